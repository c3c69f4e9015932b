/** The rating beside the reference, and the year in its order with the chosen notes named in words. */
import type { ReactNode } from 'react';
import type { RecencyLog, Year } from '../../../../exercise/kinds/recency-log/model.ts';
import type { RecencyAnswers } from '../../../../exercise/kinds/recency-log/score.ts';
import { BesideReference } from '../../pieces/beside-reference.tsx';
import { dayWords } from '../../../../exercise/days.ts';

interface Props {
  readonly exercise: RecencyLog;
  readonly year: Year;
  readonly answers: RecencyAnswers;
}

export function RecencyReview({ exercise, year, answers }: Props): ReactNode {
  return (
    <>
      <h3>{year.name}: your rating, and a reference with its reason</h3>
      <BesideReference exercise={exercise} given={[['You', answers.ratings]]} reference={year.reference} />
      <h3>The year by month</h3>
      <dl className="beside">
        {year.entries.map(({ id, on, text }) => (
          <div key={id}>
            <dt>
              <time dateTime={on}>{dayWords(on)}</time>
              {answers.reasons.includes(id) && ' – one of your reasons'}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
