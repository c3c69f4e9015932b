/** The order of titles: the same on every machine, whatever its language. */

/** What the collation of Unicode puts between the space and the digits, in its order; straight quotes and others are the same to it. */
const SIGNS = ['_', '-', '–', '—', ',', ';', ':', '!', '?', '.', "'‘’", '"“”', ...'()[]{}@*/\\&#%`^+<=>|~$'];

/** What stands for each of them in a key: the signs that ASCII has between the space and the letters. */
const SIGN_IN_KEY = new Map(
  SIGNS.flatMap((same, place) => [...same].map((sign) => [sign, String.fromCharCode(0x21 + place)] as const)),
);

/** What a number begins with in a key: behind all signs, before all letters. */
const NUMBER = '`';

const HAS_KEY = new RegExp(`^[a-z0-9 ${SIGNS.join('').replace(/[\]\\^-]/g, '\\$&')}]*$`);
const SIGN_OR_NUMBER = /\d+|[^a-z ]/g;
const NOT_ASCII = /[^ -~]/;
const ACCENTS = /\p{M}+/gu;

let collator: Intl.Collator | undefined;

/** What has its place in a list by its title. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * Things in the order of an English list: by their `place` (a whole number from 0 to 65,535, say that of their group), then by title, where
 * capitals and accents make no difference and numbers count as numbers, then by id. As `Intl.Collator` orders, which takes longer to be
 * made than a hundred files take to be checked: it is asked only where a title has other letters than ours.
 */
export function inOrder<T extends Titled>(items: readonly T[], place: (item: T) => number): T[] {
  const keys: string[] = [];
  for (const item of items) {
    const key = keyOf(item.title);
    if (key === undefined) return [...items].sort(byPlaceAndTitle(place));
    keys.push(`${String.fromCharCode(place(item))}${key}\0${item.id}\0${keys.length}`);
  }
  // To sort by these, nothing has to be called for each comparison, which is most of the work.
  keys.sort();
  return keys.map((key) => items[Number(key.slice(key.lastIndexOf('\0') + 1))]).filter((item) => item !== undefined);
}

/** What orders as `<` does where titles order; undefined where nothing does. */
function keyOf(title: string): string | undefined {
  const plain = NOT_ASCII.test(title) ? title.normalize('NFD').replace(ACCENTS, '') : title;
  const small = plain.toLowerCase();
  return HAS_KEY.test(small) ? small.replace(SIGN_OR_NUMBER, inKey) : undefined;
}

/** A number as its length and its digits, so that the longer one comes later. */
function inKey(part: string): string {
  const sign = SIGN_IN_KEY.get(part);
  if (sign !== undefined) return sign;
  const digits = part.replace(/^0+(?=.)/, '');
  return `${NUMBER}${String.fromCharCode(digits.length)}${digits}`;
}

function byPlaceAndTitle<T extends Titled>(place: (item: T) => number): (a: T, b: T) => number {
  collator ??= new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const { compare } = collator;
  return (a, b) => place(a) - place(b) || compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
