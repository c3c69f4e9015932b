/** The texts of a workspace's files, by their paths. */
export interface TextByFile {
  /** Undefined for a file that there is not. */
  get(file: string): string | undefined;
  /** A line of a text by its number, without its end; undefined where there is none. */
  line(file: string, number: number): string | undefined;
  keys(): Iterable<string>;
}

/** A file with its text. */
interface Written {
  readonly file: string;
  readonly text: string;
  /** A line by its number, where that can be had without the text. */
  line?(number: number): string | undefined;
}

/** Texts that are read when somebody asks for them: most files are only checked, and of others one line is enough. */
export class Texts implements TextByFile {
  readonly #sources: ReadonlyMap<string, Written>;

  constructor(sources: readonly Written[]) {
    this.#sources = new Map(sources.map((source) => [source.file, source]));
  }

  get size(): number {
    return this.#sources.size;
  }

  get(file: string): string | undefined {
    return this.#sources.get(file)?.text;
  }

  line(file: string, number: number): string | undefined {
    const source = this.#sources.get(file);
    const line = source?.line ? source.line(number) : source?.text.split('\n', number)[number - 1];
    return line?.replace(/\r$/, '');
  }

  keys(): Iterable<string> {
    return this.#sources.keys();
  }
}
