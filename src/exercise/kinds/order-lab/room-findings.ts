/** What a room is told about the order. Nothing here is about one of its people. */
import { isNotComputable, type Measured } from '../../../measure/measured.ts';
import type { Chart, Figure, Finding } from '../../finding.ts';
import { FEWEST_CODES } from '../../room/analyse.ts';
import type { Room, RoomCode } from '../../room/room.ts';
import { betweenSides, counted, figure, steps, toOneSide } from '../../say.ts';
import { ORDER_MONDAY } from './words.ts';
import { type Effect, meansByHalf, type OrderEffect, orderEffect } from './score.ts';

/** One finding: what the place did at first reading, and what was left of it when everybody had revised. */
export function orderRoomFindings(room: Room, codes: readonly RoomCode[]): readonly Finding[] {
  const first = orderEffect(room, codes, 0);
  const revised = orderEffect(room, codes, 1);
  if (first.front + first.back + revised.front + revised.back === 0) return [];
  const hasRevised = !isNotComputable(revised.height);
  return [
    {
      sentence: sentenceOf(first),
      more: [halvesSentence(first), ...extremesSentence(first), ...revisedSentence(first, revised)],
      figures: [
        heightFigure('From the first place to the last', first.height),
        extremesFigure(first.extremes),
        ...(hasRevised ? [heightFigure('The same at the second reading', revised.height)] : []),
      ],
      charts: chartOf(room, codes),
    },
  ];
}

/** What the room takes along, once it has revised. */
export function orderRoomAsides(codes: readonly RoomCode[]): readonly Finding[] {
  return codes.filter(({ phase }) => phase === 1).length < FEWEST_CODES
    ? []
    : [{ sentence: 'For Monday', more: [ORDER_MONDAY], figures: [], charts: [] }];
}

/** What each half gave on average, case by case in the order of the file: the first row is what one half read first and the other last. */
function chartOf(room: Room, codes: readonly RoomCode[]): Chart[] {
  const means = meansByHalf(room, codes);
  if (isNotComputable(means)) return [];
  const places = room.items.length;
  const mark = (at: number, place: number) => ({ at, text: `${figure(at, 2)}, as case ${place} of ${places}` });
  return [
    {
      title: 'The mean rating of each case at first reading, by where people began',
      series: ['Read from the front', 'Read from the back'],
      low: 1,
      high: room.scale.length,
      ticks: room.scale.map((text, index) => ({ at: index + 1, text })),
      rows: means.map(({ front, back }, item) => ({
        label: room.items[item]?.title ?? '',
        marks: [mark(front, item + 1), mark(back, places - item)],
      })),
    },
  ];
}

function sentenceOf({ height }: OrderEffect): string {
  if (isNotComputable(height))
    return height.reason === 'too-few'
      ? `Too few to say what the order did: it takes ${FEWEST_CODES} people who read from the front, and as many from the back.`
      : 'What the order did is not to be said: within each half, the ratings move alike.';
  const { difference } = height;
  if (!isBeyond(height)) return 'These codes cannot say whether the place of a case moved its rating in this room.';
  const way = difference > 0 ? 'higher' : 'lower';
  return `In this room the same case was rated ${steps(Math.abs(difference))} ${way} when it was read last than when it was read first.`;
}

function halvesSentence({ front, back }: OrderEffect): string {
  return `${counted(front, 'person', 'people')} read from the front and ${back} from the back. Only those who rated every case are counted.`;
}

function extremesSentence({ extremes }: OrderEffect): string[] {
  if (isNotComputable(extremes) || !isBeyond(extremes)) return [];
  return [
    extremes.difference > 0
      ? 'Early cases were rated nearer to the middle of the scale than the same cases when they came late.'
      : 'Late cases were rated nearer to the middle of the scale than the same cases when they came early.',
  ];
}

function revisedSentence(first: OrderEffect, revised: OrderEffect): string[] {
  if (isNotComputable(first.height) || isNotComputable(revised.height)) return [];
  const [before, after] = [first.height, revised.height].map(({ difference }) =>
    toOneSide(difference, HEIGHT, 'as high', 1),
  );
  return [
    `Read last rather than first, a case was rated ${before} at the first reading, and ${after} at the second. Whether the two differ is more than these codes can say.`,
  ];
}

function isBeyond({ interval }: Effect): boolean {
  return interval.low > 0 || interval.high < 0;
}

function heightFigure(name: string, effect: Measured<Effect>): Figure {
  return {
    name,
    ...shown(effect, HEIGHT),
    means:
      'How much higher or lower the room rates a case that it reads last than the same case read first, if the rating changes by as much from each place to the next.',
    doesNotMean:
      'It is about this room and these cases, and about nobody in it. An interval that reaches from lower to higher means that the order may have done nothing; it does not show that it did nothing.',
    sources: ['position-in-sequence'],
  };
}

function extremesFigure(effect: Measured<Effect>): Figure {
  return {
    name: 'Towards the middle or the ends',
    ...shown(effect, ['nearer to the middle', 'nearer to the ends']),
    means:
      'How much nearer to the middle of the scale, or to its ends, the room rates a case that it reads last. In experiments, people kept from the ends of a scale while they did not know yet what would come.',
    doesNotMean:
      'The middle is no fault and the ends are no courage. With cases that belong in the middle, little can show.',
    sources: ['position-in-sequence'],
  };
}

/** How a case is rated when it is read last, beside the same case read first. */
const HEIGHT = ['lower', 'higher'] as const;

function shown(effect: Measured<Effect>, sides: readonly [string, string]): Pick<Figure, 'value' | 'interval'> {
  if (isNotComputable(effect))
    return {
      value:
        effect.reason === 'too-few'
          ? 'Not to be said: a half of the room is too small'
          : 'Not to be said: within each half, the ratings move alike',
    };
  const interval = betweenSides(effect.interval, sides, (value) => figure(value, 2));
  return {
    value: toOneSide(effect.difference, sides, 'No difference', 2),
    ...(interval !== undefined && { interval }),
  };
}
