/** `espalier build`: writes the site of a workspace into a folder. */
import { join, relative, resolve } from 'node:path';
import { counted } from '../report/findings.ts';
import { readMarker } from '../site/marker.ts';
import { engineFolder, stateFolder } from './engine.ts';
import { fitOutput, prepareParent, replaceFolder } from './output-folder.ts';
import { holdSignals, runSiteProcess } from './run-site-process.ts';
import { finishedSite } from './site-job.ts';
import { readBase, readSite, refuseMarks, siteRoot } from './site-options.ts';
import { openState } from './state-folder.ts';
import { EXIT, readArguments, refusePositionals } from './usage.ts';

const HELP = `Usage: npx espalier build [options]

Writes the site of a workspace into a folder, ready for any web server.

  --root DIR          the workspace; the current folder if not given
  --out DIR           where to write; dist/ if not given. The folder must be missing, empty, or an earlier result
                      of this command, which is then replaced as a whole
  --site URL          the address of the published site; the one in content/site.yaml if not given
  --base /PATH/       the path under which the site is served; the one in content/site.yaml if not given, else the
                      path of its address, else /
  --help              this text

Exit code: 0 written, 1 the workspace has errors and nothing was written, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const started = performance.now();
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    site: { type: 'string' },
    base: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  refusePositionals(positionals);
  const root = siteRoot(values.root);
  const base = values.base === undefined ? undefined : readBase(values.base);
  const site = values.site === undefined ? undefined : readSite(values.site).href;
  refuseMarks(engineFolder, 'The engine');
  const out = await fitOutput(resolve(values.out), { workspace: root, engine: engineFolder, current: process.cwd() });
  await prepareParent(out);
  const signals = holdSignals();
  const state = await openState(stateFolder, JSON.stringify([root, base, site]));
  try {
    const ended = signals.ended();
    if (ended !== undefined) return ended;
    const code = await runSiteProcess({
      verb: 'build',
      root,
      state: state.folder,
      ...(base !== undefined && { base }),
      ...(site !== undefined && { site }),
    });
    if (code !== EXIT.fine) return code;
    const finished = join(state.folder, finishedSite);
    const pages = (await readMarker(finished))?.pages ?? 0;
    await replaceFolder(finished, out);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${counted(pages, 'page')} in ${seconds} s: ${shortest(out)}\n`);
    return EXIT.fine;
  } finally {
    await state.remove();
    signals.release();
  }
}

/** The path as a person in the current folder would write it. */
function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near !== '' && near.length < path.length ? near : path;
}
