/** From answers to what can be said about them. */
import { isMap } from '../../../framework/read/fields.ts';
import { isNotComputable, type Measured, TOO_FEW } from '../../../measure/measured.ts';
import { fisherExact } from '../../../measure/fisher-exact.ts';
import { type RateDifference, rateDifference } from '../../../measure/newcombe.ts';
import { inOrder, setOf } from '../../seed.ts';
import { type PointCase, type Points, type ScaleDesign, SCALES } from './model.ts';

export interface ScaleAnswers {
  /** Points from 1, by case. */
  readonly ratings: Readonly<Record<string, number>>;
  /** What the top would have taken, by scale, in the person's own words. */
  readonly top: Readonly<Record<string, string>>;
}

export const BLANK: ScaleAnswers = { ratings: {}, top: {} };

/** Whether stored data are such answers. */
export function isScaleAnswers(data: unknown): data is ScaleAnswers {
  if (!isMap(data)) return false;
  const { ratings, top } = data;
  return (
    isMap(ratings) &&
    Object.values(ratings).every((rating) => Number.isInteger(rating)) &&
    isMap(top) &&
    Object.values(top).every((text) => typeof text === 'string')
  );
}

/** The cases of one half of the exercise, in the order of the file, and the scale on which they are rated. */
export interface Half {
  readonly points: Points;
  readonly cases: readonly PointCase[];
}

/** The two halves in their order. Which scale comes first, and which set, are drawn apart from one another. */
export function halvesOf({ sets }: ScaleDesign, seed: number): readonly [Half, Half] {
  const [first = 10, second = 6] = inOrder(SCALES, seed, 'scales');
  return [
    { points: first, cases: sets[setOf(seed, 0)] },
    { points: second, cases: sets[setOf(seed, 1)] },
  ];
}

/** What was done with one scale. */
export interface OnScale {
  readonly points: Points;
  readonly rated: readonly { readonly case: PointCase; readonly rating: number }[];
  /** How many got the top. */
  readonly tops: number;
  /** How many were rated whose evidence carries a top, and how many of them got it. */
  readonly carried: number;
  readonly carriedTops: number;
}

export interface ScaleResult {
  readonly ten: OnScale;
  readonly six: OnScale;
  /** Share of tops on six points minus that on ten. */
  readonly difference: Measured<RateDifference>;
  /** Whether lots would part the two this far in fewer than 5 of 100 drawings (Fisher's exact test). */
  readonly beyondChance: boolean;
  readonly twins: readonly { readonly ten: Rated; readonly six: Rated }[];
}

type Rated = OnScale['rated'][number];

export function scoreScales(exercise: ScaleDesign, answers: ScaleAnswers, seed: number): ScaleResult {
  const halves = halvesOf(exercise, seed);
  const [ten, six] = SCALES.map((points) => onScale(points, halves, answers));
  if (ten === undefined || six === undefined) throw new Error('There are two scales.');
  const share = ({ tops, rated }: OnScale) => ({ selected: tops, total: rated.length });
  const enough = ten.rated.length > 0 && six.rated.length > 0;
  const lots = enough ? fisherExact([ten, six].map(({ tops, rated }) => [tops, rated.length - tops])) : TOO_FEW;
  return {
    ten,
    six,
    difference: enough ? rateDifference(share(six), share(ten)) : TOO_FEW,
    beyondChance: !isNotComputable(lots) && lots < 0.05,
    twins: ten.rated.flatMap((one) => {
      const twin = six.rated.find((other) => other.case.id === one.case.pair?.with);
      return twin === undefined ? [] : [{ ten: one, six: twin }];
    }),
  };
}

function onScale(points: Points, halves: readonly Half[], { ratings }: ScaleAnswers): OnScale {
  const cases = halves.find((half) => half.points === points)?.cases ?? [];
  const rated = cases.flatMap((one) => {
    const rating = ratings[one.id];
    return rating !== undefined && rating >= 1 && rating <= points ? [{ case: one, rating }] : [];
  });
  const tops = rated.filter(({ rating }) => rating === points);
  return {
    points,
    rated,
    tops: tops.length,
    carried: rated.filter((one) => one.case.top).length,
    carriedTops: tops.filter((one) => one.case.top).length,
  };
}
