/**
 * The quick way through the YAML that nearly all authors write: maps and lists by indentation or in brackets, texts with and without
 * quotes, texts of several lines, comments. Whatever is not plainly that (an escape that few know, a line at an odd depth, an entry
 * that stands twice) is left to `yaml`, which is many times slower, knows all of YAML and says what is wrong. A test holds the two
 * against each other on thousands of files changed at random: where this one answers, it answers the same.
 */
import { type Data, NOT_PLAIN, type Notes } from './plain-cursor.ts';
import { FlowReader, KEY } from './plain-flow.ts';

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
const NEWLINE = 10;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const OPEN_LIST = 91;
const OPEN_MAP = 123;
const BAR = 124;
const GREATER = 62;

/** Maps and lists by indentation, and what stands in them. */
class PlainReader extends FlowReader {
  document(): Data {
    this.toContent(0);
    if (this.column !== 0) throw NOT_PLAIN;
    const data = this.block(0);
    if (this.at < this.text.length) throw NOT_PLAIN;
    return data;
  }

  /** A map or a list whose first entry stands here. */
  protected block(column: number): Data {
    return this.isDash() ? this.list(column) : this.map(column);
  }

  protected map(column: number): Data {
    const map: { [name: string]: Data } = {};
    do {
      const start = this.at;
      const name = this.name();
      if (Object.hasOwn(map, name)) throw NOT_PLAIN;
      this.notes?.enter(name, start, this.at);
      this.at++;
      map[name] = this.entry(column, true);
      this.notes?.leave();
    } while (this.column === column && !this.isDash());
    if (this.column >= column) throw NOT_PLAIN;
    return map;
  }

  protected list(column: number): Data[] {
    const list: Data[] = [];
    do {
      const dash = this.at;
      this.at++;
      this.notes?.enter(list.length, -1, -1);
      list.push(this.item(column, dash));
      this.notes?.leave();
    } while (this.column === column && this.isDash());
    if (this.column > column) throw NOT_PLAIN;
    return list;
  }

  /** What follows a dash: another list or a map may begin on the same line. */
  protected item(column: number, dash: number): Data {
    const start = this.skipSpaces();
    const inner = column + start - dash;
    if (this.isDash()) return this.list(inner);
    KEY.lastIndex = start;
    if (KEY.test(this.text)) return this.map(inner);
    return this.entry(column, false);
  }

  /** What follows a colon or a dash, on its line or below it; `column` is that of the entry. */
  protected entry(column: number, named: boolean): Data {
    const after = this.at;
    const start = this.skipSpaces();
    const mark = this.text.charCodeAt(start);
    if (start < this.text.length && mark !== NEWLINE && mark !== HASH) return this.inline(column);
    this.endLine();
    if (this.column > column) return this.block(this.column);
    if (named && this.column === column && this.isDash()) return this.list(column);
    const empty = mark === HASH ? after : start;
    this.notes?.value(empty, empty, 'scalar');
    return null;
  }

  protected inline(column: number): Data {
    const start = this.at;
    const mark = this.text.charCodeAt(start);
    if (mark === BAR || mark === GREATER) return this.lines(column, mark === GREATER);
    if (mark !== QUOTE && mark !== APOSTROPHE && mark !== OPEN_LIST && mark !== OPEN_MAP) return this.running(column);
    const data = this.closed(mark, column);
    this.endLine();
    if (this.column > column) throw NOT_PLAIN;
    return data;
  }
}
