/**
 * The seed of one attempt: it decides with which set somebody begins, and in which order things come. It is shown, so that an order can
 * be seen again; nothing about a person is in it.
 */
import { seeded, shuffled } from '../measure/random.ts';

/** The first time, or again with the parallel set. */
export type Round = 0 | 1;

/** Seeds go from 0 to below this: four letters and digits. */
export const SEEDS = 32 ** 4;

/** Letters and digits that nobody takes for one another: no I, L, O or U. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A seed from a number between 0, inclusive, and 1, exclusive. */
export function seedFrom(chance: number): number {
  return Math.floor(chance * SEEDS) % SEEDS;
}

/** A seed as it is shown: four letters and digits. */
export function seedText(seed: number): string {
  return [15, 10, 5, 0].map((bits) => LETTERS[(seed >> bits) & 31]).join('');
}

/** The set of a round: half of all seeds begin with A, half with B. */
export function setOf(seed: number, round: Round): 'a' | 'b' {
  const beginsWithB = seeded(seed)() >= 0.5;
  return beginsWithB === (round === 0) ? 'b' : 'a';
}

/** Items in the order of a seed. `what` keeps orders apart from one another: the same seed mixes cases and sentences differently. */
export function inOrder<Item>(items: readonly Item[], seed: number, what: string): readonly Item[] {
  let mixed = seed + 1;
  for (const letter of what) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return shuffled(items, seeded(mixed));
}
