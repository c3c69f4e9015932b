/** What was planted, and case by case both ratings beside the reference and its reason. */
import type { ReactNode } from 'react';
import type { Calibration, SessionCase } from '../../../../exercise/kinds/calibration/model.ts';
import type { CalibrationAnswers } from '../../../../exercise/kinds/calibration/score.ts';
import { MOVER_WORDS, PLANTED_WORDS } from '../../../../exercise/kinds/calibration/words.ts';
import { Letter } from '../../pieces/letter.tsx';
import { Conversation } from './conversation.tsx';

interface Props {
  readonly exercise: Calibration;
  readonly answers: CalibrationAnswers;
  readonly cases: readonly SessionCase[];
}

export function SessionReview({ exercise: { scale, managers }, answers, cases }: Props): ReactNode {
  const titleOf = (rating: number | undefined): string =>
    rating === undefined ? 'not rated' : (scale.levels[rating - 1]?.title ?? String(rating));
  return (
    <>
      <h3>What was planted</h3>
      <ul className="exercise-terms">
        {managers.map(({ id, name, planted }) => (
          <li key={id}>
            {name} {PLANTED_WORDS[planted]}.
          </li>
        ))}
      </ul>
      <h3>Case by case, with the reasons</h3>
      {cases.map((one) => {
        const [alone, after] = [answers.alone[one.id], answers.after[one.id]];
        const moved = answers.moved[one.id];
        return (
          <details key={one.id} className="reviewed">
            <summary>
              {one.name}
              <small> {after === one.reference[0]?.rating ? 'as the reference' : 'not as the reference'}</small>
            </summary>
            <p>
              Alone: <b>{titleOf(alone)}</b>. After the session: <b>{titleOf(after)}</b>. Reference:{' '}
              <b>{titleOf(one.reference[0]?.rating)}</b>.
            </p>
            <p>{one.reference[0]?.reason}</p>
            {moved !== undefined && alone !== after && (
              <p>
                <span className="quiet">What moved you:</span> {MOVER_WORDS[moved]}
              </p>
            )}
            {answers.reasons[one.id]?.trim() && (
              <p>
                <span className="quiet">What you wrote:</span> {answers.reasons[one.id]}
              </p>
            )}
            <details>
              <summary>
                Read the case and the talk again<span className="unseen">: {one.name}</span>
              </summary>
              <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
              <Conversation scale={scale} one={one} />
            </details>
          </details>
        );
      })}
    </>
  );
}
