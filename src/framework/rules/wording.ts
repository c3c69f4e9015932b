/** Looking for words that are better replaced, each with what to write instead. */
import { quotedList } from './own-words.ts';
import { signSearch, signsOf } from './signs.ts';

export interface Wording {
  /**
   * A regular expression for English letters without capturing groups, met at the edges of words, whatever the case. It is tried at
   * every word, so what has to stand before is better looked for after the words that matter have been found.
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

/** A text in which wordings are looked for. */
export interface Searched {
  /** Without marks and without what it only quotes: see `ownWords`. */
  readonly own: string;
  /** Whether there may be a rare wording: see `hasSign`. */
  readonly hasSign: boolean;
}

const NONE: readonly FoundWording[] = [];

/** Signs of all wordings that are rare. */
const signs = new Set<string>();
let search: RegExp | undefined;

/** Whether there may be something in a text that one of the finders of rare wordings finds. Most texts have nothing of the kind. */
export function hasSign(own: string): boolean {
  search ??= signSearch(signs);
  return search.test(own);
}

/** As `wordingFinder`, for wordings that most frameworks do without: they are looked for where there is a sign of any of them. */
export function rareWordingFinder(list: readonly Wording[]): (text: Searched) => readonly FoundWording[] {
  const own = new Set(list.flatMap(({ pattern }) => signsOf(pattern)));
  for (const sign of own) signs.add(sign);
  search = undefined;
  const ownSearch = signSearch(own);
  const find = wordingFinder(list);
  // The whole expression is large: even to make it ready takes a while, which many a workspace is spared.
  return (text) => (text.hasSign && ownSearch.test(text.own) ? find(text.own) : NONE);
}

/** A search for all wordings of a list at once; each wording is found once in a text, in the order of the text. */
export function wordingFinder(list: readonly Wording[]): (text: string) => readonly FoundWording[] {
  const all = new RegExp(`\\b(?<!-)(?:${list.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\w-])`, 'gi');
  return (text) => {
    // Most texts have none of them, and then this is all.
    if (text.search(all) === -1) return NONE;
    const found = new Map<string, FoundWording>();
    for (const match of text.matchAll(all)) {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      if (list[index]?.unless?.(text.slice(0, match.index), text.slice(match.index + match[0].length)) === true)
        continue;
      const words = match[0].trim();
      if (!found.has(words.toLowerCase()))
        found.set(words.toLowerCase(), { words, instead: list[index]?.instead ?? '' });
    }
    return [...found.values()];
  };
}

/** What to do about all that was found, each piece of advice once; where there are several, with the words that each is about. */
export function adviceOn(found: readonly FoundWording[]): string {
  const pieces = Map.groupBy(found, ({ instead }) => instead);
  if (pieces.size === 1) return [...pieces.keys()].join('');
  return [...pieces].map(([instead, about]) => `${quotedList(about.map(({ words }) => words))}: ${instead}`).join(' ');
}
