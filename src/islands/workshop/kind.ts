import type { Kind } from '../../device/kind.ts';
import { isWorkshopRecord, type WorkshopRecord } from '../../workshop/progress.ts';

/** How far somebody has come in workshops, as it is kept on the device. */
export const workshopKind: Kind<WorkshopRecord> = {
  name: 'workshop',
  migrations: [],
  check: isWorkshopRecord,
  title: ({ title, began, completed }) =>
    `${title}, ${completed === undefined ? `begun on ${began.slice(0, 10)}` : `complete on ${completed.slice(0, 10)}`}`,
};
