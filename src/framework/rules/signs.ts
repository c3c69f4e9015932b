/**
 * By what it is soon seen that a text has nothing to find: of the beginnings of words that an expression cannot do without, most texts
 * have none. Searching for these takes a small part of the time of searching for the whole expression. The idea is that of trigram
 * indexes: Cox, R. (2012). Regular expression matching with a trigram index, or how Google Code Search worked.
 */

/**
 * Expressions for beginnings of words, of which every text has one that the pattern is found in, whatever the case. The pattern is met at
 * the edges of words and has no capturing groups. Where it needs no certain word, the one expression that is met everywhere.
 */
export function signsOf(pattern: string): readonly string[] {
  return signsOfAny(new Parts(pattern).read(), { startsAtEdge: true, endsAtEdge: true }).signs ?? [''];
}

/** Whether a word that was found by one sign may have been found by another one as well. `met` is without marks. */
export function isBegunAlike(sign: string, met: string): boolean {
  const word = sign.replace(END, '');
  return word.startsWith(met) || met.startsWith(word);
}

/** A search for any of some signs; of several at one place it finds one. */
export function signSearch(signs: Iterable<string>, flags: string): RegExp {
  // Plain beginnings together, which the engine then looks for letter by letter.
  const [whole, begun] = [[...signs].filter(isWhole), [...signs].filter((sign) => !isWhole(sign))];
  return new RegExp(`\\b(?:${[...begun.sort(), ...whole.sort()].join('|')})`, flags);
}

function isWhole(sign: string): boolean {
  return sign.endsWith(END);
}

/** Behind a word of which the whole is a sign, and not each that begins like it. */
const END = '\\b';

/** A part of a pattern. What only looks ahead or back is none. */
type Part = (
  | { readonly is: 'letter'; readonly letter: string }
  /** A character that belongs to no word. */
  | { readonly is: 'gap' }
  | { readonly is: 'unknown' }
  | { readonly is: 'choice'; readonly among: readonly Sequence[] }
) & { readonly times: Times };

type Times = 'once' | 'perhaps' | 'often';
type Sequence = readonly Part[];

/** Whether a word can go on across the ends of a sequence. */
interface Ends {
  readonly startsAtEdge: boolean;
  readonly endsAtEdge: boolean;
}

interface Signs {
  readonly signs: readonly string[] | undefined;
  /** Whether what follows begins a word, if it is a letter. */
  readonly leavesEdge: boolean;
}

function signsOfAny(among: readonly Sequence[], ends: Ends): Signs {
  const all = among.map((sequence) => signsOfSequence(sequence, ends));
  const signs = all.map((one) => one.signs);
  return {
    signs: signs.every((one) => one !== undefined) ? [...new Set(signs.flat())] : undefined,
    leavesEdge: all.every(({ leavesEdge }) => leavesEdge),
  };
}

function signsOfSequence(sequence: Sequence, { startsAtEdge, endsAtEdge }: Ends): Signs {
  let best: readonly string[] | undefined;
  const consider = (signs: readonly string[] | undefined): void => {
    if (signs !== undefined && (best === undefined || isRarer(signs, best))) best = signs;
  };
  let edge = startsAtEdge;
  for (let at = 0; at < sequence.length; at++) {
    const part = sequence[at];
    if (part === undefined) break;
    if (part.is === 'gap') edge ||= part.times !== 'perhaps';
    else if (part.is === 'choice') {
      // What may be repeated may be followed by itself.
      const ends = part.times !== 'often' && endsWord(sequence, at, endsAtEdge);
      const inside = { startsAtEdge: edge, endsAtEdge: ends };
      const { signs, leavesEdge } = signsOfAny(part.among, inside);
      if (part.times !== 'perhaps') consider(signs);
      edge = leavesEdge && (edge || part.times !== 'perhaps');
    } else {
      const run = lettersAt(sequence, at);
      if (edge && run.length > 0) {
        at += run.length - 1;
        const whole = run.length <= LONG && sequence[at]?.times === 'once' && endsWord(sequence, at, endsAtEdge);
        consider([whole ? `${run}${END}` : run]);
      }
      edge = false;
    }
  }
  return { signs: best, leavesEdge: edge };
}

/** The letters that must stand one behind the other from a place on. Behind one that may be repeated, others may stand. */
function lettersAt(sequence: Sequence, from: number): string {
  let run = '';
  for (const part of sequence.slice(from)) {
    if (part.is !== 'letter' || part.times === 'perhaps') break;
    run += part.letter;
    if (part.times === 'often') break;
  }
  return run;
}

/** Whether what follows a part cannot go on with its word. */
function endsWord(sequence: Sequence, at: number, endsAtEdge: boolean): boolean {
  const next = sequence[at + 1];
  if (next === undefined) return endsAtEdge;
  const begins = next.is === 'gap' || (next.is === 'choice' && next.among.every((one) => endsWord(one, -1, false)));
  return begins && (next.times !== 'perhaps' || endsWord(sequence, at + 1, endsAtEdge));
}

/** Words that stand in every framework: as signs they tell little. */
const EVERYDAY = new Set(
  `a against all an and any are as at be being by colleagues company digital do does each employees for from full good has
  have her high his if in is it its like managers not of office old on open or organisation our over people sales set staff
  strong team than that the their these they this those time to unit was were what which who will with without work you your`.split(
    /\s+/,
  ),
);
/** Of so many letters, a sign is rare enough. */
const LONG = 4;

/** Whether some signs are met in fewer texts than others. */
function isRarer(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [rarity(some), rarity(others)];
  return a > b || (a === b && some.length < others.length);
}

function rarity(signs: readonly string[]): number {
  return Math.min(
    ...signs.map((sign) => {
      const word = sign.replace(END, '');
      return EVERYDAY.has(word) ? 0 : Math.min(LONG, word.length + (isWhole(sign) ? 1 : 0));
    }),
  );
}

/** Reads a pattern. */
class Parts {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** All that stands here up to a closing bracket or the end. */
  read(): Sequence[] {
    const among: Part[][] = [[]];
    while (this.#at < this.#pattern.length && this.#next !== ')') {
      if (this.#skips('|')) among.push([]);
      else if (/^\((?:\?=|\?!|\?<=|\?<!)/.test(this.#rest)) this.#skipLook();
      else if (!this.#skips('^') && !this.#skips('$') && !this.#skips('\\b')) among.at(-1)?.push(this.#part());
    }
    return among;
  }

  #part(): Part {
    if (this.#skips('(?:')) {
      const among = this.read();
      this.#at++;
      return { is: 'choice', among, times: this.#times() };
    }
    const [set] = /^(?:\[(?:\\.|[^\]\\])*\]|\\.|[^()|])/.exec(this.#rest) ?? [];
    if (set === undefined) throw new Error(`No signs can be told of "${this.#pattern}": only plain groups are known.`);
    this.#at += set.length;
    const times = this.#times();
    if (/^\w$/.test(set)) return { is: 'letter', letter: set.toLowerCase(), times };
    return { is: isGap(set) ? 'gap' : 'unknown', times };
  }

  #times(): Times {
    const [sign, least] = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(this.#rest) ?? [];
    if (sign === undefined) return 'once';
    this.#at += sign.length;
    return /^[?*]/.test(sign) || least === '0' ? 'perhaps' : 'often';
  }

  #skipLook(): void {
    this.#at += this.#rest.search(/[=!]/) + 1;
    this.read();
    this.#at++;
    this.#times();
  }

  #skips(text: string): boolean {
    const here = this.#pattern.startsWith(text, this.#at);
    if (here) this.#at += text.length;
    return here;
  }

  get #next(): string | undefined {
    return this.#pattern[this.#at];
  }

  get #rest(): string {
    return this.#pattern.slice(this.#at);
  }
}

/** Whether no character of a set belongs to a word. */
function isGap(set: string): boolean {
  if (set === '.' || set.startsWith('[^')) return false;
  return !/[\p{L}\p{N}_]|\\[dwSDW]/u.test(set.replace(/\\s/g, ' '));
}
