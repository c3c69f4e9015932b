/** Feedback rewrite: a worked path by hand, simulated readers, mistakes in its file, and its own content. */
import { changeOf } from '../../../../src/exercise/change.ts';
import { describe, expect, test } from 'vitest';
import { PARTS, type Sentence, TAGS, type Tag } from '../../../../src/exercise/kinds/feedback-rewrite/model.ts';
import { rewritePaper } from '../../../../src/exercise/kinds/feedback-rewrite/paper.ts';
import {
  BLANK,
  isRewriteAnswers,
  noneIn,
  type RewriteAnswers,
  readAs,
  scoreRewrites,
} from '../../../../src/exercise/kinds/feedback-rewrite/score.ts';
import { REWRITE_WHY, rewriteFinding } from '../../../../src/exercise/kinds/feedback-rewrite/words.ts';
import { type Round, setOf } from '../../../../src/exercise/seed.ts';
import { type Random, seeded } from '../../../../src/measure/random.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { exerciseOf } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const exercise = await exerciseOf('feedback-rewrite', 'feedback-rewrite');
const BEGINS_WITH_A = Array.from({ length: 50 }, (_, seed) => seed).find((seed) => setOf(seed, 0) === 'a') ?? 0;

interface Given {
  readonly tags?: (one: Sentence) => readonly Tag[];
  readonly keep?: (one: Sentence) => boolean;
  readonly own?: (one: Sentence) => readonly Tag[];
}

function answers(
  sentences: readonly Sentence[],
  { tags = (one) => one.tags, keep = ({ foil }) => foil, own = () => PARTS }: Given = {},
): RewriteAnswers {
  const by = <Value>(value: (one: Sentence) => Value): Record<string, Value> =>
    Object.fromEntries(sentences.map((one) => [one.id, value(one)]));
  return { tags: by(tags), kept: by(keep), wording: by(() => 'On Tuesday you said …'), own: by(own) };
}

const roundOf = (seed: number, round: Round, given: Given = {}): RewriteAnswers =>
  answers(exercise.sets[setOf(seed, round)], given);
const noisy =
  (random: Random, slip: number) =>
  (one: Sentence): readonly Tag[] => {
    const seen = TAGS.filter((tag) => one.tags.includes(tag) !== random() < slip);
    return seen.length === 0 ? ['impact'] : seen;
  };

test('a worked path, counted by hand', () => {
  // Three slips of thirty: an impact in two sentences where none is, personality in a foil. One good sentence rewritten, none left out.
  const given = answers(exercise.sets.a, {
    tags: (one) => {
      if (['too-abrasive', 'a-star'].includes(one.id)) return [...one.tags, 'impact'];
      return one.id === 'confident-estimate' ? [...one.tags, 'personality'] : one.tags;
    },
    keep: ({ id }) => id === 'gentle-beginning',
    own: ({ id }) => (['a-star', 'too-abrasive'].includes(id) ? ['situation', 'behaviour', 'impact'] : PARTS),
  });
  const round = scoreRewrites(exercise, given, BEGINS_WITH_A, 0);
  expect(round).toMatchObject({ decisions: 30, same: 27, rewritten: 5, whole: 3, good: 2, goodKept: 1, othersKept: 0 });
  expect(round.distances).toEqual([0.2, 0.2, 0, 0, 0, 0.2]);
  const finding = rewriteFinding(exercise, BEGINS_WITH_A, [given]);
  expect(finding.sentence).toBe(
    'By your own reading, 3 of your 5 rewrites have all four parts, and none speaks of personality.',
  );
  expect(finding.more).toEqual([
    'You saw 27 of 30 parts as the reference does; most often otherwise: impact.',
    'Personality is in 3 of these sentences, and you saw it in each of them. You also saw it in 1 where it is not: a word that others use about persons can be about something that was done.',
    'What your rewrites leave out most: next step, in 2 of 5.',
    'Of 2 with all their parts you left 1 alone. Look at the others once more: what was to get better?',
  ]);
  // Wilson for .9 of 6: centre (.9 + 3.8415/12)/(1 + 3.8415/6), half-width as usual.
  expect(finding.figures.map(({ name, value, interval }) => [name, value, interval])).toEqual([
    ['Rewrites with all four parts', '3 of 5, by your own reading', undefined],
    ['Parts seen as the reference', '27 of 30', 'the share in more sentences like these: between 50% and 99%'],
  ]);
  expect(finding.charts[0]?.rows.map(({ label, marks: [own] }) => [label, own?.text])).toEqual([
    ['Situation', '5 of 5'],
    ['Behaviour', '5 of 5'],
    ['Impact', '5 of 5'],
    ['Next step', '3 of 5'],
    ['Personality', '0 of 5'],
  ]);
});

test('the reference answers give the best result, and nothing could get better than that', () => {
  const both = [roundOf(BEGINS_WITH_A, 0), roundOf(BEGINS_WITH_A, 1)] as const;
  const finding = rewriteFinding(exercise, BEGINS_WITH_A, [both[0]]);
  expect(finding.sentence).toBe(
    'By your own reading, all 4 of your rewrites have all four parts, and none speaks of personality.',
  );
  expect(finding.more).toEqual([
    'You saw the parts of all 6 sentences as the reference does.',
    'Personality is in 3 of these sentences, and you saw it in each of them.',
    'You left alone what is good as it is, 2 of 2.',
  ]);
  const after = rewriteFinding(exercise, BEGINS_WITH_A, both);
  expect(after.sentence).toBe(
    'Your rewrites with all four parts, by your own reading: 4 of 4 both times. From so few that is too little to say that anything changed.',
  );
  expect(after.more[0]).toBe('You saw all parts as the reference does, both times.');
  expect(after.figures.at(-1)?.value).toBe('As many as before');
  expect(after.figures.at(-1)?.interval).toBe('no interval can be given: every sentence differs by the same');
});

test('a change says its direction in words, and the first time stands before the second', () => {
  const random = seeded(5);
  const weak = roundOf(BEGINS_WITH_A, 0, { tags: noisy(random, 0.5) });
  const { same } = scoreRewrites(exercise, weak, BEGINS_WITH_A, 0);
  const finding = rewriteFinding(exercise, BEGINS_WITH_A, [weak, roundOf(BEGINS_WITH_A, 1)]);
  expect(finding.more[0]).toMatch(
    new RegExp(`^Parts that you saw as the reference does: ${same} of 30 the first time, 30 of 30 the second\\.`),
  );
  const change = finding.figures.at(-1);
  expect(change?.value).toBe(`${Math.round(((30 - same) / 30) * 100)} of 100 parts more`);
  expect(change?.interval).toMatch(/^between \d+ more and \d+ (?:more|fewer)$/);
});

test('where every part is seen otherwise as often, none is named as the one', () => {
  const given = roundOf(BEGINS_WITH_A, 0, { tags: (one) => TAGS.filter((tag) => !one.tags.includes(tag)) });
  const { more } = rewriteFinding(exercise, BEGINS_WITH_A, [given]);
  expect(more[0]).toBe('You saw 0 of 30 parts as the reference does.');
});

test('a wording with none of the parts can be read as such, which is not the same as unread', () => {
  const given: RewriteAnswers = { ...BLANK, kept: { 'a-star': false }, wording: { 'a-star': 'Well …' } };
  const none = noneIn(given, 'a-star');
  expect(none.own).toEqual({ 'a-star': [] });
  expect(isRewriteAnswers(none)).toBe(true);
  expect(noneIn(none, 'a-star')).toEqual(given);
  expect(noneIn(readAs(given, 'a-star', ['impact']), 'a-star').own).toEqual({ 'a-star': [] });
  expect(readAs(none, 'a-star', ['impact']).own).toEqual({ 'a-star': ['impact'] });
  expect(readAs(none, 'a-star', []).own).toEqual({});
});

test('random tags agree about as often as chance', () => {
  const random = seeded(3);
  const shares = Array.from({ length: 400 }, (_, seed) => {
    const round = scoreRewrites(exercise, roundOf(seed, 0, { tags: noisy(random, 0.5) }), seed, 0);
    return round.same / round.decisions;
  });
  expect(Math.abs(mean(shares) - 0.5)).toBeLessThan(0.03);
});

test('whoever reads as before is rarely told of a change, whoever learns a great deal mostly is; and nobody is by their own reading', () => {
  const random = seeded(17);
  const told = (slips: readonly [number, number]): string[] =>
    Array.from({ length: 800 }, (_, seed) => {
      const both = ([0, 1] as const).map((round) => roundOf(seed, round, { tags: noisy(random, slips[round]) }));
      const [first, second] = both.map((one, round) => scoreRewrites(exercise, one, seed, round === 0 ? 0 : 1));
      return first && second ? changeOf(first.distances, second.distances).verdict : '';
    });
  const share = (all: readonly string[], which: string): number =>
    all.filter((one) => one === which).length / all.length;
  for (const slip of [0.1, 0.25]) {
    const same = told([slip, slip]);
    expect(share(same, 'nearer')).toBeLessThan(0.05);
    expect(share(same, 'further')).toBeLessThan(0.05);
  }
  expect(share(told([0.45, 0.02]), 'nearer')).toBeGreaterThan(0.8);
  const better = rewriteFinding(exercise, BEGINS_WITH_A, [
    roundOf(BEGINS_WITH_A, 0, { own: () => ['personality'] }),
    roundOf(BEGINS_WITH_A, 1),
  ]);
  expect(better.sentence).toMatch(/too little to say that anything changed\.$/);
});

test('what cannot be said is said so, and older answers do no harm', () => {
  expect(rewriteFinding(exercise, 1, [BLANK]).sentence).toBe(
    'Nothing was answered yet, so there is nothing to compare.',
  );
  const old: RewriteAnswers = { ...BLANK, tags: { 'a-sentence-that-was': ['impact'] }, kept: { gone: false } };
  expect(rewriteFinding(exercise, 1, [old, BLANK]).sentence).toMatch(/^Nothing was answered/);
  const kept = rewriteFinding(exercise, BEGINS_WITH_A, [roundOf(BEGINS_WITH_A, 0, { keep: () => true })]);
  expect(kept.sentence).toBe('You left every sentence as it is, so there is no wording of yours to look at.');
  expect(kept.more.at(-1)).toBe('You left alone 4 others, which lack a part or judge the person.');
  expect(kept.charts).toEqual([]);
  for (const data of [undefined, null, 7, [], {}, { ...BLANK, tags: { a: ['charm'] } }, { ...BLANK, kept: { a: 1 } }])
    expect(isRewriteAnswers(data)).toBe(false);
  expect(isRewriteAnswers(JSON.parse(JSON.stringify(roundOf(1, 0))))).toBe(true);
  expect(JSON.stringify([kept, REWRITE_WHY])).not.toMatch(/\b(?:fail|pass|bias|biased|wrong)\b/i);
});

describe('its own content', () => {
  test('the sets are parallel: the same parts as often, as many foils', () => {
    const made = (sentences: readonly Sentence[]): string[] => sentences.map(({ tags }) => tags.join()).sort();
    expect(made(exercise.sets.a)).toEqual(made(exercise.sets.b));
    for (const sentences of [exercise.sets.a, exercise.sets.b])
      expect(sentences.filter(({ foil }) => foil)).toHaveLength(2);
  });

  test('a better wording names an event and an effect, is about as long as people speak, and judges nobody', () => {
    for (const { better, text, foil, context } of [...exercise.sets.a, ...exercise.sets.b]) {
      expect(context).toBeDefined();
      if (foil) expect(better).toBeUndefined();
      else {
        const words = better?.split(/\s+/).length ?? 0;
        expect(words).toBeGreaterThan(20);
        expect(words).toBeLessThan(70);
        expect(better).not.toMatch(/abrasive|star\b|natural|presence|arrogan|care about/);
        expect(better).not.toBe(text);
      }
    }
  });

  test('on paper what is in a sentence stays folded', () => {
    const [parts, a, b] = rewritePaper(exercise);
    expect(parts?.blocks.map(({ as }) => as)).toEqual(['table']);
    for (const part of [a, b]) {
      expect(part?.blocks.filter(({ as }) => as === 'folded')).toHaveLength(6);
      expect(part?.blocks.filter(({ as }) => as === 'question')).toHaveLength(12);
    }
  });
});

describe('a mistake in its file is found with its line', () => {
  const one = (right: string | RegExp, wrong: string): string[] => {
    const found = mistakes('feedback-rewrite', right, wrong);
    expect(found).toHaveLength(1);
    return found[0] ?? [];
  };

  test('a foil that speaks of personality', () => {
    expect(one('tags: [situation, behaviour, impact, next-step]', 'tags: [situation, personality]')).toEqual([
      'wrong-value',
      'foil: true',
      '"gentle-beginning" speaks of personality, so it is no foil.',
      'Delete "foil", or the tag "personality".',
    ]);
  });

  test('a foil with a better wording', () => {
    expect(one('        foil: true\n', '        foil: true\n        better: Well done.\n').slice(0, 3)).toEqual([
      'wrong-value',
      'better: Well done.',
      '"gentle-beginning" is a foil, so it is good as it is and needs no better wording.',
    ]);
  });

  test('a sentence that could be better, and nothing says how', () => {
    expect(one(/ {8}better: On the planning day[\s\S]*?\n {6}- id/, '      - id')).toEqual([
      'missing-reference',
      'text: You are too abrasive in meetings, Ravi.',
      'Nothing says how "too-abrasive" could be said better.',
      'Add "better:", with the event and its effect. If it is good as it is, write "foil: true".',
    ]);
  });

  test('a tag that stands there twice', () => {
    expect(one('tags: [impact, next-step]', 'tags: [impact, impact]').slice(0, 3)).toEqual([
      'duplicate-reference',
      'tags: [impact, impact]',
      '"impact" stands in these tags twice.',
    ]);
  });

  test('a set without foils', () => {
    const all = mistakes('feedback-rewrite', / {8}foil: true\n/g, '        better: Said otherwise.\n');
    expect(all.map(([rule, line]) => [rule, line])).toEqual([
      ['missing-foil', 'a:'],
      ['missing-foil', 'b:'],
    ]);
  });

  test('an unknown tag, in the words of the schema', () => {
    expect(one('tags: [impact, next-step]', 'tags: [impct, next-step]')[3]).toContain('impact');
  });
});
