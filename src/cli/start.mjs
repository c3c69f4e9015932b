/**
 * `npm start`: from a bare clone to the site in the browser. This part installs what is missing; the rest needs what it
 * installed and is in serve.ts.
 */
import { join } from 'node:path';
import { engineFolder, ensureInstalled, projectEnvironment, run } from './install.mjs';

const installed = await ensureInstalled();
if ('trouble' in installed) {
  process.stderr.write(`${installed.trouble}\n`);
  process.exitCode = 2;
} else {
  const code = await run(installed.node, [join(engineFolder, 'src', 'cli', 'serve.ts'), ...process.argv.slice(2)], {
    folder: engineFolder,
    env: projectEnvironment(engineFolder),
  });
  // Ctrl-C is how this command ends.
  process.exitCode = code === 130 ? 0 : code;
}
