import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { pretty } from '../report/pretty.ts';
import type { Loaded } from '../workspace/load.ts';
import { pastStates } from '../workspace/versions.ts';
import { finishSite } from './finish.ts';
import { followEdits } from './live.ts';
import { publishBuild, publishModel, publishPast } from './model.ts';

export interface WorkspaceOptions {
  /** Reads the workspace: once at the start, in development again after each edit. */
  readonly load: () => Promise<Loaded>;
  /** Digest of all that the site is built from. */
  readonly inputs?: string;
}

/**
 * Brings a workspace into Astro: reads it once and hands its model to the pages, refuses to build from one with errors, follows
 * edits in development, and completes the built site.
 */
export function workspace({ load, inputs = '' }: WorkspaceOptions): AstroIntegration {
  let loaded: Loaded | undefined;
  let config: AstroConfig | undefined;
  return {
    name: 'espalier',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        loaded = await load();
        publishBuild(inputs);
        const past = pastStates(loaded.root);
        for (const remark of past.remarks) process.stderr.write(`${remark}\n`);
        publishPast(past.states);
        if (loaded.model) publishModel(loaded.model, loaded.diagnostics, loaded);
        else if (command === 'build') {
          process.stderr.write(pretty(loaded));
          throw new Error('The workspace has errors, listed above: nothing was built.');
        }
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': ({ server }) => {
        if (loaded && config)
          followEdits(server, loaded, { load, sources: normalizePath(fileURLToPath(config.srcDir)) });
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
