/** Student's t distribution, for intervals of a few values. Small enough for a page that people open on a phone. */
import type { Interval, Measured } from './measured.ts';
import { NO_SPREAD, TOO_FEW } from './measured.ts';
import { mean, sampleVariance } from './ratings.ts';

/** The share of Student's t distribution with `freedom` degrees (a whole number from 1) that lies between −t and t. Abramowitz & Stegun 26.7.3 and 26.7.4. */
export function centralShare(t: number, freedom: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let series = freedom === 1 ? 0 : term;
  for (let step = odd ? 3 : 2; step < freedom; step += 2) {
    term *= (cosine ** 2 * (step - 1)) / step;
    series += term;
  }
  const share = odd ? (2 / Math.PI) * (angle + sine * series) : sine * series;
  // Rounding may leave a hair more than everything.
  return Math.min(1, share);
}

/** The t that has `confidence` of the distribution between −t and t; .95 with 5 degrees gives 2.5706. */
export function studentT(confidence: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (centralShare(high, freedom) < confidence) high *= 2;
  for (let halving = 0; halving < 100; halving++) {
    const middle = (low + high) / 2;
    if (centralShare(middle, freedom) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** An interval for the mean of what some values were drawn from. Not computable: `too-few` with under 2; `no-spread` where all are equal. */
export function meanInterval(values: readonly number[], confidence = 0.95): Measured<Interval> {
  if (values.length < 2) return TOO_FEW;
  const variance = sampleVariance(values);
  if (variance === 0) return NO_SPREAD;
  const reach = studentT(confidence, values.length - 1) * Math.sqrt(variance / values.length);
  const centre = mean(values);
  return { low: centre - reach, high: centre + reach };
}

/**
 * An interval for the difference between the means of two samples, second minus first (B. L. Welch 1947; the degrees of freedom are
 * rounded down, to the careful side). Not computable: `too-few` where one has under 2 values; `no-spread` where neither varies.
 */
export function differenceInterval(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Measured<Interval> {
  if (first.length < 2 || second.length < 2) return TOO_FEW;
  const [a, b] = [sampleVariance(first) / first.length, sampleVariance(second) / second.length];
  if (a + b === 0) return NO_SPREAD;
  const freedom = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const reach = studentT(confidence, Math.max(1, Math.floor(freedom))) * Math.sqrt(a + b);
  const centre = mean(second) - mean(first);
  return { low: centre - reach, high: centre + reach };
}
