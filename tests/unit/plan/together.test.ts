/** A plan between two people, and a plan whose framework moves on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signed, withGuestComment, withGuestRating } from '../../../src/plan/guest.ts';
import { followFramework, noLongerAsked } from '../../../src/plan/moved-on.ts';
import { type Plan, planKind, rate, ratingId, toggleArea } from '../../../src/plan/plan.ts';
import type { LevelAsks, RoleData, Statement } from '../../../src/plan/role-data.ts';
import { mergeCopies, mergeWords, sharedPlan } from '../../../src/plan/share.ts';
import { anyPlan, emptyPlan, feedback, lead, today } from './plan-fixture.ts';

const [, working] = feedback.asks as [LevelAsks, LevelAsks];
const [soon] = working.statements as [Statement];
const picked = toggleArea(emptyPlan, 'people/feedback', 'Giving feedback', 'people/feedback');
const canary = 'kanarienvogel';
const full: Plan = {
  ...rate(rate(picked, feedback, working, soon, 'not-yet', '2026-10-01'), feedback, working, soon, 'met', today),
  comments: [{ id: 'x', about: 'people/feedback', by: canary, on: today, text: canary }],
  otherRatings: [{ id: 'y', rating: 'people/feedback#working.soon', by: canary, on: today, value: 'not-yet' }],
  notes: canary,
  fourth: canary,
  calendar: { sequence: 0, appointments: [{ id: 'action-x', title: canary, about: canary, on: today }] },
  evidence: [
    { id: 'p', on: today, competency: 'people/feedback', situation: '', behaviour: canary, impact: '', private: true },
    { id: 'o', on: today, competency: 'people/feedback', situation: '', behaviour: 'open', impact: '', private: false },
    { id: 'e', on: today, competency: 'people/coaching', situation: '', behaviour: canary, impact: '', private: false },
  ],
};

describe('what is shared', () => {
  test('leaves ratings, evidence and notes at home unless they are chosen, and private ones always', () => {
    const bare = sharedPlan(full, { areas: ['people/feedback'], parts: [] });
    expect(bare).toMatchObject({ ratings: [], evidence: [], notes: '', areas: [{ id: 'people/feedback' }] });
    const more = sharedPlan(full, { areas: ['people/feedback'], parts: ['ratings', 'evidence'] });
    expect(more).toMatchObject({ ratings: [{ value: 'met', past: [] }], evidence: [{ id: 'o' }] });
    expect(JSON.stringify([bare, more])).not.toContain(canary);
    expect(sharedPlan(full, { areas: [], parts: ['ratings', 'evidence'] })).toMatchObject({ areas: [], ratings: [] });
  });

  test('comes home with comments and ratings, and nothing that stayed there is lost', () => {
    const received = sharedPlan(full, { areas: ['people/feedback'], parts: [] });
    const rating = ratingId(feedback.key, working.id, soon.id);
    let guest = { of: 'mine', plan: received, received, by: '' };
    guest = withGuestComment(guest, 'people/feedback', 'Yes', 'c1', today);
    guest = withGuestComment(guest, 'people/feedback', 'Yes, and soon', 'c2', today);
    guest = withGuestRating(guest, rating, 'partly', 'r1', today);
    guest = signed(guest, 'Robin');
    const meanwhile = { ...full, title: 'New title' };
    const merged = mergeCopies(meanwhile, guest.plan, guest.received);
    if (merged === undefined) throw new Error('They do not fit together.');
    expect(mergeWords(meanwhile, merged)).toBe(
      'The file is merged in: 1 comment, 1 rating, from Robin. You can undo it.',
    );
    expect(mergeWords(merged.plan, merged)).toBe('The file is merged in; it held nothing that was not here.');
    expect(merged).toEqual({
      conflicts: [],
      plan: {
        ...meanwhile,
        comments: [
          { id: 'c1', about: 'people/feedback', by: 'Robin', on: today, text: 'Yes, and soon' },
          ...full.comments,
        ],
        otherRatings: [{ id: 'r1', rating, by: 'Robin', on: today, value: 'partly' }, ...full.otherRatings],
      },
    });
  });

  test('says where two copies differ', () => {
    const merged = mergeCopies({ ...full, title: 'Mine' }, { ...full, title: 'Theirs' });
    if (merged === undefined) throw new Error('They do not fit together.');
    expect(mergeWords({ ...full, title: 'Mine' }, merged)).toBe(
      'The file is merged in; it held nothing that was not here. 1 place says different things in the two copies: both stand here for you to choose.',
    );
  });

  test('two edited copies merge into a sound plan that holds every text of both', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, theirs) => {
        const merged = mergeCopies(mine, theirs);
        expect(merged).toBeDefined();
        const told = JSON.stringify(merged);
        for (const text of [...texts(mine), ...texts(theirs)])
          expect(told).toContain(JSON.stringify(text).slice(1, -1));
        expect(planKind.check(merged?.plan)).toBe(true);
      }),
    );
  });
});

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the framework moves on', () => {
  const follow = (change: (role: RoleData) => Partial<RoleData>) => followFramework(full, { ...lead, ...change(lead) });

  test('nothing changed, nothing is said', () => {
    expect(followFramework(full, lead)).toEqual({ plan: full, changes: [] });
  });

  test('renames are followed down to the statement, with ratings, areas, evidence and what others said', () => {
    const moved: RoleData = {
      ...lead,
      key: 'people/team-lead',
      title: 'Lead of a team',
      version: '2.0.0',
      expectations: [
        {
          ...feedback,
          key: 'people/useful-feedback',
          formerly: ['people/feedback'],
          title: 'Useful feedback',
          asks: [
            {
              ...working,
              id: 'independent',
              formerly: ['working'],
              statements: [{ id: 'in-days', text: 'Within days.', formerly: ['soon'] }],
            },
          ],
        },
      ],
    };
    const other = { id: 'r', rating: 'people/feedback#working.soon', by: 'Robin', on: today, value: 'met' as const };
    const { plan, changes } = followFramework({ ...full, otherRatings: [other] }, moved);
    expect(changes).toEqual([
      'The role “Team lead” is now “Lead of a team”.',
      '“Giving feedback” is now called “Useful feedback”.',
      'The role no longer expects “Coaching”. What you wrote about it stays.',
      'A statement of “Useful feedback” that you rated reads otherwise now: Within days.',
    ]);
    const id = 'people/useful-feedback#independent.in-days';
    expect(plan).toMatchObject({
      target: { key: 'people/team-lead', version: '2.0.0' },
      ratings: [{ id, value: 'met', past: [{ value: 'not-yet' }] }],
      areas: [{ id: 'people/useful-feedback', competency: 'people/useful-feedback', title: 'Useful feedback' }],
      otherRatings: [{ rating: id }],
    });
    expect(plan.evidence.map(({ competency }) => competency)).toEqual([
      'people/useful-feedback',
      'people/useful-feedback',
      'people/coaching',
    ]);
    expect(planKind.check(plan)).toBe(true);
    expect(followFramework(plan, moved)).toEqual({ plan, changes: [] });
    // What was rated is found under its new name, before the plan follows as well.
    expect(noLongerAsked(full, moved)).toEqual([]);
    const own = { ...full, areas: full.areas.map((area) => ({ ...area, title: 'My own words' })) };
    expect(followFramework(own, moved).plan.areas).toMatchObject([{ title: 'My own words' }]);
  });

  test('raised, lowered, added, retired and reworded are said in words', () => {
    const raised = { ...feedback, level: { id: 'practitioner', title: 'Practitioner', step: 3 } };
    expect(follow(() => ({ expectations: [raised, ...lead.expectations.slice(1)] })).changes).toEqual([
      'The level of “Giving feedback” is raised from Working to Practitioner.',
    ]);
    const added = { ...feedback, key: 'people/hiring', title: 'Hiring' };
    expect(follow((role) => ({ expectations: [...role.expectations, added] })).changes).toEqual([
      'The role now expects “Hiring” at Working.',
    ]);
    const retired = { ...feedback, retired: true, replacedBy: [{ key: 'people/talk', title: 'Talking' }] };
    expect(follow(() => ({ expectations: [retired, ...lead.expectations.slice(1)] })).changes).toEqual([
      '“Giving feedback” is retired; “Talking” takes its place.',
    ]);
    const gone = { ...feedback, asks: [{ ...working, statements: [] }] };
    const { plan, changes } = follow(() => ({
      version: '1.1.0',
      expectations: [gone, ...lead.expectations.slice(1)],
    }));
    expect(changes).toEqual([
      '“Giving feedback” no longer says: Does soon. Your rating stays at the end of “Where you stand”.',
    ]);
    expect(plan.ratings).toEqual(full.ratings);
    expect(noLongerAsked(plan, { ...lead, expectations: [gone] })).toEqual(full.ratings);
    expect(noLongerAsked(plan, lead)).toEqual([]);
    expect(follow(() => ({ expectations: [gone, ...lead.expectations.slice(1)] })).changes).toEqual([]);
  });
});
