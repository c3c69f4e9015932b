/** Noting a former id where something has got a new one. */
import type { Path } from '../diagnostic.ts';
import { field, isMap, listField } from '../read/fields.ts';
import type { Change } from './change.ts';

/**
 * What to change at `path`, which holds a thing that was called `old` and is now called `id`, so that references to the old id go on
 * working. A thing that gets back a name it once had swaps the two.
 */
export function noteFormerId(data: unknown, path: Path, old: string, id: string): Change[] {
  const holder = path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : field(value, String(step))),
    data,
  );
  if (!isMap(holder)) return [];
  const known = listField(holder, 'formerly');
  const back = known.indexOf(id);
  if (back !== -1) return [{ change: 'replace', path: [...path, 'formerly', back], to: old }];
  if (Array.isArray(holder.formerly)) return [{ change: 'add-item', path: [...path, 'formerly'], value: old }];
  return [{ change: 'add-entry', path, key: 'formerly', value: [old], at: placeFor(holder) }];
}

/** At the end; in front of what fills lines of its own, such as the levels of a scale. */
function placeFor(holder: Readonly<Record<string, unknown>>): 'last' | { after: string } {
  const filling = (value: unknown): boolean => Array.isArray(value) && value.some(isMap);
  const names = Object.keys(holder);
  const lastPlain = names.findLast((name) => !filling(holder[name]));
  // In a file as a whole the end is where one looks for it.
  return Object.hasOwn(holder, 'id') && lastPlain !== undefined && lastPlain !== names.at(-1)
    ? { after: lastPlain }
    : 'last';
}
