/** The framework moves on while a plan is under way: the plan follows, keeps what was retired, and says what changed. */
import type { Plan, Rating } from '../framework/schema/generated/plan.types.ts';
import { expectedOf, ratingId, refTo } from './plan.ts';
import type { ExpectedCompetency, LevelAsks, RoleData, Statement } from './role-data.ts';

export interface MovedOn {
  /** The plan as it follows the framework. Nothing that somebody wrote is gone from it. */
  readonly plan: Plan;
  /** What changed for this person, in sentences; empty where nothing did. */
  readonly changes: readonly string[];
}

/** Brings a plan up to its target role as it is now. `target` is found by the role's key or one that it had before. */
export function followFramework(plan: Plan, target: RoleData): MovedOn {
  const changes: string[] = [];
  const before = plan.target;
  if (before.key !== target.key || before.title !== target.title) {
    changes.push(`The role “${before.title}” is now “${target.title}”.`);
  }
  const now = new Map<string, ExpectedCompetency>();
  for (const expected of target.expectations) {
    for (const key of [...expected.formerly, expected.key]) now.set(key, expected);
  }
  const replacements = new Map(
    target.expectations.flatMap((expected) => expected.replacedBy.map((one) => [expected.key, one.title] as const)),
  );
  const known = new Set<string>();
  for (const old of plan.expected) {
    const expected = now.get(old.id);
    if (expected === undefined) {
      changes.push(`The role no longer expects “${old.title}”. What you wrote about it stays.`);
      continue;
    }
    known.add(expected.key);
    if (expected.title !== old.title) changes.push(`“${old.title}” is now called “${expected.title}”.`);
    const replacement = replacements.get(expected.key);
    if (expected.retired) {
      changes.push(
        `“${expected.title}” is retired${replacement === undefined ? '' : `; “${replacement}” takes its place`}.`,
      );
    }
    if (expected.level.title !== old.levelTitle) {
      const way = expected.level.step > old.step ? 'raised' : expected.level.step < old.step ? 'lowered' : 'changed';
      changes.push(`The level of “${expected.title}” is ${way} from ${old.levelTitle} to ${expected.level.title}.`);
    }
  }
  for (const expected of target.expectations) {
    if (!known.has(expected.key)) changes.push(`The role now expects “${expected.title}” at ${expected.level.title}.`);
  }
  const followed = plan.ratings.map((rating) =>
    // What is gone is said once: when the version goes on.
    followRating(rating, now, changes, before.version !== target.version),
  );
  const renamed = (key: string): string => now.get(key)?.key ?? key;
  const titles = new Map(plan.expected.map(({ id, title }) => [id, title]));
  // An area that bears the competency's name goes on to bear it.
  const retitled = (title: string, key: string): string =>
    title === titles.get(key) ? (now.get(key)?.title ?? title) : title;
  const moved: Plan = {
    ...plan,
    target: refTo(target),
    expected: expectedOf(target),
    ratings: eachOnce(followed),
    areas: plan.areas.map((area) =>
      area.competency === undefined
        ? area
        : {
            ...area,
            id: area.id === area.competency ? renamed(area.id) : area.id,
            competency: renamed(area.competency),
            title: retitled(area.title, area.competency),
          },
    ),
    evidence: plan.evidence.map((one) =>
      one.competency === undefined ? one : { ...one, competency: renamed(one.competency) },
    ),
    comments: plan.comments.map((comment) => ({ ...comment, about: renamed(comment.about) })),
    otherRatings: plan.otherRatings.map((other) => ({
      ...other,
      rating: followId(other.rating, plan.ratings, followed),
    })),
  };
  return { plan: moved, changes };
}

/** What somebody rated that the role does not ask any more, once the plan has followed it: kept, and shown apart. */
export function noLongerAsked(plan: Plan, role: RoleData): readonly Rating[] {
  const asked = new Set(
    role.expectations.flatMap(({ key, asks }) =>
      asks.flatMap((level) => level.statements.map(({ id }) => ratingId(key, level.id, id))),
    ),
  );
  if (plan.ratings.every(({ id }) => asked.has(id))) return [];
  return followFramework(plan, role).plan.ratings.filter(({ id }) => !asked.has(id));
}

function followRating(
  rating: Rating,
  now: ReadonlyMap<string, ExpectedCompetency>,
  changes: string[],
  newVersion: boolean,
): Rating {
  const expected = now.get(rating.competency);
  if (expected === undefined) return rating;
  const statement = rating.id.slice(rating.id.indexOf('#') + rating.level.length + 2);
  const found = findStatement(expected, rating.level, statement);
  if (found === undefined) {
    const there = expected.asks.some(({ id, formerly }) => id === rating.level || formerly.includes(rating.level));
    if (there && newVersion)
      changes.push(
        `“${expected.title}” no longer says: ${rating.text} Your rating stays at the end of “Where you stand”.`,
      );
    return { ...rating, competency: expected.key, id: ratingId(expected.key, rating.level, statement) };
  }
  const { level, statement: present } = found;
  if (present.text !== rating.text) {
    changes.push(`A statement of “${expected.title}” that you rated reads otherwise now: ${present.text}`);
  }
  const id = ratingId(expected.key, level.id, present.id);
  return { ...rating, id, competency: expected.key, level: level.id, text: present.text };
}

/** Two statements that became one leave one rating, the latest, with the other in its past. */
function eachOnce(ratings: readonly Rating[]): Rating[] {
  const once = new Map<string, Rating>();
  for (const rating of ratings) {
    const other = once.get(rating.id);
    const [earlier, later] = other !== undefined && other.on > rating.on ? [rating, other] : [other, rating];
    const past =
      earlier === undefined ? later.past : [...earlier.past, { value: earlier.value, on: earlier.on }, ...later.past];
    once.set(rating.id, { ...later, past });
  }
  return [...once.values()];
}

function findStatement(
  expected: ExpectedCompetency,
  level: string,
  statement: string,
): { readonly level: LevelAsks; readonly statement: Statement } | undefined {
  // Where it was, before anywhere else: an id may have moved to another level.
  const near = expected.asks.filter(({ id, formerly }) => id === level || formerly.includes(level));
  for (const asks of [...near, ...expected.asks]) {
    const found = asks.statements.find(({ id, formerly }) => id === statement || formerly.includes(statement));
    if (found !== undefined) return { level: asks, statement: found };
  }
  return undefined;
}

function followId(id: string, before: readonly Rating[], after: readonly Rating[]): string {
  const at = before.findIndex((rating) => rating.id === id);
  return after[at]?.id ?? id;
}
