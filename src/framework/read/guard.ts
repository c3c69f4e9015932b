/**
 * What is settled before any parser sees a file: its size, its encoding, characters that hide or break things, and nesting deep
 * enough to exhaust a parser. All of it is linear in the size of the file.
 */
import type { Rule, Severity, Span } from '../diagnostic.ts';

/** A fault of the text itself, before it is known to be YAML. */
export interface TextFault extends Span {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
}

export const LARGEST_FILE = 512 * 1024;
const DEEPEST_NESTING = 64;

/** Made once: making one takes as long as decoding a file. */
const STRICT = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or the fault that makes it unreadable. A byte order mark at the very start is dropped. */
export function decode(bytes: Uint8Array): { text: string } | { fault: TextFault } {
  if (bytes.length > LARGEST_FILE) return { fault: tooLarge(bytes.length) };
  if (isUtf16(bytes)) {
    return { fault: notUtf8('This file is saved as UTF-16.', 1, 1) };
  }
  try {
    return { text: STRICT.decode(bytes) };
  } catch {
    const { line, column } = firstInvalid(bytes);
    return { fault: notUtf8('This file is not saved as UTF-8: a letter here cannot be read.', line, column) };
  }
}

/** By its mark, or by the empty byte beside every letter. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const length = Math.min(bytes.length, 64);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  return Math.min(even, odd) === 0 && Math.max(even, odd) * 2 > length * 0.8;
}

/** The fault of a file that is larger than any framework needs; `size` in bytes. */
export function tooLarge(size: number): TextFault {
  const words = size >= 1024 * 1024 ? `${(size / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(size / 1024)} kB`;
  return {
    rule: 'file-too-large',
    severity: 'error',
    ...span(1, 1, 0),
    message: `This file is too large to check: ${words}, where ${LARGEST_FILE / 1024} kB are allowed.`,
    hint: 'Write one competency or one role in each file, and keep pictures and attachments elsewhere.',
  };
}

function notUtf8(message: string, line: number, column: number): TextFault {
  return {
    rule: 'not-utf8',
    severity: 'error',
    ...span(line, column, 1),
    message,
    hint: 'Save the file as UTF-8: most editors offer "Save with encoding".',
  };
}

function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const slice = bytes.subarray(start, end);
    try {
      strict.decode(slice);
    } catch {
      const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(slice).indexOf('\uFFFD');
      return { line, column: Math.max(shown, 0) + 1 };
    }
    if (newline === -1) break;
    start = newline + 1;
    line++;
  }
  return { line: 1, column: 1 };
}

// C0 but for tab, LF and CR; DEL; C1; a byte order mark in mid-file; non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/;
const BIDI = /[\u202A-\u202E\u2066-\u2069]/;
/** Editors show them as the end of a line, and in YAML they are none. */
const SEPARATOR = /[\u2028\u2029]/;
const ODD = new RegExp(`${CONTROL.source}|${BIDI.source}|${SEPARATOR.source}|\uFFFD|\\r(?!\\n)`);

/** Characters that must not stand in a file (errors) or should not (warnings): the first of each kind, in order. */
export function characterFaults(text: string): TextFault[] {
  // One quick look at the whole file: nearly all have nothing to find.
  if (!ODD.test(text)) return [];
  const faults: TextFault[] = [];
  const control = CONTROL.exec(text);
  if (control) {
    faults.push({
      rule: 'control-character',
      severity: 'error',
      ...at(text, control.index, 1),
      message: `There is an invisible control character here (${code(control[0])}).`,
      hint: 'Delete it: place the cursor after it and press Backspace, or type the line anew.',
    });
  }
  const bidi = unclosedBidi(text);
  if (bidi !== undefined) {
    faults.push({
      rule: 'bidirectional-override',
      severity: 'error',
      ...at(text, bidi, 1),
      message: `An invisible mark here (${code(text[bidi] ?? '')}) makes text read in another order than it is stored.`,
      hint: 'Delete it. Right-to-left text needs no such mark.',
    });
  }
  const loneReturn = /\r(?!\n)/.exec(text);
  if (loneReturn && faults.length === 0) {
    faults.push({
      rule: 'control-character',
      severity: 'error',
      ...at(text, loneReturn.index, 1),
      message: 'A line ends here in a way that only very old systems use (a carriage return alone).',
      hint: 'Save the file with LF or CRLF line endings.',
    });
  }
  const separator = SEPARATOR.exec(text);
  if (separator && faults.length === 0) {
    faults.push({
      rule: 'control-character',
      severity: 'error',
      ...at(text, separator.index, 1),
      message: `There is an invisible separator here (${code(separator[0])}): it looks like the end of a line, and in YAML it is none.`,
      hint: 'Delete it, and press Enter where a new line is meant. It often comes along with text that is copied.',
    });
  }
  const lost = text.indexOf('\uFFFD');
  if (lost !== -1) {
    faults.push({
      rule: 'lost-character',
      severity: 'warning',
      ...at(text, lost, 1),
      message: 'A letter was lost here in an earlier conversion (it shows as "\uFFFD").',
      hint: 'Type the letter that belongs here.',
    });
  }
  return faults;
}

/** What a value must not hold, since a file must not either, in words: `an invisible control character (U+0000)`. Undefined if it holds none. */
export function hiddenIn(value: string): string | undefined {
  const [control] = CONTROL.exec(value) ?? BIDI.exec(value) ?? /\r/.exec(value) ?? [];
  if (control !== undefined) return `an invisible control character (${code(control)})`;
  return value.isWellFormed() ? undefined : 'half a character';
}

/** Where an override stands, or an isolate that its own line does not close; undefined where there is none. */
function unclosedBidi(text: string): number | undefined {
  if (!BIDI.test(text)) return undefined;
  let open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x202a && unit <= 0x202e) return i;
    if (unit >= 0x2066 && unit <= 0x2068) open.push(i);
    else if (unit === 0x2069) {
      if (open.pop() === undefined) return i;
    } else if (unit === 0x0a) {
      if (open[0] !== undefined) return open[0];
      open = [];
    }
  }
  return open[0];
}

/** Nesting so deep that it can only be an accident or an attack, or undefined. */
export function nestingFault(text: string): TextFault | undefined {
  const offset = tooDeepAt(text);
  if (offset === undefined) return undefined;
  return {
    rule: 'too-deep',
    severity: 'error',
    ...at(text, offset, 1),
    message: `Things are nested more than ${DEEPEST_NESTING} deep here.`,
    hint: 'No file of a framework needs that: check the indentation, the brackets and the dashes of this line.',
  };
}

const STACKED = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST_NESTING}}`);

/** What either of the two ways to nest blocks too deep has in it; a long run of few characters is soon seen to be missing. */
const DEEP_BLOCK = new RegExp(`[-?: \\t]{${DEEPEST_NESTING}}`);

function tooDeepAt(text: string): number | undefined {
  if (!DEEP_BLOCK.test(text)) return flowTooDeepAt(text);
  const stacked = STACKED.exec(text);
  if (stacked) return stacked.index;
  return flowTooDeepAt(text) ?? blockTooDeepAt(text);
}

const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

/** Brackets in running text are counted too: nobody writes 64 unclosed ones. */
function flowTooDeepAt(text: string): number | undefined {
  // Most files have so few that they cannot be nested that deep, and these are soon counted.
  if (count(text, '[') + count(text, '{') <= DEEPEST_NESTING) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_LIST || code === OPEN_MAP) {
      depth++;
      if (depth > DEEPEST_NESTING) return at;
    } else if (depth > 0 && (code === CLOSE_LIST || code === CLOSE_MAP)) depth--;
  }
  return undefined;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

function blockTooDeepAt(text: string): number | undefined {
  // A nest of 65 blocks needs a line indented by at least 64: no such line, nothing to count.
  if (!/^[ \t-]{64}/m.test(text)) return undefined;
  const indents: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
    if (indent.length < line.trimEnd().length) {
      while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= indent.length) indents.pop();
      indents.push(indent.length);
      if (indents.length > DEEPEST_NESTING) return offset + indent.length;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** The span of `length` characters of one line that begins at `offset`. */
export function at(text: string, offset: number, length: number): Span {
  let line = 1;
  let start = 0;
  for (let newline = text.indexOf('\n'); newline !== -1 && newline < offset; newline = text.indexOf('\n', start)) {
    line++;
    start = newline + 1;
  }
  return span(line, offset - start + 1, length);
}

function span(line: number, column: number, length: number): Span {
  return { line, column, endLine: line, endColumn: column + length };
}

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
