import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/explain.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { RULES } from '../../../src/framework/rules/all.ts';
import { STRUCTURAL_RULES } from '../../../src/framework/rules/structural.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('one rule is explained', async () => {
  expect(await run(['falling-expectation'])).toBe(0);
  expect(said).toContain('Let nothing fall on a promotion.');
  expect(said).toContain('# espalier-ignore falling-expectation -- ');
});

test('without a name, all rules are listed', async () => {
  expect(await run([])).toBe(0);
  for (const id of [...RULES.map((rule) => rule.id), ...Object.keys(STRUCTURAL_RULES)])
    expect(said).toContain(`  ${id} `);
});

test('tools get the same as JSON', async () => {
  expect(await run(['stale-review', '--format', 'json'])).toBe(0);
  expect(JSON.parse(said)).toMatchObject({
    version: 1,
    rules: [{ id: 'stale-review', kind: 'editorial', severity: 'warning' }],
  });
  said = '';
  await run(['--format', 'json']);
  expect(JSON.parse(said)).toMatchObject({
    rules: expect.arrayContaining([expect.objectContaining({ id: 'unknown-level', kind: 'format' })]),
  });
});

test.each([
  [['falling-expectations'], 'There is no rule "falling-expectations". Did you mean "falling-expectation"?'],
  [['xyz'], 'There is no rule "xyz". "npx espalier explain" lists all of them.'],
  [['cycle', 'anchor'], 'explain takes one rule at a time, and "anchor" would be a second.'],
  [['cycle', '--format', 'html'], '--format cannot be "html". To choose from: pretty, json.'],
])('%j makes no sense', async (argv, message) => {
  await expect(run(argv)).rejects.toThrow(new UsageError(message));
});
