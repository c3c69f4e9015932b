/** A written text, piece by piece: which part of the file stands for which part of the text. */
import type { Scalar } from 'yaml';
import { parse } from 'yaml';
import type { Edit } from './edit.ts';
import { escaped } from './scalar.ts';

/** A stretch of the file and what it says: mostly a letter, at times an escape, a doubled quote or a line break with its indentation. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/**
 * The narrowest edit that makes a written text say another: what both begin and end with is not touched. Undefined where the text is
 * written in a way that this does not follow, or where only other quotes could carry the new one.
 */
export function narrowEdit(text: string, scalar: Scalar, to: string): Edit | undefined {
  const pieces = piecesOf(text, scalar);
  const from = pieces?.map((piece) => piece.says).join('');
  if (pieces === undefined || from !== scalar.value) return undefined;
  // From behind first: what says nothing, such as the line break that closes a block, then stays behind what is added.
  let last = pieces.length;
  let after = to.length;
  for (let piece = pieces[last - 1]; piece !== undefined && to.endsWith(piece.says, after); piece = pieces[--last - 1])
    after -= piece.says.length;
  let first = 0;
  let before = 0;
  for (let piece = pieces[0]; piece !== undefined && first < last; piece = pieces[++first]) {
    if (before + piece.says.length > after || !to.startsWith(piece.says, before)) break;
    before += piece.says.length;
  }
  const between = encoded(to.slice(before, after), scalar);
  if (between === undefined) return undefined;
  const start = pieces[first]?.start ?? pieces[first - 1]?.end ?? contentRange(scalar)[0];
  return { start, end: last > first ? (pieces[last - 1]?.end ?? start) : start, text: between };
}

function encoded(text: string, scalar: Scalar): string | undefined {
  if (scalar.type === 'QUOTE_DOUBLE') return escaped(text);
  if (/[\n\r]/.test(text)) return undefined;
  return scalar.type === 'QUOTE_SINGLE' ? text.replaceAll("'", "''") : text;
}

function contentRange(scalar: Scalar): readonly [number, number] {
  const [start, end] = scalar.range ?? [0, 0];
  return scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? [start + 1, end - 1] : [start, end];
}

function piecesOf(text: string, scalar: Scalar): Piece[] | undefined {
  const [start, end] = contentRange(scalar);
  switch (scalar.type) {
    case 'PLAIN':
      return [...flowPieces(text, start, end, /[\s\S]/uy)];
    case 'QUOTE_SINGLE':
      return [...flowPieces(text, start, end, /''|[\s\S]/uy)];
    case 'QUOTE_DOUBLE':
      return [
        ...flowPieces(
          text,
          start,
          end,
          /\\(?:\r?\n[ \t]*|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])|[\s\S]/uy,
        ),
      ];
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return blockPieces(text, start, end, scalar);
    default:
      return undefined;
  }
}

/** A line break with the blanks around it, and blank lines behind it. */
const FOLD = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/y;

function* flowPieces(text: string, start: number, end: number, unit: RegExp): Generator<Piece> {
  for (let at = start; at < end;) {
    FOLD.lastIndex = at;
    const fold = FOLD.exec(text)?.[0];
    if (fold !== undefined) {
      yield { start: at, end: at + fold.length, says: foldedText(fold.split('\n').length - 1) };
      at += fold.length;
      continue;
    }
    unit.lastIndex = at;
    const written = unit.exec(text)?.[0] ?? '';
    yield { start: at, end: at + written.length, says: meaning(written) };
    at += Math.max(written.length, 1);
  }
}

/** One line break is a blank; of several, the first goes. */
function foldedText(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

function meaning(written: string): string {
  if (written === "''") return "'";
  if (!written.startsWith('\\') || written.length === 1) return written;
  if (/^\\\r?\n/.test(written)) return '';
  return String(parse(`"${written}"`));
}

/** Lines of a block, each without its indentation. Lines that are indented deeper than the first are not followed. */
function blockPieces(text: string, start: number, end: number, scalar: Scalar): Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = text.indexOf('\n', start) + 1;
  if (at === 0 || at >= end) return undefined;
  const folded = scalar.type === 'BLOCK_FOLDED';
  const indent = /^ */.exec(text.slice(at, end).replace(/^(?: *\r?\n)*/, ''))?.[0].length ?? 0;
  let breaks: Piece[] = [];
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 || newline >= end ? end : newline;
    const line = text.slice(at, stop).replace(/\r$/, '');
    const content = at + Math.min(indent, line.length);
    if (line.length > indent) {
      if (folded && /^[ \t]/.test(line.slice(indent))) return undefined;
      pieces.push(...joined(breaks, folded));
      breaks = [];
      let letter = content;
      for (const says of line.slice(content - at)) {
        pieces.push({ start: letter, end: letter + says.length, says });
        letter += says.length;
      }
    }
    if (stop < end) breaks.push({ start: at + line.length, end: stop + 1, says: '\n' });
    at = stop + 1;
  }
  // What of the last line breaks counts is decided by the sign behind | or >.
  const value = String(scalar.value);
  const closing = value.length - value.replace(/\n+$/, '').length;
  return [...pieces, ...breaks.map((piece, index) => ({ ...piece, says: index < closing ? '\n' : '' }))];
}

/** Line breaks between two lines of text, with the indentation of the second. */
function joined(breaks: readonly Piece[], folded: boolean): Piece[] {
  const [first] = breaks;
  const last = breaks.at(-1);
  if (first === undefined || last === undefined) return [];
  const says = folded ? foldedText(breaks.length) : '\n'.repeat(breaks.length);
  return [{ start: first.start, end: last.end, says }];
}
