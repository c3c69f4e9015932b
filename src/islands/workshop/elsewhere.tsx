/** Says of a part that it was done on another device, as long as nothing of it is here. */
import type { ReactNode } from 'react';
import type { WorkshopRecord } from '../../workshop/progress.ts';

interface Props {
  readonly id: string;
  readonly record: WorkshopRecord;
  /** Whether there is something of it on this device. */
  readonly isHere: boolean;
}

export function Elsewhere({ id, record, isHere }: Props): ReactNode {
  if (isHere || !record.elsewhere?.includes(id)) return null;
  return <p className="quiet">Done on another device. What you answered there stayed there; it counts all the same.</p>;
}
