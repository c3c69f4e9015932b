/** What `npm start` does once everything is installed: check, build where anything changed, serve. */
import { join } from 'node:path';
import { readMarker } from '../site/marker.ts';
import * as build from './build.ts';
import { engineFolder } from './engine.ts';
import { inputsDigest } from './inputs.ts';
import { interrupted, serve } from './preview.ts';
import { readPort } from './site-options.ts';
import { EXIT, readArguments, refusePositionals, UsageError } from './usage.ts';
import * as validate from './validate.ts';

const HELP = `Usage: npm start [-- options]

Checks the workspace, builds its site where anything changed, and serves it on this machine.

  --port N            the port, or the next free one; 4321 if not given
  --help              this text
`;

async function start(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    port: { type: 'string', default: '4321' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  refusePositionals(positionals);
  const port = readPort(values.port);
  const sound = await validate.run(['--root', engineFolder]);
  if (sound !== EXIT.fine) {
    process.stderr.write('\nThe site is shown once these errors are mended: then run npm start again.\n');
    return sound;
  }
  const out = join(engineFolder, 'dist');
  const base = '/';
  const marker = await readMarker(out);
  if (marker?.base !== base || marker.inputs !== (await inputsDigest(engineFolder, { root: engineFolder, base }))) {
    process.stderr.write('Building the site …\n');
    const built = await build.run(['--root', engineFolder, '--out', out, '--base', base]);
    if (built !== EXIT.fine) return built;
  }
  const server = await serve(out, base, port);
  process.stdout.write(
    `\nThe site is at ${server.address}\n\nCtrl-C ends it. To see edits as you make them: npm run dev\n`,
  );
  await interrupted();
  await server.close();
  return EXIT.fine;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT.couldNotRun;
}
