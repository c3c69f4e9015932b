import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { pretty } from '../report/pretty.ts';
import { type Loaded, loadWorkspace } from '../workspace/load.ts';
import { publishModel } from './model.ts';
import { mistakeOverlay, waitingPage } from './mistake.ts';

/** Editors write a file in several steps; what happens within this time is one edit. */
const pause = 60;

/**
 * Follows the edits of a workspace while the development server runs. A sound workspace replaces the model and reloads the
 * pages; one with errors leaves the last good pages standing, with its first error over them and all of them in the terminal.
 */
export function followEdits(server: ViteDevServer, first: Loaded): void {
  const { hot } = server.environments.client;
  const { logger } = server.config;
  const rooms = ['frameworks', 'content'].map((room) => join(first.root, room));
  let latest = first;
  let standing = first.model !== undefined;

  const reload = async () => {
    const mended = !latest.model;
    latest = await loadWorkspace(first.root);
    if (!latest.model) {
      logger.error(pretty(latest), { timestamp: true });
      hot.send(mistakeOverlay(latest));
      return;
    }
    if (mended) logger.info('The workspace is sound again.', { timestamp: true });
    publishModel(latest.model);
    standing = true;
    forgetPages(server);
    hot.send({ type: 'full-reload' });
  };

  if (!first.model) logger.error(pretty(first), { timestamp: true });
  const reloadInTurn = inTurn(reload, (error) => logger.error(String(error), { timestamp: true }));
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

/** Lets every page module be evaluated anew: Astro keeps the list of a route's pages for as long as its module lives. */
function forgetPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    environment.moduleGraph.invalidateAll();
    environment.runner.clearCache();
  }
}
