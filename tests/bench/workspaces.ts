/** The workspaces of real organisations that the bench measures where they lie beside the repository. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, which is the starter workspace. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The command that is measured. */
export const espalier = join(repository, 'src/cli/espalier.mjs');

/** What checks remember of earlier ones. */
const memories = join(repository, '.espalier/checked');

/** Makes the next check a first one. */
export function forget(): void {
  rmSync(memories, { recursive: true, force: true });
}

const beside = join(repository, '../shared/workspaces');

export interface Place {
  readonly name: string;
  readonly root: string;
}

/** The starter workspace and those of the named ones that are there; says which are not. */
export function placesToMeasure(names: readonly string[]): Place[] {
  const places = names.map((name) => ({ name, root: join(beside, name) }));
  const missing = places.filter(({ root }) => !existsSync(root)).map(({ name }) => name);
  if (missing.length > 0) console.log(`Not measured, because ${beside} does not hold them: ${missing.join(', ')}.`);
  return [{ name: 'starter', root: repository }, ...places.filter(({ root }) => existsSync(root))];
}
