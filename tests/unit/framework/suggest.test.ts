import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, distance, suggest } from '../../../src/framework/suggest.ts';

const NAMES = ['giving-feedback', 'coaching', 'setting-goals', 'delegating', 'hiring'];

describe('the name that was meant', () => {
  test.each([
    ['coahcing', 'coaching'],
    ['coachin', 'coaching'],
    ['coachingg', 'coaching'],
    ['Coaching', 'coaching'],
    ['giving_feedback', 'giving-feedback'],
    ['giving feedback', 'giving-feedback'],
    ['givingfeedback', 'giving-feedback'],
    ['settting-gaols', 'setting-goals'],
    ['hirng', 'hiring'],
  ])('%s is %s', (wrong, right) => {
    expect(suggest(wrong, NAMES)).toBe(right);
  });

  test.each(['negotiation', 'x', '', 'c', 'feed'])('nothing is like %j', (wrong) => {
    expect(suggest(wrong, NAMES)).toBeUndefined();
  });

  test('is the nearest one; of two as near, the first', () => {
    expect(suggest('grade-p3', ['grade-p33', 'grade-p3x'])).toBe('grade-p33');
    expect(suggest('working', ['walking', 'workign'])).toBe('workign');
  });

  test.each([
    ['p6', ['p1', 'p2', 'm1']],
    ['grade-p6', ['grade-p1', 'grade-p2']],
    ['m3', ['p3', 'm1']],
    ['K0019', ['k0018', 'k0020']],
  ])('another number or code is no slip: %s', (wrong, names) => {
    expect(suggest(wrong, names)).toBeUndefined();
  });

  test('letters of a code that have changed places, or one too many, are a slip', () => {
    expect(suggest('3p', ['p1', 'p3'])).toBe('p3');
    expect(suggest('p33', ['p1', 'p3'])).toBe('p3');
    expect(suggest('P3', ['p1', 'p3'])).toBe('p3');
  });

  test('is the name itself where it is there', () => {
    fc.assert(fc.property(fc.constantFrom(...NAMES), (name) => suggest(name, NAMES) === name));
  });

  test('survives one slip of the pen', () => {
    const slipped = fc
      .constantFrom(...NAMES)
      .chain((name) => fc.tuple(fc.constant(name), fc.nat({ max: name.length - 1 }), fc.constantFrom('', 'x', 'swap')));
    fc.assert(
      fc.property(slipped, ([name, at, how]) => {
        const letters = [...name];
        if (how === 'swap') letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
        else letters.splice(at, 1, how);
        expect(suggest(letters.join(''), NAMES)).toBe(name);
      }),
    );
  });
});

describe('the hint', () => {
  test('names it', () => {
    expect(didYouMean('coahcing', NAMES)).toBe('Did you mean "coaching"?');
    expect(didYouMean('negotiation', NAMES)).toBeUndefined();
    // A space is seen, and no odd letter.
    expect(didYouMean('giving feedback', NAMES)).toBe('Did you mean "giving-feedback"?');
    expect(didYouMean('giving\u00A0feedback', NAMES)).toBe(
      'Did you mean "giving-feedback"? There is a space of an unusual kind in it (U+00A0).',
    );
  });

  test('explains a letter of another script, and a dash that is no hyphen', () => {
    expect(didYouMean('c\u043Eaching', NAMES)).toBe(
      'Did you mean "coaching"? The "\u043E" in it (U+043E) only looks like "o".',
    );
    expect(didYouMean('giving–feedback', NAMES)).toBe(
      'Did you mean "giving-feedback"? The "–" in it (U+2013) only looks like "-".',
    );
  });
});

describe('the distance of two names', () => {
  test.each([
    ['a', 'a', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%j and %j: %i', (a, b, steps) => {
    expect(distance(a, b, 9)).toBe(steps);
  });

  test('is the same both ways, and stops at its limit', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom(...'abc') });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        const whole = distance(a, b, 99);
        expect(distance(b, a, 99)).toBe(whole);
        if (whole <= limit) expect(distance(a, b, limit)).toBe(whole);
        else expect(distance(a, b, limit)).toBeGreaterThan(limit);
      }),
    );
  });
});
