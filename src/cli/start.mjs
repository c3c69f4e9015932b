/**
 * `npm start`: from a bare clone to the site in the browser. This part installs what is missing; the rest needs what it
 * installed and is in serve.ts.
 */
import { join } from 'node:path';
import { engineFolder, ensureInstalled, projectEnvironment, run, usableNode } from './install.mjs';

const trouble = await ensureInstalled();
const node = usableNode(engineFolder);
if (trouble || !node) {
  process.stderr.write(`${trouble ?? 'There is no Node here that can run this project: use Node 24.'}\n`);
  process.exitCode = 2;
} else {
  const code = await run(node, [join(engineFolder, 'src', 'cli', 'serve.ts'), ...process.argv.slice(2)], {
    folder: engineFolder,
    env: projectEnvironment(engineFolder),
  });
  // Ctrl-C is how this command ends.
  process.exitCode = code === 130 ? 0 : code;
}
