/** Good files as slips of the hand and hostility would change them, through the whole check: every time an answer that can be shown. */
import { expect, test } from 'vitest';
import { check } from '../../../src/framework/check.ts';
import { SMALL, sourcesOf } from '../workspace-fixture.ts';
import { mutate, random } from './read/mutations.ts';

const FILES = Object.entries(SMALL).flatMap(([path, text]) =>
  typeof text === 'string' ? [[path, text] as const] : [],
);

/** Each check is of a workspace in which every file was changed, so that ten thousand changed files take seconds. */
test('ten thousand changed files', () => {
  const next = random(20261125);
  for (let files = 0; files < 10_000; files += FILES.length) {
    const changed = Object.fromEntries(FILES.map(([path, text]) => [path, mutate(text, next)]));
    const { diagnostics, model } = check(sourcesOf(changed), [], '2026-11-25');
    const odd = diagnostics.filter(
      ({ file, line, column, endLine, endColumn, message, hint = '' }) =>
        line > (changed[file] ?? '').split('\n').length ||
        Math.min(line, column) < 1 ||
        endLine < line ||
        (endLine === line && endColumn < column) ||
        message === '' ||
        /\bundefined\b|\bNaN\b|\[object|\bat \S+\.[tj]s:\d/.test(`${message} ${hint}`),
    );
    expect({ changed, odd }).toEqual({ changed, odd: [] });
    expect(model === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  }
});
