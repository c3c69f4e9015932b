/** Evidence first: a path by hand, simulated readers, mistakes in its file, and its own content. */
import { describe, expect, test } from 'vitest';
import { recallPaper } from '../../../../src/exercise/kinds/evidence-first/paper.ts';
import {
  BLANK,
  isRecallAnswers,
  type RecallAnswers,
  recallOf,
} from '../../../../src/exercise/kinds/evidence-first/score.ts';
import { recallFinding } from '../../../../src/exercise/kinds/evidence-first/words.ts';
import { type Round, setOf } from '../../../../src/exercise/seed.ts';
import { seeded } from '../../../../src/measure/random.ts';
import { exerciseOf } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const columns = await exerciseOf('two-columns', 'evidence-first');
const competency = 'people-leadership/developing-others';
const seed = Array.from({ length: 50 }, (_, one) => one).find((one) => setOf(one, 0) === 'a') ?? 0;
const casesIn = (round: Round) => columns.sets[setOf(seed, round)];

/** Answers to a round: a rating for each case, and what stood on the lists. */
function answers(round: Round, rating: (id: string, reference: number) => number, had: (id: string) => string[]) {
  const all = casesIn(round);
  return {
    ...BLANK,
    ratings: Object.fromEntries(
      all.map(({ id, reference }) => [id, { [competency]: rating(id, reference[0]?.rating ?? 0) }]),
    ),
    had: Object.fromEntries(all.map(({ id }) => [id, had(id)])),
  } satisfies RecallAnswers;
}
const all = (round: Round) =>
  answers(
    round,
    (_, reference) => reference,
    (id) =>
      casesIn(round)
        .find((one) => one.id === id)
        ?.behaviours.map((one) => one.id) ?? [],
  );

describe('what is said', () => {
  test('a worked path: the side that did not work is thin, and about one case empty', () => {
    const given = answers(
      0,
      (id, reference) => (id === 'ingrid' ? 3 : reference),
      (id) =>
        ({
          ewa: ['skills-agreed', 'courses-booked', 'product-team', 'time-gave-way'],
          hassan: ['twice-all', 'desk-tasks', 'new-dates', 'paula-left'],
          ingrid: ['afternoon', 'notes-sent'],
          tome: ['page', 'hours-moved', 'contracts-office', 'corrected-openly'],
        })[id] ?? [],
    );
    // Worked: 3 + 3 + 2 + 3 of 3 + 3 + 2 + 4. Did not: 1 + 1 + 0 + 1 of 3 + 2 + 3 + 2.
    const finding = recallFinding(columns, seed, [given]);
    expect(finding.sentence).toBe(
      '14 of the 22 behaviours stood on your lists: 11 of 12 that worked, and 3 of 10 that did not.',
    );
    expect(finding.more.slice(0, 2)).toEqual([
      'What did not work was thinner on your lists. About Ingrid Solberg nothing of it stood there. Look at these sentences in the cases first, and ask what your rating would have been with them.',
      '3 of your 4 ratings are the same as the reference; 1 further.',
    ]);
    // One competency only, so its name says nothing.
    expect(finding.more.at(-1)).toBe(
      'Read these reasons first, where you are more than one step away: Ingrid Solberg.',
    );
    expect(finding.figures.map(({ value }) => value).slice(0, 3)).toEqual(['11 of 12', '3 of 10', '3 of 4']);
    expect(finding.charts[0]?.rows.map(({ marks }) => marks.map((mark) => mark?.text))).toEqual([
      ['3 of 3', '1 of 3'],
      ['3 of 3', '1 of 2'],
      ['2 of 2', '0 of 3'],
      ['3 of 4', '1 of 2'],
    ]);
  });

  test('the reference itself is all of it, and both sides alike', () => {
    const finding = recallFinding(columns, seed, [all(0)]);
    expect(finding.sentence).toContain('22 of the 22 behaviours');
    expect(finding.more[0]).toBe('The two sides differ by no more than chance would make them.');
    expect(finding.more[1]).toBe('All 4 ratings are the same as the reference.');
  });

  test('after the second cases, no change is claimed: four are too few', () => {
    const weak = answers(
      0,
      () => 4,
      () => [],
    );
    const finding = recallFinding(columns, seed, [weak, all(1)]);
    expect(finding.sentence).toContain('21 of the 21');
    expect(finding.more[0]).toContain('With the first cases it was 0 of 22.');
    expect(finding.more.join(' ')).toContain('Too few to say whether you came nearer to the reference');
    expect(JSON.stringify(finding)).not.toMatch(/bias|score of|you are /i);
  });

  test('empty lists and nothing at all are said as they are', () => {
    const bare = answers(
      0,
      (_, reference) => reference,
      () => [],
    );
    const { sentence, more } = recallFinding(columns, seed, [bare]);
    expect(sentence).toBe('None of the 22 behaviours stood on your lists.');
    // Two empty sides are not compared.
    expect(more[0]).toBe('All 4 ratings are the same as the reference.');
    expect(recallFinding(columns, seed, [BLANK]).sentence).toBe(
      'Nothing was rated yet, so there is nothing to compare.',
    );
  });

  test('whoever rates by lot agrees about as often as chance does', () => {
    const random = seeded(7);
    let same = 0;
    for (let time = 0; time < 500; time++) {
      const byLot = (round: Round) =>
        answers(
          round,
          () => 1 + Math.floor(random() * 4),
          () => [],
        );
      const first = byLot(0);
      same += casesIn(0).filter(({ id, reference }) => first.ratings[id]?.[competency] === reference[0]?.rating).length;
    }
    expect(same / 2000).toBeCloseTo(0.25, 1);
  });
});

test('whoever keeps both sides alike is rarely told that one was thinner', () => {
  const random = seeded(11);
  const told = Array.from({ length: 1000 }, () => {
    const given = answers(
      0,
      (_, reference) => reference,
      (id) =>
        (casesIn(0).find((one) => one.id === id)?.behaviours ?? []).flatMap((one) => (random() < 0.6 ? [one.id] : [])),
    );
    return recallOf(columns, given, seed, 0).thinner !== undefined;
  }).filter(Boolean).length;
  expect(told / 1000).toBeLessThan(0.07);
});

test('marks of a version that was are left aside', () => {
  const old = { ...all(0), had: { ewa: ['one-that-was', 'skills-agreed'], gone: ['x'] } };
  const { effective, cases } = recallOf(columns, old, seed, 0);
  expect(effective).toEqual({ had: 1, all: 12 });
  expect(cases).toHaveLength(4);
});

test('stored data that are no such answers are refused', () => {
  expect(isRecallAnswers(BLANK)).toBe(true);
  expect(isRecallAnswers(JSON.parse(JSON.stringify(all(0))))).toBe(true);
  for (const foreign of [null, {}, { ...BLANK, had: { a: 'b' } }, { ...BLANK, worked: { a: 1 } }, { ratings: {} }])
    expect(isRecallAnswers(foreign)).toBe(false);
});

test('on paper the case is put away before its columns, and what stood in it is folded', () => {
  const parts = recallPaper(columns);
  expect(parts.map(({ title }) => title)).toEqual(['The standards', 'Cases A', 'Cases B']);
  expect(parts[1]?.blocks.slice(0, 6).map(({ as }) => as)).toEqual([
    'letter',
    'text',
    'question',
    'question',
    'question',
    'folded',
  ]);
});

describe('its own content', () => {
  test('each case has both sides, also the highest and the lowest, and each set every rating once', () => {
    for (const set of [columns.sets.a, columns.sets.b]) {
      expect(set.map(({ reference }) => reference[0]?.rating).sort()).toEqual([1, 2, 3, 4]);
      for (const { behaviours, text } of set) {
        for (const side of ['effective', 'ineffective'])
          expect(behaviours.filter(({ shows }) => shows === side).length).toBeGreaterThanOrEqual(2);
        const words = text.split(/\s+/).length;
        expect(words).toBeGreaterThan(110);
        expect(words).toBeLessThan(190);
      }
    }
  });
});

describe('its file', () => {
  test('each mistake, with its line and words', () => {
    const said = (right: string | RegExp, wrong: string) =>
      mistakes('two-columns', right, wrong).map((one) => one.slice(0, 3));
    expect(said('rating: partly-met', 'rating: partly')).toEqual([
      ['off-scale', 'rating: partly', expect.stringContaining('has no rating "partly".')],
    ]);
    expect(said('- id: courses-booked', '- id: skills-agreed').map(([rule, line]) => [rule, line])).toEqual([
      ['duplicate-id', '- id: skills-agreed'],
    ]);
    expect(said('shows: effective', 'shows: effektive').map(([rule]) => rule)).toEqual(['wrong-value']);
    expect(said(/ {10}- id: time-gave-way[\s\S]*?(?= {8}reference:)/, '')).toEqual([
      [
        'too-few-cases',
        'behaviours:',
        'The case of Ewa Nowak has 3 effective and 1 ineffective behaviours; it needs 2 of each.',
      ],
    ]);
    expect(said(/ {6}- id: bruno[\s\S]*$/, '')).toEqual([
      ['uneven-sets', 'b:', 'Set A has 4 cases and set B 3; parallel sets have as many.'],
    ]);
  });
});
