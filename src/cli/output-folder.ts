import { randomBytes } from 'node:crypto';
import { access, constants, cp, lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { markerName, readMarker } from '../site/marker.ts';
import { refuseMarks } from './site-options.ts';
import { errorCode, plainReason } from './system-error.ts';
import { UsageError } from './usage.ts';

/** Folders of which no part may be lost to a build. */
export interface Precious {
  readonly workspace: string;
  readonly engine: string;
  readonly current: string;
}

/**
 * The folder that a build may fill, with its links resolved. Throws a UsageError where it may not: a folder is fit when it is
 * missing, empty or ours, and neither one of the precious folders nor around one nor among the sources in one.
 */
export async function fitOutput(out: string, precious: Precious): Promise<string> {
  refuseMarks(out, 'The output folder');
  const folder = await resolveLinks(out).catch(cannotWrite(out));
  const names = { workspace: 'the workspace', engine: 'the engine', current: 'the current folder' } as const;
  for (const key of ['workspace', 'engine', 'current'] as const) {
    const kept = await resolveLinks(precious[key]);
    if (folder === kept)
      throw new UsageError(`The site is not written to ${out}: that is ${names[key]}, which would be lost.`);
    if (contains(folder, kept))
      throw new UsageError(`The site is not written to ${out}: ${names[key]} lies in it and would be lost.`);
  }
  const workspace = await resolveLinks(precious.workspace);
  const engine = await resolveLinks(precious.engine);
  const sources = [
    ...['frameworks', 'content', '.git'].map((room) => join(workspace, room)),
    ...['src', 'public', 'schemas', 'tests', 'node_modules', '.git', '.espalier'].map((room) => join(engine, room)),
  ];
  for (const source of sources) {
    if (folder !== source && !contains(source, folder)) continue;
    throw new UsageError(`The site is not written to ${out}: ${source} is no place for results.`);
  }
  await refuseContents(folder, out);
  return folder;
}

/** Whether `inner` lies in `outer`, at any depth. */
export function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !/^([A-Za-z]:)?[\\/]/.test(path);
}

/** Another build may exchange the folder between two looks at it; so often it is looked at again. */
const mostLooks = 20;

async function refuseContents(folder: string, out: string): Promise<void> {
  for (let look = 1; look <= mostLooks; look++) {
    const entries: readonly string[] = await readdir(folder)
      .catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return [];
        throw error;
      })
      .catch(cannotWrite(out));
    if (entries.length === 0 || (await readMarker(folder))) return;
    if (!entries.includes(markerName)) break;
  }
  throw new UsageError(
    `The site is not written to ${out}: the folder holds files that espalier did not build, and a build replaces all that is there. Empty it or choose another folder.`,
  );
}

function cannotWrite(out: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof UsageError
      ? error
      : new UsageError(`The site cannot be written to ${out}, because ${plainReason(error)}.`);
  };
}

/** The real path of a folder, of which the last parts may be missing. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    // A link that leads to nothing is still in the way of a folder.
    const dangling = await lstat(path).then(
      () => true,
      () => false,
    );
    if (dangling) throw error;
    return join(await resolveLinks(dirname(path)), basename(path));
  }
}

/** Makes the folder above `folder` and tries whether it can be written, before a build spends time. */
export async function prepareParent(folder: string): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true }).catch(cannotWrite(folder));
  await access(parent, constants.W_OK | constants.X_OK).catch(cannotWrite(folder));
}

/**
 * Puts a finished site in the place of `folder`: first beside it, then by renaming, so that a reader finds the old site or the
 * new one and never a mixture, also when two builds end at once. What fails leaves the old site as it was.
 */
export async function replaceFolder(finished: string, folder: string): Promise<void> {
  const fresh = beside(folder, 'new');
  try {
    await move(finished, fresh);
    for (let turn = 1; !(await takePlace(fresh, folder)); turn++) {
      if (turn === 20)
        throw new UsageError(`The site cannot be written to ${folder}, because other builds keep writing there.`);
    }
  } catch (error) {
    cannotWrite(folder)(error);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Exchanges the site in `folder` for the fresh one. False where another build took the place in between. */
async function takePlace(fresh: string, folder: string): Promise<boolean> {
  await refuseContents(folder, folder);
  const old = beside(folder, 'old');
  await rename(folder, old).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST') return false;
    await rename(old, folder).catch(() => undefined);
    throw error;
  } finally {
    await rm(old, { recursive: true, force: true });
  }
  return true;
}

function beside(folder: string, what: 'new' | 'old'): string {
  return join(dirname(folder), `.${basename(folder)}.${what}-${randomBytes(4).toString('hex')}`);
}

/** Renames, or copies where the two places lie on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
