/** Hostile and tricky files in tables: what a file says, and what must be said about it. */

import { expect, test } from 'vitest';
import { CANDOUR, checkFiles, type Files, workspace } from '../../workspace-fixture.ts';

/**
 * What it is, the whole text of a file, and the answer: `fine`, or line and rule of each thing that is said, separated by semicolons;
 * `!` marks a warning. What is said about another file begins with its name.
 */
export type Case = readonly [what: string, content: string | Uint8Array, answer: string];

/** The same for whole workspaces: the file at which the answer's lines look, and the files. */
export type WorkspaceCase = readonly [what: string, file: string, files: Files, answer: string];

/** The answer to a workspace as the tables write it. */
export function answerTo(files: Files, file: string): string {
  const { diagnostics, model } = checkFiles(files);
  // Errors and a model exclude one another, so nothing hostile is ever published.
  expect(model === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  const said = diagnostics.map((one) => {
    const elsewhere = one.file === file ? '' : `${one.file.slice(one.file.lastIndexOf('/') + 1)} `;
    return `${elsewhere}${one.line} ${one.rule}${one.severity === 'warning' ? '!' : ''}`;
  });
  return said.length === 0 ? 'fine' : said.join('; ');
}

/** A test for each case: the text stands in for a competency to which nobody refers. */
export function testFiles(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, content, answer) => {
    expect(answerTo(workspace({ [CANDOUR]: content }), CANDOUR)).toBe(answer);
  });
}

export function testWorkspaces(cases: readonly WorkspaceCase[]): void {
  test.each(cases)('%s', (_, file, files, answer) => {
    expect(answerTo(files, file)).toBe(answer);
  });
}
