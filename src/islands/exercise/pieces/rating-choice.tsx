/** Rating one thing on one competency: the scale as large plain answers, each with what it looks like. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Dimension, RatingScale } from '../../../exercise/exercise.ts';

interface Props {
  readonly scale: RatingScale;
  readonly dimension: Dimension;
  /** From 1; undefined while nothing is chosen. */
  readonly value: number | undefined;
  readonly choose: (rating: number) => void;
}

export function RatingChoice({ scale, dimension, value, choose }: Props): ReactNode {
  const name = useId();
  const byNumber = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const rating = ctrlKey || metaKey || altKey ? Number.NaN : Number(key);
    if (rating >= 1 && rating <= scale.levels.length) choose(rating);
  };
  return (
    <fieldset className="rating" onKeyDown={byNumber}>
      <legend>{dimension.title}</legend>
      {scale.levels.map(({ id, title, summary }, index) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === index + 1}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => choose(index + 1)}
          />
          <span>
            <b>{title}</b>
            <small>{dimension.anchors[index] ?? summary}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
