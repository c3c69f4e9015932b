/** What unquoted text means, as the core schema of YAML 1.2 has it: text, unless it is a number, a truth value or nothing. */

const INTEGER = /^[-+]?[0-9]+$/;
const PREFIXED = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The value of an unquoted text of one line. */
export function plainScalar(text: string): string | number | boolean | null {
  // Nearly all texts are longer than a word, or begin with a letter that begins none of those.
  if (!/^[-+.0-9~nNtTfF]/.test(text)) return text;
  const word = text.length <= 5 ? WORDS.get(text) : undefined;
  if (word !== undefined) return word;
  if (INTEGER.test(text)) return Number.parseInt(text, 10);
  if (PREFIXED.test(text)) return Number.parseInt(text.slice(2), text[1] === 'x' ? 16 : 8);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (!SPECIAL.test(text)) return text;
  if (/nan/i.test(text)) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
