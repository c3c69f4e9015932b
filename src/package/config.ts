import react from '@astrojs/react';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { publishModel } from '../site/model.ts';
import { policy } from '../site/policy.ts';
import type { Loaded } from '../workspace/load.ts';
import { top } from './top.ts';
import type { Standard } from '../workshop/platform/platform.ts';

/** What a package is made of. */
export interface PackageSetup {
  /** The workspace, without errors. */
  readonly loaded: Loaded;
  /** Id of the workshop. */
  readonly workshop: string;
  readonly standard: Standard;
  /** Address of the published site with its path and a slash at the end; empty where it is published nowhere. */
  readonly published: string;
}

/** Astro's settings for the pages of one package. All of them lie side by side, so that the top is near from each. */
export function packageConfig({ loaded, workshop, standard, published }: PackageSetup): AstroUserConfig {
  const inPages = (value: string): string => JSON.stringify(value);
  return {
    base: top,
    output: 'static',
    integrations: [react(), model(loaded)],
    build: { format: 'file', inlineStylesheets: 'never' },
    security: {
      csp: {
        algorithm: policy.algorithm,
        directives: policy.directives.map((directive) =>
          // A record store is on another host, whose name is only known when the module is opened.
          standard === 'cmi5' && directive.startsWith('connect-src')
            ? ("connect-src 'self' https:" as const)
            : directive,
        ),
      },
    },
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    vite: {
      define: {
        'import.meta.env.ESPALIER_WORKSHOP': inPages(workshop),
        'import.meta.env.ESPALIER_STANDARD': inPages(standard),
        'import.meta.env.ESPALIER_PUBLISHED': inPages(published),
      },
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  };
}

/** Hands the model to the pages. */
function model(loaded: Loaded): AstroIntegration {
  return {
    name: 'espalier-package',
    hooks: {
      'astro:config:setup': () => {
        if (loaded.model) publishModel(loaded.model, loaded.diagnostics, loaded);
      },
    },
  };
}
