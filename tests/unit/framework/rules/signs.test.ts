/** Beginnings of words by which it is soon seen that a text has nothing to find. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERSONAL } from '../../../../src/framework/rules/health-or-leave.ts';
import { LOADED } from '../../../../src/framework/rules/loaded-wording.ts';
import { LABELS } from '../../../../src/framework/rules/potential-label.ts';
import { RANKINGS } from '../../../../src/framework/rules/ranked-people.ts';
import { isBegunAlike, signSearch, signsOf } from '../../../../src/framework/rules/signs.ts';
import { TRAITS } from '../../../../src/framework/rules/trait-word.ts';
import { rareWordingFinder, signsIn, type Wording, wordingFinder } from '../../../../src/framework/rules/wording.ts';

test.each([
  ['chairm[ae]n', ['chairm']],
  ['he|she', ['he\\b', 'she\\b']],
  ['mankind|man-made', ['mankind', 'man\\b']],
  ['(?:is|be) (?:[a-z]+ )?(?:fearless|ruthless)', ['fearless', 'ruthless']],
  ['(?:no )?overtime', ['overtime']],
  ['mother[- ]tongue', ['mother']],
  // What may go on is no whole word.
  ['hours?|rank(?:s|ed)?', ['hour', 'rank']],
  // "loook" would be one, too.
  ['lo+k', ['lo']],
  ['(?:no)+ risk', ['risk\\b']],
  ['(?:no)+', ['no']],
  // A word that stands in every framework says less than one that does not.
  ['good team|team spirit', ['spirit', 'good\\b']],
  ['stamina(?<=has stamina)(?! of)', ['stamina']],
  ['foo(?!bar)?x', ['foox\\b']],
  ['an? [A-Z]{2,3} (?:salary|wage)', ['salary', 'wage\\b']],
])('signs of %s', (pattern, signs) => {
  expect([...signsOf(pattern)].sort()).toEqual([...signs].sort());
});

test('where no word is certain, every text has a sign', () => {
  expect(signsOf('[a-z]+ness')).toEqual(['']);
  expect(signsOf('(?:high)?light|a?b')).toEqual(['']);
  expect(signSearch(signsOf('[a-z]+ness'), 'i').test('Any text.')).toBe(true);
});

test('what captures a group is refused', () => {
  expect(() => signsOf('a (b)')).toThrow('only plain groups');
});

test('signs that begin alike may be found one for the other', () => {
  expect([isBegunAlike('absence', 'absen'), isBegunAlike('man\\b', 'mankind'), isBegunAlike('rank', 'stack')]).toEqual([
    true,
    true,
    false,
  ]);
});

const LISTS: readonly (readonly [name: string, list: readonly Wording[]])[] = [
  ['loaded-wording', LOADED],
  ['health-or-leave', PERSONAL],
  ['trait-word', TRAITS],
  ['potential-label', LABELS],
  ['ranked-people', RANKINGS],
];

describe.each(LISTS)('%s', (_, list) => {
  const find = rareWordingFinder(list);
  const findByAll = wordingFinder(list);

  test('each pattern has signs, and whatever it is met by has one of them', () => {
    for (const { pattern } of list) {
      const signs = signsOf(pattern);
      expect(signs).not.toContain('');
      const search = signSearch(signs, 'i');
      const words = fc.stringMatching(new RegExp(`^(?:${withoutLooks(pattern)})$`));
      fc.assert(
        fc.property(words, (text) => search.test(`So ${text.toUpperCase()}.`)),
        { numRuns: 200 },
      );
    }
  });

  test('what is found by signs is what is found by looking for everything', () => {
    const words = fc.oneof(
      fc.constantFrom(...list.flatMap(({ pattern }) => pattern.match(/[a-z]+/g) ?? [])),
      fc.constantFrom('Keeps', 'a', 'is', 'the', 'of', 'with', 'and', 'never', 'good', 'team', '10%', 'new-', 'level.'),
      ...list.map(({ pattern }) => fc.stringMatching(new RegExp(`^(?:${withoutLooks(pattern)})$`))),
    );
    const texts = fc.array(words, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, (own) => {
        expect(find({ own, signs: signsIn(own) })).toEqual(findByAll(own));
      }),
      { numRuns: 500 },
    );
  });
});

/** A pattern without what only looks ahead or back, and without edges, which no text can be made by. */
function withoutLooks(pattern: string): string {
  let [out, looking] = ['', 0];
  for (const [piece] of pattern.matchAll(/\[(?:\\.|[^\]\\])*\]|\\.|\(\?(?:<?[=!]|:)|./g)) {
    if (looking > 0) looking += piece.startsWith('(') ? 1 : piece === ')' ? -1 : 0;
    else if (/^\(\?<?[=!]/.test(piece)) looking = 1;
    else if (piece !== '\\b') out += piece;
  }
  return out;
}
