/** A workspace in a folder of the disk. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { LARGEST_FILE } from '../framework/read/guard.ts';
import type { FolderEntry } from './claims.ts';
import type { Tree } from './tree.ts';

/** The tree of a folder that exists. Links are not followed, and nothing too large is read. */
export function diskTree(root: string): Tree {
  return {
    entries(path) {
      try {
        return readdirSync(`${root}/${path}`, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          kind: kindOf(entry),
        }));
      } catch {
        return undefined;
      }
    },
    bytes(path) {
      const full = `${root}/${path}`;
      try {
        const { size } = lstatSync(full);
        return size > LARGEST_FILE ? { why: 'too-large', size } : readFileSync(full);
      } catch {
        return { why: 'unreadable', size: 0 };
      }
    },
  };
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
