/** A workspace on a disk. */

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../../src/framework/read/guard.ts';
import { newWorkshop } from '../../../src/workshop/new.ts';
import { diskTree } from '../../../src/workspace/disk.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { COACHING, LEAD, onDisk, PEOPLE, SMALL, said, treeOf, withoutAdvice, workspace } from '../workspace-fixture.ts';

test('is read as it is in memory', async () => {
  const loaded = await onDisk(SMALL, (root) => loadWorkspace(root));
  const memory = loadTree('', treeOf(SMALL));
  expect(loaded.diagnostics).toEqual(memory.diagnostics);
  expect(loaded.summary).toEqual(memory.summary);
  expect(loaded.files.get(LEAD)).toBe(SMALL[LEAD]);
  expect(loaded.model?.roles.size).toBe(3);
});

test('a draft is given to those who ask for drafts, and counted for everybody', async () => {
  const text = newWorkshop({ title: 'Saying no', audience: 'manager', language: 'en-GB' });
  const files = { ...SMALL, 'content/workshops/saying-no/index.mdx': text };
  const [published, all] = await onDisk(files, async (root) => [
    await loadWorkspace(root),
    await loadWorkspace(root, { drafts: true }),
  ]);
  expect(published?.workshops).toEqual([]);
  expect(all?.workshops).toMatchObject([{ title: 'Saying no', draft: true }]);
  expect(published?.summary).toEqual(all?.summary);
  expect(published?.summary.workshops).toBe(1);
  expect(published?.diagnostics).toEqual(all?.diagnostics);
});

describe('what a disk can have that memory cannot', () => {
  const lookAfter = (prepare: (root: string) => void): Promise<string> =>
    onDisk(SMALL, async (root) => {
      prepare(root);
      return said(SMALL, withoutAdvice((await loadWorkspace(root)).diagnostics));
    });

  test('a symbolic link, to a file or a folder', async () => {
    const links = await lookAfter((root) => {
      rmSync(join(root, COACHING));
      symlinkSync('/etc/hostname', join(root, COACHING));
      symlinkSync('.', join(root, 'frameworks/loop'));
    });
    expect(links).toMatchInlineSnapshot(`
      "frameworks/loop 1:1–1:1 ‹›
      error symbolic-link (file)
      "loop" is a symbolic link; a workspace holds its files itself.
      Put the file itself here.

      frameworks/people/competencies/coaching.yaml 1:1–1:1 ‹›
      error symbolic-link (file)
      "coaching.yaml" is a symbolic link; a workspace holds its files itself.
      Put the file itself here."
    `);
  });

  test('a folder that bears the name of a file', async () => {
    const folder = await lookAfter((root) => mkdirSync(join(root, 'frameworks/people/roles/boss.yaml')));
    expect(folder).toMatchInlineSnapshot(`
      "frameworks/people/roles/boss.yaml 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "boss.yaml" means nothing here.
      Here belongs one file for each role, without folders."
    `);
  });

  test('a file that bears the name of a folder', async () => {
    const file = await lookAfter((root) => {
      rmSync(join(root, 'frameworks/core/roles'), { recursive: true });
      writeFileSync(join(root, 'frameworks/core/roles'), '');
    });
    expect(file).toMatchInlineSnapshot(`
      "frameworks/core/roles 1:1–1:1 ‹›
      error unclaimed-file (file)
      "roles" means nothing here.
      Make a folder "roles" with one file for each: roles/<id>.yaml."
    `);
  });

  test('a file too large to be read at all', async () => {
    const large = await lookAfter((root) => writeFileSync(join(root, COACHING), Buffer.alloc(LARGEST_FILE + 1, 97)));
    expect(large).toContain('error file-too-large');
  });
});

test('a file and a folder that cannot be opened keep what depends on them silent', () => {
  const files = workspace({});
  const tree = treeOf(files);
  const closed = loadTree('', {
    entries: (path) => (path === 'frameworks/core/roles' ? undefined : tree.entries(path)),
    bytes: (path) => (path === COACHING ? { why: 'unreadable', size: 0 } : tree.bytes(path)),
  });
  expect(said(files, withoutAdvice(closed.diagnostics))).toMatchInlineSnapshot(`
    "frameworks/core/roles 1:1–1:1 ‹›
    error unreadable-file (file)
    This folder cannot be opened.
    Check the permissions of the folder.

    frameworks/people/competencies/coaching.yaml 1:1–1:1 ‹›
    error unreadable-file (file)
    This file cannot be opened.
    Check its permissions."
  `);
});

test.each(['frameworks', 'frameworks/people', 'frameworks/people/competencies', 'content'])(
  'a folder %s that cannot be opened is one mistake',
  (closed) => {
    const tree = treeOf(workspace({ 'content/site.yaml': 'title: Alderby\n' }));
    const { diagnostics } = loadTree('', {
      ...tree,
      entries: (path) => (path === closed ? undefined : tree.entries(path)),
    });
    expect(withoutAdvice(diagnostics).map(({ file, rule }) => [file, rule])).toEqual([[closed, 'unreadable-file']]);
  },
);

test('the tree of a disk gives a reason where it has no bytes', async () => {
  await onDisk(SMALL, (root) => {
    expect(diskTree(root).bytes('frameworks/no.yaml')).toEqual({ why: 'unreadable', size: 0 });
    expect(diskTree(root).entries('no')).toBeUndefined();
    expect(diskTree(root).bytes(PEOPLE)).toBeInstanceOf(Uint8Array);
  });
});
