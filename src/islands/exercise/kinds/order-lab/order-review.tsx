/** Case by case: what was rated; when it has been revised, beside the reference and its reasons. */
import type { ReactNode } from 'react';
import type { OrderLab } from '../../../../exercise/kinds/order-lab/model.ts';
import type { OrderAnswers } from '../../../../exercise/kinds/order-lab/score.ts';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly exercise: OrderLab;
  readonly rounds: readonly OrderAnswers[];
}

export function OrderReview({ exercise: { scale, dimensions, cases }, rounds }: Props): ReactNode {
  const [first, second] = rounds;
  const titleOf = (rating: number | undefined): string => scale.levels[(rating ?? 0) - 1]?.title ?? 'not rated';
  return (
    <>
      <h3>{second === undefined ? 'Your ratings' : 'Case by case, with the reasons'}</h3>
      {cases.map((one) => (
        <details key={one.id} className="reviewed">
          <summary>{one.name}</summary>
          <dl className="beside">
            {dimensions.map(({ key, title }, index) => {
              const reference = one.reference[index];
              const [was, now] = [first?.ratings[one.id]?.[key], second?.ratings[one.id]?.[key]];
              return (
                <div key={key}>
                  <dt>{title}</dt>
                  {second === undefined ? (
                    <dd>
                      <b>{titleOf(was)}</b>
                    </dd>
                  ) : (
                    <>
                      <dd>
                        At first: <b>{titleOf(was)}</b>. Revised: <b>{titleOf(now)}</b>. Reference:{' '}
                        <b>{titleOf(reference?.rating)}</b>.
                      </dd>
                      <dd>{reference?.reason}</dd>
                    </>
                  )}
                </div>
              );
            })}
          </dl>
          <details>
            <summary>
              Read the case again<span className="unseen">: {one.name}</span>
            </summary>
            <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
          </details>
        </details>
      ))}
    </>
  );
}
