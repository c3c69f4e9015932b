/** What the exercise says. Counts are about chance: nobody is told that a decision was fair, or what they are. */
import { isNotComputable } from '../../../measure/measured.ts';
import { wilson } from '../../../measure/wilson.ts';
import type { Chart, ChartRow, Figure, Finding } from '../../finding.ts';
import { between, bothTimes, counted, listed, percent } from '../../say.ts';
import { whatCountsSay } from './counts.ts';
import type { IsItLuck, Scenario } from './model.ts';
import { points } from './say.ts';
import { changeOf, type LuckAnswers, type LuckRound, scoreRound } from './score.ts';

/** What is said after one round, or after both. */
export function luckFinding(
  exercise: IsItLuck,
  seed: number,
  rounds: readonly [LuckAnswers] | readonly [LuckAnswers, LuckAnswers],
): Finding {
  const first = scoreRound(exercise, rounds[0], seed, 0);
  const second = rounds.length === 2 ? scoreRound(exercise, rounds[1], seed, 1) : undefined;
  const shown = second !== undefined && second.answered > 0 ? second : first;
  if (shown.answered === 0) return NOTHING;
  return {
    sentence: shown === second && first.answered > 0 ? changeSentence(first, second) : roundSentence(shown),
    more: [...missed(shown), ...afterFigures(shown)],
    figures: [...eyeFigure(shown), ...figuresFigure(shown)],
    charts: [differences(shown)],
  };
}

const NOTHING: Finding = {
  sentence: 'Nothing was answered yet, so there is nothing to compare.',
  more: [],
  figures: [],
  charts: [],
};

function roundSentence({ right, answered, rightAfter, answeredAfter }: LuckRound): string {
  const eye = `By eye, ${ofAnswers(right, answered)} what the counts allow to say`;
  return answeredAfter === 0 ? `${eye}.` : `${eye}; with the figures, ${share(rightAfter, answeredAfter)}.`;
}

function ofAnswers(right: number, of: number): string {
  if (right === of) return of === 1 ? 'your one answer is' : `all ${of} of your answers are`;
  return right === 0 ? `none of your ${of} answers is` : `${right} of your ${of} answers ${right === 1 ? 'is' : 'are'}`;
}

function changeSentence(first: LuckRound, second: LuckRound): string {
  const both = `by eye, ${bothTimes(share(first.right, first.answered), share(second.right, second.answered))}`;
  const change = changeOf(first, second);
  if (change === 'more')
    return `Your eye came closer to what the counts allow: ${both}. That is more than chance would do.`;
  if (change === 'fewer')
    return `With the second scenarios your eye was further from what the counts allow: ${both}. The reasons show where.`;
  return `Too few to say whether your eye changed: ${both}. With so few, chance can make a difference, or hide one.`;
}

function share(right: number, of: number): string {
  return right === of ? `all ${of}` : right === 0 ? `none of ${of}` : `${right} of ${of}`;
}

function missed({ seen, overlooked }: LuckRound): string[] {
  const names = (scenarios: readonly Scenario[]): string => listed(scenarios.map(({ title }) => `“${title}”`));
  return [
    ...(seen.length > 0 ? [`By eye you saw a pattern where the counts do not show one: ${names(seen)}.`] : []),
    ...(overlooked.length > 0
      ? [`By eye you took for chance, or for too few, what lots would hardly do: ${names(overlooked)}.`]
      : []),
  ];
}

function afterFigures({ changed, mended, answeredAfter }: LuckRound): string[] {
  if (answeredAfter === 0) return [];
  if (changed === 0) return ['You stayed with every answer after you had seen the figures.'];
  return [
    `You changed ${counted(changed, 'answer')} after you had seen the figures, ${
      mended === changed ? (changed === 1 ? 'and it became' : 'and all became') : `and ${mended} of them became`
    } what the counts allow.`,
  ];
}

const LINE =
  'The line is a convention: lots that would do as much in fewer than 5 of 100 drawings. What is just on this side of it and what is just on the other are about the same.';
const LARGE_WORDS =
  'The second line is ours: 20 points. Where a difference of that size still fits the counts, “too few to say”; where it does not, “chance would do this”. With another line, such as 10 points, more counts would be too few.';

function eyeFigure({ right, answered }: LuckRound): Figure[] {
  const range = between(wilson({ selected: right, total: answered }, Z95), percent);
  return [
    {
      name: 'By eye',
      value: `${right} of ${answered}`,
      ...(range && { interval: `the share in more scenarios like these: ${range}` }),
      means: `How often your first answer was the one that the counts allow. Somebody who picks one of the three by lot comes to a third. ${LINE} ${LARGE_WORDS}`,
      doesNotMean:
        'It does not say that a decision was fair or unfair, and nothing of how you decide yourself. Few people have an eye for chance; what helps is to count before one speaks.',
      sources: ['four-fifths'],
    },
  ];
}

function figuresFigure({ rightAfter, answeredAfter }: LuckRound): Figure[] {
  if (answeredAfter === 0) return [];
  const range = between(wilson({ selected: rightAfter, total: answeredAfter }, Z95), percent);
  return [
    {
      name: 'With the figures',
      value: `${rightAfter} of ${answeredAfter}`,
      ...(range && { interval: `the share in more scenarios like these: ${range}` }),
      means:
        'The same once you had seen how far the shares are apart, how exactly that is known, and what lots would have done.',
      doesNotMean:
        'A ratio below four fifths is a reason to look closer at a selection in one country, and no proof; one above it clears nothing. Neither says anything about ratings.',
      sources: ['four-fifths'],
    },
  ];
}

/** 95 of 100, two-sided. */
const Z95 = 1.959963984540054;

/** How far the groups are apart in each scenario, and what else fits the counts. */
function differences({ judged }: LuckRound): Chart {
  const mark = (at: number) => ({ at, text: points(at) });
  return {
    title: 'How far the highest share is above the lowest, and what else fits the counts',
    series: ['Seen', 'It may be as low as', 'It may be as high as'],
    low: -0.5,
    high: 1,
    ticks: [-0.5, 0, 0.5, 1].map((at) => ({ at, text: points(at) })),
    rows: judged.map(({ scenario: { title, groups } }): ChartRow => {
      const { difference } = whatCountsSay(groups);
      if (isNotComputable(difference)) return { label: title, marks: [undefined, undefined, undefined] };
      const { low, high } = difference.interval;
      return { label: title, marks: [mark(difference.difference), mark(low), mark(high)] };
    }),
  };
}

/** Why the exercise is as it is. */
export const LUCK_WHY: readonly string[] = [
  'Figures about groups reach managers in two ways that mislead: small counts as large percentages, and the one comparison of many that stands out. Both look like a pattern to nearly everybody. So you looked first and counted afterwards.',
  'Drawing lots is the plainest picture of chance: as many places, the same people, and nobody who chooses. Where lots would do as much, the counts have nothing to tell. That is no excuse for how a decision was made: a single decision can be wrong in a set of counts that shows nothing.',
  'Where lots would hardly do it, something other than luck is at work, and the counts do not know what. In one of these scenarios everything turned round once it was taken apart. That is why the next step is a question to people who were there, and never a verdict.',
  'Two lines are drawn here, and both are conventions. Fewer than 5 of 100 drawings is the one that most people use. The other is ours: a difference of 20 points counts as large, one person in five. As long as the counts fit one as large, nobody should say that it was only chance; a smaller difference can matter as well, and your organisation may draw the line elsewhere.',
  'The rule of four fifths is a rule of thumb of one country, made for selections. It calls small groups too early and large ones too late, as you saw. We show it because you will meet it.',
  'What carries over: when somebody shows you two percentages, ask how many people are behind them, out of how many comparisons they were picked, and what drawing lots would have done. Then ask people who were there.',
];

/** What to do with it at work. */
export const LUCK_MONDAY =
  'Take the next two percentages that somebody shows you. Ask how many people are behind them, out of how many comparisons they were picked, and what drawing lots would have done. Then ask people who were there.';
