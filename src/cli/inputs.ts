import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { versionTags } from '../workspace/versions.ts';
import { errorCode } from './system-error.ts';

/** What a site is built from besides the engine: the workspace, and what was said on the command line. */
export interface Inputs {
  readonly root: string;
  readonly base?: string;
  readonly site?: string;
}

/**
 * A digest of everything that decides what a build writes: the engine's sources and dependencies, the workspace's files, the
 * options. Equal digests mean equal sites.
 */
export async function inputsDigest(engine: string, { root, base, site }: Inputs): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify({ base, site, node: process.versions.node }));
  // The pages of history are made from what these point at.
  hash.update(JSON.stringify(versionTags(root)));
  for (const [folder, rooms] of [
    [engine, ['src', 'public', 'schemas', 'package-lock.json']],
    [root, ['frameworks', 'content']],
  ] as const) {
    for (const room of rooms) {
      for (const file of await filesIn(join(folder, room))) {
        const content = await readFile(file);
        hash.update(`\0${relative(folder, file).split(sep).join('/')}\0${content.length}\0`).update(content);
      }
    }
  }
  return hash.digest('hex');
}

/** All files of a folder at any depth, in code order; the path itself where it is a file; nothing where there is nothing. */
async function filesIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const nested = await Promise.all(
      entries
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map((entry) =>
          entry.isDirectory() ? filesIn(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : [],
        ),
    );
    return nested.flat();
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [path];
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
