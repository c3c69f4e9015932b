import { describe, expect, test } from 'vitest';
import { knowsPattern, patternRemark } from '../../../../src/framework/schema/patterns.ts';
import { KINDS, schemaText } from './schemas.ts';

const patterns = KINDS.flatMap((kind) =>
  [...schemaText(kind).matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map((match) =>
    String(JSON.parse(match[1] ?? '""')),
  ),
);

test.each([...new Set(patterns)])('the pattern %s has its words', (pattern) => {
  expect(knowsPattern(pattern)).toBe(true);
});

test('an id of 80 letters is not too long, but may be wrong otherwise', () => {
  const pattern = '^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$';
  expect(patterns).toContain(pattern);
  expect(patternRemark(pattern, '"id"', `A${'a'.repeat(79)}`).message).toContain('an id is small letters');
  expect(patternRemark(pattern, '"id"', `A${'a'.repeat(80)}`).message).toContain('has 81 characters');
});

test('the words of a pattern do not fit another', () => {
  expect(knowsPattern('^[0-9]{13}$')).toBe(false);
  expect(patternRemark('^[0-9]{13}$', '"ean"', 'x')).toEqual({
    rule: 'wrong-value',
    message: '"ean" does not have the form that is asked for.',
  });
});

describe('the hint is a value that fits', () => {
  const fits: readonly (readonly [pattern: string, wrong: string, right: string])[] = [
    ['^[a-z][a-z0-9]*(-[a-z0-9]+)*$', 'Giving Feedback', 'giving-feedback'],
    ['^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$', 'Core/Communication', 'core/communication'],
    ['^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$', 'core/communication/', 'core/communication'],
    ['^[a-z0-9]+(-[a-z0-9]+)*$', 'O*NET', 'o-net'],
    ['^\\d{4}-\\d{2}-\\d{2}$', '31.12.2026', '2026-12-31'],
    ['^\\d{4}-\\d{2}-\\d{2}$', '2026/3/7', '2026-03-07'],
    ['^\\d{4}-\\d{2}-\\d{2}$', '2026-03-07T10:00:00Z', '2026-03-07'],
  ];
  test.each(fits)('for %s: %s is %s', (pattern, wrong, right) => {
    expect(patterns).toContain(pattern);
    expect(patternRemark(pattern, '"x"', wrong).hint).toContain(right);
    expect(new RegExp(pattern).test(right)).toBe(true);
  });
});
