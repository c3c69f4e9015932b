/** Looking for words that are better replaced, each with what to write instead. */
import { quotedList } from './own-words.ts';
import { isBegunAlike, signSearch, signsOf } from './signs.ts';

export interface Wording {
  /**
   * A regular expression for English letters without capturing groups, met at the edges of words, whatever the case. It is tried at
   * every word, so what has to stand before is better looked for after the words that matter have been found. Words that are put
   * together, such as "(?:sales|trades)man", have no beginning of their own by which they are soon told to be missing: write them out.
   */
  readonly pattern: string;
  /** What to do instead, as a sentence. */
  readonly instead: string;
  /** Whether what stands before and after the words leaves nothing to object to. */
  readonly unless?: (before: string, after: string) => boolean;
}

export interface FoundWording {
  /** As the text writes it. */
  readonly words: string;
  readonly instead: string;
}

/** A text in which rare wordings are looked for. */
export interface Searched {
  /** Without marks and without what it only quotes: see `ownWords`. */
  readonly own: string;
  /** See `signsIn`. */
  readonly signs: readonly string[];
}

const NONE: readonly never[] = [];

/** A search for all wordings of a list at once; each wording is found once in a text, in the order of the text. */
export function wordingFinder(list: readonly Wording[]): (text: string) => readonly FoundWording[] {
  const search = new Search(list);
  return (text) => (search.isIn(text) ? search.find(text) : NONE);
}

class Search {
  readonly #list: readonly Wording[];
  readonly #expression: RegExp;

  constructor(list: readonly Wording[]) {
    this.#list = list;
    this.#expression = new RegExp(
      `\\b(?<!-)(?:${list.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\w-])`,
      'gi',
    );
  }

  /** Whether there is any, be it one to which nothing is to be objected. Most texts have none, and then this is all. */
  isIn(text: string): boolean {
    return text.search(this.#expression) !== -1;
  }

  find(text: string): readonly FoundWording[] {
    const found = new Map<string, FoundWording>();
    for (const match of text.matchAll(this.#expression)) {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const { unless, instead = '' } = this.#list[index] ?? {};
      if (unless?.(text.slice(0, match.index), text.slice(match.index + match[0].length)) === true) continue;
      const words = match[0].trim();
      if (!found.has(words.toLowerCase())) found.set(words.toLowerCase(), { words, instead });
    }
    return [...found.values()];
  }
}

/** Signs of all wordings that are rare. */
const signs = new Set<string>();
let search: RegExp | undefined;

/** The signs in a text, in small letters, that one of the finders of rare wordings may find something in it. Most texts have none. */
export function signsIn(own: string): readonly string[] {
  search ??= signSearch(signs, 'gi');
  return own.match(search)?.map((sign) => sign.toLowerCase()) ?? NONE;
}

/**
 * As `wordingFinder`, for wordings that most frameworks do without: each is looked for only where there is a sign of it. Of dozens of large
 * expressions, the most are then never even made ready, which takes longer than using them.
 */
export function rareWordingFinder(list: readonly Wording[]): (text: Searched) => readonly FoundWording[] {
  const known = list.map((wording) => ({ wording, signs: signsOf(wording.pattern) }));
  for (const { signs: own } of known) for (const sign of own) signs.add(sign);
  search = undefined;
  const bySign = remembered((sign: string) =>
    known.filter((one) => one.signs.some((own) => isBegunAlike(own, sign))).map(({ wording }) => wording),
  );
  const alone = remembered((wording: Wording) => new Search([wording]));
  const together = remembered((places: string) => new Search(list.filter((_, place) => places[place] === '1')));
  return ({ own, signs: met }) => {
    if (met.length === 0) return NONE;
    const meant = new Set(met.flatMap(bySign));
    const there = list.filter((wording) => meant.has(wording) && alone(wording).isIn(own));
    const [first, ...others] = there;
    if (first === undefined) return NONE;
    if (others.length === 0) return alone(first).find(own);
    return together(list.map((wording) => (there.includes(wording) ? '1' : '0')).join('')).find(own);
  };
}

/** A function that works out each of its answers once. */
function remembered<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    let found = answers.get(asked);
    if (found === undefined) {
      found = answer(asked);
      answers.set(asked, found);
    }
    return found;
  };
}

/** What to do about all that was found, each piece of advice once; where there are several, with the words that each is about. */
export function adviceOn(found: readonly FoundWording[]): string {
  const pieces = Map.groupBy(found, ({ instead }) => instead);
  if (pieces.size === 1) return [...pieces.keys()].join('');
  return [...pieces].map(([instead, about]) => `${quotedList(about.map(({ words }) => words))}: ${instead}`).join(' ');
}
