/** The calibration session: a worked path by hand, simulated raters, mistakes in its file, and its own content. */
import { changeOf } from '../../../../src/exercise/change.ts';
import { describe, expect, test } from 'vitest';
import { isInformed, pullsOf, type SessionCase } from '../../../../src/exercise/kinds/calibration/model.ts';
import { sessionPaper } from '../../../../src/exercise/kinds/calibration/paper.ts';
import {
  BLANK,
  type CalibrationAnswers,
  isCalibrationAnswers,
  type Mover,
  scoreSession,
} from '../../../../src/exercise/kinds/calibration/score.ts';
import { SESSION_WHY, sessionFinding } from '../../../../src/exercise/kinds/calibration/words.ts';
import { type Round, setOf } from '../../../../src/exercise/seed.ts';
import { seeded } from '../../../../src/measure/random.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { exerciseOf, noisy } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const exercise = await exerciseOf('calibration-session', 'calibration');
const BEGINS_WITH_A = Array.from({ length: 50 }, (_, seed) => seed).find((seed) => setOf(seed, 0) === 'a') ?? 0;

type Rate = (one: SessionCase) => number;

function answers(cases: readonly SessionCase[], alone: Rate, after: Rate, mover: Mover = 'room'): CalibrationAnswers {
  const by = (rate: Rate): Record<string, number> => Object.fromEntries(cases.map((one) => [one.id, rate(one)]));
  const changed = cases.filter((one) => alone(one) !== after(one));
  return {
    alone: by(alone),
    after: by(after),
    reasons: {},
    moved: Object.fromEntries(changed.map(({ id }) => [id, mover])),
  };
}

const truth: Rate = ({ reference }) => reference[0]?.rating ?? Number.NaN;
/** What the file supports before the session: the rating that was proposed where evidence is still to come. */
const known: Rate = (one) => (isInformed(one) ? one.proposed.rating : truth(one));
const giveWay: Rate = (one) => pullsOf(one)[0] ?? truth(one);
const roundOf = (seed: number, round: Round, alone: Rate, after: Rate, mover?: Mover): CalibrationAnswers =>
  answers(exercise.sets[setOf(seed, round)], alone, after, mover);

test('a worked path, counted by hand', () => {
  // Set A, reference 3 1 3 4 3 2. Alone 3 2 3 4 2 2; after 3 2 3 3 3 2: Tomasz given up, Henrik changed on evidence, Carmen too high twice.
  const given: CalibrationAnswers = {
    alone: { aisha: 3, carmen: 2, ben: 3, tomasz: 4, henrik: 2, lucia: 2 },
    after: { aisha: 3, carmen: 2, ben: 3, tomasz: 3, henrik: 3, lucia: 2 },
    reasons: {},
    moved: { tomasz: 'room', henrik: 'evidence' },
  };
  const round = scoreSession(exercise, given, BEGINS_WITH_A, 0);
  const names = (all: typeof round.decided): string[] => all.map(({ case: { id } }) => id);
  expect(names(round.supported)).toEqual(['aisha', 'ben', 'tomasz', 'lucia']);
  expect(names(round.held)).toEqual(['aisha', 'ben', 'lucia']);
  expect(names(round.away)).toEqual(['tomasz']);
  // Without Henrik, about whom something new was said: 0 1 0 0 0 alone, 0 1 0 1 0 after.
  expect([round.alone, round.after]).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.4, 12)]);
  // Differences 0 0 0 1 0: mean .2, SD √.2, standard error .2, t(4) = 2.776.
  expect(round.shift).toEqual({ low: expect.closeTo(0.2 - 0.5553, 3), high: expect.closeTo(0.2 + 0.5553, 3) });
  const finding = sessionFinding(exercise, BEGINS_WITH_A, [given]);
  expect(finding.sentence).toBe(
    'The room pressed on 4 ratings of yours that the evidence supports: you left 3 alone and moved 1.',
  );
  expect(finding.more).toEqual([
    'About Henrik Lund something was named that no file held, and you changed your rating to what it supports. That is what a session is for.',
    'You changed 2 of 6 ratings, by your own account 1 on evidence or on the words of the anchor and 1 because of what the others think.',
    'Read these reasons first, where you moved away from the reference: Tomasz Gajda (downwards).',
    'On the 5 cases in which nothing new was said, you were further from the reference after the session: on average 0.2 of a step away alone, and 0.4 of a step after it.',
  ]);
  expect(finding.figures.map(({ name, value, interval }) => [name, value, interval])).toEqual([
    ['Left alone under pressure', '3 of 4', 'the share in more cases like these: between 30% and 95%'],
    [
      'Distance to the reference',
      '0.2 of a step alone, 0.4 of a step after',
      'the change: between 0.4 nearer and 0.8 further',
    ],
    ['Spread of the ratings', '0.8 of a step alone, 0.5 of a step after; in the reference, 1.0 step', undefined],
  ]);
  expect(finding.charts[0]?.rows[3]?.marks.map((mark) => mark?.text)).toEqual(['Exceeded', 'Exceeded', 'Met']);
});

test('the reference answers give the best result: all left alone, and the one case changed on evidence', () => {
  const best = sessionFinding(exercise, BEGINS_WITH_A, [roundOf(BEGINS_WITH_A, 0, known, truth, 'evidence')]);
  expect(best.sentence).toBe(
    'The room pressed on 5 ratings of yours that the evidence supports, and you left all 5 alone.',
  );
  expect(best.more[0]).toMatch(/you changed your rating to what it supports/);
  expect(best.more.at(-1)).toBe(
    'On the 5 cases in which nothing new was said, you were as far from the reference after the session as alone.',
  );
});

test('whoever gives way each time hears it without a verdict, and whoever ignores evidence is sent back to it', () => {
  const worst = sessionFinding(exercise, BEGINS_WITH_A, [roundOf(BEGINS_WITH_A, 0, known, giveWay)]);
  expect(worst.sentence).toBe(
    'The room pressed on 5 ratings of yours that the evidence supports, and you moved all 5.',
  );
  const deaf = sessionFinding(exercise, BEGINS_WITH_A, [roundOf(BEGINS_WITH_A, 0, known, known)]);
  expect(deaf.more[0]).toBe(
    'About Henrik Lund something was named that no file held, and your rating is not the one that it supports. Read it once more: such news is what a session is for.',
  );
  expect(deaf.more[1]).toBe('You changed none of your 6 ratings.');
  expect(JSON.stringify([worst, deaf, SESSION_WHY])).not.toMatch(/\b(?:fail|pass|bias|biased|wrongly|weak)\b/i);
});

test('random ratings are about as far from the reference as chance would have them', () => {
  const random = seeded(21);
  const rate: Rate = () => 1 + Math.floor(random() * 4);
  const distances = Array.from({ length: 400 }, (_, seed) =>
    mean(scoreSession(exercise, roundOf(seed, 0, rate, rate), seed, 0).distances),
  );
  const chance = mean(exercise.sets.a.map((one) => mean([1, 2, 3, 4].map((rating) => Math.abs(rating - truth(one))))));
  expect(Math.abs(mean(distances) - chance)).toBeLessThan(0.05);
});

test('whoever rates as noisily as before is rarely told of a change, whoever learns a great deal mostly is', () => {
  const random = seeded(22);
  const told = (errors: readonly [number, number]): string[] =>
    Array.from({ length: 800 }, (_, seed) => {
      const [first, second] = ([0, 1] as const).map((round) => {
        const rate: Rate = (one) => noisy(truth(one), 4, random, errors[round]);
        return scoreSession(exercise, roundOf(seed, round, rate, rate), seed, round);
      });
      return first && second ? changeOf(first.distances, second.distances).verdict : '';
    });
  const share = (all: readonly string[], which: string): number =>
    all.filter((one) => one === which).length / all.length;
  const same = told([0.8, 0.8]);
  expect(share(same, 'nearer')).toBeLessThan(0.05);
  expect(share(same, 'further')).toBeLessThan(0.05);
  expect(share(told([2.5, 0.1]), 'nearer')).toBeGreaterThan(0.6);
});

test('after both sessions the change comes first, and too few is said as such', () => {
  const both = [0, 1].map((round) => roundOf(BEGINS_WITH_A, round === 0 ? 0 : 1, known, truth, 'evidence'));
  const [first, second] = both;
  if (!first || !second) throw new Error('Two sessions were held.');
  const finding = sessionFinding(exercise, BEGINS_WITH_A, [first, second]);
  expect(finding.sentence).toBe(
    'Too few to say whether you came nearer to the reference: the distance was on average 0.0 of a step both times. With so few, chance can make a difference, or hide one.',
  );
  expect(finding.more[0]).toMatch(/^The room pressed on 5 ratings/);
  expect(finding.figures[0]?.interval).toBe('no interval can be given: no case differs from the others');
});

test('what cannot be said is said so, and older answers do no harm', () => {
  const nothing = 'Nothing was rated both times yet, so there is nothing to compare.';
  expect(sessionFinding(exercise, 1, [BLANK]).sentence).toBe(nothing);
  const old: CalibrationAnswers = { ...BLANK, alone: { gone: 2 }, after: { gone: 3 } };
  expect(sessionFinding(exercise, 1, [old, BLANK]).sentence).toBe(nothing);
  const far = sessionFinding(exercise, 1, [roundOf(1, 0, (one) => (truth(one) % 4) + 1, truth)]);
  expect(far.sentence).toMatch(/so there was nothing to leave alone\.$/);
  const one: CalibrationAnswers = { ...BLANK, alone: { aisha: 3 }, after: { aisha: 3 } };
  const few = sessionFinding(exercise, BEGINS_WITH_A, [one]);
  expect(few.sentence).toBe(
    'The room pressed on one rating of yours that the evidence supports, and you left it alone.',
  );
  expect(few.figures.find(({ name }) => name === 'Distance to the reference')?.interval).toBe(
    'no range can be given: there are too few cases',
  );
  for (const data of [
    undefined,
    null,
    7,
    [],
    {},
    { ...BLANK, alone: { a: 'met' } },
    { ...BLANK, moved: { a: 'fear' } },
  ])
    expect(isCalibrationAnswers(data)).toBe(false);
  expect(isCalibrationAnswers(JSON.parse(JSON.stringify(one)))).toBe(true);
});

describe('its own content', () => {
  test('the sets are parallel: the same references and pulls, one case with evidence', () => {
    const made = (cases: readonly SessionCase[]): string[] =>
      cases.map(
        (one) => `${truth(one)} ${one.proposed.rating} ${isInformed(one)} ${[...new Set(pullsOf(one))].join()}`,
      );
    expect(made(exercise.sets.a)).toEqual(made(exercise.sets.b));
    expect(new Set(exercise.sets.a.map(truth)).size).toBe(4);
    expect(exercise.managers.map(({ planted }) => planted)).toEqual(['lenient', 'towards-the-middle', 'none', 'none']);
  });

  test('the room presses upwards, and to the middle from both sides', () => {
    const planted = exercise.managers.filter((one) => one.planted !== 'none').map(({ name }) => name);
    for (const cases of [exercise.sets.a, exercise.sets.b]) {
      // Whoever pulls without evidence is told of afterwards as planted.
      for (const one of cases)
        for (const { by, towards, evidence } of one.voices)
          if (towards !== undefined && towards !== truth(one) && !evidence) expect(planted).toContain(by);
      const pressed = cases.filter((one) => !isInformed(one) && pullsOf(one).length > 0);
      expect(pressed).toHaveLength(5);
      expect(pressed.some((one) => giveWay(one) < truth(one))).toBe(true);
      expect(pressed.filter((one) => giveWay(one) > truth(one)).length).toBeGreaterThan(1);
    }
  });

  test('no case can be rated by its length or by what was proposed', () => {
    const all = [...exercise.sets.a, ...exercise.sets.b];
    const words = all.map(({ text }) => text.split(/\s+/).length);
    for (const count of words) {
      expect(count).toBeGreaterThan(65);
      expect(count).toBeLessThan(125);
    }
    const asProposed = all.filter((one) => one.proposed.rating === truth(one)).length;
    expect(asProposed).toBe(6);
    for (const { reference } of all) expect(reference[0]?.reason.split(/\s+/).length).toBeGreaterThan(20);
  });

  test('on paper what is said and the reference stay folded', () => {
    const [standard, a, b] = sessionPaper(exercise);
    expect(standard?.blocks.map(({ as }) => as)).toEqual(['table', 'list']);
    for (const part of [a, b]) {
      expect(part?.blocks.filter(({ as }) => as === 'letter')).toHaveLength(6);
      expect(part?.blocks.filter(({ as }) => as === 'folded')).toHaveLength(13);
      const open = JSON.stringify(part?.blocks.filter(({ as }) => as !== 'folded'));
      expect(open).not.toContain('proposes');
    }
  });
});

describe('a mistake in its file is found with its line', () => {
  const one = (right: string | RegExp, wrong: string): string[] => {
    const found = mistakes('calibration-session', right, wrong);
    expect(found).toHaveLength(1);
    return found[0] ?? [];
  };

  test('a manager who does not sit there', () => {
    expect(one('proposed: { by: gareth,', 'proposed: { by: garth,')).toEqual([
      'unknown-entry',
      'proposed: { by: garth, rating: exceeded }',
      'There is no manager "garth" here.',
      'Did you mean "gareth"?',
    ]);
  });

  test('a rating that the scale does not have', () => {
    expect(
      one('proposed: { by: gareth, rating: exceeded }', 'proposed: { by: gareth, rating: top }').slice(0, 3),
    ).toEqual(['off-scale', 'proposed: { by: gareth, rating: top }', '"Review rating" has no rating "top".']);
  });

  test('evidence that pulls away from the reference', () => {
    expect(
      one('towards: met\n            evidence: true', 'towards: exceeded\n            evidence: true').slice(0, 3),
    ).toEqual([
      'wrong-value',
      'towards: exceeded',
      'This voice names evidence and pulls away from the reference of "henrik".',
    ]);
  });

  test('a second competency', () => {
    const found = mistakes(
      'calibration-session',
      '  - core/delivering-commitments\n',
      '  - core/delivering-commitments\n  - people-leadership/delegating\n',
    );
    expect(found[0]?.slice(0, 3)).toEqual([
      'wrong-value',
      '- people-leadership/delegating',
      'A session rates each case once, and 2 competencies stand here.',
    ]);
  });

  test('a room that presses on nobody', () => {
    const found = mistakes('calibration-session', /, towards: [a-z-]+ \}/g, ' }');
    expect(found.map(([rule, line, message]) => [rule, line, message])).toEqual([
      ['too-few-cases', 'a:', 'In set A somebody presses without evidence in 0 cases; it needs 3.'],
      ['too-few-cases', 'b:', 'In set B somebody presses without evidence in 0 cases; it needs 3.'],
    ]);
  });

  test('one manager alone', () => {
    const found = mistakes(
      'calibration-session',
      /managers:\n[\s\S]*?sets:/,
      'managers:\n  - { id: gareth, name: Gareth }\nsets:',
    );
    expect(found.map(([rule]) => rule)).toContain('too-few-cases');
  });
});
