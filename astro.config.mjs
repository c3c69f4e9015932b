import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site/config.ts';
import { loadWorkspace } from './src/workspace/load.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

// For Astro's own commands and for editors: the repository's own workspace. `espalier build` and `espalier dev` pass the same
// settings for any workspace.
export default defineConfig(siteConfig({ load: () => loadWorkspace(root) }));
