/**
 * Changes of a file's data, made in its text. Whatever way a change is written, the result is read again and must say exactly what
 * was asked: what cannot be written so is left alone.
 */
import { LineCounter } from 'yaml';
import { readSource } from '../read/read-source.ts';
import { parse } from '../read/yaml.ts';
import { addEntry, addItem } from './add.ts';
import { type Change, changed, sameData } from './change.ts';
import { applyEdits, type Edit, touch } from './edit.ts';
import type { Laid } from './layout.ts';
import { nameItem } from './name-item.ts';
import { renameKey, replaceValue, type Ways } from './replace.ts';

/** A text with changes made. */
export interface Rewritten {
  readonly text: string;
  /** The changes that are in effect now. */
  readonly done: readonly Change[];
  /** Those that cannot be made, or not together with the others: their place is gone, or no way of writing them says what it should. */
  readonly left: readonly Change[];
}

/** The text of a readable file with changes made in order. Paths are those of the text as it is given. */
export function rewrite(text: string, changes: readonly Change[]): Rewritten {
  if (changes.length === 0) return { text, done: [], left: [] };
  const data = read(text);
  const laid = data === undefined ? undefined : layOut(text);
  if (laid === undefined) return { text, done: [], left: changes };
  return allAtOnce(laid, data, changes) ?? oneByOne(laid, data, changes);
}

interface Attempt {
  readonly change: Change;
  readonly data: unknown;
  readonly ways: Ways;
}

/** The first way of each change, all together; undefined where the outcome is not what it should be. */
function allAtOnce(laid: Laid, data: unknown, changes: readonly Change[]): Rewritten | undefined {
  const [done, left]: [Change[], Change[]] = [[], []];
  const edits: Edit[] = [];
  let wanted = data;
  for (const change of changes) {
    const attempt = attemptOf(laid, wanted, change);
    const way = attempt?.ways[0];
    if (attempt === undefined || way === undefined || way.some((edit) => edits.some((other) => touch(edit, other)))) {
      left.push(change);
      continue;
    }
    edits.push(...way);
    wanted = attempt.data;
    done.push(change);
  }
  const text = applyEdits(laid.text, edits);
  return says(text, wanted) ? { text, done, left } : undefined;
}

/** Each change by itself, in the first way that says what it should together with those before. */
function oneByOne(laid: Laid, data: unknown, changes: readonly Change[]): Rewritten {
  const [done, left]: [Change[], Change[]] = [[], []];
  let edits: readonly Edit[] = [];
  let wanted = data;
  for (const change of changes) {
    const attempt = attemptOf(laid, wanted, change);
    const way = attempt?.ways.find((each) => {
      if (each.some((edit) => edits.some((other) => touch(edit, other)))) return false;
      return says(applyEdits(laid.text, [...edits, ...each]), attempt.data);
    });
    if (attempt === undefined || way === undefined) {
      left.push(change);
      continue;
    }
    edits = [...edits, ...way];
    wanted = attempt.data;
    done.push(change);
  }
  return { text: applyEdits(laid.text, edits), done, left };
}

/** What a change makes of the data, and how it may be written; undefined where it makes no sense. */
function attemptOf(laid: Laid, data: unknown, change: Change): Attempt | undefined {
  const after = changed(data, change);
  if (after === undefined) return undefined;
  return { change, data: after, ways: sameData(after, data) ? [[]] : waysOf(laid, change) };
}

function waysOf(laid: Laid, change: Change): Ways {
  switch (change.change) {
    case 'replace':
      return replaceValue(laid, change.path, change.to);
    case 'rename-key':
      return renameKey(laid, change.path, change.to);
    case 'add-item':
      return addItem(laid, change.path, change.value);
    case 'add-entry':
      return addEntry(laid, change);
    case 'name-item':
      return nameItem(laid, change.path, change.id);
  }
}

function layOut(text: string): Laid | undefined {
  const lines = new LineCounter();
  const document = parse(text, lines);
  return document && { text, document, lines };
}

function read(text: string): unknown {
  return readSource('', text).data;
}

function says(text: string, data: unknown): boolean {
  return sameData(read(text), data);
}
