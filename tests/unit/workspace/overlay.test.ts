import { expect, test } from 'vitest';
import { Overlay } from '../../../src/workspace/overlay.ts';
import { inMemory, textsIn } from './in-memory.ts';

const BASE = { 'a/b.yaml': 'b', 'a/c/d.yaml': 'd', 'e.yaml': 'e' };

test('a file and a folder are found under their new names alone', () => {
  const overlay = new Overlay(inMemory(BASE), [
    { from: 'a/c', to: 'a/x' },
    { from: 'e.yaml', to: 'a/e.yaml' },
  ]);
  expect(textsIn(overlay)).toEqual(
    new Map([
      ['a/b.yaml', 'b'],
      ['a/x/d.yaml', 'd'],
      ['a/e.yaml', 'e'],
    ]),
  );
  expect(overlay.entries('a/c')).toBeUndefined();
  expect(overlay.bytes('e.yaml')).toEqual({ why: 'unreadable', size: 0 });
});

test('what is written is read, in new folders too, and what stays the same is not written', () => {
  const overlay = new Overlay(inMemory(BASE), [{ from: 'a', to: 'z' }]);
  overlay.write('z/b.yaml', 'changed');
  overlay.write('z/c/d.yaml', 'd');
  overlay.write('new/folder/file.yaml', 'new');
  expect(textsIn(overlay)).toEqual(
    new Map([
      ['z/b.yaml', 'changed'],
      ['z/c/d.yaml', 'd'],
      ['e.yaml', 'e'],
      ['new/folder/file.yaml', 'new'],
    ]),
  );
  expect(overlay.written.map(({ from, path }) => [from, path])).toEqual([
    [undefined, 'new/folder/file.yaml'],
    ['a/b.yaml', 'z/b.yaml'],
  ]);
});

test('a byte order mark stays', () => {
  const overlay = new Overlay(inMemory({ 'a.yaml': '\uFEFFone' }));
  expect(overlay.text('a.yaml')).toBe('one');
  overlay.write('a.yaml', 'two');
  expect(textsIn(overlay).get('a.yaml')).toBe('\uFEFFtwo');
  overlay.write('a.yaml', 'three');
  expect(textsIn(overlay).get('a.yaml')).toBe('\uFEFFthree');
});
