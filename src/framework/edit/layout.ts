/** How a file is laid out: its lines, its indentation and where things stand in it. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../diagnostic.ts';

/** A text with its parse, which must be free of faults. */
export interface Laid {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** What stands at a path, and in what. */
export interface Located {
  readonly node: Node;
  /** The entry whose value it is; undefined for an item of a list and for the whole file. */
  readonly pair: Pair | undefined;
  readonly parent: YAMLMap | YAMLSeq | undefined;
}

/** What stands at a path, undefined where nothing does. */
export function locate(laid: Laid, path: Path): Located | undefined {
  let found: Located | undefined = located(laid.document.contents, undefined, undefined);
  for (const step of path) {
    const parent: unknown = found?.node;
    if (isMap(parent)) {
      const pair: Pair | undefined = parent.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      found = pair && located(pair.value, pair, parent);
    } else if (isSeq(parent)) {
      found = located(parent.items[Number(step)], undefined, parent);
    } else return undefined;
  }
  return found;
}

function located(node: unknown, pair: Pair | undefined, parent: YAMLMap | YAMLSeq | undefined): Located | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? { node, pair, parent } : undefined;
}

/** Where a node begins and where what it says ends, comments not included. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  if (isPair(node)) return rangeOf(node.key);
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** Where the last of what a node says ends: for a block of entries the end of the last of them, blank lines not included. */
export function endOf(text: string, node: unknown): number | undefined {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (last === undefined) return undefined;
    if (!isPair(last)) return endOf(text, last);
    return endOf(text, last.value) ?? rangeOf(last.key)?.[1];
  }
  const range = rangeOf(node);
  if (range === undefined) return undefined;
  if (!isBlockScalar(node)) return range[1];
  // A block that keeps its blank lines says them; of another one they are layout.
  if (/^[|>][0-9]?\+/.test(text.slice(range[0])))
    return range[1] - (text[range[1] - 1] === '\n' ? newlineLength(text, range[1] - 1) : 0);
  return range[0] + text.slice(range[0], range[1]).trimEnd().length;
}

function newlineLength(text: string, at: number): number {
  return text[at - 1] === '\r' ? 2 : 1;
}

/** Whether a node is text written with `|` or `>`. */
export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Whether a place stands inside brackets or braces. */
export function isInFlow(laid: Laid, path: Path): boolean {
  return path.some((_, depth) => {
    const node: unknown = locate(laid, path.slice(0, depth))?.node;
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends: before its line break, or at the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The line break of the line at an offset; that of the file where the line is its last. */
export function newlineAt(text: string, offset: number): string {
  const at = text.indexOf('\n', offset);
  const newline = at === -1 ? text.indexOf('\n') : at;
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
