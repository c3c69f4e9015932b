/** `espalier package`: a workshop as one file for a learning platform. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../framework/suggest.ts';
import { packaged } from '../package/pack.ts';
import { counted } from '../report/findings.ts';
import { ANSI, NO_PAINT, pretty } from '../report/pretty.ts';
import { type Standard, STANDARDS } from '../workshop/platform/platform.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { engineFolder, stateFolder } from './engine.ts';
import { holdSignals, runSiteProcess } from './run-site-process.ts';
import { finishedSite } from './site-job.ts';
import { readSite, refuseMarks, siteBase, siteRoot } from './site-options.ts';
import { openState } from './state-folder.ts';
import { plainReason } from './system-error.ts';
import { choice, EXIT, readArguments, refusePositionals, UsageError } from './usage.ts';

const HELP = `Usage: npx espalier package WORKSHOP... --to STANDARD [options]
       npx espalier package --all --to STANDARD [options]

Makes a workshop into one file that a learning platform can host. The platform is told of completion, of the score of
knowledge checks and of what was chosen; what people write or rate stays in their browser.

  --to STANDARD       scorm12 (nearly every platform), scorm2004 (4th edition), cmi5, or web (any web server, no
                      platform); several are separated by commas
  --out FILE          the file to write; WORKSHOP-STANDARD.zip in the current folder if not given. For more than one
                      package a folder, which is made if it is missing
  --all               every workshop
  --root DIR          the workspace; the current folder if not given
  --site URL          the address of the published site, to which links lead; the one in content/site.yaml if not given
  --help              this text

Exit code: 0 written, 1 the workspace has errors and nothing was written, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean' },
    site: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  if (values.all) refusePositionals(positionals);
  else if (positionals.length === 0)
    throw new UsageError('Which workshop? Say its id, as in: npx espalier package appeals --to scorm12. Or say --all.');
  if (values.to === undefined) throw new UsageError(`For what? --to takes one of: ${STANDARDS.join(', ')}.`);
  const standards = [...new Set(values.to.split(',').map((one) => choice('--to', one.trim(), STANDARDS)))];
  const root = siteRoot(values.root);
  const site = values.site === undefined ? undefined : readSite(values.site).href;
  refuseMarks(engineFolder, 'The engine');

  const loaded = await loadWorkspace(root);
  if (!loaded.model) {
    process.stderr.write(`${pretty(loaded, process.stderr.isTTY ? ANSI : NO_PAINT)}Nothing was packed.\n`);
    return EXIT.problems;
  }
  const workshops = values.all ? loaded.workshops : positionals.map((id) => workshopIn(loaded.workshops, id));
  if (workshops.length === 0) throw new UsageError('The workspace has no workshop to package.');
  const places = await placesFor(workshops, standards, values.out);
  const { base, url } = loaded.model.site;
  const address = site ?? url;
  const published =
    address !== undefined && URL.canParse(address) ? new URL(siteBase(undefined, base, address), address).href : '';

  const signals = holdSignals();
  const state = await openState(stateFolder, JSON.stringify(['package', root, site, values.to, positionals]));
  try {
    const ended = signals.ended();
    if (ended !== undefined) return ended;
    const packed = { workshops: workshops.map(({ id }) => id), standards, published };
    const code = await runSiteProcess({ verb: 'package', root, state: state.folder, packed });
    if (code !== EXIT.fine) return code;
    const built = await readFiles(join(state.folder, finishedSite));
    for (const { workshop, standard, file } of places) {
      const page = published === '' ? undefined : `${published}workshops/${workshop.id}/`;
      const { bytes, count } = packaged(built, { workshop, standard, address: page });
      await writeWhole(file, bytes);
      process.stdout.write(`${counted(count, 'file')}, ${Math.ceil(bytes.length / 1024)} kB: ${shortest(file)}\n`);
    }
    return EXIT.fine;
  } finally {
    await state.remove();
    signals.release();
  }
}

function workshopIn(workshops: readonly Workshop[], id: string): Workshop {
  const found = workshops.find((workshop) => workshop.id === id);
  if (found !== undefined) return found;
  const ids = workshops.map((workshop) => workshop.id);
  const known = ids.length > 0 ? `There are: ${ids.join(', ')}.` : 'The workspace has none.';
  throw new UsageError(`There is no workshop "${id}" to package. ${didYouMean(id, ids) ?? known}`);
}

interface Place {
  readonly workshop: Workshop;
  readonly standard: Standard;
  readonly file: string;
}

/** Where each package goes: one into a file, several into a folder. */
async function placesFor(
  workshops: readonly Workshop[],
  standards: readonly Standard[],
  out: string | undefined,
): Promise<readonly Place[]> {
  const packages = workshops.flatMap((workshop) => standards.map((standard) => ({ workshop, standard })));
  const there = await stat(out ?? '.').catch(() => undefined);
  if (packages.length === 1 && out !== undefined) {
    if (there?.isDirectory()) throw new UsageError(`--out names the file to write, and ${out} is a folder.`);
    const folder = dirname(resolve(out));
    if (!(await stat(folder).catch(() => undefined))?.isDirectory())
      throw new UsageError(`There is no folder ${folder} to write into.`);
    return packages.map((one) => ({ ...one, file: resolve(out) }));
  }
  const folder = resolve(out ?? '.');
  if (there !== undefined && !there.isDirectory())
    throw new UsageError(`--out names a folder where there is more than one package, and ${folder} is a file.`);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`${folder} cannot be written into, because ${plainReason(error)}.`);
  }
  return packages.map((one) => ({ ...one, file: join(folder, `${one.workshop.id}-${one.standard}.zip`) }));
}

/** All files of a folder at any depth, by their paths with `/`. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string) =>
    [relative(folder, file).split(sep).join('/'), new Uint8Array(await readFile(file))] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** Writes the file as a whole or not at all. */
async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const draft = `${out}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(`${out} could not be written, because ${plainReason(error)}.`);
  }
}

/** The path as a person in the current folder would write it. */
function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near !== '' && near.length < path.length ? near : path;
}
