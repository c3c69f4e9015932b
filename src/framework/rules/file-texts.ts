/** All that a file says, whatever it is about. */
import type { Path } from '../diagnostic.ts';
import type { Model } from '../model.ts';
import { isMap } from '../read/fields.ts';
import { isEnglish } from './rule.ts';

/** The texts among the data of a file with their paths, in its order. */
export function* textsOf(data: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof data === 'string') yield [path, data];
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* textsOf(item, [...path, index]);
  else if (isMap(data)) for (const [name, value] of Object.entries(data)) yield* textsOf(value, [...path, name]);
}

/** Whether a file under `frameworks/` is written in English: as its framework is or, for what all share, as any of them. */
export function isEnglishText(file: string, { frameworks }: Model): boolean {
  const own = frameworks.find(({ id }) => file.startsWith(`frameworks/${id}/`));
  return own === undefined ? frameworks.some(isEnglish) : isEnglish(own);
}
