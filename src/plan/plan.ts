/** A development plan: what is kept of it, and what can be done to it. Every edit gives a new plan. */
import type { Kind } from '../device/kind.ts';
import type {
  Action,
  Area,
  Evidence,
  Plan,
  Rating,
  RatingValue,
  RoleRef,
} from '../framework/schema/generated/plan.types.ts';
import validate from '../framework/schema/generated/plan.validator.js';
import type { ExpectedCompetency, LevelAsks, RoleData, Statement } from './role-data.ts';

export type * from '../framework/schema/generated/plan.types.ts';

export const planKind: Kind<Plan> = {
  name: 'plan',
  migrations: [],
  check: (data): data is Plan => validate({ espalier: 'plan', version: 1, id: 'plan', data }),
  title: ({ title, target }) => title || `Towards ${target.title}`,
};

/** As many areas as somebody can work on at a time. More are possible, with a reason. */
export const mostAreas = 3;

/** An empty plan. `today` is YYYY-MM-DD. */
export function newPlan(target: RoleData, current: RoleData | undefined, today: string): Plan {
  return {
    title: `Towards ${target.title}`,
    created: today,
    ...(current && { current: refTo(current) }),
    target: refTo(target),
    expected: expectedOf(target),
    ratings: [],
    areas: [],
    fourth: '',
    evidence: [],
    checkins: [],
    comments: [],
    otherRatings: [],
    notes: '',
  };
}

export function refTo({ key, title, framework, version }: RoleData): RoleRef {
  return { key, title, framework, version };
}

export function expectedOf(role: RoleData): Plan['expected'] {
  return role.expectations.map(({ key, title, level }) => ({
    id: key,
    title,
    level: level.id,
    levelTitle: level.title,
    step: level.step,
  }));
}

/** The id of a statement's rating. */
export function ratingId(competency: string, level: string, statement: string): string {
  return `${competency}#${level}.${statement}`;
}

/** Rates a statement; without a value, takes the rating back. The rating of an earlier day goes into the history. */
export function rate(
  plan: Plan,
  { key }: ExpectedCompetency,
  level: LevelAsks,
  { id: statement, text }: Statement,
  value: RatingValue | undefined,
  today: string,
): Plan {
  const id = ratingId(key, level.id, statement);
  const before = plan.ratings.find((rating) => rating.id === id);
  if (value === undefined) return { ...plan, ratings: plan.ratings.filter((rating) => rating !== before) };
  const past =
    before === undefined
      ? []
      : before.on < today && before.value !== value
        ? [...before.past, { value: before.value, on: before.on }]
        : before.past;
  const rating: Rating = { id, competency: key, level: level.id, text, value, on: today, past };
  return { ...plan, ratings: withItem(plan.ratings, rating) };
}

/** Picks an area, or lays it down again together with what was planned in it. */
export function toggleArea(plan: Plan, id: string, title: string, competency?: string): Plan {
  if (plan.areas.some((area) => area.id === id)) return { ...plan, areas: plan.areas.filter((area) => area.id !== id) };
  const area: Area = { id, title, why: '', actions: [], ...(competency !== undefined && { competency }) };
  return { ...plan, areas: [...plan.areas, area] };
}

export function editArea(plan: Plan, id: string, change: (area: Area) => Area): Plan {
  return { ...plan, areas: plan.areas.map((area) => (area.id === id ? change(area) : area)) };
}

export function newAction(id: string, title: string, kind: Action['kind'], link?: string): Action {
  return { id, title, kind, sign: '', support: '', done: false, milestones: [], ...(link !== undefined && { link }) };
}

/** Puts an action into its area, or in the place of the one with its id. */
export function withAction(plan: Plan, area: string, action: Action): Plan {
  return editArea(plan, area, (one) => ({ ...one, actions: withItem(one.actions, action) }));
}

export function withoutAction(plan: Plan, area: string, id: string): Plan {
  return editArea(plan, area, (one) => ({ ...one, actions: one.actions.filter((action) => action.id !== id) }));
}

export function newEvidence(id: string, today: string, competency?: string): Evidence {
  const evidence: Evidence = { id, on: today, situation: '', behaviour: '', impact: '', private: false };
  return competency === undefined ? evidence : { ...evidence, competency };
}

/** A list with the item, in the place of the one with its id or at the end. */
export function withItem<Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];
}

export function withoutItem<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] {
  return items.filter((one) => one.id !== id);
}
