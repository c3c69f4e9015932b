/** How much two texts say the same: by the words that carry the meaning. */

const SMALL_WORDS = new Set(
  `a an and are as at be been being by can do does for from has have he her his how i if in into is it its itself may more of on or our own she so such than that
  the their them then there these they this those to too upon was we what when where which while who whose why will with within would you your yours`.split(
    /\s+/,
  ),
);

/** The words of a text that carry its meaning. A figure and a "not" count. There are thousands of these, so they are kept small. */
export class Meaning {
  /** Each word once. */
  readonly distinct: readonly Stem[];

  constructor(text: string) {
    this.distinct = withoutRepeats(stemsIn(text));
  }
}

/** The same word is the same object within a text. Hundreds of thousands of words are read here, so nothing is made for each but its stem. */
function stemsIn(text: string): Stem[] {
  // Frameworks repeat their words; a text that never repeats one must not fill the memory of a running site.
  if (stemByWord.size > MOST_WORDS) {
    stemByWord.clear();
    stemByText.clear();
    stemByText.set('', NO_MEANING);
  }
  const stems: Stem[] = [];
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at++) {
    const found = stem(words[at] ?? '');
    if (found !== NO_MEANING) stems.push(found);
  }
  return stems;
}

/** Looking through what was met is quickest for a statement, and takes for ever in a whole book. */
const FEW_WORDS = 100;

function withoutRepeats(words: readonly Stem[]): readonly Stem[] {
  if (words.length > FEW_WORDS) return [...new Set(words)];
  for (let at = 1; at < words.length; at++) {
    // Few statements say a word twice.
    if (words.indexOf(words[at] ?? NO_MEANING) < at) return [...new Set(words)];
  }
  return words;
}

/** The words of a text that carry its meaning, in their order. */
export function meaningWords(text: string): string[] {
  return stemsIn(text).map((word) => word.text);
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

const ASCII_WORD = /[A-Za-z0-9]+(?:'[A-Za-z]+)*/g;

/** The words of a text as they stand. */
function wordsIn(text: string): readonly string[] {
  // Most texts are written in the letters of ASCII, and these are soon told apart.
  return NOT_ASCII.test(text) ? (text.normalize('NFC').match(WORD) ?? []) : (text.match(ASCII_WORD) ?? []);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is what this looks for
const NOT_ASCII = /[^\u0000-\u007F]/;

/** A word without case and without the endings that make it plural or bend it as a verb; rough, and the same for the same word. */
export interface Stem {
  readonly text: string;
  /** FNV-1a of the text, 32 bits: by it, sets of words are found. */
  readonly number: number;
}

/** Of a word that carries no meaning by itself. */
const NO_MEANING: Stem = { text: '', number: 0 };
const MOST_WORDS = 20_000;
const stemByWord = new Map<string, Stem>();
const stemByText = new Map([['', NO_MEANING]]);

function stem(word: string): Stem {
  let found = stemByWord.get(word);
  if (found === undefined) {
    const small = word.toLowerCase();
    const text = SMALL_WORDS.has(small) ? '' : withoutEnding(small);
    found = stemByText.get(text) ?? { text, number: hash(text) };
    stemByWord.set(word, found);
    stemByText.set(text, found);
  }
  return found;
}

function hash(word: string): number {
  let value = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

function withoutEnding(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.length < 5) return plain.replace(/(?<=[^su])s$/, '');
  return plain
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=..[^aeiou])(?:ing|ed)$/, '')
    .replace(/(?<=...)e$/, '');
}

/**
 * The share of words that two texts have in common, from 0 to 1: words of both over words of either (Jaccard's coefficient). A share below
 * `least` may be told as 0, which is soon seen of most pairs.
 */
export function sharedMeaning(a: ReadonlySet<string>, b: ReadonlySet<string>, least = 0): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const all = a.size + b.size;
  if (all === 0) return 1;
  // both / (all - both) is at least `least`; a word less for what the division rounds.
  let missing = small.size - (least * all) / (1 + least) + 1;
  let both = 0;
  for (const word of small) {
    if (large.has(word)) both++;
    else if (--missing < 0) return 0;
  }
  return both / (all - both);
}

const WRITTEN = '(?:defined|confirmed|decided|written|described|specified|completed|added)';
const TO_BE_WRITTEN = new RegExp(`\\b(?:not|to be)\\b(?: \\p{L}+){0,2} ${WRITTEN}\\W*$`, 'iu');
const ENDS_SO = new RegExp(`${WRITTEN}$`, 'i');
const LONGEST_END = 'described'.length;
const NOTHING_YET = /^\W*(?:tb[cda]|to do|todo|n\/?a|none|not applicable|lorem ipsum\b.*)\W*$/i;

/** Text that stands where words are still to be written: no statement that could be compared or judged. */
export function isPlaceholder(text: string): boolean {
  return (
    // The end alone is soon looked at, and nearly all texts end otherwise.
    (ENDS_SO.test(lastLetters(text, LONGEST_END)) && TO_BE_WRITTEN.test(text)) ||
    NOTHING_YET.test(text) ||
    text.trimEnd().endsWith(':')
  );
}

/** The last so many characters of a text up to its last letter or figure of ASCII. */
function lastLetters(text: string, many: number): string {
  let end = text.length;
  while (end > 0 && !/\w/.test(text.charAt(end - 1))) end--;
  return text.slice(Math.max(0, end - many), end);
}
