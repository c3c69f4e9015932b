/** The browser for the tests: one that is there, or one that can be had. Plain JavaScript: it runs before anything is built. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { engineFolder, projectEnvironment, run, usableNode } from './install.mjs';

// First the shell that has no windows: the same pages take it half the work.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser of the Chromium family on this machine: Playwright's own where it is installed, else one on the path or in its
 * usual place. `ESPALIER_BROWSER` names another.
 * @param {string} playwrights where Playwright would install its own
 * @param {{ [name: string]: string | undefined }} environment
 * @param {(path: string) => boolean} exists
 * @returns {string | undefined} its path
 */
export function findBrowser(playwrights, environment = process.env, exists = existsSync) {
  const named = environment.ESPALIER_BROWSER;
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...(named ? [named] : []), playwrights, ...onPath, ...places].find((path) => exists(path));
}

/**
 * Finds a browser or installs one.
 * @returns {Promise<{ path: string } | { trouble: string }>}
 */
export async function ensureBrowser() {
  const { chromium } = await import('playwright');
  const find = () => findBrowser(chromium.executablePath());
  const there = find();
  if (there) return { path: there };
  process.stderr.write('No browser for the tests was found: fetching one …\n');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    /** @param {string} words */
    const apt = (words) => run('sh', ['-c', `apt-get ${words} >/dev/null`], { folder: engineFolder, env });
    await apt('update -qq');
    // Older releases have no shell of its own.
    for (const name of ['chromium-headless-shell', 'chromium']) if (!find()) await apt(`install -y -qq ${name}`);
  }
  const node = usableNode(engineFolder);
  if (node && !find()) {
    const playwright = join(engineFolder, 'node_modules', 'playwright', 'cli.js');
    await run(node, [playwright, 'install', 'chromium'], {
      folder: engineFolder,
      env: projectEnvironment(engineFolder),
    });
  }
  const fetched = find();
  if (fetched) return { path: fetched };
  return {
    trouble:
      'The browser tests need Chromium or Chrome, and none could be fetched. Install one, or name it: ESPALIER_BROWSER=/path/to/chrome npm test',
  };
}
