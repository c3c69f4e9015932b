#!/usr/bin/env node
// The command. It starts the Node that the project pins, whatever version the machine has, and hands the words on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const engine = fileURLToPath(new URL('../../', import.meta.url));
const node = `${engine}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;
const main = fileURLToPath(new URL('./main.ts', import.meta.url));

if (!existsSync(node)) {
  process.stderr.write(`Espalier is not set up yet. Run "npm start" or "npm ci" in ${engine} first.\n`);
  process.exit(2);
}
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  process.stderr.write(`Espalier could not start: ${error.message}\n`);
  process.exit(2);
});
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 2) : 2));
