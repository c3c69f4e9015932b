/** In which order answers and choices are shown. Whoever writes them puts the best one first more often than they know. */
import { inOrder } from '../exercise/seed.ts';
import type { Question } from './question.ts';

/** The places from 0 of so many things in the order in which they are shown: mixed, and the same each time under one `name`. */
export function placesShown(count: number, name: string): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return inOrder(places, 7, name);
}

/**
 * The options of a question as they are shown wherever they are only read: mixed, so that their order gives nothing away, and what is to
 * be put into order by its words.
 */
export function optionsShown({ id, kind, options }: Question): Question['options'] {
  if (kind === 'ordering')
    return [...options].sort((a, b) => (JSON.stringify(a.blocks) < JSON.stringify(b.blocks) ? -1 : 1));
  return placesShown(options.length, id)
    .flatMap((place) => options[place] ?? [])
    .filter(({ blocks }) => blocks.length > 0);
}

/** The same where their answers stand beside them: those of an order in the right one, numbers as they are. */
export function optionsAnswered(question: Question): Question['options'] {
  return question.kind === 'ordering' || question.kind === 'numeric' ? question.options : optionsShown(question);
}
