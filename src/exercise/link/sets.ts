/** Parallel sets: whoever practises with one is seen again with the other. */
import type { Path } from '../../framework/diagnostic.ts';
import { textField } from '../../framework/read/fields.ts';
import type { Sets } from '../exercise.ts';
import { Ids } from './ids.ts';
import { at, type Item, itemsAt, nameAt, type Reading } from './reading.ts';

/** How the items of a set are found and read. */
export interface SetOf<T> {
  /** The list in each set: `cases`. */
  readonly list: string;
  /** One item in the words of a message: `case`. */
  readonly noun: string;
  /** How many each set needs at the least. */
  readonly least: number;
  readonly link: (item: Item) => T | undefined;
}

/** An item with its way in the file. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
  readonly set: 'a' | 'b';
}

export interface LinkedSets<T> {
  /** Undefined where an item is broken. */
  readonly sets: Sets<T> | undefined;
  readonly placed: readonly Placed<T>[];
}

/** Reads `sets.a` and `sets.b`. Reported: an id that is used twice in either, sets of different size, sets that are too small. */
export function linkSets<T>(reading: Reading, { list, noun, least, link }: SetOf<T>): LinkedSets<T> {
  const ids = new Ids<true>(noun, reading.findings);
  const items = { a: itemsAt(reading, 'sets', 'a', list), b: itemsAt(reading, 'sets', 'b', list) };
  const read = (set: 'a' | 'b') =>
    items[set].map((item) => {
      ids.define(textField(item.data, 'id'), true, at(reading, ...item.path, 'id'));
      return { value: link(item), path: item.path, set };
    });
  const [a, b] = [read('a'), read('b')];
  const [inA, inB] = [items.a.length, items.b.length];
  if (inA > 0 && inB > 0 && inA !== inB) {
    reading.findings.add(nameAt(reading, 'sets', inA < inB ? 'a' : 'b'), {
      rule: 'uneven-sets',
      message: `Set A has ${inA} ${plural(noun, inA)} and set B ${inB}; parallel sets have as many.`,
      hint: `Add ${Math.abs(inA - inB)} to ${inA < inB ? 'A' : 'B'}, or take as many away from the other.`,
    });
  } else {
    for (const set of ['a', 'b'] as const) tooFew(reading, ['sets', set, list], items[set].length, least, noun);
  }
  const placed = [...a, ...b].flatMap(({ value, path, set }) => (value === undefined ? [] : [{ value, path, set }]));
  const of = (set: 'a' | 'b'): T[] => placed.flatMap((one) => (one.set === set ? [one.value] : []));
  const whole = inA > 0 && inB > 0 && placed.length === inA + inB;
  return { sets: whole ? { a: of('a'), b: of('b') } : undefined, placed };
}

/** Reads one list of items; reported as in `linkSets`. */
export function linkList<T>(reading: Reading, { list, noun, least, link }: SetOf<T>): readonly T[] | undefined {
  const ids = new Ids<true>(noun, reading.findings);
  const items = itemsAt(reading, list);
  const values = items.flatMap((item) => {
    ids.define(textField(item.data, 'id'), true, at(reading, ...item.path, 'id'));
    return link(item) ?? [];
  });
  tooFew(reading, [list], items.length, least, noun);
  return items.length > 0 && values.length === items.length ? values : undefined;
}

/** Reports a list with fewer items than make sense. An empty one is the schema's business. */
export function tooFew(reading: Reading, path: Path, count: number, least: number, noun: string): void {
  if (count === 0 || count >= least) return;
  reading.findings.add(nameAt(reading, ...path), {
    rule: 'too-few-cases',
    message: `There ${count === 1 ? 'is' : 'are'} ${count} ${plural(noun, count)} here, and this kind of exercise needs ${least} at the least.`,
    hint: 'With fewer, what people would see about themselves is chance.',
  });
}

function plural(noun: string, count: number): string {
  return count === 1 ? noun : `${noun}s`;
}
