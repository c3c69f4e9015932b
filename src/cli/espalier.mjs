#!/usr/bin/env node
// The command. It starts the Node that the project pins, whatever version the machine has, and hands the words on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder, run, usableNode } from './install.mjs';

const node = usableNode(engineFolder);
if (node && existsSync(join(engineFolder, 'node_modules'))) {
  process.exitCode = await run(node, [join(engineFolder, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)]);
} else {
  process.stderr.write(`Espalier is not set up yet. Run "npm start" or "npm ci" in ${engineFolder} first.\n`);
  process.exitCode = 2;
}
