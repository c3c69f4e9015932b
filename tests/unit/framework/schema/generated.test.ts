/** The generated files: as new as the schemas, and fit for a browser under a strict policy. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../../../src/cli/generate.ts';
import { KINDS, REPOSITORY, schemaOf, walk } from './schemas.ts';

const FOLDER = new URL('src/framework/schema/generated/', REPOSITORY);
const generated = await generate();

test('are those that the schemas give now: if this fails, run `npm run generate`', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...generated.keys()].sort());
  for (const [name, text] of generated) expect(readFileSync(new URL(name, FOLDER), 'utf8'), name).toBe(text);
});

test('come out the same a second time', async () => {
  expect(await generate()).toEqual(generated);
});

test('say where they come from', () => {
  for (const [name, text] of generated) {
    const kind = name.slice(0, name.indexOf('.'));
    const source = kind === 'exercise' ? 'exercises' : `${kind}.schema.json`;
    expect(text.split('\n', 1)[0]).toBe(`// Generated from schemas/${source} by npm run generate; do not edit.`);
  }
});

describe.each(KINDS)('the validator of %s files', (kind) => {
  const name = `${kind}.validator.js`;
  const text = generated.get(name) ?? '';

  test('needs no module and makes no code', () => {
    expect(text).not.toMatch(/\brequire\b|\bimport\b|\beval\b|\bFunction\b/);
  });

  test('carries none of the words for authors', () => {
    const words = [...walk(schemaOf(kind))].map(([, { description }]) => description ?? '').filter(Boolean);
    expect(words.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

  test('runs where making code from strings is forbidden', () => {
    const file = new URL(name, FOLDER).href;
    const script = `const { validate } = await import(${JSON.stringify(file)}); console.log(validate([]), validate.errors[0].keyword)`;
    const run = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('false type\n');
  });
});
