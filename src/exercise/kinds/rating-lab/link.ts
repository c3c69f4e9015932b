import { linkCase } from '../../link/case.ts';
import type { LinkedHead } from '../../link/head.ts';
import { checkPairs } from '../../link/pair.ts';
import { linkGround } from '../../link/rated.ts';
import type { Reading } from '../../link/reading.ts';
import { linkSets } from '../../link/sets.ts';
import type { RatingLab } from './model.ts';

/** Below six cases, where somebody differs from the reference is chance. */
const FEWEST_CASES = 6;

/** The rating lab of a file; undefined where something that it needs is missing or wrong, which is reported. */
export function linkRatingLab(reading: Reading, linked: LinkedHead): RatingLab | undefined {
  const ground = linkGround(reading, linked);
  const { sets, placed } = linkSets(reading, {
    list: 'cases',
    noun: 'case',
    least: FEWEST_CASES,
    link: (item) => linkCase(reading, item, ground),
  });
  if (sets !== undefined) checkPairs(reading, placed);
  const { scale, dimensions } = ground;
  if (scale === undefined || dimensions === undefined || sets === undefined) return undefined;
  return { ...linked.head, kind: 'rating-lab', scale, dimensions, sets };
}
