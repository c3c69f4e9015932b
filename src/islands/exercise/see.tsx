/** What came of it: the sentence first, then figures with what they mean and do not mean, charts with tables, then answer by answer. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { exerciseAddress } from '../../site/address.ts';
import type { Done } from './island-kind.ts';
import type { AnyKind } from './kinds.ts';
import { FindingView } from './pieces/finding-view.tsx';

interface Props {
  readonly exercise: Exercise;
  readonly kind: AnyKind;
  readonly done: Done<Exercise, unknown>;
  readonly next: { readonly text: string; readonly go: () => void } | undefined;
  readonly again: (() => void) | undefined;
  /** Whether it is part of another page, which knows how to go on. */
  readonly within: boolean;
}

/** Fetches what makes a code for a room, which knows all that there is to say about rooms: only kinds that rooms do together need it. */
export const fetchCodes = () => import('./room-codes.tsx').catch(() => ({ default: NoCodes }));
const RoomCodes = lazy(fetchCodes);

function NoCodes(): ReactNode {
  return <p role="alert">Your code for the room could not be fetched. Reload the page to get it.</p>;
}

export function See({ exercise, kind, done, next, again, within }: Props): ReactNode {
  const [asked, setAsked] = useState(!within);
  const codes =
    kind.ratings &&
    (asked ? (
      <Suspense fallback={null}>
        <RoomCodes kind={kind} done={done} open={within} />
      </Suspense>
    ) : (
      // Most who learn within a workshop do so alone.
      <p>
        <button type="button" className="link" onClick={() => setAsked(true)}>
          Your code for the room
        </button>
      </p>
    ));
  return (
    <section className="exercise-screen exercise-see" aria-label="What came of it">
      <FindingView finding={kind.finding(done)} sources={exercise.evidence} />
      {kind.roomFirst && codes}
      <div className="exercise-review">{kind.review(done)}</div>
      {!kind.roomFirst && codes}
      {again && (
        <>
          <h3>For Monday</h3>
          <p>{kind.monday}</p>
        </>
      )}
      <p className="question-acts">
        {next && (
          <button type="button" className="button" onClick={next.go}>
            {next.text}
          </button>
        )}
        {again && (
          <button type="button" className="button quietly" onClick={again}>
            Another attempt, in another order
          </button>
        )}
        {next === undefined && !within && <a href={exerciseAddress()}>Other exercises</a>}
      </p>
    </section>
  );
}
