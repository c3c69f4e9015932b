/** What somebody may have meant by words that nothing is found by. */
import { suggest } from '../../framework/suggest.ts';

/** Shorter words are near to too many others. */
const FEWEST_LETTERS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of titles in small letters, each once, in the order of the alphabet; short ones and figures are left out. */
export function wordsIn(titles: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const title of titles) {
    for (const [word] of plain(title).matchAll(WORD))
      if (word.length >= FEWEST_LETTERS && !/\d/.test(word)) words.add(word.toLowerCase());
  }
  return [...words].sort();
}

/**
 * A question in which each word that `known` has nothing like is replaced by the one nearest to it; undefined where none is near. What is
 * the beginning of a known word is known, as the search finds it.
 */
export function meantBy(question: string, known: readonly string[]): string | undefined {
  let replaced = false;
  const meant = plain(question).replace(WORD, (word) => {
    const small = word.toLowerCase();
    if (small.length < FEWEST_LETTERS || known.some((one) => one.startsWith(small))) return word;
    const near = suggest(small, known);
    if (near === undefined) return word;
    replaced = true;
    return near;
  });
  return replaced ? meant : undefined;
}

/** A text in which what looks alike is alike. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'");
}
