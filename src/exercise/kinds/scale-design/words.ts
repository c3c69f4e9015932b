/** What the exercise says: what two scales did on one day, and how little twelve cases can show of it. */
import { isNotComputable } from '../../../measure/measured.ts';
import { wilson } from '../../../measure/wilson.ts';
import type { Chart, ChartRow, Figure, Finding } from '../../finding.ts';
import { between, betweenSides, counted, percent } from '../../say.ts';
import { pointWords, type ScaleDesign } from './model.ts';
import { type OnScale, type ScaleAnswers, type ScaleResult, scoreScales } from './score.ts';

export function scaleFinding(exercise: ScaleDesign, seed: number, answers: ScaleAnswers): Finding {
  const result = scoreScales(exercise, answers, seed);
  const { ten, six } = result;
  if (ten.rated.length === 0 || six.rated.length === 0) return NOTHING;
  return {
    sentence: topSentence(result),
    more: [carriedSentence(result), ...twinSentences(result)],
    figures: [topFigure(ten), topFigure(six), differenceFigure(result)],
    charts: [placesChart(result)],
  };
}

const NOTHING: Finding = {
  sentence: 'Only one of the two scales was used so far, so there is nothing to compare.',
  more: [],
  figures: [],
  charts: [],
};

function topSentence({ ten, six, beyondChance }: ScaleResult): string {
  const on = ({ points, tops, rated }: OnScale): string =>
    `on ${pointWords[points]} to ${tops === 0 ? 'none' : tops} of ${rated.length}`;
  const both = `You gave the top ${on(ten)} people, ${on(six)}`;
  if (beyondChance) return `${both}. That is more than chance would do, in cases about as hard.`;
  if (ten.tops * six.rated.length === six.tops * ten.rated.length)
    return `${both}: as often on both scales. With so few people, even a large difference could hide behind that.`;
  return `${both}. Too few to say whether the scale did that: with so few people, chance alone can make a difference like this.`;
}

function carriedSentence({ ten, six }: ScaleResult): string {
  const given = ({ carriedTops, carried, points }: OnScale): string =>
    `${carriedTops === 0 ? 'none' : carriedTops} of the ${carried} on ${pointWords[points]}`;
  const others = ten.tops - ten.carriedTops + (six.tops - six.carriedTops);
  const lead = `By our reading, the evidence supports the top for ${counted(ten.carried + six.carried, 'person', 'people')}. You gave it to ${given(ten)}, and to ${given(six)}.`;
  return others === 0
    ? lead
    : `${lead} ${counted(others, 'other')} got it as well; the reasons below say why we would not give it.`;
}

function twinSentences({ twins }: ScaleResult): string[] {
  return twins.map(
    ({ ten, six }) =>
      `${ten.case.name} and ${six.case.name} differ in nothing but the name and one detail (${ten.case.pair?.detail}; ${six.case.pair?.detail}). You gave ${ten.rating} of 10 and ${six.rating} of 6. Once is no pattern.`,
  );
}

/** 95 of 100, two-sided. */
const Z95 = 1.959963984540054;

function topFigure({ points, tops, rated }: OnScale): Figure {
  const range = between(wilson({ selected: tops, total: rated.length }, Z95), percent);
  return {
    name: `The top on ${pointWords[points]}`,
    value: `${tops} of ${rated.length}`,
    ...(range && { interval: `the share in more cases like these: ${range}` }),
    means: `How many of the people whom you rated on ${pointWords[points]} got a ${points}.`,
    doesNotMean:
      'It is neither too many nor too few: which share of people should get the top is no question of statistics. Whoever rated by lot would come to one in ten on ten points and to one in six on six, so part of any difference is arithmetic.',
    sources: ['scale-points'],
  };
}

function differenceFigure({ difference }: ScaleResult): Figure {
  return {
    name: 'Six points compared with ten',
    value: isNotComputable(difference)
      ? 'Not to be said: the top was given to nobody, or to everybody'
      : apart(difference.difference),
    ...(!isNotComputable(difference) && {
      interval: `${betweenSides(difference.interval, ['fewer', 'more'], hundredths)} of 100`,
    }),
    means: 'How many more of 100 people, or fewer, would get the top from you on six points than on ten.',
    doesNotMean:
      'The people were other ones, so part of it is theirs. For one person the range is nearly always too wide to say more; what was found about scales was not found in the ratings of one person.',
    sources: ['scale-points'],
  };
}

function apart(share: number): string {
  const size = hundredths(Math.abs(share));
  return size === '0' ? 'As many tops on both' : `${size} ${share < 0 ? 'fewer' : 'more'} of 100 on six points`;
}

function hundredths(share: number): string {
  return String(Math.round(share * 100));
}

/** Each person's place from the bottom of the scale to its top, so that both scales are of one length. */
function placesChart({ ten, six }: ScaleResult): Chart {
  const row =
    (series: 0 | 1, points: number) =>
    ({ case: one, rating }: OnScale['rated'][number]): ChartRow => {
      const mark = { at: (rating - 1) / (points - 1), text: `${rating} of ${points}` };
      return { label: one.name, marks: series === 0 ? [mark, undefined] : [undefined, mark] };
    };
  return {
    title: 'Where you put them, from the bottom of each scale to its top',
    series: ['Ten points', 'Six points'],
    low: 0,
    high: 1,
    ticks: [
      { at: 0, text: 'Bottom' },
      { at: 0.5, text: 'Middle' },
      { at: 1, text: 'Top' },
    ],
    rows: [...ten.rated.map(row(0, 10)), ...six.rated.map(row(1, 6))],
  };
}

/** Why the exercise is as it is. */
export const SCALE_WHY: readonly string[] = [
  'A form looks like a neutral thing, and is part of the judgement. At one university, in the fields with the most men, men got the top for their teaching more often than women on ten points. When the form had six points, that gap was gone. It was the form that had changed.',
  'One person and twelve cases are nearly always too few to say what a scale did. It would be dishonest to make more of it, and the wide ranges in your result show how little can be known.',
  'Six is no magic number, and the finding is from one place. What is known better is that words help: a scale on which each step says what it looks like, and people who have practised with it, come nearer to what experts would say.',
  'A number brings pictures along. What you had in mind for a 10 and for a 6 is yours, and whoever fills in the same form beside you has something else in mind. So before your next review begins, take ten minutes in the team: each writes down what the top would take, and you compare.',
];

/** What to do with it at work. */
export const SCALE_MONDAY =
  'Before the next review begins, take ten minutes in your team: each writes down what the top of your scale would take, and you compare.';
