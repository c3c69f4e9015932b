/** Spot the pattern: a worked path by hand, simulated readers, mistakes in its file, and its own content. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../../src/exercise/kinds/spot-the-pattern/link.ts';
import type { Review, ReviewSentence } from '../../../../src/exercise/kinds/spot-the-pattern/model.ts';
import { patternPaper } from '../../../../src/exercise/kinds/spot-the-pattern/paper.ts';
import {
  changeOfPatterns,
  isPatternAnswers,
  type PatternAnswers,
  scorePatterns,
} from '../../../../src/exercise/kinds/spot-the-pattern/score.ts';
import {
  besideReference,
  PATTERN_WHY,
  patternFinding,
  reviewWords,
} from '../../../../src/exercise/kinds/spot-the-pattern/words.ts';
import { type Round, setOf } from '../../../../src/exercise/seed.ts';
import { isNotComputable } from '../../../../src/measure/measured.ts';
import { type Random, seeded } from '../../../../src/measure/random.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { exerciseOf } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const exercise = await exerciseOf('spot-the-pattern', 'spot-the-pattern');
const BEGINS_WITH_A = Array.from({ length: 50 }, (_, seed) => seed).find((seed) => setOf(seed, 0) === 'a') ?? 0;

function marks(reviews: readonly Review[], mark: (one: ReviewSentence) => boolean): PatternAnswers {
  return {
    marked: sentencesOf(reviews)
      .filter(mark)
      .map(({ id }) => id),
  };
}

const roundOf = (seed: number, round: Round, mark: (one: ReviewSentence) => boolean): PatternAnswers =>
  marks(exercise.sets[setOf(seed, round)], mark);
const isPerson = ({ judges }: ReviewSentence): boolean => judges === 'person';
const reader =
  (random: Random, hit: number, alarm: number) =>
  (one: ReviewSentence): boolean =>
    random() < (isPerson(one) ? hit : alarm);

test('a worked path, counted by hand', () => {
  // All criticism and three of five praises found; two foils marked besides: 8 of 10 and 2 of 10.
  const left = ['clever-woman', 'loyal'];
  const besides = ['warm-page', 'aggressive-date'];
  const given = marks(exercise.sets.a, (one) => (isPerson(one) ? !left.includes(one.id) : besides.includes(one.id)));
  const round = scorePatterns(exercise, given, BEGINS_WITH_A, 0);
  expect(round).toMatchObject({
    person: { marked: 8, of: 10 },
    praise: { marked: 3, of: 5 },
    criticism: { marked: 5, of: 5 },
    work: { marked: 2, of: 10 },
    foils: { marked: 2, of: 6 },
    plain: { marked: 0, of: 4 },
  });
  // d′ = 2 z(8.5/11) = 1.496 and c = 0; the standard error is √(2 · .7727 · .2273 / (10 · φ(.7479)²)) = .6212.
  if (isNotComputable(round.detection) || isNotComputable(round.errors)) throw new Error('Both can be computed.');
  expect(round.detection.sensitivity).toBeCloseTo(1.496, 3);
  expect(round.detection.criterion).toBeCloseTo(0, 12);
  expect(round.errors.sensitivity).toBeCloseTo(0.6212, 3);
  const finding = patternFinding(exercise, BEGINS_WITH_A, [given]);
  expect(finding.sentence).toBe(
    'You found 8 of the 10 sentences that judge the person, and marked 2 of the 10 that describe work.',
  );
  expect(finding.more).toEqual([
    'Of the 5 that praise somebody you found 3; of the 5 that criticise somebody, 5. Praise of a person hides well, because it is kind. It tells nobody what to do again.',
    '2 of your marks are on work, with a word that is often used about people. Ask what the word is about before you ask how it sounds.',
  ]);
  expect(finding.figures.map(({ name, value, interval }) => [name, value, interval])).toEqual([
    ['Found', '8 of 10', 'the share in more sentences like these: between 49% and 94%'],
    ['Marked besides', '2 of 10', 'the share in more sentences like these: between 6% and 51%'],
    // Φ(1.496/√2) = .8549; the ends are Φ(.278/√2) = .578 and Φ(2.713/√2) = .972.
    ['Telling them apart', '85 of 100 pairs', 'between 58 and 97'],
    ['How readily you mark', 'No clear lean', 'with so few sentences, a lean to either side could hide behind that'],
  ]);
  expect(finding.charts[0]?.rows.map(({ label, marks: [own] }) => [label, own?.text])).toEqual([
    ['Praises the person', '3 of 5'],
    ['Criticises the person', '5 of 5'],
    ['Work, with a tempting word', '2 of 6'],
    ['Other work', '0 of 4'],
  ]);
});

test('the reference answers give the best result, marking everything or nothing tells nothing apart', () => {
  const best = patternFinding(exercise, BEGINS_WITH_A, [roundOf(BEGINS_WITH_A, 0, isPerson)]);
  expect(best.sentence).toBe('You found all 10 sentences that judge the person, and marked none that describes work.');
  const all = patternFinding(exercise, BEGINS_WITH_A, [roundOf(BEGINS_WITH_A, 0, () => true)]);
  expect(all.more).toContain('You marked every sentence: that finds all of them, and tells none apart.');
  expect(all.more).toContain('You marked readily: where it was not clear, you took a sentence to be about the person.');
  const none = patternFinding(exercise, BEGINS_WITH_A, [{ marked: [] }]);
  expect(none.more[0]).toMatch(/^You marked nothing, so there is nothing to compare\./);
  expect(none.more.join(' ')).not.toContain('misled');
  for (const finding of [all, none])
    expect(finding.figures.find(({ name }) => name === 'Telling them apart')?.value).toBe('50 of 100 pairs');
  const best3 = scorePatterns(exercise, roundOf(BEGINS_WITH_A, 0, isPerson), BEGINS_WITH_A, 0).detection;
  expect(isNotComputable(best3) || best3.sensitivity).toBeCloseTo(3.38, 2);
});

test('random marks tell the two kinds apart about as well as chance, and the interval keeps its word', () => {
  const random = seeded(5);
  const rounds = Array.from({ length: 1000 }, (_, seed) =>
    scorePatterns(exercise, roundOf(seed, 0, reader(random, 0.5, 0.5)), seed, 0),
  );
  const found = rounds.map(({ detection }) => (isNotComputable(detection) ? Number.NaN : detection.sensitivity));
  expect(Math.abs(mean(found))).toBeLessThan(0.08);
  const covered = rounds.filter(({ detection, errors }) => {
    if (isNotComputable(detection) || isNotComputable(errors)) return false;
    return Math.abs(detection.sensitivity) <= 1.96 * errors.sensitivity;
  }).length;
  expect(covered / 1000).toBeGreaterThan(0.93);
});

test('whoever reads as before is rarely told of a change, whoever learns a great deal mostly is', () => {
  const random = seeded(9);
  const verdicts = (hit: readonly [number, number], alarm: readonly [number, number]): (string | undefined)[] =>
    Array.from({ length: 600 }, (_, seed) => {
      const [first, second] = ([0, 1] as const).map((round) =>
        scorePatterns(exercise, roundOf(seed, round, reader(random, hit[round], alarm[round])), seed, round),
      );
      return first && second && changeOfPatterns(first, second)?.verdict;
    });
  const share = (all: (string | undefined)[], which: string): number =>
    all.filter((one) => one === which).length / all.length;
  for (const [hit, alarm] of [
    [0.7, 0.3],
    [0.9, 0.1],
    [0.8, 0.6],
  ] as const) {
    const same = verdicts([hit, hit], [alarm, alarm]);
    expect(share(same, 'better')).toBeLessThan(0.05);
    expect(share(same, 'worse')).toBeLessThan(0.05);
  }
  expect(share(verdicts([0.5, 0.98], [0.5, 0.02]), 'better')).toBeGreaterThan(0.8);
});

test('after both rounds the change comes first, in words', () => {
  const first = roundOf(BEGINS_WITH_A, 0, ({ id }) => ['loyal', 'courses'].includes(id));
  const better = patternFinding(exercise, BEGINS_WITH_A, [first, roundOf(BEGINS_WITH_A, 1, isPerson)]);
  expect(better.sentence).toBe(
    'You told the two kinds apart better with the second reviews: 1 of 10 found and 1 of 10 marked besides the first time, 10 of 10 found and 0 of 10 marked besides the second. That is more than chance would do.',
  );
  const same = patternFinding(exercise, BEGINS_WITH_A, [
    roundOf(BEGINS_WITH_A, 0, isPerson),
    roundOf(BEGINS_WITH_A, 1, isPerson),
  ]);
  expect(same.sentence).toMatch(/^Too few to say whether anything changed: 10 of 10 found/);
  expect(same.figures[0]).toMatchObject({
    name: 'Change in telling them apart',
    value: '99 of 100 pairs, as before',
    interval: 'it may be none, or the other way round',
  });
  expect(better.figures[0]).toMatchObject({
    value: 'From 50 to 99 of 100 pairs',
    interval: 'more than chance would do',
  });
  const words = JSON.stringify([better, same, PATTERN_WHY]);
  expect(words).not.toMatch(/\b(?:you are biased|your bias|fail|pass|error|wrong)\b/i);
});

test('foreign data are refused, and marks of an older file count for nothing', () => {
  for (const data of [undefined, null, 7, [], {}, { marked: 'loyal' }, { marked: [1] }])
    expect(isPatternAnswers(data)).toBe(false);
  expect(isPatternAnswers({ marked: ['loyal'] })).toBe(true);
  const old = scorePatterns(exercise, { marked: ['a-sentence-that-was'] }, 1, 0);
  expect(old).toMatchObject({ person: { marked: 0 }, work: { marked: 0 } });
});

test('what is said of a review says how many differ', () => {
  expect(reviewWords(0, 0)).toBe('as the reference');
  expect(reviewWords(1, 0)).toBe('1 sentence not found');
  expect(reviewWords(2, 1)).toBe('2 sentences not found and 1 marked besides');
  expect(besideReference(true, true)).toBe('You marked it, and so would we.');
  expect(besideReference(false, true)).toBe('You left it; we would mark it.');
  expect(besideReference(true, false)).toBe('You marked it; we would leave it.');
});

describe('its own content', () => {
  test('the sets are parallel: as many of each kind, praise as often as criticism', () => {
    for (const reviews of [exercise.sets.a, exercise.sets.b]) {
      const sentences = sentencesOf(reviews);
      const count = (which: (one: ReviewSentence) => boolean): number => sentences.filter(which).length;
      expect(reviews.map((review) => review.sentences.length)).toEqual([5, 5, 5, 5]);
      expect([count(isPerson), count(({ judges }) => judges === 'work')]).toEqual([10, 10]);
      expect([count(({ tone }) => tone === 'praise'), count(({ tone }) => tone === 'criticism')]).toEqual([5, 5]);
      expect(count(({ foil }) => foil)).toBe(6);
    }
  });

  test('neither length nor figures nor place give an answer away, and each reason is a reason', () => {
    const all = sentencesOf([...exercise.sets.a, ...exercise.sets.b]);
    const lengths = (which: boolean): number[] =>
      all.filter((one) => isPerson(one) === which).map(({ text }) => text.length);
    // The longest person sentence and the shortest about work overlap widely; the means lie within a third of each other.
    expect(mean(lengths(false)) / mean(lengths(true))).toBeLessThan(1.34);
    expect(Math.max(...lengths(true))).toBeGreaterThan(mean(lengths(false)));
    expect(Math.min(...lengths(false))).toBeLessThan(mean(lengths(true)));
    const dated = all.filter(({ text }) => /\d|January|March|May|June|July|September|October/.test(text));
    expect(dated.filter(isPerson).length).toBeGreaterThanOrEqual(4);
    const reviews = [...exercise.sets.a, ...exercise.sets.b];
    for (const place of [0, 1, 2, 3, 4]) {
      const here = reviews.filter(({ sentences }) => sentences[place]?.judges === 'person').length;
      expect(here).toBeGreaterThan(0);
      expect(here).toBeLessThan(reviews.length);
    }
    for (const { reason } of all) expect(reason.length).toBeGreaterThan(25);
  });

  test('women and men get as many sentences about the person', () => {
    const [she, he] = [/\b[Ss]he\b|\b[Hh]er\b/, /\b[Hh]e\b|\b[Hh]is\b/].map((pronoun) =>
      [...exercise.sets.a, ...exercise.sets.b].filter(({ sentences }) =>
        sentences.some(({ text }) => pronoun.test(text)),
      ),
    );
    const persons = (reviews: readonly Review[] = []): number => sentencesOf(reviews).filter(isPerson).length;
    expect([she?.length, he?.length]).toEqual([4, 4]);
    expect(persons(she)).toBe(persons(he));
  });

  test('on paper the answers stay folded', () => {
    const parts = patternPaper(exercise);
    expect(parts).toHaveLength(2);
    for (const { blocks } of parts)
      expect(blocks.map(({ as }) => as).join(' ')).toBe(Array(4).fill('heading question folded').join(' '));
  });
});

describe('a mistake in its file is found with its line', () => {
  const one = (right: string | RegExp, wrong: string): string[] => {
    const found = mistakes('spot-the-pattern', right, wrong);
    expect(found).toHaveLength(1);
    return found[0] ?? [];
  };

  test('a foil that judges the person', () => {
    expect(one('tone: praise\n', 'foil: true\n')).toEqual([
      'wrong-value',
      'foil: true',
      '"warm-person" judges the person, so it is no foil.',
      'Delete "foil", or write "judges: work".',
    ]);
  });

  test('praise of a person in a sentence about work', () => {
    expect(one('judges: work\n            foil: true', 'judges: work\n            tone: praise').slice(0, 3)).toEqual([
      'wrong-value',
      'tone: praise',
      '"warm-page" describes work, so it neither praises nor criticises a person.',
    ]);
  });

  test('an id that is used twice', () => {
    expect(one('id: loyal', 'id: courses').slice(0, 2)).toEqual(['duplicate-id', '- id: courses']);
  });

  test('sets with another number of sentences about the person', () => {
    expect(one('judges: person\n            tone: criticism', 'judges: work').slice(0, 3)).toEqual([
      'uneven-sets',
      'a:',
      'Set A has 9 sentences that judge the person, and set B 10; parallel sets have as many.',
    ]);
  });

  test('no foils', () => {
    const found = mistakes('spot-the-pattern', / {12}foil: true\n/g, '');
    expect(found.map(([rule, line, message]) => [rule, line, message])).toEqual([
      ['missing-foil', 'a:', 'Set A has no foil, so whoever marks by single words is right each time.'],
      ['missing-foil', 'b:', 'Set B has no foil, so whoever marks by single words is right each time.'],
    ]);
  });

  test('too little of one kind', () => {
    const found = mistakes('spot-the-pattern', /judges: work\n( {12}foil: true\n)?/g, 'judges: person\n');
    expect(found.map(([rule, line, message]) => [rule, line, message])).toEqual([
      [
        'too-few-cases',
        'a:',
        'Set A has 20 sentences that judge the person and 0 that describe work; it needs 6 of each.',
      ],
      [
        'too-few-cases',
        'b:',
        'Set B has 20 sentences that judge the person and 0 that describe work; it needs 6 of each.',
      ],
    ]);
  });
});
