/** Whether somebody tells one kind of thing from another: signal detection. */
import cumulativeNormal from '@stdlib/stats-base-dists-normal-cdf';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import { type Measured, OUT_OF_RANGE, TOO_FEW } from './measured.ts';

export interface Detection {
  /** How well the two kinds are told apart, in standard deviations; 0 is guessing. */
  readonly sensitivity: number;
  /** Which way somebody leans: above 0 marks too little, below 0 too much. */
  readonly criterion: number;
}

/**
 * d′ and c from hits among `signals` things that should be marked, and false alarms among `foils` that should not.
 *
 * D. M. Green & J. A. Swets (1966), Signal detection theory and psychophysics; with the log-linear correction, (x + .5)/(n + 1), of
 * M. J. Hautus (1995), Behavior Research Methods 27, 46–51, so that all right or all wrong has a figure. Not computable: `too-few`
 * without signals or foils; `out-of-range` for counts that are not whole or exceed their number.
 */
export function detection(hits: number, signals: number, falseAlarms: number, foils: number): Measured<Detection> {
  if (signals < 1 || foils < 1) return TOO_FEW;
  if (!isCount(hits, signals) || !isCount(falseAlarms, foils)) return OUT_OF_RANGE;
  const hit = quantileOfNormal((hits + 0.5) / (signals + 1), 0, 1);
  const alarm = quantileOfNormal((falseAlarms + 0.5) / (foils + 1), 0, 1);
  return { sensitivity: hit - alarm, criterion: -(hit + alarm) / 2 };
}

/**
 * The same d′ for people who know no standard deviations: the share of pairs, one of each kind, in which the right one would be pointed
 * at. Half is guessing. Green & Swets (1966), as above: Φ(d′ / √2).
 */
export function pairsTold(sensitivity: number): number {
  return cumulativeNormal(sensitivity / Math.SQRT2, 0, 1);
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && Number.isInteger(most) && value >= 0 && value <= most;
}

/**
 * The standard errors of d′ and c of the same counts, with the same correction: G. Gourevitch & E. Galanter (1967), A significance test
 * for one parameter isosensitivity functions, Psychometrika 32, 25–33. An approximation; with ten of each it is rough, and on the
 * careful side near all right. We know of no published example with this correction: the test works one out by hand, and the comparison
 * with R fits the same rates by probit regression. Not computable as `detection`.
 */
export function detectionErrors(
  hits: number,
  signals: number,
  falseAlarms: number,
  foils: number,
): Measured<Detection> {
  const found = detection(hits, signals, falseAlarms, foils);
  if ('reason' in found) return found;
  const sensitivity = Math.sqrt(varianceOfZ(hits, signals) + varianceOfZ(falseAlarms, foils));
  return { sensitivity, criterion: sensitivity / 2 };
}

/** The variance of the normal quantile of a rate. */
function varianceOfZ(count: number, of: number): number {
  const rate = (count + 0.5) / (of + 1);
  const z = quantileOfNormal(rate, 0, 1);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return (rate * (1 - rate)) / (of * density ** 2);
}
