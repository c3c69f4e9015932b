/**
 * Where an entry at the top of a plain file stands, without parsing the file: findings about a whole competency or role stand at its
 * title, and there can be thousands of them. Anything unusual is left to `yaml`, with which a test compares this.
 */
import type { Path, Span } from '../diagnostic.ts';

/** A value on one line: quoted, or running text up to a comment. What looks like a list, a map or a text of several lines is none. */
const SCALAR = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'[{|>#&*!?-](?:[^\n#]|(?<! )#)*/y;
/** What may stand behind it on its line, then the end of the file or a line that cannot continue it. */
const REST = / *(?: #[^\n]*)?(?:\n(?![ \n])|\n?$)/y;

/** The place of a top-level entry of a text that `isPlain`, or undefined where it takes a parser to tell. */
export function placeInPlain(text: string, path: Path, part: 'key' | 'value'): Span | undefined {
  const [name] = path;
  if (path.length !== 1 || typeof name !== 'string' || !/^[A-Za-z]+$/.test(name)) return undefined;
  const start = text.startsWith(`${name}: `) ? 0 : text.indexOf(`\n${name}: `) + 1;
  if (start === 0 && !text.startsWith(`${name}: `)) return undefined;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line++;
  if (part === 'key') return { line, column: 1, endLine: line, endColumn: name.length + 1 };
  let from = start + name.length + 1;
  while (text[from] === ' ') from++;
  SCALAR.lastIndex = from;
  const value = SCALAR.exec(text)?.[0].trimEnd();
  if (value === undefined) return undefined;
  REST.lastIndex = from + value.length;
  if (!REST.test(text)) return undefined;
  return { line, column: from - start + 1, endLine: line, endColumn: from - start + value.length + 1 };
}
