/** A change of a text, as narrow as it can be: everything outside its range stays, byte for byte. */

/** Puts `text` in the place of what stands from `start` to `end` (in UTF-16 units, the end exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether two edits touch: they overlap, or they stand side by side so that their order would matter. */
export function touch(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The text with edits applied, none of which may touch another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let out = '';
  let from = 0;
  for (const edit of ordered) {
    if (edit.start < from || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(
        `The edit of ${edit.start}–${edit.end} does not fit behind ${from} in a text of ${text.length}.`,
      );
    }
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}
