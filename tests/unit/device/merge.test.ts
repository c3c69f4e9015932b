import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, difference, inverse } from '../../../src/device/difference.ts';
import { isFields } from '../../../src/device/json.ts';
import { merge, mergeUnrelated } from '../../../src/device/merge.ts';

const text = fc.constantFrom('a', 'b', 'c', 'd');
const item = fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), text, tags: fc.array(text, { maxLength: 2 }) });
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
const record = fc.record(
  { title: text, notes: items, ratings: fc.dictionary(fc.constantFrom('x', 'y', 'z'), text), page: fc.nat(3) },
  { requiredKeys: ['notes', 'ratings'] },
);

describe('the difference', () => {
  test('leads from one state to the other, and its inverse back', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const changes = difference(before, after);
        expect(apply(before, changes)).toEqual(after);
        expect(apply(after, inverse(changes))).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('of a long list says only what changed in it', () => {
    const notes = Array.from({ length: 500 }, (_, index) => ({ id: `n${index}`, text: 'words' }));
    const changed = notes.map((note, index) => (index === 250 ? { ...note, text: 'other words' } : note));
    expect(difference({ notes }, { notes: changed })).toEqual([
      { path: ['notes', 'n250', 'text'], before: 'words', after: 'other words' },
    ]);
  });
});

/** Every text in a value with the way to it, items by their id. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (Array.isArray(value)) {
    return value.every((one) => isFields(one))
      ? value.flatMap((one) => leaves(one, `${path}/${String(isFields(one) ? one.id : '')}`))
      : [[path, value]];
  }
  return isFields(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
    : [[path, value]];
}

describe('the merge', () => {
  test('of different fields keeps both', () => {
    const base = { title: 'a', place: 'b', notes: [] };
    expect(merge(base, { ...base, title: 'mine' }, { ...base, place: 'theirs' })).toEqual({
      value: { title: 'mine', place: 'theirs', notes: [] },
      conflicts: [],
    });
  });

  test('of the same field keeps mine and shows both', () => {
    expect(merge({ title: 'a' }, { title: 'mine' }, { title: 'theirs' })).toEqual({
      value: { title: 'mine' },
      conflicts: [{ path: ['title'], mine: 'mine', theirs: 'theirs' }],
    });
  });

  test('keeps what one side removed and the other went on to change', () => {
    const note = { id: 'p', text: 'a' };
    const changed = { id: 'p', text: 'b' };
    const conflict = (sides: object) => ({
      value: { notes: [changed] },
      conflicts: [{ path: ['notes', 'p'], ...sides }],
    });
    expect(merge({ notes: [note] }, { notes: [] }, { notes: [changed] })).toEqual(conflict({ theirs: changed }));
    expect(merge({ notes: [note] }, { notes: [changed] }, { notes: [] })).toEqual(conflict({ mine: changed }));
  });

  test('loses no value that either side wrote', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const { value, conflicts } = merge(base, mine, theirs);
        const known = JSON.stringify(leaves(base));
        const told = JSON.stringify([leaves(value), conflicts.map((one) => [leaves(one.mine), leaves(one.theirs)])]);
        for (const side of [mine, theirs]) {
          for (const [path, leaf] of leaves(side)) {
            if (known.includes(JSON.stringify([path, leaf]))) continue;
            const inValue = leaves(value).some(
              ([at, one]) => at === path && JSON.stringify(one) === JSON.stringify(leaf),
            );
            expect(inValue || told.includes(JSON.stringify(leaf))).toBe(true);
            if (!inValue) expect(conflicts.some((one) => `${path}/`.startsWith(`/${one.path.join('/')}/`))).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of unrelated states keeps everything that either holds', () => {
    fc.assert(
      fc.property(record, record, (mine, theirs) => {
        const { value, conflicts } = mergeUnrelated(mine, theirs);
        const here = new Map(leaves(value));
        for (const [path, leaf] of [...leaves(mine), ...leaves(theirs)]) {
          const kept = JSON.stringify(here.get(path)) === JSON.stringify(leaf);
          expect(kept || conflicts.some((one) => path === `/${one.path.join('/')}`)).toBe(true);
        }
        expect(mergeUnrelated(mine, mine)).toEqual({ value: mine, conflicts: [] });
      }),
      { numRuns: 500 },
    );
  });
});
