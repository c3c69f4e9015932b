/** Real frameworks, written by others, and the starter: all are read without an error, and one slip in them gives one message. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { TextByFile } from '../../../src/framework/read/texts.ts';
import { diskTree } from '../../../src/workspace/disk.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import { loadTree } from '../../../src/workspace/load-tree.ts';

const repository = new URL('../../../', import.meta.url);
const starter = { name: 'starter', root: fileURLToPath(repository), competencies: undefined, roles: undefined };
const real = [
  { name: 'uk-gdad', competencies: 189, roles: 201 },
  { name: 'nice', competencies: 2148, roles: 41 },
  { name: 'ft', competencies: 9, roles: 8 },
].map((one) => ({ ...one, root: fileURLToPath(new URL(`../shared/workspaces/${one.name}/`, repository)) }));
const present = real.filter(({ root }) => existsSync(root));
if (present.length < real.length) {
  console.warn('The real workspaces (../shared/workspaces) are not all here: the starter is checked in their place.');
}

describe.each([starter, ...present])('the $name workspace', ({ root, competencies, roles }) => {
  const disk = diskTree(root);
  const { diagnostics, model, summary, files } = loadTree(root, disk);

  test('has no error, and as much as it should', () => {
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
    expect(model?.competencies.size).toBe(competencies ?? summary.competencies);
    expect(model?.roles.size).toBe(roles ?? summary.roles);
    expect(summary.files).toBeGreaterThanOrEqual(summary.competencies + summary.roles + summary.frameworks);
    expect(summary.competencies).toBeGreaterThan(0);
  });

  test('with one slip in one reference has one error, which says what was meant', () => {
    const [file, right] = aReference(files);
    const wrong = `${right[0]}x${right.slice(1)}`;
    const text = (files.get(file) ?? '').replace(new RegExp(`(\\s)${right}(?=[:\\n])`), `$1${wrong}`);
    const slipped = loadTree(root, {
      ...disk,
      bytes: (path) => (path === file ? new TextEncoder().encode(text) : disk.bytes(path)),
    });
    const errors = slipped.diagnostics.filter((one) => one.severity === 'error');
    expect(errors).toMatchObject([
      { file, message: expect.stringContaining(`"${wrong}"`), hint: `Did you mean "${right}"?` },
    ]);
    expect(slipped.model).toBeUndefined();
  });
});

const uk = present.find(({ name }) => name === 'uk-gdad');
if (uk !== undefined) {
  test('what is known to be weak in the uk-gdad workspace is found, each once', () => {
    const { diagnostics } = loadTree(uk.root, diskTree(uk.root));
    const places = (rule: string, message = /^/): string[] => {
      const found = diagnostics.filter((one) => one.rule === rule && message.test(one.message));
      const all = found.map(({ file, pointer }) => `${file} ${pointer}`);
      expect(new Set(all).size).toBe(all.length);
      return all;
    };
    expect(places('level-without-text')).toHaveLength(22);
    expect(places('same-text-at-levels', /^\w+ and \w+ have no description yet/)).toHaveLength(12);
    expect(places('falling-expectation')).toHaveLength(25);
    expect(places('promotion-asks-nothing')).toHaveLength(11);
    expect(places('indicator-without-id')).toEqual(['frameworks/digital-and-data/framework.yaml /title']);
  });
}

test('the starter has no warning either, on a day near its last review', async () => {
  // Years later some of it will rightly be called stale.
  vi.useFakeTimers({ now: new Date('2026-11-02T12:00:00Z'), toFake: ['Date'] });
  try {
    expect((await loadWorkspace(starter.root)).diagnostics).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

/** The first expectation or move of the workspace's roles that names something in its own framework. */
function aReference(files: TextByFile): [file: string, id: string] {
  for (const file of files.keys()) {
    const id = /\/roles\//.test(file)
      ? /^(?: {2}| {2}- to: )([a-z][a-z0-9-]{4,})(?:: [a-z]+)?$/m.exec(files.get(file) ?? '')?.[1]
      : undefined;
    if (id !== undefined) return [file, id];
  }
  throw new Error('no role of this workspace refers to anything');
}
