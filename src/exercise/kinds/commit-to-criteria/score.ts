/** From answers to what can be said about them. */
import { isMap } from '../../../framework/read/fields.ts';
import { shiftOf } from '../../../measure/distribution.ts';
import { seeded } from '../../../measure/random.ts';
import { sum } from '../../../measure/ratings.ts';
import { type Round, setOf } from '../../seed.ts';
import { type Candidate, type CommitToCriteria, type Decision, WEIGHTS } from './model.ts';

export interface CriteriaAnswers {
  /** Weights from 0 to 4 by criterion, before the people were met and after. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  /** The person who was chosen. */
  readonly choice?: string;
  /** What speaks for them, and what was learned: the person's own words. */
  readonly why: string;
  readonly learned: string;
}

export const BLANK: CriteriaAnswers = { before: {}, after: {}, why: '', learned: '' };

/** Whether stored data are such answers. */
export function isCriteriaAnswers(data: unknown): data is CriteriaAnswers {
  if (!isMap(data)) return false;
  const { before, after, choice, why, learned } = data;
  const areWeights = (one: unknown): boolean =>
    isMap(one) && Object.values(one).every((weight) => WEIGHTS.some((_, step) => step === weight));
  return (
    areWeights(before) &&
    areWeights(after) &&
    (choice === undefined || typeof choice === 'string') &&
    typeof why === 'string' &&
    typeof learned === 'string'
  );
}

export function decisionOf({ sets }: CommitToCriteria, seed: number, round: Round): Decision {
  return sets[setOf(seed, round)];
}

/** Weights as shares of the whole, in the order of the criteria; undefined where one is missing or none counts. */
export function sharesOf(
  { criteria }: Pick<CommitToCriteria, 'criteria'>,
  weights: Readonly<Record<string, number>>,
): readonly number[] | undefined {
  const given = criteria.map(({ id }) => weights[id]);
  if (!given.every((weight) => weight !== undefined)) return undefined;
  const whole = sum(given);
  return whole === 0 ? undefined : given.map((weight) => weight / whole);
}

/** What can be said of one decision. All figures are shares of the whole weight, from 0 to 1. */
export interface Shift {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** ½ Σ |after − before|. */
  readonly shift: number;
  /** What chance alone moves in 95 of 100 tries, at the most. */
  readonly byChance: number;
  readonly decision: Decision;
  readonly chosen: Candidate | undefined;
  /** What the criteria on which the chosen one is strong gained; undefined without a choice. */
  readonly towards: number | undefined;
  /** What stands on foils. */
  readonly foils: { readonly before: number; readonly after: number };
  /** How much of the weight speaks for each of the people. */
  readonly support: readonly { readonly candidate: Candidate; readonly before: number; readonly after: number }[];
}

/** Undefined where the weights of one side are missing, or nothing counts on it. */
export function scoreDecision(
  exercise: CommitToCriteria,
  answers: CriteriaAnswers,
  seed: number,
  round: Round,
): Shift | undefined {
  const { criteria } = exercise;
  const decision = decisionOf(exercise, seed, round);
  const [before, after] = [sharesOf(exercise, answers.before), sharesOf(exercise, answers.after)];
  if (before === undefined || after === undefined) return undefined;
  const shift = shiftOf(before, after) ?? 0;
  const on = (shares: readonly number[], counts: (id: string, foil: boolean) => boolean): number =>
    sum(shares.filter((_, place) => counts(criteria[place]?.id ?? '', criteria[place]?.foil ?? false)));
  const support = decision.candidates.map((candidate) => {
    const strong = (id: string): boolean => candidate.strong.includes(id);
    return { candidate, before: on(before, strong), after: on(after, strong) };
  });
  const chosen = support.find(({ candidate }) => candidate.id === answers.choice);
  const isFoil = (_: string, foil: boolean): boolean => foil;
  return {
    before,
    after,
    shift,
    byChance: shiftByChance(criteria.map(({ id }) => answers.before[id] ?? 0)),
    decision,
    chosen: chosen?.candidate,
    towards: chosen && chosen.after - chosen.before,
    foils: { before: on(before, isFoil), after: on(after, isFoil) },
    support,
  };
}

const TRIES = 1000;

/**
 * The shift that is not exceeded in 95 of 100 tries in which each weight moves by one step up, one down, or not at all, by lot. A
 * yardstick of ours, with nothing but chance in it; the tries are the same for everybody with the same weights.
 */
export function shiftByChance(weights: readonly number[]): number {
  const random = seeded(1);
  const share = (list: readonly number[]): number[] => list.map((weight) => weight / sum(list));
  const from = share(weights);
  const found: number[] = [];
  while (found.length < TRIES) {
    const moved = weights.map((weight) =>
      Math.max(0, Math.min(WEIGHTS.length - 1, weight + Math.floor(random() * 3) - 1)),
    );
    // Nothing that counts is no answer that somebody could give.
    if (sum(moved) > 0) found.push(shiftOf(from, share(moved)) ?? 0);
  }
  found.sort((a, b) => a - b);
  return found[Math.ceil(TRIES * 0.95) - 1] ?? 0;
}
