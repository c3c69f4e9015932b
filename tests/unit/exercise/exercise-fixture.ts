/** The exercises of this repository, read as the site reads them. */
import { fileURLToPath } from 'node:url';
import type { Exercise } from '../../../src/exercise/kinds/all.ts';
import type { Random } from '../../../src/measure/random.ts';
import { type Loaded, loadWorkspace } from '../../../src/workspace/load.ts';

let loading: Promise<Loaded> | undefined;

/** The starter workspace, read once. */
export function starter(): Promise<Loaded> {
  loading ??= loadWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));
  return loading;
}

/** An exercise of the starter workspace by its id, of the kind that is asked for. */
export async function exerciseOf<Kind extends Exercise['kind']>(
  id: string,
  kind: Kind,
): Promise<Extract<Exercise, { kind: Kind }>> {
  const found = (await starter()).exercises.find((one) => one.id === id);
  if (found === undefined || !isOf(found, kind)) throw new Error(`There is no ${kind} "${id}".`);
  return found;
}

function isOf<Kind extends Exercise['kind']>(one: Exercise, kind: Kind): one is Extract<Exercise, { kind: Kind }> {
  return one.kind === kind;
}

/** A rating from the truth with an error of mean `lean` and standard deviation `error`, kept on the scale. */
export function noisy(truth: number, steps: number, random: Random, error: number, lean = 0): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.min(steps, Math.round(truth + lean + error * normal)));
}
