/** Criterion by criterion: what you said before and after, whether it belongs to the work, and for whom the evidence speaks. */
import type { ReactNode } from 'react';
import { type Criterion, type Decision, WEIGHTS } from '../../../../exercise/kinds/commit-to-criteria/model.ts';
import type { CriteriaAnswers } from '../../../../exercise/kinds/commit-to-criteria/score.ts';
import { listed } from '../../../../exercise/say.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly decision: Decision;
  readonly answers: CriteriaAnswers;
}

export function CriteriaReview({ criteria, decision, answers }: Props): ReactNode {
  const word = (weight: number | undefined): string => WEIGHTS[weight ?? -1]?.toLowerCase() ?? 'not said';
  const own = [
    ['What decided it', answers.why],
    ['What you learned', answers.learned],
  ] as const;
  return (
    <>
      <h3>Criterion by criterion, with the reasons</h3>
      {criteria.map(({ id, title, foil, reason }) => {
        const strong = decision.candidates.filter((one) => one.strong.includes(id)).map(({ name }) => name);
        return (
          <details key={id} className="reviewed">
            <summary>
              {title}
              <small>
                {' '}
                {word(answers.before[id])} before, {word(answers.after[id])} after
              </small>
            </summary>
            <p>
              <b>{foil ? 'This work does not ask for it.' : 'It belongs to this work.'}</b> {reason}
            </p>
            {strong.length > 0 && <p>The evidence speaks for {listed(strong)}.</p>}
          </details>
        );
      })}
      {own
        .filter(([, text]) => text.trim() !== '')
        .map(([label, text]) => (
          <p key={label}>
            <span className="quiet">{label}:</span> {text}
          </p>
        ))}
    </>
  );
}
