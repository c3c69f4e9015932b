/** Case by case: your rating beside the reference, and its reason. */
import type { RatingAnswers } from '../../../../exercise/rating-answers.ts';
import type { ReactNode } from 'react';
import type { Case } from '../../../../exercise/exercise.ts';
import type { RatingLab } from '../../../../exercise/kinds/rating-lab/model.ts';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly exercise: RatingLab;
  readonly answers: RatingAnswers;
  readonly cases: readonly Case[];
}

export function LabReview({ exercise, answers, cases }: Props): ReactNode {
  const { scale, dimensions } = exercise;
  const titleOf = (rating: number | undefined): string =>
    rating === undefined ? 'Not rated' : (scale.levels[rating - 1]?.title ?? String(rating));
  return (
    <>
      <h3>Case by case, with the reasons</h3>
      {cases.map((one) => {
        const given = answers.ratings[one.id] ?? {};
        const apart = one.reference.filter(
          ({ rating }, index) => given[dimensions[index]?.key ?? ''] !== rating,
        ).length;
        return (
          <details key={one.id} className="reviewed">
            <summary>
              {one.name}
              <small>{apart === 0 ? ' as the reference' : ` ${apart} of ${dimensions.length} differ`}</small>
            </summary>
            <dl className="beside">
              {dimensions.map(({ key, title }, index) => {
                const reference = one.reference[index];
                return (
                  <div key={key}>
                    <dt>{title}</dt>
                    <dd>
                      You: <b>{titleOf(given[key])}</b>. Reference: <b>{titleOf(reference?.rating)}</b>.
                    </dd>
                    <dd>{reference?.reason}</dd>
                  </div>
                );
              })}
            </dl>
            {answers.reasons[one.id]?.trim() && (
              <p>
                <span className="quiet">What you wrote:</span> {answers.reasons[one.id]}
              </p>
            )}
            <details>
              <summary>
                Read the case again<span className="unseen">: {one.name}</span>
              </summary>
              <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
            </details>
          </details>
        );
      })}
    </>
  );
}
