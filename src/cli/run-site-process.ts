import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SiteJob } from './site-job.ts';

const entry = fileURLToPath(new URL('site-process.ts', import.meta.url));

/**
 * Holds back what would end this process between two steps that belong together, such as making a folder and handing it to somebody
 * who clears it away. `ended` is the exit code that a signal asks for, `release` lets signals through again.
 */
export function holdSignals(): { ended(): number | undefined; release(): void } {
  let ended: number | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    ended ??= signal === 'SIGINT' ? 130 : 143;
  };
  process.on('SIGINT', hold).on('SIGTERM', hold);
  return { ended: () => ended, release: () => void process.off('SIGINT', hold).off('SIGTERM', hold) };
}

/**
 * Runs a job in a process of its own and waits for its end. Its output goes to this process's own streams; a signal to this
 * process ends it. Returns its exit code, 130 or 143 after a signal.
 */
export async function runSiteProcess(job: SiteJob): Promise<number> {
  const child = spawn(process.execPath, [entry, JSON.stringify(job)], {
    // Results of a build are told by the verb; Astro's own lines are remarks.
    stdio: ['ignore', job.verb === 'dev' ? 1 : 2, 2, 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: job.verb === 'dev' ? 'development' : 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
    },
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
    });
  } finally {
    process.off('SIGINT', pass).off('SIGTERM', pass);
  }
}
