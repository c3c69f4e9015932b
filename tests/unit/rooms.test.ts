/** The rooms of the code, and which way imports may run: the table in CONTRIBUTING.md is held to what is there. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OWN_FILES = 'src/framework/*';

interface Room {
  readonly paths: readonly string[];
  /** Paths that it may import from, or `everything`. */
  readonly mayImport: readonly string[];
}

/** What a cell of the table names: a path, or the name of a room. */
function pathsOf(name: string): readonly string[] {
  if (name === 'everything') return ['src/'];
  if (name === 'model') return [OWN_FILES];
  if (name === 'framework') return ['src/framework/'];
  if (name.startsWith('src/')) return [name];
  return [`src/framework/${name}/`, `src/${name}/`].filter((path) => existsSync(join(root, path)));
}

function rooms(): readonly Room[] {
  const lines = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('\n');
  return lines.flatMap((line): Room[] => {
    const [, first = '', , last = ''] = line.split('|').map((cell) => cell.trim());
    if (!first.startsWith('`src/')) return [];
    const own = first.includes('its own files')
      ? [OWN_FILES]
      : [...first.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    const names = last === '–' ? [] : last.split(', ').map((name) => name.replaceAll('`', ''));
    return [{ paths: own, mayImport: names.flatMap(pathsOf) }];
  });
}

/** Whether a file lies below a path, or is one of the framework's own. */
function isIn(file: string, path: string): boolean {
  return path === OWN_FILES ? /^src\/framework\/[^/]+$/.test(file) : file === path || file.startsWith(path);
}

const table = rooms();

/** The room of a file: of those that hold it, the innermost. */
function roomOf(file: string): Room | undefined {
  const holding = table.flatMap((room) =>
    room.paths.filter((path) => isIn(file, path)).map((path) => ({ room, path })),
  );
  return holding.sort((a, b) => b.path.length - a.path.length)[0]?.room;
}

test('every folder of the code is a room in the table', () => {
  const folders = ['src', 'src/framework'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`),
  );
  const named = new Set([...table.flatMap(({ paths }) => paths), 'src/framework/']);
  expect(folders.filter((folder) => !named.has(folder))).toEqual([]);
});

test('imports run the way that the table says', () => {
  const files = globSync('src/**/*.{ts,tsx,mjs,astro}', { cwd: root });
  const against = files.flatMap((file) => {
    const room = roomOf(file);
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, to = '']) => {
      const target = normalize(join(dirname(file), to));
      if (!target.startsWith('src/') || (room !== undefined && roomOf(target) === room)) return [];
      const may = room?.mayImport.some((path) => isIn(target, path));
      return may ? [] : [`${file} → ${target}`];
    });
  });
  expect(against).toEqual([]);
});
