import react from '@astrojs/react';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { chunks } from '../site/chunks.ts';
import { publishModel } from '../site/model.ts';
import { policy } from '../site/policy.ts';
import type { Loaded } from '../workspace/load.ts';
import { top } from './top.ts';
import type { Standard } from '../workshop/platform/platform.ts';

/** What a package is made of. */
export interface PackageSetup {
  /** The workspace, without errors. */
  readonly loaded: Loaded;
  /** Ids of the workshops. */
  readonly workshops: readonly string[];
  readonly standards: readonly Standard[];
  /** Address of the published site with its path and a slash at the end; empty where it is published nowhere. */
  readonly published: string;
}

/** Astro's settings for the pages of some packages. In a package all pages lie side by side, so that its top is near from each. */
export function packageConfig({ loaded, workshops, standards, published }: PackageSetup): AstroUserConfig {
  return {
    base: top,
    output: 'static',
    integrations: [react(), model(loaded)],
    build: { format: 'file', inlineStylesheets: 'never' },
    security: { csp: { algorithm: policy.algorithm, directives: [...policy.directives] } },
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    vite: {
      define: {
        'import.meta.env.ESPALIER_PACKED': JSON.stringify({ workshops, standards }),
        'import.meta.env.ESPALIER_PUBLISHED': JSON.stringify(published),
      },
      environments: chunks,
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
