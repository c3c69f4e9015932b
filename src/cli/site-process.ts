/**
 * The process in which Astro runs, started by `build` and `dev` with a job as its argument. A process of its own, because Astro
 * reads `NODE_ENV` and the current folder as it loads, and because two sites in one process would share a model.
 *
 * Exit code 0: done; 1: the workspace has errors; 2: it could not run.
 */
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { pretty } from '../report/pretty.ts';
import { siteConfig } from '../site/config.ts';
import { type Loaded, loadWorkspace } from '../workspace/load.ts';
import { engineFolder } from './engine.ts';
import { inputsDigest } from './inputs.ts';
import { finishedSite, type SiteJob } from './site-job.ts';
import { readBase } from './site-options.ts';

async function build(job: SiteJob): Promise<number> {
  progress('Reading the workspace');
  const inputs = await inputsDigest(engineFolder, job);
  const loaded = await loadWorkspace(job.root);
  if (!loaded.model) {
    process.stderr.write(`${pretty(loaded)}\nNothing was built.\n`);
    return 1;
  }
  const warnings = loaded.diagnostics.length;
  if (warnings > 0) process.stderr.write(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: \`espalier validate\` shows them.\n`);
  progress('Building the pages');
  const astro = await import('astro');
  await astro.build(await astroConfig(job, loaded, inputs));
  return 0;
}

async function dev(job: SiteJob): Promise<number> {
  const loaded = await loadWorkspace(job.root);
  const astro = await import('astro');
  const config = await astroConfig(job, loaded);
  const server = await astro.dev({ ...config, server: { host: 'localhost', port: job.port ?? 4321 } });
  process.stdout.write(`${server.resolvedUrls.local[0] ?? `http://localhost:${server.address.port}${config.base}`}\n`);
  process.stderr.write(`Edit the files in ${job.root}: the pages follow. Ctrl-C ends.\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  await server.stop();
  return 0;
}

async function astroConfig(job: SiteJob, loaded: Loaded, inputs?: string): Promise<AstroInlineConfig> {
  const site = loaded.model?.site;
  const url = job.site ?? site?.url;
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const base = readBase(job.base ?? site?.base ?? address?.pathname ?? '/');
  const config = siteConfig({
    root: job.root,
    loaded,
    base,
    ...(address && { origin: address.origin }),
    ...(inputs !== undefined && { inputs }),
  });
  return {
    ...config,
    configFile: false,
    logLevel: 'warn',
    root: job.state,
    srcDir: join(engineFolder, 'src'),
    publicDir: join(engineFolder, 'public'),
    outDir: join(job.state, finishedSite),
    cacheDir: join(job.state, 'cache'),
    vite: {
      ...config.vite,
      cacheDir: join(job.state, 'vite'),
      server: { fs: { allow: [engineFolder, job.root] } },
    },
  };
}

function progress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${step} …\n`);
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
    const shown = error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error);
    process.stderr.write(`The site could not be built: ${shown}\n`);
    process.exitCode = 2;
  }
  process.off('disconnect', abandoned);
  process.disconnect?.();
}
