/** The line of a file that a diagnostic speaks of, with carets under the place. */
import type { Span } from '../framework/diagnostic.ts';

const WIDEST = 100;

export interface Excerpt {
  /** The line, shortened around the place where it is long. */
  readonly line: string;
  /** Spaces and carets that stand under the place. */
  readonly carets: string;
}

/** The excerpt for a place, from the line on which it begins; undefined where there is nothing to show, as for a diagnostic about a whole file. */
export function excerpt(line: string, span: Span): Excerpt | undefined {
  if (span.line === span.endLine && span.column === span.endColumn) return undefined;
  if (line.trim() === '') return undefined;
  const start = span.column - 1;
  const end = span.endLine > span.line ? line.length : Math.max(span.endColumn - 1, start + 1);
  const from = line.length <= WIDEST ? 0 : between(line, Math.max(0, Math.min(start - 30, line.length - WIDEST)));
  const to = between(line, from + WIDEST);
  const prefix = from > 0 ? '…' : '';
  const suffix = to < line.length ? '…' : '';
  return {
    line: prefix + visible(line.slice(from, to)) + suffix,
    carets:
      ' '.repeat(prefix.length + cells(line.slice(from, start))) +
      '^'.repeat(Math.max(1, cells(line.slice(start, Math.min(end, to))))),
  };
}

/** The offset itself, or the one before it where it would cut a character in two. */
function between(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

const UNSEEN = /^(?:\p{Mark}|\p{Format})$/u;
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}])$/u;

/** How many columns of a terminal a text takes: none for marks upon letters, two for Chinese, Japanese and Korean letters and for emoji. */
function cells(text: string): number {
  let sum = 0;
  for (const character of text) sum += UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return sum;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: hiding them from a terminal is what this is for
const OBEYED = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text with every character that a terminal would obey, or that would reorder what is read, made visible. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(OBEYED, '\uFFFD');
}
