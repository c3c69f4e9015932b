import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineFolder, stateFolder } from '../../../src/cli/engine.ts';
import { usableNode } from '../../../src/cli/install.mjs';
import { ownerOf } from '../../../src/cli/state-folder.ts';

const sparse = join(engineFolder, 'tests', 'fixtures', 'sparse');
let place: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'espalier-build-'));
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The processes that were started; the names of their working files tell to whom they belong. */
const started: (number | undefined)[] = [];

function espalier(args: readonly string[], meanwhile?: (child: ChildProcess) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const node = usableNode(engineFolder) ?? process.execPath;
    const child = spawn(node, [join(engineFolder, 'src', 'cli', 'main.ts'), ...args], { cwd: place });
    started.push(child.pid);
    meanwhile?.(child);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The working files of processes that this test started. */
function workingFiles(): string[] {
  if (!existsSync(stateFolder)) return [];
  return readdirSync(stateFolder).filter((name) => started.includes(ownerOf(name) ?? 0));
}

/** A copy of the sparse workspace whose competency bears another title. */
function workspace(name: string, title: string): string {
  const root = join(place, name);
  cpSync(sparse, root, { recursive: true });
  writeFileSync(join(root, 'frameworks', 'crafts', 'competencies', 'joinery.yaml'), `title: ${title}\n`);
  return root;
}

/** Every file below a folder with a digest of its content. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

const page = (out: string) =>
  readFileSync(join(out, 'frameworks', 'crafts', 'competencies', 'joinery', 'index.html'), 'utf8');

/** A workspace with a site of it that was built before; a build takes seconds. */
let again: { readonly root: string; readonly out: string; readonly site: Readonly<Record<string, string>> };

beforeAll(async () => {
  const root = workspace('again', 'Carving');
  const out = join(place, 'again-site');
  expect((await espalier(['build', '--root', root, '--out', out])).code).toBe(0);
  again = { root, out, site: snapshot(out) };
});

/** A copy of that workspace and its site, for a test of its own. */
function builtBefore(name: string): { readonly root: string; readonly out: string } {
  const [root, out] = [join(place, name), join(place, `${name}-site`)];
  cpSync(again.root, root, { recursive: true });
  cpSync(again.out, out, { recursive: true });
  return { root, out };
}

describe('a build', () => {
  test('writes a whole site, says so in one line, and leaves nothing else behind', async () => {
    const root = workspace('plain', 'Carpentry');
    const before = snapshot(root);
    const { code, stdout } = await espalier([
      'build',
      '--root',
      root,
      '--out',
      'sites/plain',
      '--base',
      '/growth/',
      '--site',
      'https://x.example',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ pages in \d+\.\d s: sites\/plain\n$/);
    const out = join(place, 'sites', 'plain');
    expect(page(out)).toContain('Carpentry');
    for (const file of ['index.html', '404.html', 'robots.txt', 'sitemap.xml', '_headers', 'pagefind/pagefind.js'])
      expect(existsSync(join(out, file)), file).toBe(true);
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://x.example/growth/frameworks/crafts/competencies/joinery/</loc>',
    );
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('/growth/_astro/*');
    expect(snapshot(root)).toEqual(before);
    expect(readdirSync(join(place, 'sites'))).toEqual(['plain']);
  });

  test('replaces an earlier site as a whole, and is the same each time', async () => {
    const { root, out } = builtBefore('once-more');
    writeFileSync(join(out, 'left-over.html'), '');
    expect((await espalier(['build', '--root', root, '--out', out])).code).toBe(0);
    expect(snapshot(out)).toEqual(again.site);
  });

  test('does not mix with others at the same time, nor with one into the same folder, wherever the folders are', async () => {
    const titles = ['Apples', 'Sägen'];
    // Paths may have spaces, and letters of every language.
    const jobs = titles.map((title) => ({
      title,
      root: workspace(`Größe & Maß [${title}]`, title),
      out: join(place, `Seite für Söhne (${title})`),
    }));
    const shared = join(place, 'shared-site');
    const outcomes = await Promise.all([
      ...jobs.map(({ root, out }) => espalier(['build', '--root', root, '--out', out])),
      ...jobs.map(({ root }) => espalier(['build', '--root', root, '--out', shared])),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    for (const { title, out } of jobs) {
      for (const other of titles)
        expect(page(out).includes(other), `${other} in the site of ${title}`).toBe(other === title);
    }
    // The site that two wrote is one of theirs to the last byte.
    expect(jobs.map(({ out }) => snapshot(out))).toContainEqual(snapshot(shared));
    expect(readdirSync(place).filter((name) => name.includes('.new-') || name.includes('.old-'))).toEqual([]);
  }, 120_000);
});

describe('a build that cannot be', () => {
  test('for errors in the workspace ends with 1, names them, and leaves the old site', async () => {
    const { root, out } = builtBefore('broken');
    writeFileSync(
      join(root, 'frameworks', 'crafts', 'roles', 'joiner.yaml'),
      'title: Joiner\nexpectations:\n  joinry: doing\n',
    );
    const { code, stdout, stderr } = await espalier(['build', '--root', root, '--out', out]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('frameworks/crafts/roles/joiner.yaml:3:3');
    expect(stderr).toContain('joinery');
    expect(snapshot(out)).toEqual(again.site);
  });

  test.each<[string, () => string[], RegExp]>([
    ['a workspace that is not there', () => ['--root', 'nowhere', '--out', 'x'], /There is no folder/],
    [
      'an output that is the workspace',
      () => ['--root', workspace('self', 'X'), '--out', 'self'],
      /that is the workspace/,
    ],
    ['an output around the engine', () => ['--root', sparse, '--out', join(engineFolder, '..')], /lies in it/],
    ['an output that is the current folder', () => ['--root', sparse, '--out', '.'], /that is the current folder/],
    [
      'an output among the engine’s sources',
      () => ['--root', sparse, '--out', join(engineFolder, 'src')],
      /no place for results/,
    ],
    [
      'an output that cannot be made',
      () => ['--root', sparse, '--out', join(engineFolder, 'package.json', 'site')],
      /is a file/,
    ],
    ['a path that addresses cannot carry', () => ['--root', sparse, '--out', 'sites#1'], /has "#" in its path/],
    ['an unknown option', () => ['--rot', sparse], /no option --rot/],
    ['a value that is missing', () => ['--out'], /--out needs a value/],
    ['a word too many', () => ['here'], /"here" is not expected/],
    ['a base that is none', () => ['--root', sparse, '--base', 'https://x.example'], /--base is the path/],
  ])('for %s ends with 2 and a sentence', async (_case, args, sentence) => {
    const { code, stdout, stderr } = await espalier(['build', ...args()]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('for files of others leaves them where they are', async () => {
    const folder = join(place, 'photos');
    mkdirSync(folder);
    writeFileSync(join(folder, 'wedding.jpg'), '');
    const { code, stderr } = await espalier(['build', '--root', sparse, '--out', folder]);
    expect([code, readdirSync(folder)]).toEqual([2, ['wedding.jpg']]);
    expect(stderr).toContain('did not build');
  });
});

describe('working files', () => {
  test('go when a build is interrupted, and the old site stays', async () => {
    const { root, out } = builtBefore('stopped');
    workspace('stopped', 'Spinning');
    const { code } = await espalier(['build', '--root', root, '--out', out], (child) => {
      const waiting = setInterval(() => {
        if (workingFiles().length === 0) return;
        clearInterval(waiting);
        child.kill('SIGINT');
      }, 20);
    });
    expect(code).toBe(130);
    expect(snapshot(out)).toEqual(again.site);
    expect(workingFiles()).toEqual([]);
  });

  test('are left by no build', () => {
    expect(started.length).toBeGreaterThan(0);
    expect(workingFiles()).toEqual([]);
  });
});

test('help says what there is', async () => {
  const { code, stdout } = await espalier(['build', '--help']);
  expect(code).toBe(0);
  for (const option of ['--root', '--out', '--base', '--site']) expect(stdout).toContain(option);
});
