/**
 * A catalogue of things that are referred to by id: the levels of a scale, the families, the competencies of a framework. It answers
 * references and, once all are asked, decides where the mistake is: at the one reference that is mistyped, or at the one definition
 * whose slip left all its references hanging.
 */
import type { Rule } from '../diagnostic.ts';
import { idFault } from '../ids.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Remark } from '../read/source.ts';
import type { Findings, Place } from './place.ts';

interface Entry<T> {
  /** Undefined for something that exists but cannot be used, because its own file or entry is broken. */
  readonly value: T | undefined;
  readonly place: Place;
  uses: number;
}

export interface CatalogueOptions {
  /** The rule of an unknown reference. */
  readonly rule: Rule;
  /** What it lists, in the words of a message: `competency`. */
  readonly noun: string;
  /** Where it lists them: `in "People leadership"`, `of scale "Proficiency"`. */
  readonly where: string;
  /**
   * Whether one missing definition is one mistake, however many places use it. So for entries of a list (a level, a family); a missing
   * file leaves a reference to mend in each place.
   */
  readonly listed: boolean;
  /** Whether ids may be anything that the schema lets through, such as the codes of foreign indicators. */
  readonly foreignIds?: boolean;
}

export class Catalogue<T> {
  readonly #options: CatalogueOptions;
  readonly #findings: Findings;
  readonly #entries = new Map<string, Entry<T>>();
  readonly #former = new Map<string, { id: string; place: Place }>();
  readonly #unknown = new Map<string, { written: string; place: Place }[]>();
  #complete = true;
  #instead: (name: string) => Remark | undefined = () => undefined;

  constructor(findings: Findings, options: CatalogueOptions) {
    this.#findings = findings;
    this.#options = options;
  }

  /** Says that something in the list is broken, so that nothing can be called unknown. */
  incomplete(): void {
    this.#complete = false;
  }

  /** Gives a better answer, where there is one, than that a name is unknown. */
  insteadOfUnknown(answer: (name: string) => Remark | undefined): void {
    this.#instead = answer;
  }

  get isComplete(): boolean {
    return this.#complete;
  }

  /** Adds a definition; a second one of the same id is an error at its place. Returns whether it was added. */
  define(id: string, value: T | undefined, place: Place): boolean {
    const first = this.#entries.get(id);
    if (first !== undefined) {
      const line = first.place.source.place(first.place.path, first.place.part).line;
      this.#findings.add(place, {
        rule: 'duplicate-id',
        message: `The id "${id}" is used twice ${this.#options.where}; the first is on line ${line}.`,
        hint: 'Give one of them another id.',
      });
      return false;
    }
    const fault = this.#options.foreignIds ? undefined : idFault(id);
    // The schema reports a malformed id; what was meant by it may be referred to by its right name.
    if (fault === 'malformed' || fault === 'too-long') this.incomplete();
    if (fault === 'reserved') {
      this.#findings.add(place, {
        rule: 'reserved-id',
        message: `"${id}" cannot be an id: the word has a meaning of its own in addresses, in YAML or in Windows.`,
        hint: 'Choose a more telling word.',
      });
    }
    this.#entries.set(id, { value, place, uses: 0 });
    return true;
  }

  /** Notes that `id` was once called `old`. Call when all ids are defined. */
  rename(old: string, id: string, place: Place): void {
    if (this.#entries.has(old)) {
      this.#findings.add(place, {
        rule: 'former-id-in-use',
        message:
          old === id
            ? `"${old}" is the present id, so it cannot be a former one.`
            : `"${old}" is called a former id here, but a ${this.#options.noun} of that id still exists ${this.#options.where}.`,
        hint: 'Delete it from "formerly", or rename the other one.',
      });
      return;
    }
    const other = this.#former.get(old);
    if (other !== undefined) {
      this.#findings.add(place, {
        rule: 'duplicate-id',
        message:
          other.id === id
            ? `"${old}" is listed twice as a former id.`
            : `"${old}" is called a former id of both "${other.id}" and "${id}".`,
        hint: 'Keep it in one place, so that old references know where to go.',
      });
      return;
    }
    this.#former.set(old, { id, place });
  }

  /** Whether a name is known, present or former. Counts as no use. */
  has(id: string): boolean {
    return this.#entries.has(id) || this.#former.has(id);
  }

  /** What a present id stands for, without counting as a use; undefined where it is unknown or broken. */
  peek(id: string): T | undefined {
    return this.#entries.get(id)?.value;
  }

  values(): T[] {
    return [...this.#entries.values()].flatMap((entry) => (entry.value === undefined ? [] : [entry.value]));
  }

  /**
   * What `id` refers to. Undefined where it is unknown (reported by `settle`) or broken (reported where it is broken). `written` is the
   * reference as it stands in the file.
   */
  resolve(id: string, place: Place, written: string = id): T | undefined {
    const entry = this.#entries.get(id);
    if (entry !== undefined) {
      entry.uses++;
      return entry.value;
    }
    const renamed = this.#former.get(id);
    const target = renamed && this.#entries.get(renamed.id);
    if (renamed !== undefined && target !== undefined) {
      target.uses++;
      const now = written.includes('/') ? `${written.slice(0, written.indexOf('/'))}/${renamed.id}` : renamed.id;
      this.#findings.add(place, {
        rule: 'renamed-reference',
        severity: 'warning',
        message: `"${written}" is now called "${now}".`,
        hint: `Write "${now}".`,
      });
      return target.value;
    }
    const asked = this.#unknown.get(id);
    if (asked === undefined) this.#unknown.set(id, [{ written, place }]);
    else asked.push({ written, place });
    return undefined;
  }

  /** Reports the unknown names. Call once, when every reference has been asked. */
  settle(alternatives: (id: string) => Iterable<string> = () => []): void {
    if (!this.#complete) return;
    for (const [id, asked] of this.#unknown) {
      if (this.#blameDefinition(id, asked)) continue;
      const near = suggest(id, this.#entries.keys());
      const shown = this.#options.listed && near === undefined && asked.length > 2 ? asked.slice(0, 1) : asked;
      const elsewhere = [...alternatives(id)];
      for (const { written, place } of shown) this.#findings.add(place, this.#remark(id, written, asked.length, shown.length, elsewhere));
    }
  }

  #remark(id: string, written: string, uses: number, shown: number, elsewhere: readonly string[]): Remark {
    const instead = this.#instead(id);
    if (instead !== undefined) return instead;
    const { rule, noun, where } = this.#options;
    const others = uses > shown ? `, though ${uses} places use it` : '';
    const prefix = written.includes('/') ? written.slice(0, written.indexOf('/') + 1) : '';
    const here = [...this.#entries.keys()].map((known) => prefix + known);
    const exact = elsewhere.find((other) => other.endsWith(`/${id}`));
    return {
      rule,
      message: `There is no ${noun} "${written}" ${where}${others}.`,
      hint: (exact && `Did you mean "${exact}"?`) ?? didYouMean(written, [...here, ...elsewhere]) ?? this.#list(),
    };
  }

  /** What there is to choose from, where the list is short enough to say. */
  #list(): string | undefined {
    const ids = [...this.#entries.keys()];
    const { noun, where } = this.#options;
    if (ids.length === 0) return `There is no ${noun} ${where} yet.`;
    return ids.length > 8 ? undefined : `To choose from: ${ids.join(', ')}.`;
  }

  /** When several places agree on a name and the only one like it is used by nobody, the definition has the slip. */
  #blameDefinition(id: string, asked: readonly { place: Place }[]): boolean {
    const unused = [...this.#entries].filter(([, entry]) => entry.uses === 0);
    const slip = suggest(id, unused.map(([known]) => known));
    const entry = slip === undefined ? undefined : this.#entries.get(slip);
    if (slip === undefined || entry === undefined || asked.length < 2) return false;
    if (suggest(id, this.#entries.keys()) !== slip) return false;
    const { rule, noun, where } = this.#options;
    this.#findings.add(entry.place, {
      rule,
      message: `${asked.length} places refer to a ${noun} "${id}" ${where}, which does not exist; nothing refers to "${slip}".`,
      hint: `Was "${id}" meant here? If it was renamed on purpose, add "formerly: [${id}]".`,
    });
    return true;
  }
}
