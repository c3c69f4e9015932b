/** Data as it is kept: plain JSON, told apart by its shape, never by trust. */

export type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose items carry an `id` of their own, each once: its items are known by it, wherever they stand. */
export function isIdentified(value: unknown): value is readonly (Fields & { readonly id: string })[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((item: unknown) => (isFields(item) && typeof item.id === 'string' ? item.id : undefined));
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

/** The same data, whatever the order of keys. A key without a value counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  return keysOf(one, other).every((key) => isSame(own(one, key), own(other, key)));
}

/** The keys that have a value in any of the objects. */
export function keysOf(...objects: readonly Fields[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object).filter((key) => object[key] !== undefined)))];
}

export function own(object: Fields, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Deeper than anything of ours. */
const deepest = 40;

/**
 * The data of a text that a stranger may have written, or nothing where it is no JSON, nests too deep, or has a key that could
 * reach into an object's prototype.
 */
export function parseStrange(text: string): { readonly data: unknown } | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isHarmless(data, 0) ? { data } : undefined;
  } catch {
    return undefined;
  }
}

function isHarmless(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isHarmless(item, depth + 1));
  if (!isFields(value)) return true;
  return Object.keys(value).every(
    (key) => key !== '__proto__' && key !== 'constructor' && key !== 'prototype' && isHarmless(value[key], depth + 1),
  );
}
