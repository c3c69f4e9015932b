/** A workspace as it was at a revision in git. Nothing is checked out: files come straight from the repository's objects. */
import { execFileSync, spawnSync } from 'node:child_process';
import { LARGEST_FILE } from '../framework/read/guard.ts';
import type { FolderEntry } from './claims.ts';
import type { Tree } from './tree.ts';

/** Why a revision cannot be read, as a sentence. */
export class GitFault {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

interface Blob {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
}

/** The tree of the workspace in `root` at a revision, or why there is none. */
export function gitTree(root: string, revision: string): Tree | GitFault {
  // What looks like an option is no revision.
  if (revision.startsWith('-')) return new GitFault(`"${revision}" is no revision.`);
  // git's own answer: a path that leads over a symbolic link is not the one that it knows.
  const inside = git(root, ['rev-parse', '--show-prefix']);
  if (inside === undefined)
    return new GitFault(`${root} is not in a git repository, so it has no revision "${revision}".`);
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim();
  if (commit === undefined)
    return new GitFault(`There is no revision "${revision}" in this repository, and no folder of that name.`);
  const prefix = inside.replace(/\/?\r?\n$/, '');
  const blobs = listBlobs(root, commit, prefix);
  if (blobs === undefined) return new GitFault(`git could not list the files of "${revision}".`);
  const contents = readBlobs(
    root,
    [...blobs.values()].filter((blob) => blob.size <= LARGEST_FILE && blob.mode !== '120000'),
  );
  const folders = foldersOf(blobs);
  return {
    entries: (path) => folders.get(path) ?? (path === '' ? [] : undefined),
    bytes(path) {
      const blob = blobs.get(path);
      if (blob === undefined) return { why: 'unreadable', size: 0 };
      if (blob.size > LARGEST_FILE) return { why: 'too-large', size: blob.size };
      return contents.get(blob.object) ?? { why: 'unreadable', size: blob.size };
    },
  };
}

/** The blobs below `frameworks/` and `content/` by their path from the workspace. */
function listBlobs(root: string, commit: string, prefix: string): Map<string, Blob> | undefined {
  const scope = ['frameworks', 'content'].map((folder) => (prefix === '' ? folder : `${prefix}/${folder}`));
  const listing = git(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...scope]);
  if (listing === undefined) return undefined;
  const blobs = new Map<string, Blob>();
  for (const record of listing.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(record);
    if (match === null) continue;
    const [, mode = '', object = '', size = '0', path = ''] = match;
    blobs.set(prefix === '' ? path : path.slice(prefix.length + 1), { mode, object, size: Number(size) });
  }
  return blobs;
}

/** The contents of blobs by object name, in one run of git. */
function readBlobs(root: string, blobs: readonly Blob[]): Map<string, Uint8Array> {
  const names = [...new Set(blobs.map((blob) => blob.object))];
  const contents = new Map<string, Uint8Array>();
  if (names.length === 0) return contents;
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: `${names.join('\n')}\n`,
    maxBuffer: 1024 ** 3,
  });
  let offset = 0;
  while (offset < stdout.length) {
    const newline = stdout.indexOf(0x0a, offset);
    const [object = '', kind, size] = stdout.toString('latin1', offset, newline).split(' ');
    const start = newline + 1;
    if (kind !== 'blob') {
      offset = start;
      continue;
    }
    contents.set(object, stdout.subarray(start, start + Number(size)));
    offset = start + Number(size) + 1;
  }
  return contents;
}

function foldersOf(blobs: ReadonlyMap<string, Blob>): Map<string, FolderEntry[]> {
  const folders = new Map<string, Map<string, FolderEntry>>();
  const put = (folder: string, entry: FolderEntry): void => {
    const entries = folders.get(folder) ?? new Map<string, FolderEntry>();
    folders.set(folder, entries.set(entry.name, entry));
  };
  for (const [path, blob] of blobs) {
    const steps = path.split('/');
    for (const [index, name] of steps.entries()) {
      const last = index === steps.length - 1;
      put(steps.slice(0, index).join('/'), {
        name,
        kind: last ? (blob.mode === '120000' ? 'link' : 'file') : 'folder',
      });
    }
  }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()]]));
}

function git(cwd: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 ** 2,
    });
  } catch {
    return undefined;
  }
}
