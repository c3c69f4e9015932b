import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RULES } from '../../../../src/framework/rules/all.ts';
import { exampleFiles, TODAY } from '../../../../src/framework/rules/example-workspace.ts';
import { STRUCTURAL_RULES } from '../../../../src/framework/rules/structural.ts';
import type { FolderEntry } from '../../../../src/workspace/claims.ts';
import { loadTree } from '../../../../src/workspace/load-tree.ts';
import { said } from '../../workspace-fixture.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reads a workspace in memory as one on a disk is read, misnamed files included. */
function load(files: Readonly<Record<string, string>>) {
  const paths = Object.keys(files);
  const entries = (folder: string): FolderEntry[] => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    return [...new Set(inside.map((path) => path.split('/')[0] ?? ''))].map((name) => ({
      name,
      kind: inside.includes(name) ? 'file' : 'folder',
    }));
  };
  return loadTree('memory', { entries, bytes: (path) => new TextEncoder().encode(files[path] ?? '') });
}

const all = Object.entries(STRUCTURAL_RULES);

test.each(all)('%s: the bad example shows the mistake and the good one none', (id, rule) => {
  if (typeof rule.bad === 'string' || typeof rule.good === 'string') {
    expect([typeof rule.bad, typeof rule.good]).toEqual(['string', 'string']);
    return;
  }
  const files = exampleFiles(rule.bad);
  const { diagnostics } = load(files);
  expect({
    found: [...new Set(diagnostics.map((one) => `${one.severity} ${one.rule}`))],
    text: said(files, diagnostics),
  }).toEqual({
    found: [`${rule.severity} ${id}`],
    text: said(files, diagnostics),
  });
  expect(
    diagnostics.map((one) => one.file),
    'the first file is the one that people are shown',
  ).toContain(Object.keys(rule.bad)[0]);
  const good = exampleFiles(rule.good);
  expect(said(good, load(good).diagnostics)).toBe('');
});

test.each(all)('%s: its texts are complete', (id, { title, explains }) => {
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(explains).toMatch(/^[A-Z].*\.$/);
  expect(RULES.map((rule) => rule.id)).not.toContain(id);
});
