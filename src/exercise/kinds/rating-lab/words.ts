/** What the rating lab says. The reference is a standard to compare with, and nobody is told what they are. */
import { type Change, changeOf } from '../../change.ts';
import type { RatingAnswers } from '../../rating-answers.ts';
import { isNotComputable } from '../../../measure/measured.ts';
import { mean } from '../../../measure/ratings.ts';
import type { Chart, Figure, Finding } from '../../finding.ts';
import {
  between,
  betweenSides,
  bothTimes,
  counted,
  figure,
  listed,
  nearerOrFurther,
  percent,
  reasonWords,
  steps,
  WITH,
  withOrAgainst,
} from '../../say.ts';
import type { RatedSets } from '../../exercise.ts';
import { type LabRound, orderOf, scoreRound, twinsOf } from './score.ts';

/** What is said after one round, or after both. */
export function labFinding(
  exercise: RatedSets,
  seed: number,
  rounds: readonly [RatingAnswers] | readonly [RatingAnswers, RatingAnswers],
): Finding {
  const first = scoreRound(exercise, rounds[0], seed, 0);
  if (rounds.length === 1) return afterOne(exercise, first);
  return afterBoth(exercise, first, scoreRound(exercise, rounds[1], seed, 1));
}

function afterOne(exercise: RatedSets, round: LabRound): Finding {
  if (round.rated === 0) return NOTHING;
  return {
    sentence: agreementSentence(round),
    more: [elevationSentence(round), ...widestSentence(exercise, round)],
    figures: [agreementFigure(round), elevationFigure(round)],
    charts: charts(exercise, round),
  };
}

function afterBoth(exercise: RatedSets, first: LabRound, second: LabRound): Finding {
  if (first.rated === 0 || second.rated === 0)
    return second.rated === 0 ? afterOne(exercise, first) : afterOne(exercise, second);
  const change = changeOf(first.distances, second.distances);
  return {
    sentence: changeSentence(change, first, second),
    more: [elevationSentence(second), ...twinSentences(exercise, first, second), ...widestSentence(exercise, second)],
    figures: [
      changeFigure(change),
      agreementFigure(second),
      elevationFigure(second),
      ...orderFigure(exercise, first, second),
    ],
    charts: charts(exercise, second),
  };
}

const NOTHING: Finding = {
  sentence: 'Nothing was rated yet, so there is nothing to compare.',
  more: [],
  figures: [],
  charts: [],
};

function agreementSentence({ rated, same, near, far }: LabRound): string {
  const rest = [
    ...(near > 0 ? [`${near} ${near === 1 ? 'is' : 'are'} one step away`] : []),
    ...(far > 0 ? [`${far} further`] : []),
  ];
  const whole = same === rated ? 'All' : `${same} of your`;
  const head =
    same === rated ? `${whole} ${rated} ratings are` : `${whole} ${rated} ratings ${same === 1 ? 'is' : 'are'}`;
  return `${head} the same as the reference${rest.length > 0 ? `; ${listed(rest)}` : ''}.`;
}

function elevationSentence({ elevation = 0, elevationInterval, cases }: LabRound): string {
  const size = Math.abs(elevation);
  const way = elevation > 0 ? 'above' : 'below';
  if (size < 0.05) return 'On the whole you rated as high as the reference.';
  const lead = `On the whole you rated ${steps(size)} ${way} the reference.`;
  if (isNotComputable(elevationInterval)) return lead;
  const { low, high } = elevationInterval;
  return low > 0 || high < 0
    ? `${lead} In cases like these that is more than chance: with which evidence would you have rated ${elevation > 0 ? 'lower' : 'higher'}?`
    : `${lead} From ${counted(cases.length, 'case')} that is too little to say that you rate ${elevation > 0 ? 'high' : 'low'} in general.`;
}

function widestSentence(exercise: RatedSets, { cases }: LabRound): string[] {
  const far = cases.flatMap(({ case: one, compared }) =>
    compared
      .filter(({ difference }) => Math.abs(difference) > 1)
      .map(({ dimension }) =>
        exercise.dimensions.length === 1
          ? one.name
          : `${one.name} on ${exercise.dimensions[dimension]?.title.toLowerCase()}`,
      ),
  );
  return far.length === 0 ? [] : [`Read these reasons first, where you are more than one step away: ${listed(far)}.`];
}

function changeSentence({ verdict }: Change, first: LabRound, second: LabRound): string {
  const away = ({ distances }: { readonly distances: readonly number[] }): string => steps(mean(distances));
  const both = `the distance was on average ${bothTimes(away(first), away(second))}`;
  if (verdict === 'nearer') return `You came nearer to the reference: ${both}. That is more than chance would do.`;
  if (verdict === 'further')
    return `You were further from the reference with the second cases: ${both}. Look at the reasons to see where.`;
  return `Too few to say whether you came nearer to the reference: ${both}. With so few, chance can make a difference, or hide one.`;
}

function twinSentences(exercise: RatedSets, first: LabRound, second: LabRound): string[] {
  return twinsOf(exercise, [first, second]).map(({ first: one, second: other, ratings }) => {
    const differing = ratings.filter(([a, b]) => a !== undefined && b !== undefined && a !== b).length;
    const lead = `${one.name} and ${other.name} differ in nothing but the name and one detail (${one.pair?.detail}; ${other.pair?.detail}).`;
    return differing === 0
      ? `${lead} You rated both the same.`
      : `${lead} You rated them differently on ${differing} of ${counted(ratings.length, 'competency', 'competencies')}. Once is no pattern: people also rate the very same text differently the second time.`;
  });
}

function agreementFigure({ rated, same, sameInterval }: LabRound): Figure {
  const interval = between(sameInterval, percent);
  return {
    name: 'The same as the reference',
    value: `${same} of ${rated}`,
    ...(interval && { interval: `the share in more cases like these: ${interval}` }),
    means: 'How often you chose the very rating that the reference gives, with its reasons.',
    doesNotMean:
      'It does not mean that the rest is wrong. One step away with a reason that holds can be a better rating than the same step by luck; and the reference is only as good as its reasons.',
    sources: ['frame-of-reference', 'accuracy-components'],
  };
}

function elevationFigure({ elevation = 0, elevationInterval }: LabRound): Figure {
  const interval = betweenSides(elevationInterval, ['lower', 'higher']);
  return {
    name: 'Higher or lower on the whole',
    value:
      Math.abs(elevation) < 0.05
        ? 'As high as the reference'
        : `${steps(Math.abs(elevation))} ${elevation > 0 ? 'higher' : 'lower'}`,
    interval: interval ?? `no interval can be given: ${isNotComputable(elevationInterval) ? EVEN : ''}`,
    means: 'How much higher or lower your ratings are than those of the reference, on average.',
    doesNotMean:
      'It is no goal. Raters who were told to be less lenient became less accurate. Ask which evidence each rating rests on, and let the height follow.',
    sources: ['accuracy-components', 'error-training'],
  };
}

const EVEN = 'every case differs by the same, or there is only one';

function changeFigure({ difference, interval }: Change): Figure {
  return {
    name: 'Change of the distance to the reference',
    value: nearerOrFurther(difference),
    interval:
      betweenSides(interval, ['nearer', 'further']) ?? 'no interval can be given: no case differs from the others',
    means: 'How much nearer to the reference, or further from it, your second ratings are than your first, on average.',
    doesNotMean:
      'A range that reaches from nearer to further means that there may be no change. The second cases are other cases, about as hard; so part of any change is theirs.',
    sources: ['frame-of-reference', 'differential-accuracy'],
  };
}

function orderFigure(exercise: RatedSets, first: LabRound, second: LabRound): Figure[] {
  const order = orderOf([first, second], exercise.dimensions.length);
  if (isNotComputable(order) && order.reason === 'too-few') return [];
  return [
    {
      name: 'Who is stronger at what',
      value: isNotComputable(order)
        ? `Not to be said: ${reasonWords(order)}`
        : `${withOrAgainst(order.correlation)}, over ${counted(order.cases, 'case')}`,
      ...(isNotComputable(order)
        ? {}
        : { interval: betweenSides(order.interval, WITH, (value) => figure(value, 2)) ?? '' }),
      means:
        'Whether you put people in the order of the reference, competency by competency, however high you rate (a correlation; differential accuracy). 1 with it is the same order, 0 is what chance would give, 1 against it is the reverse.',
      doesNotMean:
        'Over twelve cases it still moves a good deal by chance; below twelve we do not show it. It says nothing about people whom you know.',
      sources: ['differential-accuracy'],
    },
  ];
}

function charts({ dimensions, scale }: RatedSets, { cases }: LabRound): Chart[] {
  const ticks = scale.levels.map(({ title }, index) => ({ at: index + 1, text: title }));
  const mark = (at: number) => ({ at, text: scale.levels[at - 1]?.title ?? String(at) });
  return dimensions.map(({ title }, dimension) => ({
    title,
    series: ['You', 'Reference'],
    low: 1,
    high: scale.levels.length,
    ticks,
    rows: cases.flatMap(({ case: one, compared }) => {
      const found = compared.find((other) => other.dimension === dimension);
      return found === undefined ? [] : [{ label: one.name, marks: [mark(found.rating), mark(found.reference)] }];
    }),
  }));
}

/** Why the exercise is as it is. */
export const LAB_WHY: readonly string[] = [
  'You studied what each rating looks like, rated cases by it, and saw the reasons behind a reference. That is how raters come to share a standard, and of all the training for raters that has been studied, it is what brings ratings nearest to those of experts.',
  'We show whether you rate high or low, and never make it a goal. In the classic study, raters who were taught to avoid such errors did avoid them, and became less accurate.',
  'The second cases are new ones: the same cases again would show what you remember. Half of those who do this begin with the other set.',
  'What carries over to your own reviews is the habit: before each rating, read what that rating looks like and write down two pieces of evidence with their dates.',
];

/** What to do with it at work. */
export const LAB_MONDAY =
  'Before your next rating, read what that rating looks like, and write down two pieces of evidence with their dates. Rate then.';
