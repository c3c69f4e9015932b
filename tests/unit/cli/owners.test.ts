import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COACHING, LEAD, more, onDisk, SMALL, slip } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

const FILES = more(COACHING, 'owners: ["@example/coaches", coaching@example.org]\n');

const BLOCK = `# Begin: written by "espalier owners". What stands between here and the end is replaced.
/frameworks/people/ people-ops@example.org
/frameworks/people/competencies/coaching.yaml @example/coaches coaching@example.org
# End: written by "espalier owners".
`;

test('owners are printed', () =>
  onDisk(FILES, async (root) => {
    expect(await espalier('owners', '--root', root)).toEqual({ code: 0, out: BLOCK, err: '' });
  }));

test('paths are those of the repository', () =>
  onDisk(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`hr words/${path}`, text])), async (root) => {
    mkdirSync(join(root, '.git'));
    expect((await espalier('owners', '--root', join(root, 'hr words'))).out).toContain(
      '\n/hr\\ words/frameworks/people/ people-ops@example.org\n',
    );
  }));

test('a file is written, kept up to date, and checked', () =>
  onDisk(FILES, async (root) => {
    const file = join(root, '.github', 'CODEOWNERS');
    expect((await espalier('owners', '--root', root, '--check', file)).err).toContain(
      'does not exist: run "npx espalier owners --out',
    );
    expect(await espalier('owners', '--root', root, '--out', file)).toMatchObject({
      code: 0,
      out: `Wrote 2 lines to ${file}.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(BLOCK);
    expect(await espalier('owners', '--root', root, '--check', file)).toMatchObject({ code: 0 });

    writeFileSync(file, `* @example/all\n\n${BLOCK.replace('people-ops', 'somebody')}/docs/ @example/writers\n`);
    expect(await espalier('owners', '--root', root, '--check', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is out of date'),
    });
    await espalier('owners', '--root', root, '--out', file);
    expect(readFileSync(file, 'utf8')).toBe(`* @example/all\n\n${BLOCK}/docs/ @example/writers\n`);
    expect(await espalier('owners', '--root', root, '--out', file)).toMatchObject({
      code: 0,
      out: `${file} is up to date.\n`,
    });
  }));

test('somebody whom no CODEOWNERS file can name is left out, and said to be', () =>
  onDisk(more(COACHING, 'owners: [The coaches]\n'), async (root) => {
    const { code, out, err } = await espalier('owners', '--root', root);
    expect(code).toBe(0);
    expect(out).not.toContain('coaching.yaml');
    expect(err).toBe(`${COACHING}: "The coaches" is no mail address, @user or @team, so it is left out.\n`);
  }));

test('a workspace with errors has no owners that one could rely on', () =>
  onDisk(slip(LEAD, 'grade: m1', 'grade: m9'), async (root) => {
    expect(await espalier('owners', '--root', root)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('has 1 error'),
    });
  }));

test('nobody to ask', () =>
  onDisk(
    { ...SMALL, ...slip('frameworks/people/framework.yaml', 'owners: [people-ops@example.org]\n', '') },
    async (root) => {
      expect((await espalier('owners', '--root', root)).err).toContain('Nothing names owners');
    },
  ));

test.each([
  [['owners', 'x'], '"x" is not expected here.'],
  [['owners', '--out', 'a', '--check', 'b'], 'choose one of them'],
  [['owners', '--root', 'nowhere-at-all'], 'There is no folder'],
])('%j makes no sense', async (argv, sentence) => {
  expect(await espalier(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
});

test('it explains itself', async () => {
  expect((await espalier('owners', '--help')).out).toContain('Usage: npx espalier owners');
});
