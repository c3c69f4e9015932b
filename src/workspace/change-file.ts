/**
 * Changes of a file, whatever it is: of YAML as a whole, or of a text with components, whose data stand between dashes at its top and
 * whose links stand below. Everything else stays, byte for byte.
 */
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { Change } from '../framework/edit/change.ts';
import { applyEdits, type Edit } from '../framework/edit/edit.ts';
import { type Fix, fixesFor } from '../framework/edit/fixes.ts';
import { rewrite, type Rewritten } from '../framework/edit/rewrite.ts';
import { readSource } from '../framework/read/read-source.ts';
import { headEnd } from '../mdx/source.ts';

/** The text of a file with changes of its data made. */
export function changeData(file: string, text: string, changes: readonly Change[]): Rewritten {
  const part = dataPart(file, text);
  const written = rewrite(part.data, changes);
  return {
    ...written,
    text: part.before + (written.text === part.data ? part.raw : part.close(written.text)) + part.after,
  };
}

export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
  /** How many mends of addresses were made, below the data. */
  readonly links: number;
  /** How many could not be made. */
  readonly left: number;
}

/** The text of a file with all mended that the diagnostics of it name. */
export function fixFile(file: string, text: string, diagnostics: readonly Diagnostic[]): Fixed {
  const edits = diagnostics.flatMap((one) => linkEdits(text, one));
  // Below the data, so that the places of these stay.
  const linked = applyEdits(
    text,
    edits.flatMap((edit) => edit ?? []),
  );
  const fixes = fixesFor(readSource(file, dataPart(file, linked).data), diagnostics);
  const changes = fixes.map(({ change }) => change);
  const written = changeData(file, linked, changes);
  return {
    text: written.text,
    fixes: fixes.filter(({ change }) => written.done.includes(change)),
    links: edits.filter((edit) => edit !== undefined).length,
    left: written.left.length + edits.filter((edit) => edit === undefined).length,
  };
}

interface DataPart {
  readonly before: string;
  readonly raw: string;
  /** The same as YAML that ends with its last line. */
  readonly data: string;
  /** What of changed data stands in the place of `raw`. */
  readonly close: (data: string) => string;
  readonly after: string;
}

function dataPart(file: string, text: string): DataPart {
  const end = file.endsWith('.mdx') ? headEnd(text) : undefined;
  if (end === undefined) return { before: '', raw: text, data: text, close: (data) => data, after: '' };
  // The dashes of the end begin with the break of the line before them.
  const raw = text.slice(3, end.dashes);
  const newline = text.startsWith('\r\n', end.dashes) ? '\r\n' : '\n';
  return {
    before: text.slice(0, 3),
    raw,
    data: `${raw}${newline}`,
    close: (data) => (data.endsWith(newline) ? data.slice(0, -newline.length) : data),
    after: text.slice(end.dashes),
  };
}

/** The edits of the addresses that a diagnostic names; undefined for one that does not stand where it should. */
function linkEdits(text: string, { line, column, mends = [] }: Diagnostic): (Edit | undefined)[] {
  return mends
    .filter(({ part }) => part === 'address')
    .map(({ from, to }) => {
      const start = text.indexOf(from, offsetOf(text, line, column));
      return start === -1 ? undefined : { start, end: start + from.length, text: to };
    });
}

/** Where a place of a text is, counted in UTF-16 units. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
