/** Whether the second round came nearer to the reference than the first, as far as that can be said. */
import { type Interval, isNotComputable, type Measured } from '../measure/measured.ts';
import { mean } from '../measure/ratings.ts';
import { differenceInterval } from '../measure/student-t.ts';

/** How the distance to the reference changed from the first round to the second: `nearer` and `further` only beyond chance. */
export interface Change {
  readonly verdict: 'nearer' | 'further' | 'too-few-to-say';
  /** In the unit of the distances, second minus first; below 0 is nearer. */
  readonly difference: number;
  readonly interval: Measured<Interval>;
}

/** Below so many cases in a round, nothing is said of a change. */
export const FEWEST_CASES = 6;

/**
 * Compares two rounds by the distance of each of their cases, with the interval of Welch. Whoever answers as before is told of a change
 * by chance alone, in about one attempt of twenty, half of them as nearer.
 */
export function changeOf(first: readonly number[], second: readonly number[]): Change {
  const interval = differenceInterval(first, second);
  const measured = mean(second) - mean(first);
  // What adding up in another order makes of equal means is no difference.
  const difference = Math.abs(measured) < 1e-9 ? 0 : measured;
  const enough = first.length >= FEWEST_CASES && second.length >= FEWEST_CASES;
  // Without any spread each case moved by the same: nothing is left that could be chance.
  const beyond = isNotComputable(interval)
    ? interval.reason === 'no-spread' && difference !== 0
    : interval.low > 0 || interval.high < 0;
  const verdict = !enough || !beyond ? 'too-few-to-say' : difference < 0 ? 'nearer' : 'further';
  return { verdict, difference, interval };
}
