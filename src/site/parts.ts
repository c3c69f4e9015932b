/** Long lists in parts, so that no page grows beyond what a phone renders at once. */
import { en, type Words } from './interface/en.ts';

/** `items` in as few parts of at most `size` as possible, all about as long; one empty part where there are none. */
export function partsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts = Math.max(1, Math.ceil(items.length / size));
  const length = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, index) => items.slice(index * length, (index + 1) * length));
}

/**
 * The parts that a page offers, counted from 1: all of them while they are few, else the first, the last, and those around
 * `here`. A gap between two is for the page to mark.
 */
export function offeredParts(total: number, here: number): readonly number[] {
  const all = Array.from({ length: total }, (_, index) => index + 1);
  return total <= 24 ? all : all.filter((part) => part === 1 || part === total || Math.abs(part - here) <= 3);
}

/** What a part is found by: its codes where all have one, else its titles. */
export interface Named {
  readonly title: string;
  readonly code?: string;
}

/** `K0018 to K0721`, or `Accessibility to Coaching` shortened to the letters that tell it from its neighbours. */
export function partLabel(part: readonly Named[], words: Pick<Words, 'fromTo' | 'nothingYet'> = en): string {
  const from = part[0];
  const to = part[part.length - 1];
  if (from === undefined || to === undefined) return words.nothingYet;
  const named = part.every((item) => item.code !== undefined)
    ? (item: Named) => item.code ?? ''
    : (item: Named) => start(item.title);
  return named(from) === named(to) ? named(from) : words.fromTo(named(from), named(to));
}

function start(title: string): string {
  const words = title.split(/\s+/).slice(0, 2).join(' ');
  return words.length <= 24 ? words : `${words.slice(0, 23)}…`;
}

/** Items under the capital letter that their titles begin with, in the order given. */
export function byLetter<Item extends Named>(
  items: readonly Item[],
): readonly { readonly letter: string; readonly items: readonly Item[] }[] {
  const shelves = new Map<string, Item[]>();
  for (const item of items) {
    const letter = /^\p{L}/u.test(item.title)
      ? item.title.normalize('NFD').slice(0, 1).toLocaleUpperCase('en-GB')
      : '#';
    const shelf = shelves.get(letter);
    if (shelf === undefined) shelves.set(letter, [item]);
    else shelf.push(item);
  }
  return [...shelves].map(([letter, shelf]) => ({ letter, items: shelf }));
}

/** Items by their codes where all have one (`K2` before `K10`), else in the order given: a list that shows codes is searched by them. */
export function inCodeOrder<Item extends Named>(items: readonly Item[]): readonly Item[] {
  if (!items.every((item) => item.code !== undefined)) return items;
  return [...items].sort((a, b) => (a.code ?? '').localeCompare(b.code ?? '', 'en', { numeric: true }));
}
