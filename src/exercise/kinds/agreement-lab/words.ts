import type { RatingAnswers } from '../../rating-answers.ts';
import { isNotComputable } from '../../../measure/measured.ts';
import type { Figure, Finding } from '../../finding.ts';
import { betweenSides, counted, nearerOrFurther } from '../../say.ts';
import type { AgreementLab } from './model.ts';
import { type Moves, movesOf, ratingsOf, verdictOf } from './score.ts';

export function agreementFinding(
  exercise: AgreementLab,
  rounds: readonly [RatingAnswers] | readonly [RatingAnswers, RatingAnswers],
): Finding {
  const given = ratingsOf(exercise, rounds[0]).filter((rating) => rating !== undefined).length;
  const moves = rounds.length === 2 ? movesOf(exercise, rounds[0], rounds[1]) : undefined;
  if (moves !== undefined && moves.both > 0) return afterTalking(exercise, moves);
  return {
    sentence:
      given === 0
        ? 'Nothing was rated yet.'
        : `Your ${counted(given, 'rating')} ${given === 1 ? 'is' : 'are'} ready for the room: the code is below.`,
    more:
      given === 0
        ? []
        : [
            'Nothing is compared yet, so that the room can talk about evidence and not about who was right. The reference comes after the second rating.',
            'Alone? Put it aside for a week, and rate again.',
          ],
    figures: [],
    charts: [],
  };
}

function afterTalking(exercise: AgreementLab, moves: Moves): Finding {
  return {
    sentence: sentenceOf(exercise, moves),
    more: [...changedSentence(moves), ...keptSentence(moves)],
    figures: [changeFigure(moves), keptFigure(moves)],
    charts: [],
  };
}

function sentenceOf({ cases }: AgreementLab, moves: Moves): string {
  const changed = moves.both - moves.kept;
  if (changed === 0) return `You kept all ${moves.both} ratings when you rated again.`;
  const lead = `You changed ${changed} of ${moves.both} ratings when you rated again`;
  switch (verdictOf(moves, cases.length)) {
    case 'nearer':
      return `${lead}, and came nearer to the reference, more than chance would do.`;
    case 'further':
      return `${lead}, and moved away from the reference. The reasons show where.`;
    default:
      return `${lead}. That is too little to say whether you came nearer to the reference.`;
  }
}

function changedSentence({ both, kept, nearer, further, asFar }: Moves): string[] {
  if (both === kept) return [];
  return [
    `Of the changes, ${nearer} went towards the reference, ${further} away from it${asFar > 0 ? `, and ${asFar} to the other side` : ''}.`,
  ];
}

function keptSentence({ rightAtFirst, rightlyKept }: Moves): string[] {
  if (rightAtFirst === 0) return [];
  return [
    `${rightAtFirst} ${rightAtFirst === 1 ? 'rating was' : 'ratings were'} the same as the reference from the start; you kept ${
      rightlyKept === rightAtFirst
        ? rightAtFirst === 1
          ? 'it'
          : 'all of them'
        : `${rightlyKept === 0 ? 'none' : rightlyKept} of them`
    }. To stay with evidence while a room leans elsewhere is worth as much as to move.`,
  ];
}

function changeFigure({ change }: Moves): Figure {
  const name = 'Change of the distance to the reference';
  const means =
    'How much nearer to the reference you are the second time, or further from it, on average over the cases.';
  const doesNotMean =
    'An interval that reaches from nearer to further means that the change may be none. Whoever rates the same cases twice moves a little in any case.';
  const sources = ['frame-of-reference', 'calibration-sessions'];
  if (isNotComputable(change))
    return { name, value: 'Not to be said: nothing was rated twice', means, doesNotMean, sources };
  return {
    name,
    value: nearerOrFurther(change.difference),
    interval:
      betweenSides(change.interval, ['nearer', 'further']) ?? 'no interval can be given: every case moved alike',
    means,
    doesNotMean,
    sources,
  };
}

function keptFigure({ both, kept }: Moves): Figure {
  return {
    name: 'Kept',
    value: `${kept} of ${both}`,
    means: 'How many ratings you left as they were.',
    doesNotMean: 'Neither many nor few is good by itself. What counts is which evidence moved a rating, or held it.',
    sources: ['rater-variance'],
  };
}

/** What to do with it at work. */
export const AGREEMENT_MONDAY =
  'Before your next session about ratings, ask everybody to write down theirs alone, each with the piece of evidence that weighed most. Begin where they lie furthest apart, and let the least senior person speak first.';

/** Why the exercise is as it is. */
export const AGREEMENT_WHY: readonly string[] = [
  'Much of the difference between ratings comes from who rates: from what each has seen, and from the standard in each head. A room finds out only if everybody rates alone first. Once somebody has spoken, the others rate that person’s rating as well.',
  'Agreement has more than one figure, because it is more than one thing. Some ask whether a room puts people in the same order, others whether it gives them the same rating, others how it looks on one case. The room’s page holds several, each with the range in which it may lie; with six cases all of them are rough.',
  'To agree is not to be right. In the one company where such sessions were studied closely, ratings became less lenient and moved to the middle, and nobody has shown that they came nearer to the work. That is why the room sees both: how near it is to itself, and to the reasons of the reference.',
  'In your own sessions the order carries over: silent ratings first, then the case with the widest spread, evidence before opinion, and the least senior person first.',
];
