/**
 * The quick way through the YAML that nearly all authors write: maps and lists by indentation or in brackets, texts with and without
 * quotes, texts of several lines, comments. Whatever is not plainly that (an escape that few know, a line at an odd depth, an entry
 * that stands twice) is left to `yaml`, which is many times slower, knows all of YAML and says what is wrong. A test holds the two
 * against each other on thousands of files changed at random: where this one answers, it answers the same.
 */
import { plainScalar } from './plain-scalar.ts';

/** Data as YAML has it. */
export type Data = string | number | boolean | null | Data[] | { [name: string]: Data };

/** Takes note of where things stand; offsets into the text, ends exclusive. Called with each thing before what is inside it. */
export interface Notes {
  enter(step: string | number, nameStart: number, nameEnd: number): void;
  /** A text, number, truth value or nothing; of a map or list in brackets the first bracket. */
  value(start: number, end: number, kind: 'scalar' | 'collection'): void;
  leave(): void;
}

/**
 * The data of a text that has passed the guards, or undefined where it takes a parser of all YAML. Never throws; linear in the length
 * of the text. The offsets in the notes are those of the text `withPlainBreaks`.
 */
export function readPlain(text: string, notes?: Notes): { data: Data } | undefined {
  const plain = withPlainBreaks(text);
  if (DOUBTFUL.test(plain)) return undefined;
  try {
    return { data: new PlainReader(plain, notes).document() };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** The text with line breaks of one kind; lines and columns stay what they are. */
export function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** Blanks and line breaks of other kinds, document marks, directives, and a name that no object can hold. */
const DOUBTFUL = /[\t\r\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)|__proto__/m;
/** Thrown by what is not plain; it never leaves this file. */
const NOT_PLAIN = Symbol('not plain');

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const BAR = 124;
const CLOSE_MAP = 125;
const GREATER = 62;
const KEY = /[A-Za-z_][A-Za-z0-9_./-]*(?=:(?:[ \n]|$))/y;
/** What unquoted text begins with, a dash only before a letter or a figure. */
const BEGINNING = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[A-Za-z0-9])/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);

class PlainReader {
  readonly #text: string;
  readonly #notes: Notes | undefined;
  #at = 0;
  /** Of what stands at `#at`, where that is the first thing on its line; -1 at the end. */
  #column = 0;

  constructor(text: string, notes: Notes | undefined) {
    this.#text = text;
    this.#notes = notes;
  }

  document(): Data {
    this.#toContent(0);
    if (this.#column !== 0) throw NOT_PLAIN;
    const data = this.#block(0);
    if (this.#at < this.#text.length) throw NOT_PLAIN;
    return data;
  }

  /** A map or a list whose first entry stands here. */
  #block(column: number): Data {
    return this.#isDash() ? this.#list(column) : this.#map(column);
  }

  #map(column: number): Data {
    const map: { [name: string]: Data } = {};
    do {
      const start = this.#at;
      const name = this.#name();
      if (Object.hasOwn(map, name)) throw NOT_PLAIN;
      this.#notes?.enter(name, start, this.#at);
      this.#at++;
      map[name] = this.#entry(column, true);
      this.#notes?.leave();
    } while (this.#column === column && !this.#isDash());
    if (this.#column >= column) throw NOT_PLAIN;
    return map;
  }

  #name(): string {
    KEY.lastIndex = this.#at;
    if (!KEY.test(this.#text)) throw NOT_PLAIN;
    const name = this.#text.slice(this.#at, KEY.lastIndex);
    this.#at = KEY.lastIndex;
    return name;
  }

  #list(column: number): Data[] {
    const list: Data[] = [];
    do {
      const dash = this.#at;
      this.#at++;
      this.#notes?.enter(list.length, -1, -1);
      list.push(this.#item(column, dash));
      this.#notes?.leave();
    } while (this.#column === column && this.#isDash());
    if (this.#column > column) throw NOT_PLAIN;
    return list;
  }

  /** What follows a dash: another list or a map may begin on the same line. */
  #item(column: number, dash: number): Data {
    const start = this.#skipSpaces();
    const inner = column + start - dash;
    if (this.#isDash()) return this.#list(inner);
    KEY.lastIndex = start;
    if (KEY.test(this.#text)) return this.#map(inner);
    return this.#entry(column, false);
  }

  /** What follows a colon or a dash, on its line or below it; `column` is that of the entry. */
  #entry(column: number, named: boolean): Data {
    const after = this.#at;
    const start = this.#skipSpaces();
    const mark = this.#text.charCodeAt(start);
    if (start < this.#text.length && mark !== NEWLINE && mark !== HASH) return this.#inline(column);
    this.#endLine();
    if (this.#column > column) return this.#block(this.#column);
    if (named && this.#column === column && this.#isDash()) return this.#list(column);
    const empty = mark === HASH ? after : start;
    this.#notes?.value(empty, empty, 'scalar');
    return null;
  }

  #inline(column: number): Data {
    const start = this.#at;
    const mark = this.#text.charCodeAt(start);
    if (mark === BAR || mark === GREATER) return this.#lines(column, mark === GREATER);
    if (mark !== QUOTE && mark !== APOSTROPHE && mark !== OPEN_LIST && mark !== OPEN_MAP) return this.#running(column);
    const data = this.#closed(mark, column);
    this.#endLine();
    if (this.#column > column) throw NOT_PLAIN;
    return data;
  }

  /** Something that says itself where it ends: a text in quotes, or a list or map in brackets. */
  #closed(mark: number, column: number): Data {
    const start = this.#at;
    if (mark === OPEN_LIST || mark === OPEN_MAP) {
      this.#notes?.value(start, start + 1, 'collection');
      return mark === OPEN_LIST ? this.#flowList(column) : this.#flowMap(column);
    }
    const text = mark === QUOTE ? this.#doubleQuoted(column) : this.#singleQuoted(column);
    this.#notes?.value(start, this.#at, 'scalar');
    return text;
  }

  /** Unquoted text, which goes on below where lines are indented deeper. */
  #running(column: number): Data {
    const start = this.#at;
    let end = this.#runningLine();
    let text = this.#text.slice(start, end);
    let lines = 1;
    for (;;) {
      const commented = this.#text.charCodeAt(this.#at) === HASH;
      const next = this.#endOfLine(this.#at) + 1;
      this.#at = next - 1;
      this.#endLine();
      if (this.#column <= column) break;
      // A blank line in between is a line break in the text, and a comment ends the text: both are rare.
      if (commented || this.#at - this.#column !== next) throw NOT_PLAIN;
      const from = this.#at;
      end = this.#runningLine();
      text += ` ${this.#text.slice(from, end)}`;
      lines++;
    }
    this.#notes?.value(start, end, 'scalar');
    return lines === 1 ? plainScalar(text) : text;
  }

  /** Goes to the end of unquoted text on this line, or to the comment behind it; where the text ends. */
  #runningLine(): number {
    BEGINNING.lastIndex = this.#at;
    if (!BEGINNING.test(this.#text)) throw NOT_PLAIN;
    const text = this.#text;
    let end = this.#at;
    for (let at = this.#at; ; at++) {
      const mark = text.charCodeAt(at);
      if (mark === SPACE) continue;
      if (mark === NEWLINE || at >= text.length || (mark === HASH && at > end)) {
        this.#at = at;
        return end;
      }
      if (mark === COLON && isBlank(text.charCodeAt(at + 1))) throw NOT_PLAIN;
      end = at + 1;
    }
  }

  #doubleQuoted(column: number): string {
    const text = this.#text;
    let data = '';
    let from = this.#at + 1;
    for (let at = from; at < text.length; at++) {
      const mark = text.charCodeAt(at);
      if (mark === QUOTE) {
        this.#at = at + 1;
        return data + text.slice(from, at);
      }
      if (mark === BACKSLASH) {
        const meant = ESCAPES.get(text.charAt(at + 1));
        if (meant === undefined) throw NOT_PLAIN;
        data += text.slice(from, at) + meant;
        at++;
        from = at + 1;
      } else if (mark === NEWLINE) {
        data += `${text.slice(from, this.#withoutSpaces(from, at))} `;
        from = this.#deeper(at + 1, column);
        at = from - 1;
      }
    }
    throw NOT_PLAIN;
  }

  #singleQuoted(column: number): string {
    const text = this.#text;
    let data = '';
    let from = this.#at + 1;
    for (let at = from; at < text.length; at++) {
      const mark = text.charCodeAt(at);
      if (mark === APOSTROPHE) {
        data += text.slice(from, at);
        if (text.charCodeAt(at + 1) !== APOSTROPHE) {
          this.#at = at + 1;
          return data;
        }
        at++;
        from = at;
      } else if (mark === NEWLINE) {
        data += `${text.slice(from, this.#withoutSpaces(from, at))} `;
        from = this.#deeper(at + 1, column);
        at = from - 1;
      }
    }
    throw NOT_PLAIN;
  }

  /** Where a part of a line ends without the spaces at its end. */
  #withoutSpaces(from: number, to: number): number {
    let end = to;
    while (end > from && this.#text.charCodeAt(end - 1) === SPACE) end--;
    return end;
  }

  /** Where the content of a line begins that must be indented deeper than `column`. */
  #deeper(lineStart: number, column: number): number {
    let at = lineStart;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    if (at - lineStart <= column || at >= this.#text.length || this.#text.charCodeAt(at) === NEWLINE) throw NOT_PLAIN;
    return at;
  }

  #flowList(column: number): Data[] {
    const list: Data[] = [];
    this.#at++;
    while (this.#flowSpace(column) !== CLOSE_LIST) {
      this.#notes?.enter(list.length, -1, -1);
      list.push(this.#flowValue(column));
      this.#notes?.leave();
      this.#separator(CLOSE_LIST, column);
    }
    this.#at++;
    return list;
  }

  #flowMap(column: number): Data {
    const map: { [name: string]: Data } = {};
    this.#at++;
    while (this.#flowSpace(column) !== CLOSE_MAP) {
      const start = this.#at;
      const name = this.#name();
      if (Object.hasOwn(map, name)) throw NOT_PLAIN;
      this.#notes?.enter(name, start, this.#at);
      this.#at++;
      this.#flowSpace(column);
      map[name] = this.#flowValue(column);
      this.#notes?.leave();
      this.#separator(CLOSE_MAP, column);
    }
    this.#at++;
    return map;
  }

  /** A comma, or the bracket that must follow where there is none. */
  #separator(close: number, column: number): void {
    const mark = this.#flowSpace(column);
    if (mark === COMMA) this.#at++;
    else if (mark !== close) throw NOT_PLAIN;
  }

  #flowValue(column: number): Data {
    const start = this.#at;
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === QUOTE || first === APOSTROPHE || first === OPEN_LIST || first === OPEN_MAP)
      return this.#closed(first, column);
    BEGINNING.lastIndex = start;
    if (!BEGINNING.test(text)) throw NOT_PLAIN;
    let end = start;
    for (let at = start; at < text.length; at++) {
      const mark = text.charCodeAt(at);
      if (mark === SPACE) continue;
      if (mark === COMMA || mark === CLOSE_LIST || mark === CLOSE_MAP || mark === NEWLINE) break;
      if (mark === OPEN_LIST || mark === OPEN_MAP || (mark === HASH && at > end)) throw NOT_PLAIN;
      if (mark === COLON && isFlowEnd(text.charCodeAt(at + 1))) throw NOT_PLAIN;
      end = at + 1;
    }
    this.#at = end;
    this.#notes?.value(start, end, 'scalar');
    return plainScalar(text.slice(start, end));
  }

  /** Skips blanks between brackets, also at the beginning of lines; the mark behind them. */
  #flowSpace(column: number): number {
    let mark = this.#text.charCodeAt(this.#skipSpaces());
    if (mark === NEWLINE) {
      this.#at = this.#deeper(this.#at + 1, column);
      mark = this.#text.charCodeAt(this.#at);
    }
    if (mark === HASH) throw NOT_PLAIN;
    return mark;
  }

  /** A text of several lines after `|` (as they are) or `>` (folded); all must be indented alike. */
  #lines(column: number, folded: boolean): string {
    const text = this.#text;
    const start = this.#at;
    this.#at++;
    const stripped = text.charCodeAt(this.#at) === DASH;
    if (stripped) this.#at++;
    if (text.charCodeAt(this.#at) !== NEWLINE) throw NOT_PLAIN;
    const first = this.#at + 1;
    const indent = this.#deeper(first, column) - first;
    let data = '';
    let breaks = 0;
    let lineStart = first;
    let end = first;
    while (lineStart < text.length) {
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at++;
      const newline = text.indexOf('\n', at);
      if (newline === -1) throw NOT_PLAIN;
      if (at === newline) {
        if (at > lineStart) throw NOT_PLAIN;
        breaks++;
      } else {
        if (at - lineStart <= column) break;
        if (at - lineStart !== indent) throw NOT_PLAIN;
        if (lineStart !== first) data += folded && breaks === 1 ? ' ' : '\n'.repeat(folded ? breaks - 1 : breaks);
        data += text.slice(at, newline);
        breaks = 1;
        end = newline + 1;
      }
      lineStart = newline + 1;
    }
    this.#toContent(lineStart);
    this.#notes?.value(start, end, 'scalar');
    return stripped ? data : `${data}\n`;
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && isBlank(this.#text.charCodeAt(this.#at + 1));
  }

  #skipSpaces(): number {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    return this.#at;
  }

  /** Goes to the next thing below this line, on which nothing more may stand but a comment. */
  #endLine(): void {
    const before = this.#at;
    const at = this.#skipSpaces();
    const mark = this.#text.charCodeAt(at);
    if (mark === HASH && at > before) this.#toContent(this.#endOfLine(at) + 1);
    else if (mark === NEWLINE || at >= this.#text.length) this.#toContent(at + 1);
    else throw NOT_PLAIN;
  }

  /** Goes to the first thing at or below the line that begins at `lineStart`. */
  #toContent(lineStart: number): void {
    const text = this.#text;
    let start = lineStart;
    while (start < text.length) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at++;
      const mark = text.charCodeAt(at);
      if (mark !== NEWLINE && mark !== HASH && at < text.length) {
        this.#at = at;
        this.#column = at - start;
        return;
      }
      start = this.#endOfLine(at) + 1;
    }
    this.#at = text.length;
    this.#column = -1;
  }

  #endOfLine(at: number): number {
    const newline = this.#text.indexOf('\n', at);
    return newline === -1 ? this.#text.length : newline;
  }
}

/** A blank, a line break or the end of the text, whose code is no number. */
function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

function isFlowEnd(code: number): boolean {
  return (
    isBlank(code) ||
    code === COMMA ||
    code === OPEN_LIST ||
    code === CLOSE_LIST ||
    code === OPEN_MAP ||
    code === CLOSE_MAP
  );
}
