import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commit, WriteFault } from '../../../src/workspace/commit.ts';
import { diskTree } from '../../../src/workspace/disk.ts';
import { Overlay } from '../../../src/workspace/overlay.ts';
import { onDisk } from '../workspace-fixture.ts';
import { textsIn } from './in-memory.ts';

const FILES = { 'frameworks/a/x.yaml': 'x', 'frameworks/a/y.yaml': 'y', 'frameworks/z.yaml': 'z' };

/** The files of a folder, those with a dot at the beginning included. */
function everything(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

test('files are changed, made and moved', () =>
  onDisk(FILES, (root) => {
    chmodSync(join(root, 'frameworks/z.yaml'), 0o640);
    const overlay = new Overlay(diskTree(root), [{ from: 'frameworks/a', to: 'frameworks/b' }]);
    overlay.write('frameworks/b/x.yaml', 'changed');
    overlay.write('frameworks/z.yaml', 'changed too');
    overlay.write('frameworks/new/one.yaml', 'new');
    const wanted = textsIn(overlay);
    commit(root, overlay);
    expect(textsIn(diskTree(root))).toEqual(wanted);
    expect(everything(root)).toEqual([...wanted.keys()].sort());
    expect(statSync(join(root, 'frameworks/z.yaml')).mode & 0o777).toBe(0o640);
  }));

test('nothing is changed where a file says something else by now', () =>
  onDisk(FILES, (root) => {
    const overlay = new Overlay(diskTree(root));
    overlay.write('frameworks/z.yaml', 'mine');
    overlay.write('frameworks/a/x.yaml', 'mine');
    const before = overlay.written.length;
    expect(before).toBe(2);
    const tree = textsIn(diskTree(root));
    // Somebody saves between reading and writing.
    const stale = new Overlay({ ...diskTree(root), bytes: (path) => new TextEncoder().encode(tree.get(path) ?? '') });
    stale.write('frameworks/z.yaml', 'mine');
    writeFileSync(join(root, 'frameworks/z.yaml'), 'theirs');
    expect(() => commit(root, stale)).toThrow(
      new WriteFault('Nothing was changed: frameworks/z.yaml was changed by somebody else meanwhile. Try again.'),
    );
    expect(readFileSync(join(root, 'frameworks/z.yaml'), 'utf8')).toBe('theirs');
  }));

test('nothing is overwritten', () =>
  onDisk(FILES, (root) => {
    const moving = new Overlay(diskTree(root), [{ from: 'frameworks/a/x.yaml', to: 'frameworks/a/y.yaml' }]);
    expect(() => commit(root, moving)).toThrow('frameworks/a/y.yaml exists already');
    const making = new Overlay({ entries: () => [], bytes: () => ({ why: 'unreadable', size: 0 }) });
    making.write('frameworks/z.yaml', 'new');
    expect(() => commit(root, making)).toThrow('frameworks/z.yaml exists already, and nothing is overwritten.');
    expect(textsIn(diskTree(root))).toEqual(new Map(Object.entries(FILES)));
  }));

test('what was done is undone when something fails on the way', () =>
  onDisk(FILES, (root) => {
    const moves = [
      { from: 'frameworks/a', to: 'frameworks/b' },
      // The folder that this is to lie in is a file.
      { from: 'frameworks/z.yaml', to: 'frameworks/w/z.yaml' },
    ];
    const overlay = new Overlay(diskTree(root), moves);
    overlay.write('frameworks/b/x.yaml', 'changed');
    overlay.write('frameworks/new/one.yaml', 'new');
    writeFileSync(join(root, 'frameworks/w'), '');
    expect(() => commit(root, overlay)).toThrow(/ENOTDIR|EEXIST/);
    expect(everything(root)).toEqual([...Object.keys(FILES), 'frameworks/w'].sort());
    expect(existsSync(join(root, 'frameworks/new'))).toBe(false);
    expect(readFileSync(join(root, 'frameworks/a/x.yaml'), 'utf8')).toBe('x');
  }));

test('a folder that exists is used', () =>
  onDisk(FILES, (root) => {
    mkdirSync(join(root, 'content'));
    const overlay = new Overlay(diskTree(root));
    overlay.write('content/site.yaml', 'title: A\n');
    commit(root, overlay);
    expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toBe('title: A\n');
  }));
