/** Changes of a file in terms of its data, and what each of them makes of the data: the measure for what the text must say after. */
import type { Path } from '../diagnostic.ts';
import { isMap } from '../read/fields.ts';

/** What can be written: a text, or a list of texts. */
export type NewValue = string | readonly string[];

/** Where a new entry goes among its neighbours. */
export type Position = 'first' | 'last' | { readonly after: string };

export type Change =
  /** The text at `path` becomes another. */
  | { readonly change: 'replace'; readonly path: Path; readonly to: string }
  /** The entry at `path` gets another name and keeps its place. */
  | { readonly change: 'rename-key'; readonly path: Path; readonly to: string }
  /** The list at `path` gets one more text at its end. */
  | { readonly change: 'add-item'; readonly path: Path; readonly value: string }
  /** The map at `path` gets one more entry. */
  | {
      readonly change: 'add-entry';
      readonly path: Path;
      readonly key: string;
      readonly value: NewValue;
      readonly at: Position;
    }
  /** The text at `path`, an item of a list, becomes an entry: `Text.` → `{ id: …, text: Text. }`. */
  | { readonly change: 'name-item'; readonly path: Path; readonly id: string };

/**
 * The data with one change made: the very same where the change is made already, undefined where it cannot be made (there is nothing
 * at its path, or something of another kind).
 */
export function changed(data: unknown, change: Change): unknown {
  const { path } = change;
  if (change.change !== 'rename-key') return within(data, path, (value) => changedHere(value, change));
  const key = path[path.length - 1];
  return within(data, path.slice(0, -1), (holder) => renamedKey(holder, String(key), change.to));
}

function changedHere(value: unknown, change: Exclude<Change, { change: 'rename-key' }>): unknown {
  switch (change.change) {
    case 'replace':
      return typeof value === 'string' ? change.to : undefined;
    case 'name-item':
      return typeof value === 'string' ? { id: change.id, text: value } : undefined;
    case 'add-item':
      return Array.isArray(value) ? addedItem(value, change.value) : undefined;
    case 'add-entry':
      return isMap(value) ? addedEntry(value, change) : undefined;
  }
}

function addedItem(list: readonly unknown[], item: string): readonly unknown[] {
  return list.includes(item) ? list : [...list, item];
}

function addedEntry(map: Readonly<Record<string, unknown>>, change: Extract<Change, { change: 'add-entry' }>): unknown {
  const { key, value, at } = change;
  if (Object.hasOwn(map, key)) return sameData(map[key], value) ? map : undefined;
  const entries = Object.entries(map);
  const index =
    typeof at === 'object' ? entries.findIndex(([name]) => name === at.after) + 1 : at === 'first' ? 0 : entries.length;
  if (typeof at === 'object' && index === 0) return undefined;
  return Object.fromEntries(entries.toSpliced(index, 0, [key, value]));
}

function renamedKey(holder: unknown, from: string, to: string): unknown {
  if (!isMap(holder)) return undefined;
  if (!Object.hasOwn(holder, from)) return Object.hasOwn(holder, to) ? holder : undefined;
  if (from === to) return holder;
  if (Object.hasOwn(holder, to)) return undefined;
  return Object.fromEntries(Object.entries(holder).map(([name, value]) => [name === from ? to : name, value]));
}

/** The data with the part at a path as `make` makes it; undefined where there is no such part or `make` gives undefined. */
function within(data: unknown, path: Path, make: (part: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return make(data);
  if (Array.isArray(data)) {
    const index = Number(step);
    if (!(index in data)) return undefined;
    const made = within(data[index], rest, make);
    if (made === undefined) return undefined;
    return made === data[index] ? data : data.toSpliced(index, 1, made);
  }
  const name = String(step);
  if (!isMap(data) || !Object.hasOwn(data, name)) return undefined;
  const made = within(data[name], rest, make);
  if (made === undefined) return undefined;
  if (made === data[name]) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === name ? made : value]));
}

/** Whether two data say the same, in the same order. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
