/** What the rules about words share. */
import { expect, test } from 'vitest';
import { isAdverb, isAmbiguous, verbForm } from '../../../../src/framework/rules/english-verbs.ts';
import { opening, ownWords, quotedList } from '../../../../src/framework/rules/own-words.ts';
import { isPlaceholder, meaningWords, sharedMeaning } from '../../../../src/framework/rules/same-words.ts';
import { sentencesOf } from '../../../../src/framework/rules/sentences.ts';
import { adviceOn, wordingFinder } from '../../../../src/framework/rules/wording.ts';

test.each([
  ['Plain text.', 'Plain text.'],
  ['Says “well done” and *leaves*.', 'Says … and leaves.'],
  ['Says "yes" to it.', 'Says … to it.'],
  ['Reads [the guide](https://example.org/a_b) first.', 'Reads the guide first.'],
  ['Runs `npm test` daily.', 'Runs … daily.'],
  ['Opens https://example.org/x today.', 'Opens … today.'],
  ["Notes the team's users’ needs.", "Notes the team's users’ needs."],
  ['Names ‘theory of change’ once.', 'Names … once.'],
  ['Keeps snake_case names.', 'Keeps snake_case names.'],
  ['Two\nlines.', 'Two lines.'],
])('own words of %j', (text, own) => {
  expect(ownWords(text)).toBe(own);
});

test('words are quoted and shortened', () => {
  expect(quotedList(['a'])).toBe('"a"');
  expect(quotedList(['a', 'b', 'c'])).toBe('"a", "b" and "c"');
  expect(opening('One two three.', 3)).toBe('One two three');
  expect(opening('One two three, four.', 3)).toBe('One two three…');
});

test.each([
  ['One. Two.', ['One.', 'Two.']],
  ['Uses e.g. A and i.e. B.', ['Uses e.g. A and i.e. B.']],
  ['1. Writes. 2. Reads.', ['Writes.', 'Reads.']],
  ['1. Writes tests 2. Reads logs', ['Writes tests', 'Reads logs']],
  ['Asks “Why?” Then waits.', ['Asks “Why?”', 'Then waits.']],
  ['Grows by 3.5 per cent.', ['Grows by 3.5 per cent.']],
  ['Ends at Version 2. Begins anew.', ['Ends at Version 2.', 'Begins anew.']],
  ['', []],
])('sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['describes', 'describes'],
  ['applies', 'describes'],
  ['teaches', 'describes'],
  ['describe', 'describe'],
  ['described', 'described'],
  ['planned', 'described'],
  ['planning', 'describing'],
  ['writing', 'describing'],
  ['business', undefined],
  ['table', undefined],
  ['thing', undefined],
])('%s as a verb', (word, form) => {
  expect(verbForm(word)).toBe(form);
});

test('words that may be something else than verbs, and adverbs', () => {
  expect(['plans', 'design', 'reports', 'updates'].map(isAmbiguous)).toEqual([true, true, true, true]);
  expect(['describes', 'explain'].map(isAmbiguous)).toEqual([false, false]);
  expect(['clearly', 'also', 'apply', 'team'].map(isAdverb)).toEqual([true, true, false, false]);
});

test('meaning is what is left without small words and endings', () => {
  expect(meaningWords('Identifies the anomalous activities of systems')).toEqual(
    meaningWords('identify anomalous activity in a system'),
  );
  expect(meaningWords('does not pass')).toContain('not');
  expect(sharedMeaning(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(1 / 3);
  expect(sharedMeaning(new Set(), new Set())).toBe(1);
});

test.each([
  'This skill level is currently not defined.',
  'To be confirmed',
  'TBD',
  `This is still to be defined${'.'.repeat(60)}`,
  'n/a',
  'Examples of leadership:',
  'Not yet written.',
])('%s is a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(['Names what is not defined in the contract.', 'Says what has to be confirmed by whom.', 'Does not wait.'])(
  '%s is a statement',
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);

test('wordings are found whole, once, in any case', () => {
  const find = wordingFinder([
    { pattern: 'good', instead: 'Say why.' },
    { pattern: 'well', instead: 'Say how.' },
  ]);
  expect(find('Good goods are good, well-known and well.').map((one) => one.words)).toEqual(['Good', 'well']);
  expect(adviceOn(find('good and well'))).toBe('"good": Say why. "well": Say how.');
  expect(find('goodwill')).toEqual([]);
});
