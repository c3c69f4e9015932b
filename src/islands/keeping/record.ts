/** The one record of its kind that a page works on, in React: opened once, drawn at every change. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { newId, openDevice } from '../../device/device.ts';
import type { Kind } from '../../device/kind.ts';
import type { OpenRecord, Snapshot } from '../../device/open-record.ts';
import type { Opened, Shelf } from '../../device/shelf.ts';
import { storeName } from './store.ts';

/** A record that is being worked on, and the shelf that it stands on. */
export interface Kept<Value> {
  readonly shelf: Shelf<Value>;
  readonly record: OpenRecord<Value>;
}

/** `opening` until the store has answered; `shut` where what lies there cannot be worked on, with what there is to say and to save. */
export type Keeping<Value> =
  | { readonly state: 'opening' }
  | ({ readonly state: 'open' } & Kept<Value>)
  | {
      readonly state: 'shut';
      readonly shelf: Shelf<Value>;
      readonly opened: Exclude<Opened<Value>, { state: 'open' }>;
    };

/**
 * The newest record of that kind; where there is none, one that begins with `initial` and is in the store from its first edit. The
 * second value sets what is worked on instead.
 */
export function useKeeping<Value>(
  kind: Kind<Value>,
  initial: Value,
): readonly [Keeping<Value>, (keeping: Keeping<Value>) => void] {
  const [keeping, setKeeping] = useState<Keeping<Value>>({ state: 'opening' });
  useEffect(() => {
    void openDevice(storeName()).then(async (device) => {
      const shelf = device.shelf(kind);
      const { kept } = await shelf.list();
      setKeeping(await open(shelf, kept[0]?.id ?? newId(), initial));
    });
  }, [kind, initial]);
  return [keeping, setKeeping];
}

/** Opens a record for the screen. */
export async function open<Value>(shelf: Shelf<Value>, id: string, initial: Value): Promise<Keeping<Value>> {
  const opened = await shelf.open(id, initial);
  return opened.state === 'open' ? { state: 'open', shelf, record: opened.record } : { state: 'shut', shelf, opened };
}

/** A record that is not in the store yet. */
export function begin<Value>(shelf: Shelf<Value>, initial: Value): Promise<Keeping<Value>> {
  return open(shelf, newId(), initial);
}

/** The record as it is now. */
export function useSnapshot<Value>(record: OpenRecord<Value>): Snapshot<Value> {
  return useSyncExternalStore(
    (changed) => record.subscribe(changed),
    () => record.snapshot,
  );
}
