/** Case by case: your ratings, for the talk; after the second rating with the reference and its reasons. */
import type { RatingAnswers } from '../../../../exercise/rating-answers.ts';
import type { ReactNode } from 'react';
import type { Case } from '../../../../exercise/exercise.ts';
import type { AgreementLab } from '../../../../exercise/kinds/agreement-lab/model.ts';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly exercise: AgreementLab;
  readonly cases: readonly Case[];
  readonly rounds: readonly RatingAnswers[];
}

export function AgreementReview({ exercise, cases, rounds }: Props): ReactNode {
  const { scale, dimensions } = exercise;
  const [first, second] = rounds;
  const titleOf = (rating: number | undefined): string => scale.levels[(rating ?? 0) - 1]?.title ?? 'not rated';
  return (
    <>
      <h3>{second === undefined ? 'Your ratings, for the talk' : 'Case by case, with the reasons'}</h3>
      {cases.map((one) => {
        const notes = [first, second].flatMap((round) => round?.reasons[one.id]?.trim() || []);
        return (
          <details key={one.id} className="reviewed">
            <summary>{one.name}</summary>
            <dl className="beside">
              {dimensions.map(({ key, title }, index) => {
                const reference = one.reference[index];
                const [was, now] = [first?.ratings[one.id]?.[key], second?.ratings[one.id]?.[key]];
                return (
                  <div key={key}>
                    <dt>{title}</dt>
                    {second === undefined ? (
                      <dd>
                        <b>{titleOf(was)}</b>
                      </dd>
                    ) : (
                      <>
                        <dd>
                          Before: <b>{titleOf(was)}</b>. After: <b>{titleOf(now)}</b>. Reference:{' '}
                          <b>{titleOf(reference?.rating)}</b>.
                        </dd>
                        <dd>{reference?.reason}</dd>
                      </>
                    )}
                  </div>
                );
              })}
            </dl>
            {notes.map((note) => (
              <p key={note}>
                <span className="quiet">What you wrote:</span> {note}
              </p>
            ))}
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
