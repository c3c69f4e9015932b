import { describe, expect, test } from 'vitest';
import { freshId, nameIndicators } from '../../../../src/framework/edit/indicator-id.ts';
import { idFault } from '../../../../src/framework/ids.ts';

describe('an id for a text', () => {
  test.each([
    ['Describes one specific event when giving feedback.', 'describes-one-specific'],
    ['Gives it to the team.', 'gives-team'],
    ['Does not interrupt.', 'not-interrupt'],
    ["Asks for the other person's account.", 'asks-other-persons'],
    ['See [the guide](https://example.org/a-b-c) first.', 'see-guide-first'],
    ['Überprüft die Größe.', 'uberpruft-die-gro'],
    ['True', 'indicator-'],
    ['説明する。', 'indicator-'],
    ['يشرح القرار للفريق.', 'indicator-'],
    ['360 reviews', 'reviews'],
  ])('%s', (text, expected) => {
    const id = freshId(text, new Set());
    expect(id.startsWith(expected), id).toBe(true);
    expect(idFault(id)).toBeUndefined();
    expect(freshId(text, new Set())).toBe(id);
  });

  test('two that begin alike are told apart by a further word, and two that are the same by a number', () => {
    const taken = new Set(['gives-feedback-within']);
    expect(freshId('Gives feedback within a week.', taken)).toBe('gives-feedback-within-week');
    expect(freshId('Gives feedback within.', taken)).toBe('gives-feedback-within-2');
  });

  test('texts in other scripts get different ids', () => {
    expect(freshId('説明する。', new Set())).not.toBe(freshId('説明した。', new Set()));
  });

  test('a very long word makes no very long id', () => {
    expect(freshId('x'.repeat(500), new Set()).length).toBeLessThanOrEqual(80);
  });
});

test('only indicators without an id get one, and none that was ever used in the competency', () => {
  const data = {
    title: 'A',
    levels: {
      working: { indicators: ['Says why.', { id: 'says-how', text: 'Says how.', formerly: ['says-when'] }] },
      expert: { indicators: [{ text: 'Says when.' }, 'Says why.'] },
    },
  };
  expect(nameIndicators(data)).toEqual([
    { change: 'name-item', path: ['levels', 'working', 'indicators', 0], id: 'says-why' },
    { change: 'add-entry', path: ['levels', 'expert', 'indicators', 0], key: 'id', value: 'says-when-2', at: 'first' },
    { change: 'name-item', path: ['levels', 'expert', 'indicators', 1], id: 'says-why-2' },
  ]);
  expect(nameIndicators({ indicators: ['Says why.'] })).toHaveLength(1);
  expect(nameIndicators({ levels: 'none' })).toEqual([]);
});
