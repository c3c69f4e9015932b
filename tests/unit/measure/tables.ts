/** Random tables of ratings, and what tests do with an answer. */
import fc from 'fast-check';
import { isNotComputable, type Measured } from '../../../src/measure/measured.ts';
import type { Ratings } from '../../../src/measure/ratings.ts';

/** The figure that there must be. */
export function figure<T>(measured: Measured<T>): T {
  if (isNotComputable(measured)) throw new Error(`There is no figure: ${measured.reason}.`);
  return measured;
}

/** `count` tables of one shape, from 3 × 2 to 8 × 5, of ratings from 1 to 5. */
export function tables(count: number): fc.Arbitrary<readonly [Ratings, Ratings]> {
  return fc
    .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 }))
    .chain(([n, k]) => fc.array(table(n, k), { minLength: count, maxLength: count }))
    .map(([first = [], second = first]) => [first, second] as const);
}

/** A table of n rows and k columns. */
export function table(n: number, k: number): fc.Arbitrary<Ratings> {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k });
  return fc.array(row, { minLength: n, maxLength: n });
}
