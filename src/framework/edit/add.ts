/** One more entry for a map, one more item for a list: in the file's own layout, with nothing around it moved. */
import { isMap, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../diagnostic.ts';
import type { Change, NewValue } from './change.ts';
import type { Edit } from './edit.ts';
import { columnOf, endOf, isInFlow, type Laid, lineEnd, lineStart, locate, newlineAt, rangeOf } from './layout.ts';
import type { Ways } from './replace.ts';
import { writeText } from './scalar.ts';

/** Ways to add an item at the end of the list at a path. */
export function addItem(laid: Laid, path: Path, value: string): Ways {
  const list = locate(laid, path)?.node;
  if (!isSeq(list)) return [];
  const flow = list.flow === true || isInFlow(laid, path);
  const item = writeText(value, 'plain', { flow, key: false });
  if (flow) return behindInFlow(laid.text, list, list.items.at(-1), item);
  const first = list.range?.[0];
  if (first === undefined) return [];
  return one(behindInBlock(laid.text, list.items.at(-1), columnOf(laid.text, first), () => `- ${item}`));
}

/** Ways to add an entry to the map at a path. */
export function addEntry(laid: Laid, change: Extract<Change, { change: 'add-entry' }>): Ways {
  const { path, at } = change;
  const map = locate(laid, path)?.node;
  if (!isMap(map)) return [];
  const flow = map.flow === true || isInFlow(laid, path);
  const neighbour = typeof at === 'object' ? map.items.find((pair) => String(pair.key) === at.after) : map.items.at(-1);
  if (flow) {
    const entry = writeEntry(change.key, change.value, { flow, block: undefined });
    return at === 'first' ? one(inFront(laid.text, map, `${entry},`)) : behindInFlow(laid.text, map, neighbour, entry);
  }
  const first = startOf(laid.text, map);
  if (first === undefined) return [];
  const column = columnOf(laid.text, first);
  const written = (newline: string): string =>
    writeEntry(change.key, change.value, { flow, block: blockOf(laid, column, newline) });
  if (at === 'first') return one(inFront(laid.text, map, written(newlineAt(laid.text, first))));
  return one(behindInBlock(laid.text, neighbour, column, written));
}

function one(edits: readonly Edit[] | undefined): Ways {
  return edits === undefined ? [] : [edits];
}

interface EntryLayout {
  readonly flow: boolean;
  /** What stands before each item of a list with lines of its own; undefined where lists stand in brackets. */
  readonly block: string | undefined;
}

function writeEntry(key: string, value: NewValue, { flow, block }: EntryLayout): string {
  const name = writeText(key, 'plain', { flow, key: true });
  if (typeof value === 'string') return `${name}: ${writeText(value, 'plain', { flow, key: false })}`;
  const write = (text: string): string => writeText(text, 'plain', { flow: block === undefined, key: false });
  if (block === undefined || value.length === 0) return `${name}: [${value.map(write).join(', ')}]`;
  return `${name}:${value.map((text) => `${block}${write(text)}`).join('')}`;
}

/** How this file writes its lists of texts: what stands before each item where most have lines of their own, else undefined. */
function blockOf(laid: Laid, column: number, newline: string): string | undefined {
  let [blocks, flows] = [0, 0];
  let dash = 2;
  const count = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return;
    for (const item of node.items) {
      const inner: unknown = isPair(item) ? item.value : item;
      if (
        isPair(item) &&
        isSeq(inner) &&
        inner.items.length > 0 &&
        inner.items.every((one: unknown) => isScalar(one))
      ) {
        const [from, name] = [inner.range?.[0], rangeOf(item.key)?.[0]];
        if (inner.flow === true) flows++;
        else if (from !== undefined && name !== undefined) {
          blocks++;
          dash = columnOf(laid.text, from) - columnOf(laid.text, name);
        }
      }
      count(inner);
    }
  };
  count(laid.document.contents);
  return blocks > flows ? `${newline}${' '.repeat(column + dash)}- ` : undefined;
}

/** A line of its own behind an entry or item of a block. Remarks that belong to what is in it stay with it. */
function behindInBlock(
  text: string,
  neighbour: unknown,
  column: number,
  write: (newline: string) => string,
): Edit[] | undefined {
  const end = isPair(neighbour)
    ? (endOf(text, neighbour.value) ?? rangeOf(neighbour.key)?.[1])
    : endOf(text, neighbour);
  if (end === undefined) return undefined;
  const at = behindInnerRemarks(text, lineEnd(text, end), column);
  const newline = newlineAt(text, end);
  return [{ start: at, end: at, text: `${newline}${' '.repeat(column)}${write(newline)}` }];
}

/** Remarks on lines indented deeper than an entry belong to what is in it. */
function behindInnerRemarks(text: string, end: number, column: number): number {
  const remark = new RegExp(`(?:\\r?\\n[ \\t]*)*\\r?\\n {${column + 1},}#[^\\r\\n]*`, 'y');
  let at = end;
  for (remark.lastIndex = at; remark.test(text); remark.lastIndex = at) at = remark.lastIndex;
  return at;
}

/** In front of the first entry of a map, on a line of its own where entries have that. `entry` ends with a comma inside braces. */
function inFront(text: string, map: YAMLMap, entry: string): Edit[] | undefined {
  const first = startOf(text, map);
  if (first === undefined) return map.flow === true ? insideEmpty(text, map, entry.slice(0, -1)) : undefined;
  const alone = map.flow !== true || isFirstOnLine(text, first);
  const column = columnOf(text, first);
  const gap = alone
    ? `${newlineAt(text, first)}${map.flow === true ? text.slice(lineStart(text, first), first) : ' '.repeat(column)}`
    : ' ';
  return [{ start: first, end: first, text: `${entry}${gap}` }];
}

/** Where the first entry of a map begins, with the question mark that some write before a name. */
function startOf(text: string, map: YAMLMap): number | undefined {
  const start = map.range?.[0];
  return start !== undefined && text[start] === '?' ? start : rangeOf(map.items[0])?.[0];
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Ways to write behind an entry or item in brackets or braces, whether or not a comma closes the list already. */
function behindInFlow(text: string, holder: YAMLMap | YAMLSeq, neighbour: unknown, written: string): Ways {
  if (neighbour === undefined) return one(insideEmpty(text, holder, written));
  const end = endInFlow(neighbour);
  const close = holder.range?.[1];
  const first = rangeOf(holder.items[0])?.[0];
  if (end === undefined || close === undefined || first === undefined) return [];
  const comma = commaBehind(text, end, close - 1);
  const onSameLine = comma === undefined ? insert(end, `, ${written}`) : insert(comma + 1, ` ${written},`);
  if (!isFirstOnLine(text, first)) return [[onSameLine]];
  const line = `${newlineAt(text, end)}${text.slice(lineStart(text, first), first)}${written}`;
  const last = Math.min(lineEnd(text, comma ?? end), close - 1);
  if (comma !== undefined) return [[insert(last, `${line},`)], [onSameLine]];
  if (last === end) return [[insert(end, `,${line}`)], [onSameLine]];
  return [[insert(end, ','), insert(last, line)], [onSameLine]];
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function endInFlow(node: unknown): number | undefined {
  if (!isPair(node)) return rangeOf(node)?.[1];
  return Math.max(rangeOf(node.value)?.[1] ?? 0, rangeOf(node.key)?.[1] ?? 0) || undefined;
}

/** Where the comma behind an entry stands, remarks passed over; undefined where there is none. */
function commaBehind(text: string, from: number, to: number): number | undefined {
  const between = /(?:\s|(?<=\s)#[^\n]*\n)*,/y;
  between.lastIndex = from;
  const found = between.exec(text);
  return found === null || between.lastIndex > to ? undefined : between.lastIndex - 1;
}

function insideEmpty(text: string, holder: YAMLMap | YAMLSeq, written: string): Edit[] | undefined {
  if (!holder.range) return undefined;
  const [start, end] = [holder.range[0] + 1, holder.range[1] - 1];
  const inside = text.slice(start, end);
  if (inside.trim() !== '') return undefined;
  const room = inside === '' && !isSeq(holder as unknown) ? ' ' : inside;
  return [{ start, end, text: `${room}${written}${room}` }];
}
