import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.espalier/vitest',
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Some tests build a small site.
    testTimeout: 60_000,
    allowOnly: false,
  },
});
