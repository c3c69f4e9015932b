/** From answers to what can be said: how often one person revised, and what the place of a case did in a room. */
import { isMap } from '../../../framework/read/fields.ts';
import { type Interval, isNotComputable, type Measured, NO_SPREAD, TOO_FEW } from '../../../measure/measured.ts';
import { mean, sum } from '../../../measure/ratings.ts';
import { differenceInterval } from '../../../measure/student-t.ts';
import { FEWEST_CODES } from '../../room/analyse.ts';
import { type Room, type RoomCode, tableOf } from '../../room/room.ts';
import { inOrder, type Round, setOf } from '../../seed.ts';
import type { OrderLab } from './model.ts';

export interface OrderAnswers {
  /** Ratings from 1, by case and competency. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const BLANK: OrderAnswers = { ratings: {} };

/** Whether stored data are such answers. */
export function isOrderAnswers(data: unknown): data is OrderAnswers {
  if (!isMap(data) || !isMap(data.ratings)) return false;
  return Object.values(data.ratings).every(
    (one) => isMap(one) && Object.values(one).every((rating) => Number.isInteger(rating)),
  );
}

/** Whether somebody with this seed reads from the front of the file. */
export function fromFront(seed: number): boolean {
  return setOf(seed, 0) === 'a';
}

/** The cases as somebody meets them: at first in one of the two orders, for the second reading in one of their own. */
export function casesInOrder<Item>(cases: readonly Item[], seed: number, round: Round): readonly Item[] {
  if (round === 1) return inOrder(cases, seed, 'revise');
  return fromFront(seed) ? cases : [...cases].reverse();
}

/** The ratings in the order of the room: cases as in the file, and within each the competencies. */
export function ratingsOf({ cases, dimensions }: OrderLab, { ratings }: OrderAnswers): readonly (number | undefined)[] {
  return cases.flatMap(({ id }) => dimensions.map(({ key }) => ratings[id]?.[key]));
}

/** How many ratings were given both times, and how many of them were left. */
export function revisedBy(
  exercise: OrderLab,
  first: OrderAnswers,
  second: OrderAnswers,
): { readonly both: number; readonly kept: number } {
  const after = ratingsOf(exercise, second);
  const pairs = ratingsOf(exercise, first).map((rating, place) => [rating, after[place]] as const);
  const both = pairs.filter(([was, now]) => was !== undefined && now !== undefined);
  return { both: both.length, kept: both.filter(([was, now]) => was === now).length };
}

/** What the place of a case did in a room, in steps from the first place to the last. */
export interface Effect {
  readonly difference: number;
  readonly interval: Interval;
}

export interface OrderEffect {
  /** How many read from the front, and from the back, with every rating given. */
  readonly front: number;
  readonly back: number;
  /** Above 0, the same case is rated higher the later it is read. */
  readonly height: Measured<Effect>;
  /** Above 0, the same case is rated further from the middle of the scale the later it is read. */
  readonly extremes: Measured<Effect>;
}

/** Those with every rating, half by half: their order, and their ratings as a table. */
function halvesOf(room: Room, codes: readonly RoomCode[], phase: Round) {
  const rows = codes
    .filter((code) => code.phase === phase)
    .flatMap((code) => {
      const table = tableOf(room, code).map((row) => row.flatMap((rating) => rating ?? []));
      return table.every((row) => row.length === room.dimensions.length) ? [{ seed: code.seed, table }] : [];
    });
  const half = (front: boolean) => rows.filter(({ seed }) => fromFront(seed) === front);
  return { front: half(true), back: half(false) };
}

/** The mean rating of each case at first reading, by those who began at the front and by those who began at the back. */
export function meansByHalf(
  room: Room,
  codes: readonly RoomCode[],
): Measured<readonly { readonly front: number; readonly back: number }[]> {
  const { front, back } = halvesOf(room, codes, 0);
  if (front.length < FEWEST_CODES || back.length < FEWEST_CODES) return TOO_FEW;
  const of = (rows: typeof front, item: number): number => mean(rows.flatMap(({ table }) => table[item] ?? []));
  return room.items.map((_, item) => ({ front: of(front, item), back: of(back, item) }));
}

/**
 * The effect of position in one part of a room. For each person, the slope of their ratings over the order of the file (least squares);
 * what differs between the cases is in the slopes of both halves alike, and what the place does has opposite signs, so half of the
 * difference between the mean slopes is the effect of one place. Its interval is Welch's, over people. `too-few` below three people in
 * a half; `no-spread` where nobody differs from the others of their half.
 */
export function orderEffect(room: Room, codes: readonly RoomCode[], phase: Round): OrderEffect {
  const { front, back } = halvesOf(room, codes, phase);
  const middle = (room.scale.length + 1) / 2;
  const effect = (value: (rating: number) => number): Measured<Effect> => {
    if (front.length < FEWEST_CODES || back.length < FEWEST_CODES) return TOO_FEW;
    const slopes = (rows: typeof front) => rows.map(({ table }) => slope(table.map((row) => mean(row.map(value)))));
    const [ofFront, ofBack] = [slopes(front), slopes(back)];
    const interval = differenceInterval(ofBack, ofFront);
    if (isNotComputable(interval)) return NO_SPREAD;
    const whole = (room.items.length - 1) / 2;
    return {
      difference: (mean(ofFront) - mean(ofBack)) * whole,
      interval: { low: interval.low * whole, high: interval.high * whole },
    };
  };
  return {
    front: front.length,
    back: back.length,
    height: effect((rating) => rating),
    extremes: effect((rating) => Math.abs(rating - middle)),
  };
}

/** The least-squares slope of values over their places 0, 1, 2 …; there are two or more. */
function slope(values: readonly number[]): number {
  const centre = (values.length - 1) / 2;
  return (
    sum(values.map((value, place) => value * (place - centre))) / sum(values.map((_, place) => (place - centre) ** 2))
  );
}
