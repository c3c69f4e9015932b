/** What the exercise says: what stood on the list, which side was thinner, and where the rating went. Nobody is told what they are. */
import type { Chart, Figure, Finding } from '../../finding.ts';
import { counted, listed } from '../../say.ts';
import { labFinding } from '../rating-lab/words.ts';
import type { EvidenceFirst } from './model.ts';
import { type Recall, type RecallAnswers, recallOf } from './score.ts';

/** What is said after one round, or after both. */
export function recallFinding(
  exercise: EvidenceFirst,
  seed: number,
  rounds: readonly [RecallAnswers] | readonly [RecallAnswers, RecallAnswers],
): Finding {
  const ratings = labFinding(exercise, seed, rounds);
  const recalls = rounds.map((answers, round) => recallOf(exercise, answers, seed, round === 0 ? 0 : 1));
  const last = recalls.findLast(({ cases }) => cases.length > 0);
  if (last === undefined) return ratings;
  const first = recalls.length === 2 && last === recalls[1] ? recalls[0] : undefined;
  return {
    sentence: listSentence(last),
    more: [...beforeSentence(first), ...sideSentence(last), ratings.sentence, ...ratings.more],
    figures: [...listFigures(last), ...ratings.figures],
    charts: [sidesChart(last), ...ratings.charts],
  };
}

function listSentence({ effective, ineffective }: Recall): string {
  const [had, all] = [effective.had + ineffective.had, effective.all + ineffective.all];
  if (had === 0) return `None of the ${all} behaviours stood on your lists.`;
  return `${had} of the ${all} behaviours stood on your lists: ${effective.had} of ${effective.all} that worked, and ${ineffective.had} of ${ineffective.all} that did not.`;
}

function beforeSentence(first: Recall | undefined): string[] {
  if (first === undefined || first.cases.length === 0) return [];
  const { effective, ineffective } = first;
  return [
    `With the first cases it was ${effective.had + ineffective.had} of ${effective.all + ineffective.all}. These are other cases, so a few more or fewer say nothing about you.`,
  ];
}

function sideSentence({ thinner, cases, effective, ineffective }: Recall): string[] {
  if (effective.had + ineffective.had === 0) return [];
  if (thinner === undefined) return ['The two sides differ by no more than chance would make them.'];
  const empty = cases.filter((one) => one[thinner].had === 0).map(({ case: { name } }) => name);
  const side = thinner === 'ineffective' ? 'What did not work' : 'What worked';
  const where = empty.length === 0 ? '' : ` About ${listed(empty)} nothing of it stood there.`;
  return [
    `${side} was thinner on your lists.${where} Look at these sentences in the cases first, and ask what your rating would have been with them.`,
  ];
}

function listFigures({ effective, ineffective }: Recall): Figure[] {
  const doesNotMean =
    'It is no measure of your memory, and a longer list is not yet a better rating. You marked it yourself, by your own words, so two people may count the same list differently.';
  return [
    {
      name: 'What worked, on your lists',
      value: `${effective.had} of ${effective.all}`,
      means: 'How many of the behaviours that helped stood on your own lists, as you marked them.',
      doesNotMean,
      sources: ['structured-recall'],
    },
    {
      name: 'What did not work, on your lists',
      value: `${ineffective.had} of ${ineffective.all}`,
      means: 'How many of the behaviours that did not help stood on your own lists, as you marked them.',
      doesNotMean,
      sources: ['structured-recall'],
    },
  ];
}

/** Case by case, how much of each side stood on the list. */
function sidesChart({ cases }: Recall): Chart {
  const most = Math.max(1, ...cases.flatMap(({ effective, ineffective }) => [effective.all, ineffective.all]));
  return {
    title: 'On your lists, case by case',
    series: ['Worked', 'Did not work'],
    low: 0,
    high: most,
    ticks: [0, most].map((at) => ({ at, text: at === 0 ? 'none' : counted(at, 'behaviour') })),
    rows: cases.map(({ case: { name }, effective, ineffective }) => ({
      label: name,
      marks: [effective, ineffective].map(({ had, all }) => ({ at: had, text: `${had} of ${all}` })),
    })),
  };
}

/** Why the exercise is as it is. */
export const RECALL_WHY: readonly string[] = [
  'You put the case away, wrote down both sides from memory, and rated from your list. In one experiment, raters who held stereotypes rated women lower, and with such a list they no longer did. They were students, and they did not know whom they rated; so take it as a habit that costs little, and not as a cure.',
  'Nobody reads your list, and nothing counts its words: you marked yourself what stood on it. That keeps the list yours, and makes the count a rough one.',
  'The reference rates the same evidence with reasons. Where you are apart from it, look first whether something was missing from your list.',
  'For your own reviews: two columns, before you read once more what each rating asks for. If one column stays empty, ask somebody who saw the other half.',
];

/** What to do with it at work. */
export const RECALL_MONDAY =
  'Before your next rating, write two columns about the period: what worked, and what did not. If one stays empty, ask somebody who saw the other half. Then read what the ratings ask for.';
