/** What somebody committed to, to look at and no longer to change. */
import type { ReactNode } from 'react';
import { type Criterion, WEIGHTS } from '../../../../exercise/kinds/commit-to-criteria/model.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly weights: Readonly<Record<string, number>>;
  readonly note: string;
}

export function Committed({ criteria, weights, note }: Props): ReactNode {
  const strongest = [...criteria].sort((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0));
  return (
    <section className="committed" aria-label="What you committed to">
      <p>{note}</p>
      <ul>
        {strongest.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span> <b>{WEIGHTS[weights[id] ?? -1] ?? 'not weighed'}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
