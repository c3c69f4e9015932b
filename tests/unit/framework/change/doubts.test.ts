import { describe, expect, test } from 'vitest';
import { doubtsAbout } from '../../../../src/framework/change/doubts.ts';

const WEEK = 'Gives feedback within one week of the event that it is about.';

describe('what in other words may ask for more', () => {
  test.each([
    ['Gives feedback within five days of the event that it is about.', ['number', 'time']],
    ['Gives feedback within two weeks of the event that it is about.', ['number', 'time']],
    ['Gives feedback within 1 week of the event that it is about.', ['number']],
    ['Never gives feedback within one week of the event that it is about.', ['negation']],
    ["Doesn't wait one week within the event that it is about.", ['negation']],
    ['Gives feedback within one week of the event that it concerns.', []],
    ['Within one week of the event that it is about, gives feedback.', []],
  ])('%s', (after, doubts) => {
    expect(doubtsAbout(WEEK, after, true)).toEqual(doubts);
  });

  test('"one" for "a single" is no other number', () => {
    expect(doubtsAbout('Keeps feedback to a single event.', 'Keeps feedback to one event.', true)).toEqual([]);
  });

  test('German words count, too', () => {
    expect(doubtsAbout('Antwortet in zwei Tagen.', 'Antwortet in drei Tagen.', true)).toEqual(['number']);
    expect(doubtsAbout('Antwortet in zwei Tagen.', 'Antwortet nicht in zwei Tagen.', true)).toEqual(['negation']);
  });

  test('under one id, a text of which hardly a word is left is probably another indicator', () => {
    const other = 'Settles a conflict between two departments before it reaches a director.';
    expect(doubtsAbout(WEEK, other, true)).toEqual(['hardly-a-word']);
    const littleWords = 'Tells the director of the conflict that it is there to solve.';
    expect(doubtsAbout(WEEK, littleWords, true)).toEqual(['hardly-a-word']);
    // Without blanks nobody can count the words.
    expect(doubtsAbout('一週間以内に意見を伝える。', '五日以内に意見を伝える。', true)).not.toContain('hardly-a-word');
    expect(doubtsAbout(WEEK, other, false)).not.toContain('hardly-a-word');
  });
});
