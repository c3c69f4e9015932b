/** What counts of selections say: shares, ratios, how often lots would do as much, and which of the three answers they allow. */
import { fisherExact } from '../../../measure/fisher-exact.ts';
import { isNotComputable, type Measured } from '../../../measure/measured.ts';
import { type RateDifference, rateDifference } from '../../../measure/newcombe.ts';
import { reversesWithinParts, type SelectionRatio, selectionRatios } from '../../../measure/selection.ts';
import type { Selected } from '../../../measure/wilson.ts';
import type { Saying, Scenario } from './model.ts';

export interface CountsSay {
  /** In the order of the groups. */
  readonly ratios: Measured<readonly SelectionRatio[]>;
  /** Places of the groups with the highest and the lowest share. */
  readonly highest: number;
  readonly lowest: number;
  /** Highest share minus lowest. */
  readonly difference: Measured<RateDifference>;
  /** How often lots part the groups as far, from 0 to 1. */
  readonly lots: Measured<number>;
  /** How often the largest of as many comparisons is as far apart: 1 − (1 − p)^looks. As `lots` where there was one. */
  readonly amongLooks: Measured<number>;
  /** Undefined where too little can be computed to tell. */
  readonly answer: Saying | undefined;
}

/** Where the line is drawn: lots that do as much less often than once in twenty times. A convention, and the words say so. */
export const RARE = 0.05;
/** Below a difference of twenty points in either direction, an interval is narrow enough to call the rest chance. */
export const LARGE = 0.2;

/**
 * What the counts allow to say: `hard-to-explain-by-chance` where lots would do as much in fewer than 5 of 100 cases; otherwise
 * `too-few-to-say` where a difference of 20 points fits the counts as well; otherwise `chance-would-do`.
 */
export function whatCountsSay(groups: readonly Selected[], looks = 1): CountsSay {
  const rate = ({ selected, total }: Selected): number => (total === 0 ? 0 : selected / total);
  const byRate = groups.map((group, place) => ({ rate: rate(group), place })).sort((a, b) => b.rate - a.rate);
  const [highest, lowest] = [byRate[0]?.place ?? 0, byRate[byRate.length - 1]?.place ?? 0];
  const [high, low] = [groups[highest], groups[lowest]];
  const difference = high && low ? rateDifference(high, low) : ({ reason: 'too-few' } as const);
  const lots = fisherExact(groups.map(({ selected, total }) => [selected, total - selected]));
  const amongLooks = isNotComputable(lots) ? lots : 1 - (1 - lots) ** looks;
  return {
    ratios: selectionRatios(groups),
    highest,
    lowest,
    difference,
    lots,
    amongLooks,
    answer: answerOf(amongLooks, difference),
  };
}

function answerOf(p: Measured<number>, difference: Measured<RateDifference>): Saying | undefined {
  if (isNotComputable(p) || isNotComputable(difference)) return undefined;
  if (p < RARE) return 'hard-to-explain-by-chance';
  const { low, high } = difference.interval;
  return Math.max(-low, high) >= LARGE ? 'too-few-to-say' : 'chance-would-do';
}

/** Whether the comparison of the two groups turns round within the parts; never with more than two groups. */
export function turnsRound({ groups, parts }: Pick<Scenario, 'groups' | 'parts'>): boolean {
  if (groups.length !== 2 || parts.length < 2) return false;
  return reversesWithinParts(
    parts.flatMap(({ groups: [first, second] }) => (first && second ? [{ first, second }] : [])),
  );
}
