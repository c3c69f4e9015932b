import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.espalier/vitest',
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // A worker for each processor.
    maxWorkers: '100%',
    // Some tests build a small site, several at once; what hangs is stopped, what is slow is not.
    testTimeout: 240_000,
    allowOnly: false,
  },
});
