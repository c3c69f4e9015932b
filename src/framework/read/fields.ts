/** Looking into data that may not have the shape it should: what is not as expected is simply not there. */

const NONE: readonly never[] = [];

/** Whether something is a map of named entries. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field of a map; undefined for anything that is no map, and for names that every object inherits. */
export function field(value: unknown, name: string): unknown {
  return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The text of a field, undefined where it is missing, blank or no text. */
export function textField(value: unknown, name: string): string | undefined {
  return asText(field(value, name));
}

/** The name in a field: text, or a number that was written in its place, which is the name of nothing. */
export function nameField(value: unknown, name: string): string | undefined {
  return asName(field(value, name));
}

/** Text that is not blank, or a number as text; else undefined. */
export function asName(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : asText(value);
}

/** Text that is not blank, else undefined. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** The items of a list field, empty where it is missing or no list. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : NONE;
}

/** The texts among the items of a list field. */
export function textsField(value: unknown, name: string): readonly string[] {
  const list = listField(value, name);
  if (list.length === 0) return NONE;
  const texts: string[] = [];
  for (const item of list) {
    const text = asText(item);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** The entries of a map field, empty where it is missing or no map. */
export function entriesField(value: unknown, name: string): readonly (readonly [string, unknown])[] {
  const found = field(value, name);
  return isMap(found) ? Object.entries(found) : NONE;
}

/**
 * The entries of a map field under ids. A name among `parts` is none behind an entry that is left empty: it belongs into that one and
 * stands too far left, which the schema reports.
 */
export function entriesById(
  value: unknown,
  name: string,
  parts: readonly string[],
): readonly (readonly [string, unknown])[] {
  const entries = entriesField(value, name);
  const hollow = entries.findIndex(([, content]) => content === null);
  return hollow === -1 ? entries : entries.filter(([id], index) => index < hollow || !parts.includes(id));
}

/** The value of a field if it is one of those allowed. */
export function choiceField<T extends string>(value: unknown, name: string, allowed: readonly T[]): T | undefined {
  const found = field(value, name);
  return allowed.find((choice) => choice === found);
}
