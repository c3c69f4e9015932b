/** An exercise of this repository with one thing changed, and what the check says to it. */
import { readFileSync } from 'node:fs';
import { checkExercises } from '../../../src/exercise/check.ts';
import { readSource } from '../../../src/framework/read/read-source.ts';
import { starter } from './exercise-fixture.ts';

const { model } = await starter();

/** What is said where `right` stands as `wrong` in its first place: the text of the line, the message, the hint. */
export function mistakes(id: string, right: string | RegExp, wrong: string): string[][] {
  const file = `content/exercises/${id}.yaml`;
  const text = textOf(file);
  const changed = text.replace(right, () => wrong);
  if (changed === text) throw new Error(`${file} does not say ${String(right)}.`);
  const { diagnostics } = checkExercises(
    {
      evidence: readSource('content/evidence.yaml', textOf('content/evidence.yaml')),
      exercises: [{ id, source: readSource(file, changed) }],
    },
    model,
  );
  const lines = changed.split('\n');
  return diagnostics.map(({ line, rule, message, hint = '' }) => [rule, (lines[line - 1] ?? '').trim(), message, hint]);
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
}
