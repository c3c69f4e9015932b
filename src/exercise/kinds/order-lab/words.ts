/** What one person is told: how often they revised. What the order did cannot be seen in one person, so nothing is said of it. */
import type { Finding } from '../../finding.ts';
import { counted } from '../../say.ts';
import type { OrderLab } from './model.ts';
import { type OrderAnswers, ratingsOf, revisedBy } from './score.ts';

export function orderFinding(
  exercise: OrderLab,
  rounds: readonly [OrderAnswers] | readonly [OrderAnswers, OrderAnswers],
): Finding {
  const given = ratingsOf(exercise, rounds[0]).filter((rating) => rating !== undefined).length;
  if (rounds.length === 2) {
    const { both, kept } = revisedBy(exercise, rounds[0], rounds[1]);
    if (both > 0) return revised(both, kept);
  }
  return {
    sentence:
      given === 0
        ? 'Nothing was rated yet.'
        : `Your ${counted(given, 'rating')} ${given === 1 ? 'is' : 'are'} ready for the room: the code is below.`,
    more:
      given === 0
        ? []
        : [
            'What the order did is not to be seen in your ratings: you read each case in one place only. A room that read in both orders can see it.',
            'The reference comes when you have read the cases again.',
          ],
    figures: [],
    charts: [],
  };
}

function revised(both: number, kept: number): Finding {
  const changed = both - kept;
  return {
    sentence:
      changed === 0
        ? `You kept all ${both} ratings when you knew all the cases.`
        : `You revised ${changed} of ${both} ratings when you knew all the cases.`,
    more: [
      'What the order did cannot be seen in one person’s ratings: whoever rates the same case twice moves a little in any case. A room of both halves can see it.',
    ],
    figures: [
      {
        name: 'Kept',
        value: `${kept} of ${both}`,
        means: 'How many ratings you left as they were.',
        doesNotMean:
          'Neither many nor few is good by itself, and neither says that the order moved you. What counts is the evidence that moved a rating, or held it.',
        sources: ['rater-variance'],
      },
    ],
    charts: [],
  };
}

/** What to do with it at work. */
export const ORDER_MONDAY =
  'When you next rate several people in a row, read all of them before you rate the first, and look at the first ratings again when you have given the last. Next time, begin at the other end of the list.';

/** Why the exercise is as it is. */
export const ORDER_WHY: readonly string[] = [
  'Whoever rates the first case does not know yet what is to come. In experiments with judgements in a row, people kept away from the ends of the scale early on, and used them more freely later.',
  'For one person this cannot be seen: a second look at a case differs from the first in any case, often by most of a step. So half of the room reads from the front and half from the back. What differs between the cases is the same in both halves, and what is left belongs to the place.',
  'Knowing about it is not known to help. What can be done costs little: read all the cases before you rate the first, rate by written standards, and go back to the first ratings at the end.',
  'In your own reviews: look at the first three again when you have written the last, and begin another time with the other end of the list.',
];
