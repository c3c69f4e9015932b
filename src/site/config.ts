import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import type { Loaded } from '../workspace/load.ts';
import { chunks } from './chunks.ts';
import { workspace } from './integration.ts';
import { policy } from './policy.ts';

/** What differs from one site to the next. */
export interface SiteSetup {
  /** Reads the workspace. */
  readonly load: () => Promise<Loaded>;
  /** Begins and ends with `/`. */
  readonly base?: string;
  /** Scheme and host of the published site. */
  readonly origin?: string;
  /** Digest of all that the site is built from. */
  readonly inputs?: string;
}

/** Astro's settings for the site of one workspace. */
export function siteConfig({ load, base = '/', origin, inputs }: SiteSetup): AstroUserConfig {
  return {
    base,
    ...(origin !== undefined && { site: origin }),
    output: 'static',
    trailingSlash: 'always',
    integrations: [react(), workspace({ load, ...(inputs !== undefined && { inputs }) })],
    build: {
      format: 'directory',
      // The policy would need a hash for every inline sheet, and a file is fetched once for all pages.
      inlineStylesheets: 'never',
    },
    security: { csp: { algorithm: policy.algorithm, directives: [...policy.directives] } },
    // Shiki writes style attributes, which the policy forbids.
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    server: { host: 'localhost' },
    vite: {
      environments: chunks,
      build: {
        // Assets inlined as `data:` would need exceptions from the policy.
        assetsInlineLimit: 0,
        // React's own files carry 'use client'; the bundler warns of each (withastro/astro#18087).
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    },
  };
}
