/** In which order answers and choices are shown. Whoever writes them puts the best one first more often than they know. */
import { inOrder } from '../exercise/seed.ts';

/** The places from 0 of so many things in the order in which they are shown: mixed, and the same each time under one `name`. */
export function placesShown(count: number, name: string): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return inOrder(places, 7, name);
}
