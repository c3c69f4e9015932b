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
const FLOW_TEXT = '[A-Za-z0-9(\\u00a1-\\u2027./$_](?:[^\\n,\\[\\]{}"\'#&*!|>%@`:?\\\\]|:(?=[^\\s,\\[\\]{}]))*';
const FLOW_SCALAR = `(?:${FLOW_TEXT}|${DOUBLE}|${SINGLE})`;
const FLOW_LIST = `\\[ *(?:${FLOW_SCALAR} *(?:, *${FLOW_SCALAR} *)*)?\\]`;
const FLOW_PAIR = `${KEY}: +(?:${FLOW_SCALAR}|${FLOW_LIST}) *`;
const FLOW_MAP = `\\{ *(?:${FLOW_PAIR}(?:, *${FLOW_PAIR})*)?\\}`;
const CLOSED = `(?:${DOUBLE}|${SINGLE}|${FLOW_LIST}|${FLOW_MAP}) *(?: #[^\\n]*)?`;
const VALUE = `(?:${CLOSED}|${TEXT})?`;
const LINE = ` *(?:#[^\\n]*|(?:- +)*(?:${KEY}:(?: +${VALUE})?|-|${CLOSED}|${TEXT})?)`;

const PLAIN_LINE = new RegExp(`${LINE}(?:\\n|$)`, 'y');
/** Line breaks and blanks that the parsers may see differently, document marks, directives, and keys that resolve to no text. */
const DOUBTFUL = /[\t\r\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)|^ *(?:- +)*(?:true|false|null|__proto__) *:/im;

/** Whether every line of a text has a plain shape, so that `readPlain` may be trusted with it. Linear in the text's length. */
export function isPlain(text: string): boolean {
  if (DOUBTFUL.test(text)) return false;
  PLAIN_LINE.lastIndex = 0;
  while (PLAIN_LINE.lastIndex < text.length) {
    if (!PLAIN_LINE.test(text)) return false;
  }
  return true;
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
