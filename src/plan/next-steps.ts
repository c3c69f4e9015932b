/** From ratings to next steps: what separates somebody's own view from what the target role expects. */
import type { Plan, RatingValue } from '../framework/schema/generated/plan.types.ts';
import { ratingId } from './plan.ts';
import type { ExpectedCompetency, RoleData } from './role-data.ts';

export interface Standing {
  readonly expected: ExpectedCompetency;
  /** Statements of all levels up to the expected one, and how many of them have been rated. */
  readonly statements: number;
  readonly rated: number;
  /** Everything that was rated had no opportunity so far: what is missing is an occasion. */
  readonly noOpportunity: boolean;
  /**
   * Steps of the scale from here to the expected level, counted level by level: a level of which half is shown counts half a step.
   * Absent where nothing says so yet.
   */
  readonly distance?: number;
  /** Distance × weight: what orders next steps. */
  readonly pull: number;
  readonly counts: Readonly<Record<RatingValue, number>>;
}

export interface NextSteps {
  /** The greatest distance × weight first. */
  readonly steps: readonly Standing[];
  /** Everything rated is met. */
  readonly reached: readonly Standing[];
  readonly noOpportunity: readonly Standing[];
  readonly unrated: readonly Standing[];
}

const shown: Readonly<Record<RatingValue, number | undefined>> = {
  met: 1,
  partly: 0.5,
  'not-yet': 0,
  'no-opportunity': undefined,
};

/** Where somebody stands in one competency by their own view. */
export function standing(expected: ExpectedCompetency, plan: Pick<Plan, 'ratings'>): Standing {
  const values = valuesOf(plan.ratings);
  const counts = { met: 0, partly: 0, 'not-yet': 0, 'no-opportunity': 0 };
  let statements = 0;
  let distance: number | undefined;
  for (const level of expected.asks) {
    const rated = level.statements.flatMap(({ id }) => values.get(ratingId(expected.key, level.id, id)) ?? []);
    statements += level.statements.length;
    for (const value of rated) counts[value]++;
    const judged = rated.flatMap((value) => shown[value] ?? []);
    if (judged.length === 0) continue;
    distance = (distance ?? 0) + 1 - judged.reduce((sum, one) => sum + one, 0) / judged.length;
  }
  const rated = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    expected,
    statements,
    rated,
    noOpportunity: rated > 0 && distance === undefined,
    ...(distance !== undefined && { distance }),
    pull: (distance ?? 0) * expected.weight,
    counts,
  };
}

/** By list of ratings, which is another one after each change: sixty standings ask for the same at every keystroke. */
const known = new WeakMap<Plan['ratings'], ReadonlyMap<string, RatingValue>>();

function valuesOf(ratings: Plan['ratings']): ReadonlyMap<string, RatingValue> {
  const values = known.get(ratings) ?? new Map(ratings.map(({ id, value }) => [id, value]));
  known.set(ratings, values);
  return values;
}

export function nextSteps(role: RoleData, plan: Pick<Plan, 'ratings'>): NextSteps {
  const all = role.expectations.map((expected) => standing(expected, plan));
  return {
    steps: all.filter(({ distance }) => distance !== undefined && distance > 0).sort((a, b) => b.pull - a.pull),
    reached: all.filter(({ distance }) => distance === 0),
    noOpportunity: all.filter((one) => one.noOpportunity),
    unrated: all.filter(({ rated }) => rated === 0),
  };
}

/** The distance in words, such as "half a step below Working"; steps are of the scale. */
export function distanceWords({ distance, expected, noOpportunity }: Standing): string {
  const { title } = expected.level;
  if (noOpportunity) return `No opportunity so far to show ${title}`;
  if (distance === undefined) return `Not rated yet; ${title} is expected`;
  if (distance === 0) return `At ${title}, by what you rated`;
  const halves = Math.max(1, Math.round(distance * 2));
  const words = halves === 1 ? 'half a step' : halves === 2 ? 'a step' : `${halves / 2} steps`;
  return `About ${words} below ${title}`;
}
