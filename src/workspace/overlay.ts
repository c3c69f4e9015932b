/** A workspace with changes that are not written yet, so that they can be checked before anything is touched. */
import type { FolderEntry } from './claims.ts';
import type { FileFault, Tree } from './tree.ts';

/** A file or folder that gets another name. Paths are from the workspace, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What is to be written. */
export interface Written {
  /** Where the file lies now; undefined for a new one. */
  readonly from: string | undefined;
  /** Where it will lie. */
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/** A tree as it would be after some moves and with some files rewritten. */
export class Overlay implements Tree {
  readonly moves: readonly Move[];
  readonly #base: Tree;
  readonly #written = new Map<string, Uint8Array>();

  constructor(base: Tree, moves: readonly Move[] = []) {
    this.#base = base;
    this.moves = moves;
  }

  entries(path: string): readonly FolderEntry[] | undefined {
    const base = this.#origin(path);
    const found = new Map<string, FolderEntry>();
    const listed = base === undefined ? undefined : this.#base.entries(base);
    for (const entry of listed ?? []) found.set(entry.name, entry);
    for (const { from } of this.moves) if (parentOf(from) === base) found.delete(nameOf(from));
    for (const { from, to } of this.moves) {
      const kind = this.#base.entries(parentOf(from))?.find((entry) => entry.name === nameOf(from))?.kind;
      if (parentOf(to) === path && kind !== undefined) found.set(nameOf(to), { name: nameOf(to), kind });
    }
    const prefix = path === '' ? '' : `${path}/`;
    for (const file of this.#written.keys()) {
      if (!file.startsWith(prefix)) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      if (!found.has(name)) found.set(name, { name, kind: rest.length === 0 ? 'file' : 'folder' });
    }
    return listed === undefined && found.size === 0 ? undefined : [...found.values()];
  }

  bytes(path: string): Uint8Array | FileFault {
    const written = this.#written.get(path);
    if (written !== undefined) return written;
    const base = this.#origin(path);
    return base === undefined ? { why: 'unreadable', size: 0 } : this.#base.bytes(base);
  }

  /** The text of a file that is known to be readable, without the byte order mark that some editors write. */
  text(path: string): string {
    const bytes = this.bytes(path);
    if (!(bytes instanceof Uint8Array)) throw new Error(`${path} cannot be read.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }

  /** Gives a file another text; a byte order mark stays. */
  write(path: string, text: string): void {
    const before = this.bytes(path);
    const marked = before instanceof Uint8Array && before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
    this.#written.set(path, new TextEncoder().encode(marked ? `\uFEFF${text}` : text));
  }

  /** The files that are new or say something else than before, by path. */
  get written(): readonly Written[] {
    return [...this.#written]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, after]): Written[] => {
        const origin = this.#origin(path);
        const found = origin === undefined ? undefined : this.#base.bytes(origin);
        const before = found instanceof Uint8Array ? found : undefined;
        if (before !== undefined && sameBytes(before, after)) return [];
        return [{ from: before === undefined ? undefined : origin, path, before, after }];
      });
  }

  /** Where something lies before the moves; undefined for what is moved away. */
  #origin(path: string): string | undefined {
    for (const { from, to } of this.moves) if (isIn(path, to)) return from + path.slice(to.length);
    return this.moves.some(({ from }) => isIn(path, from)) ? undefined : path;
  }
}

/** Whether a path is that of a file or folder, or of something in it. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
