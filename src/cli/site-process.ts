/**
 * The process in which Astro runs, started by `build` and `dev` with a job as its argument. A process of its own, because Astro
 * reads `NODE_ENV` and the current folder as it loads, and because two sites in one process would share a model.
 *
 * Exit code 0: done; 1: the workspace has errors; 2: it could not run.
 */
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { counted } from '../report/findings.ts';
import { ANSI, NO_PAINT, pretty } from '../report/pretty.ts';
import { type SiteSetup, siteConfig } from '../site/config.ts';
import { type Loaded, loadWorkspace } from '../workspace/load.ts';
import { engineFolder } from './engine.ts';
import { inputsDigest } from './inputs.ts';
import { finishedSite, type SiteJob } from './site-job.ts';
import { readBase } from './site-options.ts';
import { EXIT, UsageError } from './usage.ts';

async function build(job: SiteJob): Promise<number> {
  progress('Reading the workspace');
  const inputs = await inputsDigest(engineFolder, job);
  const loaded = await read(job);
  if (!loaded.model) {
    process.stderr.write(`${pretty(loaded, process.stderr.isTTY ? ANSI : NO_PAINT)}Nothing was built.\n`);
    return EXIT.problems;
  }
  const { warnings } = loaded.summary;
  if (warnings > 0) process.stderr.write(`${counted(warnings, 'warning')}: espalier validate shows what they are.\n`);
  const { base, url } = loaded.model.site;
  progress('Building the pages');
  const astro = await import('astro');
  await astro.build(
    settings(job, { load: async () => loaded, base: baseOf(job, base, url), ...originOf(url), inputs }),
  );
  return EXIT.fine;
}

async function dev(job: SiteJob): Promise<number> {
  const base = job.base ?? '/';
  const astro = await import('astro');
  const config = settings(job, { load: () => read(job), base });
  const server = await astro.dev({
    ...config,
    server: { host: 'localhost', ...(job.port !== undefined && { port: job.port }) },
  });
  process.stdout.write(`http://localhost:${server.address.port}${base}\n`);
  process.stderr.write(`Edit the files in ${job.root}: the pages follow. Ctrl-C ends.\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  await server.stop();
  return EXIT.fine;
}

/** The workspace, with the address that the command line gives in the place of its own. */
async function read({ root, site: url }: SiteJob): Promise<Loaded> {
  const loaded = await loadWorkspace(root);
  if (url === undefined || !loaded.model) return loaded;
  return { ...loaded, model: { ...loaded.model, site: { ...loaded.model.site, url } } };
}

/** What the command line says, else what the workspace says, else the path of the address. */
function baseOf(job: SiteJob, base: string | undefined, url: string | undefined): string {
  if (job.base !== undefined) return job.base;
  if (base !== undefined) return readBase(base, '`base` in content/site.yaml');
  return url !== undefined && URL.canParse(url)
    ? readBase(new URL(url).pathname, "The path of the site's address")
    : '/';
}

function originOf(url: string | undefined): { readonly origin?: string } {
  return url !== undefined && URL.canParse(url) ? { origin: new URL(url).origin } : {};
}

/** Astro's settings: sources from the engine, everything that is written into the state folder of this run. */
function settings({ root, state }: SiteJob, setup: SiteSetup): AstroInlineConfig {
  const config = siteConfig(setup);
  return {
    ...config,
    configFile: false,
    logLevel: 'warn',
    root: state,
    srcDir: join(engineFolder, 'src'),
    publicDir: join(engineFolder, 'public'),
    outDir: join(state, finishedSite),
    cacheDir: join(state, 'cache'),
    vite: {
      ...config.vite,
      cacheDir: join(state, 'vite'),
      server: { fs: { allow: [engineFolder, root] } },
    },
  };
}

function progress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${step} …\n`);
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return `The site could not be built: ${String(error)}`;
  return `The site could not be built: ${process.env.DEBUG ? error.stack : `${error.message} (DEBUG=1 shows where)`}`;
}

if (import.meta.main) {
  // Whoever started this process has gone: nobody waits for the result.
  const abandoned = () => process.exit(2);
  process.on('disconnect', abandoned);
  const job: SiteJob = JSON.parse(process.argv[2] ?? '{}');
  process.chdir(job.state);
  try {
    process.exitCode = await (job.verb === 'build' ? build(job) : dev(job));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = EXIT.couldNotRun;
  }
  process.off('disconnect', abandoned);
  process.disconnect?.();
}
