/** The line of a file that a diagnostic speaks of, with carets under the place. */
import type { Span } from '../framework/diagnostic.ts';

const WIDEST = 100;

export interface Excerpt {
  /** The line, shortened around the place where it is long. */
  readonly line: string;
  /** Spaces and carets that stand under the place. */
  readonly carets: string;
}

/** The excerpt for a place of a text, or undefined where there is nothing to show, as for a diagnostic about a whole file. */
export function excerpt(text: string, span: Span): Excerpt | undefined {
  if (span.line === span.endLine && span.column === span.endColumn) return undefined;
  const line = text.split('\n', span.line)[span.line - 1]?.replace(/\r$/, '');
  if (line === undefined || line.trim() === '') return undefined;
  const start = span.column - 1;
  const end = span.endLine > span.line ? line.length : Math.max(span.endColumn - 1, start + 1);
  const from = line.length <= WIDEST ? 0 : Math.max(0, Math.min(start - 30, line.length - WIDEST));
  const shown = line.slice(from, from + WIDEST);
  const prefix = from > 0 ? '…' : '';
  const suffix = from + WIDEST < line.length ? '…' : '';
  const width = Math.max(1, Math.min(end, from + shown.length) - start);
  return {
    line: prefix + visible(shown) + suffix,
    carets: ' '.repeat(prefix.length + start - from) + '^'.repeat(width),
  };
}

/** Text with every character that a terminal would obey, or that would reorder what is read, made visible. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: hiding them from a terminal is what this is for
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '\uFFFD');
}
