// Loaded into every Node process of a measured command by NODE_OPTIONS: writes down, at its end, the most memory it ever held.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.ESPALIER_BENCH_PEAKS;
if (isMainThread && folder) process.on('exit', () => writeFileSync(join(folder, String(process.pid)), String(peak())));

function peak() {
  try {
    // Linux counts to a new process what its parent held as it started; the high-water mark is the process's own.
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (peak) return Number(peak[1]) * 1024;
  } catch {
    // Not a Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
