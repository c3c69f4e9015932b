/** A thin line that says where one is: words for ears and eyes, and nothing to be clicked. */
import type { ReactNode } from 'react';
import type { Step } from '../../exercise/record.ts';

const WORDS: Readonly<Record<Step, string>> = {
  brief: 'Brief',
  do: 'Do',
  see: 'See',
  why: 'Why',
  again: 'Again',
  'see-again': 'See again',
};

export function ProgressLine({ steps, step }: { readonly steps: readonly Step[]; readonly step: Step }): ReactNode {
  const here = steps.indexOf(step);
  return (
    <ol className="exercise-line" aria-label="Steps of the exercise">
      {steps.map((one, index) => (
        <li key={one} className={index < here ? 'past' : undefined} aria-current={one === step ? 'step' : undefined}>
          {WORDS[one]}
          {index < here && <span className="unseen">, done</span>}
        </li>
      ))}
    </ol>
  );
}
