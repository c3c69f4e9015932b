/**
 * The quick way through the YAML that nearly all authors write. Two parsers read our files: js-yaml is several times quicker but
 * knows no positions and forgives a little; `yaml` knows every place and is strict. A file takes the quick way only if each of its
 * lines has one of a few plain shapes about which both parsers agree (a test compares them on thousands of mutated files), and
 * every diagnostic comes from `yaml`, whichever way the file took at first.
 */
import { CORE_SCHEMA, defineScalarTag, load, NOT_RESOLVED } from 'js-yaml';

const KEY = '[A-Za-z_][A-Za-z0-9_./-]*';
const DOUBLE = '"(?:[^"\\\\]|\\\\["\\\\/nt])*"';
const SINGLE = "'(?:[^']|'')*'";
/** Running text: a safe first character, and no colon before a space, which would make it an entry. */
const TEXT = '[A-Za-z0-9(\\u00a1-\\u2027\\u202f-\\ud7ff\\uf900-\\ufeee./$_~+=;^<\\\\)](?:[^\\n:]|:(?=[^\\s]))*';
const FLOW_LETTER = '(?:[^\\n ,\\[\\]{}"#*|>`:?\\\\]|:(?=[^\\s,\\[\\]{}]))';
/** Never ends in a blank: a blank that could belong to the text or to what follows it is counted in exponentially many ways. */
const FLOW_TEXT = `[A-Za-z0-9(\\u00a1-\\u2027./$_]${FLOW_LETTER}*(?: +${FLOW_LETTER}+)*`;
const FLOW_SCALAR = `(?:${FLOW_TEXT}|${DOUBLE}|${SINGLE})`;
const FLOW_LIST = flowList(FLOW_SCALAR);
const FLOW_PAIR = `${KEY}: +(?:${FLOW_SCALAR}|${FLOW_LIST}) *`;
const FLOW_MAP = `\\{ *(?:${FLOW_PAIR}(?:, *${FLOW_PAIR})*)?\\}`;
const FLOW_ITEM = `(?:${FLOW_SCALAR}|${FLOW_MAP})`;
const CLOSED = `(?:${DOUBLE}|${SINGLE}|${flowList(FLOW_ITEM)}|${FLOW_MAP}) *(?: #[^\\n]*)?`;
const VALUE = `(?:${CLOSED}|${TEXT})?`;
const LINE = ` *(?:#[^\\n]*|(?:- +)*(?:${KEY}:(?: +${VALUE})?|-|${CLOSED}|${TEXT})?)`;

/** The line that begins a text of several lines, kept (`|`) or folded (`>`). */
const BLOCK_HEAD = new RegExp(`( *(?:- +)*)(${KEY}: +)?[|>]-?\\n`, 'y');
const PLAIN_LINE = new RegExp(`${LINE}(?:\\n|$)`, 'y');
/** Line breaks and blanks that the parsers may see differently, document marks, directives, and keys that resolve to no text. */
const DOUBTFUL = /[\t\r\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)|^ *(?:- +)*(?:true|false|null) *:|__proto__/im;

/**
 * An entry without a value, then a comment, then text: `yaml` takes that text for the entry's value and, led astray by the comment's
 * indentation, the lines behind it too.
 */
const COMMENT_BEFORE_TEXT = new RegExp(`^[^#\\n]*[:-] *\\n(?: *\\n)* *#[^\\n]*\\n(?: *(?:#[^\\n]*)?\\n)* *(?![\\s#-]|${KEY}:)`, 'm');

/** Whether every line of a text has a plain shape, so that `readPlain` may be trusted with it. Linear in the text's length. */
export function isPlain(text: string): boolean {
  if (DOUBTFUL.test(text) || COMMENT_BEFORE_TEXT.test(text)) return false;
  PLAIN_LINE.lastIndex = 0;
  while (PLAIN_LINE.lastIndex < text.length) {
    const start = PLAIN_LINE.lastIndex;
    if (PLAIN_LINE.test(text)) continue;
    const end = blockEnd(text, start);
    if (end === undefined) return false;
    PLAIN_LINE.lastIndex = end;
  }
  return true;
}

/**
 * Where a text of several lines ends that begins with the line at `start`; undefined if none does or if it is in any way unusual:
 * lines of different indentation, blanks at its beginning, blanks in empty lines, no line break at its end.
 */
function blockEnd(text: string, start: number): number | undefined {
  BLOCK_HEAD.lastIndex = start;
  const head = BLOCK_HEAD.exec(text);
  if (head === null) return undefined;
  const [whole, margin = '', key] = head;
  const dash = margin.lastIndexOf('-');
  if (key === undefined && dash === -1) return undefined;
  const owner = key === undefined ? dash : margin.length;
  let at = start + whole.length;
  const indent = indentAt(text, at);
  if (indent <= owner || text[at + indent] === '\n') return undefined;
  while (at < text.length) {
    const own = indentAt(text, at);
    const blank = text[at + own] === '\n' || at + own === text.length;
    if (!blank && own <= owner) return at;
    if (blank ? own > 0 : own !== indent) return undefined;
    const newline = text.indexOf('\n', at);
    if (newline === -1) return undefined;
    at = newline + 1;
  }
  return at;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

function flowList(item: string): string {
  return `\\[ *(?:${item} *(?:, *${item} *)*)?\\]`;
}

// Numbers exactly as the core schema of `yaml` resolves them: js-yaml's own tags differ on numbers that are too large.
const decimalInt = /^[-+]?[0-9]+$/;
const prefixedInt = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const firstOfNumber = ['-', '+', '.', ...'0123456789'];
const SCHEMA = CORE_SCHEMA.withTags(
  defineScalarTag<number>('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: firstOfNumber,
    resolve: (source) => {
      if (decimalInt.test(source)) return Number.parseInt(source, 10);
      if (!prefixedInt.test(source)) return NOT_RESOLVED;
      return Number.parseInt(source.slice(2), source[1] === 'x' ? 16 : 8);
    },
    identify: () => false,
  }),
  defineScalarTag<number>('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: firstOfNumber,
    resolve: (source) => {
      if (float.test(source)) return Number.parseFloat(source);
      if (!special.test(source)) return NOT_RESOLVED;
      if (/nan/i.test(source)) return Number.NaN;
      return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    },
    identify: () => false,
  }),
);

/** The data of a text for which `isPlain` holds, or undefined where js-yaml refuses it (then `yaml` says why). */
export function readPlain(text: string): { data: unknown } | undefined {
  try {
    return { data: load(text, { schema: SCHEMA }) };
  } catch {
    // Any refusal sends the file to the parser that can say where and why.
    return undefined;
  }
}
