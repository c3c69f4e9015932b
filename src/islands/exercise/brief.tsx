/** What people read before they begin. */
import type { ReactNode } from 'react';
import type { Exercise } from '../../exercise/kinds/all.ts';
import { panelWords } from '../../exercise/panel.ts';
import { Prose } from './pieces/prose.tsx';

interface Props {
  readonly exercise: Exercise;
  readonly begun: boolean;
  readonly begin: () => void;
}

export function Brief({ exercise, begun, begin }: Props): ReactNode {
  return (
    <section className="exercise-screen" aria-labelledby="exercise-brief">
      <h2 id="exercise-brief" tabIndex={-1} data-first="">
        Before you begin
      </h2>
      <Prose html={exercise.instructions} />
      <ul className="exercise-terms">
        <li>About {exercise.minutes} minutes. There is no time limit: stop when you like, and go on another day.</li>
        <li>What you answer stays in this browser. Nobody is told, and nothing is sent.</li>
        <li>What comes out describes these answers. It is no verdict on you, and no test that one passes.</li>
        <li>{panelWords(exercise)}</li>
      </ul>
      <p className="question-acts">
        <button type="button" className="button" onClick={begin}>
          {begun ? 'Go on' : 'Begin'}
        </button>
      </p>
    </section>
  );
}
