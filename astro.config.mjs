import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site/config.ts';

// For Astro's own commands and for editors: the repository's own workspace. `espalier build` and `espalier dev` pass the same
// settings for any workspace.
export default defineConfig(siteConfig({ root: fileURLToPath(new URL('.', import.meta.url)) }));
