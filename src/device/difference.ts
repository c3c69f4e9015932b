/**
 * What separates two states of a record, small enough to keep many of them: the steps of undo and redo, and the halves of a merge.
 * Items of a list are known by their `id`; a list without ids, and a text, change as a whole.
 */
import { isFields, isIdentified, isSame, keysOf, own } from './json.ts';

/** Keys and ids from the top. */
export type Path = readonly string[];

/** A value that came (`before` absent), went (`after` absent) or became another. */
export interface ValueChange {
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The ids of a list in their order. */
export interface OrderChange {
  readonly path: Path;
  readonly order: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export type Change = ValueChange | OrderChange;

export function isOrder(change: Change): change is OrderChange {
  return 'order' in change;
}

/** What has to be done to `before` to get `after`; empty where they are the same. */
export function difference(before: unknown, after: unknown, path: Path = []): readonly Change[] {
  if (isSame(before, after)) return [];
  if (isFields(before) && isFields(after)) {
    return keysOf(before, after).flatMap((key) => difference(own(before, key), own(after, key), [...path, key]));
  }
  if (isIdentified(before) && isIdentified(after)) {
    const earlier = new Map(before.map((item) => [item.id, item]));
    const later = new Map(after.map((item) => [item.id, item]));
    const ids = [...new Set([...earlier.keys(), ...later.keys()])];
    const changes = ids.flatMap((id) => difference(earlier.get(id), later.get(id), [...path, id]));
    const order = { before: [...earlier.keys()], after: [...later.keys()] };
    return isSame(order.before, order.after) ? changes : [...changes, { path, order }];
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** `value` after the changes. One whose place is gone is left out: its value is in the change still. */
export function apply(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce<unknown>((state, change) => applyOne(state, change, change.path), value);
}

/** What leads back. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) =>
    isOrder(change)
      ? { path: change.path, order: { before: change.order.after, after: change.order.before } }
      : {
          path: change.path,
          ...(change.after !== undefined && { before: change.after }),
          ...(change.before !== undefined && { after: change.before }),
        },
  );
}

/** The value at a path; nothing where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((state, step) => {
    if (isIdentified(state)) return state.find(({ id }) => id === step);
    return isFields(state) ? own(state, step) : undefined;
  }, value);
}

function applyOne(value: unknown, change: Change, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (!isOrder(change)) return change.after;
    return isIdentified(value) ? arranged(value, change.order.after) : value;
  }
  if (isFields(value)) {
    const next = applyOne(own(value, step), change, rest);
    const others = Object.entries(value).filter(([key]) => key !== step);
    // A key keeps its place, so that a file that is exported again differs only where the data does.
    if (next === undefined) return Object.fromEntries(others);
    return Object.hasOwn(value, step)
      ? Object.fromEntries(Object.entries(value).map(([key, old]) => [key, key === step ? next : old]))
      : { ...value, [step]: next };
  }
  if (isIdentified(value)) {
    const next = applyOne(
      value.find(({ id }) => id === step),
      change,
      rest,
    );
    if (next === undefined) return value.filter(({ id }) => id !== step);
    return value.some(({ id }) => id === step)
      ? value.map((item) => (item.id === step ? next : item))
      : [...value, next];
  }
  return value;
}

/** Items in the order of `ids`; one that the order does not name stays behind the one it followed. */
function arranged<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
  const named = new Map(ids.map((id, index) => [id, index]));
  const result = items
    .filter(({ id }) => named.has(id))
    .sort((one, other) => (named.get(one.id) ?? 0) - (named.get(other.id) ?? 0));
  items.forEach((item, index) => {
    if (named.has(item.id)) return;
    const before = items[index - 1];
    const at = before === undefined ? 0 : result.findIndex(({ id }) => id === before.id) + 1;
    result.splice(at, 0, item);
  });
  return result;
}
