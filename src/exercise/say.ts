/** Small words that results are made of. */
import { type Interval, isNotComputable, type Measured } from '../measure/measured.ts';

/** A number with so many decimals, without a minus before what rounds to 0: `0.3`, `−0.5`. */
export function figure(value: number, decimals = 1): string {
  const text = value.toFixed(decimals);
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** A distance in steps of a scale: `0.4 of a step`, `1.0 step`, `1.2 steps`. */
export function steps(distance: number, decimals = 1): string {
  const text = figure(distance, decimals);
  const size = Math.abs(Number(distance.toFixed(decimals)));
  return `${text} ${size === 1 ? 'step' : size < 1 ? 'of a step' : 'steps'}`;
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `between 0.1 and 0.7`; undefined where there is none. */
export function between(interval: Measured<Interval>, say: (value: number) => string = figure): string | undefined {
  return isNotComputable(interval) ? undefined : `between ${say(interval.low)} and ${say(interval.high)}`;
}

/** An interval around nothing, with a word for either side, so that nobody has to remember which one is below: `between 0.5 nearer and 1.0 further`. */
export function betweenSides(
  interval: Measured<Interval>,
  [below, above]: readonly [string, string],
  say: (size: number) => string = figure,
): string | undefined {
  return between(interval, (value) => {
    const size = say(Math.abs(value));
    return Number.parseFloat(size) === 0 ? size : `${size} ${value < 0 ? below : above}`;
  });
}

/** A difference in steps, with a word for its direction in place of a sign: `0.3 of a step lower`. `even` where it rounds to none. */
export function toOneSide(
  difference: number,
  [below, above]: readonly [string, string],
  even: string,
  decimals = 1,
): string {
  const size = Math.abs(difference);
  if (Number(size.toFixed(decimals)) === 0) return even;
  return `${steps(size, decimals)} ${difference < 0 ? below : above}`;
}

/** A change of a distance in steps: `0.3 of a step nearer`. */
export function nearerOrFurther(difference: number, decimals = 1): string {
  return toOneSide(difference, ['nearer', 'further'], 'As far as before', decimals);
}

/** A correlation with the order of a reference, with a word for its direction: `0.43 with the order of the reference`. */
export function withOrAgainst(correlation: number): string {
  const size = figure(Math.abs(correlation), 2);
  if (Number(size) === 0) return 'Neither with the order of the reference nor against it';
  return `${size} ${correlation < 0 ? 'against' : 'with'} the order of the reference`;
}

/** The two sides of such a correlation. */
export const WITH = ['against it', 'with it'] as const;

/** Twice the same count, in the order in which it was: `3 of 6 the first time, 5 of 6 the second`. */
export function bothTimes(first: string, second: string): string {
  return first === second ? `${first} both times` : `${first} the first time, ${second} the second`;
}

/** `1 case`, `6 cases`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Why a figure cannot be computed, as the end of a sentence: "Not to be said: …". */
export function reasonWords(measured: { readonly reason: string }): string {
  switch (measured.reason) {
    case 'too-few':
      return 'there is too little to count with';
    case 'no-spread':
      return 'everything was given the same rating, so nothing can differ';
    case 'too-large':
      return 'there is too much to count in a reasonable time';
    default:
      return 'the ratings do not fit together';
  }
}
