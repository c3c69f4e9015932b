/** Case by case: what was rated; when it has been revised, beside the reference and its reasons. */
import type { ReactNode } from 'react';
import type { Case } from '../../../../exercise/exercise.ts';
import type { OrderLab } from '../../../../exercise/kinds/order-lab/model.ts';
import type { OrderAnswers } from '../../../../exercise/kinds/order-lab/score.ts';
import { BesideReference } from '../../pieces/beside-reference.tsx';
import { CaseAgain } from '../../pieces/case-again.tsx';
import { Letter } from '../../pieces/letter.tsx';

interface Props {
  readonly exercise: OrderLab;
  readonly rounds: readonly OrderAnswers[];
}

export function OrderReview({ exercise, rounds }: Props): ReactNode {
  const [first, second] = rounds;
  const ratingsOf = ({ id }: Case) =>
    second === undefined
      ? [['You', first?.ratings[id]] as const]
      : [['At the first reading', first?.ratings[id]] as const, ['At the second reading', second.ratings[id]] as const];
  return (
    <>
      <h3>{second === undefined ? 'Your ratings' : 'Case by case, with the reasons'}</h3>
      {exercise.cases.map((one) => (
        <details key={one.id} className="reviewed">
          <summary>{one.name}</summary>
          <BesideReference exercise={exercise} given={ratingsOf(one)} reference={second && one.reference} />
          <CaseAgain name={one.name}>
            <Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />
          </CaseAgain>
        </details>
      ))}
    </>
  );
}
