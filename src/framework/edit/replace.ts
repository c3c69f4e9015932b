/** Another text in the place of one, another name for an entry. */
import { isScalar, type Scalar } from 'yaml';
import type { Path } from '../diagnostic.ts';
import type { Edit } from './edit.ts';
import { isBlockScalar, isInFlow, type Laid, lineEnd, locate } from './layout.ts';
import { narrowEdit } from './pieces.ts';
import { type Quoting, type Setting, writeText } from './scalar.ts';

/** Ways to write one change, the one that touches least first. The caller takes the first that says what it should. */
export type Ways = readonly (readonly Edit[])[];

/** Ways to make the text at a path another one. */
export function replaceValue(laid: Laid, path: Path, to: string): Ways {
  const node = locate(laid, path)?.node;
  return isScalar(node) ? waysToSay(laid, node, to, { flow: isInFlow(laid, path), key: false }) : [];
}

/** Ways to give the entry at a path another name. */
export function renameKey(laid: Laid, path: Path, to: string): Ways {
  const key: unknown = locate(laid, path)?.pair?.key;
  return isScalar(key) ? waysToSay(laid, key, to, { flow: isInFlow(laid, path), key: true }) : [];
}

function waysToSay(laid: Laid, scalar: Scalar, to: string, setting: Setting): Ways {
  const narrow = narrowEdit(laid.text, scalar, to);
  return [...(narrow === undefined ? [] : [[narrow]]), wholeEdits(laid.text, scalar, to, setting)];
}

/** The whole text anew, on one line. */
function wholeEdits(text: string, scalar: Scalar, to: string, setting: Setting): Edit[] {
  const [start, end] = scalar.range ?? [0, 0];
  if (!isBlockScalar(scalar)) return [{ start, end, text: writeText(to, quotingOf(scalar), setting) }];
  // A remark may stand behind the | or >, and the lines of the text below it.
  const sign = /^[|>][-+0-9]*/.exec(text.slice(start, end))?.[0] ?? '';
  return [
    { start, end: start + sign.length, text: writeText(to, 'double', setting) },
    { start: lineEnd(text, start), end: start + text.slice(start, end).trimEnd().length, text: '' },
  ];
}

function quotingOf(scalar: Scalar): Quoting {
  if (scalar.type === 'QUOTE_DOUBLE') return 'double';
  return scalar.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}
