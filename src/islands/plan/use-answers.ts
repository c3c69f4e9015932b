/** The reader's own answers from "Where am I?", where this device holds any. No address carries them: both pages look into the same store. */
import { useEffect, useState } from 'react';
import { answerCount, type PlacementRecord } from '../../framework/placement/record.ts';
import type { Device } from '../../device/device.ts';
import { placementKind } from '../self-placement/kind.ts';

export interface Answers {
  readonly record: PlacementRecord;
  /** How many there are. */
  readonly number: number;
  /** The day on which they were last changed, as YYYY-MM-DD. */
  readonly day: string;
}

export function useAnswers(device: Device): Answers | undefined {
  const [answers, setAnswers] = useState<Answers>();
  useEffect(() => {
    let current = true;
    // Without them a plan begins as well.
    readAnswers(device).then(
      (found) => current && setAnswers(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [device]);
  return answers;
}

/** The answers that were changed last; nothing where there are none, or where they cannot be read. */
async function readAnswers(device: Device): Promise<Answers | undefined> {
  const shelf = device.shelf(placementKind);
  const [newest] = (await shelf.list()).kept;
  if (newest === undefined) return undefined;
  const opened = await shelf.open(newest.id);
  if (opened.state !== 'open') return undefined;
  const record = opened.record.snapshot.value;
  await opened.record.close();
  const number = answerCount(record);
  return number === 0 ? undefined : { record, number, day: newest.savedAt.slice(0, 10) };
}
