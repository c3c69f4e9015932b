import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, likeness, passagesBetween, saysMore } from '../../../../src/framework/compare/words.ts';

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

describe('passages for a reader', () => {
  const shown = (before: string, after: string): string | undefined =>
    passagesBetween(before, after)
      ?.map((one) => (one.kind === 'same' ? one.text : `[${one.before}|${one.after}]`))
      .join(' ');

  test('punctuation goes with its word', () => {
    expect(shown('Keeps to a single event that both recall.', 'Keeps to a single event, that both recall!')).toBe(
      'Keeps to a single [event|event,] that both [recall.|recall!]',
    );
  });

  test('changes with hardly a word between them are one', () => {
    expect(
      shown(
        'Tells each of the team members by name what went well.',
        'Tells some of our team members by name what went well.',
      ),
    ).toBe('Tells [each of the|some of our] team members by name what went well.');
    expect(shown('Tells five people of the plan and why.', 'Tells ten people of the idea and why.')).toBe(
      'Tells [five|ten] people of the [plan|idea] and why.',
    );
  });

  test('where less than half of the words remain, there are none', () => {
    expect(shown('Gives feedback within one week.', 'Settles a conflict between two teams.')).toBeUndefined();
    expect(shown('Gives feedback soon.', 'Gives feedback late.')).toBe('Gives feedback [soon.|late.]');
  });

  test('nothing is lost but blanks', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const passages = passagesBetween(before, after) ?? [{ kind: 'changed' as const, before, after }];
        const side = (which: 'before' | 'after'): string =>
          passages.map((one) => (one.kind === 'same' ? one.text : one[which])).join(' ');
        const plain = (all: string): string => all.replace(/\s+/g, ' ').trim();
        expect(plain(side('before'))).toBe(plain(before));
        expect(plain(side('after'))).toBe(plain(after));
      }),
    );
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
