/**
 * The process in which Astro runs, started by `build`, `dev` and `package` with a job as its argument. A process of its own, because Astro
 * reads `NODE_ENV` and the current folder as it loads, and because two sites in one process would share a model.
 *
 * Exit code 0: done; 1: the workspace has errors; 2: it could not run.
 */
import { join } from 'node:path';
import type { AstroInlineConfig, AstroUserConfig } from 'astro';
import { counted } from '../report/findings.ts';
import { ANSI, NO_PAINT, pretty } from '../report/pretty.ts';
import { type SiteSetup, siteConfig } from '../site/config.ts';
import { type Loaded, type LoadOptions, loadWorkspace } from '../workspace/load.ts';
import { engineFolder } from './engine.ts';
import { inputsDigest } from './inputs.ts';
import { finishedSite, type SiteJob } from './site-job.ts';
import { siteBase } from './site-options.ts';
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
  if (warnings > 0)
    process.stderr.write(`${counted(warnings, 'warning')}: "npx espalier validate" shows what they are.\n`);
  const { base, url } = loaded.model.site;
  progress('Building the pages');
  const astro = await import('astro');
  await astro.build(
    settings(job, { load: async () => loaded, base: siteBase(job.base, base, url), ...originOf(url), inputs }),
  );
  return EXIT.fine;
}

/** The pages of one workshop for a learning platform. */
async function pack(job: SiteJob): Promise<number> {
  const { packed } = job;
  if (packed === undefined) throw new Error('The job does not say what to pack.');
  progress('Reading the workspace');
  const loaded = await read(job);
  if (!loaded.model) {
    process.stderr.write(`${pretty(loaded, process.stderr.isTTY ? ANSI : NO_PAINT)}Nothing was packed.\n`);
    return EXIT.problems;
  }
  progress('Building the pages');
  const { packageConfig } = await import('../package/config.ts');
  const config = packageConfig({ loaded, ...packed });
  const astro = await import('astro');
  await astro.build({
    ...placed(job, config),
    srcDir: join(engineFolder, 'src', 'package'),
    // A package holds nothing but the module.
    publicDir: join(job.state, 'public'),
  });
  return EXIT.fine;
}

async function dev(job: SiteJob): Promise<number> {
  const base = job.base ?? '/';
  const astro = await import('astro');
  const config = settings(job, { load: () => read(job, { drafts: true }), base });
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
async function read({ root, site: url }: SiteJob, options: LoadOptions = {}): Promise<Loaded> {
  const loaded = await loadWorkspace(root, options);
  if (url === undefined || !loaded.model) return loaded;
  return { ...loaded, model: { ...loaded.model, site: { ...loaded.model.site, url } } };
}

function originOf(url: string | undefined): { readonly origin?: string } {
  return url !== undefined && URL.canParse(url) ? { origin: new URL(url).origin } : {};
}

/** Astro's settings: sources from the engine, everything that is written into the state folder of this run. */
function settings(job: SiteJob, setup: SiteSetup): AstroInlineConfig {
  return {
    ...placed(job, siteConfig(setup)),
    srcDir: join(engineFolder, 'src'),
    publicDir: join(engineFolder, 'public'),
  };
}

function placed({ root, state }: SiteJob, config: AstroUserConfig): AstroInlineConfig {
  return {
    ...config,
    configFile: false,
    logLevel: 'warn',
    root: state,
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

const VERBS: Readonly<Record<SiteJob['verb'], (job: SiteJob) => Promise<number>>> = { build, dev, package: pack };

if (import.meta.main) {
  // Whoever started this process has gone: nobody waits for the result.
  const abandoned = () => process.exit(2);
  process.on('disconnect', abandoned);
  const job: SiteJob = JSON.parse(process.argv[2] ?? '{}');
  process.chdir(job.state);
  try {
    process.exitCode = await VERBS[job.verb](job);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = EXIT.couldNotRun;
  }
  process.off('disconnect', abandoned);
  process.disconnect?.();
}
