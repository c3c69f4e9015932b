/** The interval of a rate. In a file of its own: it needs no library, and pages that count nothing else need it. */
import type { Interval } from './measured.ts';

/** How many of a group were selected. Whole numbers, `selected` at most `total`. */
export interface Selected {
  readonly selected: number;
  readonly total: number;
}

/** Wilson's interval of a rate: E. B. Wilson (1927), Journal of the American Statistical Association 22, 209–212. */
export function wilson({ selected, total }: Selected, z: number): Interval {
  const rate = selected / total;
  const centre = rate + z ** 2 / (2 * total);
  const half = z * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2));
  const whole = 1 + z ** 2 / total;
  return { low: Math.max(0, (centre - half) / whole), high: Math.min(1, (centre + half) / whole) };
}

/** Whether counts can be: whole numbers, and no more selected than there were. */
export function isCount({ selected, total }: Selected): boolean {
  return Number.isSafeInteger(selected) && Number.isSafeInteger(total) && selected >= 0 && selected <= total;
}
