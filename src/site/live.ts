import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { ANSI, NO_PAINT, pretty } from '../report/pretty.ts';
import type { Loaded } from '../workspace/load.ts';
import { publishModel } from './model.ts';
import { mistakeOverlay, waitingPage } from './mistake.ts';

/** Editors write a file in several steps; what happens within this time is one edit. */
const pause = 60;

export interface Following {
  /** Reads the workspace anew. */
  readonly load: () => Promise<Loaded>;
  /** The folder of our pages, as Vite writes paths. */
  readonly sources: string;
}

/**
 * Follows the edits of a workspace while the development server runs. A sound workspace replaces the model and reloads the
 * pages; one with errors leaves the last good pages standing, with its first error over them and all of them in the terminal.
 */
export function followEdits(server: ViteDevServer, first: Loaded, { load, sources }: Following): void {
  const { hot } = server.environments.client;
  const rooms = ['frameworks', 'content'].map((room) => join(first.root, room));
  let latest = first;
  let standing = first.model !== undefined;

  const reload = async () => {
    const mended = !latest.model;
    latest = await load();
    if (!latest.model) {
      tell(latest);
      hot.send(mistakeOverlay(latest));
      return;
    }
    if (mended) process.stderr.write('The workspace is sound again.\n');
    publishModel(latest.model, latest.diagnostics, latest);
    standing = true;
    forgetPages(server, sources);
    hot.send({ type: 'full-reload' });
  };

  if (!first.model) tell(first);
  const reloadInTurn = inTurn(reload, (error) => server.config.logger.error(String(error)));
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(rooms);
  server.watcher.on('all', (_event, path) => {
    if (!rooms.some((room) => path === room || path.startsWith(room + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(reloadInTurn, pause);
  });

  hot.on('vite:client:connect', (_data, client) => {
    if (!latest.model) client.send(mistakeOverlay(latest));
  });
  server.middlewares.use((request, response, next) => {
    if (standing || request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
    response.end(waitingPage(latest, server.config.base));
  });
}

/** Runs `task` one run at a time; calls during a run lead to exactly one more. */
function inTurn(task: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  const start = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await task().catch(failed);
    } while (again);
    running = false;
  };
  return () => void start();
}

function tell(loaded: Loaded): void {
  process.stderr.write(`\n${pretty(loaded, process.stderr.isTTY ? ANSI : NO_PAINT)}`);
}

/**
 * Lets every module of ours be evaluated anew: pages are made from the model as they are evaluated, and Astro keeps the list of
 * a route's pages for as long as its module lives.
 */
function forgetPages(server: ViteDevServer, sources: string): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    for (const module of environment.moduleGraph.idToModuleMap.values()) {
      if (module.file?.startsWith(sources)) environment.moduleGraph.invalidateModule(module);
    }
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.idToModuleMap.values()) {
      if (module.file.startsWith(sources)) evaluatedModules.invalidateModule(module);
    }
  }
}
