/** Is it luck?: a worked path by hand, what lots do, simulated learners, mistakes in its files, and its own content. */
import { describe, expect, test } from 'vitest';
import { turnsRound, whatCountsSay } from '../../../../src/exercise/kinds/is-it-luck/counts.ts';
import { draws, hundredDraws } from '../../../../src/exercise/kinds/is-it-luck/lots.ts';
import { SAYINGS, type Saying, type Scenario } from '../../../../src/exercise/kinds/is-it-luck/model.ts';
import { figuresOf, luckPaper } from '../../../../src/exercise/kinds/is-it-luck/paper.ts';
import { oftenWords, points, rangeWords } from '../../../../src/exercise/kinds/is-it-luck/say.ts';
import {
  BLANK,
  changeOf,
  isLuckAnswers,
  type LuckAnswers,
  scoreRound,
} from '../../../../src/exercise/kinds/is-it-luck/score.ts';
import { LUCK_WHY, luckFinding } from '../../../../src/exercise/kinds/is-it-luck/words.ts';
import { type Round, setOf } from '../../../../src/exercise/seed.ts';
import { fisherExact } from '../../../../src/measure/fisher-exact.ts';
import { seeded } from '../../../../src/measure/random.ts';
import { mean, sum } from '../../../../src/measure/ratings.ts';
import { exerciseOf } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const luck = await exerciseOf('is-it-luck', 'is-it-luck');
const BEGINS_WITH_A = Array.from({ length: 50 }, (_, seed) => seed).find((seed) => setOf(seed, 0) === 'a') ?? 0;

function answers(scenarios: readonly Scenario[], first: (one: Scenario) => Saying, after = first): LuckAnswers {
  const all = (say: (one: Scenario) => Saying) => Object.fromEntries(scenarios.map((one) => [one.id, say(one)]));
  return { first: all(first), after: all(after) };
}
const truth = ({ answer }: Scenario): Saying => answer;
const roundOf = (seed: number, round: Round, say: (one: Scenario) => Saying): LuckAnswers =>
  answers(luck.sets[setOf(seed, round)], say);

test('a worked path, counted by hand', () => {
  const byEye: Record<string, Saying> = { mentoring: 'hard-to-explain-by-chance', county: 'chance-would-do' };
  const given = answers(luck.sets.a, (one) => byEye[one.id] ?? one.answer, truth);
  const finding = luckFinding(luck, BEGINS_WITH_A, [given]);
  expect(finding.sentence).toBe(
    'By eye, 4 of your 6 answers are what the counts allow to say; with the figures, all 6.',
  );
  expect(finding.more).toEqual([
    'By eye you saw a pattern where the counts do not show one: “Places in a mentoring round”.',
    'By eye you took for chance, or for too few, what lots would hardly do: “Five thousand applications”.',
    'You changed 2 answers after you had seen the figures, and all became what the counts allow.',
  ]);
  // Wilson for 4 of 6: (4/6 + 1.92/6 ± 1.96 √((2/9)/6 + 3.8415/144)) / (1 + 3.8415/6).
  expect(finding.figures.map(({ name, value, interval }) => [name, value, interval])).toEqual([
    ['By eye', '4 of 6', 'the share in more scenarios like these: between 30% and 90%'],
    ['With the figures', '6 of 6', 'the share in more scenarios like these: between 61% and 100%'],
  ]);
  expect(
    finding.charts[0]?.rows.find(({ label }) => label === 'Raised by a grade')?.marks.map((one) => one?.text),
  ).toEqual(['16 points', '6 points', '26 points']);
});

describe('what counts allow to say', () => {
  test('the example of the reference: 48 of 80 beside 12 of 40', () => {
    const said = whatCountsSay([
      { selected: 48, total: 80 },
      { selected: 12, total: 40 },
    ]);
    expect(said).toMatchObject({ highest: 0, lowest: 1, answer: 'hard-to-explain-by-chance' });
    expect(said.lots).toBeCloseTo(0.00341, 5);
  });

  test('the most striking of many is judged among the many', () => {
    const groups = [
      { selected: 24, total: 210 },
      { selected: 47, total: 250 },
    ];
    expect(whatCountsSay(groups).answer).toBe('hard-to-explain-by-chance');
    const among = whatCountsSay(groups, 24);
    expect(among.answer).toBe('chance-would-do');
    expect(among.amongLooks).toBeCloseTo(1 - (1 - 0.0377) ** 24, 2);
  });

  test('where nobody or everybody was selected there is no answer, and no sentence', () => {
    for (const selected of [0, 5]) {
      const groups = [
        { id: 'a', title: 'A', selected, total: 5 },
        { id: 'b', title: 'B', selected, total: 5 },
      ];
      expect(whatCountsSay(groups).answer).toBeUndefined();
      expect(figuresOf({ groups, looks: 1 })).toEqual(selected === 0 ? [] : [expect.stringContaining('100%')]);
    }
  });

  test('in words that neither clear nor convict', () => {
    const words = [...luck.sets.a, ...luck.sets.b].flatMap((one) => [...figuresOf(one), one.reason, one.text]);
    const all = [...words, ...LUCK_WHY, JSON.stringify(luckFinding(luck, 3, [roundOf(3, 0, truth)]))].join(' ');
    expect(all).not.toMatch(/\b(?:passes|compl(?:y|ies|iant)|significant|proves?|guilty|discriminat\w*|biased)\b/i);
    expect(oftenWords(0.147)).toBe('in about 15 of 100 drawings');
    expect(oftenWords(0.0024)).toBe('in about 1 of 420 drawings');
    expect(oftenWords(0.00001)).toBe('in fewer than 1 of 10,000 drawings');
    expect(points(-0.004)).toBe('0 points');
    expect(points(-0.09)).toBe('9 points below');
    expect(rangeWords({ low: -0.06, high: 0.69 })).toBe('6 points below to 69 points above');
    expect(rangeWords({ low: 0.01, high: 0.16 })).toBe('1 point to 16 points above');
  });
});

describe('drawing lots', () => {
  const random = seeded(5);
  const pairs = Array.from({ length: 200 }, () => {
    const total = (): number => 1 + Math.floor(random() * 60);
    const [a, b] = [total(), total()];
    return [
      { selected: Math.floor(random() * (a + 1)), total: a },
      { selected: Math.floor(random() * (b + 1)), total: b },
    ] as const;
  });

  test('all outcomes together are certain, and those no likelier than what happened are as likely as Fisher says', () => {
    for (const [first, second] of pairs) {
      const all = draws(first, second);
      expect(sum(all.map(({ share }) => share))).toBeCloseTo(1, 10);
      const happened = all.find(({ selected }) => selected === first.selected)?.share ?? 0;
      const tail = sum(all.filter(({ share }) => share <= happened * (1 + 1e-7)).map(({ share }) => share));
      const exact = fisherExact([first, second].map(({ selected, total }) => [selected, total - selected]));
      if (typeof exact === 'number') expect(tail).toBeCloseTo(exact, 8);
    }
  });

  test('a hundred dots stand for them, and the filled ones are within a dot or two of the exact share', () => {
    for (const [first, second] of pairs) {
      const dots = hundredDraws(first, second);
      expect(dots).toHaveLength(100);
      const exact = fisherExact([first, second].map(({ selected, total }) => [selected, total - selected]));
      if (typeof exact === 'number')
        expect(Math.abs(dots.filter(({ asFar }) => asFar).length - 100 * exact)).toBeLessThanOrEqual(1.001);
    }
    expect(hundredDraws({ selected: 972, total: 2400 }, { selected: 1164, total: 2600 })).toHaveLength(100);
  });
});

describe('learners', () => {
  test('whoever answers as the reference gets the best result, and nobody is told that they improved', () => {
    const both = [roundOf(9, 0, truth), roundOf(9, 1, truth)] as const;
    expect(luckFinding(luck, 9, [both[0]]).sentence).toBe(
      'By eye, all 6 of your answers are what the counts allow to say; with the figures, all 6.',
    );
    expect(luckFinding(luck, 9, both).sentence).toBe(
      'Too few to say whether your eye changed: by eye, all 6 both times. With so few, chance can make a difference, or hide one.',
    );
  });

  test('whoever picks by lot comes to a third, and so does whoever always says the same', () => {
    const random = seeded(21);
    const shares = Array.from({ length: 600 }, (_, seed) => {
      const pick = (): Saying => SAYINGS[Math.floor(random() * 3)] ?? 'too-few-to-say';
      return scoreRound(luck, roundOf(seed, 0, pick), seed, 0).right / 6;
    });
    expect(Math.abs(mean(shares) - 1 / 3)).toBeLessThan(0.025);
    for (const saying of SAYINGS)
      expect(
        scoreRound(
          luck,
          roundOf(1, 0, () => saying),
          1,
          0,
        ).right,
      ).toBe(2);
  });

  test.each([0.2, 0.5, 0.8])(
    'whoever is right with a chance of %f in both rounds is rarely told of a change',
    (skill) => {
      const random = seeded(Math.round(skill * 100));
      const say = (one: Scenario): Saying =>
        random() < skill ? one.answer : (SAYINGS.find((saying) => saying !== one.answer) ?? one.answer);
      const told = Array.from({ length: 1000 }, (_, seed) => {
        const [first, second] = ([0, 1] as const).map((round) =>
          scoreRound(luck, roundOf(seed, round, say), seed, round),
        );
        return first && second ? changeOf(first, second) : undefined;
      });
      for (const verdict of ['more', 'fewer'])
        expect(told.filter((one) => one === verdict).length / told.length).toBeLessThan(0.025);
    },
  );

  test('whoever learns everything is told so', () => {
    const wrong = (one: Scenario): Saying => SAYINGS.find((saying) => saying !== one.answer) ?? one.answer;
    expect(luckFinding(luck, 2, [roundOf(2, 0, wrong), roundOf(2, 1, truth)]).sentence).toBe(
      'Your eye came closer to what the counts allow: by eye, none of 6 the first time, all 6 the second. That is more than chance would do.',
    );
  });

  test('nothing answered is a result, and answers of an older file do no harm', () => {
    expect(luckFinding(luck, 1, [BLANK]).sentence).toBe('Nothing was answered yet, so there is nothing to compare.');
    const old: LuckAnswers = { first: { 'one-that-was': 'chance-would-do' }, after: {} };
    expect(luckFinding(luck, 1, [old, BLANK]).figures).toEqual([]);
    for (const data of [undefined, null, 3, [], {}, { first: {} }, { first: { a: 'maybe' }, after: {} }])
      expect(isLuckAnswers(data)).toBe(false);
    expect(isLuckAnswers(JSON.parse(JSON.stringify(roundOf(1, 0, truth))))).toBe(true);
  });
});

describe('its content', () => {
  test('has each answer as often in both sets, and one scenario in each that turns round', () => {
    for (const set of [luck.sets.a, luck.sets.b]) {
      expect(SAYINGS.map((saying) => set.filter(({ answer }) => answer === saying).length)).toEqual([2, 2, 2]);
      expect(set.filter(turnsRound)).toHaveLength(1);
    }
  });

  test('does not give its answers away by size: groups of each answer are large and small, apart and close', () => {
    const all = [...luck.sets.a, ...luck.sets.b];
    const words = (saying: Saying): number[] =>
      all.filter(({ answer }) => answer === saying).map(({ text }) => text.split(/\s+/).length);
    const means = SAYINGS.map((saying) => mean(words(saying)));
    expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.3);
  });

  test('on paper each scenario has its counts and its question, and what they allow to say is folded', () => {
    for (const part of luckPaper(luck)) {
      const count = (kind: string): number => part.blocks.filter(({ as }) => as === kind).length;
      expect([count('letter'), count('table'), count('question'), count('folded')]).toEqual([6, 6, 6, 6]);
    }
  });
});

describe('a mistake in its file is found with its line', () => {
  const [rule, line, message, hint] = [0, 1, 2, 3] as const;
  const one = (right: string | RegExp, wrong: string): string[] => {
    const found = mistakes('is-it-luck', right, wrong);
    expect(found).toHaveLength(1);
    return found[0] ?? [];
  };

  test('more selected than there were', () => {
    const said = one('title: Field team, selected: 1, total: 7', 'title: Field team, selected: 8, total: 7');
    expect([said[rule], said[message]]).toEqual([
      'counts-contradict',
      '8 were selected here of 7 who could have been.',
    ]);
    expect(said[line]).toContain('selected: 8');
  });

  test('an answer that the counts do not give', () => {
    const said = one('answer: too-few-to-say', 'answer: hard-to-explain-by-chance');
    expect(said[line]).toBe('answer: hard-to-explain-by-chance');
    expect(said[message]).toContain(
      'these counts say "too-few-to-say": lots would do this in 5 of 100 drawings or more',
    );
  });

  test('one of many that does not say so', () => {
    expect(one('        looks: 24\n', '')[hint]).toContain('"looks:"');
  });

  test('parts that do not add up, leave out a group, or name one that is not there', () => {
    const part = 'id: head-office, title: Head office, selected: 45, total: 75';
    expect(one(part, part.replace('45', '44'))[message]).toBe(
      'The parts of "head-office" add up to 54 of 135, and the group is 55 of 135.',
    );
    expect(one(new RegExp(` +- \\{ ${part} \\}\\n`), '')[message]).toContain('leaves out "head-office".');
    expect(one(part, part.replace('id: head-office', 'id: head-ofice'))[hint]).toBe('Did you mean "head-office"?');
  });

  test('two groups of one id, and a single group', () => {
    expect(one('{ id: office, title: Office team', '{ id: field, title: Office team')[rule]).toBe('duplicate-id');
    expect(one(/ +- \{ id: office, title: Office team.*\n/, '')[message]).toBe(
      'There is one group here, and nothing to compare it with.',
    );
  });
});
