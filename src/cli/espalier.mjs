#!/usr/bin/env node
// The command. It runs here where this Node understands our TypeScript, else in the Node that the project pins.
import * as module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFolder, isSetUp, run, runsHere, usableNode } from './install.mjs';
import { checkInOneFile } from './one-file.mjs';

const node = usableNode(engineFolder);
if (!node || !isSetUp()) {
  process.stderr.write(`Espalier is not set up yet. Run "npm start" or "npm ci" in ${engineFolder} first.\n`);
  process.exitCode = 2;
} else if (runsHere()) {
  // What Node makes of our files is kept, by their content: it halves the time to start. Safe to delete.
  module.enableCompileCache(join(engineFolder, '.espalier', 'compiled'));
  const [, , ...args] = process.argv;
  const modules = () => import('./main.ts');
  if (args[0] === 'validate') {
    // What is wrong with us shall be told by the names in our modules, so it is done again from these.
    await checkInOneFile(engineFolder)
      .then(({ start }) => start(args))
      .catch(async () => (await modules()).start(args));
  } else await (await modules()).start(args);
} else {
  process.exitCode = await run(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
