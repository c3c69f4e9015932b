/** The rating beside the reference, and the year in its order with the chosen notes named in words. */
import type { ReactNode } from 'react';
import type { RecencyLog, Year } from '../../../../exercise/kinds/recency-log/model.ts';
import type { RecencyAnswers } from '../../../../exercise/kinds/recency-log/score.ts';
import { dayWords } from '../../../../exercise/days.ts';

interface Props {
  readonly exercise: RecencyLog;
  readonly year: Year;
  readonly answers: RecencyAnswers;
}

export function RecencyReview({ exercise: { scale, dimensions }, year, answers }: Props): ReactNode {
  const titleOf = (rating: number | undefined): string => scale.levels[(rating ?? 0) - 1]?.title ?? 'not rated';
  return (
    <>
      <h3>{year.name}: your rating, and a reference with its reason</h3>
      <dl className="beside">
        {dimensions.map(({ key, title }, index) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              You: <b>{titleOf(answers.ratings[key])}</b>. Reference: <b>{titleOf(year.reference[index]?.rating)}</b>.
            </dd>
            <dd>{year.reference[index]?.reason}</dd>
          </div>
        ))}
      </dl>
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
