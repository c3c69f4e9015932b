/** How hard a text is to read. */
import { ownWords } from './own-words.ts';
import { sentencesOf } from './sentences.ts';

export interface ReadingLevel {
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /**
   * Björnsson's readability index: the number of words in a sentence plus the percentage of long ones, from about 20 (very easy) to 60
   * and above (very hard). Unlike formulas that count syllables it is fit for a single sentence and for other languages.
   */
  readonly lix: number;
}

const SHORT = 6;
const SPACE = 32;
const HYPHEN = 45;
const SLASH = 47;

/** Three things or more at the end of a sentence, of up to three words each. */
const CLOSING_LIST =
  /(?:\S+ ){0,2}\S+,(?: (?:\S+ ){0,2}\S+,)+ (?:and |or )?(?:\S+ ){0,2}\S+$|(?:, (?:\S+ ){0,2}\S+)+,? (?:and|or) (?:\S+ ){0,2}\S+$/;

/** How hard one sentence is. Words joined by hyphens or slashes count one by one. */
export function readingLevel(sentence: string): ReadingLevel {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  const long = words.filter((word) => word.length > SHORT).length;
  return {
    words: words.length,
    longWords: long,
    lix: words.length === 0 ? 0 : words.length + (100 * long) / words.length,
  };
}

/** Whether a text can have a sentence of more than so many words; quick, for the many that are short. */
export function mayBeLong(text: string, words: number): boolean {
  // That many words and one more have a letter each, and gaps between them.
  if (text.length <= 2 * words) return false;
  let gaps = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === HYPHEN || code === SLASH) gaps++;
  }
  return gaps >= words;
}

/**
 * No text of fewer characters has a sentence of more than `words` words with a `lix` of so much or more: such a sentence has many words of
 * seven letters at least, others of one, and gaps between them.
 */
export function shortestHard(words: number, lix: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let count = words + 1; count <= Math.max(lix, words + 1); count++) {
    const long = Math.ceil((Math.max(0, lix - count) * count) / 100);
    shortest = Math.min(shortest, 2 * count - 1 + SHORT * long);
  }
  return shortest;
}

/** The hardest sentence of a text. */
export function hardestSentence(text: string): ReadingLevel & { readonly sentence: string } {
  const [hardest] = sentencesOf(ownWords(text))
    .map((sentence) => ({ sentence, ...readingLevel(sentence) }))
    .sort((a, b) => b.lix - a.lix);
  return hardest ?? { sentence: '', words: 0, longWords: 0, lix: 0 };
}

/** How many of its words a reader has to hold until the end: a list that closes the sentence is taken in thing by thing, each counted once. */
export function wordsToHold(sentence: string): number {
  return readingLevel(sentence).words - spare(sentence);
}

/** How many words a closing list takes beyond one for each thing. */
function spare(sentence: string): number {
  const [list] = CLOSING_LIST.exec(sentence.replace(/[.!?]$/, '')) ?? [];
  if (list === undefined) return 0;
  const things = list.split(/,(?: and| or)? | and | or /).filter((thing) => /\p{L}/u.test(thing));
  return things.reduce((sum, thing) => sum + (thing.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 1) - 1, 0);
}
