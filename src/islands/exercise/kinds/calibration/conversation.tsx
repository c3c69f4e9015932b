/** What is said about a case, in its order. */
import type { ReactNode } from 'react';
import type { RatingScale } from '../../../../exercise/exercise.ts';
import type { SessionCase } from '../../../../exercise/kinds/calibration/model.ts';

interface Props {
  readonly scale: RatingScale;
  readonly one: SessionCase;
}

export function Conversation({ scale, one: { proposed, voices } }: Props): ReactNode {
  return (
    <>
      <p>
        {proposed.by} proposes <b>{scale.levels[proposed.rating - 1]?.title}</b>.
      </p>
      <dl className="beside">
        {voices.map(({ by, said }) => (
          <div key={said}>
            <dt>{by}</dt>
            <dd>“{said}”</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
