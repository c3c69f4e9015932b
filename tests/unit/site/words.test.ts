import { expect, test } from 'vitest';
import { capital, count, day, duration, list, needWords, weightWords } from '../../../src/site/words.ts';

test('a number says what it is of', () => {
  expect(count(0, 'role')).toBe('0 roles');
  expect(count(1, 'role')).toBe('1 role');
  expect(count(2148, 'competency', 'competencies')).toBe('2,148 competencies');
});

test('a time is told as people reckon it', () => {
  expect([1, 45, 119, 120, 405].map(duration)).toEqual([
    '1 minute',
    '45 minutes',
    '119 minutes',
    '2 hours',
    '6 hours 45 minutes',
  ]);
});

test('lists read as a sentence does', () => {
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b'])).toBe('a and b');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('dates are written out, on whatever side of the world', () => {
  expect(day('2026-10-01')).toBe('1 October 2026');
  expect(day('soon')).toBe('soon');
});

test('weights are words, the ordinary one is silent', () => {
  expect(weightWords(1)).toBeUndefined();
  expect(weightWords(2)).toBe('Counts double');
  expect(weightWords(0.5)).toBe('Weight 0.5');
});

test('keys of needs read as words', () => {
  expect(needWords(['readiness', 'line-management'])).toBe('readiness and line management');
  expect(capital('needs')).toBe('Needs');
});
