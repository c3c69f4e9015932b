/** An exercise on the screen: its kind is fetched, the last attempt is found, and the engine runs. */
import { type ReactNode, useEffect, useState } from 'react';
import { newId, openDevice } from '../../device/device.ts';
import type { Shelf } from '../../device/shelf.ts';
import { begun } from '../../exercise/attempt.ts';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { type ExerciseRecord, isExerciseRecord } from '../../exercise/record.ts';
import { seedFrom } from '../../exercise/seed.ts';
import type { Said } from '../keeping/keeping-bar.tsx';
import { type Keeping, open } from '../keeping/record.ts';
import { Shut } from '../keeping/shut.tsx';
import { Engine } from './engine.tsx';
import { type AnyKind, loadKind } from './kinds.ts';
import { storeName } from '../keeping/store.ts';
import { exerciseKind } from './record-kind.ts';
import { fetchCodes } from './see.tsx';

interface Props {
  readonly exercise: Exercise;
  readonly root: HTMLElement;
  /** Shows or folds away the exercise on paper; absent where the page has none, or shows it anyway. */
  readonly showPaper?: ((shown: boolean) => void) | undefined;
  /** Called when an attempt is finished. */
  readonly whenFinished?: (() => void) | undefined;
}

export function ExercisePage({ exercise, root, showPaper, whenFinished }: Props): ReactNode {
  const within = whenFinished !== undefined;
  const [kind, setKind] = useState<AnyKind>();
  const [failed, setFailed] = useState(false);
  const [keeping, setKeeping] = useState<Keeping<ExerciseRecord>>({ state: 'opening' });
  const [said, say] = useState<Said>();
  const [first] = useState(() => fresh(exercise));
  const [initial, setInitial] = useState(first);
  // Within another page, somebody has just begun it there.
  const [arriving, setArriving] = useState(within);
  useEffect(() => {
    loadKind(exercise.kind).then(
      (loaded) => {
        // It is there when there is a result, and nobody sees it come.
        if (loaded.ratings !== undefined && !within) void fetchCodes();
        setKind(loaded);
      },
      () => {
        setFailed(true);
        showPaper?.(true);
      },
    );
    void openDevice(storeName()).then(async (device) => {
      const shelf = device.shelf(exerciseKind);
      setKeeping(await open(shelf, (await lastAttempt(shelf, exercise)) ?? newId(), first));
    });
  }, [exercise, first, showPaper, within]);
  const ready = failed || (kind !== undefined && keeping.state !== 'opening');
  useEffect(() => {
    if (ready) root.dataset.state = 'ready';
  }, [ready, root]);

  if (failed)
    return (
      <p className="empty" role="status">
        The exercise could not be fetched. Reload the page to try again
        {showPaper === undefined ? '.' : '; all of it stands below to be done on paper.'}
      </p>
    );
  if (kind === undefined || keeping.state === 'opening')
    return (
      <p className="empty" role="status">
        Laying out the exercise …
      </p>
    );
  if (keeping.state === 'shut')
    return <Shut keeping={keeping} set={setKeeping} initial={initial} fileName={exercise.id} />;
  const come = async (id: string, value: ExerciseRecord): Promise<void> => {
    await keeping.record.flush();
    const next = await open(keeping.shelf, id, value);
    setArriving(true);
    setKeeping(next);
  };
  const again = (): void => {
    const next = fresh(exercise);
    setInitial(next);
    void come(newId(), next);
    say({ text: 'A new attempt. The one before it is kept, and stands below the brief.' });
  };
  return (
    <Engine
      key={keeping.record.key.id}
      exercise={exercise}
      kind={kind}
      kept={keeping}
      set={setKeeping}
      initial={initial}
      again={again}
      arriving={arriving}
      look={(id) => void come(id, initial)}
      said={said}
      say={say}
      showPaper={showPaper}
      whenFinished={whenFinished}
      within={within}
    />
  );
}

function fresh(exercise: Exercise): ExerciseRecord {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return begun(exercise, seedFrom(chance / 2 ** 32), new Date().toISOString());
}

/** The newest attempt at this exercise in its present version: one that is not finished is gone on with, a finished one is shown. */
async function lastAttempt(shelf: Shelf<ExerciseRecord>, exercise: Exercise): Promise<string | undefined> {
  const { kept } = await shelf.list();
  return kept.find(({ raw }) => {
    const data = parsed(raw);
    return isExerciseRecord(data) && data.exercise === exercise.id && data.version === exercise.version;
  })?.id;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
