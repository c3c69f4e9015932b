/** What the recency log says: from which months the reasons came. There is no score, and no month is the right one. */
import { isNotComputable } from '../../../measure/measured.ts';
import type { Chart, Figure, Finding } from '../../finding.ts';
import { counted } from '../../say.ts';
import { type Round, setOf } from '../../seed.ts';
import type { RecencyLog } from './model.ts';
import { FEWEST_REASONS, type RecencyAnswers, type Whence, whenceOf } from './score.ts';

export function recencyFinding(
  exercise: RecencyLog,
  seed: number,
  rounds: readonly [RecencyAnswers] | readonly [RecencyAnswers, RecencyAnswers],
): Finding {
  const round: Round = rounds.length === 2 ? 1 : 0;
  const whence = whenceOf(exercise.sets[setOf(seed, round)], rounds[round] ?? rounds[0]);
  if (whence.chosen === 0)
    return {
      sentence: 'You chose no reasons, so there is nothing to look at by month.',
      more: [],
      figures: [],
      charts: [],
    };
  return {
    sentence: sentenceOf(whence),
    more: [
      ...emptySentence(whence),
      ...(round === 1 ? [...firstYear(whenceOf(exercise.sets[setOf(seed, 0)], rounds[0])), TWO_YEARS] : []),
    ],
    figures: [lateFigure(whence)],
    charts: [chartOf(whence)],
  };
}

const TWO_YEARS =
  'The two years were built as opposites: one ends weaker than it was, the other stronger. Two years are too few to say that you lean to either end of a year.';

/** The first year beside the second, in a sentence of the same kind. */
function firstYear({ seasons, chosen }: Whence): string[] {
  if (chosen < FEWEST_REASONS) return [];
  const late = seasons.at(-1)?.chosen ?? 0;
  return [
    `In the first year, ${late === 0 ? 'none' : late} of your ${chosen} reasons came from its last three months.`,
  ];
}

function sentenceOf({ seasons, chosen, notes }: Whence): string {
  if (chosen < FEWEST_REASONS)
    return `Too few to say from which months you judge: you chose ${counted(chosen, 'reason')}.`;
  const late = seasons.at(-1);
  const used = seasons.filter((season) => season.chosen > 0).length;
  return `${late?.chosen === 0 ? 'None' : late?.chosen} of your ${chosen} reasons ${late?.chosen === 1 ? 'comes' : 'come'} from the last three months, which hold ${late?.notes} of the ${notes} notes. Your reasons reach into ${used === seasons.length ? `all ${used}` : `${used} of the ${seasons.length}`} quarters.`;
}

function emptySentence({ seasons, chosen, notes }: Whence): string[] {
  const empty = seasons.filter((season) => season.notes > 0 && season.chosen === 0).map(({ title }) => title);
  if (chosen === notes)
    return ['You chose every note, so the months cannot differ. Which few would you name in a review?'];
  if (empty.length === 0) return ['Every quarter of the year is among your reasons.'];
  if (chosen < FEWEST_REASONS) return [];
  return [
    `Nothing comes from ${empty.join(' or from ')}. Did you weigh these months and leave them out, or had they slipped your mind?`,
  ];
}

function lateFigure({ seasons, chosen, byLot }: Whence): Figure {
  const late = seasons.at(-1)?.chosen ?? 0;
  return {
    name: 'Reasons from the last three months',
    value: `${late} of ${chosen}`,
    interval: isNotComputable(byLot)
      ? `too few to say more: it takes ${FEWEST_REASONS} reasons`
      : byLot.low === byLot.high
        ? `picked blindly it would be ${byLot.low}, too`
        : `picked blindly it would usually be ${byLot.low} to ${byLot.high}`,
    means:
      'How many of the notes you chose are from the end of the year, and how many there would be, in 95 of 100 tries at the least, if somebody picked as many notes with their eyes shut.',
    doesNotMean:
      'It is no score, and nobody has tested what it is worth. Months differ in how much they say; many reasons from one of them can be right. And you read the whole year at one sitting, which nobody does with a real one.',
    sources: ['recency-log'],
  };
}

function chartOf({ seasons, chosen, notes }: Whence): Chart {
  const high = Math.max(1, ...seasons.flatMap((season) => [season.notes, season.chosen]));
  return {
    title: 'The year by its quarters: how many notes there are, and how many you chose',
    series: ['You chose', 'In the log'],
    low: 0,
    high,
    ticks: Array.from({ length: high + 1 }, (_, at) => ({ at, text: String(at) })),
    rows: seasons.map((season) => ({
      label: season.title,
      marks: [
        { at: season.chosen, text: `${season.chosen} of ${chosen}` },
        { at: season.notes, text: `${season.notes} of ${notes}` },
      ],
    })),
  };
}

/** What to do with it at work. */
export const RECENCY_MONDAY =
  'Before your next review, lay out your notes of the whole year by month, and ask of each empty month what happened in it. If there are no notes yet, begin this week: a line a month for each person, on what worked and on what did not.';

/** Why the exercise is as it is. */
export const RECENCY_WHY: readonly string[] = [
  'A review is about a whole period, and a rating at its end is made from what comes to mind. Here you see what came to yours, month by month, without a mark for it.',
  'This way of looking is our own, and nobody has tested it. What has an experiment behind it is its neighbour: to list what worked and what did not before rating.',
  'In your own reviews: keep a note a month for each person, on what worked and on what did not, and read all of them before you choose a rating. If a quarter has no note, say so in the review.',
];
