import { describe, expect, test } from 'vitest';
import { emptyPlacement, withAnswer } from '../../../src/framework/placement/record.ts';
import type { Answer } from '../../../src/framework/placement/standing.ts';
import { answersAbout, withAnswers } from '../../../src/plan/from-placement.ts';
import { newPlan, planKind, ratingId } from '../../../src/plan/plan.ts';
import { roleData } from '../../../src/plan/role-data.ts';
import { inquiries, village } from '../framework/placement/village.ts';
import { roleOf } from '../workspace-fixture.ts';

const addresses = { role: () => '/', competency: () => '/' };
const baker = roleData(roleOf(village, 'work/baker'), addresses);
const plan = newPlan(baker, undefined, '2026-11-25');
const kinds: readonly Answer[] = ['met', 'partly', 'not-yet', 'no-opportunity'];

/** Every statement that is asked about the role, with the answers in turn. */
const asked = [...inquiries('work/baker').values()].flatMap(({ key, rungs }) =>
  rungs.flatMap(({ level, statements, bare }) => statements.map(({ id }) => ({ key, level, id, bare: bare === true }))),
);
const everything = asked.reduce(
  (record, { key, id }, index) => withAnswer(record, key, id, kinds[index % kinds.length]),
  emptyPlacement,
);

describe('answers from the self-placement in a plan', () => {
  test('each statement of the plan has the answer that was given to it, whatever it goes by', () => {
    const rated = withAnswers(plan, baker, everything, '2026-11-20');
    const statements = baker.expectations.flatMap(({ key, asks }) =>
      asks.flatMap((level) => level.statements.map((statement) => ratingId(key, level.id, statement.id))),
    );
    // With ids, without ids, and a level that is a summary alone.
    expect(statements.length).toBeGreaterThan(6);
    expect(rated.ratings.map(({ id }) => id)).toEqual(statements);
    for (const { id, value, on, past } of rated.ratings) {
      const [competency, rest = ''] = id.split('#');
      const [level, ...name] = rest.split('.');
      expect(value).toBe(everything.answers[competency ?? '']?.[`${level}/${name.join('.')}`]);
      expect([on, past]).toEqual(['2026-11-20', []]);
    }
    expect(planKind.check(rated)).toBe(true);
    expect(answersAbout(baker, everything)).toBe(statements.length);
  });

  test('what the role does not ask, names of levels alone and what was skipped stay behind', () => {
    const above = asked.filter(({ key, level }) => key === 'work/baking' && level === 'expert');
    const bare = asked.filter((one) => one.bare);
    expect([above.length, bare.length > 0]).toEqual([1, true]);
    const record = [...above, ...bare].reduce((one, { key, id }) => withAnswer(one, key, id, 'met'), emptyPlacement);
    const skipped = withAnswer(record, 'work/baking', 'working/kneads', 'skipped');
    expect(answersAbout(baker, skipped)).toBe(0);
    expect(withAnswers(plan, baker, skipped, '2026-11-20')).toEqual(plan);
  });

  test('an answer is found under the names of before', () => {
    const record = withAnswer(emptyPlacement, 'work/baking', 'working/clock', 'partly');
    expect(withAnswers(plan, baker, record, '2026-11-20').ratings).toMatchObject([
      { id: 'work/baking#working.times', value: 'partly' },
    ]);
    const [baking, ...others] = baker.expectations;
    if (baking === undefined) throw new Error('The baker bakes.');
    const renamed = {
      ...baker,
      expectations: [{ ...baking, key: 'work/bread', formerly: ['work/baking'] }, ...others],
    };
    expect(withAnswers(plan, renamed, record, '2026-11-20').ratings).toMatchObject([
      { id: 'work/bread#working.times', competency: 'work/bread' },
    ]);
  });
});
