/**
 * A catalogue of things that are referred to by id: the levels of a scale, the families, the competencies of a framework. It answers
 * references and, once all are asked, decides where the mistake is: at the one reference that is mistyped, or at the one definition
 * whose slip left all its references hanging.
 */
import type { Rule } from '../diagnostic.ts';
import { idFault } from '../ids.ts';
import { field, isMap } from '../read/fields.ts';
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
   * What holds a definition. A missing entry of a list (a level, a family) is one mistake, however many places use it; a missing file
   * or folder leaves a reference to mend in each place.
   */
  readonly held: 'entry' | 'file' | 'folder';
  /** Whether ids may be anything that the schema lets through, such as the codes of foreign indicators. */
  readonly foreignIds?: boolean;
}

/** A reference that nothing answers: as it stands in the file, and with what goes before the id when it is written right. */
interface Asked {
  readonly written: string;
  readonly prefix: string;
  readonly place: Place;
}

/** How many names an unknown one is compared with at the most, in one catalogue and all in all: beyond it, a file is no slip of the pen. */
const MOST_COMPARISONS = 200_000;

export class Catalogue<T> {
  readonly #options: CatalogueOptions;
  readonly #findings: Findings;
  readonly #entries = new Map<string, Entry<T>>();
  readonly #former = new Map<string, { id: string; place: Place }>();
  readonly #unknown = new Map<string, Asked[]>();
  readonly #unreadable: string[] = [];
  #misnamed: readonly string[] = [];
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

  /** Notes the text of a file that cannot be read: former ids may stand in it, so no name that it mentions is called unknown. */
  unreadable(text: string): void {
    this.#unreadable.push(text);
  }

  /** Notes what misnamed files may be meant to be called: names that are like one of these are not called unknown. */
  mayBeMisnamed(names: readonly string[]): void {
    this.#misnamed = names;
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
      // One of the two was probably meant to be what others then look for in vain.
      this.incomplete();
      // An entry that has nothing but its id is the mistake, and the schema says what it lacks.
      if (isStub(first.place)) return false;
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
            : `"${old}" is called a former id here, but the ${this.#options.noun} of that id still exists ${this.#options.where}.`,
        hint: old === id ? 'Delete it from "formerly".' : 'Delete it from "formerly", or rename the other one.',
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

  /** The present id of what is or was called `id`; undefined where it is unknown. Counts as no use. */
  present(id: string): string | undefined {
    return this.#entries.has(id) ? id : this.#former.get(id)?.id;
  }

  /** The present id that was probably meant by a name: the same one, or else the most like it. */
  nearest(name: string): string | undefined {
    return this.present(name) ?? suggest(name, this.#entries.keys());
  }

  /** What a present id stands for, without counting as a use; undefined where it is unknown or broken. */
  peek(id: string): T | undefined {
    return this.#entries.get(id)?.value;
  }

  /** What a present id stands for, as a reference to it; undefined where `resolve` has to say what to make of it. Most references are of this kind. */
  use(id: string): T | undefined {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.uses++;
    return entry?.value;
  }

  values(): T[] {
    const values: T[] = [];
    for (const { value } of this.#entries.values()) if (value !== undefined) values.push(value);
    return values;
  }

  /**
   * What `id` refers to. Undefined where it is unknown (reported by `settle`) or broken (reported where it is broken). `written` is the
   * reference as it stands in the file, `prefix` what goes before the id when it is written right: `people/`.
   */
  resolve(id: string, place: Place, written: string = id, prefix = ''): T | undefined {
    const now = this.present(id);
    const entry = now === undefined ? undefined : this.#entries.get(now);
    if (entry === undefined) {
      const asked = this.#unknown.get(id);
      if (asked === undefined) this.#unknown.set(id, [{ written, prefix, place }]);
      else asked.push({ written, prefix, place });
      return undefined;
    }
    entry.uses++;
    const right = `${prefix}${now}`;
    if (right !== written) {
      this.#findings.add(place, {
        rule: 'renamed-reference',
        severity: 'warning',
        message: `"${written}" is now called "${right}".`,
        hint: `Write "${right}".`,
        mends: [{ path: place.path, part: place.part, from: written, to: right }],
      });
    }
    return entry.value;
  }

  /** Reports the unknown names. Call once, when every reference has been asked; `elsewhere` gives right names that are like a wrong one. */
  settle(elsewhere: (id: string) => readonly string[] = () => []): void {
    if (!this.#complete) return;
    const unknown = [...this.#unknown].filter(
      ([id]) =>
        !this.#unreadable.some((text) => text.includes(id)) && !this.#misnamed.some((name) => mayMean(id, name)),
    );
    if (this.#reportEmptyList(unknown)) return;
    const patience = Math.min(100, Math.max(10, Math.floor(MOST_COMPARISONS / (this.#entries.size + 1))));
    for (const [index, [id, asked]] of unknown.entries()) {
      const instead = this.#instead(id);
      if (instead !== undefined) for (const { place } of asked) this.#findings.add(place, instead);
      else if (index >= patience) this.#blameReferences(id, asked, undefined);
      else if (!this.#blameDefinition(id, asked)) this.#blameReferences(id, asked, elsewhere(id));
    }
  }

  /** `elsewhere` is undefined where no guess is to be made at what was meant. */
  #blameReferences(id: string, asked: readonly Asked[], elsewhere: readonly string[] | undefined): void {
    const { rule, noun, where, held } = this.#options;
    const known = [...this.#entries.keys()];
    const near = elsewhere && suggest(id, known);
    const first = asked[0];
    if (held === 'entry' && near === undefined && first !== undefined && asked.length > 1) {
      this.#findings.add(first.place, {
        rule,
        message: `There is no ${noun} "${id}" ${where}, though ${asked.length} places use it.`,
        hint:
          `Add it there, or choose another for those places${known.length > 8 ? '' : `: ${known.join(', ')}`}. ` +
          `If it is called otherwise now, add "formerly: [${id}]" to its entry.`,
      });
      return;
    }
    const hints = new Map<string, string | undefined>();
    for (const { written, prefix, place } of asked) {
      if (elsewhere !== undefined && !hints.has(written))
        hints.set(written, this.#guess(id, written, prefix, elsewhere));
      const hint = hints.get(written) ?? (held === 'file' && asked.length > 1 ? removed(id) : this.#list());
      this.#findings.add(place, { rule, message: `There is no ${noun} "${written}" ${where}.`, hint });
    }
  }

  #guess(id: string, written: string, prefix: string, elsewhere: readonly string[]): string | undefined {
    const exact = elsewhere.find((other) => other.endsWith(`/${id}`));
    // What goes before the id is the same in all, and would make any two alike.
    const here = id.includes('/')
      ? didYouMean(
          written,
          [...this.#entries.keys()].map((other) => prefix + other),
        )
      : didYouMean(prefix === '' ? written : id, this.#entries.keys())?.replace('mean "', `mean "${prefix}`);
    const there = exact ?? (here === undefined ? elsewhere[0] : undefined);
    return there === undefined ? here : `Did you mean "${there}"?`;
  }

  /** What there is to choose from, where the list is short enough to say. */
  #list(): string | undefined {
    const ids = [...this.#entries.keys()];
    if (ids.length === 0) return 'None is defined there yet.';
    return ids.length > 8 ? undefined : `To choose from: ${ids.join(', ')}.`;
  }

  /** A list that is missing altogether is one mistake, however many of its names are used. */
  #reportEmptyList(unknown: readonly (readonly [string, readonly Asked[]])[]): boolean {
    const { rule, noun, where, held } = this.#options;
    const first = unknown[0]?.[1][0];
    if (this.#entries.size > 0 || unknown.length < 2 || first === undefined) return false;
    const places = unknown.reduce((sum, [, asked]) => sum + asked.length, 0);
    // Few references to missing files may each have a better answer, such as a file of that name in another framework.
    if (held !== 'entry' && places <= 100) return false;
    const names = unknown.map(([id]) => id);
    this.#findings.add(first.place, {
      rule,
      message: `No ${noun} is defined ${where}, though ${places} places name one.`,
      hint: `Add them there: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}.`,
    });
    return true;
  }

  /** When several places agree on a name and the only one like it is used by nobody, the definition has the slip. */
  #blameDefinition(id: string, asked: readonly Asked[]): boolean {
    const { rule, noun, where, held } = this.#options;
    // A file or folder that nothing refers to is nothing odd, and one author's slip is easily copied within a file.
    const witnesses = held === 'entry' ? asked.length : new Set(asked.map(({ place }) => place.source.file)).size;
    if (witnesses < 2) return false;
    const unused = [...this.#entries].filter(([, entry]) => entry.uses === 0);
    const slip = suggest(
      id,
      unused.map(([known]) => known),
    );
    const entry = slip === undefined ? undefined : this.#entries.get(slip);
    if (slip === undefined || entry === undefined) return false;
    if (suggest(id, this.#entries.keys()) !== slip) return false;
    const mend = held === 'entry' ? `Was "${id}" meant here?` : `Is the ${held} meant to be called "${id}"?`;
    this.#findings.add(entry.place, {
      rule,
      message: `${asked.length} places refer to a ${noun} "${id}" ${where}, which does not exist; nothing refers to "${slip}".`,
      hint: `${mend} If it was renamed on purpose, add "formerly: [${id}]".`,
    });
    return true;
  }
}

/** What to do where several places name a file that is not there and is like no other. */
function removed(id: string): string {
  return `If it was removed, put its file back with "status: retired", as old reviews may refer to it; if it is called otherwise now, add "formerly: [${id}]" to its file.`;
}

/** Whether a definition stands in an entry that has nothing else. */
function isStub({ source, path }: Place): boolean {
  const entry = path
    .slice(0, -1)
    .reduce<unknown>(
      (data, step) => (Array.isArray(data) ? data[Number(step)] : field(data, String(step))),
      source.data,
    );
  return path.at(-1) === 'id' && isMap(entry) && Object.keys(entry).length === 1;
}

/** Whether a name may mean a thing whose file bears another: one is a slip of the other, or has the same words and perhaps some more. */
function mayMean(name: string, other: string): boolean {
  const [words, others] = [new Set(name.split('-')), new Set(other.split('-'))];
  return words.isSubsetOf(others) || others.isSubsetOf(words) || suggest(name, [other]) !== undefined;
}
