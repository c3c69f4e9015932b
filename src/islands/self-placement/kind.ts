import type { Kind } from '../../device/kind.ts';
import { answerCount, isPlacementRecord, type PlacementRecord } from '../../framework/placement/record.ts';
import { count } from '../../site/words.ts';

/** A person's own answers to the indicators of a framework, as they are kept on the device. */
export const placementKind: Kind<PlacementRecord> = {
  name: 'placement',
  migrations: [],
  check: isPlacementRecord,
  title: (record) => `Where am I? ${count(answerCount(record), 'answer')}`,
};
