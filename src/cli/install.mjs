/**
 * What has to be there before anything of ours can run. Plain JavaScript for the machine's own Node: nothing is installed yet
 * when this is read.
 */
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Imported, they would bring streams and sockets with them, which takes longer than all that a check does before it reads.
const require = createRequire(import.meta.url);
/** @type {typeof import('node:fs')} */
const { existsSync, readFileSync } = require('node:fs');

/** The folder of the engine. */
export const engineFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const windows = process.platform === 'win32';

/** What was fetched before is taken as it is, and a network that is down is told within seconds, not minutes. */
const quick = [
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
];

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Which packages of a lock file an installation lacks or has in another version. Optional ones are for other machines.
 * @param {Lock} lock what `package-lock.json` says
 * @param {Lock} installed what npm wrote into `node_modules/.package-lock.json`
 * @returns {string[]} their places, such as `node_modules/yaml`
 */
export function missingPackages(lock, installed) {
  const present = installed.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([place, wanted]) => place !== '' && !wanted.optional && present[place]?.version !== wanted.version)
    .map(([place]) => place);
}

/** Whether anything was installed at all. */
export function isSetUp() {
  return existsSync(join(engineFolder, 'node_modules'));
}

/**
 * Whether all that the lock file names is installed.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  const lock = readLock(join(folder, 'package-lock.json'));
  return installed !== undefined && lock !== undefined && missingPackages(lock, installed).length === 0;
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The Node that the project brings with it: the same for everybody, whatever the machine has.
 * @param {string} folder
 */
export function nodeOf(folder) {
  return join(folder, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
}

/**
 * The Node that runs our TypeScript: the project's own, else this one where it is new enough.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function usableNode(folder) {
  if (!windows && existsSync(nodeOf(folder))) return nodeOf(folder);
  const bundled = join(folder, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  return understandsUs() ? process.execPath : undefined;
}

/**
 * Whether this Node is as good as the one that the project pins, so that nobody has to wait for the start of a second one. Later ones
 * may do things differently.
 */
export function runsHere() {
  const node = usableNode(engineFolder);
  return understandsUs() && (node === process.execPath || process.versions.node.startsWith('24.'));
}

/** Whether this Node runs our TypeScript as it is. */
function understandsUs() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 2);
}

/**
 * The environment in which the project's own commands come first, as in the scripts of npm.
 * @param {string} folder
 */
export function projectEnvironment(folder) {
  return { ...process.env, PATH: [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
}

/**
 * Installs what the lock file names and is not there.
 * @param {string} folder
 * @returns {Promise<{ node: string } | { trouble: string }>} the Node that runs the project, or in words why there is none
 */
export async function ensureInstalled(folder = engineFolder) {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    return {
      trouble: `Node ${process.versions.node} is too old for this project: it needs 20 or newer (https://nodejs.org).`,
    };
  }
  if (!isInstalled(folder)) {
    process.stderr.write('Installing the packages that this project needs. The first time this takes a minute …\n');
    const started = Date.now();
    const code = await runNpm(['ci', ...quick, '--no-audit', '--no-fund', '--loglevel=error'], folder);
    if (code !== 0) {
      const trouble =
        'The packages could not be installed: npm says above why. Is there a network connection, and may npm use it? To see more: npm ci';
      return { trouble: `\n${trouble}` };
    }
    process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
  }
  const node = usableNode(folder);
  if (node) return { node };
  const trouble =
    'The packages are installed, but not the Node that comes with them: npm was told not to run install scripts.';
  return {
    trouble: `${trouble} Allow them (npm config set ignore-scripts false) and run npm ci, or use Node 24.2 or newer.`,
  };
}

/**
 * Runs npm with the Node that npm itself runs on: the one in `node_modules` is about to be replaced.
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<number>}
 */
function runNpm(args, folder) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const [command, first] =
    npm && /npm-cli\.js$/.test(npm) ? [node ?? process.execPath, [npm]] : [windows ? 'npm.cmd' : 'npm', []];
  return run(command, [...first, ...args], { folder, shell: windows && first.length === 0 });
}

/**
 * Runs a command with this process's own input and output, passes signals on, and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ folder?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options where and in which environment; as here if not given
 * @returns {Promise<number>} its exit code; 2 where it could not be started, 130 or 143 after a signal
 */
export function run(command, args, { folder = process.cwd(), env = process.env, shell = false } = {}) {
  /** @type {typeof import('node:child_process')} */
  const { spawn } = require('node:child_process');
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: folder, env, shell, stdio: 'inherit' });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
    for (const signal of signals) process.on(signal, pass);
    /** @param {number} code */
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass);
      done(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      end(2);
    });
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
