/**
 * What a check found out about each file, from the second one on kept for the next: most files are the same then. Whether a file is the same is told by its
 * content; where its size, its number and both its times are those of last time, and older than that time, it is not even opened, as git
 * does it. Whatever is odd about the memory, it counts as none: deleting it costs one slow check.
 */
import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspaceSources } from '../framework/link/sources.ts';
import { LARGEST_FILE } from '../framework/read/guard.ts';
import { type Kept, Source } from '../framework/read/source.ts';

/** A file as it was when it was read. */
interface Entry {
  /** Of its bytes. */
  readonly hash: string;
  readonly stamp: Stamp;
  readonly kept: Kept;
}

/** Size, number, time of the last change of the content and of the file, and the time at which it was looked at; in ms. */
type Stamp = readonly [size: number, inode: number, modified: number, changed: number, seen: number];

interface Stored {
  readonly engine: string;
  readonly context: string;
  readonly files: Readonly<Record<string, Entry>>;
}

/** Below so many files, reading all of them takes no longer than remembering them. */
const FEWEST_FILES = 100;
/** Up to so many changed files are read anew each time, which costs less than writing down everything again. */
const FEW_CHANGES = 20;
/** No file system counts time more coarsely, in ms: what was changed so shortly before it was read may have been changed after. */
const COARSEST_CLOCK = 2000;
/** After so long, what nobody has asked for is thrown away. */
const LONGEST_UNUSED = 30 * 24 * 3_600_000;
const A_DAY = 24 * 3_600_000;

export class Memory {
  readonly #place: string;
  readonly #root: string;
  readonly #stored: Stored;
  readonly #now: number;
  /** Whether the workspace was checked before, so that it may be once more. */
  readonly #isKnown: boolean;
  /** What was met in this check, by path; nothing in the first. */
  readonly #met = new Map<string, { source: Source; hash: string; stamp: Stamp }>();
  #read = 0;
  #trusted = true;

  /**
   * The memory of the workspace `root` among those in `folder`, which need not exist. `engine` tells one state of the engine from another:
   * another one may judge differently. `now`: the time, in ms.
   */
  constructor(folder: string, root: string, { engine = engineState(), now = Date.now() } = {}) {
    this.#root = root;
    this.#now = now;
    this.#place = join(folder, `${hash('sha256', realpathSync(root)).slice(0, 16)}.json`);
    this.#isKnown = existsSync(this.#place);
    const stored = read(this.#place);
    if (stored !== undefined) noteUse(this.#place, now);
    this.#stored = stored?.engine === engine ? stored : { engine, context: '', files: {} };
  }

  /** A file of the workspace, remembered or read; undefined where it is none that could be read. */
  source(path: string): Source | undefined {
    const full = `${this.#root}/${path}`;
    const found = lstatSync(full, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size > LARGEST_FILE) return undefined;
    const entry = Object.hasOwn(this.#stored.files, path) ? this.#stored.files[path] : undefined;
    if (entry !== undefined && isSame(entry.stamp, found)) {
      const source = new Source(path, { kept: entry.kept, bytes: () => this.#lateBytes(full, entry.hash) });
      this.#met.set(path, { source, hash: entry.hash, stamp: entry.stamp });
      return source;
    }
    const bytes = bytesOf(full);
    if (bytes === undefined) return undefined;
    this.#read++;
    if (!this.#isKnown) return new Source(path, bytes);
    const digest = hash('sha1', bytes);
    const known = entry?.hash === digest ? entry.kept : undefined;
    const source = new Source(path, known === undefined ? bytes : { kept: known, bytes: () => bytes });
    this.#met.set(path, { source, hash: digest, stamp: [...stampOf(found), this.#now] });
    return source;
  }

  /** The text of a file that was not opened; by now it may be another, and then nothing of this check is worth keeping. */
  #lateBytes(full: string, digest: string): Uint8Array {
    const bytes = bytesOf(full) ?? new Uint8Array();
    if (hash('sha1', bytes) !== digest) this.#trusted = false;
    return bytes;
  }

  /** Forgets what depends on files that all others are judged by, if one of these has changed. Call when all files are found. */
  minds(sources: WorkspaceSources): void {
    if (!this.#isKnown || this.#context(sources) === this.#stored.context) return;
    for (const { source } of this.#met.values()) source.forgetAdvice();
  }

  /** What the advice about a file depends on besides the file: scales, languages, settings. */
  #context({ architecture, site, frameworks }: WorkspaceSources): string {
    const shared = [architecture, site, ...frameworks.map(({ file }) => file)];
    return hash('sha1', shared.map((one) => `${one?.file} ${this.#met.get(one?.file ?? '')?.hash}`).join('\n'));
  }

  /**
   * Writes down what was found out, if it is worth it: not yet at the first check, for on machines that are thrown away after it, as in
   * continuous integration, it would be for nothing. Where that fails, the next check is a slow one.
   */
  keep(sources: WorkspaceSources): void {
    if (!this.#isKnown) {
      if (this.#read >= FEWEST_FILES) write(this.#place, [JSON.stringify(this.#stored)]);
      return;
    }
    const context = this.#context(sources);
    const few = this.#read <= FEW_CHANGES && context === this.#stored.context;
    if (!this.#trusted || few || this.#met.size < FEWEST_FILES) return;
    write(this.#place, this.#written(context));
  }

  /** What is written down, as JSON of a `Stored`, piece by piece: the whole of it would be the largest thing in memory. */
  *#written(context: string): Generator<string> {
    yield `{"engine":${JSON.stringify(this.#stored.engine)},"context":${JSON.stringify(context)},"files":{`;
    let comma = '';
    for (const [path, { source, hash: digest, stamp }] of this.#met) {
      const kept = source.toKeep();
      if (kept === undefined) continue;
      yield `${comma}${inAscii(path)}:${inAscii({ hash: digest, stamp, kept } satisfies Entry)}`;
      comma = ',';
    }
    yield '}}';
  }
}

function stampOf({ size, ino, mtimeMs, ctimeMs }: Stats): readonly [number, number, number, number] {
  return [size, ino, mtimeMs, ctimeMs];
}

function isSame([size, inode, modified, changed, seen]: Stamp, now: Stats): boolean {
  return (
    size === now.size &&
    inode === now.ino &&
    modified === now.mtimeMs &&
    changed === now.ctimeMs &&
    Math.max(modified, changed) + COARSEST_CLOCK < seen
  );
}

function bytesOf(full: string): Uint8Array | undefined {
  try {
    return readFileSync(full);
  } catch {
    return undefined;
  }
}

/** What is written at a place, undefined where that is nothing or was damaged. */
function read(place: string): Stored | undefined {
  try {
    const written = readFileSync(place);
    const end = written.lastIndexOf('\n');
    const json = written.subarray(0, Math.max(end, 0));
    // What has its own sum was written by `keep`, whole.
    if (hash('sha1', json) !== written.toString('latin1', end + 1)) return undefined;
    return JSON.parse(json.toString('latin1')) as Stored;
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is what this is about
const BEYOND_ASCII = /[^\u0000-\u007F]/g;

/** JSON in the letters of ASCII alone: with one other letter among a million, reading it back takes half as long again. */
function inAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Lets a memory live on that is read and, as little changes, hardly ever written. */
function noteUse(place: string, now: number): void {
  try {
    if (now - statSync(place).mtimeMs > A_DAY) utimesSync(place, now / 1000, now / 1000);
  } catch {
    // It costs one slow check, some day.
  }
}

/** So many characters are written at once. */
const LENGTH_OF_WRITES = 256 * 1024;

/** Writes down pieces of a text, and their sum behind them. */
function write(place: string, pieces: Iterable<string>): void {
  const folder = dirname(place);
  const beside = `${place}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    // Two checks at once write one after the other, and nobody reads half of it.
    const file = openSync(beside, 'w');
    try {
      const sum = createHash('sha1');
      let waiting = '';
      const send = (): void => {
        const bytes = Buffer.from(waiting);
        sum.update(bytes);
        for (let sent = 0; sent < bytes.length;) sent += writeSync(file, bytes, sent);
        waiting = '';
      };
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length >= LENGTH_OF_WRITES) send();
      }
      send();
      writeSync(file, `\n${sum.digest('hex')}`);
    } finally {
      closeSync(file);
    }
    renameSync(beside, place);
    for (const name of readdirSync(folder)) {
      const old = join(folder, name);
      if (Date.now() - statSync(old).mtimeMs > LONGEST_UNUSED) rmSync(old, { force: true });
    }
  } catch {
    rmSync(beside, { force: true });
  }
}

/** The engine's own state, by its files. */
function engineState(): string {
  const engine = fileURLToPath(new URL('../../', import.meta.url));
  const lines = [process.version];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs } = statSync(path);
        lines.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  for (const room of ['src/framework', 'src/exercise', 'src/workspace', 'schemas']) walk(join(engine, room));
  return hash('sha1', lines.join('\n'));
}
