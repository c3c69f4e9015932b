/**
 * The `source` line of a translation: which wording of the source each of its texts was made from. One hash of the whole file could
 * say that something changed and not what; so the line holds a mark of eight characters for each text, four for where it stands and
 * four for what it says there. The order of the marks means nothing.
 */

/** What a translation remembers of a text of its source. */
export type Remembered = 'this wording' | 'another wording' | 'nothing';

/** The marks of a `source` line, ready to be asked. */
export class Marks {
  readonly #marks: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;

  /** `line`: the value of `source`; anything that is no mark is passed over. */
  constructor(line: string | undefined) {
    const marks = (line ?? '').split(/\s+/).filter((mark) => /^[0-9a-z]{8}$/.test(mark));
    this.#marks = new Set(marks);
    this.#places = new Set(marks.map((mark) => mark.slice(0, 4)));
  }

  /** What is remembered of the text at an address of the source. */
  of(address: string, text: string): Remembered {
    if (this.#marks.has(markOf(address, text))) return 'this wording';
    return this.#places.has(hash(address)) ? 'another wording' : 'nothing';
  }

  /** What is remembered of an address, as the marks of `now`, which is what the address has become. */
  moved(address: string, now: string): readonly string[] {
    const place = hash(address);
    return [...this.#marks].filter((mark) => mark.startsWith(place)).map((mark) => hash(now) + mark.slice(4));
  }

  get all(): ReadonlySet<string> {
    return this.#marks;
  }
}

/** The mark of a text at an address. How it is wrapped in the file does not matter. */
export function markOf(address: string, text: string): string {
  return hash(address) + hash(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** Four characters of 36: 1 in 1.7 million that a change goes unnoticed. FNV-1a, finished as MurmurHash3 finishes, both public domain. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (((sum ^ (sum >>> 16)) >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
