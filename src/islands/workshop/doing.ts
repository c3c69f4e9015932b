/** What every part of a workshop is given on the screen. */
import type { OpenRecord } from '../../device/open-record.ts';
import type { WorkshopData } from '../../site/workshop-data.ts';
import type { WorkshopRecord } from '../../workshop/progress.ts';
import { useSnapshot } from '../keeping/record.ts';

export interface Doing {
  readonly data: WorkshopData;
  readonly record: OpenRecord<WorkshopRecord>;
  /** Ids of exercises that were finished on this device. */
  readonly practised: ReadonlySet<string>;
  /** Takes note that another was finished. */
  readonly whenPractised: (exercise: string) => void;
}

/** The record as it is now, and the way to change it. */
export function useProgress({
  record,
}: Doing): readonly [value: WorkshopRecord, edit: (change: (value: WorkshopRecord) => WorkshopRecord) => void] {
  const { value } = useSnapshot(record);
  return [value, (change) => record.edit(change(record.snapshot.value))];
}
