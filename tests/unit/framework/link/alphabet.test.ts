import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../../src/framework/link/alphabet.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function titles(...all: string[]): string[] {
  const items = all.map((title, index) => ({ id: `id-${index}`, title }));
  return inOrder(items, () => 0).map(({ title }) => title);
}

it.each([
  ['capitals make no difference', ['Coaching', 'coaching others', 'Coaching teams']],
  ['numbers count as numbers', ['Level 2', 'Level 10', 'Level 010, again']],
  ['signs come before letters', ['Self-awareness', 'Selfish acts']],
  ['the shorter one comes first', ['', 'Giving feedback', 'Giving feedback, upwards']],
  ['accents make no difference', ['Élan', 'Embedding change', 'Energy']],
])('%s', (_, wanted) => {
  expect(titles(...wanted)).toEqual(wanted);
  expect(titles(...wanted.toReversed())).toEqual(wanted);
});

it('goes by place first, and by id where titles are the same', () => {
  const items = [
    { id: 'b', title: 'Same', place: 1 },
    { id: 'a', title: 'Same', place: 1 },
    { id: 'c', title: 'Zebra', place: 0 },
  ];
  expect(inOrder(items, ({ place }) => place).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

it('orders as the collation of Unicode does', () => {
  // Few different characters, so that titles are often the same up to some place.
  const near = fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', '-', '0', '1', '9') });
  const signs = fc.string({ unit: fc.constantFrom('a', '’', "'", '“', '–', '—', '-', 'é', 'É', 'ø', 'ñ', ' ') });
  const title = fc.oneof(near, signs, fc.string({ unit: 'grapheme-ascii' }));
  const list = fc.array(fc.record({ id: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3 }), title }));
  fc.assert(
    fc.property(list, (items) => {
      const wanted = items.toSorted(
        (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
      );
      expect(inOrder(items, () => 0)).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
});
