import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  process.env.ESPALIER_PACKAGES = await packages(join(place, 'packages'));
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

/** Packs every workshop of the starter for every platform, where that is not done yet. */
async function packages(folder: string): Promise<string> {
  const inputs = await inputsDigest(engineFolder, { root: engineFolder });
  const mark = join(folder, 'inputs.txt');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs) return folder;
  rmSync(folder, { recursive: true, force: true });
  await espalier(['package', '--all', '--to', 'scorm12,scorm2004,cmi5,web', '--root', engineFolder, '--out', folder]);
  writeFileSync(mark, inputs);
  return folder;
}

async function build(name: SiteName, folder: string): Promise<void> {
  const root = workspaceOf(name);
  const { base, address } = siteOf(name);
  const marker = await readMarker(folder);
  const known = address === undefined ? {} : { site: address };
  if (marker?.inputs === (await inputsDigest(engineFolder, { root, base, ...known }))) return;
  const options = [
    '--root',
    root,
    '--out',
    folder,
    '--base',
    base,
    ...(address === undefined ? [] : ['--site', address]),
  ];
  await espalier(['build', ...options]);
}

async function espalier(words: readonly string[]): Promise<void> {
  const verb = join(engineFolder, 'src', 'cli', 'espalier.mjs');
  await new Promise<void>((done, fail) => {
    execFile(process.execPath, [verb, ...words], { maxBuffer: 2 ** 26 }, (error, said, complained) => {
      if (error === null) done();
      else fail(new Error(`espalier ${words.join(' ')} failed:\n${said}${complained}`));
    });
  });
}
