/** Where the files of a workspace come from: a folder on a disk, or a revision in git. */
import type { FolderEntry } from './claims.ts';

/** Why a file cannot be had. The guard says so to people. */
export interface FileFault {
  readonly why: 'too-large' | 'unreadable';
  /** In bytes; 0 where it is not known. */
  readonly size: number;
}

export interface Tree {
  /** The entries of a folder by its path from the workspace (empty for the workspace itself); undefined where it cannot be opened. */
  entries(path: string): readonly FolderEntry[] | undefined;
  /** The bytes of a file, or why they cannot be had. */
  bytes(path: string): Uint8Array | FileFault;
}
