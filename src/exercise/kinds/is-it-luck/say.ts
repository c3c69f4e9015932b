/** The three answers, and how often lots do something, in words. */
import type { Interval } from '../../../measure/measured.ts';
import type { Saying } from './model.ts';

export const sayingWords: Readonly<
  Record<Saying, { readonly title: string; readonly about: string; readonly rule: string }>
> = {
  'too-few-to-say': {
    title: 'Too few to say',
    about: 'These counts fit no difference at all, and as well a large one: 20 points or more, such as 40% beside 20%.',
    rule: 'lots would do this in 5 of 100 drawings or more, and a difference of 20 points fits as well',
  },
  'chance-would-do': {
    title: 'Chance would do this',
    about:
      'Drawing lots would often put the groups this far apart, and there are enough people to rule out a large difference.',
    rule: 'lots would do this in 5 of 100 drawings or more, and a difference of 20 points does not fit',
  },
  'hard-to-explain-by-chance': {
    title: 'Hard to explain by chance',
    about: 'Drawing lots would rarely put the groups this far apart. Why they are apart stays open.',
    rule: 'lots would do this in fewer than 5 of 100 drawings',
  },
};

/** How often, as the end of a sentence: `in about 14 of 100 drawings`, `in about 1 of 400 drawings`. */
export function oftenWords(p: number): string {
  if (p > 0.995) return 'in nearly every drawing';
  if (p >= 0.095) return `in about ${Math.round(p * 100)} of 100 drawings`;
  if (p < 0.0001) return 'in fewer than 1 of 10,000 drawings';
  const once = 1 / p;
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(once)) - 1);
  const rounded = Math.round(once / digits) * digits;
  return `in about 1 of ${rounded.toLocaleString('en-GB')} drawings`;
}

/** A difference of shares in whole points, `12 points`; one below nothing says so in a word: `9 points below`. */
export function points(share: number): string {
  const whole = Math.round(share * 100);
  return `${Math.abs(whole)} ${Math.abs(whole) === 1 ? 'point' : 'points'}${whole < 0 ? ' below' : ''}`;
}

/** The ends of an interval of a difference: `6 points below to 69 points above`. */
export function rangeWords({ low, high }: Interval): string {
  const end = (share: number): string => `${points(Math.abs(share))} ${share < 0 ? 'below' : 'above'}`;
  return low < 0 !== high < 0 ? `${end(low)} to ${end(high)}` : `${points(Math.abs(low))} to ${end(high)}`;
}
