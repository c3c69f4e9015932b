import { expect, test } from 'vitest';
import { applyEdits, touch } from '../../../../src/framework/edit/edit.ts';

test('edits are applied in any order', () => {
  const edits = [
    { start: 4, end: 7, text: 'TWO' },
    { start: 0, end: 0, text: '> ' },
    { start: 8, end: 13, text: '' },
  ];
  expect(applyEdits('one two three', edits)).toBe('> one TWO ');
});

test('edits that overlap or lie outside are a bug, and said to be one', () => {
  expect(() =>
    applyEdits('one', [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toThrow(RangeError);
  expect(() => applyEdits('one', [{ start: 2, end: 9, text: '' }])).toThrow(RangeError);
});

test('side by side is touching, since their order would matter', () => {
  expect(touch({ start: 0, end: 2, text: '' }, { start: 2, end: 2, text: 'x' })).toBe(true);
  expect(touch({ start: 0, end: 2, text: '' }, { start: 3, end: 3, text: 'x' })).toBe(false);
});
