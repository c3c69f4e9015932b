import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFault, idFrom } from '../../../src/framework/ids.ts';

describe('an id', () => {
  test.each(['a', 'giving-feedback', 'p3', 'level-2', 'a-1-b', 'com', 'com10', 'lpt0', 'nulls'])('can be %s', (id) => {
    expect(idFault(id)).toBeUndefined();
  });

  test.each(['', 'Giving', 'giving_feedback', 'giving feedback', '-a', 'a-', 'a--b', '3p', 'é', 'a/b', 'a.b', 'a\n'])(
    'cannot be %j',
    (id) => {
      expect(idFault(id)).toBe('malformed');
    },
  );

  test.each([
    'index',
    'none',
    'null',
    'true',
    'false',
    'con',
    'prn',
    'aux',
    'nul',
    'com1',
    'com9',
    'lpt1',
    'lpt9',
    'CON',
    'Index',
  ])('cannot be the reserved word %s', (id) => {
    expect(idFault(id)).toBe('reserved');
  });

  test('has 100 characters at the most', () => {
    expect(idFault('a'.repeat(100))).toBeUndefined();
    expect(idFault('a'.repeat(101))).toBe('too-long');
  });
});

describe('the nearest id to a name', () => {
  test.each([
    ['Giving Feedback', 'giving-feedback'],
    ['givingFeedback', 'giving-feedback'],
    ['Führung & Kultur', 'fuhrung-kultur'],
    ['  360° feedback ', 'feedback'],
    ['snake_case', 'snake-case'],
    ['HR', 'hr'],
  ])('%s is %s', (name, id) => {
    expect(idFrom(name)).toBe(id);
  });

  test.each(['', '360', '指導', '!?', 'Index', 'NONE'])('%j has none', (name) => {
    expect(idFrom(name)).toBeUndefined();
  });

  test('is cut to a handy length, and not in a hyphen', () => {
    expect(idFrom('word '.repeat(40))).toBe(`${'word-'.repeat(15)}word`);
  });

  test('is an id, and the same one for an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const id = idFrom(name);
        if (id === undefined) return;
        expect(idFault(id)).toBeUndefined();
        expect(idFrom(id)).toBe(id);
      }),
    );
  });
});
