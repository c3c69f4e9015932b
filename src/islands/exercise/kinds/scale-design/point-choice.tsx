/** Points in a row, of which the ends alone have a name: as on many forms. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Points } from '../../../../exercise/kinds/scale-design/model.ts';

interface Props {
  readonly legend: string;
  readonly points: Points;
  readonly value: number | undefined;
  readonly choose: (rating: number) => void;
}

export function PointChoice({ legend, points, value, choose }: Props): ReactNode {
  const name = useId();
  const byNumber = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey || !/^\d$/.test(key)) return;
    // Nought stands where ten has no key of its own.
    const rating = key === '0' ? 10 : Number(key);
    if (rating <= points) choose(rating);
  };
  return (
    <fieldset className="points" onKeyDown={byNumber}>
      <legend>{legend}</legend>
      <div className="points-row" data-points={points}>
        {Array.from({ length: points }, (_, index) => index + 1).map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name={name}
              value={rating}
              checked={value === rating}
              aria-keyshortcuts={String(rating % 10)}
              onChange={() => choose(rating)}
            />
            {rating}
            {rating === 1 && <span className="unseen"> (lowest)</span>}
            {rating === points && <span className="unseen"> (highest)</span>}
          </label>
        ))}
      </div>
      <p className="points-ends" aria-hidden="true">
        <small>1 is the lowest</small>
        <small>{points} is the highest</small>
      </p>
    </fieldset>
  );
}
