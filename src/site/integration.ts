import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { pretty } from '../report/pretty.ts';
import { type Loaded, loadWorkspace } from '../workspace/load.ts';
import { finishSite } from './finish.ts';
import { followEdits } from './live.ts';
import { publishModel } from './model.ts';

export interface WorkspaceOptions {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** The workspace, where it has been read already. */
  readonly loaded?: Loaded;
  /** Digest of all that the site is built from. */
  readonly inputs?: string;
}

/**
 * Brings a workspace into Astro: reads it once and hands its model to the pages, refuses to build from one with errors, follows
 * edits in development, and completes the built site.
 */
export function workspace({ root, loaded: given, inputs = '' }: WorkspaceOptions): AstroIntegration {
  let loaded: Loaded | undefined;
  let config: AstroConfig | undefined;
  return {
    name: 'espalier',
    hooks: {
      'astro:config:setup': async ({ command, isRestart }) => {
        if (command !== 'build' && command !== 'dev') return;
        loaded = isRestart || !given ? await loadWorkspace(root) : given;
        if (loaded.model) publishModel(loaded.model);
        else if (command === 'build') {
          process.stderr.write(`${pretty(loaded)}\n`);
          throw new Error('The workspace has errors, listed above: nothing was built.');
        }
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': ({ server }) => {
        if (loaded) followEdits(server, loaded);
      },
      'astro:build:done': async ({ dir, pages }) => {
        await finishSite({
          folder: fileURLToPath(dir),
          base: config?.base ?? '/',
          ...(config?.site !== undefined && { origin: new URL(config.site).origin }),
          pages: pages.map((page) => page.pathname),
          inputs,
        });
      },
    },
  };
}
