/** The attempts at this exercise that the device keeps, for whoever has made more than one. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { OverTime } from '../../exercise/over-time.ts';
import type { ExerciseRecord } from '../../exercise/record.ts';
import type { Kept } from '../keeping/record.ts';

/** Who tries for the first time has nothing to compare, and fetches nothing of this. */
const SideBySide = lazy(() => import('./side-by-side.tsx').catch(() => ({ default: () => null })));

interface Props {
  readonly exercise: string;
  readonly version: string;
  /** The attempt that is open, and where it stands with the others. */
  readonly kept: Kept<ExerciseRecord>;
  readonly look: (id: string) => void;
}

export function Attempts({ exercise, version, kept, look }: Props): ReactNode {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let current = true;
    void attemptsAt(kept, exercise, version).then(
      (attempts) => {
        if (current) setFound(attempts);
      },
      // Without it nothing is missing: each attempt stands on the page about one's data as well.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [kept, exercise, version]);
  const { attempts, openable } = found ?? {};
  if (attempts === undefined || openable === undefined) return null;
  return (
    <Suspense fallback={null}>
      <SideBySide attempts={attempts} openable={openable} here={kept.record.key.id} look={look} />
    </Suspense>
  );
}

interface Found {
  readonly attempts: OverTime | undefined;
  /** Those of the present version: the answers of an older one belong to other cases. */
  readonly openable: ReadonlySet<string>;
}

async function attemptsAt({ shelf, record }: Kept<ExerciseRecord>, exercise: string, version: string): Promise<Found> {
  // What was said a moment ago is not in the store yet.
  await record.flush();
  const { kept } = await shelf.list();
  // The one that is open may have just been begun, and is not kept yet: one other is enough.
  if (!kept.some(({ id, raw }) => id !== record.key.id && raw.includes(`"${exercise}"`)))
    return { attempts: undefined, openable: new Set() };
  const { overTime } = await import('../../exercise/over-time.ts');
  const attempts = overTime(kept).find((one) => one.exercise === exercise);
  const openable = new Set<string>();
  for (const row of attempts?.rows ?? []) if (row.version === version) openable.add(row.id);
  return { attempts, openable };
}
