/**
 * A record as it lies in the store: its data as text under a checksum, so that what a crash or a fault left half-written is told
 * from what was saved. Whoever opens a row judges it here first.
 */
import { isFields, parseStrange } from './json.ts';
import type { Conflict } from './merge.ts';
import { type Kind, versionOf } from './kind.ts';

/** An earlier state that is kept: its text lies apart, under its revision. */
export interface VersionNote {
  readonly revision: number;
  /** ISO time. For people: what is newer is told by the revision alone. */
  readonly savedAt: string;
  readonly version: number;
}

export interface Row {
  readonly kind: string;
  readonly id: string;
  /** Counts the saves of this record, over all tabs. */
  readonly revision: number;
  /** Of the schema. */
  readonly version: number;
  readonly title: string;
  readonly savedAt: string;
  readonly text: string;
  readonly sum: string;
  /** Newest last. */
  readonly history: readonly VersionNote[];
  /** What two tabs wrote at the same place, until somebody chooses. */
  readonly conflicts: readonly Conflict[];
  /** When it was put into the bin. */
  readonly deletedAt?: string;
}

/** The text of an earlier state, as it lies in the store. */
export interface VersionRow {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly sum: string;
}

/** The revision under which lies what had not been saved when its page was left. No state that was saved has it. */
export const LEFT = 0;

/** What had not been saved when its page was left, and grew from the state with the revision `base`. */
export interface LeftRow extends VersionRow {
  readonly base: number;
  /** Of the schema. */
  readonly version: number;
}

/** Whether something from the store is that. */
export function isLeftRow(stored: unknown): stored is LeftRow {
  return isVersionRow(stored) && 'base' in stored && 'version' in stored && typeof stored.version === 'number';
}

/** What is in a row, as far as this build can tell. */
export type Judged<Value> =
  | { readonly state: 'sound'; readonly row: Row; readonly value: Value; readonly migrated: boolean }
  /** Written by a newer build: to be left alone. */
  | { readonly state: 'newer'; readonly row: Row }
  | { readonly state: 'damaged'; readonly why: string; readonly raw: string; readonly row?: Row };

/** Data under its checksum. */
export function seal(version: number, data: unknown): { readonly text: string; readonly sum: string } {
  const text = JSON.stringify(data);
  return { text, sum: checksum(version, text) };
}

/** Tells what a row holds; never throws, whatever it is given. */
export function judge<Value>(stored: unknown, kind: Kind<Value>): Judged<Value> {
  if (!isRow(stored)) return { state: 'damaged', why: 'Its outer parts are missing.', raw: rawOf(stored) };
  if (stored.version > versionOf(kind)) return { state: 'newer', row: stored };
  const read = readText(stored, kind);
  if ('why' in read) return { state: 'damaged', why: read.why, raw: stored.text, row: stored };
  return { state: 'sound', row: stored, value: read.value, migrated: stored.version < versionOf(kind) };
}

/**
 * Whether a stored row is the one that was written under that checksum, byte for byte: what was sound then is sound still, and need
 * not be read and checked again at every save.
 */
export function isStill(stored: unknown, revision: number, sum: string | undefined): stored is Row {
  return (
    isRow(stored) && stored.revision === revision && stored.sum === sum && checksum(stored.version, stored.text) === sum
  );
}

/** The data of a sealed text of any version up to the present one, or why it cannot be had. */
export function readText<Value>(
  { version, text, sum }: { readonly version: number; readonly text: string; readonly sum: string },
  kind: Kind<Value>,
): { readonly value: Value } | { readonly why: string } {
  if (checksum(version, text) !== sum) return { why: 'It is not what was saved: the checksum differs.' };
  const parsed = parseStrange(text);
  if (parsed === undefined) return { why: 'It is not readable as data.' };
  return readData(version, parsed.data, kind);
}

/** Data of an older version brought to the present one and checked. */
export function readData<Value>(
  version: number,
  data: unknown,
  kind: Kind<Value>,
): { readonly value: Value } | { readonly why: string } {
  try {
    const present = kind.migrations.slice(version - 1).reduce((state, step) => step(state), data);
    return kind.check(present) ? { value: present } : { why: 'It does not have the shape that it should have.' };
  } catch {
    return { why: `It could not be brought from version ${version} to version ${versionOf(kind)}.` };
  }
}

export function isRow(value: unknown): value is Row {
  return (
    isFields(value) &&
    ['kind', 'id', 'title', 'savedAt', 'text', 'sum'].every((key) => typeof value[key] === 'string') &&
    isCount(value.revision) &&
    isCount(value.version) &&
    Array.isArray(value.history) &&
    value.history.every((note: unknown) => isFields(note) && isCount(note.revision) && isCount(note.version)) &&
    Array.isArray(value.conflicts) &&
    value.conflicts.every((conflict: unknown) => isFields(conflict) && Array.isArray(conflict.path))
  );
}

export function isVersionRow(value: unknown): value is VersionRow {
  return isFields(value) && typeof value.text === 'string' && typeof value.sum === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}

function rawOf(stored: unknown): string {
  if (isFields(stored) && typeof stored.text === 'string') return stored.text;
  return JSON.stringify(stored) ?? '';
}

/** Two rounds of FNV-1a over UTF-16 units: against accidents, not against people. */
function checksum(version: number, text: string): string {
  let first = 0x811c9dc5 ^ version;
  let second = 0x050c5d1f ^ version;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 13);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
