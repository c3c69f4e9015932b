/** `espalier validate --fix`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '../../../src/workspace/disk.ts';
import { textsIn } from '../workspace/in-memory.ts';
import { CANDOUR, COACHING, FEEDBACK, type Files, LEAD, more, onDisk, slip } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

const RENAMED: Files = slip(LEAD, '  coaching: {', '  mentoring: {', more(COACHING, 'formerly: [mentoring]\n'));

test('it says what it mended, then what is left; the exit code is by what is left', () =>
  onDisk(RENAMED, async (root) => {
    const { code, out, err } = await espalier('validate', '--fix', '--root', root);
    expect(code).toBe(0);
    expect(err).toBe(`${CANDOUR}: 1 indicator without an id
${FEEDBACK}: 1 indicator without an id
${LEAD}: 1 reference to a former id
Mended 3 files. Read the changes before you commit them.

`);
    expect(out).not.toContain('renamed-reference');
    expect(readFileSync(join(root, LEAD), 'utf8')).toContain('  coaching: { level: working');

    const after = textsIn(diskTree(root));
    const again = await espalier('validate', '--fix', '--root', root);
    expect(again.err).toBe('There was nothing that could be mended safely.\n');
    expect(textsIn(diskTree(root))).toEqual(after);
  }));

test('with paths, only these files are mended', () =>
  onDisk(RENAMED, async (root) => {
    const before = textsIn(diskTree(root));
    const { err } = await espalier('validate', LEAD, '--fix', '--root', root);
    expect(err).toContain('Mended 1 file.');
    const after = textsIn(diskTree(root));
    expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([LEAD]);
  }));

test('errors are left to people, and what can be mended beside them is mended', () =>
  onDisk(slip(LEAD, 'grade: m1', 'grade: m9', RENAMED), async (root) => {
    const { code, out, err } = await espalier('validate', '--fix', '--root', root, '--format', 'json');
    expect(code).toBe(1);
    expect(err).toContain(`${LEAD}: 1 reference to a former id`);
    expect(JSON.parse(out)).toMatchObject({
      summary: { errors: 1 },
      diagnostics: expect.arrayContaining([expect.objectContaining({ rule: 'unknown-grade' })]),
    });
  }));

test('it does not mend while it watches', async () => {
  const { code, err } = await espalier('validate', '--fix', '--watch');
  expect(code).toBe(2);
  expect(err).toContain('choose one of them');
});
