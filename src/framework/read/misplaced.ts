/**
 * Which line is the one that stands in the wrong column: a parser notices only at the first line that does not fit what it has made
 * of those before, and that is often another one.
 */
import type { YAMLParseError } from 'yaml';
import { endOfLine, lineAt, short, startOfLine } from './lines.ts';

/** The offset of the first character of the line in question, and what to say about it. */
export interface Misplaced {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** The line that stands in the wrong column and so led to an error, or undefined if none can be told. */
export function misplacedLine(error: YAMLParseError, text: string): Misplaced | undefined {
  return (
    oddSpace(error, text) ?? strayContinuation(error, text) ?? swallowedEntry(error, text) ?? firstOfList(error, text)
  );
}

const ODD_INDENT = /^[ \t]*[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000]/gm;

/** The last line up to the error that is indented with something which only looks like a space. */
function oddSpace(error: YAMLParseError, text: string): Misplaced | undefined {
  let last: number | undefined;
  for (const match of text.slice(0, endOfLine(text, error.pos[0])).matchAll(ODD_INDENT))
    last = match.index + match[0].length - 1;
  if (last === undefined) return undefined;
  const code = text.charCodeAt(last).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: last,
    message: `This line is indented with something that only looks like a space (U+${code}).`,
    hint: 'Delete what is before the first letter, and indent the line with the space bar.',
  };
}

/** An entry at the beginning of a line: what follows something that has no end. */
const ENTRY = /^(?:-(?:\s|$)|#|---|\.\.\.|(?:"[^"]*"|'[^']*'|[^\s"'[\]{},][^"'[\]{},]*)\s*:(?:\s|$))/;

/**
 * A line that stands too far left and belongs to something opened above it, in quotes or brackets. Undefined if the next line is an
 * entry of its own: then what was opened has no end.
 */
function strayContinuation(error: YAMLParseError, text: string): Misplaced | undefined {
  const quoted = /Missing closing ["']/.test(error.message);
  if (!quoted && !/must be sufficiently indented/.test(error.message)) return undefined;
  const next = quoted ? /\n\s*(?=\S)/y : /[^\S\n]*(?=\S)/y;
  next.lastIndex = quoted ? endOfLine(text, error.pos[0]) : startOfLine(text, error.pos[0]);
  if (!next.test(text) || ENTRY.test(lineAt(text, next.lastIndex).trim())) return undefined;
  return {
    offset: next.lastIndex,
    message: 'This line belongs to the quotation marks or brackets opened above, but is not indented.',
    hint: 'Indent it with spaces, further than the name that it belongs to.',
  };
}

/** How many lines of one text are looked through for an entry. */
const LONGEST_TEXT = 200;

/** An entry that stands too far right and so was read as part of the text before it. */
function swallowedEntry(error: YAMLParseError, text: string): Misplaced | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const first = lineAt(text, error.pos[0]);
  if (!/^\s*(?:- +)?[\w-]+:\s+[^\s:]/.test(first) || /: .*: /.test(first)) return undefined;
  const indent = first.search(/\S/);
  let start = text.indexOf('\n', error.pos[0]) + 1;
  for (let count = 0; start > 0 && count < LONGEST_TEXT; count++, start = text.indexOf('\n', start) + 1) {
    const line = lineAt(text, start);
    if (line.trim() === '') continue;
    if (line.search(/\S/) <= indent) return undefined;
    if (!/^ +[^\s#-][^\n]*:(?: |$)/.test(line)) continue;
    return {
      offset: start + line.search(/\S/),
      message: `"${short(line)}" looks like an entry, but its indentation makes it part of the text above.`,
      hint: 'Begin it in the column of the entry above, or put the whole text in quotes.',
    };
  }
  return undefined;
}

interface Line {
  readonly start: number;
  readonly indent: number;
}

/**
 * The entry at which a list of entries began in a column of its own, where the error is only that the next one stands right. Undefined
 * if the one at the error is the odd one.
 */
function firstOfList(error: YAMLParseError, text: string): Misplaced | undefined {
  if (!/must start at the same column/.test(error.message)) return undefined;
  const lines = linesOf(text);
  const here = lines.findIndex(({ start, indent }) => start + indent >= error.pos[0]);
  const own = lines[here]?.indent;
  if (own === undefined) return undefined;
  let above = here - 1;
  while (above >= 0 && (lines[above]?.indent ?? 0) >= own) above--;
  const first = lines[above + 1];
  if (first === undefined || above + 1 === here || lines.slice(above + 1, here).some(({ indent }) => indent === own))
    return undefined;
  if (![first.start, lines[here]?.start ?? 0].every((start) => ENTRY.test(lineAt(text, start).trim())))
    return undefined;
  // How deep a step is in this file, by the lines that are in no doubt.
  const next = lines.findIndex(({ indent }, at) => at > here && indent === 0);
  const sure = [...lines.slice(0, here), ...(next === -1 ? [] : lines.slice(next))];
  const step = sure.some(({ indent }) => indent === 2) ? 2 : 4;
  const parent = lines[above];
  const right = parent === undefined ? 0 : parent.indent + step;
  if (first.indent === right) return undefined;
  if (own === right) return asFirst(first, text);
  // Neither column is right below the line above: then that line may be the odd one.
  const grandparent = lines.slice(0, Math.max(above, 0)).findLast(({ indent }) => indent < (parent?.indent ?? 0));
  return parent !== undefined && own === (grandparent?.indent ?? 0) + step ? asFirst(parent, text) : undefined;
}

/** The lines that are neither blank nor comments. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; start = endOfLine(text, start) + 1) {
    const indent = /^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0;
    if (/[^\s#]/.test(text[start + indent] ?? '')) lines.push({ start, indent });
    if (text[endOfLine(text, start)] === '\r') start++;
  }
  return lines;
}

function asFirst({ start, indent }: Line, text: string): Misplaced {
  return {
    offset: start + indent,
    message: `"${short(lineAt(text, start))}" does not begin in the column of the entries after it.`,
    hint: 'Indent it, and what belongs to it, like those.',
  };
}
