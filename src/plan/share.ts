/** A plan between two people, by file: what goes out, and how it comes home. */
import { difference } from '../device/difference.ts';
import { isSame } from '../device/json.ts';
import { type Merged, merge, mergeUnrelated } from '../device/merge.ts';
import type { Plan, SharedPart } from '../framework/schema/generated/plan.types.ts';
import { mostAreas, planKind } from './plan.ts';

export interface Selection {
  /** Ids of the areas that go out. */
  readonly areas: readonly string[];
  /** Parts besides the areas; ratings and evidence stay at home unless they are named. */
  readonly parts: readonly SharedPart[];
}

/**
 * The plan with what was chosen alone. Private notes, private evidence and what others wrote never go out, nor does the calendar,
 * which names the actions of all areas.
 */
export function sharedPlan(whole: Plan, { areas, parts }: Selection): Plan {
  const { calendar: _calendar, exported: _exported, ...plan } = whole;
  const chosen = plan.areas.filter(({ id }) => areas.includes(id));
  const competencies = new Set(chosen.flatMap(({ competency }) => competency ?? []));
  const here = (competency: string | undefined): boolean => competency !== undefined && competencies.has(competency);
  const ratings = parts.includes('ratings') ? plan.ratings.filter(({ competency }) => here(competency)) : [];
  return {
    ...plan,
    areas: chosen,
    ratings: ratings.map((rating) => ({ ...rating, past: [] })),
    evidence: parts.includes('evidence') ? plan.evidence.filter((one) => !one.private && here(one.competency)) : [],
    checkins: parts.includes('checkins') ? plan.checkins : [],
    comments: [],
    otherRatings: [],
    fourth: chosen.length > mostAreas ? plan.fourth : '',
    notes: '',
  };
}

/** What came of a merge: a plan, and the places where both wrote. */
export interface MergedPlan {
  readonly plan: Plan;
  readonly conflicts: Merged['conflicts'];
}

/** What a merge brought, in a sentence or two for the person whose plan it is. */
export function mergeWords(before: Plan, { plan, conflicts }: MergedPlan): string {
  const news = <Item extends { readonly id: string; readonly by: string }>(
    old: readonly Item[],
    now: readonly Item[],
  ) => now.filter((item) => !old.some((one) => isSame(one, item)));
  const comments = news(before.comments, plan.comments);
  const ratings = news(before.otherRatings, plan.otherRatings);
  const rest = difference({ ...before, comments: [], otherRatings: [] }, { ...plan, comments: [], otherRatings: [] });
  const authors = [...new Set([...comments, ...ratings].flatMap(({ by }) => (by === '' ? [] : [by])))].join(' and ');
  const brought = [
    counted(comments.length, 'comment'),
    counted(ratings.length, 'rating'),
    counted(rest.length, comments.length + ratings.length > 0 ? 'other change' : 'change'),
  ].filter((words) => words !== '');
  const said =
    brought.length === 0
      ? 'The file is merged in; it held nothing that was not here.'
      : `The file is merged in: ${brought.join(', ')}${authors === '' ? '' : `, from ${authors}`}. You can undo it.`;
  if (conflicts.length === 0) return said;
  return `${said} ${counted(conflicts.length, 'place')} ${conflicts.length === 1 ? 'says' : 'say'} different things in the two copies: both stand here for you to choose.`;
}

function counted(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}

/**
 * Merges a copy that came back into the plan. `received` is what was sent out, so that what was left out of the file is not taken
 * for deleted; without it, everything that either copy holds is kept. Nothing where the two do not fit together.
 */
export function mergeCopies(mine: Plan, theirs: Plan, received?: Plan): MergedPlan | undefined {
  const { value, conflicts } = received === undefined ? mergeUnrelated(mine, theirs) : merge(received, mine, theirs);
  return planKind.check(value) ? { plan: value, conflicts } : undefined;
}
