import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, lineKind, linesBetween } from '../../../../src/framework/compare/lines.ts';
import type { ProfileText } from '../../../../src/framework/compare/profile.ts';

const told = (lines: readonly Line[]) =>
  lines.map((line) => [lineKind(line), line.before?.text, line.after?.text, line.like?.text].filter((one) => one));

describe('lines between two levels', () => {
  test('where levels add up, the lower sentences are kept and a higher one says what it goes further than', () => {
    const working = { level: 'Working', indicators: ['Gives feedback within five days.'] };
    const practitioner = { level: 'Practitioner', indicators: ['Gives feedback within two days.', 'Coaches a peer.'] };
    expect(told(linesBetween([working], [working, practitioner]))).toEqual([
      ['kept', 'Gives feedback within five days.', 'Gives feedback within five days.'],
      ['new', 'Gives feedback within two days.', 'Gives feedback within five days.'],
      ['new', 'Coaches a peer.'],
    ]);
  });

  test('where each level stands for itself, a like sentence has changed and the rest is new or gone', () => {
    expect(
      told(
        linesBetween(
          [
            {
              level: 'Working',
              summary: 'Does it.',
              indicators: ['develops clear charts for users', 'works in a team'],
            },
          ],
          [
            {
              level: 'Practitioner',
              summary: 'Leads it.',
              indicators: ['advises others on clear charts for users', 'sets goals'],
            },
          ],
        ),
      ),
    ).toEqual([
      ['changed', 'Does it.', 'Leads it.'],
      ['changed', 'develops clear charts for users', 'advises others on clear charts for users'],
      ['new', 'sets goals'],
      ['gone', 'works in a team'],
    ]);
  });

  const sentence = fc
    .array(fc.constantFrom('gives', 'feedback', 'within', 'two', 'five', 'days', 'often'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' '));
  const texts = fc.array(
    fc.record<ProfileText>(
      { level: fc.constantFrom('A', 'B', 'C'), summary: sentence, indicators: fc.array(sentence, { maxLength: 4 }) },
      { requiredKeys: ['indicators'] },
    ),
    { maxLength: 3 },
  );
  const sayings = (list: readonly ProfileText[]) =>
    list
      .flatMap(({ level, summary, indicators }) =>
        [...(summary === undefined ? [] : [summary]), ...indicators].map((text) => `${level}: ${text}`),
      )
      .sort();

  test('every sentence of both sides stands in exactly one line', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = linesBetween(before, after);
        const side = (which: 'before' | 'after') =>
          lines
            .flatMap((line) => line[which] ?? [])
            .map(({ level, text }) => `${level}: ${text}`)
            .sort();
        expect(side('before')).toEqual(sayings(before));
        expect(side('after')).toEqual(sayings(after));
      }),
    );
  });

  test('nothing separates texts from themselves', () => {
    fc.assert(
      fc.property(texts, (same) => {
        expect(linesBetween(same, same).every((line) => lineKind(line) === 'kept')).toBe(true);
      }),
    );
  });
});
