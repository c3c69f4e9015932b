/** The screens of a round, one at a time. */
import { type ReactNode, useEffect, useId, useState } from 'react';
import { neighbour, shownAt } from '../../exercise/screens.ts';
import type { Screen } from './island-kind.ts';

interface Props {
  readonly screens: readonly Screen[];
  readonly index: number;
  readonly show: (index: number) => void;
  /** Out of the round, from its first screen. */
  readonly back: () => void;
  /** Out of the round, from its last screen. */
  readonly next: () => void;
  /** What the last screen leads to, as its button says it. */
  readonly last: string;
}

export function Doing({ screens, index, show, back, next, last }: Props): ReactNode {
  const here = shownAt(screens, index);
  const screen = screens[here];
  const [asked, setAsked] = useState<string>();
  const heading = useId();
  // What was missing on one screen is not missing on another.
  useEffect(() => setAsked(undefined), [screen?.id]);
  if (screen === undefined) return null;
  const [before, after] = [neighbour(screens, here, -1), neighbour(screens, here, 1)];
  const goOn = (): void => {
    if (screen.missing !== undefined) setAsked(screen.id);
    else if (after === undefined) next();
    else show(after);
  };
  const complaint = asked === screen.id ? screen.missing : undefined;
  return (
    <section className="exercise-screen" aria-labelledby={heading}>
      <div className="question-way">
        <progress value={here} max={screens.length} aria-label="How far you are" />
        <p>
          {here + 1} of {screens.length}
        </p>
      </div>
      <h2 id={heading} tabIndex={-1} data-first="">
        {screen.heading}
      </h2>
      <div className="exercise-body" key={screen.id}>
        {screen.body}
      </div>
      <p role="alert" className="exercise-missing">
        {complaint}
      </p>
      <p className="question-acts">
        <button type="button" className="button" onClick={goOn}>
          {after === undefined ? last : 'Next'}
        </button>
        <button type="button" className="link" onClick={() => (before === undefined ? back() : show(before))}>
          Back
        </button>
      </p>
    </section>
  );
}
