import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { byPlace, type Diagnostic, pointer, START_OF_FILE } from '../../../src/framework/diagnostic.ts';

test('a pointer follows RFC 6901', () => {
  expect(pointer([])).toBe('');
  expect(pointer(['moves', 0, 'to'])).toBe('/moves/0/to');
  expect(pointer(['expectations', 'core/communication', 'a~b', ''])).toBe('/expectations/core~1communication/a~0b/');
});

test('diagnostics are ordered by file, line, column and rule', () => {
  const at = (file: string, line: number, column: number, rule: Diagnostic['rule']): Diagnostic => ({
    ...START_OF_FILE,
    file,
    line,
    column,
    rule,
    severity: 'error',
    pointer: '',
    message: '',
  });
  const ordered = [
    at('a', 1, 1, 'anchor'),
    at('a', 1, 1, 'tag'),
    at('a', 1, 9, 'anchor'),
    at('a', 10, 1, 'anchor'),
    at('b', 1, 1, 'anchor'),
  ];
  expect([...ordered].reverse().sort(byPlace)).toEqual(ordered);
});

test('every rule is shown at work by a test, with its place and its words', () => {
  const source = readFileSync(new URL('../../../src/framework/diagnostic.ts', import.meta.url), 'utf8');
  const union = /export type Rule =([^;]+);/.exec(source)?.[1] ?? '';
  const rules = [...union.matchAll(/'([a-z0-9-]+)'/g)].map((match) => match[1] ?? '');
  const tests = fileURLToPath(new URL('../', import.meta.url));
  const textOf = (pattern: string): string =>
    globSync(pattern, { cwd: tests })
      .map((file) => readFileSync(join(tests, file), 'utf8'))
      .join('\n');
  const snapshots = textOf('{framework,workspace,mdx,guide}/**/*.test.ts');
  // There, mistakes stand in tables and lists that name the rule.
  const tables = textOf('{exercise,workshop}/**/*.ts');
  expect(rules.length).toBeGreaterThan(50);
  const shown = (rule: string): boolean =>
    new RegExp(`^ +(error|warning) ${rule} (/|\\(file\\))`, 'm').test(snapshots) ||
    new RegExp(`(['"\`]| )${rule}(['"\` ]|:|$)`, 'm').test(tables);
  expect(rules.filter((rule) => !shown(rule))).toEqual([]);
});
