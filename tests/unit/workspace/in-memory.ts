/** A workspace that is on no disk. */
import { Overlay } from '../../../src/workspace/overlay.ts';
import type { Tree } from '../../../src/workspace/tree.ts';
import type { Files } from '../workspace-fixture.ts';

const NOTHING: Tree = {
  entries: (path) => (path === '' ? [] : undefined),
  bytes: () => ({ why: 'unreadable', size: 0 }),
};

/** The tree of some files. */
export function inMemory(files: Files): Tree {
  const written = new Overlay(NOTHING);
  for (const [path, content] of Object.entries(files))
    written.write(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
  return written;
}

/** The files below a folder of a tree with their text, by path. */
export function textsIn(tree: Tree, folder = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, kind } of tree.entries(folder) ?? []) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'folder') for (const [inner, text] of textsIn(tree, path)) found.set(inner, text);
    const bytes = kind === 'file' ? tree.bytes(path) : undefined;
    if (bytes instanceof Uint8Array) found.set(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
  return found;
}
