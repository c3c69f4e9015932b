/** What a room is told: of the room, never of one of its people. */
import { type Interval, isNotComputable, type Measured } from '../../measure/measured.ts';
import type { Figure, Finding } from '../finding.ts';
import type { AccuracyComponents } from '../../measure/accuracy.ts';
import { between, betweenSides, counted, figure, reasonWords, steps, toOneSide, WITH, withOrAgainst } from '../say.ts';
import { FEWEST_CODES, type Over, type Phase, type RoomAnalysis, type Spread } from './analyse.ts';
import type { Room } from './room.ts';

/** The finding about a room, from its analysis. */
export function roomFinding(room: Room, analysis: RoomAnalysis): Finding {
  const [first] = analysis.phases;
  const last = analysis.phases.at(-1);
  if (first === undefined || last === undefined) {
    const sentence = `Too few to say: it takes ${FEWEST_CODES} codes of the same part, so that nothing here is about one person.`;
    return { sentence, more: [], figures: [], charts: [] };
  }
  const widest = analysis.discuss[0];
  return {
    sentence:
      widest?.deviation === undefined || widest.deviation === 0
        ? 'The room sees every case alike.'
        : `The room differs most on ${nameOf(room, widest)}: talk about that first.`,
    more: [...changeSentence(analysis), ...campsSentence(room, analysis.discuss)],
    figures: [...agreementFigures(room, last), ...referenceFigures(room, last)],
    charts: [],
  };
}

/** `Inês Carvalho on giving feedback`; just the item where there is one question. */
export function nameOf(room: Room, { item, dimension }: Pick<Spread, 'item' | 'dimension'>): string {
  const title = room.items[item]?.title ?? '';
  return room.dimensions.length === 1 ? title : `${title}, on ${room.dimensions[dimension]?.toLowerCase()}`;
}

function changeSentence({ change }: RoomAnalysis): string[] {
  if (change === undefined) return [];
  const { difference, interval } = change;
  if (isNotComputable(interval)) return ['Whether the room came nearer to the reference is not to be said.'];
  const size = steps(Math.abs(difference), 2);
  if (interval.high < 0) return [`As a room you came ${size} nearer to the reference, more than chance would do.`];
  if (interval.low > 0) return [`As a room you moved ${size} away from the reference. Look at the cases to see where.`];
  return [
    `Too few to say whether the room came nearer to the reference: in steps of the scale, it is ${betweenSides(interval, ['nearer', 'further'], toHundredths)}.`,
  ];
}

function campsSentence(room: Room, discuss: readonly Spread[]): string[] {
  const camps = discuss.filter(({ agreement }) => typeof agreement === 'number' && agreement < 0);
  return camps.length === 0
    ? []
    : [
        `On ${counted(camps.length, 'case')} the ratings lie further apart than if everybody had drawn lots: ${camps
          .slice(0, 3)
          .map((one) => nameOf(room, one))
          .join('; ')}. Hear one reason from each side before anything else.`,
      ];
}

function agreementFigures(room: Room, { alphas }: Phase): Figure[] {
  return alphas.map(({ value, interval }, dimension) => ({
    name:
      room.dimensions.length === 1
        ? 'How far the room agrees'
        : `Agreement on ${room.dimensions[dimension]?.toLowerCase()}`,
    value: typeof value === 'number' ? alphaWords(value) : `Not to be said: ${reasonWords(value)}`,
    ...said(interval, CHANCE),
    means:
      'How far the room agrees about how the cases differ (Krippendorff’s alpha). 1 is full agreement, 0 is what drawing lots would give.',
    doesNotMean:
      'A room can agree and be wrong, and a low value is no fault of anybody: people saw different evidence, or weighed it otherwise. That is what there is to talk about.',
    sources: ['krippendorff-alpha', 'rater-variance'],
  }));
}

function referenceFigures(room: Room, { toReference }: Phase): Figure[] {
  if (toReference === undefined) return [];
  const { distance, elevation, components, order } = toReference;
  const single = room.dimensions.length === 1;
  const shown = (
    measured: Measured<Over>,
    say: (value: number) => string,
    sides?: readonly [string, string],
  ): Pick<Figure, 'value' | 'interval'> =>
    isNotComputable(measured)
      ? { value: `Not to be said: ${reasonWords(measured)}` }
      : { value: say(measured.mean), ...said(measured.interval, sides) };
  return [
    {
      name: 'Distance to the reference',
      ...shown(distance, (value) => steps(value, 2)),
      means: 'How many steps the ratings of this room lie from the reference, on average over its people.',
      doesNotMean: 'It is about the room and these cases. It says nothing about anybody in it.',
      sources: ['frame-of-reference', 'accuracy-components'],
    },
    {
      name: 'Higher or lower on the whole',
      ...shown(elevation, (value) => toOneSide(value, LEVEL, 'As high as the reference', 2), LEVEL),
      means: 'The mean rating of the room beside the mean of the reference ratings.',
      doesNotMean: 'It is no goal: rooms that only rate lower afterwards have learned nothing about evidence.',
      sources: ['accuracy-components', 'error-training'],
    },
    {
      name: 'What the distance is made of',
      value: isNotComputable(components) ? `Not to be said: ${reasonWords(components)}` : partsWords(room, components),
      interval: 'each a mean over the people of the room; with few people, take it as rough',
      means: single
        ? 'The squared distance, in parts (Cronbach): how high somebody rates on the whole, and whom they rate above whom.'
        : 'The squared distance has four parts (Cronbach). The last one, who is strong at what, is the one that shared standards help most.',
      doesNotMean: single
        ? 'A large part is no verdict. It says which question to ask of the cases: all of them, or some.'
        : 'A large part is no verdict. It says which question to ask of the cases: all of them, or some, or one competency.',
      sources: ['accuracy-components'],
    },
    {
      name: single ? 'The order of the cases' : 'Who is stronger at what',
      ...shown(asCorrelation(order), (value) => withOrAgainst(value), WITH),
      means: `Whether people put the cases in the order of the reference${single ? '' : ', competency by competency'} (a correlation, after Borman). 1 with it is the same order, 0 is what chance would give.`,
      doesNotMean: 'With few people and few cases it moves a good deal by chance: see the range beside it.',
      sources: ['differential-accuracy'],
    },
  ];
}

/** With one competency two of the four parts are nothing by themselves, so they are not named. */
function partsWords(room: Room, parts: Omit<AccuracyComponents, 'signedElevation'>): string {
  const { elevation, differentialElevation, stereotypeAccuracy, differentialAccuracy, total } = parts;
  const both = `${share(elevation, total)} from rating high or low on the whole, ${share(differentialElevation, total)} from who is rated above whom`;
  return room.dimensions.length === 1
    ? both
    : `${both}, ${share(stereotypeAccuracy, total)} from which competency is rated high, ${share(differentialAccuracy, total)} from who is strong at what`;
}

function share(part: number, total: number): string {
  return total === 0 ? '0%' : `${Math.round((part / total) * 100)}%`;
}

/** A mean of z-transformed correlations as a correlation: that has an end which one can name. */
function asCorrelation(order: Measured<Over>): Measured<Over> {
  if (isNotComputable(order)) return order;
  const { mean, interval } = order;
  return {
    mean: Math.tanh(mean),
    interval: isNotComputable(interval) ? interval : { low: Math.tanh(interval.low), high: Math.tanh(interval.high) },
  };
}

function alphaWords(value: number): string {
  const size = toHundredths(Math.abs(value));
  if (Number(size) === 0) return 'As drawing lots would give';
  return value < 0 ? `${size} below what lots would give` : `${size} of the way from lots to full agreement`;
}

const CHANCE = ['below lots', 'above lots'] as const;

/** What the ratings of a room may be beside the reference. */
const LEVEL = ['lower', 'higher'] as const;

function toHundredths(value: number): string {
  return figure(value, 2);
}

function said(interval: Measured<Interval>, sides?: readonly [string, string]): { interval: string } {
  const words = sides === undefined ? between(interval, toHundredths) : betweenSides(interval, sides, toHundredths);
  return words === undefined ? { interval: 'no interval can be given with so little' } : { interval: words };
}
