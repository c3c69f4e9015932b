/** Everything that competencies say, statement by statement, with its place: what most editorial rules read. */
import type { Path } from '../diagnostic.ts';
import type { Competency, Level } from '../model.ts';
import { asText, entriesField, field, isMap, listField } from '../read/fields.ts';
import { ownWords } from './own-words.ts';
import { Meaning } from './same-words.ts';

/** What sort of text a statement is. `indicator`, `summary` and `anchor` say what people do; the others are about it. */
export type StatementKind =
  'definition' | 'summary' | 'indicator' | 'anchor' | 'example' | 'counterexample' | 'evidence' | 'question';

export class Statement {
  readonly competency: Competency;
  /** Undefined for a definition and for the indicators of a competency without a ladder. */
  readonly level: Level | undefined;
  readonly kind: StatementKind;
  readonly file: string;
  readonly path: Path;
  readonly text: string;
  /** The id of an indicator that has one. */
  readonly id: string | undefined;
  #own: string | undefined;
  #meaning: Meaning | undefined;

  constructor(
    competency: Competency,
    level: Level | undefined,
    kind: StatementKind,
    path: Path,
    text: string,
    id: string | undefined,
  ) {
    this.competency = competency;
    this.level = level;
    this.kind = kind;
    this.file = competency.file;
    this.path = path;
    this.text = text;
    this.id = id;
  }

  /** The text without marks and without what it only quotes: see `ownWords`. */
  get own(): string {
    this.#own ??= ownWords(this.text);
    return this.#own;
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
    this.#say('definition', undefined, ['definition'], field(data, 'definition'));
    this.#indicators(undefined, ['indicators'], field(data, 'indicators'));
    for (const [name, value] of entriesField(data, 'levels')) {
      const level = levelNamed(this.#competency, name);
      if (level !== undefined) this.#level(level, ['levels', name], value);
    }
    for (const [scale, anchor] of entriesField(data, 'anchors')) {
      for (const [rating, value] of isMap(anchor) ? Object.entries(anchor) : [])
        if (rating !== 'at') this.#say('anchor', undefined, ['anchors', scale, rating], value);
    }
  }

  #level(level: Level, path: Path, value: unknown): void {
    if (typeof value === 'string') {
      this.#say('summary', level, path, value);
      return;
    }
    this.#say('summary', level, [...path, 'summary'], field(value, 'summary'));
    this.#indicators(level, [...path, 'indicators'], field(value, 'indicators'));
    for (const [list, kind] of LISTS) {
      for (const [index, item] of listField(value, list).entries())
        this.#say(kind, level, [...path, list, index], item);
    }
  }

  #indicators(level: Level | undefined, path: Path, data: unknown): void {
    if (!Array.isArray(data)) return;
    for (let index = 0; index < data.length; index++) {
      const item: unknown = data[index];
      if (typeof item === 'string') this.#say('indicator', level, [...path, index], item);
      else this.#say('indicator', level, [...path, index, 'text'], field(item, 'text'), asText(field(item, 'id')));
    }
  }

  /** Adds a text; what is blank or no text says nothing. */
  #say(kind: StatementKind, level: Level | undefined, path: Path, value: unknown, id?: string): void {
    const text = asText(value);
    if (text === undefined) return;
    this.#all.push(new Statement(this.#competency, level, kind, path, text, id));
  }
}

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
