/** Case by case: your ratings, for the talk; after the second rating with the reference and its reasons. */
import type { RatingAnswers } from '../../../../exercise/rating-answers.ts';
import type { ReactNode } from 'react';
import type { Case } from '../../../../exercise/exercise.ts';
import type { AgreementLab } from '../../../../exercise/kinds/agreement-lab/model.ts';
import { BesideReference } from '../../pieces/beside-reference.tsx';
import { CaseAgain } from '../../pieces/case-again.tsx';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly exercise: AgreementLab;
  readonly cases: readonly Case[];
  readonly rounds: readonly RatingAnswers[];
}

export function AgreementReview({ exercise, cases, rounds }: Props): ReactNode {
  const [first, second] = rounds;
  const ratingsOf = ({ id }: Case) =>
    second === undefined
      ? [['You', first?.ratings[id]] as const]
      : [['Before', first?.ratings[id]] as const, ['After', second.ratings[id]] as const];
  return (
    <>
      <h3>{second === undefined ? 'Your ratings, for the talk' : 'Case by case, with the reasons'}</h3>
      {cases.map((one) => {
        const notes = [first, second].flatMap((round) => round?.reasons[one.id]?.trim() || []);
        return (
          <details key={one.id} className="reviewed">
            <summary>{one.name}</summary>
            <BesideReference exercise={exercise} given={ratingsOf(one)} reference={second && one.reference} />
            {notes.map((note) => (
              <p key={note}>
                <span className="quiet">What you wrote:</span> {note}
              </p>
            ))}
            <CaseAgain name={one.name}>
              <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
            </CaseAgain>
          </details>
        );
      })}
    </>
  );
}
