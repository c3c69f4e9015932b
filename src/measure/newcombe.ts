/** The interval of a difference between two rates. In a file of its own, as Wilson's: it needs no library. */
import { type Interval, type Measured, NO_SPREAD, OUT_OF_RANGE, TOO_FEW } from './measured.ts';
import { isCount, type Selected, wilson } from './wilson.ts';

export interface RateDifference {
  /** Rate of the first minus rate of the second. */
  readonly difference: number;
  /** Of the difference. */
  readonly interval: Interval;
}

/**
 * The difference between two rates with Newcombe's interval for `z95` standard errors.
 *
 * R. G. Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890,
 * method 10. Not computable: `too-few` with an empty group; `out-of-range` counts; `no-spread` where all or none were selected.
 */
export function rateDifference(first: Selected, second: Selected, z95 = 1.959963984540054): Measured<RateDifference> {
  if (first.total === 0 || second.total === 0) return TOO_FEW;
  if (!isCount(first) || !isCount(second)) return OUT_OF_RANGE;
  const selected = first.selected + second.selected;
  if (selected === 0 || selected === first.total + second.total) return NO_SPREAD;
  const [p1, p2] = [first.selected / first.total, second.selected / second.total];
  const [a, b] = [wilson(first, z95), wilson(second, z95)];
  return {
    difference: p1 - p2,
    interval: {
      low: p1 - p2 - Math.hypot(p1 - a.low, b.high - p2),
      high: p1 - p2 + Math.hypot(a.high - p1, p2 - b.low),
    },
  };
}
