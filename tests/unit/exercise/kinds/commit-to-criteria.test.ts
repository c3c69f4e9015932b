/** Commit to criteria: a worked path by hand, simulated deciders, mistakes in its file, and its own content. */
import { describe, expect, test } from 'vitest';
import { criteriaPaper } from '../../../../src/exercise/kinds/commit-to-criteria/paper.ts';
import {
  BLANK,
  type CriteriaAnswers,
  decisionOf,
  isCriteriaAnswers,
  scoreDecision,
  shiftByChance,
} from '../../../../src/exercise/kinds/commit-to-criteria/score.ts';
import { CRITERIA_WHY, criteriaFinding } from '../../../../src/exercise/kinds/commit-to-criteria/words.ts';
import { setOf } from '../../../../src/exercise/seed.ts';
import { type Random, seeded } from '../../../../src/measure/random.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { exerciseOf } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const exercise = await exerciseOf('criteria-first', 'commit-to-criteria');
const { criteria } = exercise;
const BEGINS_WITH_A = Array.from({ length: 50 }, (_, seed) => seed).find((seed) => setOf(seed, 0) === 'a') ?? 0;

/** Weights in the order of the file: explains, finishes, settles, early, presence, years. */
function weights(...given: readonly number[]): Record<string, number> {
  return Object.fromEntries(criteria.map(({ id }, place) => [id, given[place] ?? 0]));
}

function answers(before: Record<string, number>, after: Record<string, number>, choice?: string): CriteriaAnswers {
  return { ...BLANK, before, after, ...(choice !== undefined && { choice }) };
}

test('a worked path, counted by hand', () => {
  // 4 2 2 2 0 0 are shares .4 .2 .2 .2 0 0; 2 2 2 2 2 0 are .2 .2 .2 .2 .2 0. The shift is ½ (.2 + .2) = .2.
  // Noor is strong on explains, early and presence: .6 before and .6 after. Daniel on finishes, settles, years: .4 and .4.
  const given = answers(weights(4, 2, 2, 2, 0, 0), weights(2, 2, 2, 2, 2, 0), 'noor');
  const scored = scoreDecision(exercise, given, BEGINS_WITH_A, 0);
  expect(scored?.shift).toBeCloseTo(0.2, 12);
  expect(scored?.towards).toBeCloseTo(0, 12);
  expect(scored?.foils).toEqual({ before: 0, after: expect.closeTo(0.2, 12) });
  expect(scored?.support.map(({ candidate, before, after }) => [candidate.id, before, after])).toEqual([
    ['noor', expect.closeTo(0.6, 12), expect.closeTo(0.6, 12)],
    ['daniel', expect.closeTo(0.4, 12), expect.closeTo(0.4, 12)],
    ['ilse', expect.closeTo(0.6, 12), expect.closeTo(0.6, 12)],
  ]);
  const finding = criteriaFinding(exercise, BEGINS_WITH_A, [given]);
  expect(finding.sentence).toBe('20 of 100 points moved to other criteria once you had met the people.');
  expect(finding.more.slice(1)).toEqual([
    'By your weights, most speaks for Noor Rahman and Ilse Vermeer (60 of 100 points), before and after. You chose Noor Rahman.',
    '0 of 100 points stood on what this work does not ask for (“Makes an impression in a large room” and “Has been with us for long”) before you met the people, 20 after.',
  ]);
  expect(finding.figures.map(({ name, value }) => [name, value])).toEqual([
    ['What moved', '20 of 100 points'],
    ['Towards Noor Rahman', 'As many points as before'],
    ['On what the work does not ask for', '0 points before, 20 after'],
  ]);
});

test('a shift towards the chosen one is said as that, and the other way round as well', () => {
  const away = weights(1, 1, 1, 1, 0, 0);
  const towards = weights(0, 3, 3, 0, 0, 2);
  expect(criteriaFinding(exercise, BEGINS_WITH_A, [answers(away, towards, 'daniel')]).sentence).toBe(
    '50 of 100 points moved to other criteria once you had met the people; what speaks for Daniel Okafor, whom you chose, counts 50 more than before.',
  );
  const back = criteriaFinding(exercise, BEGINS_WITH_A, [answers(towards, away, 'daniel')]);
  expect(back.sentence).toContain('counts 50 less than before.');
  expect(back.more[1]).toBe(
    'By the weights that you set before, most speaks for Daniel Okafor (100 of 100 points); by those after, for Ilse Vermeer (75 of 100 points). You chose Daniel Okafor.',
  );
  const otherwise = criteriaFinding(exercise, BEGINS_WITH_A, [answers(towards, towards, 'noor')]);
  expect(otherwise.more[1]).toContain('Where a choice and the criteria part ways, the reason is worth a line');
});

describe('deciders', () => {
  const draw = (random: Random): Record<string, number> => weights(...criteria.map(() => 1 + Math.floor(random() * 4)));
  const moved = (from: Record<string, number>, random: Random): Record<string, number> =>
    Object.fromEntries(
      Object.entries(from).map(([id, weight]) => [id, Math.max(0, Math.min(4, weight + Math.floor(random() * 3) - 1))]),
    );

  test('whoever stays with the weights is told that nothing moved', () => {
    const same = weights(3, 3, 2, 2, 0, 0);
    const { sentence, more, figures } = criteriaFinding(exercise, 4, [answers(same, same, 'grace')]);
    expect(sentence).toBe('Each criterion counts as much after you met the people as before.');
    expect(more[0]).toBe('You stayed with the balance that you had set.');
    expect(figures[0]?.value).toBe('0 of 100 points');
  });

  test('whoever moves by lot alone is told of more than chance in about one decision of twenty', () => {
    const random = seeded(17);
    const beyond = Array.from({ length: 600 }, (_, seed) => {
      const before = draw(random);
      const scored = scoreDecision(exercise, answers(before, moved(before, random)), seed, 0);
      return scored !== undefined && scored.shift > scored.byChance;
    });
    expect(beyond.filter(Boolean).length / 600).toBeLessThan(0.08);
  });

  test('two unrelated weighings move about a quarter, and mostly beyond chance', () => {
    const random = seeded(19);
    const shifts = Array.from({ length: 400 }, (_, seed) =>
      scoreDecision(exercise, answers(draw(random), draw(random)), seed, 0),
    );
    const average = mean(shifts.map((one) => one?.shift ?? 0));
    expect(average).toBeGreaterThan(0.15);
    expect(average).toBeLessThan(0.3);
  });

  test('nobody is ever told that they improved, whatever the two decisions were', () => {
    const random = seeded(23);
    for (let seed = 0; seed < 200; seed++) {
      const rounds = ([0, 1] as const).map((round) => {
        const people = decisionOf(exercise, seed, round).candidates;
        return answers(draw(random), draw(random), people[Math.floor(random() * 3)]?.id);
      });
      const [first, second] = rounds;
      if (first === undefined || second === undefined) throw new Error('Two decisions were made.');
      const finding = criteriaFinding(exercise, seed, [first, second]);
      expect(finding.more.at(-1)).toMatch(/Two decisions are too few to say whether having them in sight did that\.$/);
      const words = JSON.stringify([finding, CRITERIA_WHY]);
      expect(words).not.toMatch(/improv|better|biased|prejudice|\bfail|\bpass(?:es|ed)?\b|NaN|undefined/i);
    }
  });

  test('chance is the same for the same weights, and never more than all of it', () => {
    for (const given of [
      [4, 0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1, 1],
      [4, 3, 2, 1, 0, 0],
    ]) {
      const found = shiftByChance(given);
      expect(found).toBe(shiftByChance(given));
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThanOrEqual(1);
    }
  });
});

test('weights that are missing or all nought are no weighing, and answers of an older file do no harm', () => {
  const nothing = 'The criteria were weighed once at the most, so there is nothing to compare.';
  const some = weights(1, 1, 1, 1, 1, 1);
  expect(criteriaFinding(exercise, 1, [BLANK]).sentence).toBe(nothing);
  expect(criteriaFinding(exercise, 1, [answers(some, weights())]).sentence).toBe(nothing);
  expect(criteriaFinding(exercise, 1, [answers({ 'one-that-was': 2 }, some)]).sentence).toBe(nothing);
  const { figures } = criteriaFinding(exercise, 1, [answers(some, some, 'somebody-who-was')]);
  expect(figures.map(({ name }) => name)).toEqual(['What moved', 'On what the work does not ask for']);
  for (const data of [undefined, null, 2, [], {}, { ...BLANK, before: { a: 5 } }, { ...BLANK, choice: 1 }])
    expect(isCriteriaAnswers(data)).toBe(false);
  expect(isCriteriaAnswers(JSON.parse(JSON.stringify(answers(some, some, 'noor'))))).toBe(true);
});

describe('its content', () => {
  const belongs = (id: string): boolean => criteria.some((one) => one.id === id && !one.foil);

  test('has parallel decisions: three people, of whom two have a foil on their side and one has none', () => {
    for (const { candidates } of [exercise.sets.a, exercise.sets.b]) {
      expect(candidates.map(({ strong }) => strong.length)).toEqual([3, 3, 3]);
      expect(candidates.map(({ strong }) => strong.filter(belongs).length).sort()).toEqual([2, 2, 3]);
      for (const { id } of criteria)
        expect(
          candidates.some(({ strong }) => strong.includes(id)),
          id,
        ).toBe(true);
    }
  });

  test('gives nobody away by the length of a text', () => {
    for (const { candidates } of [exercise.sets.a, exercise.sets.b]) {
      const words = candidates.map(({ text }) => text.split(/\s+/).length);
      expect(Math.max(...words) / Math.min(...words)).toBeLessThan(1.25);
    }
  });

  test('on paper the criteria stand before the people, and again after them', () => {
    for (const { blocks } of criteriaPaper(exercise)) {
      const kinds = blocks.map(({ as }) => as);
      const questions = blocks.flatMap(({ as }, place) => (as === 'question' ? [place] : []));
      expect(questions).toHaveLength(13);
      expect(questions[5]).toBeLessThan(kinds.indexOf('letter'));
      expect(questions[6]).toBeGreaterThan(kinds.lastIndexOf('letter'));
    }
  });
});

describe('a mistake in its file is found with its line', () => {
  const one = (right: string | RegExp, wrong: string): string[] => {
    const found = mistakes('criteria-first', right, wrong);
    expect(found).toHaveLength(1);
    return found[0] ?? [];
  };

  test('a criterion that is not there', () => {
    expect(one('strong: [explains, early, presence]', 'strong: [explains, erly, presence]').slice(0, 4)).toEqual([
      'unknown-entry',
      'strong: [explains, erly, presence]',
      'There is no criterion "erly" here.',
      'Did you mean "early"?',
    ]);
  });

  test('no foil at all', () => {
    expect(one(/ {4}foil: true\n/g, '').slice(0, 3)).toEqual([
      'missing-foil',
      'criteria:',
      'Every criterion here belongs to the work.',
    ]);
  });

  test('somebody who is strong wherever another one is', () => {
    expect(one('strong: [finishes, settles, early]', 'strong: [finishes, settles, early, years]').slice(0, 3)).toEqual([
      'no-trade-off',
      'strong: [finishes, settles, years]',
      '"ilse" is strong on everything on which "daniel" is.',
    ]);
  });

  test('a decision with fewer people, and with one alone', () => {
    expect(one(/ {6}- id: grace[\s\S]*$/, '')[2]).toBe('Decision A has 3 people and decision B 2.');
    expect(one(/ {6}- id: sofia[\s\S]*$/, '')[0]).toBe('too-few-cases');
  });

  test('the same person twice', () => {
    expect(one('id: grace', 'id: ilse')[0]).toBe('duplicate-id');
  });
});
