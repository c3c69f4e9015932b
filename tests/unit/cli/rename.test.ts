import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '../../../src/workspace/disk.ts';
import { textsIn } from '../workspace/in-memory.ts';
import { COACHING, LEAD, onDisk, SMALL, slip } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

const ADVISING = 'frameworks/people/competencies/advising.yaml';

test('a file is moved, references are mended, and it says what it did', () =>
  onDisk(SMALL, async (root) => {
    expect(await espalier('rename', 'coaching', 'advising', '--root', root)).toEqual({
      code: 0,
      out: `${COACHING} → ${ADVISING}
frameworks/people/competencies/giving-feedback.yaml: 1 reference
${LEAD}: 1 reference
Renamed the competency people/coaching to advising, and mended 2 references in 2 files.
`,
      err: '',
    });
    expect(existsSync(join(root, COACHING))).toBe(false);
    expect(readFileSync(join(root, ADVISING), 'utf8')).toBe(`${SMALL[COACHING]}formerly: [coaching]\n`);
    expect((await espalier('validate', '--root', root)).code).toBe(0);
  }));

test('a dry run changes nothing', () =>
  onDisk(SMALL, async (root) => {
    const before = textsIn(diskTree(root));
    const { code, out } = await espalier('rename', join(root, COACHING), 'advising', '--dry-run', '--root', root);
    expect(code).toBe(0);
    expect(out).toContain(
      'Would rename the competency people/coaching to advising, and mend 2 references in 2 files. Nothing was changed.',
    );
    expect(textsIn(diskTree(root))).toEqual(before);
  }));

test('an id inside a file', () =>
  onDisk(SMALL, async (root) => {
    const { out } = await espalier('rename', 'm1', 'lead', '--kind', 'grade', '--root', root);
    expect(out).toBe(`frameworks/job-architecture.yaml: the id, and "m1" under "formerly"
${LEAD}: 1 reference
Renamed the grade m1 to lead, and mended 1 reference in 1 file.
`);
  }));

test('what cannot be renamed is said, and nothing is changed', () =>
  onDisk(slip(LEAD, 'grade: m1', 'grade: m9'), async (root) => {
    const before = textsIn(diskTree(root));
    const { code, err } = await espalier('rename', 'coaching', 'advising', '--root', root);
    expect(code).toBe(1);
    expect(err).toContain(`The first: ${LEAD}:3: There is no grade "m9"`);
    expect(textsIn(diskTree(root))).toEqual(before);
  }));

test.each([
  [['rename', 'coaching'], 'Say what to rename and how'],
  [['rename', 'a', 'b', 'c'], 'rename takes an old and a new id, and "c" would be a third.'],
  [['rename', 'a', 'b', '--kind', 'person'], '--kind cannot be "person".'],
  [['rename', 'a', 'b', '--dryrun'], 'There is no option --dryrun. Did you mean "--dry-run"?'],
])('%j makes no sense', async (argv, sentence) => {
  const { code, err } = await espalier(...argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('it explains itself', async () => {
  expect((await espalier('rename', '--help')).out).toContain('Usage: npx espalier rename OLD NEW');
});
