/** Where the quick reader stands in a text, and how it gets on from one line to the next. */

/** Data as YAML has it. */
export type Data = string | number | boolean | null | Data[] | { [name: string]: Data };

/** Takes note of where things stand; offsets into the text, ends exclusive. Called with each thing before what is inside it. */
export interface Notes {
  enter(step: string | number, nameStart: number, nameEnd: number): void;
  /** A text, number, truth value or nothing; of a map or list in brackets the first bracket. */
  value(start: number, end: number, kind: 'scalar' | 'collection'): void;
  leave(): void;
}

/** Thrown by what is not plain; it never leaves the quick reader. */
export const NOT_PLAIN = Symbol('not plain');

const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const DASH = 45;

export class Cursor {
  protected readonly text: string;
  protected readonly notes: Notes | undefined;
  protected at = 0;
  /** Of what stands at `at`, where that is the first thing on its line; -1 at the end. */
  protected column = 0;

  constructor(text: string, notes: Notes | undefined) {
    this.text = text;
    this.notes = notes;
  }

  protected isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && isBlank(this.text.charCodeAt(this.at + 1));
  }

  protected skipSpaces(): number {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
    return this.at;
  }

  /** Goes to the next thing below this line, on which nothing more may stand but a comment. */
  protected endLine(): void {
    const before = this.at;
    const at = this.skipSpaces();
    const mark = this.text.charCodeAt(at);
    if (mark === HASH && at > before) this.toContent(this.endOfLine(at) + 1);
    else if (mark === NEWLINE || at >= this.text.length) this.toContent(at + 1);
    else throw NOT_PLAIN;
  }

  /** Goes to the first thing at or below the line that begins at `lineStart`. */
  protected toContent(lineStart: number): void {
    const text = this.text;
    let start = lineStart;
    while (start < text.length) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at++;
      const mark = text.charCodeAt(at);
      if (mark !== NEWLINE && mark !== HASH && at < text.length) {
        this.at = at;
        this.column = at - start;
        return;
      }
      start = this.endOfLine(at) + 1;
    }
    this.at = text.length;
    this.column = -1;
  }

  protected endOfLine(at: number): number {
    const newline = this.text.indexOf('\n', at);
    return newline === -1 ? this.text.length : newline;
  }

  /** Where the content of a line begins that must be indented deeper than `column`. */
  protected deeper(lineStart: number, column: number): number {
    let at = lineStart;
    while (this.text.charCodeAt(at) === SPACE) at++;
    if (at - lineStart <= column || at >= this.text.length || this.text.charCodeAt(at) === NEWLINE) throw NOT_PLAIN;
    return at;
  }

  /** Where a part of a line ends without the spaces at its end. */
  protected withoutSpaces(from: number, to: number): number {
    let end = to;
    while (end > from && this.text.charCodeAt(end - 1) === SPACE) end--;
    return end;
  }
}

/** A blank, a line break or the end of the text, whose code is no number. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}
