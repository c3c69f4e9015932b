/** Two states that grew from one: everything from both, and where they contradict each other both values, for a person to choose. */
import { apply, type Change, difference, isOrder, type Path, type ValueChange, valueAt } from './difference.ts';
import { isFields, isIdentified, isSame, keysOf, own } from './json.ts';

/** A place that both sides changed. The merged state holds `mine`; a side that removed the place has no value. */
export interface Conflict {
  readonly path: Path;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

export interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what became of `base` on two sides. What only one side changed is taken from it; the same change counts once. What both
 * changed is mine, with a conflict that holds both; what one side removed and the other went on to change stays.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown): Merged {
  const mineChanged = difference(base, mine);
  const theirsChanged = difference(base, theirs);
  const left = new Set<Change>();
  const conflicts = new Map<string, Conflict>();
  for (const my of mineChanged) {
    for (const their of theirsChanged) {
      if (isOrder(my) || isOrder(their) || isSame(my, their)) continue;
      const path = overlap(my.path, their.path);
      if (path === undefined) continue;
      left.add(loserOf(my, their));
      const here = valueAt(mine, path);
      const there = valueAt(theirs, path);
      conflicts.set(JSON.stringify(path), {
        path,
        ...(here !== undefined && { mine: here }),
        ...(there !== undefined && { theirs: there }),
      });
    }
  }
  const kept = [...theirsChanged, ...mineChanged].filter((change) => !left.has(change));
  return { value: apply(base, kept), conflicts: [...conflicts.values()] };
}

/**
 * Merges two states of which nobody knows what they grew from. What only one has is taken from it, so nothing that either holds is
 * lost; what one side had removed on purpose comes back.
 */
export function mergeUnrelated(mine: unknown, theirs: unknown): Merged {
  return merge(shared(mine, theirs), mine, theirs);
}

/** The shorter of two paths where one leads to or through the other. */
function overlap(one: Path, other: Path): Path | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((step, index) => step === long[index]) ? short : undefined;
}

/** Which of two changes of one place gives way: a removal to a change inside, else theirs to mine. */
function loserOf(my: ValueChange, their: ValueChange): Change {
  const myRemoval = my.after === undefined && my.path.length <= their.path.length && their.after !== undefined;
  return myRemoval ? my : their;
}

/** What two states have in common. */
function shared(one: unknown, other: unknown): unknown {
  if (isSame(one, other)) return one;
  if (isFields(one) && isFields(other)) {
    const common = keysOf(one).flatMap((key) => {
      const value = shared(own(one, key), own(other, key));
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(common);
  }
  if (isIdentified(one) && isIdentified(other)) {
    return one.flatMap((item) => {
      const twin = other.find(({ id }) => id === item.id);
      return twin === undefined ? [] : [shared(item, twin)];
    });
  }
  return undefined;
}
