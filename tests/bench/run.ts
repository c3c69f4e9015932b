/** Running commands and taking their measure. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './table.ts';

/** Something to run with this process's own Node. */
export interface Command {
  /** What follows `node`. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly seconds: number;
  readonly exitCode: number;
  /** What it printed, where it was asked for. */
  readonly output: string;
}

/** Runs a command to its end. Its output goes nowhere unless it is wanted. */
export function run({ args, cwd, env }: Command, output: 'wanted' | 'dropped' = 'dropped'): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const started = performance.now();
  const stream = output === 'wanted' ? 'pipe' : 'ignore';
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', stream, stream],
  });
  const printed: Buffer[] = [];
  for (const from of [child.stdout, child.stderr]) from?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.once('error', reject);
  child.once('close', (code) => {
    const seconds = (performance.now() - started) / 1000;
    resolve({ seconds, exitCode: code ?? -1, output: Buffer.concat(printed).toString() });
  });
  return promise;
}

/** Runs a command and adds up the most memory that each of its Node processes ever held, in bytes. */
export async function runForMemory(command: Command): Promise<Outcome & { readonly peak: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-peaks-'));
  const preload = pathToFileURL(fileURLToPath(new URL('peak-memory.mjs', import.meta.url))).href;
  try {
    const env = { ...command.env, NODE_OPTIONS: `--import=${preload}`, ESPALIER_BENCH_PEAKS: folder };
    const outcome = await run({ ...command, env }, 'wanted');
    const peaks = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')));
    return { ...outcome, peak: peaks.reduce((sum, peak) => sum + peak, 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One of several commands that do the same work. */
export interface Contestant {
  readonly name: string;
  readonly command: Command;
  /** Exit codes that say "done", 0 if not given. */
  readonly done?: readonly number[];
  /** Done before each run, and not timed. */
  readonly before?: () => void;
}

export interface Result {
  readonly name: string;
  /** By round; empty where it failed. */
  readonly seconds: readonly number[];
  /** Bytes. */
  readonly peak: number;
  /** Why there are no figures. */
  readonly failure?: string;
}

/** What takes longer than this is run no second time. */
const PATIENCE = 8;

/**
 * Lets contestants run by turns, so that whatever else the machine is doing hits all alike. A first run, not timed, warms the
 * disk's cache, takes the memory and shows whether the command works at all.
 */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<Result[]> {
  const trials = new Map<Contestant, Awaited<ReturnType<typeof runForMemory>>>();
  for (const contestant of contestants) {
    contestant.before?.();
    trials.set(contestant, await runForMemory(contestant.command));
  }
  const times = new Map<Contestant, number[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [contestant, trial] of trials) {
      if (failed(contestant, trial) || (round > 0 && trial.seconds > PATIENCE)) continue;
      contestant.before?.();
      times.get(contestant)?.push((await run(contestant.command)).seconds);
    }
  }
  return [...trials].map(([contestant, { exitCode, output, peak }]): Result => {
    const { name } = contestant;
    if (!failed(contestant, { exitCode })) return { name, seconds: times.get(contestant) ?? [], peak };
    const reason = output.trim().split('\n').at(-1) ?? '';
    return { name, seconds: [], peak, failure: `ended with exit code ${exitCode}: ${reason}` };
  });
}

function failed({ done = [0] }: Contestant, { exitCode }: { readonly exitCode: number }): boolean {
  return !done.includes(exitCode);
}

/** How many times as long the first took as the second: the median over the rounds that both ran. */
export function ratio(first: Result, second: Result): number {
  const rounds = Math.min(first.seconds.length, second.seconds.length);
  return median(
    first.seconds.slice(0, rounds).map((seconds, round) => seconds / (second.seconds[round] ?? Number.NaN)),
  );
}
