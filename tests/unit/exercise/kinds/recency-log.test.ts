/** The recency log: a path by hand, simulated readers, mistakes in its file, and its own content. */
import { describe, expect, test } from 'vitest';
import { recencyPaper } from '../../../../src/exercise/kinds/recency-log/paper.ts';
import {
  BLANK,
  isRecencyAnswers,
  lotRange,
  type RecencyAnswers,
  whenceOf,
} from '../../../../src/exercise/kinds/recency-log/score.ts';
import { recencyFinding } from '../../../../src/exercise/kinds/recency-log/words.ts';
import { setOf } from '../../../../src/exercise/seed.ts';
import { isNotComputable } from '../../../../src/measure/measured.ts';
import { seeded, shuffled } from '../../../../src/measure/random.ts';
import { exerciseOf } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const log = await exerciseOf('a-year-in-twelve-notes', 'recency-log');
const { a, b } = log.sets;
const seed = Array.from({ length: 50 }, (_, one) => one).find((one) => setOf(one, 0) === 'a') ?? 0;
const chose = (...reasons: string[]): RecencyAnswers => ({
  ratings: { 'people-leadership/giving-feedback': 3 },
  reasons,
});

describe('what is said', () => {
  test('a worked path: five reasons, three of them from the end', () => {
    const answers = chose('handover', 'interrupted', 'three-weeks', 'letter', 'in-the-round');
    const finding = recencyFinding(log, seed, [answers]);
    expect(finding.sentence).toBe(
      '3 of your 5 reasons come from the last three months, which hold 3 of the 12 notes. Your reasons reach into 3 of the 4 quarters.',
    );
    expect(finding.more).toEqual([
      'Nothing comes from July to September. Did you weigh these months and leave them out, or had they slipped your mind?',
    ]);
    // Three of twelve are late; of five drawn by lot none is late in 126/792 draws, all three in 36/792 = 4.5 of 100.
    expect(finding.figures[0]).toMatchObject({
      value: '3 of 5',
      interval: 'picked blindly it would usually be 0 to 3',
    });
    expect(finding.charts[0]?.rows.map(({ marks }) => marks.map((mark) => mark?.at))).toEqual([
      [1, 3],
      [1, 3],
      [0, 3],
      [3, 3],
    ]);
  });

  test('by lot, counted by hand', () => {
    // Of four drawn, all three late ones come in 9/495 = 1.8 of 100 draws, two or more in 117/495.
    expect(lotRange(12, 3, 4)).toEqual({ low: 0, high: 2 });
    expect(lotRange(12, 3, 12)).toEqual({ low: 3, high: 3 });
    expect(lotRange(12, 0, 5)).toEqual({ low: 0, high: 0 });
  });

  test('too few reasons are called too few, and none are nothing to look at', () => {
    const few = recencyFinding(log, seed, [chose('letter', 'three-weeks', 'in-the-round')]);
    expect(few.sentence).toBe('Too few to say from which months you judge: you chose 3 reasons.');
    expect(few.figures[0]?.interval).toBe('too few to say more: it takes 4 reasons');
    expect(recencyFinding(log, seed, [BLANK]).sentence).toBe(
      'You chose no reasons, so there is nothing to look at by month.',
    );
  });

  test('whoever uses every quarter is told so; the second year says that two are too few', () => {
    const ids = (['a', 'b'] as const).map((set) => log.sets[set].entries.map(({ id }) => id));
    const quarters = chose(...(ids[0] ?? []).filter((_, month) => month % 3 === 1));
    const finding = recencyFinding(log, seed, [quarters, chose(...(ids[1] ?? []))]);
    // One note of each quarter in the first year, and all of them in the second.
    expect(finding.sentence).toMatch(/ Your reasons reach into all 4 quarters\.$/);
    expect(finding.more).toEqual([
      expect.stringMatching(/^You chose every note, so the months cannot differ\./),
      'In the first year, 1 of your 4 reasons came from its last three months.',
      expect.stringContaining('Two years are too few to say'),
    ]);
    expect(finding.figures[0]).toMatchObject({ value: '3 of 12', interval: 'picked blindly it would be 3, too' });
    expect(recencyFinding(log, seed, [quarters]).more).toEqual(['Every quarter of the year is among your reasons.']);
    expect(JSON.stringify(finding)).not.toMatch(/bias|score of/i);
  });

  test('readers who choose by lot are nearly always within what is said of lots', () => {
    const random = seeded(3);
    const outside = Array.from({ length: 1000 }, () => {
      const drawn = shuffled(a.entries, random).slice(0, 4 + Math.floor(random() * 5));
      const { byLot, seasons } = whenceOf(a, chose(...drawn.map(({ id }) => id)));
      if (isNotComputable(byLot)) throw new Error('Four or more are enough.');
      const late = seasons.at(-1)?.chosen ?? 0;
      return late < byLot.low || late > byLot.high;
    }).filter(Boolean).length;
    expect(outside / 1000).toBeLessThan(0.05);
  });

  test('answers of an older file do no harm, and foreign data are refused', () => {
    expect(recencyFinding(log, seed, [chose('one-that-was')]).figures).toEqual([]);
    for (const data of [
      undefined,
      null,
      1,
      [],
      {},
      { ratings: { a: 'met' }, reasons: [] },
      { ratings: {}, reasons: [1] },
    ])
      expect(isRecencyAnswers(data)).toBe(false);
    expect(isRecencyAnswers(JSON.parse(JSON.stringify(chose('letter'))))).toBe(true);
  });
});

describe('its file', () => {
  test('each mistake, with its line and words', () => {
    const said = (right: string | RegExp, wrong: string) =>
      mistakes('a-year-in-twelve-notes', right, wrong).map((one) => one.slice(0, 3));
    expect(said('2025-02-11', '2025-02-31').map(([rule]) => rule)).toEqual(['impossible-date']);
    expect(said('- id: handover', '- id: used').map(([rule]) => rule)).toEqual(['duplicate-id']);
    expect(said('rating: partly-met', 'rating: partly')).toEqual([
      ['off-scale', 'rating: partly', expect.stringContaining('has no rating "partly".')],
    ]);
    expect(said(/ {6}- id: used[\s\S]*?(?= {4}reference:)/, '')).toEqual([
      ['uneven-sets', 'b:', 'Set A has 12 notes and set B 11; parallel sets have as many.'],
    ]);
  });
});

describe('its content', () => {
  test('both years have a note for each month, each with words that tell no time', () => {
    for (const { entries } of [a, b]) {
      expect(new Set(entries.map(({ on }) => on.slice(5, 7))).size).toBe(12);
      for (const { short, text } of entries) {
        expect(short).not.toBe(text);
        expect(short).not.toMatch(
          /January|February|March|April|June|July|August|September|October|November|December|\d/,
        );
      }
    }
  });

  test('the reference of neither year is at an end of the scale, and they differ', () => {
    expect([a, b].map(({ reference }) => reference[0]?.rating)).toEqual([3, 2]);
  });

  test('on paper, the reference is folded', () => {
    const open = JSON.stringify(recencyPaper(log).map(({ blocks }) => blocks.filter(({ as }) => as !== 'folded')));
    for (const { reference } of [a, b]) expect(open).not.toContain(reference[0]?.reason);
  });
});
