/**
 * What is wrong, where, and what to do about it: plain data. Rendering is `report/`; nothing here knows of terminals or of files
 * on a disk.
 */

export type Severity = 'error' | 'warning';

/** A span of text. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Way into a file's data: keys and list positions from 0. */
export type Path = readonly (string | number)[];

/**
 * Every kind of mistake that reading, checking and linking can find. The names are a contract: people silence and look up rules by
 * them, other tools filter on them.
 */
export type Rule =
  // files
  | 'unclaimed-file'
  | 'unread-folder'
  | 'bad-id'
  | 'long-id'
  | 'reserved-id'
  | 'symbolic-link'
  | 'unreadable-file'
  | 'file-too-large'
  | 'missing-architecture'
  | 'missing-framework'
  | 'missing-framework-file'
  // text
  | 'not-utf8'
  | 'control-character'
  | 'bidirectional-override'
  | 'lost-character'
  // YAML
  | 'too-deep'
  | 'yaml-syntax'
  | 'several-documents'
  | 'anchor'
  | 'tag'
  | 'merge-key'
  | 'duplicate-key'
  | 'unsafe-key'
  | 'empty-file'
  // schema
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  // links
  | 'unknown-framework'
  | 'unknown-competency'
  | 'unknown-role'
  | 'unknown-level'
  | 'unknown-scale'
  | 'unknown-group'
  | 'unknown-family'
  | 'unknown-grade'
  | 'unknown-track'
  | 'renamed-reference'
  | 'retired-reference'
  | 'duplicate-id'
  | 'duplicate-code'
  | 'duplicate-reference'
  | 'former-id-in-use'
  | 'self-reference'
  | 'cycle'
  // meaning
  | 'impossible-date'
  | 'dates-out-of-order'
  | 'versions-out-of-order'
  | 'unsafe-link'
  | 'money-in-band'
  | 'track-contradicts-grade'
  | 'performance-rating'
  | 'desired-below-level'
  | 'levels-and-indicators'
  | 'level-without-ladder'
  | 'move-to-profile'
  | 'weak-contrast'
  // texts with components
  | 'missing-head'
  | 'mdx-syntax'
  | 'mdx-code'
  | 'unknown-component'
  | 'component-property'
  | 'component-content'
  | 'picture-in-text'
  | 'heading-order'
  | 'broken-link'
  | 'unknown-guide'
  | 'unknown-file'
  | 'stale-excerpt'
  // exercises
  | 'unknown-evidence'
  | 'unknown-entry'
  | 'missing-anchors'
  | 'missing-reference'
  | 'off-scale'
  | 'uneven-sets'
  | 'too-few-cases'
  | 'missing-foil'
  | 'pair-differs'
  | 'counts-contradict'
  | 'no-trade-off'
  // workshops
  | 'missing-workshop-file'
  | 'unknown-workshop'
  | 'unknown-exercise'
  | 'unassessed-objective'
  | 'minutes-differ'
  | 'no-right-answer'
  | 'unreachable-branch'
  | 'missing-ending'
  | 'missing-notes'
  | 'missing-takeaway'
  | 'uncited-evidence'
  // translations
  | 'bad-language'
  | 'unknown-translation'
  // the editorial rules themselves: how they are set and silenced
  | 'unknown-rule'
  | 'malformed-silence'
  | 'silence-without-reason'
  | 'unused-silence';

export interface Diagnostic extends Span {
  /** Path from the workspace, with `/`. */
  readonly file: string;
  readonly severity: Severity;
  readonly rule: string;
  /** RFC 6901 pointer into the file's data; empty for the whole file. */
  readonly pointer: string;
  /** What is wrong, in plain words, one sentence. */
  readonly message: string;
  /** What to do, or what was probably meant. */
  readonly hint?: string;
  /** Changes of its file that mend it and need nobody's judgement. */
  readonly mends?: readonly Mend[];
  /** Other files in which it is mended, where one finding stands for many. */
  readonly mendsIn?: readonly string[];
}

/** A change of one text in a file: what it says, and what it should say. */
export interface Mend {
  readonly path: Path;
  /** Whether it is the name of the entry at `path` or, as mostly, its value; or the address of a link where the diagnostic stands. */
  readonly part?: 'key' | 'value' | 'address';
  readonly from: string;
  readonly to: string;
}

/** The span of a diagnostic that concerns a whole file. */
export const START_OF_FILE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** RFC 6901 pointer of a path: `['moves', 0, 'to']` → `/moves/0/to`. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Orders diagnostics as a reader walks the workspace: by file, line, column, then rule. For `Array.prototype.sort`. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
