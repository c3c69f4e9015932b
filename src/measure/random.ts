/** Chance that can be repeated: whoever knows the seed sees the same order. */

/** A number from 0, inclusive, to 1, exclusive. */
export type Random = () => number;

/**
 * A generator for a seed of 32 bits: mulberry32 (T. Ettinger, public domain). Good enough for drawing and shuffling; nothing secret
 * rests on it.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order of chance; the list that is given stays as it is (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last];
    const swapped = order[other];
    if (held !== undefined && swapped !== undefined) [order[last], order[other]] = [swapped, held];
  }
  return order;
}
