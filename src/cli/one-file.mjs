/**
 * The check as one file. Node takes as long to find and read our two hundred modules as the check of a small workspace takes, so they
 * are put together once, and again whenever one of them has changed. Safe to delete; where nothing can be written, the modules are read.
 */
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Imported, it would bring streams with it, which takes longer than to look whether anything has changed.
const require = createRequire(import.meta.url);
/** @type {typeof import('node:fs')} */
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');

/**
 * @typedef {object} Made what was put together last
 * @property {string} folder its name
 * @property {string} node the Node that it was made for
 * @property {[path: string, size: number, mtime: number][]} modules what it was made of, by paths from the engine's folder
 */

const HOUR = 3_600_000;
const LIST = 'check.json';
const PREFIX = 'check-';
const MAIN = 'main.cjs';

/** What `main.ts` imports itself for a run of the check; the other verbs stay out. */
const NEEDED = new Set(['./validate.ts', './usage.ts']);

/**
 * `src/cli/main.ts` for a run of `validate` and nothing else: from one file, made now if need be.
 * @param {string} engine the folder of the engine
 * @returns {Promise<{ start(argv: readonly string[]): Promise<void> }>} the module itself where no file can be made
 */
export async function checkInOneFile(engine) {
  // Two folders below the engine's, as the modules are: some find the engine from where they stand.
  const kept = join(engine, '.espalier');
  try {
    const folder = current(engine, kept) ?? (await make(engine, kept));
    return require(join(kept, folder, MAIN));
  } catch {
    return import(pathToFileURL(join(engine, 'src', 'cli', 'main.ts')).href);
  }
}

/**
 * The name under which a module was put together with others, which no other state of the engine has.
 * @param {string} url of the module
 * @returns {string | undefined} undefined where it stands by itself
 */
export function nameOfOneFile(url) {
  const name = basename(dirname(fileURLToPath(url)));
  return name.startsWith(PREFIX) ? name : undefined;
}

/**
 * The folder that was made last, if nothing that it was made of has changed since.
 * @param {string} engine
 * @param {string} kept
 */
function current(engine, kept) {
  /** @type {Made} */
  let made;
  try {
    made = JSON.parse(readFileSync(join(kept, LIST), 'utf8'));
  } catch {
    return undefined;
  }
  const same =
    made.node === process.version &&
    existsSync(join(kept, made.folder, MAIN)) &&
    made.modules.every(([path, size, mtime]) => {
      const now = statSync(join(engine, path), { throwIfNoEntry: false });
      return now?.size === size && now.mtimeMs === mtime;
    });
  return same ? made.folder : undefined;
}

/**
 * Makes it in a folder of its own: other runs may be reading the last one, or making theirs.
 * @param {string} engine
 * @param {string} kept
 * @returns {Promise<string>} the name of the folder
 */
async function make(engine, kept) {
  const { rolldown } = await import('rolldown');
  const main = join(engine, 'src', 'cli', 'main.ts');
  /** @type {Map<string, [size: number, mtime: number]>} */
  const read = new Map();
  const bundle = await rolldown({
    input: { main },
    platform: 'node',
    // Packages stay where they are.
    external: (id, importer) =>
      !(id.startsWith('.') || isAbsolute(id)) || (importer === main && id.startsWith('./') && !NEEDED.has(id)),
    plugins: [
      {
        name: 'made-of',
        // Noted before it is read: a change in between is then seen by the next run.
        load(id) {
          const { size, mtimeMs } = statSync(id);
          read.set(id, [size, mtimeMs]);
          return null;
        },
      },
    ],
    logLevel: 'silent',
  });
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(join(kept, PREFIX));
  await bundle.write({
    dir: folder,
    // The older form of modules, which Node finds and links in less time; and the less there is to read, the better.
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  });
  await bundle.close();
  /** @type {Made} */
  const made = {
    folder: basename(folder),
    node: process.version,
    modules: [...read].map(([path, facts]) => [relative(engine, path).split(sep).join('/'), ...facts]),
  };
  const beside = join(folder, LIST);
  writeFileSync(beside, JSON.stringify(made));
  renameSync(beside, join(kept, LIST));
  for (const name of readdirSync(kept)) {
    const old = join(kept, name);
    if (name.startsWith(PREFIX) && name !== made.folder && Date.now() - statSync(old).mtimeMs > HOUR)
      rmSync(old, { recursive: true, force: true });
  }
  return made.folder;
}
