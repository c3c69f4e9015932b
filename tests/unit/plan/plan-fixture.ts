/** A role of two competencies, and plans of any shape towards it. */
import fc from 'fast-check';
import type { Plan } from '../../../src/plan/plan.ts';
import { newPlan } from '../../../src/plan/plan.ts';
import type { ExpectedCompetency, RoleData, Statement } from '../../../src/plan/role-data.ts';

export const statement = (id: string, text = `Does ${id}.`): Statement => ({ id, text, formerly: [] });

export const feedback: ExpectedCompetency = {
  key: 'people/feedback',
  formerly: [],
  title: 'Giving feedback',
  address: '/frameworks/people/competencies/feedback/',
  level: { id: 'working', title: 'Working', step: 2 },
  steps: 4,
  weight: 1,
  essential: true,
  asks: [
    { id: 'foundation', title: 'Foundation', step: 1, formerly: [], statements: [statement('prepares')] },
    { id: 'working', title: 'Working', step: 2, formerly: [], statements: [statement('soon'), statement('effect')] },
  ],
  suggestions: [],
  retired: false,
  replacedBy: [],
};

export const coaching: ExpectedCompetency = {
  ...feedback,
  key: 'people/coaching',
  title: 'Coaching',
  weight: 2,
  asks: [{ id: 'working', title: 'Working', step: 2, formerly: [], statements: [statement('asks')] }],
};

export const lead: RoleData = {
  key: 'people/lead',
  title: 'Team lead',
  framework: 'People',
  version: '1.0.0',
  address: '/frameworks/people/roles/lead/',
  expectations: [feedback, coaching],
};

export const today = '2026-11-25';
export const emptyPlan: Plan = newPlan(lead, undefined, today);

const id = fc.constantFrom('a', 'b', 'c', 'd');
const day = fc.constantFrom('2026-10-01', '2026-11-25', '2027-01-31');
const words = fc.oneof(
  fc.constantFrom('', 'Kanarienvogel', '=1+1', '</script>'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const value = fc.constantFrom('met' as const, 'partly' as const, 'not-yet' as const, 'no-opportunity' as const);
const optionalDay = fc.option(day, { nil: undefined });
const unique = <Item extends { id: string }>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 3 });
const dated = <Item extends object>(item: Item, by: string | undefined): Item & { by?: string } =>
  by === undefined ? item : { ...item, by };

const milestone = fc
  .record({ id, text: words, done: fc.boolean(), by: optionalDay })
  .map(({ by, ...rest }) => dated(rest, by));
const action = fc
  .record({
    id,
    title: words,
    kind: fc.constantFrom('experience' as const, 'exposure' as const, 'education' as const),
    sign: words,
    support: words,
    done: fc.boolean(),
    milestones: unique(milestone),
    by: optionalDay,
  })
  .map(({ by, ...rest }) => dated(rest, by));
const area = fc.record({ id, title: words, why: words, actions: unique(action) });
const rating = fc.record({
  id: fc.constantFrom('people/feedback#working.soon', 'people/feedback#working.effect', 'people/coaching#working.asks'),
  competency: fc.constant('people/feedback'),
  level: fc.constant('working'),
  text: words,
  value,
  on: day,
  past: fc.array(fc.record({ value, on: day }), { maxLength: 2 }),
});
const evidence = fc.record({
  id,
  on: day,
  situation: words,
  behaviour: words,
  impact: words,
  private: fc.boolean(),
});
const checkin = fc.record({
  id,
  on: day,
  goal: words,
  reality: words,
  options: words,
  will: words,
  done: fc.boolean(),
});
const comment = fc.record({ id, about: id, by: words, on: day, text: words });
const otherRating = fc.record({ id, rating: words, by: words, on: day, value });

/** Any plan. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  title: words,
  created: day,
  target: fc.constant(emptyPlan.target),
  expected: fc.constant(emptyPlan.expected),
  ratings: unique(rating),
  areas: unique(area),
  fourth: words,
  evidence: unique(evidence),
  checkins: unique(checkin),
  comments: unique(comment),
  otherRatings: unique(otherRating),
  notes: words,
});
