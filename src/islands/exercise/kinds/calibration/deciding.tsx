/** What is said about a case, and the rating that somebody gives afterwards. */
import { type ReactNode, useId } from 'react';
import type { Calibration, SessionCase } from '../../../../exercise/kinds/calibration/model.ts';
import { type CalibrationAnswers, MOVERS } from '../../../../exercise/kinds/calibration/score.ts';
import { MOVER_WORDS } from '../../../../exercise/kinds/calibration/words.ts';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { Conversation } from './conversation.tsx';

interface Props {
  readonly exercise: Calibration;
  readonly one: SessionCase;
  readonly answers: CalibrationAnswers;
  readonly edit: (answers: CalibrationAnswers) => void;
}

export function Deciding({ exercise: { scale, dimensions }, one, answers, edit }: Props): ReactNode {
  const name = useId();
  const { id } = one;
  const [alone, after] = [answers.alone[id], answers.after[id]];
  const [dimension] = dimensions;
  const reason = answers.reasons[id]?.trim();
  return (
    <>
      <Conversation scale={scale} one={one} />
      {alone !== undefined && (
        <p>
          Alone you rated: <b>{scale.levels[alone - 1]?.title}</b>.{reason && ` You wrote: ${reason}`}
        </p>
      )}
      {dimension && (
        <RatingChoice
          scale={scale}
          dimension={{ ...dimension, title: 'And now?' }}
          value={after}
          choose={(rating) => edit({ ...answers, after: { ...answers.after, [id]: rating } })}
        />
      )}
      {after !== undefined && after !== alone && (
        <fieldset className="rating">
          <legend>What moved you?</legend>
          {MOVERS.map((mover) => (
            <label key={mover}>
              <input
                type="radio"
                name={name}
                checked={answers.moved[id] === mover}
                onChange={() => edit({ ...answers, moved: { ...answers.moved, [id]: mover } })}
              />
              <span>
                <b>{MOVER_WORDS[mover]}</b>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
