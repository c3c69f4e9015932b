/** The texts of a file, each under an address that stays when items of a list are moved, and what in a file is no text. */
import type { Path } from '../diagnostic.ts';
import { asText, field, isMap, textField, textsField } from '../read/fields.ts';
import type { Names } from './names.ts';
import type { Shape } from './shape.ts';

/** One text of a file. */
export interface LocaleText {
  /** Names and ids on the way to it: `levels/working/indicators/#one-event/text`; a position where an item has no id. */
  readonly address: string;
  /** The same in the data of its file. */
  readonly path: Path;
  /** Undefined where the place is there and nothing is written yet. */
  readonly text: string | undefined;
}

/** Something that is no text of the shape, or named as it is not any more. */
export interface Oddity {
  readonly what: 'name' | 'form';
  readonly path: Path;
  /** For a name: what else may stand there. */
  readonly known: readonly string[];
}

export interface OldName {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly from: string;
  readonly to: string;
}

export interface FileTexts {
  /** By address, in the order of the file. */
  readonly texts: ReadonlyMap<string, LocaleText>;
  readonly oddities: readonly Oddity[];
  readonly oldNames: readonly OldName[];
  /** Ids that items of lists had before, by the address of the item: `indicators/#old` → `indicators/#new`. */
  readonly formerly: ReadonlyMap<string, { readonly address: string; readonly id: string }>;
}

/** Reads the texts of a file's data. `framework` is the one whose file it is; empty for what belongs to all. */
export function textsOf(data: unknown, shape: Shape, names: Names, framework: string): FileTexts {
  const reader = new Reader(names, framework);
  reader.read(data, shape, '', []);
  return reader;
}

class Reader implements FileTexts {
  readonly texts = new Map<string, LocaleText>();
  readonly oddities: Oddity[] = [];
  readonly oldNames: OldName[] = [];
  readonly formerly = new Map<string, { address: string; id: string }>();
  readonly #names: Names;
  readonly #framework: string;

  constructor(names: Names, framework: string) {
    this.#names = names;
    this.#framework = framework;
  }

  read(data: unknown, shape: Shape, address: string, path: Path): void {
    if (shape.is === 'text') this.#text(data, address, path);
    else if (shape.is === 'record') this.#record(data, shape, address, path);
    else if (shape.is === 'entries') this.#entries(data, shape, address, path);
    else this.#list(data, shape, address, path);
  }

  #text(data: unknown, address: string, path: Path): void {
    if (data === null || typeof data === 'string') this.texts.set(address, { address, path, text: asText(data) });
    else this.oddities.push({ what: 'form', path, known: [] });
  }

  #record(data: unknown, shape: Extract<Shape, { is: 'record' }>, address: string, path: Path): void {
    if (shape.brief !== undefined && (data === null || typeof data === 'string')) {
      this.#text(data, join(address, shape.brief), path);
      return;
    }
    if (!isMap(data)) {
      if (data !== null) this.oddities.push({ what: 'form', path, known: [] });
      return;
    }
    const known = Object.keys(shape.fields);
    for (const [name, value] of Object.entries(data)) {
      const inner = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      if (inner !== undefined) this.read(value, inner, join(address, name), [...path, name]);
      else if (name !== shape.key) this.oddities.push({ what: 'name', path: [...path, name], known });
    }
  }

  #entries(data: unknown, shape: Extract<Shape, { is: 'entries' }>, address: string, path: Path): void {
    if (!isMap(data)) {
      if (data !== null) this.oddities.push({ what: 'form', path, known: [] });
      return;
    }
    for (const [name, value] of Object.entries(data)) {
      const at = [...path, name];
      if (shape.except?.includes(name)) {
        this.oddities.push({ what: 'name', path: at, known: [] });
        continue;
      }
      let id = name;
      if (shape.refers !== undefined) {
        id = this.#names.now(shape.refers, name, this.#framework);
        const to = this.#names.written(shape.refers, name, this.#framework);
        if (to !== name && !isSame(to, name, this.#framework))
          this.oldNames.push({ path: at, part: 'key', from: name, to });
      }
      this.read(value, shape.of, join(address, id), at);
    }
  }

  #list(data: unknown, shape: Extract<Shape, { is: 'list' }>, address: string, path: Path): void {
    if (!Array.isArray(data)) {
      if (data !== null) this.oddities.push({ what: 'form', path, known: [] });
      return;
    }
    for (const [index, item] of data.entries()) {
      const at = [...path, index];
      const { key, refers } = shape.of.is === 'record' ? shape.of : {};
      const written = key === undefined ? undefined : textField(item, key);
      const id = written && refers ? this.#names.now(refers, written, this.#framework) : written;
      if (written && refers && key !== undefined) {
        const to = this.#names.written(refers, written, this.#framework);
        if (to !== written && !isSame(to, written, this.#framework))
          this.oldNames.push({ path: [...at, key], part: 'value', from: written, to });
      }
      const here = join(address, id === undefined ? String(index) : `#${id}`);
      if (id !== undefined)
        for (const old of textsField(item, 'formerly'))
          this.formerly.set(join(address, `#${old}`), { address: here, id });
      this.read(item, shape.of, here, at);
    }
  }
}

/** One step further; a slash inside an id, as in `core/care`, is written `~`. */
function join(address: string, step: string): string {
  const safe = step.replaceAll('/', '~');
  return address === '' ? safe : `${address}/${safe}`;
}

/** Whether two ways of writing mean the same without a renaming: with and without the own framework. */
function isSame(a: string, b: string, framework: string): boolean {
  const full = (name: string): string => (name.includes('/') ? name : `${framework}/${name}`);
  return full(a) === full(b);
}

/** The data of a source with other words for some of its texts: what `say` gives for an address; undefined leaves a text. */
export function withTexts(
  data: unknown,
  texts: FileTexts['texts'],
  say: (address: string, text: string) => string | undefined,
): unknown {
  const said = new Map<string, string>();
  for (const { address, path, text } of texts.values()) {
    const other = text === undefined ? undefined : say(address, text);
    if (other !== undefined) said.set(JSON.stringify(path), other);
  }
  if (said.size === 0) return data;
  const copy = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return said.get(JSON.stringify(path)) ?? value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.keys(value).map((name) => [name, copy(field(value, name), [...path, name])]));
  };
  return copy(data, []);
}
