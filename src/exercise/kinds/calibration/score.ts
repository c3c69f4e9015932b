/** From two ratings of each case, alone and after the session, to what can be said about them. */
import { isMap } from '../../../framework/read/fields.ts';
import type { Interval, Measured } from '../../../measure/measured.ts';
import { mean, sampleVariance } from '../../../measure/ratings.ts';
import { meanInterval } from '../../../measure/student-t.ts';
import { type Round, setOf } from '../../seed.ts';
import { type Calibration, isInformed, pullsOf, type SessionCase } from './model.ts';

/** What moved somebody, by their own account. */
export const MOVERS = ['evidence', 'anchor', 'room'] as const;
export type Mover = (typeof MOVERS)[number];

/** What somebody gave in one round, by case. Ratings count from 1. */
export interface CalibrationAnswers {
  readonly alone: Readonly<Record<string, number>>;
  /** What the first rating rests on, in their own words. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, number>>;
  /** Only where the rating was changed. */
  readonly moved: Readonly<Record<string, Mover>>;
}

export const BLANK: CalibrationAnswers = { alone: {}, reasons: {}, after: {}, moved: {} };

/** Whether stored data are such answers. */
export function isCalibrationAnswers(data: unknown): data is CalibrationAnswers {
  if (!isMap(data)) return false;
  const { alone, reasons, after, moved } = data;
  const all = (part: unknown, is: (one: unknown) => boolean): boolean => isMap(part) && Object.values(part).every(is);
  return (
    all(alone, Number.isInteger) &&
    all(after, Number.isInteger) &&
    all(reasons, (one) => typeof one === 'string') &&
    all(moved, (one) => MOVERS.some((mover) => mover === one))
  );
}

/** One case that was rated both times. */
export interface Decided {
  readonly case: SessionCase;
  readonly alone: number;
  readonly after: number;
  readonly reference: number;
  /** Whether somebody pressed without evidence, and nobody named any. */
  readonly pressed: boolean;
  /** Whether evidence was named that no file held. */
  readonly informed: boolean;
  readonly moved: Mover | undefined;
}

export interface SessionRound {
  readonly decided: readonly Decided[];
  /** Pressed on, and the evidence supported the first rating. */
  readonly supported: readonly Decided[];
  /** Those of them that were left alone. */
  readonly held: readonly Decided[];
  /** Changed ratings that came to lie further from the reference. */
  readonly away: readonly Decided[];
  readonly changed: readonly Decided[];
  /** Mean distance to the reference in steps, alone and after, over the cases in which nothing new was said. NaN where there are none. */
  readonly alone: number;
  readonly after: number;
  /** For the mean of after minus alone, case by case. */
  readonly shift: Measured<Interval>;
  /** Distances after the session, of all cases. */
  readonly distances: readonly number[];
  /** Standard deviations of the ratings; undefined with under two cases. */
  readonly spread: { readonly alone: number; readonly after: number; readonly reference: number } | undefined;
}

/** What can be said of one round. Answers to cases that are no more in the file count for nothing. */
export function scoreSession(
  { sets }: Calibration,
  answers: CalibrationAnswers,
  seed: number,
  round: Round,
): SessionRound {
  const decided = sets[setOf(seed, round)].flatMap((one): Decided[] => {
    const [alone, after] = [answers.alone[one.id], answers.after[one.id]];
    const reference = one.reference[0]?.rating;
    if (alone === undefined || after === undefined || reference === undefined) return [];
    const informed = isInformed(one);
    const pressed = !informed && pullsOf(one).length > 0;
    return [{ case: one, alone, after, reference, pressed, informed, moved: answers.moved[one.id] }];
  });
  const supported = decided.filter(({ pressed, alone, reference }) => pressed && alone === reference);
  const changed = decided.filter(({ alone, after }) => alone !== after);
  const known = decided.filter(({ informed }) => !informed);
  return {
    decided,
    supported,
    held: supported.filter(({ after, reference }) => after === reference),
    away: changed.filter((one) => distance(one, 'after') > distance(one, 'alone')),
    changed,
    alone: mean(known.map((one) => distance(one, 'alone'))),
    after: mean(known.map((one) => distance(one, 'after'))),
    shift: meanInterval(known.map((one) => distance(one, 'after') - distance(one, 'alone'))),
    distances: decided.map((one) => distance(one, 'after')),
    spread:
      decided.length < 2
        ? undefined
        : {
            alone: Math.sqrt(sampleVariance(decided.map(({ alone }) => alone))),
            after: Math.sqrt(sampleVariance(decided.map(({ after }) => after))),
            reference: Math.sqrt(sampleVariance(decided.map(({ reference }) => reference))),
          },
  };
}

function distance({ reference, ...ratings }: Decided, when: 'alone' | 'after'): number {
  return Math.abs(ratings[when] - reference);
}
