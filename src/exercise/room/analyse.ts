/** What a room's codes say: how far it agrees, how far it is from the reference, and where to talk first. No code is told from another. */
import { type AccuracyComponents, accuracyComponents } from '../../measure/accuracy.ts';
import { alpha, alphaInterval } from '../../measure/alpha.ts';
import { differentialAccuracy } from '../../measure/differential-accuracy.ts';
import { type Interval, isNotComputable, type Measured, TOO_FEW } from '../../measure/measured.ts';
import { seeded } from '../../measure/random.ts';
import { mean, sampleVariance } from '../../measure/ratings.ts';
import { differenceInterval, meanInterval } from '../../measure/student-t.ts';
import { uniformNull, withinGroupAgreement } from '../../measure/within-group.ts';
import type { Round } from '../seed.ts';
import { itemsIn, type Room, type RoomCode, tableOf } from './room.ts';

/** Below so many codes in a phase, nothing is shown: it would be about single people. */
export const FEWEST_CODES = 3;

/** One item on one dimension, as the room rated it in one phase. */
export interface Spread {
  readonly item: number;
  readonly dimension: number;
  /** How many chose each rating, lowest first. */
  readonly counts: readonly number[];
  readonly mean: number;
  /** The standard deviation over people, in steps; undefined with one rating. */
  readonly deviation: number | undefined;
  /** r_wg with ratings at random spread evenly; below 0 there are two camps. */
  readonly agreement: Measured<number>;
  readonly reference: number | undefined;
}

/** A figure over the people of a room, with its interval. */
export interface Over {
  readonly mean: number;
  readonly interval: Measured<Interval>;
}

export interface Phase {
  readonly phase: Round;
  readonly codes: number;
  /** Every item on every dimension that somebody rated. */
  readonly spreads: readonly Spread[];
  /** Krippendorff's alpha with interval distances, dimension by dimension. */
  readonly alphas: readonly { readonly value: Measured<number>; readonly interval: Measured<Interval> }[];
  /** Absent without a reference. */
  readonly toReference?: ToReference;
}

/** How far the room is from the reference: means over its people, so that nobody's own noise decides. */
export interface ToReference {
  /** The mean distance in steps. */
  readonly distance: Measured<Over>;
  /** In steps; above 0 is higher than the reference. */
  readonly elevation: Measured<Over>;
  /** Cronbach's components, in squared steps, mean over people with whole tables. */
  readonly components: Measured<Omit<AccuracyComponents, 'signedElevation'>>;
  /** Borman's mean z, mean over people for whom it can be computed. */
  readonly order: Measured<Over>;
}

export interface RoomAnalysis {
  /** Those with enough codes, in their order. */
  readonly phases: readonly Phase[];
  /** Of the latest phase, the widest spread first: what to talk about. */
  readonly discuss: readonly Spread[];
  /** The mean distance to the reference, second phase minus first; absent without both or without a reference. */
  readonly change?: { readonly difference: number; readonly interval: Measured<Interval> };
}

/** Analyses up to 200 codes. `seed` repeats the chance in the intervals of alpha. */
export function analyse(room: Room, codes: readonly RoomCode[], seed = 1): RoomAnalysis {
  const of = (phase: Round): readonly RoomCode[] => codes.filter((code) => code.phase === phase);
  const phases = ([0, 1] as const).flatMap((phase) => {
    const own = of(phase);
    return own.length < FEWEST_CODES ? [] : [phaseOf(room, own, phase, seed)];
  });
  const discuss = [...(phases.at(-1)?.spreads ?? [])]
    .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) >= FEWEST_CODES)
    .sort((a, b) => (b.deviation ?? 0) - (a.deviation ?? 0));
  const distances = ([0, 1] as const).map((phase) => of(phase).flatMap((code) => distanceOf(room, code) ?? []));
  const [before = [], after = []] = distances;
  const both = phases.length === 2 && before.length > 0 && after.length > 0;
  return {
    phases,
    discuss,
    ...(both && { change: { difference: mean(after) - mean(before), interval: differenceInterval(before, after) } }),
  };
}

function phaseOf(room: Room, codes: readonly RoomCode[], phase: Round, seed: number): Phase {
  const tables = codes.map((code) => tableOf(room, code));
  const spreads = room.items.flatMap((_, item) =>
    room.dimensions.flatMap((_dimension, dimension): Spread[] => {
      const given = tables.flatMap((table) => table[item]?.[dimension] ?? []);
      return given.length === 0 ? [] : [spreadOf(room, item, dimension, given)];
    }),
  );
  const alphas = room.dimensions.map((_, dimension) => {
    const ratings = room.items
      .map((_item, item) => tables.map((table) => table[item]?.[dimension]))
      .filter((row) => row.some((rating) => rating !== undefined));
    return {
      value: alpha(ratings, 'interval'),
      interval: alphaInterval(ratings, 'interval', seeded(seed), { draws: DRAWS }),
    };
  });
  return {
    phase,
    codes: codes.length,
    spreads,
    alphas,
    ...(room.reference && { toReference: toReference(room, codes) }),
  };
}

/** So many draws give the ends of an interval to about .03, and 200 codes an answer at once. */
const DRAWS = 400;

function spreadOf(room: Room, item: number, dimension: number, given: readonly number[]): Spread {
  const counts = room.scale.map((_, index) => given.filter((rating) => rating === index + 1).length);
  return {
    item,
    dimension,
    counts,
    mean: mean(given),
    deviation: given.length > 1 ? Math.sqrt(sampleVariance(given)) : undefined,
    agreement: withinGroupAgreement(given, uniformNull(room.scale.length)),
    reference: room.reference?.[item]?.[dimension],
  };
}

function toReference(room: Room, codes: readonly RoomCode[]): ToReference {
  const whole = codes.flatMap((code) => wholeTable(room, code) ?? []);
  const components = whole.flatMap(({ ratings, reference }) => {
    const found = accuracyComponents(ratings, reference);
    return isNotComputable(found) ? [] : [found];
  });
  const orders = whole.flatMap(({ ratings, reference }) => {
    const found = differentialAccuracy(ratings, reference);
    return isNotComputable(found) ? [] : [found.meanZ];
  });
  const averaged = (pick: (one: AccuracyComponents) => number): number => mean(components.map(pick));
  return {
    distance: over(codes.flatMap((code) => distanceOf(room, code) ?? [])),
    elevation: over(codes.flatMap((code) => elevationOf(room, code) ?? [])),
    components:
      components.length === 0
        ? TOO_FEW
        : {
            total: averaged(({ total }) => total),
            elevation: averaged(({ elevation }) => elevation),
            differentialElevation: averaged(({ differentialElevation }) => differentialElevation),
            stereotypeAccuracy: averaged(({ stereotypeAccuracy }) => stereotypeAccuracy),
            differentialAccuracy: averaged(({ differentialAccuracy }) => differentialAccuracy),
          },
    order: over(orders),
  };
}

function over(values: readonly number[]): Measured<Over> {
  return values.length < FEWEST_CODES ? TOO_FEW : { mean: mean(values), interval: meanInterval(values) };
}

/** What one code rated and its reference, where nothing is missing. */
function wholeTable(
  room: Room,
  code: RoomCode,
):
  { readonly ratings: readonly (readonly number[])[]; readonly reference: readonly (readonly number[])[] } | undefined {
  const table = tableOf(room, code);
  const rows = itemsIn(room, code.seed, code.phase).map(({ index }) => ({
    ratings: (table[index] ?? []).filter((rating) => rating !== undefined),
    reference: room.reference?.[index] ?? [],
  }));
  const k = room.dimensions.length;
  const isWhole = rows.every(({ ratings, reference }) => ratings.length === k && reference.length === k);
  return isWhole && rows.length > 0
    ? { ratings: rows.map(({ ratings }) => ratings), reference: rows.map(({ reference }) => reference) }
    : undefined;
}

function differencesOf(room: Room, code: RoomCode): number[] {
  return tableOf(room, code).flatMap((row, item) =>
    row.flatMap((rating, dimension) => {
      const reference = room.reference?.[item]?.[dimension];
      return rating === undefined || reference === undefined ? [] : [rating - reference];
    }),
  );
}

function distanceOf(room: Room, code: RoomCode): number | undefined {
  const differences = differencesOf(room, code);
  return differences.length === 0 ? undefined : mean(differences.map(Math.abs));
}

function elevationOf(room: Room, code: RoomCode): number | undefined {
  const differences = differencesOf(room, code);
  return differences.length === 0 ? undefined : mean(differences);
}
