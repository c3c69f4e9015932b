/** The quick reader's way through what says itself where it ends: texts in quotes, lists and maps in brackets. */
import { type Data, isBlank, NOT_PLAIN } from './plain-cursor.ts';
import { plainScalar } from './plain-scalar.ts';
import { BEGINNING, TextReader } from './plain-text.ts';

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
/** The name of an entry, before its colon. */
export const KEY = /[A-Za-z_][A-Za-z0-9_./-]*(?=:(?:[ \n]|$))/y;

export class FlowReader extends TextReader {
  /** Something that says itself where it ends: a text in quotes, or a list or map in brackets. */
  protected closed(mark: number, column: number): Data {
    const start = this.at;
    if (mark === OPEN_LIST || mark === OPEN_MAP) {
      this.notes?.value(start, start + 1, 'collection');
      return mark === OPEN_LIST ? this.flowList(column) : this.flowMap(column);
    }
    const text = mark === QUOTE ? this.doubleQuoted(column) : this.singleQuoted(column);
    this.notes?.value(start, this.at, 'scalar');
    return text;
  }

  protected flowList(column: number): Data[] {
    const list: Data[] = [];
    this.at++;
    while (this.flowSpace(column) !== CLOSE_LIST) {
      this.notes?.enter(list.length, -1, -1);
      list.push(this.flowValue(column));
      this.notes?.leave();
      this.separator(CLOSE_LIST, column);
    }
    this.at++;
    return list;
  }

  protected flowMap(column: number): Data {
    const map: { [name: string]: Data } = {};
    this.at++;
    while (this.flowSpace(column) !== CLOSE_MAP) {
      const start = this.at;
      const name = this.name();
      if (Object.hasOwn(map, name)) throw NOT_PLAIN;
      this.notes?.enter(name, start, this.at);
      this.at++;
      this.flowSpace(column);
      map[name] = this.flowValue(column);
      this.notes?.leave();
      this.separator(CLOSE_MAP, column);
    }
    this.at++;
    return map;
  }

  /** A comma, or the bracket that must follow where there is none. */
  protected separator(close: number, column: number): void {
    const mark = this.flowSpace(column);
    if (mark === COMMA) this.at++;
    else if (mark !== close) throw NOT_PLAIN;
  }

  protected flowValue(column: number): Data {
    const start = this.at;
    const text = this.text;
    const first = text.charCodeAt(start);
    if (first === QUOTE || first === APOSTROPHE || first === OPEN_LIST || first === OPEN_MAP)
      return this.closed(first, column);
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
    this.at = end;
    this.notes?.value(start, end, 'scalar');
    return plainScalar(text.slice(start, end));
  }

  /** Skips blanks between brackets, also at the beginning of lines; the mark behind them. */
  protected flowSpace(column: number): number {
    let mark = this.text.charCodeAt(this.skipSpaces());
    if (mark === NEWLINE) {
      this.at = this.deeper(this.at + 1, column);
      mark = this.text.charCodeAt(this.at);
    }
    if (mark === HASH) throw NOT_PLAIN;
    return mark;
  }

  protected name(): string {
    KEY.lastIndex = this.at;
    if (!KEY.test(this.text)) throw NOT_PLAIN;
    const name = this.text.slice(this.at, KEY.lastIndex);
    this.at = KEY.lastIndex;
    return name;
  }
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
