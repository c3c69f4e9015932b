/** What the build writes so that a site works without a connection: the service worker and its list. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { type BuiltFile, digestOf, keptFiles, MANIFEST, type Manifest, WORKER } from '../offline/manifest.ts';
import { fileOf } from './written-pages.ts';

const source = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

/**
 * Writes both files into the built site in `folder`. `build` names the build; without a name nothing is kept, and nothing written.
 * `pages` are those that devices keep.
 */
export async function writeOfflineFiles(folder: string, build: string, pages: readonly BuiltFile[]): Promise<void> {
  if (build === '') return;
  const files = keptFiles([...pages, ...(await assetsAndData(folder))]);
  const manifest: Manifest = {
    build,
    files: await Promise.all(
      files.map(async ({ path }) => ({
        path,
        digest: await digestOf(new Uint8Array(await readFile(join(folder, ...fileOf(path).split('/'))))),
      })),
    ),
  };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`);
  await writeFile(join(folder, WORKER), await workerFor(build));
}

/** Styles, scripts, typefaces and drawings, and the data that pages fetch. The index of the search is kept as it is used. */
async function assetsAndData(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<BuiltFile[]> => {
        const file = join(entry.parentPath, entry.name);
        const path = file.slice(folder.length).split(sep).join('/').replace(/^\//, '');
        const use = useOf(path);
        return use === undefined ? [] : [{ path, size: (await stat(file)).size, use }];
      }),
  );
  return found.flat();
}

function useOf(path: string): BuiltFile['use'] | undefined {
  if (path.startsWith('pagefind/') || path.startsWith('.')) return undefined;
  if (path.startsWith('_astro/') || /^[^/]+\.(?:css|svg|webmanifest)$/.test(path)) return 'asset';
  // What a Word file is made of: a large file, and no part of anything that people do without a connection.
  if (path.endsWith('/documents.json')) return undefined;
  return path.endsWith('.json') ? 'data' : undefined;
}

/** The worker as one file, which knows its build: so its bytes change with it, and browsers notice. */
async function workerFor(build: string): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILD: JSON.stringify(build) },
    build: {
      write: false,
      lib: { entry: source, formats: ['iife'], name: 'espalier', fileName: () => WORKER },
    },
  });
  for (const { output } of [result].flat().filter((one) => 'output' in one)) {
    for (const chunk of output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('The service worker was not bundled.');
}
