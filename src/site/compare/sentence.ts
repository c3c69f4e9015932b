/** An author's sentence on a page that can show what is new: as it was written, or with the words marked that have changed. */
import type { Line, LineKind } from '../../framework/compare/lines.ts';
import { lineKind } from '../../framework/compare/lines.ts';
import { inline, plain } from '../markdown.ts';
import { lineHtml } from './row.ts';

export interface Sentence {
  /** How it stands to the level before; nothing where nothing is compared. */
  readonly kind: LineKind | undefined;
  readonly html: string;
}

/** The sentence `words` of a level, found again among `lines`. */
export function markedSentence(
  part: Line['part'],
  words: string,
  level: string,
  lines: readonly Line[] | undefined,
): Sentence {
  if (lines === undefined) return { kind: undefined, html: inline(words) };
  const text = plain(words);
  const line = lines.find((one) => one.part === part && one.after?.text === text && one.after.level === level);
  if (line === undefined) return { kind: undefined, html: inline(words) };
  const kind = lineKind(line);
  const resembles = kind !== 'kept' && (line.before ?? line.like) !== undefined;
  return { kind, html: resembles ? lineHtml(line, false).html : inline(words) };
}
