import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineFolder } from '../../src/cli/engine.ts';
import { inputsDigest } from '../../src/cli/inputs.ts';
import { type StaticServer, serveFolder } from '../../src/cli/static-server.ts';
import { readMarker } from '../../src/site/marker.ts';
import { type SiteName, siteNames, siteOf, workspaceOf } from './sites.ts';

/** Builds every site that is not there in its present state, serves all of them, and returns how to stop. */
export default async function setUp(): Promise<() => Promise<void>> {
  const place = join(tmpdir(), `espalier-sites-${createHash('sha256').update(engineFolder).digest('hex').slice(0, 8)}`);
  mkdirSync(place, { recursive: true });
  const servers: StaticServer[] = [];
  const waiting = [...siteNames];
  const takeNext = async (): Promise<void> => {
    const name = waiting.shift();
    if (name === undefined) return;
    const folder = join(place, name);
    await build(name, folder);
    const server = await serveFolder(folder, siteOf(name).base, 0);
    servers.push(server);
    process.env[`ESPALIER_SITE_${name.toUpperCase()}`] = server.address;
    process.env[`ESPALIER_FOLDER_${name.toUpperCase()}`] = folder;
    await takeNext();
  };
  // A build keeps little more than one processor busy.
  await Promise.all([takeNext(), takeNext()]);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

async function build(name: SiteName, folder: string): Promise<void> {
  const root = workspaceOf(name);
  const { base, address } = siteOf(name);
  const marker = await readMarker(folder);
  const known = address === undefined ? {} : { site: address };
  if (marker?.inputs === (await inputsDigest(engineFolder, { root, base, ...known }))) return;
  const espalier = join(engineFolder, 'src', 'cli', 'espalier.mjs');
  const options = [
    '--root',
    root,
    '--out',
    folder,
    '--base',
    base,
    ...(address === undefined ? [] : ['--site', address]),
  ];
  await new Promise<void>((done, fail) => {
    execFile(process.execPath, [espalier, 'build', ...options], { maxBuffer: 2 ** 26 }, (error, said, complained) => {
      if (error === null) done();
      else fail(new Error(`The site of ${root} was not built:\n${said}${complained}`));
    });
  });
}
