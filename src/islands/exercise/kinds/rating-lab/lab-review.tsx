/** Case by case: your rating beside the reference, and its reason. */
import type { RatingAnswers } from '../../../../exercise/rating-answers.ts';
import type { ReactNode } from 'react';
import type { Case } from '../../../../exercise/exercise.ts';
import type { RatingLab } from '../../../../exercise/kinds/rating-lab/model.ts';
import { BesideReference } from '../../pieces/beside-reference.tsx';
import { CaseAgain } from '../../pieces/case-again.tsx';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly exercise: RatingLab;
  readonly answers: RatingAnswers;
  readonly cases: readonly Case[];
}

export function LabReview({ exercise, answers, cases }: Props): ReactNode {
  const { dimensions } = exercise;
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
            <BesideReference exercise={exercise} given={[['You', given]]} reference={one.reference} />
            {answers.reasons[one.id]?.trim() && (
              <p>
                <span className="quiet">What you wrote:</span> {answers.reasons[one.id]}
              </p>
            )}
            <CaseAgain name={one.name}>
              <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
            </CaseAgain>
          </details>
        );
      })}
    </>
  );
}
