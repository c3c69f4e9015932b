/** The agreement lab: one person by hand, simulated people and rooms, mistakes in its file, and its own content. */
import { type RatingAnswers, NO_RATINGS, isRatingAnswers } from '../../../../src/exercise/rating-answers.ts';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../src/exercise/exercise.ts';
import { agreementOf, leaningUp, talked } from '../../../../src/exercise/kinds/agreement-lab/agreement.ts';
import { agreementPaper } from '../../../../src/exercise/kinds/agreement-lab/paper.ts';
import { roomAsides, roomFindings } from '../../../../src/exercise/kinds/agreement-lab/room-findings.ts';
import { agreementLabRoom } from '../../../../src/exercise/kinds/agreement-lab/room.ts';
import { movesOf, ratingsOf, verdictOf } from '../../../../src/exercise/kinds/agreement-lab/score.ts';
import { AGREEMENT_WHY, agreementFinding } from '../../../../src/exercise/kinds/agreement-lab/words.ts';
import { encode } from '../../../../src/exercise/room/code.ts';
import { decode } from '../../../../src/exercise/room/decode.ts';
import { inSight, type Room, type RoomCode } from '../../../../src/exercise/room/room.ts';
import type { Round } from '../../../../src/exercise/seed.ts';
import { isNotComputable } from '../../../../src/measure/measured.ts';
import { type Random, seeded, shuffled } from '../../../../src/measure/random.ts';
import { mean, sum } from '../../../../src/measure/ratings.ts';
import { SLIGHTLY_SKEWED_FIVE } from '../../../../src/measure/within-group.ts';
import { exerciseOf, noisy } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const lab = await exerciseOf('rate-in-silence', 'agreement-lab');
const room = agreementLabRoom.roomOf(lab);
const truth = (one: Case, dimension: number): number => one.reference[dimension]?.rating ?? Number.NaN;

function rated(rate: (one: Case, dimension: number) => number): RatingAnswers {
  const pairs = lab.cases.map(
    (one) => [one.id, Object.fromEntries(lab.dimensions.map(({ key }, index) => [key, rate(one, index)]))] as const,
  );
  return { ratings: Object.fromEntries(pairs), reasons: {} };
}

const code = (seed: number, phase: Round, answers: RatingAnswers): RoomCode => ({
  seed,
  phase,
  ratings: ratingsOf(lab, answers),
});
const noise = (random: Random, error: number): RatingAnswers =>
  rated((one, dimension) => noisy(truth(one, dimension), 4, random, error));

describe('one person', () => {
  test('is shown nothing of the reference before the second rating', () => {
    const finding = agreementFinding(lab, [rated(truth)]);
    expect(finding.sentence).toBe('Your 18 ratings are ready for the room: the code is below.');
    expect([finding.figures, finding.charts]).toEqual([[], []]);
    expect(agreementFinding(lab, [NO_RATINGS]).sentence).toBe('Nothing was rated yet.');
  });

  test('a worked path, counted by hand', () => {
    // Reference by case: 4 2 3 / 2 3 1 / 3 4 2 / 1 3 3 / 3 1 3 / 2 2 4. At first, Amara 3 3 3 and Bruno 2 3 4, the rest as the reference.
    const first = rated((one, dimension) =>
      one.id === 'amara' ? 3 : one.id === 'bruno' && dimension === 2 ? 4 : truth(one, dimension),
    );
    // Then Amara 4 2 3 (two nearer by 1), Bruno 2 3 3 (one nearer by 1), Owen 3 2 4 (one further by 1).
    const second = rated((one, dimension) => {
      if (one.id === 'bruno' && dimension === 2) return 3;
      return one.id === 'owen' && dimension === 0 ? 3 : truth(one, dimension);
    });
    const moves = movesOf(lab, first, second);
    expect(moves).toMatchObject({
      both: 18,
      kept: 14,
      nearer: 3,
      further: 1,
      asFar: 0,
      rightAtFirst: 15,
      rightlyKept: 14,
    });
    // Case by case −2/3, −1/3, 0, 0, 0, 1/3: the mean is −1/9.
    if (isNotComputable(moves.change)) throw new Error('Both were rated.');
    expect(moves.change.difference).toBeCloseTo(-1 / 9, 12);
    const finding = agreementFinding(lab, [first, second]);
    expect(finding.sentence).toBe(
      'You changed 4 of 18 ratings when you rated again. That is too little to say whether you came nearer to the reference.',
    );
    expect(finding.more).toEqual([
      'Of the changes, 3 went towards the reference, 1 away from it.',
      '15 ratings were the same as the reference from the start; you kept 14 of them. To stay with evidence while a room leans elsewhere is worth as much as to move.',
    ]);
    expect(finding.figures.map(({ value }) => value)).toEqual(['0.1 of a step nearer', '14 of 18']);
  });

  test('whoever rates as the reference from the start and stays there is told so, and of nothing more', () => {
    const finding = agreementFinding(lab, [rated(truth), rated(truth)]);
    expect(finding.sentence).toBe('You kept all 18 ratings when you rated again.');
    expect(finding.more[0]).toContain('you kept all of them');
  });

  test('whoever comes to the reference from far away is told so', () => {
    const far = rated((one, dimension) =>
      truth(one, dimension) > 2 ? truth(one, dimension) - 2 : truth(one, dimension) + 2,
    );
    expect(agreementFinding(lab, [far, rated(truth)]).sentence).toBe(
      'You changed 18 of 18 ratings when you rated again, and came nearer to the reference, more than chance would do.',
    );
  });

  test('whoever is as noisy the second time is rarely told of a change, and of a good one as rarely as of a bad one', () => {
    const random = seeded(31);
    const verdicts = Array.from({ length: 800 }, () =>
      verdictOf(movesOf(lab, noise(random, 0.8), noise(random, 0.8)), 6),
    );
    for (const verdict of ['nearer', 'further'])
      expect(verdicts.filter((one) => one === verdict).length / verdicts.length).toBeLessThan(0.05);
  });

  test('answers of an older file do no harm, and foreign data are refused', () => {
    const old: RatingAnswers = { ratings: { 'one-that-was': { 'core/communication': 2 } }, reasons: {} };
    expect(agreementFinding(lab, [old, old]).sentence).toBe('Nothing was rated yet.');
    expect(movesOf(lab, old, old).change).toEqual({ reason: 'too-few' });
    for (const data of [
      undefined,
      null,
      4,
      [],
      {},
      { ratings: { a: { b: 'met' } }, reasons: {} },
      { ratings: {}, reasons: { a: 1 } },
    ])
      expect(isRatingAnswers(data)).toBe(false);
    expect(isRatingAnswers(JSON.parse(JSON.stringify(rated(truth))))).toBe(true);
  });
});

describe('a room', () => {
  const people = (count: number, random: Random, error: number, phase: Round = 0): RoomCode[] =>
    Array.from({ length: count }, (_, seed) => code(seed, phase, noise(random, error)));

  test('a code carries every rating, with cases in the order of the file', () => {
    const given = code(77, 1, noise(seeded(1), 1));
    expect(decode(encode(lab, room, given), lab, room)).toEqual(given);
  });

  test('random raters who lean upwards: five steps as published, other scales stretched', () => {
    expect(leaningUp(5).map((share) => Number(share.toFixed(12)))).toEqual(SLIGHTLY_SKEWED_FIVE);
    // Four steps cut the five at 1.25, 2.5 and 3.75: .05 + .25 · .15; .20 + .5 · .20; .40 + .75 · .35.
    const four = [0.0875, 0.2125, 0.3625, 0.3375];
    for (const [step, share] of leaningUp(4).entries()) expect(share).toBeCloseTo(four[step] ?? 0, 12);
    for (const steps of [2, 3, 6, 10]) expect(sum(leaningUp(steps))).toBeCloseTo(1, 12);
  });

  test('kappa of all pairs in one table, counted by hand', () => {
    // Three people, two cases, two steps: 1 1 2 and 2 2 2. Ordered pairs: case one 2 of 1–1 and 2 + 2 unequal; case two 6 of 2–2.
    const two: Room = {
      items: [
        { id: 'x', title: 'X' },
        { id: 'y', title: 'Y' },
      ],
      dimensions: ['D'],
      scale: ['No', 'Yes'],
      phases: ['a', 'b'],
    };
    const codes = [
      [1, 2],
      [1, 2],
      [2, 2],
    ].map((ratings, seed): RoomCode => ({ seed, phase: 0, ratings }));
    // Observed disagreement 4/12; margins 4/12 and 8/12, so by chance 2 · 1/3 · 2/3 = 4/9: κ = 1 − (1/3)/(4/9) = 1/4.
    const [found] = agreementOf(two, codes);
    if (found === undefined || isNotComputable(found.kappa)) throw new Error('Kappa can be computed.');
    expect(found.kappa.value).toBeCloseTo(0.25, 12);
    // Evenly, two steps have variance 1/4: r_wg 1 − (1/3)/(1/4) = −1/3 and 1.
    expect(isNotComputable(found.evenly) ? undefined : found.evenly.value).toBeCloseTo(1 / 3, 12);
  });

  test('people who rate at random agree as chance has it, and people near the reference nearly wholly', () => {
    const random = seeded(41);
    const rooms = Array.from({ length: 120 }, () =>
      agreementOf(
        room,
        Array.from({ length: 8 }, (_, seed) =>
          code(
            seed,
            0,
            rated(() => 1 + Math.floor(random() * 4)),
          ),
        ),
      ),
    );
    const all = rooms.flat();
    const kappas = all.map(({ kappa }) => (isNotComputable(kappa) ? Number.NaN : kappa.value));
    const singles = all.map(({ intraclass }) => (isNotComputable(intraclass) ? Number.NaN : intraclass.single));
    const evenly = all.map((one) => (isNotComputable(one.evenly) ? Number.NaN : one.evenly.value));
    for (const values of [kappas, singles, evenly]) expect(Math.abs(mean(values))).toBeLessThan(0.05);
    for (const one of agreementOf(room, people(12, random, 0.1))) {
      expect(isNotComputable(one.intraclass) || one.intraclass.single).toBeGreaterThan(0.95);
      expect(isNotComputable(one.kappa) || one.kappa.value).toBeGreaterThan(0.95);
      // Whoever expects people at random to lean upwards takes less for agreement.
      const [even, up] = [one.evenly, one.upwards].map((r) => (isNotComputable(r) ? Number.NaN : r.value));
      expect(up).toBeLessThanOrEqual(even ?? 0);
    }
  });

  test('says the same whatever the order of its codes, and nothing about fewer than three', () => {
    const codes = people(9, seeded(5), 0.9);
    const [a, b] = [codes, shuffled(codes, seeded(8))].map((order) => roomFindings(lab, order));
    expect(a).toEqual(b);
    expect(roomFindings(lab, codes.slice(0, 2))).toEqual([]);
    expect(roomAsides(lab, codes.slice(0, 2))).toEqual([]);
  });

  test('keeps the reference for afterwards', () => {
    const before = people(4, seeded(2), 1);
    expect(inSight(room, before).reference).toBeUndefined();
    expect(inSight(room, [...before, ...people(1, seeded(3), 1, 1)]).reference).toBeDefined();
    const [questions] = roomFindings(lab, before);
    const asides = roomAsides(lab, before);
    expect(asides).toHaveLength(1);
    expect(JSON.stringify(asides)).not.toContain('eference');
    expect(questions?.more).toEqual(lab.questions);
  });

  test('that only followed one another is told that this is no sign of rating better', () => {
    const random = seeded(12);
    const before = people(10, random, 1.2);
    // Everybody comes to “partly met” on everything: full agreement, and no nearer to anything.
    const after = before.map(({ seed }) =>
      code(
        seed,
        1,
        rated(() => 2),
      ),
    );
    const found = talked(room, [...before, ...after]);
    if (isNotComputable(found)) throw new Error('Ten people gave both codes.');
    expect(found).toMatchObject({ people: 10, after: 0 });
    const [first] = roomFindings(lab, [...before, ...after]);
    expect(first?.sentence).toMatch(/^After talking the people of this room are nearer to one another, and /);
    expect(first?.sentence).not.toMatch(/also nearer to the reference/);
    expect(first?.more).toEqual([
      'To agree more is no sign of rating better: people also agree when they follow one another.',
    ]);
  });

  test('that heard the evidence is told that it came nearer to both', () => {
    const random = seeded(14);
    const codes = [...people(10, random, 1.4), ...people(10, random, 0.3, 1)];
    const [first] = roomFindings(lab, codes);
    const [monday, measures] = roomAsides(lab, codes);
    expect(monday?.sentence).toBe('For Monday');
    expect(first?.sentence).toBe(
      'After talking the people of this room are nearer to one another, and also nearer to the reference.',
    );
    const [spreads] = first?.charts ?? [];
    const found = talked(room, codes);
    if (isNotComputable(found) || spreads === undefined) throw new Error('Ten people gave both codes.');
    // Every case has as many dimensions, so the mean over cases is the mean over all.
    expect(mean(spreads.rows.map(({ marks }) => marks[0]?.at ?? Number.NaN))).toBeCloseTo(found.before, 12);
    expect(mean(spreads.rows.map(({ marks }) => marks[1]?.at ?? Number.NaN))).toBeCloseTo(found.after, 12);
    for (const { marks } of spreads.rows) for (const one of marks) expect(one?.at).toBeLessThanOrEqual(spreads.high);
    const [reliance] = measures?.charts ?? [];
    expect(reliance?.rows).toHaveLength(2 * room.dimensions.length);
    for (const { marks } of reliance?.rows ?? []) {
      const [seen, least, most] = marks.map((one) => one?.at ?? Number.NaN);
      expect(least).toBeLessThanOrEqual(seen ?? Number.NaN);
      expect(most).toBeGreaterThanOrEqual(seen ?? Number.NaN);
    }
  });

  test('that is as noisy as before is rarely told that it came nearer to the reference', () => {
    const random = seeded(16);
    const told = Array.from({ length: 300 }, () => {
      const found = talked(room, [...people(6, random, 0.9), ...people(6, random, 0.9, 1)]);
      return (
        !isNotComputable(found) && !isNotComputable(found.toReference.interval) && found.toReference.interval.high < 0
      );
    });
    expect(told.filter(Boolean).length / told.length).toBeLessThan(0.06);
  });

  test('counts nobody as a pair whose order stands there twice or whose second code is missing', () => {
    const random = seeded(18);
    const before = people(4, random, 1);
    const twice = [...before, code(0, 0, noise(random, 1)), ...people(3, random, 1, 1)];
    expect(talked(room, twice)).toEqual({ reason: 'too-few' });
  });

  test('gets words without a verdict and without a figure that is none', () => {
    const random = seeded(20);
    for (const error of [0, 0.5, 3]) {
      const codes = [...people(5, random, error), ...people(5, random, error, 1)];
      const words = JSON.stringify([roomFindings(lab, codes), AGREEMENT_WHY]);
      expect(words).not.toMatch(/NaN|Infinity|undefined|\bbiased\b|\bfail|\bpass(?:es|ed)?\b/);
    }
  });
});

describe('its content', () => {
  test('spreads each competency over all four ratings, and nobody is good or bad at everything', () => {
    for (const index of [0, 1, 2])
      expect(new Set(lab.cases.map((one) => truth(one, index))).size).toBeGreaterThanOrEqual(4);
    for (const one of lab.cases) expect(new Set([0, 1, 2].map((index) => truth(one, index))).size).toBeGreaterThan(1);
  });

  test('nobody can rate by the length of a text', () => {
    const words = lab.cases.map(({ text }) => text.split(/\s+/).length);
    expect(Math.max(...words) / Math.min(...words)).toBeLessThan(1.35);
  });

  test('on paper the reference is folded, at the very end', () => {
    const parts = agreementPaper(lab);
    expect(parts.map(({ title }) => title)).toEqual([
      'The standards',
      'Rate in silence',
      'Then talk',
      'Rate again, alone',
    ]);
    expect(parts.flatMap(({ blocks }) => blocks).at(-1)?.as).toBe('folded');
    expect(JSON.stringify(parts.slice(0, 3))).not.toContain(lab.cases[0]?.reference[0]?.reason);
  });
});

describe('a mistake in its file is found with its line', () => {
  const one = (right: string | RegExp, wrong: string): string[] => {
    const found = mistakes('rate-in-silence', right, wrong);
    expect(found).toHaveLength(1);
    return found[0] ?? [];
  };

  test('twins, a rating off the scale, a competency that is not rated, too few cases', () => {
    const twins = one(
      '    role: Leads support, six people\n',
      '    role: Leads support\n    pair: { with: owen, detail: support }\n',
    );
    expect(twins.slice(0, 2)).toEqual(['pair-differs', 'pair: { with: owen, detail: support }']);
    expect(one('rating: exceeded', 'rating: excellent')[0]).toBe('off-scale');
    expect(one(/ {6}people-leadership\/leading-inclusively:\n {8}rating: exceeded\n[\s\S]*$/, '')[0]).toBe(
      'missing-reference',
    );
    expect(one(/ {2}- id: owen[\s\S]*$/, '')[2]).toBe(
      'There are 5 cases here, and this kind of exercise needs 6 at the least.',
    );
  });
});
