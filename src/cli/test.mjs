/**
 * `npm test`: every check there is, from a bare clone. All run, also where one fails; the last line sums them up. Parts can be
 * named: `npm test -- unit`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { engineFolder, ensureInstalled, projectEnvironment, run } from './install.mjs';
import { fromPlaywright, fromVitest, single, total } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const modules = join(engineFolder, 'node_modules');
const env = {
  ...projectEnvironment(engineFolder),
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};
/** @type {Record<string, readonly string[]>} */
const checks = {
  // Of pages, and of all that is TypeScript as well: the compiler by itself would say the same once more.
  types: [join(modules, 'astro', 'bin', 'astro.mjs'), 'check', '--minimumSeverity', 'warning'],
  lint: [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'lint', '--error-on-warnings', '.'],
  format: [join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
};
const parts = [...Object.keys(checks), 'unit', 'site'];

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {string[]} named
 * @returns {Promise<number>}
 */
async function main(named) {
  const unknown = named.find((name) => !parts.includes(name));
  if (unknown !== undefined) return say(`There is no part "${unknown}" of the tests, only ${parts.join(', ')}.`);
  const installed = await ensureInstalled();
  if ('trouble' in installed) return say(installed.trouble);
  const { node } = installed;
  const wanted = named.length > 0 ? named : parts;
  const reports = mkdtempSync(join(tmpdir(), 'espalier-test-'));
  try {
    // Where there is no browser yet, one is fetched while the rest is running.
    const browser = wanted.includes('site') ? ensureBrowser() : undefined;
    /** @type {Tally[]} */
    const tallies = await Promise.all(
      Object.keys(checks)
        .filter((name) => wanted.includes(name))
        .map((name) => runCheck(node, name)),
    );
    if (wanted.includes('unit')) tallies.push(await runUnit(node, join(reports, 'unit.json')));
    if (browser !== undefined) tallies.push(await runSite(node, await browser, join(reports, 'site.json')));
    const { passed, failed, skipped } = total(tallies);
    if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * @param {string} sentence
 * @returns {number}
 */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  return 2;
}

/**
 * Runs one check, silent as long as all is well.
 * @param {string} node
 * @param {string} name
 * @returns {Promise<Tally>}
 */
async function runCheck(node, name) {
  const { code, output } = await capture(node, checks[name] ?? []);
  process.stdout.write(code === 0 ? `✓ ${name}\n` : `✗ ${name}\n${output}\n`);
  return single(code);
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function capture(node, args) {
  return new Promise((done) => {
    const child = spawn(node, [...args], { cwd: engineFolder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => done({ code: 127, output: String(error) }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * @param {string} node
 * @param {string} report
 * @returns {Promise<Tally>}
 */
async function runUnit(node, report) {
  const vitest = [join(modules, 'vitest', 'vitest.mjs'), 'run', '--config', join('tests', 'vitest.config.ts')];
  const code = await run(node, [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    folder: engineFolder,
    env,
  });
  return fromVitest(read(report), code);
}

/**
 * @param {string} node
 * @param {Awaited<ReturnType<typeof ensureBrowser>>} browser
 * @param {string} report
 * @returns {Promise<Tally>}
 */
async function runSite(node, browser, report) {
  if ('trouble' in browser) {
    process.stderr.write(`${browser.trouble}\n`);
    return single(1);
  }
  const playwright = [
    join(modules, '@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    join('tests', 'playwright.config.ts'),
  ];
  const code = await run(node, [...playwright, `--reporter=${process.stdout.isTTY ? 'list' : 'dot'},json`], {
    folder: engineFolder,
    env: {
      ...env,
      // Playwright sets the one for its workers, and Node warns of the two together.
      NO_COLOR: undefined,
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
      ESPALIER_BROWSER: browser.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  return fromPlaywright(read(report), code);
}

/**
 * @param {string} report
 * @returns {unknown}
 */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
