/** A spot in a file, and what is said about it. */
import type { Diagnostic, Path } from '../diagnostic.ts';
import type { Remark, Source } from '../read/source.ts';

/** A part of a file's data, addressed before anybody knows its line. */
export interface Place {
  readonly source: Source;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** Collects what linking finds. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  /** Notes a mistake at a place. */
  add(place: Place, remark: Remark): void {
    this.diagnostics.push(place.source.remark(place.path, place.part, remark));
  }

  /** Notes a mistake at some words of a text, which may be many lines long; at the text itself where they are written otherwise. */
  addAt(place: Place, words: string, remark: Remark): void {
    const found = place.source.remark(place.path, place.part, remark);
    this.diagnostics.push({ ...found, ...place.source.wordsFrom(found, words) });
  }
}

/** The value at a path of a file. */
export function valueAt(source: Source, ...path: Path): Place {
  return { source, path, part: 'value' };
}

/** The name of the entry at a path of a file. */
export function keyAt(source: Source, ...path: Path): Place {
  return { source, path, part: 'key' };
}
