/** The ids of one list within an exercise: each is used once, and what refers to one finds it. */
import type { Rule } from '../../framework/diagnostic.ts';
import type { Findings, Place } from '../../framework/link/place.ts';
import { didYouMean } from '../../framework/suggest.ts';

export class Ids<T> {
  readonly #noun: string;
  readonly #findings: Findings;
  readonly #entries = new Map<string, { readonly value: T | undefined; readonly place: Place }>();

  /** `noun`: what the list holds, in the words of a message: `case`. */
  constructor(noun: string, findings: Findings) {
    this.#noun = noun;
    this.#findings = findings;
  }

  /** Adds one; a second of the same id is an error at its place. `value` is undefined for one that is broken. */
  define(id: string | undefined, value: T | undefined, place: Place): void {
    if (id === undefined) return;
    const first = this.#entries.get(id)?.place;
    if (first === undefined) {
      this.#entries.set(id, { value, place });
      return;
    }
    const { line } = first.source.place(first.path, first.part);
    this.#findings.add(place, {
      rule: 'duplicate-id',
      message: `The id "${id}" is used for two entries; the first is on line ${line}.`,
      hint: `Give one of them another id: saved answers know a ${this.#noun} by it.`,
    });
  }

  /** What an id refers to; undefined where it is unknown (which is reported) or broken. */
  resolve(id: string | undefined, place: Place, rule: Rule = 'unknown-entry'): T | undefined {
    if (id === undefined) return undefined;
    const entry = this.#entries.get(id);
    if (entry !== undefined) return entry.value;
    const known = [...this.#entries.keys()];
    this.#findings.add(place, {
      rule,
      message: `There is no ${this.#noun} "${id}" here.`,
      hint: didYouMean(id, known) ?? (known.length === 0 ? undefined : `To choose from: ${known.join(', ')}.`),
    });
    return undefined;
  }

  values(): T[] {
    return [...this.#entries.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
  }
}
