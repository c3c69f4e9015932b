#!/usr/bin/env node
// The command. It runs here where this Node understands our TypeScript, else in the Node that the project pins.
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFolder, run, runsHere, usableNode } from './install.mjs';

const node = usableNode(engineFolder);
if (!node || !existsSync(join(engineFolder, 'node_modules'))) {
  process.stderr.write(`Espalier is not set up yet. Run "npm start" or "npm ci" in ${engineFolder} first.\n`);
  process.exitCode = 2;
} else if (runsHere()) {
  // What Node makes of our files is kept, by their content: it halves the time to start. Safe to delete.
  module.enableCompileCache(join(engineFolder, '.espalier', 'compiled'));
  const { start } = await import('./main.ts');
  await start(process.argv.slice(2));
} else {
  process.exitCode = await run(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
