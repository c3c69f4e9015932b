/** Sentences of a statement. */

/** What ends with a full stop and no sentence with it. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|incl|no|nos|dr|mr|mrs|ms|prof|st|ca|\p{L})\.$/iu;

const END = /[.!?]["”’)]*\s+(?=["“(‘]?[\p{Lu}\p{N}])/gu;
/** The ends of sentences, and the gaps before the items of a list that is numbered in its text. */
const END_OR_ITEM = new RegExp(`${END.source}|\\s+(?=\\d{1,2}[.)]\\s+\\p{Lu})`, 'gu');
const NUMBER = /^\s*\d{1,2}[.)]\s+/;

/**
 * The sentences of a text: each ends at a full stop, question or exclamation mark before a capital or a figure. Items of a numbered list
 * count as sentences, and lose their numbers.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(NUMBER.test(text) ? END_OR_ITEM : END)) {
    const sentence = text.slice(start, match.index + match[0].trimEnd().length);
    // "e.g. This" and the number of a list item are no sentence by themselves.
    if (ABBREVIATION.test(sentence) || /^\s*\d{1,2}[.)]?$/.test(sentence)) continue;
    sentences.push(sentence);
    start = match.index + match[0].length;
  }
  sentences.push(text.slice(start));
  return sentences.map((one) => one.replace(NUMBER, '').trim()).filter((one) => one !== '');
}
