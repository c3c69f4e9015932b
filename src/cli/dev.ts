/** `espalier dev`: shows the site of a workspace and follows its edits. */
import { engineFolder, stateFolder } from './engine.ts';
import { holdSignals, runSiteProcess } from './run-site-process.ts';
import { readBase, readPort, readSite, refuseMarks, siteRoot } from './site-options.ts';
import { openState } from './state-folder.ts';
import { EXIT, readArguments, refusePositionals } from './usage.ts';

const HELP = `Usage: npx espalier dev [options]

Shows the site while you edit: pages follow every change. A mistake is shown with its file and line here and over the
page, and goes when it is mended. Search needs a built site: npx espalier build, then npx espalier preview.

  --root DIR          the workspace; the current folder if not given
  --port N            the port, or the next free one; 4321 if not given
  --base /PATH/       the path under which the site is shown; / if not given
  --site URL          the address that pages give as their own; the one in content/site.yaml if not given
  --help              this text
`;

/** Runs the verb until it is interrupted; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    port: { type: 'string', default: '4321' },
    base: { type: 'string', default: '/' },
    site: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  refusePositionals(positionals);
  const root = siteRoot(values.root);
  const base = readBase(values.base);
  const port = readPort(values.port);
  const site = values.site === undefined ? undefined : readSite(values.site).href;
  refuseMarks(engineFolder, 'The engine');
  const signals = holdSignals();
  const state = await openState(stateFolder, JSON.stringify(['dev', root, base]));
  try {
    const ended = signals.ended();
    if (ended !== undefined) return ended;
    return await runSiteProcess({
      verb: 'dev',
      root,
      state: state.folder,
      base,
      port,
      ...(site !== undefined && { site }),
    });
  } finally {
    await state.remove();
    signals.release();
  }
}
