/** A file of text with components, taken apart: the data between its dashes, and the text below, each at its own lines. */
import { type Diagnostic, type Mend, type Rule, type Span, START_OF_FILE } from '../framework/diagnostic.ts';
import { at, characterFaults, decode, type TextFault } from '../framework/read/guard.ts';
import { Source } from '../framework/read/source.ts';
import { guardFault } from './guard.ts';

/** What is wrong at a place of a text. */
export interface Remark {
  readonly rule: Rule;
  readonly severity?: Diagnostic['severity'];
  readonly message: string;
  readonly hint?: string | undefined;
  readonly mends?: readonly Mend[];
}

export class MdxSource {
  readonly file: string;
  /** The whole file; empty where its bytes could not be decoded. */
  readonly text: string;
  /** The data between the dashes; undefined where the file has none or could not be read. Its places are those of the file. */
  readonly head: Source | undefined;
  /** The file with everything above the text blanked out, so that places are those of the file; undefined where it may not be parsed. */
  readonly body: string | undefined;
  /** What is wrong before anything is parsed. */
  readonly faults: readonly Diagnostic[];
  readonly #lineStarts: readonly number[];

  /** `content`: the bytes of the file, or why they cannot be had. */
  constructor(file: string, content: Uint8Array | TextFault) {
    this.file = file;
    const decoded = content instanceof Uint8Array ? decode(content) : { fault: content };
    this.text = 'text' in decoded ? decoded.text : '';
    this.#lineStarts = lineStarts(this.text);
    const faults = 'fault' in decoded ? [decoded.fault] : [...characterFaults(this.text), ...guardFault(this.text)];
    const broken = faults.some((fault) => fault.severity === 'error');
    const end = broken ? undefined : headEnd(this.text);
    if (!broken && end === undefined) faults.push(headless(this.text));
    this.faults = faults.map((fault) => ({ ...fault, file, pointer: '' }));
    // Data that never ends would be read as text, and each of its signs called a mistake.
    if (broken || (end === undefined && beginsWithData(this.text))) return;
    if (end !== undefined) {
      // The dashes are left out and their lines kept, so that places are those of the file.
      const data = `${this.text.slice(3, end.dashes)}\n`;
      this.head = new Source(file, new TextEncoder().encode(data));
    }
    const above = this.text.slice(0, end?.text ?? 0).replace(/[^\r\n]/g, ' ');
    this.body = above + this.text.slice(above.length);
  }

  /** The span between two offsets of the text; one of several lines is represented by its first. */
  span(from: number, to: number): Span {
    let line = 0;
    let high = this.#lineStarts.length - 1;
    while (line < high) {
      const middle = Math.ceil((line + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= from) line = middle;
      else high = middle - 1;
    }
    const start = this.#lineStarts[line] ?? 0;
    const next = this.#lineStarts[line + 1];
    const lineEnd = next === undefined ? this.text.length : next - 1 - (this.text[next - 2] === '\r' ? 1 : 0);
    const end = Math.min(Math.max(to, from), Math.max(lineEnd, from));
    return { line: line + 1, column: from - start + 1, endLine: line + 1, endColumn: end - start + 1 };
  }

  /** A diagnostic about a part of the text, by its offsets. */
  remark(from: number, to: number, { rule, severity = 'error', message, hint, mends }: Remark): Diagnostic {
    return {
      file: this.file,
      ...this.span(from, to),
      severity,
      rule,
      pointer: '',
      message: brief(message),
      ...(hint !== undefined && { hint: brief(hint) }),
      ...(mends && { mends }),
    };
  }
}

/** Where the data ends: `dashes` is where its last line of dashes begins, `text` where the text behind it does. */
export function headEnd(text: string): { dashes: number; text: number } | undefined {
  if (!beginsWithData(text)) return undefined;
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(3));
  if (end === null) return undefined;
  return { dashes: 3 + end.index, text: 3 + end.index + end[0].length };
}

function beginsWithData(text: string): boolean {
  return /^---[ \t]*\r?\n/.test(text);
}

function headless(text: string): TextFault {
  const open = beginsWithData(text);
  return {
    rule: 'missing-head',
    severity: 'error',
    ...(open ? at(text, 0, 3) : START_OF_FILE),
    message: open
      ? 'The data that begins at these dashes never ends.'
      : 'This file does not say what it is: the lines with title, summary and audience are missing at its top.',
    hint: open
      ? 'Write "---" on a line of its own below the last entry.'
      : 'Begin the file with a line "---", then "title: …", "summary: …" and "audience: …", then "---" again.',
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const LONGEST_QUOTED = 80;

/** What a message quotes cut short: of a value that is a whole page, the beginning says which it is. */
function brief(sentence: string): string {
  return sentence
    .replace(/"[^"]*"/g, (quoted) =>
      quoted.length > LONGEST_QUOTED + 2 ? `${quoted.slice(0, LONGEST_QUOTED)}…"` : quoted,
    )
    .slice(0, 800)
    .toWellFormed();
}
