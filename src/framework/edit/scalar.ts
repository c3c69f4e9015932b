/** Writing a text as YAML: bare where that is safe, in quotes where not. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** How a text is written on one line. */
export type Quoting = 'plain' | 'single' | 'double';

/** Where a text will stand, which decides what is safe there. */
export interface Setting {
  /** Inside brackets or braces. */
  readonly flow: boolean;
  /** As the name of an entry. */
  readonly key: boolean;
}

/** Characters that only an escape can bring into a file, if the reader lets them pass at all: control characters, other line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: keeping them out of files is what this is for
const UNWRITABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text in the wanted quoting, or in the next one that can carry it. Always one line. */
export function writeText(text: string, wanted: Quoting, setting: Setting): string {
  const writable = text.search(UNWRITABLE) === -1;
  if (wanted === 'plain' && writable && holdsPlain(text, setting)) return text;
  if (wanted !== 'double' && writable) return `'${text.replaceAll("'", "''")}'`;
  return `"${escaped(text)}"`;
}

/** A text as it stands between double quotes. */
export function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(UNWRITABLE, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether a text without quotes is read as that very text. */
function holdsPlain(text: string, { flow, key }: Setting): boolean {
  const line = key ? `${text}: x` : flow ? `[${text}]` : `x: ${text}`;
  const document = parseDocument(flow && key ? `{${line}}` : line, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const { contents } = document;
  const only: unknown =
    (isMap(contents) || isSeq(contents)) && contents.items.length === 1 ? contents.items[0] : undefined;
  const read: unknown = isMap(contents) ? contents.items[0]?.[key ? 'key' : 'value'] : only;
  return (
    only !== undefined &&
    isScalar(read) &&
    read.value === text &&
    read.type === 'PLAIN' &&
    read.anchor === undefined &&
    read.tag === undefined
  );
}
