/** Groups with their counts, each with a bar; and, where people may be moved, a button for one more and one fewer. */
import type { ReactNode } from 'react';
import type { SelectionGroup } from '../../../../exercise/kinds/is-it-luck/model.ts';
import { percent } from '../../../../exercise/say.ts';

interface Props {
  readonly groups: readonly SelectionGroup[];
  readonly move?: { readonly step: number; readonly by: (place: number, people: number) => void };
}

export function GroupCounts({ groups, move }: Props): ReactNode {
  return (
    <ul className="luck-groups">
      {groups.map(({ id, title, selected, total }, place) => (
        <li key={id}>
          <p>
            <b>{title}</b>{' '}
            <span>
              {selected.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}, {percent(selected / total)}
            </span>
          </p>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="luck-all" width="100" height="4" />
            <rect className="luck-selected" width={(100 * selected) / total} height="4" />
          </svg>
          {move && (
            <p className="luck-moves">
              <button
                type="button"
                className="button quietly"
                aria-disabled={selected === 0}
                onClick={() => move.by(place, -Math.min(move.step, selected))}
              >
                {move.step} fewer<span className="unseen"> of {title}</span>
              </button>
              <button
                type="button"
                className="button quietly"
                aria-disabled={selected === total}
                onClick={() => move.by(place, Math.min(move.step, total - selected))}
              >
                {move.step} more<span className="unseen"> of {title}</span>
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
