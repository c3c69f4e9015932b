import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms of plain functions: their tests leave nothing behind, so that a worker reads each module once for all of them. */
const plain = [
  'device',
  'document',
  'exercise',
  'framework',
  'measure',
  'offline',
  'plan',
  'report',
  'site',
  'team',
].map((room) => `tests/unit/${room}/**/*.test.ts`);
const all = ['tests/unit/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.espalier/vitest',
  test: {
    environment: 'node',
    // A worker for each processor.
    maxWorkers: '100%',
    // Some tests build a small site, several at once; what hangs is stopped, what is slow is not.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'plain', include: plain, isolate: false } },
      { extends: true, test: { name: 'whole', include: all, exclude: plain } },
    ],
  },
});
