import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion, stateOf, withLast, writeQuestion } from '../../../../src/site/search/question.ts';

describe('the question in the address', () => {
  test('stands after #, which no server is sent', () => {
    expect(writeQuestion({ words: ' giving feedback ', chosen: { kind: 'Role' } })).toBe(
      '#q=giving+feedback&kind=Role',
    );
    expect(writeQuestion({ words: ' ', chosen: {} })).toBe('');
  });

  test('is understood with ? as well, and nothing else is read', () => {
    expect(readQuestion('', '?q=a&kind=Role&evil=1')).toEqual({ words: 'a', chosen: { kind: 'Role' } });
    expect(readQuestion('#q=a', '?q=b')).toEqual({ words: 'a', chosen: {} });
    expect(readQuestion('#main')).toEqual({ words: '', chosen: {} });
  });

  test('goes there and back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ minLength: 1 }), (words, family) => {
        const question = { words: words.trim(), chosen: { family } };
        expect(readQuestion(writeQuestion(question))).toEqual(question);
      }),
    );
  });
});

test('answers begin at two letters; filters alone list what they leave', () => {
  expect(stateOf({ words: '', chosen: {} })).toBe('idle');
  expect(stateOf({ words: 'a ', chosen: {} })).toBe('short');
  expect(stateOf({ words: 'ab', chosen: {} })).toBe('search');
  expect(stateOf({ words: '', chosen: { kind: 'Role' } })).toBe('list');
});

test('what only authors ask for comes after everything else, and nothing changes places otherwise', () => {
  const results = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(withLast(results, new Set(['a', 'c', 'z'])).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  expect(withLast(results, new Set())).toEqual(results);
});
