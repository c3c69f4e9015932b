import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileText, readFileText } from '../../../src/device/file.ts';
import { distanceWords, nextSteps, standing } from '../../../src/plan/next-steps.ts';
import { newAction, newEvidence, planKind, rate, toggleArea, withAction } from '../../../src/plan/plan.ts';
import { ratingHistory } from '../../../src/plan/progress.ts';
import type { LevelAsks, Statement } from '../../../src/plan/role-data.ts';
import { checks, planAdvice } from '../../../src/plan/smart.ts';
import { dueThisWeek, wantsCopy } from '../../../src/plan/week.ts';
import { anyPlan, coaching, emptyPlan, feedback, lead, today } from './plan-fixture.ts';

const [foundation, working] = feedback.asks as [LevelAsks, LevelAsks];
const [soon, effect] = working.statements as [Statement, Statement];
const [prepares] = foundation.statements as [Statement];

describe('a plan as a file', () => {
  test('comes back the same, whatever is in it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readFileText(fileText(planKind, 'mine', plan), planKind)).toEqual({
          id: 'mine',
          version: 1,
          value: plan,
          extra: {},
        });
      }),
    );
  });

  test('is refused where a part of it is not what it should be', () => {
    for (const wrong of [{ areas: 'none' }, { ratings: [{}] }, { created: 'yesterday' }, { pay: 4 }]) {
      const read = readFileText(fileText(planKind, 'mine', Object.assign({ ...emptyPlan }, wrong)), planKind);
      expect(read).toEqual({ problem: 'The file is damaged. It does not have the shape that it should have.' });
    }
  });
});

describe('ratings', () => {
  test('of the same day replace each other, of a later day go into the history', () => {
    let plan = rate(emptyPlan, feedback, working, soon, 'not-yet', '2026-10-01');
    plan = rate(plan, feedback, working, soon, 'partly', '2026-10-01');
    expect(plan.ratings).toMatchObject([{ value: 'partly', past: [] }]);
    plan = rate(plan, feedback, working, soon, 'met', today);
    expect(plan.ratings).toMatchObject([{ value: 'met', on: today, past: [{ value: 'partly', on: '2026-10-01' }] }]);
    expect(ratingHistory(plan)).toMatchObject([{ on: today, moves: [{ from: 'partly', to: 'met' }] }]);
    expect(rate(plan, feedback, working, soon, undefined, today).ratings).toEqual([]);
  });

  test('a distance counts each level by what is shown of it, and no opportunity not at all', () => {
    expect(distanceWords(standing(feedback, emptyPlan))).toBe('Not rated yet; Working is expected');
    let plan = rate(emptyPlan, feedback, working, soon, 'no-opportunity', today);
    expect(distanceWords(standing(feedback, plan))).toBe('No opportunity so far to show Working');
    plan = rate(plan, feedback, working, effect, 'partly', today);
    expect(standing(feedback, plan).distance).toBe(0.5);
    expect(distanceWords(standing(feedback, plan))).toBe('About half a step below Working');
    plan = rate(plan, feedback, foundation, prepares, 'not-yet', today);
    expect(distanceWords(standing(feedback, plan))).toBe('About 1.5 steps below Working');
    plan = rate(plan, feedback, foundation, prepares, 'met', today);
    plan = rate(plan, feedback, working, effect, 'met', today);
    expect(distanceWords(standing(feedback, plan))).toBe('At Working, by what you rated');
  });

  test('next steps stand by distance times weight, what is unrated apart', () => {
    const [asks] = coaching.asks as [LevelAsks];
    const [question] = asks.statements as [Statement];
    let plan = rate(emptyPlan, feedback, working, soon, 'not-yet', today);
    expect(nextSteps(lead, plan)).toMatchObject({
      steps: [{ expected: { key: 'people/feedback' } }],
      unrated: [{ expected: { key: 'people/coaching' } }],
    });
    plan = rate(plan, coaching, asks, question, 'not-yet', today);
    expect(nextSteps(lead, plan).steps.map(({ expected }) => expected.key)).toEqual([
      'people/coaching',
      'people/feedback',
    ]);
  });
});

describe('advice', () => {
  const plan = withAction(
    toggleArea(emptyPlan, 'people/feedback', 'Giving feedback', 'people/feedback'),
    'people/feedback',
    {
      ...newAction('x', 'Improve feedback', 'education'),
    },
  );
  const [action] = plan.areas[0]?.actions ?? [];
  if (action === undefined) throw new Error('no action');

  test('explains what an action lacks', () => {
    expect(checks(action, plan, today).map(({ name, met }) => [name, met])).toEqual([
      ['Specific', false],
      ['Measurable', false],
      ['Achievable', true],
      ['Relevant', false],
      ['Time-bound', false],
    ]);
    const clear = { ...action, title: 'Debrief the release with both leads', by: '2026-12-10', sign: 'They ask again' };
    const reasoned = {
      ...plan,
      areas: plan.areas.map((area) => ({ ...area, why: 'Review is near', actions: [clear] })),
    };
    expect(checks(clear, reasoned, today).every(({ met }) => met)).toBe(true);
    expect(
      checks({ ...clear, by: '2026-11-01' }, reasoned, today).find(({ name }) => name === 'Time-bound')?.words,
    ).toMatch(/has passed/);
  });

  test('asks for practice at work, and why there is a fourth area', () => {
    expect(planAdvice(plan)).toEqual([expect.stringMatching(/at work itself/)]);
    const four = ['a', 'b', 'c'].reduce((state, id) => toggleArea(state, id, id), plan);
    expect(planAdvice(four)[0]).toMatch(/more than three/);
    expect(planAdvice({ ...four, fourth: 'A new team' }).join()).not.toMatch(/more than three/);
  });

  test('this week holds what is due, late or waiting, and nothing that is done', () => {
    const dated = {
      ...withAction(plan, 'people/feedback', { ...action, by: '2026-11-20' }),
      evidence: [newEvidence('n', today)],
      checkins: [
        { id: 'c', on: '2026-11-30', goal: '', reality: '', options: '', will: '', done: false },
        { id: 'd', on: '2026-11-26', goal: '', reality: '', options: '', will: '', done: true },
      ],
      review: '2027-05-01',
    };
    expect(dueThisWeek(dated, today).map(({ kind, late }) => [kind, late])).toEqual([
      ['action', true],
      ['check-in', false],
      ['evidence', false],
    ]);
    expect(wantsCopy(dated, '2026-12-09')).toBe(true);
    expect(wantsCopy({ ...dated, exported: '2026-12-01' }, '2026-12-09')).toBe(false);
  });
});
