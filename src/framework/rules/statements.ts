/** Everything that competencies say, statement by statement, with its place: what most editorial rules read. */
import type { Path } from '../diagnostic.ts';
import type { Competency, Level } from '../model.ts';
import { asText, entriesField, field, isMap, listField } from '../read/fields.ts';
import { ownWords } from './own-words.ts';
import { Meaning } from './same-words.ts';
import { type Searched, signsIn } from './wording.ts';

/** What sort of text a statement is. `indicator`, `summary` and `anchor` say what people do; the others are about it. */
export type StatementKind =
  'definition' | 'summary' | 'indicator' | 'anchor' | 'example' | 'counterexample' | 'evidence' | 'question';

export class Statement implements Searched {
  readonly competency: Competency;
  /** Undefined for a definition and for the indicators of a competency without a ladder. */
  readonly level: Level | undefined;
  readonly kind: StatementKind;
  readonly file: string;
  readonly text: string;
  /** The id of an indicator that has one. */
  readonly id: string | undefined;
  #own: string | undefined;
  #signs: readonly string[] | undefined;
  #meaning: Meaning | undefined;
  readonly #parent: Path;
  readonly #index: number | undefined;
  readonly #key: string | undefined;

  /** `parent`: the path of the list or map that it stands in; `index` and `key`: its place there. */
  constructor(
    competency: Competency,
    level: Level | undefined,
    kind: StatementKind,
    text: string,
    id: string | undefined,
    parent: Path,
    index: number | undefined,
    key: string | undefined,
  ) {
    this.competency = competency;
    this.level = level;
    this.kind = kind;
    this.file = competency.file;
    this.text = text;
    this.id = id;
    this.#parent = parent;
    this.#index = index;
    this.#key = key;
  }

  /** Where it stands; made when somebody asks, for few are asked. */
  get path(): Path {
    const [index, key] = [this.#index, this.#key];
    const path = [...this.#parent];
    if (index !== undefined) path.push(index);
    if (key !== undefined) path.push(key);
    return path;
  }

  /** The key of its level in the file, which may be a name that the level had before. */
  get levelKey(): string | undefined {
    const [place, key] = this.#parent;
    if (place !== 'levels') return undefined;
    return typeof key === 'string' ? key : this.#key;
  }

  /** The text without marks and without what it only quotes: see `ownWords`. */
  get own(): string {
    this.#own ??= ownWords(this.text);
    return this.#own;
  }

  /** Signs that there may be a rare wording: see `signsIn`. */
  get signs(): readonly string[] {
    this.#signs ??= signsIn(this.own);
    return this.#signs;
  }

  /** The words that carry its meaning; several rules ask for them. */
  get meaning(): Meaning {
    this.#meaning ??= new Meaning(this.text);
    return this.#meaning;
  }
}

/** What a competency says by the data of its file, in its order; nothing where it is retired. */
export function statementsIn(competency: Competency, data: unknown): readonly Statement[] {
  const all: Statement[] = [];
  if (!competency.retired) new Reading(competency, all).file(data);
  return all;
}

/** Goes through one competency and adds what it says to a list. */
class Reading {
  readonly #competency: Competency;
  readonly #all: Statement[];

  constructor(competency: Competency, all: Statement[]) {
    this.#competency = competency;
    this.#all = all;
  }

  file(data: unknown): void {
    this.#say('definition', undefined, field(data, 'definition'), TOP, undefined, 'definition');
    this.#indicators(undefined, ['indicators'], field(data, 'indicators'));
    for (const [name, value] of entriesField(data, 'levels')) {
      const level = levelNamed(this.#competency, name);
      if (level !== undefined) this.#level(level, name, value);
    }
    for (const [scale, anchor] of entriesField(data, 'anchors')) {
      for (const [rating, value] of isMap(anchor) ? Object.entries(anchor) : [])
        if (rating !== 'at') this.#say('anchor', undefined, value, ['anchors', scale], undefined, rating);
    }
  }

  #level(level: Level, name: string, value: unknown): void {
    if (typeof value === 'string') {
      this.#say('summary', level, value, LEVELS, undefined, name);
      return;
    }
    this.#say('summary', level, field(value, 'summary'), ['levels', name], undefined, 'summary');
    this.#indicators(level, ['levels', name, 'indicators'], field(value, 'indicators'));
    for (const [list, kind] of LISTS) {
      const items = listField(value, list);
      if (items.length === 0) continue;
      const parent = ['levels', name, list];
      for (let index = 0; index < items.length; index++) this.#say(kind, level, items[index], parent, index);
    }
  }

  #indicators(level: Level | undefined, parent: Path, data: unknown): void {
    if (!Array.isArray(data)) return;
    for (let index = 0; index < data.length; index++) {
      const item: unknown = data[index];
      if (typeof item === 'string') this.#say('indicator', level, item, parent, index);
      else this.#say('indicator', level, field(item, 'text'), parent, index, 'text', asText(field(item, 'id')));
    }
  }

  /** Adds a text with its place; what is blank or no text says nothing. */
  #say(
    kind: StatementKind,
    level: Level | undefined,
    value: unknown,
    parent: Path,
    index: number | undefined,
    key?: string,
    id?: string,
  ): void {
    const text = asText(value);
    if (text === undefined) return;
    this.#all.push(new Statement(this.#competency, level, kind, text, id, parent, index, key));
  }
}

const TOP: Path = [];
const LEVELS: Path = ['levels'];

const LISTS = [
  ['examples', 'example'],
  ['counterexamples', 'counterexample'],
  ['evidence', 'evidence'],
  ['questions', 'question'],
] as const;

/** The level of a competency's scale that bears a name or once bore it. */
function levelNamed({ framework }: Competency, name: string): Level | undefined {
  const { levels } = framework.scale;
  return levels.findLast((level) => level.id === name || level.formerly.includes(name));
}
