/** The order lab on the screen: rate from the front or from the back, give the code to the room, and revise in another order. */
import type { Case } from '../../../../exercise/exercise.ts';
import type { OrderLab } from '../../../../exercise/kinds/order-lab/model.ts';
import {
  BLANK,
  casesInOrder,
  isOrderAnswers,
  type OrderAnswers,
  ratingsOf,
} from '../../../../exercise/kinds/order-lab/score.ts';
import { ORDER_MONDAY, ORDER_WHY, orderFinding } from '../../../../exercise/kinds/order-lab/words.ts';
import type { Doing, IslandKind, Screen } from '../../island-kind.ts';
import { CaseBeside } from '../../pieces/case-beside.tsx';
import { Letter } from '../../pieces/letter.tsx';
import { RatingChoice } from '../../pieces/rating-choice.tsx';
import { Standards } from '../../pieces/standards.tsx';
import { OrderReview } from './order-review.tsx';

const orderLab: IslandKind<OrderLab, OrderAnswers> = {
  rounds: 2,
  again: 'Read them again and revise',
  roomFirst: true,
  blank: () => BLANK,
  isAnswers: isOrderAnswers,
  screens(doing) {
    const { exercise, seed, round } = doing;
    const cases = casesInOrder(exercise.cases, seed, round).flatMap((one) =>
      exercise.dimensions.map((_, place) => caseScreen(doing, one, place)),
    );
    if (round === 1) return cases;
    return [
      { id: 'standards', heading: 'First, what each rating looks like', body: <Standards exercise={exercise} /> },
      ...cases,
    ];
  },
  finding: ({ exercise, rounds }) => orderFinding(exercise, rounds),
  review: ({ exercise, rounds }) => <OrderReview exercise={exercise} rounds={rounds} />,
  why: () => ORDER_WHY,
  monday: ORDER_MONDAY,
  ratings: (answers, { exercise }) => ratingsOf(exercise, answers),
};

/** One case on one competency; when it is read again, with the rating that it got at first. */
function caseScreen(doing: Doing<OrderLab, OrderAnswers>, one: Case, place: number): Screen {
  const { exercise, answers, before, edit, round } = doing;
  const dimension = exercise.dimensions[place];
  if (dimension === undefined) throw new Error('A case is rated on the competencies of its exercise.');
  const given = answers.ratings[one.id] ?? {};
  const was = before?.ratings[one.id]?.[dimension.key];
  const again = round === 1;
  return {
    id: `${one.id} ${dimension.key}`,
    heading: `${one.name}: ${dimension.title}${again ? ', once more' : ''}`,
    missing:
      given[dimension.key] !== undefined
        ? undefined
        : again
          ? 'Choose a rating again. The same as before is an answer.'
          : 'Choose the rating whose words fit best.',
    body: (
      <CaseBeside
        letter={<Letter title={one.name} subtitle={one.role} html={one.text} evidence={one.evidence} />}
        name={one.name}
        open={place === 0 && !again}
      >
        <RatingChoice
          scale={exercise.scale}
          dimension={dimension}
          value={given[dimension.key]}
          choose={(rating) =>
            edit({ ratings: { ...answers.ratings, [one.id]: { ...given, [dimension.key]: rating } } })
          }
        />
        {was !== undefined && (
          <p className="quiet">At the first reading: {exercise.scale.levels[was - 1]?.title ?? 'not rated'}.</p>
        )}
      </CaseBeside>
    ),
  };
}

export default orderLab;
