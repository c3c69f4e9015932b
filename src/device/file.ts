/** Records as files that people keep, send and bring back: JSON that says what it is. */
import { type Fields, isFields, parseStrange } from './json.ts';
import { type Kind, kindWords, versionOf } from './kind.ts';
import { readData } from './row.ts';

/** No record of ours comes near it; what does is no record of ours. */
const largest = 10 * 1024 * 1024;

/** What a file says, or why it cannot be used. */
export type FileRead<Value> =
  | {
      readonly id: string;
      /** Of the schema that the file was written with; the value is of the present one. */
      readonly version: number;
      readonly value: Value;
      readonly extra: Readonly<Record<string, unknown>>;
    }
  | { readonly problem: string };

/**
 * The text of a file with one record. `extra` stands beside the data, for what a kind's own files carry besides; a reader of the
 * same kind finds it again.
 */
export function fileText<Value>(
  kind: Kind<Value>,
  id: string,
  value: Value,
  extra: Readonly<Record<string, unknown>> = {},
): string {
  return `${JSON.stringify({ espalier: kind.name, version: versionOf(kind), id, data: value, ...extra }, undefined, 2)}\n`;
}

/** The same for a record as it lies in the store, whatever its kind; bytes that are no JSON any more are handed out as they are. */
export function rawFileText(kind: string, version: number, id: string, raw: string): string {
  const parsed = parseStrange(raw);
  if (parsed === undefined) return raw;
  return `${JSON.stringify({ espalier: kind, version, id, data: parsed.data }, undefined, 2)}\n`;
}

/** Reads a file that anybody may have written. Nothing is stored; the problem is a sentence for the person who chose the file. */
export function readFileText<Value>(text: string, kind: Kind<Value>): FileRead<Value> {
  if (text.length > largest) return { problem: 'The file is too large: it has more than 10 MB.' };
  const parsed = parseStrange(text);
  if (parsed === undefined || !isFields(parsed.data)) {
    return {
      problem: `The file cannot be read. Choose the file that was exported from here; its name ends in ".json".`,
    };
  }
  return readFileFields(parsed.data, kind);
}

/** The same for a record that has been read as data, such as one of many in a file. */
export function readFileFields<Value>(fields: Fields, kind: Kind<Value>): FileRead<Value> {
  const called = nameOf(kind.name);
  const { espalier, version, id, data, ...extra } = fields;
  if (typeof espalier !== 'string')
    return { problem: `The file does not come from here, so it holds nothing for “${called}”.` };
  if (espalier !== kind.name) return { problem: `The file belongs to “${nameOf(espalier)}”, not to “${called}”.` };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || typeof id !== 'string' || id === '') {
    return { problem: 'The file is damaged: it does not say which version it is of, or whose it is.' };
  }
  if (version > versionOf(kind)) {
    return {
      problem: 'The file was made by a newer version of this site. Reload this page, then open the file again.',
    };
  }
  const read = readData(version, data, kind);
  return 'why' in read ? { problem: `The file is damaged. ${read.why}` } : { id, version, value: read.value, extra };
}

function nameOf(kind: string): string {
  return kindWords.get(kind)?.many ?? kind;
}
