/** `espalier package`: a workshop as one file for a learning platform. */
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../framework/suggest.ts';
import { packaged } from '../package/pack.ts';
import { counted } from '../report/findings.ts';
import { STANDARDS } from '../workshop/platform/platform.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { engineFolder, stateFolder } from './engine.ts';
import { holdSignals, runSiteProcess } from './run-site-process.ts';
import { finishedSite } from './site-job.ts';
import { readSite, refuseMarks, siteBase, siteRoot } from './site-options.ts';
import { openState } from './state-folder.ts';
import { plainReason } from './system-error.ts';
import { choice, EXIT, readArguments, UsageError } from './usage.ts';

const HELP = `Usage: espalier package WORKSHOP --to STANDARD [options]

Makes a workshop into one file that a learning platform can host. The platform is told of completion, of the score of
knowledge checks and of what was chosen; what people write or rate stays in their browser.

  --to STANDARD       scorm12 (most platforms), scorm2004 (4th edition), cmi5, or web (no platform: any web server)
  --out FILE          the file to write; WORKSHOP-STANDARD.zip in the current folder if not given
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
    site: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const [workshop, ...more] = positionals;
  if (more[0] !== undefined) throw new UsageError(`"${more[0]}" is not expected here. See --help.`);
  if (workshop === undefined)
    throw new UsageError('Which workshop? Say its id, such as: espalier package appeals --to scorm12');
  if (values.to === undefined) throw new UsageError(`For what? --to takes one of: ${STANDARDS.join(', ')}.`);
  const standard = choice('--to', values.to, STANDARDS);
  const root = siteRoot(values.root);
  const site = values.site === undefined ? undefined : readSite(values.site).href;
  refuseMarks(engineFolder, 'The engine');
  const out = resolve(values.out ?? `${workshop}-${standard}.zip`);
  await refuseFolder(out);

  const { workshops, model, ...loaded } = await loadWorkspace(root);
  const found = workshops.find(({ id }) => id === workshop);
  if (found === undefined && (model !== undefined || loaded.summary.errors === 0)) {
    const ids = workshops.map(({ id }) => id);
    throw new UsageError(
      `There is no workshop "${workshop}" to package. ${didYouMean(workshop, ids) ?? (ids.length > 0 ? `There are: ${ids.join(', ')}.` : 'The workspace has none.')}`,
    );
  }
  const url = site ?? model?.site.url;
  const published =
    url !== undefined && URL.canParse(url) ? new URL(siteBase(undefined, model?.site.base, url), url).href : '';
  const address = published === '' ? undefined : `${published}workshops/${workshop}/`;
  const signals = holdSignals();
  const state = await openState(stateFolder, JSON.stringify([root, site, workshop, standard, 'package']));
  try {
    const ended = signals.ended();
    if (ended !== undefined) return ended;
    const code = await runSiteProcess({
      verb: 'package',
      root,
      state: state.folder,
      packed: { workshop, standard, published },
      ...(site !== undefined && { site }),
    });
    if (code !== EXIT.fine || found === undefined) return code === EXIT.fine ? EXIT.problems : code;
    const files = await readFiles(join(state.folder, finishedSite));
    const { bytes, count } = packaged(files, { workshop: found, standard, address });
    await writeWhole(out, bytes);
    process.stdout.write(
      `${counted(count, 'file')}, ${Math.ceil(bytes.length / 1024)} kB: ${relative(process.cwd(), out) || out}\n`,
    );
    return EXIT.fine;
  } finally {
    await state.remove();
    signals.release();
  }
}

async function refuseFolder(out: string): Promise<void> {
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory()) throw new UsageError(`--out names the file to write, and ${out} is a folder.`);
  const folder = await stat(dirname(out)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new UsageError(`There is no folder ${dirname(out)} to write into.`);
}

/** All files of a folder at any depth, by their paths with `/`. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [relative(folder, file).split(sep).join('/'), new Uint8Array(await readFile(file))] as const,
      ),
    ),
  );
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
