/** The rating lab: a worked path by hand, simulated learners, and its own content. */
import { changeOf } from '../../../../src/exercise/change.ts';
import { type RatingAnswers, isRatingAnswers } from '../../../../src/exercise/rating-answers.ts';
import { expect, test } from 'vitest';
import type { Case } from '../../../../src/exercise/exercise.ts';
import type { RatingLab } from '../../../../src/exercise/kinds/rating-lab/model.ts';
import { orderOf, scoreRound, twinsOf } from '../../../../src/exercise/kinds/rating-lab/score.ts';
import { labFinding } from '../../../../src/exercise/kinds/rating-lab/words.ts';
import { labPaper } from '../../../../src/exercise/kinds/rating-lab/paper.ts';
import { type Round, setOf } from '../../../../src/exercise/seed.ts';
import { isNotComputable } from '../../../../src/measure/measured.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { seeded } from '../../../../src/measure/random.ts';
import { exerciseOf, noisy } from '../exercise-fixture.ts';

const lab = await exerciseOf('rate-the-evidence', 'rating-lab');

/** The first seed that begins with set A. */
const BEGINS_WITH_A = Array.from({ length: 50 }, (_, seed) => seed).find((seed) => setOf(seed, 0) === 'a') ?? 0;

function answers(cases: readonly Case[], rate: (one: Case, dimension: number) => number): RatingAnswers {
  return {
    ratings: Object.fromEntries(
      cases.map((one) => [one.id, Object.fromEntries(lab.dimensions.map(({ key }, index) => [key, rate(one, index)]))]),
    ),
    reasons: {},
  };
}

const truth = (one: Case, dimension: number): number => one.reference[dimension]?.rating ?? Number.NaN;
const roundOf = (seed: number, round: Round, rate: (one: Case, dimension: number) => number): RatingAnswers =>
  answers(lab.sets[setOf(seed, round)], rate);

test('a worked path, counted by hand', () => {
  // Set A, reference 4 2 3 / 2 3 1 / 3 4 2 / 1 3 4 / 3 1 3 / 2 2 2. Differences: +1 on every feedback of the first two, −2 on one, 0 else.
  const given = answers(lab.sets.a, (one, dimension) => {
    if (one.id === 'marek' && dimension === 0) return 3;
    if (one.id === 'yuki' && dimension === 0) return 3;
    if (one.id === 'pavlos' && dimension === 2) return 2;
    return truth(one, dimension);
  });
  const round = scoreRound(lab, given, BEGINS_WITH_A, 0);
  expect(round).toMatchObject({ rated: 18, same: 15, near: 2, far: 1 });
  // Cases: 0, 1/3, 0, −2/3, 0, 1/3; their mean is 0.
  expect(round.elevation).toBeCloseTo(0, 12);
  expect(round.distances).toEqual([0, 1 / 3, 0, 2 / 3, 0, 1 / 3]);
  // Sample variance of the case means is (3 · (1/3)² + … ) = (1/9 + 4/9 + 1/9) / 5 = 2/15; t(5) = 2.5706.
  const reach = 2.570582 * Math.sqrt(2 / 15 / 6);
  expect(round.elevationInterval).toEqual({ low: expect.closeTo(-reach, 5), high: expect.closeTo(reach, 5) });
  const finding = labFinding(lab, BEGINS_WITH_A, [given]);
  expect(finding.sentence).toBe(
    '15 of your 18 ratings are the same as the reference; 2 are one step away and 1 further.',
  );
  expect(finding.more).toEqual([
    'On the whole you rated as high as the reference.',
    'Read these reasons first, where you are more than one step away: Pavlos Ioannou on communication.',
  ]);
  expect(finding.figures.map(({ name, value, interval }) => [name, value, interval])).toEqual([
    ['The same as the reference', '15 of 18', 'the share in more cases like these: between 44% and 97%'],
    ['Higher or lower on the whole', 'As high as the reference', 'between 0.4 lower and 0.4 higher'],
  ]);
  expect(finding.charts.map(({ rows }) => rows.length)).toEqual([6, 6, 6]);
});

test('the reference answers give the best result', () => {
  const both = [0, 1].map((round) => roundOf(BEGINS_WITH_A, round === 0 ? 0 : 1, truth));
  const [first, second] = both.map((one, round) => scoreRound(lab, one, BEGINS_WITH_A, round === 0 ? 0 : 1));
  if (!first || !second || !both[0] || !both[1]) throw new Error('Two rounds were answered.');
  expect(first).toMatchObject({ rated: 18, same: 18, near: 0, far: 0, elevation: 0 });
  const order = orderOf([first, second], 3);
  expect(isNotComputable(order) || order.correlation).toBeGreaterThan(0.99);
  const finding = labFinding(lab, BEGINS_WITH_A, [both[0], both[1]]);
  // Nothing could get better, so nothing is claimed to.
  expect(finding.sentence).toMatch(/^Too few to say whether you came nearer to the reference/);
  expect(finding.figures.find(({ name }) => name === 'Who is stronger at what')?.value).toBe(
    '1.00 with the order of the reference, over 12 cases',
  );
  expect(labFinding(lab, BEGINS_WITH_A, [both[0]]).sentence).toBe('All 18 ratings are the same as the reference.');
  expect(finding.more).toContainEqual(expect.stringContaining('You rated both the same.'));
});

test('random answers agree about as often as chance', () => {
  const random = seeded(7);
  const shares = Array.from({ length: 400 }, (_, seed) => {
    const round = scoreRound(
      lab,
      roundOf(seed, 0, () => 1 + Math.floor(random() * 4)),
      seed,
      0,
    );
    return round.same / round.rated;
  });
  // One rating of four, within three standard errors.
  expect(mean(shares)).toBeGreaterThan(0.235);
  expect(mean(shares)).toBeLessThan(0.265);
});

test('whoever rates as noisily as before is rarely told of a change, and as rarely of a good one as of a bad one', () => {
  const random = seeded(11);
  const verdicts = Array.from({ length: 1000 }, (_, seed) => {
    const rounds = ([0, 1] as const).map((round) =>
      scoreRound(
        lab,
        roundOf(seed, round, (one, dimension) => noisy(truth(one, dimension), 4, random, 0.8)),
        seed,
        round,
      ),
    );
    const [first, second] = rounds;
    return first && second ? changeOf(first.distances, second.distances).verdict : undefined;
  });
  const share = (verdict: string): number => verdicts.filter((one) => one === verdict).length / verdicts.length;
  expect(share('nearer')).toBeLessThan(0.05);
  expect(share('further')).toBeLessThan(0.05);
});

test('whoever learns a great deal is mostly told so', () => {
  const random = seeded(13);
  const nearer = Array.from({ length: 200 }, (_, seed) => {
    const rate = (error: number) => (one: Case, dimension: number) => noisy(truth(one, dimension), 4, random, error);
    const first = scoreRound(lab, roundOf(seed, 0, rate(2)), seed, 0);
    const second = scoreRound(lab, roundOf(seed, 1, rate(0.2)), seed, 1);
    return changeOf(first.distances, second.distances).verdict === 'nearer';
  }).filter(Boolean).length;
  expect(nearer / 200).toBeGreaterThan(0.9);
});

test('a lenient rater is told so only where it is more than chance, and never as an error', () => {
  const up = roundOf(BEGINS_WITH_A, 0, (one, dimension) => Math.min(4, truth(one, dimension) + 1));
  const [elevation] = labFinding(lab, BEGINS_WITH_A, [up]).more;
  expect(elevation).toMatch(
    /^On the whole you rated 0\.\d of a step above the reference\. In cases like these that is more than chance/,
  );
  const random = seeded(3);
  const said = Array.from({ length: 300 }, (_, seed) => {
    const given = roundOf(seed, 0, (one, dimension) => noisy(truth(one, dimension), 4, random, 0.8));
    return labFinding(lab, seed, [given]).more[0] ?? '';
  });
  expect(said.filter((sentence) => sentence.includes('more than chance')).length / 300).toBeLessThan(0.12);
  const words = said.join(' ');
  expect(words).not.toMatch(/\b(?:bias|biased|error|wrong|fail|pass)\b/i);
});

test('differential accuracy is shown for one person from twelve cases on, and says why it cannot be computed', () => {
  const first = scoreRound(lab, roundOf(BEGINS_WITH_A, 0, truth), BEGINS_WITH_A, 0);
  expect(orderOf([first], 3)).toEqual({ reason: 'too-few' });
  const flat = ([0, 1] as const).map((round) =>
    scoreRound(
      lab,
      roundOf(BEGINS_WITH_A, round, () => 3),
      BEGINS_WITH_A,
      round,
    ),
  );
  expect(orderOf(flat, 3)).toEqual({ reason: 'no-spread' });
  const same = [roundOf(BEGINS_WITH_A, 0, () => 3), roundOf(BEGINS_WITH_A, 1, () => 3)] as const;
  const figure = labFinding(lab, BEGINS_WITH_A, same).figures.find(({ name }) => name === 'Who is stronger at what');
  expect(figure?.value).toBe('Not to be said: everything was given the same rating, so nothing can differ');
});

test('nothing rated is a result, and answers of an older file do no harm', () => {
  const none: RatingAnswers = { ratings: {}, reasons: {} };
  expect(labFinding(lab, 1, [none]).sentence).toBe('Nothing was rated yet, so there is nothing to compare.');
  const old: RatingAnswers = { ratings: { 'a-case-that-was': { 'core/communication': 2 } }, reasons: {} };
  expect(labFinding(lab, 1, [old, none]).sentence).toBe('Nothing was rated yet, so there is nothing to compare.');
  for (const data of [undefined, null, 7, [], {}, { ratings: {} }, { ratings: { a: { b: 'met' } }, reasons: {} }])
    expect(isRatingAnswers(data)).toBe(false);
  expect(isRatingAnswers(JSON.parse(JSON.stringify(none)))).toBe(true);
});

test('half of all seeds begin with set A, and whoever begins with one goes on with the other', () => {
  const seeds = Array.from({ length: 2000 }, (_, seed) => seed * 131);
  const withA = seeds.filter((seed) => setOf(seed, 0) === 'a').length;
  expect(withA / 2000).toBeGreaterThan(0.46);
  expect(withA / 2000).toBeLessThan(0.54);
  expect(seeds.every((seed) => setOf(seed, 0) !== setOf(seed, 1))).toBe(true);
});

test('on paper each case has its question for each competency, and its reference stays folded', () => {
  const [standards, a, b] = labPaper(lab);
  expect(standards?.blocks.map(({ as }) => as)).toEqual(['table', 'table', 'table']);
  for (const part of [a, b]) {
    expect(part?.blocks.filter(({ as }) => as === 'letter')).toHaveLength(6);
    expect(part?.blocks.filter(({ as }) => as === 'question')).toHaveLength(24);
    expect(part?.blocks.filter(({ as }) => as === 'folded')).toHaveLength(6);
  }
});

test('its sets are parallel: as many cases, the same mean reference on each competency, every competency spread over three ratings or more', () => {
  const means = (cases: readonly Case[]) =>
    lab.dimensions.map((_, index) => mean(cases.map((one) => truth(one, index))));
  expect(lab.sets.a).toHaveLength(6);
  expect(means(lab.sets.a)).toEqual(means(lab.sets.b));
  for (const cases of [lab.sets.a, lab.sets.b])
    for (const index of [0, 1, 2]) expect(new Set(cases.map((one) => truth(one, index))).size).toBeGreaterThan(2);
  expect(
    twinsOf(
      lab,
      ([0, 1] as const).map((round) => scoreRound(lab, roundOf(0, round, truth), 0, round)),
    ),
  ).toHaveLength(1);
});

test('nobody can rate by the length of a text, and nobody is good or bad at everything', () => {
  const all = [...lab.sets.a, ...lab.sets.b];
  const words = all.map(({ text }) => text.split(/\s+/).length);
  for (const count of words) expect(count).toBeGreaterThan(130);
  for (const count of words) expect(count).toBeLessThan(210);
  const sums = all.map((one) => mean(one.reference.map(({ rating }) => rating)));
  expect(Math.max(...sums)).toBeLessThan(3.5);
  expect(correlated(words, sums)).toBeLessThan(0.7);
  expect(isFlat(lab)).toBe(false);
});

function correlated(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const across = mean(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)));
  return (
    across / Math.sqrt(mean(a.map((value) => (value - meanA) ** 2)) * mean(b.map((value) => (value - meanB) ** 2)))
  );
}

/** Whether one impression of a person would do for all competencies. */
function isFlat({ sets }: RatingLab): boolean {
  return [...sets.a, ...sets.b].every(({ reference }) => new Set(reference.map(({ rating }) => rating)).size === 1);
}
