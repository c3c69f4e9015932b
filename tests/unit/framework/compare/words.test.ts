import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, likeness, saysMore } from '../../../../src/framework/compare/words.ts';

const text = fc
  .array(fc.constantFrom('gives', 'feedback', 'within', 'five', 'days', ' ', ', ', '. ', 'é', '\n'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('words that stay, go and come', () => {
  test('a word put into a sentence is the only one that is new', () => {
    expect(compareWords('explains why it matters', 'explains to a team why it matters')).toEqual([
      { kind: 'same', text: 'explains ' },
      { kind: 'added', text: 'to a team ' },
      { kind: 'same', text: 'why it matters' },
    ]);
  });

  test('nothing is lost on the way there or back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after);
        const without = (kind: string): string =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  test('neighbouring runs are of different kinds', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kinds = compareWords(before, after).map((run) => run.kind);
        expect(kinds.every((kind, index) => kind !== kinds[index + 1])).toBe(true);
      }),
    );
  });

  test('a text of more than a thousand words is shown as a whole', () => {
    const long = 'word '.repeat(1200);
    expect(compareWords(long, `${long}more`).map((run) => run.kind)).toEqual(['removed', 'added']);
  });
});

describe('likeness', () => {
  test('is twice the shared words over all words', () => {
    expect(likeness('gives feedback in time', 'gives praise in time')).toBeCloseTo((2 * 3) / 8, 12);
    expect(likeness('', '')).toBe(1);
    expect(likeness('gives feedback', 'Gives: feedback!')).toBe(1);
  });

  test('does not depend on the order of the two and stays between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('saysMore', () => {
  test('text that only repeats the title is not worth showing', () => {
    expect(saysMore('Knowledge of encryption algorithms.', 'Knowledge of encryption algorithms')).toBe(false);
    expect(saysMore(undefined, 'Title')).toBe(false);
    expect(saysMore(' ', 'Title')).toBe(false);
    expect(saysMore('Tells people what they did.', 'Giving feedback')).toBe(true);
  });
});
