/** Review by review: what was marked beside what each sentence judges, and why. */
import type { ReactNode } from 'react';
import type { Review } from '../../../../exercise/kinds/spot-the-pattern/model.ts';
import type { PatternAnswers } from '../../../../exercise/kinds/spot-the-pattern/score.ts';
import { besideReference, reviewWords } from '../../../../exercise/kinds/spot-the-pattern/words.ts';

interface Props {
  readonly reviews: readonly Review[];
  readonly answers: PatternAnswers;
}

export function PatternReview({ reviews, answers }: Props): ReactNode {
  const marked = new Set(answers.marked);
  return (
    <>
      <h3>Sentence by sentence, with the reasons</h3>
      {reviews.map(({ id: review, about, sentences }) => {
        const missed = sentences.filter(({ id, judges }) => judges === 'person' && !marked.has(id)).length;
        const besides = sentences.filter(({ id, judges }) => judges === 'work' && marked.has(id)).length;
        return (
          <details key={review} className="reviewed">
            <summary>
              {about}
              <small> {reviewWords(missed, besides)}</small>
            </summary>
            <dl className="beside">
              {sentences.map(({ id, text, judges, reason }) => (
                <div key={id}>
                  <dt>{text}</dt>
                  <dd>
                    {besideReference(marked.has(id), judges === 'person')} It judges{' '}
                    <b>{judges === 'person' ? 'the person' : 'the work'}</b>.
                  </dd>
                  <dd>{reason}</dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </>
  );
}
