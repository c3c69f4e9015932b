/**
 * Everything of a device as one file, and the way back: what such a file holds is laid beside what is here. Nothing that is here is
 * replaced: what is new comes in, what both have is merged, and what cannot be merged comes in as another record.
 */
import type { Device } from './device.ts';
import { type FileRead, rawFileText, readFileFields } from './file.ts';
import { type Fields, isFields, isSame, parseStrange } from './json.ts';
import type { Kind } from './kind.ts';
import { mergeUnrelated } from './merge.ts';
import type { Listed, Shelf } from './shelf.ts';

/** As many bytes as somebody's whole device can have; what has more is no file of ours. */
export const largestArchive = 40 * 1024 * 1024;

export const tooLarge = 'The file is too large: it has more than 40 MB.';

/** Records as they lie in the store, as the text of one file. */
export function archiveText(records: readonly Listed[]): string {
  const all = records.map(({ kind, version, id, raw }) => rawFileText(kind, version, id, raw).trim());
  return `[\n${all.join(',\n')}\n]\n`;
}

/** The entries of such a file, or of the file of one record; a sentence for the person who chose it where it is neither. */
export function readArchive(text: string): { readonly entries: readonly Fields[] } | { readonly problem: string } {
  if (text.length > largestArchive) return { problem: tooLarge };
  const data = parseStrange(text)?.data;
  const entries = Array.isArray(data) ? data : [data];
  if (entries.length === 0) return { problem: 'The file holds nothing.' };
  if (!entries.every(isFields) || !entries.some(({ espalier }) => typeof espalier === 'string')) {
    return { problem: 'The file does not come from here: it is no export of this page.' };
  }
  return { entries };
}

/** What becomes of an entry. */
export type Fate =
  /** It comes in as it is. */
  | 'new'
  /** It is here already with all that the file says, or was so at an earlier version that is kept. */
  | 'same'
  /** Both have it: all of both is kept. */
  | 'merged'
  /** It lies in the bin here, and comes back out of it. */
  | 'back'
  /** It comes in as another record: the one here cannot be read, or the two do not fit together. */
  | 'beside'
  /** It stays out. */
  | 'refused'
  /** The store did not take it. */
  | 'unsaved';

export interface Entry {
  readonly kind: string;
  readonly title: string;
  readonly fate: Fate;
  /** How many places say different things here and in the file; both values are kept. */
  readonly conflicts: number;
  /** Why it stays out. */
  readonly why?: string;
}

/** The way in for records of a kind. */
export interface Receiver {
  readonly kind: string;
  /** Looks at an entry, or (`bring`) brings it in; the two never disagree. */
  readonly receive: (device: Device, entry: Fields, bring: boolean) => Promise<Entry>;
}

/** Looks at all entries, or brings them in, one after the other; what is of no kind of this site stays out. */
export async function receiveAll(
  device: Device,
  entries: readonly Fields[],
  receivers: readonly Receiver[],
  bring: boolean,
): Promise<readonly Entry[]> {
  const done: Entry[] = [];
  for (const entry of entries) {
    const receiver = receivers.find(({ kind }) => kind === entry.espalier);
    done.push(
      receiver === undefined
        ? refused(entry, 'This site keeps nothing of that kind.')
        : await receiver.receive(device, entry, bring),
    );
  }
  return done;
}

export function receiver<Value>(kind: Kind<Value>): Receiver {
  const receive: Receiver['receive'] = async (device, entry, bring) => {
    const read = readFileFields(entry, kind);
    if ('problem' in read) return refused(entry, read.problem);
    const title = kind.title(read.value);
    const { fate, conflicts, saved } = await place(device.shelf(kind), read, bring);
    return { kind: kind.name, title, fate: saved ? fate : 'unsaved', conflicts };
  };
  return { kind: kind.name, receive };
}

/** Its name is what the file calls it, as far as it says so. */
function refused({ espalier, data }: Fields, why: string): Entry {
  const title = isFields(data) && typeof data.title === 'string' && data.title !== '' ? data.title : 'A record';
  return { kind: typeof espalier === 'string' ? espalier : '', title, fate: 'refused', conflicts: 0, why };
}

interface Placed {
  readonly fate: Fate;
  readonly conflicts: number;
  readonly saved: boolean;
}

async function place<Value>(
  shelf: Shelf<Value>,
  { id, value }: Exclude<FileRead<Value>, { readonly problem: string }>,
  bring: boolean,
): Promise<Placed> {
  const opened = await shelf.open(id);
  const create = async (fate: Fate, as?: string): Promise<Placed> => {
    if (!bring) return { fate, conflicts: 0, saved: true };
    const record = await shelf.create(value, as);
    const saved = record.snapshot.saving.phase === 'saved';
    await record.close();
    return { fate, conflicts: 0, saved };
  };
  if (opened.state === 'missing') return create('new', id);
  if (opened.state !== 'open') return create('beside');
  // Whatever is left open is kept up to date for as long as the page lasts, and nobody works on this one.
  const mine = opened.record.snapshot.value;
  await opened.record.close();
  const { value: both, conflicts } = mergeUnrelated(mine, value);
  if (!shelf.kind.check(both)) return create('beside');
  const binned = (await shelf.list()).bin.some((one) => one.id === id);
  const same = (isSame(both, mine) && conflicts.length === 0) || (await isEarlier(shelf, id, value));
  const fate = binned ? 'back' : same ? 'same' : 'merged';
  if (!bring || fate === 'same') return { fate, conflicts: conflicts.length, saved: true };
  if (binned) await shelf.restore(id);
  // Taking it out of the bin was a save as well: what is merged goes on top of that.
  const target = await shelf.open(id);
  if (target.state !== 'open') return { fate, conflicts: 0, saved: false };
  target.record.edit(both, conflicts);
  await target.record.flush();
  const saved = target.record.snapshot.saving.phase === 'saved';
  await target.record.close();
  return { fate, conflicts: conflicts.length, saved };
}

/** Whether a record was like that once, so that what became of it since was meant. */
async function isEarlier<Value>(shelf: Shelf<Value>, id: string, value: Value): Promise<boolean> {
  for (const { revision } of await shelf.versions(id)) {
    if (isSame(await shelf.version(id, revision), value)) return true;
  }
  return false;
}
