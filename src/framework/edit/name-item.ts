/** A text in a list becomes an entry with an id and that text: `- Text.` → `- id: …` and `text: Text.` below it. */
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Path } from '../diagnostic.ts';
import type { Edit } from './edit.ts';
import { columnOf, isBlockScalar, isInFlow, type Laid, lineEnd, lineStart, locate, newlineAt } from './layout.ts';
import type { Ways } from './replace.ts';
import { writeText } from './scalar.ts';

/** Ways to turn the text at a path, an item of a list, into an entry that has an id. The text itself stays as it is written. */
export function nameItem(laid: Laid, path: Path, id: string): Ways {
  const found = locate(laid, path);
  if (found === undefined || !isScalar(found.node) || !found.node.range || !isSeq(found.parent)) return [];
  const [start, end] = found.node.range;
  const name = writeText(id, 'plain', { flow: true, key: false });
  const braces: Edit[] = [
    { start, end: start, text: `{ id: ${name}, text: ` },
    { start: end, end, text: ' }' },
  ];
  if (isInFlow(laid, path)) return [braces];
  const block = asBlock(laid.text, found.node, name);
  const oneLine = !isBlockScalar(found.node) && !laid.text.slice(start, end).includes('\n');
  const likesBraces = found.parent.items.some((item) => isMap(item) && item.flow === true);
  return oneLine && likesBraces ? [braces, block] : [block];
}

/** The id on the line of the dash, the text below it, and its further lines moved along. */
function asBlock(text: string, scalar: Scalar, name: string): Edit[] {
  const [start, end] = scalar.range ?? [0, 0];
  const column = columnOf(text, start);
  const indent = ' '.repeat(column);
  const edits: Edit[] = [{ start, end: start, text: `id: ${name}${newlineAt(text, start)}${indent}text: ` }];
  const further = ' '.repeat(column - dashColumn(text, start));
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    if (text.slice(at, lineEnd(text, at)).trim() !== '') edits.push({ start: at, end: at, text: further });
  }
  return edits;
}

/** How far in the dash stands behind which an item begins. */
function dashColumn(text: string, start: number): number {
  const line = lineStart(text, start);
  const dash = text.lastIndexOf('-', start - 1);
  return dash >= line ? dash - line : 0;
}
