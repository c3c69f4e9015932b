/** How much harder each promotion is. */
import { gapBetween } from '../gap.ts';
import type { Competency, Framework, Grade, Level, Move } from '../model.ts';

/** What a promotion asks in addition. */
export interface PromotionDistance {
  readonly move: Move;
  readonly raised: number;
  readonly added: number;
  readonly lowered: number;
  readonly dropped: number;
  /**
   * Steps on the scale that are asked in addition: for each raised competency the steps between the two levels, for each new one the
   * steps from nothing. Across two scales a rise counts by its share of the scale that is asked now.
   */
  readonly steps: number;
  /** Competencies that rise by more than one level at once. */
  readonly leaps: readonly { readonly competency: Competency; readonly from: Level; readonly to: Level }[];
}

/** The promotions between two grades, taken together. */
export interface GradeDistance {
  readonly from: Grade;
  readonly to: Grade;
  readonly promotions: number;
  /** Mean, least and most of the steps of these promotions. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** The promotions out of the roles of a framework, the hardest first. */
export function promotionDistances(framework: Framework): PromotionDistance[] {
  return framework.roles
    .flatMap((role) => role.moves.filter((move) => move.type === 'promotion' && !role.retired && !role.abstract))
    .map(distance)
    .sort((a, b) => b.steps - a.steps);
}

function distance(move: Move): PromotionDistance {
  const gap = gapBetween(move.from.expectations, move.to.expectations);
  const risen = gap.raised.map(
    (shift) => shift.steps ?? shift.order * Math.max(shift.competency.framework.scale.steps - 1, 1),
  );
  const fresh = gap.added.map((expectation) => expectation.level.step);
  return {
    move,
    raised: gap.raised.length,
    added: gap.added.length,
    lowered: gap.lowered.length,
    dropped: gap.dropped.length,
    steps: [...risen, ...fresh].reduce((sum, steps) => sum + steps, 0),
    leaps: gap.raised.flatMap(({ competency, from, to, steps = 0 }) =>
      steps > 1 ? [{ competency, from: from.level, to: to.level }] : [],
    ),
  };
}

/** Promotions by the grades that they join, from the lowest; those of roles without grades are left out. */
export function gradeDistances(distances: readonly PromotionDistance[]): GradeDistance[] {
  const groups = Map.groupBy(
    distances.filter(({ move }) => move.from.grade !== undefined && move.to.grade !== undefined),
    ({ move }) => `${move.from.grade?.id} ${move.to.grade?.id}`,
  );
  return [...groups.values()]
    .flatMap((group): GradeDistance[] => {
      const [from, to] = [group[0]?.move.from.grade, group[0]?.move.to.grade];
      const steps = group.map((one) => one.steps);
      if (from === undefined || to === undefined) return [];
      const mean = steps.reduce((sum, one) => sum + one, 0) / steps.length;
      return [{ from, to, promotions: group.length, mean, least: Math.min(...steps), most: Math.max(...steps) }];
    })
    .sort((a, b) => a.from.rank - b.from.rank || a.to.rank - b.to.rank);
}
