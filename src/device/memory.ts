/** A driver that forgets: for browsers that keep nothing, and for tests. */
import type { Aside, Decide, Driver, Key } from './driver.ts';
import type { Steps } from './history.ts';
import type { LeftRow, Row, VersionRow } from './row.ts';

const nameOf = ({ kind, id }: Key): string => `${kind}/${id}`;

export class MemoryDriver implements Driver {
  readonly lasting = false;
  readonly #rows = new Map<string, Row>();
  readonly #versions = new Map<string, Map<number, VersionRow>>();
  readonly #steps = new Map<string, Steps>();
  readonly #asides = new Map<string, Aside>();

  async rows(): Promise<readonly unknown[]> {
    return [...this.#rows.values()];
  }

  async row(key: Key): Promise<unknown> {
    return this.#rows.get(nameOf(key));
  }

  async version(key: Key, revision: number): Promise<unknown> {
    return this.#versions.get(nameOf(key))?.get(revision);
  }

  async steps(key: Key): Promise<unknown> {
    return this.#steps.get(nameOf(key));
  }

  async commit<Refusal>(key: Key, decide: Decide<Refusal>): Promise<Refusal | undefined> {
    const name = nameOf(key);
    const decision = decide(this.#rows.get(name));
    if ('refuse' in decision) return decision.refuse;
    const { row, version, dropped, steps } = decision.write;
    const versions = this.#versions.get(name) ?? new Map<number, VersionRow>();
    if (version !== undefined) versions.set(version.revision, version);
    for (const revision of dropped) versions.delete(revision);
    this.#versions.set(name, versions);
    this.#rows.set(name, row);
    if (steps !== undefined) this.#steps.set(name, steps);
    return undefined;
  }

  async leave(left: LeftRow): Promise<void> {
    const versions = this.#versions.get(nameOf(left)) ?? new Map<number, VersionRow>();
    this.#versions.set(nameOf(left), versions.set(left.revision, left));
  }

  async purge(key: Key): Promise<void> {
    const name = nameOf(key);
    for (const map of [this.#rows, this.#versions, this.#steps]) map.delete(name);
    for (const [place, aside] of this.#asides) if (nameOf(aside) === name) this.#asides.delete(place);
  }

  async setAside(aside: Aside): Promise<void> {
    this.#asides.set(`${nameOf(aside)}/${aside.revision}`, aside);
  }

  async asides(): Promise<readonly Aside[]> {
    return [...this.#asides.values()];
  }

  async clear(): Promise<void> {
    for (const map of [this.#rows, this.#versions, this.#steps, this.#asides]) map.clear();
  }
}
