/** What the marks come to, in words. Sentences are judged here, and nobody who marked them is. */
import { pairsTold } from '../../../measure/detection.ts';
import { type Interval, isNotComputable, TOO_FEW } from '../../../measure/measured.ts';
import { wilson } from '../../../measure/wilson.ts';
import type { Chart, ChartMark, Figure, Finding } from '../../finding.ts';
import { between, betweenSides, bothTimes, counted, figure, listed, percent } from '../../say.ts';
import type { SpotThePattern } from './model.ts';
import {
  changeOfPatterns,
  intervalOf,
  type PatternAnswers,
  type PatternChange,
  type PatternRound,
  scorePatterns,
  type Share,
  Z95,
} from './score.ts';

/** What is said after one round, or after both. */
export function patternFinding(
  exercise: SpotThePattern,
  seed: number,
  rounds: readonly [PatternAnswers] | readonly [PatternAnswers, PatternAnswers],
): Finding {
  const first = scorePatterns(exercise, rounds[0], seed, 0);
  if (rounds.length === 1) return afterOne(first);
  const second = scorePatterns(exercise, rounds[1], seed, 1);
  const change = changeOfPatterns(first, second);
  const last = afterOne(second);
  if (change === undefined) return last;
  return {
    ...last,
    sentence: changeSentence(change, first, second),
    figures: [changeFigure(change, first, second), ...last.figures],
  };
}

function afterOne(round: PatternRound): Finding {
  return {
    sentence: countSentence(round),
    more: [...edgeSentence(round), ...toneSentence(round), ...foilSentence(round), ...leanSentence(round)],
    figures: [foundFigure(round), besidesFigure(round), ...apartFigure(round), ...leanFigure(round)],
    charts: [chartOf(round)],
  };
}

function countSentence({ person, work }: PatternRound): string {
  const found =
    person.marked === person.of
      ? `You found all ${person.of} sentences that judge the person`
      : `You found ${person.marked} of the ${person.of} sentences that judge the person`;
  if (work.marked === 0) return `${found}, and marked none that describes work.`;
  return `${found}, and marked ${work.marked} of the ${work.of} that describe work.`;
}

/** Where everything or nothing was marked, there is nothing to tell apart. */
function edgeSentence({ person, work }: PatternRound): string[] {
  if (person.marked + work.marked === 0)
    return ['You marked nothing, so there is nothing to compare. The reasons below say what sets the two kinds apart.'];
  if (person.marked === person.of && work.marked === work.of)
    return ['You marked every sentence: that finds all of them, and tells none apart.'];
  return [];
}

function toneSentence({ praise, criticism, person, work }: PatternRound): string[] {
  if (praise.of === 0 || criticism.of === 0 || person.marked + work.marked === 0) return [];
  const [missedPraise, missedCriticism] = [praise.of - praise.marked, criticism.of - criticism.marked];
  if (missedPraise + missedCriticism === 0) return [];
  const counts = `Of the ${praise.of} that praise somebody you found ${praise.marked || 'none'}; of the ${criticism.of} that criticise somebody, ${criticism.marked || 'none'}.`;
  if (missedPraise - missedCriticism < 2) return [counts];
  return [`${counts} Praise of a person hides well, because it is kind. It tells nobody what to do again.`];
}

function foilSentence({ foils, person, work }: PatternRound): string[] {
  if (foils.of === 0 || person.marked + work.marked === 0) return [];
  if (foils.marked === 0)
    return [
      `${foils.of} sentences use a word about work that is often used about people, as in "a warm page". None of them misled you.`,
    ];
  return [
    `${foils.marked} of your marks ${foils.marked === 1 ? 'is' : 'are'} on work, with a word that is often used about people. Ask what the word is about before you ask how it sounds.`,
  ];
}

function leanSentence(round: PatternRound): string[] {
  const { person, work } = round;
  const lean = intervalOf(round, 'criterion');
  if (lean === undefined || person.marked + work.marked === 0) return [];
  if (lean.high < 0) return ['You marked readily: where it was not clear, you took a sentence to be about the person.'];
  if (lean.low > 0) return ['You marked sparingly: where it was not clear, you took a sentence to be about the work.'];
  return [];
}

function changeSentence({ verdict }: PatternChange, first: PatternRound, second: PatternRound): string {
  const counts = ({ person, work }: PatternRound): string =>
    `${person.marked} of ${person.of} found and ${work.marked} of ${work.of} marked besides`;
  const both = bothTimes(counts(first), counts(second));
  if (verdict === 'better')
    return `You told the two kinds apart better with the second reviews: ${both}. That is more than chance would do.`;
  if (verdict === 'worse')
    return `The second reviews were harder to tell apart: ${both}. Look at the reasons to see where.`;
  return `Too few to say whether anything changed: ${both}. With so few, chance can make a difference, or hide one.`;
}

function rateFigure(name: string, { marked, of }: Share, means: string, doesNotMean: string): Figure {
  const interval = wilson({ selected: marked, total: of }, Z95);
  return {
    name,
    value: `${marked} of ${of}`,
    interval: `the share in more sentences like these: ${between(interval, percent)}`,
    means,
    doesNotMean,
    sources: ['signal-detection'],
  };
}

function foundFigure({ person }: PatternRound): Figure {
  return rateFigure(
    'Found',
    person,
    'How many of the sentences that judge the person you marked.',
    'It says little by itself: whoever marks everything finds everything. Read it beside the next figure.',
  );
}

function besidesFigure({ work }: PatternRound): Figure {
  return rateFigure(
    'Marked besides',
    work,
    'How many of the sentences that describe work you marked as well.',
    'It does not mean that these sentences are well written, only that they are about work.',
  );
}

function apartFigure(round: PatternRound): Figure[] {
  const { detection } = round;
  if (isNotComputable(detection)) return [];
  const interval = intervalOf(round, 'sensitivity') ?? TOO_FEW;
  return [
    {
      name: 'Telling them apart',
      value: `${pairs(detection.sensitivity)} of 100 pairs`,
      interval: between(interval, pairs) ?? '',
      means: `With one sentence of each kind side by side, you would point to the right one in about so many of 100 such pairs. Guessing comes to 50. Statisticians write it as d′ = ${figure(detection.sensitivity, 2)}, ${between(interval, twoPlaces)}.`,
      doesNotMean:
        'It is about these sentences, written for this purpose. It does not say how you write, or how you see people.',
      sources: ['signal-detection'],
    },
  ];
}

function pairs(sensitivity: number): string {
  return String(Math.round(100 * pairsTold(sensitivity)));
}

function leanFigure(round: PatternRound): Figure[] {
  const { detection } = round;
  if (isNotComputable(detection)) return [];
  const lean = intervalOf(round, 'criterion');
  const size = figure(Math.abs(detection.criterion), 2);
  const exact = Number(size) === 0 ? size : `${size} ${LEANS[detection.criterion < 0 ? 0 : 1]}`;
  return [
    {
      name: 'How readily you mark',
      ...leanWords(lean),
      means: `Which way you lean where a sentence is not clear. Statisticians write it as c, here ${exact}, ${betweenSides(lean ?? TOO_FEW, LEANS, twoPlaces)}.`,
      doesNotMean:
        'Neither side is the right one. In a draft of your own, marking too much costs a second look, and marking too little costs the person who gets the review.',
      sources: ['signal-detection'],
    },
  ];
}

const LEANS = ['towards readily', 'towards sparingly'] as const;

function leanWords(lean: Interval | undefined): { readonly value: string; readonly interval: string } {
  if (lean && lean.high < 0) return { value: 'Readily', interval: 'more than chance would do' };
  if (lean && lean.low > 0) return { value: 'Sparingly', interval: 'more than chance would do' };
  return { value: 'No clear lean', interval: 'with so few sentences, a lean to either side could hide behind that' };
}

function changeFigure({ difference, interval }: PatternChange, first: PatternRound, second: PatternRound): Figure {
  const from = isNotComputable(first.detection) ? '' : pairs(first.detection.sensitivity);
  const to = isNotComputable(second.detection) ? '' : pairs(second.detection.sensitivity);
  const clear = interval.low > 0 || interval.high < 0;
  return {
    name: 'Change in telling them apart',
    value: from === to ? `${to} of 100 pairs, as before` : `From ${from} to ${to} of 100 pairs`,
    interval: clear ? 'more than chance would do' : 'it may be none, or the other way round',
    means: `With one sentence of each kind side by side, in how many of 100 such pairs you would point to the right one, in the first reviews and in the second. Statisticians write it as d′ ${difference < 0 ? 'lower' : 'higher'} by ${figure(Math.abs(difference), 2)}, ${betweenSides(interval, ['lower', 'higher'], twoPlaces)}.`,
    doesNotMean: 'The second sentences are others, about as hard, so part of any change is theirs.',
    sources: ['signal-detection'],
  };
}

function twoPlaces(value: number): string {
  return figure(value, 2);
}

function chartOf({ praise, criticism, person, foils, plain }: PatternRound): Chart {
  const mark = ({ marked, of }: Share): ChartMark => ({ at: (100 * marked) / of, text: `${marked} of ${of}` });
  const rows: readonly (readonly [string, Share, number])[] = [
    ...(praise.of + criticism.of === person.of
      ? ([
          ['Praises the person', praise, 100],
          ['Criticises the person', criticism, 100],
        ] as const)
      : ([['Judges the person', person, 100]] as const)),
    ['Work, with a tempting word', foils, 0],
    ['Other work', plain, 0],
  ];
  return {
    title: 'How many of each kind you marked',
    series: ['You', 'To be marked'],
    low: 0,
    high: 100,
    ticks: [
      { at: 0, text: 'none' },
      { at: 50, text: 'half' },
      { at: 100, text: 'all' },
    ],
    rows: rows
      .filter(([, { of }]) => of > 0)
      .map(([label, share, at]) => ({ label, marks: [mark(share), { at, text: at === 100 ? 'all' : 'none' }] })),
  };
}

/** What a review in the list of answers is called: how many of its sentences were taken otherwise than by the reference. */
export function reviewWords(missed: number, besides: number): string {
  const parts = [
    ...(missed > 0 ? [`${counted(missed, 'sentence')} not found`] : []),
    ...(besides > 0 ? [`${besides} marked besides`] : []),
  ];
  return parts.length === 0 ? 'as the reference' : listed(parts);
}

/** Whether a sentence was taken as the reference takes it: without it, one has to compare the two oneself, twenty times. */
export function besideReference(marked: boolean, person: boolean): string {
  const own = marked ? 'You marked it' : 'You left it';
  if (marked === person) return `${own}, and so would we.`;
  return person ? `${own}; we would mark it.` : `${own}; we would leave it.`;
}

/** Why the exercise is as it is. */
export const PATTERN_WHY: readonly string[] = [
  'Feedback helps least where it turns from the task to the person, and that goes for praise as well. So the first thing to see in a draft is which sentences are about somebody, and which about something that was done.',
  'The words do not tell. A list of forbidden words would have you take out a warm letter and an aggressive date, and leave in the good soul. That is why half of the sentences are about work, and most of these use such a word.',
  'Both counts are needed. Whoever marks everything finds everything, so we show how well you tell the two kinds apart, and which way you lean in doubt.',
  'What carries over is a question to ask of each sentence in your own drafts: could somebody who was there have seen it, and could the person do it again or do it otherwise?',
];

/** What to do with it at work. */
export const PATTERN_MONDAY =
  'In your next review or letter, ask of each sentence whether somebody who was there could have seen it. Where nobody could, put in its place what was done and what came of it.';
