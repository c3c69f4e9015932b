/** A file of the workspace as text, data and places. */
import type { Diagnostic, Mend, Path, Severity, Span } from '../diagnostic.ts';
import { pointer, START_OF_FILE, type Rule } from '../diagnostic.ts';
import { characterFaults, decode, nestingFault, type TextFault } from './guard.ts';
import { readPlain } from './plain.ts';
import { plainPlaces } from './plain-place.ts';
import type { Parsed } from './yaml.ts';

/** What to say about a place; the file and the position are added. */
export interface Remark {
  readonly rule: Rule;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
  readonly mends?: readonly Mend[];
}

/** What has been found out about a file, and holds as long as its bytes do: plain data, to be kept from one check to the next. */
export interface Kept {
  readonly data: unknown;
  /** What is wrong with the file by itself. */
  readonly faults: readonly Diagnostic[];
  /** What the rules that judge one file by itself say; it depends on scales, languages and settings, too. */
  readonly advice?: readonly Diagnostic[] | undefined;
  /** Of a competency, what it says in brief; it depends on the scale, too. */
  readonly gist?: Gist | undefined;
  /** Where parts stand that somebody asked for: line, column, end line, end column. */
  readonly places?: Readonly<Record<string, readonly [number, number, number, number]>>;
  /** The lines on which these parts begin, by their numbers, for excerpts. */
  readonly lines?: Readonly<Record<string, string>>;
  /** Whether its text holds what may be a silence, or a link. */
  readonly maySilence: boolean;
  readonly mayLink: boolean;
}

/**
 * What a competency says, in brief: by the numbers of the words that carry the meaning of each statement (see `Stem`) it is told which
 * statements may say the same as others, so that of most files no statement is read again.
 */
export interface Gist {
  readonly definition?: readonly number[] | undefined;
  /** Summaries and indicators, in their order. */
  readonly behaviours: readonly (readonly number[])[];
  /** Whether any of them only says that something is still to be written. */
  readonly waits: boolean;
}

/** A file that is known from an earlier check. `bytes` is called when somebody asks for its text. */
export interface Remembered {
  readonly kept: Kept;
  readonly bytes: () => Uint8Array;
}

/** The parser of all YAML. It is large, and most workspaces have no file that needs it: whoever has one brings it along. */
export type StrictParser = (text: string) => Parsed;

/**
 * One file. Its data is plain (maps, lists, text, numbers, booleans, null); where things stand is worked out only when somebody
 * asks, which for most files is never.
 */
export class Source {
  readonly file: string;
  readonly #remembered: Remembered | undefined;
  #text: string | undefined;
  #data: unknown;
  #faults: readonly TextFault[] = [];
  #pending = false;
  #place: Parsed['place'] | undefined;
  /** Whether the quick reader could read it. */
  #isPlain = false;
  #lines: readonly string[] | undefined;
  /** Places that somebody asked for; most files have none. */
  #places: Map<string, Span> | undefined;
  #own: readonly Diagnostic[] | undefined;
  #advice: readonly Diagnostic[] | undefined;
  /** Worked out by those who ask for it first. */
  gist: Gist | undefined;

  /** `content`: the bytes of the file, or why they cannot be had, or what is known of it. */
  constructor(file: string, content: Uint8Array | TextFault | Remembered) {
    this.file = file;
    if ('kept' in content) {
      const { data, faults, advice, gist } = content.kept;
      this.#remembered = content;
      this.#data = data;
      this.#isPlain = true;
      this.#own = faults;
      this.#advice = advice;
      this.gist = gist;
      return;
    }
    const decoded = content instanceof Uint8Array ? decode(content) : { fault: content };
    if ('fault' in decoded) {
      this.#text = '';
      this.#faults = [decoded.fault];
      return;
    }
    const { text } = decoded;
    this.#text = text;
    const characters = characterFaults(text);
    const deep = nestingFault(text);
    if (deep !== undefined || characters.some((fault) => fault.severity === 'error')) {
      this.#faults = deep === undefined ? characters : [...characters, deep];
      return;
    }
    const plain = readPlain(text);
    this.#data = plain?.data;
    this.#isPlain = plain !== undefined;
    this.#pending = plain === undefined;
    this.#faults = characters;
  }

  /** Empty where the bytes could not be decoded. */
  get text(): string {
    if (this.#text === undefined) {
      const decoded = decode(this.#remembered?.bytes() ?? new Uint8Array());
      this.#text = 'text' in decoded ? decoded.text : '';
    }
    return this.#text;
  }

  /** Whether it takes the parser of all YAML to read the file: until it has had its turn, there is no data. */
  get pending(): boolean {
    return this.#pending;
  }

  /** Lets the parser of all YAML read the file, where that is needed. Returns the source itself. */
  readWith(parse: StrictParser): this {
    if (!this.#pending) return this;
    const { data, place, faults } = parse(this.text);
    this.#pending = false;
    this.#data = data;
    this.#place = place;
    this.#faults = [...this.#faults, ...faults];
    return this;
  }

  /** Undefined where the file could not be read: see `faults`. */
  get data(): unknown {
    return this.#data;
  }

  /** Whether the file could be read as YAML. */
  get readable(): boolean {
    return this.data !== undefined;
  }

  /** The faults of the text and its YAML. */
  get faults(): readonly Diagnostic[] {
    return this.#faults.map((fault) => ({ ...fault, ...briefly(fault), file: this.file, pointer: '' }));
  }

  /** What is wrong with the file by itself, which is found out once. */
  own(find: () => readonly Diagnostic[]): readonly Diagnostic[] {
    this.#own ??= find();
    return this.#own;
  }

  /** What the rules that judge one file by itself say about it; undefined until they have been asked. */
  get advice(): readonly Diagnostic[] | undefined {
    return this.#advice;
  }

  set advice(advice: readonly Diagnostic[]) {
    this.#advice = advice;
  }

  /** Forgets what the rules said and found: it was judged by other scales, in another language or by other settings. */
  forgetAdvice(): void {
    this.#advice = undefined;
    this.gist = undefined;
  }

  /** Whether its text may hold a silence of a rule, if a mistyped one. */
  get maySilence(): boolean {
    return this.#remembered?.kept.maySilence ?? maySilence(this.text);
  }

  /** Whether its text may hold a link: how one begins stands in it, or a code behind a backslash, which may stand for any letter. */
  get mayLink(): boolean {
    return this.#remembered?.kept.mayLink ?? /\][(:]|<[a-z]|\\[^"nt\\]/i.test(this.text);
  }

  /** What of it is worth keeping for the next check; undefined for a file that is better read again. */
  toKeep(): Kept | undefined {
    const faults = this.#own;
    if (!this.#isPlain || faults === undefined || faults.some(({ severity }) => severity === 'error')) return undefined;
    const known = [...this.#knownPlaces];
    return {
      data: this.#data,
      faults,
      advice: this.#advice,
      gist: this.gist,
      // Of most files nobody asked for any.
      ...(known.length > 0 && {
        places: Object.fromEntries(
          known.map(([key, { line, column, endLine, endColumn }]) => [key, [line, column, endLine, endColumn]]),
        ),
        lines: Object.fromEntries(known.map(([, { line }]) => [line, this.line(line)])),
      }),
      maySilence: this.maySilence,
      mayLink: this.mayLink,
    };
  }

  /** A line of the text by its number, empty where there is none. Those on which parts stand that were asked for are had without the text. */
  line(number: number): string {
    const kept = this.#remembered?.kept.lines?.[number];
    if (kept !== undefined) return kept;
    this.#lines ??= this.text.split('\n');
    return this.#lines[number - 1] ?? '';
  }

  /** The first place from another one on at which some words of one line stand; undefined where there is none. */
  wordsFrom({ line, column }: Pick<Span, 'line' | 'column'>, words: string): Span | undefined {
    let start = 0;
    for (let passed = 1; passed < line; passed++) start = this.text.indexOf('\n', start) + 1;
    const at = this.text.indexOf(words, start + column - 1);
    if (at === -1) return undefined;
    const above = this.text.slice(0, at).split('\n');
    const found = above.length;
    const from = (above.at(-1)?.length ?? 0) + 1;
    return { line: found, column: from, endLine: found, endColumn: from + words.length };
  }

  /** Where a part of the data stands; see `Parsed.place`. */
  place(path: Path, part: 'key' | 'value'): Span {
    if (this.#place === undefined && this.#data === undefined) return START_OF_FILE;
    const key = `${part} ${pointer(path)}`;
    const known = this.#knownPlaces;
    let place = known.get(key);
    if (place === undefined) {
      // Not parsed and yet readable: the file is plain.
      this.#place ??= plainPlaces(this.text);
      place = this.#place(path, part);
      known.set(key, place);
    }
    return place;
  }

  get #knownPlaces(): Map<string, Span> {
    this.#places ??= new Map(
      Object.entries(this.#remembered?.kept.places ?? {}).map(([key, [line, column, endLine, endColumn]]) => [
        key,
        { line, column, endLine, endColumn },
      ]),
    );
    return this.#places;
  }

  /** A diagnostic about a part of the data. */
  remark(path: Path, part: 'key' | 'value', remark: Remark): Diagnostic {
    const { rule, severity = 'error', mends } = remark;
    const place = this.place(path, part);
    return {
      file: this.file,
      ...place,
      severity,
      rule,
      pointer: pointer(path),
      ...briefly(remark),
      ...(mends && { mends }),
    };
  }
}

const SILENCE = /#[ \t]*espalier/iy;

/** Whether the word stands behind a `#`, of which there are few. */
function maySilence(text: string): boolean {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    SILENCE.lastIndex = at;
    if (SILENCE.test(text)) return true;
  }
  return false;
}

const LONGEST_VALUE = 100;
const LONGEST_SENTENCE = 800;

/** Message and hint with what they quote cut short: of a value that is a whole page, the beginning says which it is. */
function briefly({ message, hint }: { message: string; hint?: string | undefined }): {
  message: string;
  hint?: string;
} {
  return { message: brief(message), ...(hint === undefined ? {} : { hint: brief(hint) }) };
}

function brief(text: string): string {
  if (text.length <= LONGEST_VALUE) return text;
  const cut = text.replace(/"[^"]*"/g, (quoted) =>
    quoted.length > LONGEST_VALUE + 2 ? `${quoted.slice(0, LONGEST_VALUE)}…"` : quoted,
  );
  return (cut.length > LONGEST_SENTENCE ? `${cut.slice(0, LONGEST_SENTENCE)}…` : cut).toWellFormed();
}
