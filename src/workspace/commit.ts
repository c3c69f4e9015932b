/** Writes changes to a workspace on the disk: all of them or none, as far as a disk allows. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Overlay } from './overlay.ts';

/** Something on the disk was not as it was when it was read. Nothing was changed; the message says so. */
export class WriteFault extends Error {}

/**
 * Writes what an overlay holds. Each file is written beside its place first and then takes it in one step; if anything fails on the
 * way, what was done is undone and the system's error goes on. Throws a WriteFault where a file has changed since it was read.
 */
export function commit(root: string, overlay: Overlay): void {
  const undo: (() => void)[] = [];
  try {
    refuseSurprises(root, overlay);
    const staged = overlay.written.map((file) => {
      const place = join(root, file.from ?? file.path);
      makeFolder(dirname(place), undo);
      const beside = join(dirname(place), `.espalier-${randomBytes(6).toString('hex')}`);
      undo.push(() => rmSync(beside, { force: true }));
      writeDurably(beside, file.after, file.before === undefined ? undefined : statSync(place).mode);
      return { ...file, place, beside };
    });
    for (const { place, beside, before } of staged) {
      renameSync(beside, place);
      undo.push(before === undefined ? () => rmSync(place, { force: true }) : () => restore(place, before));
    }
    for (const { from, to } of overlay.moves) {
      makeFolder(dirname(join(root, to)), undo);
      renameSync(join(root, from), join(root, to));
      undo.push(() => renameSync(join(root, to), join(root, from)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** What was checked must still be there, and nothing where something new is to lie. */
function refuseSurprises(root: string, overlay: Overlay): void {
  for (const { from, path, before } of overlay.written) {
    if (before === undefined) {
      if (existsSync(join(root, path))) throw new WriteFault(`${path} exists already, and nothing is overwritten.`);
    } else if (from !== undefined && !readFileSync(join(root, from)).equals(before)) {
      throw new WriteFault(`Nothing was changed: ${from} was changed by somebody else meanwhile. Try again.`);
    }
  }
  for (const { to } of overlay.moves) {
    if (existsSync(join(root, to))) throw new WriteFault(`Nothing was changed: ${to} exists already.`);
  }
}

function writeDurably(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (mode !== undefined) chmodSync(path, mode);
}

function restore(place: string, bytes: Uint8Array): void {
  const mode = statSync(place).mode;
  const beside = `${place}.espalier-undo`;
  writeDurably(beside, bytes, mode);
  renameSync(beside, place);
}

/** Makes a folder with those above it; undoing removes what was made, as long as it is empty. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}
