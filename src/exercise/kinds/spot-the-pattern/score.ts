/** From marks to what can be said about them. */
import { isMap } from '../../../framework/read/fields.ts';
import { type Detection, detection, detectionErrors } from '../../../measure/detection.ts';
import { type Interval, isNotComputable, type Measured } from '../../../measure/measured.ts';
import { type Round, setOf } from '../../seed.ts';
import type { ReviewSentence, SpotThePattern } from './model.ts';

/** What somebody marked in one round: ids of sentences. */
export interface PatternAnswers {
  readonly marked: readonly string[];
}

export const BLANK: PatternAnswers = { marked: [] };

/** Whether stored data are such answers. */
export function isPatternAnswers(data: unknown): data is PatternAnswers {
  if (!isMap(data)) return false;
  const { marked } = data;
  return Array.isArray(marked) && marked.every((one) => typeof one === 'string');
}

/** How many of some sentences were marked. */
export interface Share {
  readonly marked: number;
  readonly of: number;
}

export interface PatternRound {
  /** Sentences that judge the person. */
  readonly person: Share;
  readonly praise: Share;
  readonly criticism: Share;
  /** Sentences that describe work. */
  readonly work: Share;
  /** Those of them with a word that elsewhere judges a person, and the others. */
  readonly foils: Share;
  readonly plain: Share;
  /** d′ and c. */
  readonly detection: Measured<Detection>;
  readonly errors: Measured<Detection>;
}

/** Two standard errors to either side hold 95 of 100. */
export const Z95 = 1.959963984540054;

/** What can be said of one round. Marks on sentences that are no more in the file count for nothing. */
export function scorePatterns(
  { sets }: SpotThePattern,
  { marked }: PatternAnswers,
  seed: number,
  round: Round,
): PatternRound {
  const all = sets[setOf(seed, round)].flatMap(({ sentences }) => sentences);
  const ids = new Set(marked);
  const share = (which: (one: ReviewSentence) => boolean): Share => {
    const some = all.filter(which);
    return { marked: some.filter(({ id }) => ids.has(id)).length, of: some.length };
  };
  const person = share(({ judges }) => judges === 'person');
  const work = share(({ judges }) => judges === 'work');
  const counts = [person.marked, person.of, work.marked, work.of] as const;
  return {
    person,
    praise: share(({ tone }) => tone === 'praise'),
    criticism: share(({ tone }) => tone === 'criticism'),
    work,
    foils: share(({ foil }) => foil),
    plain: share(({ foil, judges }) => judges === 'work' && !foil),
    detection: detection(...counts),
    errors: detectionErrors(...counts),
  };
}

/** An interval for one of the two figures; undefined where there is none. */
export function intervalOf({ detection: found, errors }: PatternRound, which: keyof Detection): Interval | undefined {
  if (isNotComputable(found) || isNotComputable(errors)) return undefined;
  return { low: found[which] - Z95 * errors[which], high: found[which] + Z95 * errors[which] };
}

/** How telling the two kinds apart changed from the first reviews to the second; `better` and `worse` only beyond chance. */
export interface PatternChange {
  readonly verdict: 'better' | 'worse' | 'too-few-to-say';
  /** d′ of the second round minus that of the first. */
  readonly difference: number;
  readonly interval: Interval;
}

/** Compares d′ of two rounds by their standard errors. Undefined where one has none. */
export function changeOfPatterns(first: PatternRound, second: PatternRound): PatternChange | undefined {
  const [before, after] = [first.detection, second.detection];
  const [errorBefore, errorAfter] = [first.errors, second.errors];
  if (isNotComputable(before) || isNotComputable(after)) return undefined;
  if (isNotComputable(errorBefore) || isNotComputable(errorAfter)) return undefined;
  const difference = after.sensitivity - before.sensitivity;
  const reach = Z95 * Math.hypot(errorBefore.sensitivity, errorAfter.sensitivity);
  const verdict = Math.abs(difference) <= reach ? 'too-few-to-say' : difference > 0 ? 'better' : 'worse';
  return { verdict, difference, interval: { low: difference - reach, high: difference + reach } };
}
