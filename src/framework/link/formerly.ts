/** What things were called before. */
import type { Path } from '../diagnostic.ts';
import { asText, field, isMap } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { suggest } from '../suggest.ts';
import { type Place, valueAt } from './place.ts';

const NONE: readonly never[] = [];

/**
 * The former ids that stand at a path of a file, each with its place. A mistyped "formerly" and a single name that is no list have
 * their own error; they count all the same, so that the old references are not called unknown as well.
 */
export function formerIds(source: Source, at: Path = []): readonly (readonly [old: string, place: Place])[] {
  if (at.length === 0 && formerIdsKey(source.data) === undefined) return NONE;
  const holder = at.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : field(value, String(step))),
    source.data,
  );
  const key = formerIdsKey(holder);
  if (key === undefined || !isMap(holder)) return NONE;
  const written = holder[key];
  const names: readonly unknown[] = Array.isArray(written) ? written : [written];
  return names.flatMap((name, index) => {
    const old = asText(name);
    return old === undefined ? [] : [[old, valueAt(source, ...at, key, index)] as const];
  });
}

/** Under which name a map has its former ids; undefined where it has none. */
export function formerIdsKey(holder: unknown): string | undefined {
  if (!isMap(holder)) return undefined;
  if (Object.hasOwn(holder, 'formerly')) return 'formerly';
  for (const key in holder) if (isMistyped(key)) return key;
  return undefined;
}

const mistyped = new Map<string, boolean>();

/** Whether a name looks like a slip of "formerly". The names in a workspace are few, and asked for again and again. */
function isMistyped(name: string): boolean {
  let found = mistyped.get(name);
  if (found === undefined) {
    if (mistyped.size > 10_000) mistyped.clear();
    found = suggest(name, ['formerly']) !== undefined;
    mistyped.set(name, found);
  }
  return found;
}
