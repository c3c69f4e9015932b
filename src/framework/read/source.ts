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

/** The parser of all YAML. It is large, and most workspaces have no file that needs it: whoever has one brings it along. */
export type StrictParser = (text: string) => Parsed;

/**
 * One file. Its data is plain (maps, lists, text, numbers, booleans, null); where things stand is worked out only when somebody
 * asks, which for most files is never.
 */
export class Source {
  readonly file: string;
  /** Empty where the bytes could not be decoded. */
  readonly text: string;
  #data: unknown;
  #faults: readonly TextFault[];
  #pending = false;
  #place: Parsed['place'] | undefined;
  #lines: readonly string[] | undefined;

  /** `content`: the bytes of the file, or why they cannot be had. */
  constructor(file: string, content: Uint8Array | TextFault) {
    this.file = file;
    const decoded = content instanceof Uint8Array ? decode(content) : { fault: content };
    if ('fault' in decoded) {
      this.text = '';
      this.#faults = [decoded.fault];
      return;
    }
    this.text = decoded.text;
    const characters = characterFaults(this.text);
    const deep = nestingFault(this.text);
    if (deep !== undefined || characters.some((fault) => fault.severity === 'error')) {
      this.#faults = deep === undefined ? characters : [...characters, deep];
      return;
    }
    const plain = readPlain(this.text);
    this.#data = plain?.data;
    this.#pending = plain === undefined;
    this.#faults = characters;
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

  /** A line of the text by its number, empty where there is none. */
  line(number: number): string {
    this.#lines ??= this.text.split('\n');
    return this.#lines[number - 1] ?? '';
  }

  /** Where a part of the data stands; see `Parsed.place`. */
  place(path: Path, part: 'key' | 'value'): Span {
    if (this.#place === undefined && this.#data === undefined) return START_OF_FILE;
    // Not parsed and yet readable: the file is plain.
    this.#place ??= plainPlaces(this.text);
    return this.#place(path, part);
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
