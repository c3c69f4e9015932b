import { dateAt } from '../../../framework/link/values.ts';
import { field, textField } from '../../../framework/read/fields.ts';
import { linkReference } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { type Ground, linkGround } from '../../link/rated.ts';
import type { Item, Reading } from '../../link/reading.ts';
import { linkSets } from '../../link/sets.ts';
import type { LogEntry, RecencyLog, Year } from './model.ts';

/** One for each month. */
const FEWEST_NOTES = 12;

/** The recency log of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkRecencyLog(reading: Reading, linked: LinkedHead): RecencyLog | undefined {
  const ground = linkGround(reading, linked);
  const { sets } = linkSets(reading, {
    list: 'entries',
    noun: 'note',
    least: FEWEST_NOTES,
    link: (item) => linkEntry(reading, item),
  });
  const [a, b] = (['a', 'b'] as const).map((set) => linkYear(reading, ground, set, sets?.[set]));
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || a === undefined || b === undefined) return undefined;
  return { ...linked.head, kind: 'recency-log', scale, dimensions, sets: { a, b } };
}

function linkYear(
  reading: Reading,
  ground: Ground,
  set: 'a' | 'b',
  entries: readonly LogEntry[] | undefined,
): Year | undefined {
  const data = field(field(reading.source.data, 'sets'), set);
  const reference = linkReference(reading, ['sets', set], data, ground);
  const name = textField(data, 'name');
  if (name === undefined || reference === undefined || entries === undefined) return undefined;
  return {
    name,
    role: textField(data, 'role'),
    text: textField(data, 'text') ?? '',
    entries: [...entries].sort((one, other) => (one.on < other.on ? -1 : 1)),
    reference,
  };
}

function linkEntry(reading: Reading, { data, path }: Item): LogEntry | undefined {
  const on = dateAt(reading.source, [...path, 'on'], data, reading.findings);
  const [id, text] = [textField(data, 'id'), textField(data, 'text')];
  if (id === undefined || text === undefined || on === undefined) return undefined;
  return { id, on, text, short: textField(data, 'short') ?? text };
}
