import { chromium, defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/cli/browser.mjs';

const executablePath = findBrowser(chromium.executablePath());
/** A Firefox on this machine; with it, the main ways through storage run in a second engine. */
const firefox = process.env.ESPALIER_FIREFOX;
const secondEngine = '**/firefox.spec.ts';

export default defineConfig({
  testDir: './site',
  outputDir: '../test-results',
  globalSetup: './site/set-up.ts',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 30_000 },
  ...(firefox === undefined
    ? { testIgnore: secondEngine }
    : {
        projects: [
          { name: 'chromium', testIgnore: secondEngine },
          {
            name: 'firefox',
            testMatch: secondEngine,
            use: {
              ...devices['Desktop Firefox'],
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ],
      }),
  use: {
    ...devices['Desktop Chrome'],
    ...(executablePath !== undefined && {
      launchOptions: {
        executablePath,
        args: [
          // Chromium's sandbox does not work for root, which containers run as.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          // No requests of the browser's own: the tests count what leaves the site.
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-quic',
          // Nobody watches, and to imitate a graphics card takes a seventh of the time.
          '--disable-gpu',
        ],
      },
    }),
  },
});
