import { expect, test } from 'vitest';
import { direction, foreign } from '../../../src/site/language.ts';

test('languages know their direction', () => {
  expect(['en-GB', 'ar', 'he-IL', 'uz-Arab', 'az-Latn', 'FA'].map(direction)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
  expect(foreign('de', 'en-GB')).toBe('de');
  expect(foreign('EN-gb', 'en-GB')).toBeUndefined();
});
