/** Scale design: a worked path by hand, simulated raters, mistakes in its file, and its own content. */
import { describe, expect, test } from 'vitest';
import type { PointCase, Points } from '../../../../src/exercise/kinds/scale-design/model.ts';
import { scalePaper } from '../../../../src/exercise/kinds/scale-design/paper.ts';
import {
  BLANK,
  halvesOf,
  isScaleAnswers,
  type ScaleAnswers,
  scoreScales,
} from '../../../../src/exercise/kinds/scale-design/score.ts';
import { SCALE_WHY, scaleFinding } from '../../../../src/exercise/kinds/scale-design/words.ts';
import { seeded } from '../../../../src/measure/random.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { exerciseOf, noisy } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const scales = await exerciseOf('two-scales', 'scale-design');
const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const seedWith = (holds: (seed: number) => boolean): number => seeds.find(holds) ?? 0;
/** Set A comes first, on ten points. */
const A_ON_TEN = seedWith((seed) => {
  const [first] = halvesOf(scales, seed);
  return first.points === 10 && first.cases === scales.sets.a;
});

function rated(seed: number, rate: (one: PointCase, points: Points) => number): ScaleAnswers {
  const pairs = halvesOf(scales, seed).flatMap(({ points, cases }) =>
    cases.map((one) => [one.id, rate(one, points)] as const),
  );
  return { ratings: Object.fromEntries(pairs), top: {} };
}

/** The top for those whose evidence carries it, and two thirds of the way up for the others. */
const reference = ({ top }: PointCase, points: Points): number => (top ? points : Math.round(points * 0.66));

test('a worked path, counted by hand', () => {
  const given: Record<string, number> = { ngozi: 9, arjun: 10, lotte: 7, paulo: 8, sinead: 6, kerem: 4 };
  Object.assign(given, { tomasz: 6, mei: 6, hannes: 5, dalia: 6, joao: 4, rasa: 2 });
  const finding = scaleFinding(scales, A_ON_TEN, { ratings: given, top: {} });
  expect(finding.sentence).toBe(
    'You gave the top on ten points to 1 of 6 people, on six points to 3 of 6. Too few to say whether the scale did that: with so few people, chance alone can make a difference like this.',
  );
  expect(finding.more).toEqual([
    'By our reading, the evidence supports the top for 4 people. You gave it to 1 of the 2 on ten points, and to 2 of the 2 on six points. 1 other got it as well; the reasons below say why we would not give it.',
    'Ngozi Eze and Tomasz Lis differ in nothing but the name and one detail (sings in a choir; plays in a brass band). You gave 9 of 10 and 6 of 6. Once is no pattern.',
  ]);
  // Wilson: 1 of 6 is .030 to .564, 3 of 6 is .188 to .812. Newcombe for 3/6 − 1/6: .333 − √(.312² + .397²) to .333 + √(.312² + .137²).
  expect(finding.figures.map(({ name, value, interval }) => [name, value, interval])).toEqual([
    ['The top on ten points', '1 of 6', 'the share in more cases like these: between 3% and 56%'],
    ['The top on six points', '3 of 6', 'the share in more cases like these: between 19% and 81%'],
    ['Six points compared with ten', '33 more of 100 on six points', 'between 17 fewer and 67 more of 100'],
  ]);
  expect(finding.charts[0]?.rows).toHaveLength(12);
  expect(finding.charts[0]?.rows[0]).toEqual({
    label: 'Ngozi Eze',
    marks: [{ at: 8 / 9, text: '9 of 10' }, undefined],
  });
});

describe('raters', () => {
  test('the reference gives the top to those whose evidence carries it, on either scale', () => {
    for (const seed of seeds.slice(0, 40)) {
      const { ten, six } = scoreScales(scales, rated(seed, reference), seed);
      for (const scale of [ten, six]) expect(scale).toMatchObject({ tops: 2, carried: 2, carriedTops: 2 });
    }
  });

  test('as many tops on both scales is no finding that they do the same', () => {
    expect(scaleFinding(scales, 5, rated(5, reference)).sentence).toBe(
      'You gave the top on ten points to 2 of 6 people, on six points to 2 of 6: as often on both scales. With so few people, even a large difference could hide behind that.',
    );
  });

  test('whoever rates by lot comes to one in ten and one in six', () => {
    const random = seeded(4);
    const results = seeds.map((seed) =>
      scoreScales(
        scales,
        rated(seed, (_, points) => 1 + Math.floor(random() * points)),
        seed,
      ),
    );
    expect(Math.abs(mean(results.map(({ ten }) => ten.tops / 6)) - 1 / 10)).toBeLessThan(0.02);
    expect(Math.abs(mean(results.map(({ six }) => six.tops / 6)) - 1 / 6)).toBeLessThan(0.025);
    expect(results.filter(({ beyondChance }) => beyondChance).length / results.length).toBeLessThan(0.03);
  });

  test('whoever uses both scales alike is rarely told that a scale did something', () => {
    const random = seeded(6);
    const told = Array.from({ length: 1000 }, (_, seed) => {
      const rate = (one: PointCase, points: Points): number =>
        noisy(one.top ? points : points * 0.8, points, random, points / 8);
      return scoreScales(scales, rated(seed, rate), seed).beyondChance;
    });
    expect(told.filter(Boolean).length / told.length).toBeLessThan(0.05);
  });

  test('none on the one and five of six on the other is more than chance, and still no verdict', () => {
    const given = rated(A_ON_TEN, (one, points) => (points === 6 && one.id !== 'rasa' ? 6 : 3));
    const { sentence, more, figures } = scaleFinding(scales, A_ON_TEN, given);
    expect(sentence).toBe(
      'You gave the top on ten points to none of 6 people, on six points to 5 of 6. That is more than chance would do, in cases about as hard.',
    );
    const words = JSON.stringify([more, figures, SCALE_WHY]);
    expect(words).not.toMatch(/\b(?:bias\w*|lenient|strict|wrong|fail\w*|pass(?:es|ed)?)\b/i);
  });

  test('where the top was given to nobody the difference cannot be computed, and says why', () => {
    const { figures } = scaleFinding(
      scales,
      1,
      rated(1, () => 3),
    );
    expect(figures[2]?.value).toBe('Not to be said: the top was given to nobody, or to everybody');
    expect(figures[2]?.interval).toBeUndefined();
  });

  test('one scale alone is too little, and answers of an older file or another scale do no harm', () => {
    const nothing = 'Only one of the two scales was used so far, so there is nothing to compare.';
    expect(scaleFinding(scales, 1, BLANK).sentence).toBe(nothing);
    expect(scaleFinding(scales, 1, { ratings: { 'one-that-was': 3 }, top: {} }).sentence).toBe(nothing);
    const tooHigh = scoreScales(
      scales,
      rated(A_ON_TEN, () => 9),
      A_ON_TEN,
    );
    expect([tooHigh.ten.rated.length, tooHigh.six.rated.length]).toEqual([6, 0]);
    for (const data of [undefined, null, 1, [], {}, { ratings: { a: 1.5 }, top: {} }, { ratings: {}, top: { 10: 3 } }])
      expect(isScaleAnswers(data)).toBe(false);
    expect(isScaleAnswers(JSON.parse(JSON.stringify(rated(3, reference))))).toBe(true);
  });
});

test('which scale comes first and which set are drawn apart: each of the four ways comes to about a quarter', () => {
  const ways = Array.from({ length: 2000 }, (_, seed) => {
    const [first, second] = halvesOf(scales, seed * 77);
    expect(first.points).not.toBe(second.points);
    expect(first.cases).not.toBe(second.cases);
    return `${first.points} ${first.cases === scales.sets.a}`;
  });
  for (const way of new Set(ways)) expect(ways.filter((one) => one === way).length / 2000).toBeGreaterThan(0.2);
  expect(new Set(ways).size).toBe(4);
});

describe('its content', () => {
  test('is parallel: as many tops in both sets, one pair of twins across them', () => {
    for (const cases of [scales.sets.a, scales.sets.b]) {
      expect(cases.filter(({ top }) => top)).toHaveLength(2);
      expect(cases.filter(({ pair }) => pair)).toHaveLength(1);
    }
  });

  test('does not give the top away by the length of a text', () => {
    const all = [...scales.sets.a, ...scales.sets.b];
    const words = (top: boolean): number =>
      mean(all.filter((one) => one.top === top).map(({ text }) => text.split(/\s+/).length));
    expect(words(true) / words(false)).toBeLessThan(1.2);
    expect(words(true) / words(false)).toBeGreaterThan(0.8);
  });

  test('on paper one set has ten answers to choose from and the other six', () => {
    const [, a, b] = scalePaper(scales);
    const choices = (part: typeof a): number[] =>
      (part?.blocks ?? []).flatMap((block) => (block.as === 'question' ? [block.choices.length] : []));
    expect(choices(a)).toEqual([10, 10, 10, 10, 10, 10, 0]);
    expect(choices(b)).toEqual([6, 6, 6, 6, 6, 6, 0]);
  });
});

describe('a mistake in its file is found with its line', () => {
  const said = (right: string | RegExp, wrong: string): string[][] => mistakes('two-scales', right, wrong);

  test('sets that carry the top unequally, or never', () => {
    expect(said('top: true', 'top: false')).toEqual([
      [
        'uneven-sets',
        'a:',
        'In set A the evidence carries a top once, in set B twice.',
        'Have as many in both: otherwise the difference between the scales is one between the sets.',
      ],
    ]);
    expect(said(/top: true/g, 'top: false').map(([rule, , message]) => [rule, message])).toEqual([
      ['missing-foil', 'No case of set A carries a top rating.'],
    ]);
  });

  test('twins that differ in more', () => {
    expect(
      said('calls about renewals fell from 38', 'calls about renewals fell from 39').map(([rule]) => rule),
    ).toEqual(['pair-differs']);
  });

  test('a case that is missing in one set', () => {
    const [found] = said(/ {6}- id: kerem[\s\S]*?(?= {2}b:)/, '');
    expect(found?.slice(0, 3)).toEqual([
      'uneven-sets',
      'a:',
      'Set A has 5 cases and set B 6; parallel sets have as many.',
    ]);
  });
});
