import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, plainReason } from './system-error.ts';
import { UsageError } from './usage.ts';

const hour = 3_600_000;

/** A folder of its own for one run. Astro and Vite keep files by fixed names, so two runs in one folder mix their content. */
export interface State {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Makes the state folder of one run, named after what is built (`subject`) and the process that builds, and sweeps away those
 * that killed processes left behind. Throws a UsageError where it cannot be made.
 */
export async function openState(within: string, subject: string): Promise<State> {
  const name = `${digest(subject)}-${process.pid}-${randomBytes(3).toString('hex')}`;
  const folder = join(within, name);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `${within} cannot be written, because ${plainReason(error)}. Builds keep their working files there.`,
    );
  }
  await sweep(within);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The process in the name of a state folder. */
export function ownerOf(name: string): number | undefined {
  const pid = /^[0-9a-f]{8}-(\d+)-[0-9a-f]{6}$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

async function sweep(within: string): Promise<void> {
  for (const name of await readdir(within)) {
    const owner = ownerOf(name);
    if (owner === undefined || lives(owner)) continue;
    const folder = join(within, name);
    // A young folder may belong to a process that another container counts by other numbers.
    const changed = await stat(folder)
      .then((found) => found.mtimeMs)
      .catch(() => Number.POSITIVE_INFINITY);
    if (Date.now() - changed > hour) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
