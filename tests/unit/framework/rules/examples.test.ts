import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import { RULES } from '../../../../src/framework/rules/all.ts';
import { exampleFiles, TODAY } from '../../../../src/framework/rules/example-workspace.ts';
import type { RuleExample } from '../../../../src/framework/rules/rule.ts';
import { said, sourcesOf } from '../../workspace-fixture.ts';

const folder = new URL('../../../../src/framework/rules/', import.meta.url);

function findings(overlay: RuleExample) {
  const files = exampleFiles(overlay);
  const { diagnostics } = check(sourcesOf(files), [], TODAY);
  return { diagnostics, text: said(files, diagnostics) };
}

test('no rule finds anything in the example workspace', () => {
  expect(findings({}).text).toBe('');
});

test('every rule of the folder is listed once, under the name of its file', () => {
  const files = readdirSync(folder).filter(
    (name) =>
      name.endsWith('.ts') && /^export const rule: EditorialRule/m.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s: the bad example shows its mistake and the good one none',
  (id, rule) => {
    const bad = findings(rule.bad);
    // The text is in the comparison so that a failure shows what was found.
    expect({ rules: bad.diagnostics.map((one) => one.rule), text: bad.text }).toEqual({ rules: [id], text: bad.text });
    expect(bad.diagnostics[0]?.file, 'the first file is the one that people are shown').toBe(Object.keys(rule.bad)[0]);
    expect(findings(rule.good).text).toBe('');
  },
);

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: its texts are complete', (_, rule) => {
  expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
  expect(rule.looksFor).toMatch(/^[A-Z`].*\.$/s);
  expect(rule.why).toMatch(/^[A-Z].*\.$/s);
  expect(Object.keys(rule.bad).length).toBeGreaterThan(0);
  for (const source of rule.sources ?? []) {
    expect(source.title).not.toBe('');
    expect(source.url).toMatch(/^https:\/\//);
  }
});
