/** `espalier preview`: serves a built site on this machine. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readMarker } from '../site/marker.ts';
import { readBase, readPort } from './site-options.ts';
import { type StaticServer, serveFolder } from './static-server.ts';
import { plainReason } from './system-error.ts';
import { EXIT, readArguments, refusePositionals, UsageError } from './usage.ts';

const HELP = `Usage: npx espalier preview [options]

Serves a built site, with the headers of its _headers file, as a host would. Only this machine can reach it.

  --out DIR           the built site; dist/ if not given
  --port N            the port, or the next free one; 4321 if not given
  --base /PATH/       the path under which it is served; the one it was built for if not given
  --help              this text
`;

/** Runs the verb until it is interrupted; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    base: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  refusePositionals(positionals);
  const out = resolve(values.out);
  const port = readPort(values.port);
  const given = values.base === undefined ? undefined : readBase(values.base);
  const there = await stat(out).catch((error: unknown) => plainReason(error));
  if (typeof there === 'string')
    throw new UsageError(`There is no built site in ${out}, because ${there}. "npx espalier build" writes one.`);
  if (!there.isDirectory()) throw new UsageError(`${out} is a file, not a built site.`);
  const server = await serve(out, given ?? (await readMarker(out))?.base ?? '/', port);
  process.stdout.write(`${server.address}\n`);
  process.stderr.write('Ctrl-C ends.\n');
  await interrupted();
  await server.close();
  return EXIT.fine;
}

/** Serves a built site. Throws a UsageError where no port can be had. */
export async function serve(folder: string, base: string, port: number): Promise<StaticServer> {
  return serveFolder(folder, base, port).catch((error: unknown) => {
    throw new UsageError(`Port ${port} cannot be used, because ${plainReason(error)}.`);
  });
}

/** Waits until the person or the system asks this process to end. */
export function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
  });
}
