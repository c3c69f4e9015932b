/** How far a room agrees, by several measures that answer different questions. About the room, never about one of its people. */
import { cohenKappa } from '../../../measure/kappa.ts';
import { type Intraclass, intraclass } from '../../../measure/intraclass.ts';
import { type Interval, isNotComputable, type Measured, TOO_FEW } from '../../../measure/measured.ts';
import { mean, sampleVariance } from '../../../measure/ratings.ts';
import { meanInterval } from '../../../measure/student-t.ts';
import {
  type NullDistribution,
  SLIGHTLY_SKEWED_FIVE,
  uniformNull,
  withinGroupAgreement,
} from '../../../measure/within-group.ts';
import { FEWEST_CODES } from '../../room/analyse.ts';
import { type Room, type RoomCode, tableOf } from '../../room/room.ts';

export interface Estimate {
  readonly value: number;
  readonly interval: Measured<Interval>;
}

/** What a room says on one dimension. */
export interface Agreement {
  /** ICC(2,1) and ICC(2,k): how far one person's ratings, and the mean of the room, can be relied on. */
  readonly intraclass: Measured<Intraclass>;
  /** Kappa with quadratic weights, all pairs of people in one table; its interval by leaving out one case at a time. */
  readonly kappa: Measured<Estimate>;
  /** The mean over cases of r_wg, against ratings at random spread evenly and leaning upwards. */
  readonly evenly: Measured<Estimate>;
  readonly upwards: Measured<Estimate>;
}

/** Dimension by dimension. People who left one of its cases out are not counted on a dimension. */
export function agreementOf(room: Room, codes: readonly RoomCode[]): readonly Agreement[] {
  const tables = codes.map((code) => tableOf(room, code));
  return room.dimensions.map((_, dimension) => {
    const people = tables
      .map((table) => table.flatMap((row) => row[dimension] ?? []))
      .filter((given) => given.length === room.items.length);
    const byCase = room.items.map((_item, item) => people.map((given) => given[item] ?? Number.NaN));
    if (people.length < FEWEST_CODES) return { intraclass: TOO_FEW, kappa: TOO_FEW, evenly: TOO_FEW, upwards: TOO_FEW };
    const steps = room.scale.length;
    return {
      intraclass: intraclass(byCase, 2),
      kappa: pooledKappa(byCase, steps),
      evenly: meanAgreement(byCase, uniformNull(steps)),
      upwards: meanAgreement(byCase, leaningUp(steps)),
    };
  });
}

function meanAgreement(byCase: readonly (readonly number[])[], expected: NullDistribution): Measured<Estimate> {
  const found = byCase.flatMap((given) => {
    const one = withinGroupAgreement(given, expected);
    return isNotComputable(one) ? [] : [one];
  });
  return found.length === 0 ? TOO_FEW : { value: mean(found), interval: meanInterval(found) };
}

/**
 * Random raters who lean upwards, on a scale of any number of steps: the slightly skewed null of five steps, with its steps stretched
 * or pressed to as many as there are.
 */
export function leaningUp(steps: number): NullDistribution {
  const upTo = (share: number): number =>
    SLIGHTLY_SKEWED_FIVE.reduce((total, one, index) => total + one * Math.max(0, Math.min(1, share * 5 - index)), 0);
  return Array.from({ length: steps }, (_, index) => upTo((index + 1) / steps) - upTo(index / steps));
}

/** Every two people's ratings of every case in one square table, each pair in both orders. */
function pairTable(byCase: readonly (readonly number[])[], steps: number): number[][] {
  const table = Array.from({ length: steps }, () => new Array<number>(steps).fill(0));
  for (const given of byCase) {
    const counts = Array.from({ length: steps }, (_, step) => given.filter((rating) => rating === step + 1).length);
    for (const [i, row] of table.entries())
      for (const j of row.keys()) row[j] = (row[j] ?? 0) + (counts[i] ?? 0) * ((counts[j] ?? 0) - (i === j ? 1 : 0));
  }
  return table;
}

/** Cohen's kappa with quadratic weights of that table; the interval is the jackknife's, over cases. */
function pooledKappa(byCase: readonly (readonly number[])[], steps: number): Measured<Estimate> {
  const of = (cases: typeof byCase): Measured<number> => cohenKappa(pairTable(cases, steps), 'quadratic');
  const whole = of(byCase);
  if (isNotComputable(whole)) return whole;
  const n = byCase.length;
  const without = byCase.flatMap((_, left) => {
    const one = of(byCase.filter((_given, place) => place !== left));
    return isNotComputable(one) ? [] : [n * whole - (n - 1) * one];
  });
  const range = without.length === n ? meanInterval(without) : TOO_FEW;
  return {
    value: whole,
    interval: isNotComputable(range) ? range : { low: Math.max(-1, range.low), high: Math.min(1, range.high) },
  };
}

/** What talking did, among those who gave both codes. A code is told from another by its order alone, which is drawn by chance. */
export interface Talked {
  readonly people: number;
  /** Mean change of the distance to the reference in steps, person by person; below 0 is nearer. */
  readonly toReference: Estimate;
  /** Mean standard deviation over cases and dimensions in steps, before and after. */
  readonly before: number;
  readonly after: number;
  /** The same case by case, as a mean over dimensions; undefined where fewer than two rated it both times. */
  readonly byCase: readonly ({ readonly before: number; readonly after: number } | undefined)[];
}

/** Not computable: fewer than three people with both codes, or no reference. */
export function talked(room: Room, codes: readonly RoomCode[]): Measured<Talked> {
  const { reference } = room;
  const pairs = codes
    .filter(({ phase }) => phase === 0)
    .flatMap((first) => {
      const second = codes.filter(({ phase, seed }) => phase === 1 && seed === first.seed);
      const only = codes.filter(({ phase, seed }) => phase === 0 && seed === first.seed).length === 1;
      return only && second.length === 1 && second[0]
        ? [[tableOf(room, first), tableOf(room, second[0])] as const]
        : [];
    });
  if (pairs.length < FEWEST_CODES || reference === undefined) return TOO_FEW;
  const distance = (table: ReturnType<typeof tableOf>): number =>
    mean(
      table.flatMap((row, item) =>
        row.flatMap((rating, dimension) => {
          const truth = reference[item]?.[dimension];
          return rating === undefined || truth === undefined ? [] : [Math.abs(rating - truth)];
        }),
      ),
    );
  const spreads = (when: 0 | 1, item: number): number[] =>
    room.dimensions.flatMap((_dimension, dimension) => {
      const given = pairs.flatMap((pair) => pair[when][item]?.[dimension] ?? []);
      return given.length < 2 ? [] : [Math.sqrt(sampleVariance(given))];
    });
  const spread = (when: 0 | 1): number => mean(room.items.flatMap((_, item) => spreads(when, item)));
  const changes = pairs
    .map(([first, second]) => distance(second) - distance(first))
    .filter((one) => !Number.isNaN(one));
  if (changes.length < FEWEST_CODES) return TOO_FEW;
  return {
    people: pairs.length,
    toReference: { value: mean(changes), interval: meanInterval(changes) },
    before: spread(0),
    after: spread(1),
    byCase: room.items.map((_, item) => {
      const [before, after] = [spreads(0, item), spreads(1, item)];
      return before.length === 0 || after.length === 0 ? undefined : { before: mean(before), after: mean(after) };
    }),
  };
}
