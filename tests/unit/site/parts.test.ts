import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter, inCodeOrder, offeredParts, partLabel, partsOf } from '../../../src/site/parts.ts';

test('parts hold everything once, in order, and none is longer than it may be', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 50 }), (items, size) => {
      const parts = partsOf(items, size);
      expect(parts.flat()).toEqual(items);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(size);
      expect(parts.length).toBe(Math.max(1, Math.ceil(items.length / size)));
    }),
  );
});

test('a part is found by its codes, else by its first words', () => {
  expect(
    partLabel([
      { title: 'A', code: 'K1' },
      { title: 'B', code: 'K9' },
    ]),
  ).toBe('K1 to K9');
  expect(partLabel([{ title: 'Accessibility' }, { title: 'Coaching others well' }])).toBe(
    'Accessibility to Coaching others',
  );
  expect(partLabel([{ title: 'Only' }])).toBe('Only');
  expect(partLabel([])).toBe('Nothing yet');
});

test('letters: accents count as their base letter, figures stand apart', () => {
  const shelves = byLetter([{ title: '360 instruments' }, { title: 'Agile' }, { title: 'Énergie' }, { title: 'art' }]);
  expect(shelves.map((shelf) => [shelf.letter, shelf.items.length])).toEqual([
    ['#', 1],
    ['A', 2],
    ['E', 1],
  ]);
});

test('codes order a list only where all items have one', () => {
  const items = [
    { title: 'b', code: 'K10' },
    { title: 'a', code: 'K9' },
  ];
  expect(inCodeOrder(items).map((item) => item.code)).toEqual(['K9', 'K10']);
  expect(inCodeOrder([...items, { title: 'c' }]).map((item) => item.title)).toEqual(['b', 'a', 'c']);
});

test('of very many parts a page offers the ends and the neighbours', () => {
  expect(offeredParts(5, 2)).toEqual([1, 2, 3, 4, 5]);
  expect(offeredParts(200, 50)).toEqual([1, 47, 48, 49, 50, 51, 52, 53, 200]);
  expect(offeredParts(200, 1)).toEqual([1, 2, 3, 4, 200]);
});
