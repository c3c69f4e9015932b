import { expect, test } from 'vitest';
import { highlighted, pieces, withoutTitle } from '../../../../src/site/search/excerpt.ts';

test('an excerpt comes apart into plain and marked text', () => {
  expect(pieces('Gives <mark>feedback</mark> early &amp; often')).toEqual([
    { text: 'Gives ', marked: false },
    { text: 'feedback', marked: true },
    { text: ' early & often', marked: false },
  ]);
});

test('what was escaped stays text', () => {
  expect(pieces('&lt;img src=x&gt; <mark>a</mark><b>b</b>')).toEqual([
    { text: '<img src=x> ', marked: false },
    { text: 'a', marked: true },
    { text: '<b>b</b>', marked: false },
  ]);
});

test('titles are marked where a word begins as it was typed', () => {
  expect(highlighted('Giving feedback', 'fee gi')).toEqual([
    { text: 'Gi', marked: true },
    { text: 'ving', marked: false },
    { text: ' ', marked: false },
    { text: 'fee', marked: true },
    { text: 'dback', marked: false },
  ]);
  expect(highlighted('Coaching', '')).toEqual([{ text: 'Coaching', marked: false }]);
});

test('an excerpt does not repeat the title above it', () => {
  const parts = pieces('Giving <mark>feedback.</mark> Tells people what they did');
  expect(withoutTitle(parts, 'Giving feedback')).toEqual([{ text: 'Tells people what they did', marked: false }]);
  expect(withoutTitle(parts, 'Coaching')).toBe(parts);
});
