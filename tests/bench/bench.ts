/**
 * `npm run bench`: how quick the check, the build and a large plan are, and how heavy the pages. It measures and prints; it asserts nothing.
 * `npm run bench -- validate`, `again`, `build`, `weight` or `plan` runs one part.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchAgain } from './again.ts';
import { benchBuild } from './build.ts';
import { benchPlan } from './plan.ts';
import { benchValidate } from './validate.ts';
import { benchWeight } from './weight.ts';

const PARTS = { validate: benchValidate, again: benchAgain, build: benchBuild, weight: benchWeight, plan: benchPlan };

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}". To choose from: ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(2);
}

const [processor] = cpus();
console.log(
  `Bench of Espalier. ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ` +
    `${Math.round(totalmem() / 1e9)} GB of memory, ${process.platform} ${process.arch}, Node ${process.version}.`,
);
console.log('1 kB is 1,000 bytes, 1 MB a million. Times include the start of every process.');

const scratch = mkdtempSync(join(tmpdir(), 'espalier-bench-'));
// Also where somebody loses patience: thousands of files are no souvenir.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await part(join(scratch, name));
}
