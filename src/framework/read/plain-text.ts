/** The quick reader's ways through texts: unquoted, in quotes of both kinds, and of several lines behind `|` and `>`. */
import { Cursor, type Data, isBlank, NOT_PLAIN } from './plain-cursor.ts';
import { plainScalar } from './plain-scalar.ts';

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;
/** What unquoted text begins with, a dash only before a letter or a figure. */
export const BEGINNING = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[A-Za-z0-9])/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);

export class TextReader extends Cursor {
  /** Unquoted text, which goes on below where lines are indented deeper. */
  protected running(column: number): Data {
    const start = this.at;
    let end = this.runningLine();
    let text = this.text.slice(start, end);
    let lines = 1;
    for (;;) {
      const commented = this.text.charCodeAt(this.at) === HASH;
      const next = this.endOfLine(this.at) + 1;
      this.at = next - 1;
      this.endLine();
      if (this.column <= column) break;
      // A blank line in between is a line break in the text, and a comment ends the text: both are rare.
      if (commented || this.at - this.column !== next) throw NOT_PLAIN;
      const from = this.at;
      end = this.runningLine();
      text += ` ${this.text.slice(from, end)}`;
      lines++;
    }
    this.notes?.value(start, end, 'scalar');
    return lines === 1 ? plainScalar(text) : text;
  }

  /** Goes to the end of unquoted text on this line, or to the comment behind it; where the text ends. */
  protected runningLine(): number {
    BEGINNING.lastIndex = this.at;
    if (!BEGINNING.test(this.text)) throw NOT_PLAIN;
    const text = this.text;
    let end = this.at;
    for (let at = this.at; ; at++) {
      const mark = text.charCodeAt(at);
      if (mark === SPACE) continue;
      if (mark === NEWLINE || at >= text.length || (mark === HASH && at > end)) {
        this.at = at;
        return end;
      }
      if (mark === COLON && isBlank(text.charCodeAt(at + 1))) throw NOT_PLAIN;
      end = at + 1;
    }
  }

  protected doubleQuoted(column: number): string {
    const text = this.text;
    let data = '';
    let from = this.at + 1;
    for (let at = from; at < text.length; at++) {
      const mark = text.charCodeAt(at);
      if (mark === QUOTE) {
        this.at = at + 1;
        return data + text.slice(from, at);
      }
      if (mark === BACKSLASH) {
        const meant = ESCAPES.get(text.charAt(at + 1));
        if (meant === undefined) throw NOT_PLAIN;
        data += text.slice(from, at) + meant;
        at++;
        from = at + 1;
      } else if (mark === NEWLINE) {
        data += `${text.slice(from, this.withoutSpaces(from, at))} `;
        from = this.deeper(at + 1, column);
        at = from - 1;
      }
    }
    throw NOT_PLAIN;
  }

  protected singleQuoted(column: number): string {
    const text = this.text;
    let data = '';
    let from = this.at + 1;
    for (let at = from; at < text.length; at++) {
      const mark = text.charCodeAt(at);
      if (mark === APOSTROPHE) {
        data += text.slice(from, at);
        if (text.charCodeAt(at + 1) !== APOSTROPHE) {
          this.at = at + 1;
          return data;
        }
        at++;
        from = at;
      } else if (mark === NEWLINE) {
        data += `${text.slice(from, this.withoutSpaces(from, at))} `;
        from = this.deeper(at + 1, column);
        at = from - 1;
      }
    }
    throw NOT_PLAIN;
  }

  /** A text of several lines after `|` (as they are) or `>` (folded); all must be indented alike. */
  protected lines(column: number, folded: boolean): string {
    const text = this.text;
    const start = this.at;
    this.at++;
    const stripped = text.charCodeAt(this.at) === DASH;
    if (stripped) this.at++;
    if (text.charCodeAt(this.at) !== NEWLINE) throw NOT_PLAIN;
    const first = this.at + 1;
    const indent = this.deeper(first, column) - first;
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
    this.toContent(lineStart);
    this.notes?.value(start, end, 'scalar');
    return stripped ? data : `${data}\n`;
  }
}
