/** Two roles competency by competency: what rises, comes, stays, falls and drops away. Pure, so that pages, browser and files agree. */
import { compareLevels } from '../gap.ts';
import type { Line } from './lines.ts';
import { linesBetween } from './lines.ts';
import type { Asked, RoleProfile } from './profile.ts';

/** How the second role stands to the first in one competency. `beside`: another level of the same rank. */
export type Standing = 'raised' | 'added' | 'beside' | 'same' | 'lowered' | 'dropped';

export interface ComparedCompetency {
  readonly standing: Standing;
  /** What both say of the competency itself: the second role's words, else the first's. */
  readonly competency: Asked;
  readonly from?: Asked;
  readonly to?: Asked;
  /** Steps on the scale; below zero where the second role asks less. Absent where only one role asks. */
  readonly steps?: number;
  /** The level is the same, and weight, importance, note or the level hoped for is not. */
  readonly otherTerms: boolean;
  /** Sentence by sentence. */
  readonly lines: readonly Line[];
}

export interface Comparison {
  readonly from: RoleProfile;
  readonly to: RoleProfile;
  /** Every competency of either role once: those of the second in its order, then those of the first alone. */
  readonly competencies: readonly ComparedCompetency[];
  readonly counts: Readonly<Record<Standing, number>>;
  /** How many of those at the same level differ in weight, importance, note or the level hoped for. */
  readonly otherTerms: number;
}

/** Compares what `from` and `to` ask. Comparing the other way round gives the same with raised and lowered, added and dropped exchanged. */
export function compareRoles(from: RoleProfile, to: RoleProfile): Comparison {
  const before = new Map(from.asked.map((one) => [one.key, one]));
  const competencies: ComparedCompetency[] = to.asked.map((asked) => {
    const earlier = before.get(asked.key);
    before.delete(asked.key);
    return earlier === undefined ? oneSided('added', asked) : bothSided(earlier, asked);
  });
  competencies.push(...[...before.values()].map((asked) => oneSided('dropped', asked)));
  const counts = { raised: 0, added: 0, beside: 0, same: 0, lowered: 0, dropped: 0 };
  for (const { standing } of competencies) counts[standing]++;
  return {
    from,
    to,
    competencies,
    counts,
    otherTerms: competencies.filter((one) => one.standing === 'same' && one.otherTerms).length,
  };
}

/** The competencies of one standing; those that rise by most weight times distance first, the others in their order. */
export function standing(comparison: Comparison, which: Standing): readonly ComparedCompetency[] {
  const found = comparison.competencies.filter((one) => one.standing === which);
  return which === 'raised' ? found.sort((a, b) => rise(b) - rise(a)) : found;
}

/** Whether the two roles ask for nothing in common. */
export function nothingInCommon({ counts }: Comparison): boolean {
  return counts.raised + counts.beside + counts.same + counts.lowered === 0;
}

function oneSided(standing: 'added' | 'dropped', asked: Asked): ComparedCompetency {
  const added = standing === 'added';
  return {
    standing,
    competency: asked,
    ...(added ? { to: asked } : { from: asked }),
    otherTerms: false,
    lines: added ? linesBetween([], asked.texts) : linesBetween(asked.texts, []),
  };
}

function bothSided(from: Asked, to: Asked): ComparedCompetency {
  // One competency has one scale, whoever asks for it.
  const { order, steps } = compareLevels(from.level, { id: '' }, to.level, { id: '' });
  const standing =
    order > 0 ? 'raised' : order < 0 ? 'lowered' : from.level.id === to.level.id ? 'same' : ('beside' as const);
  return {
    standing,
    competency: to,
    from,
    to,
    ...(steps !== undefined && { steps }),
    otherTerms:
      from.weight !== to.weight ||
      from.importance !== to.importance ||
      from.note !== to.note ||
      from.desired?.id !== to.desired?.id,
    lines: linesBetween(from.texts, to.texts),
  };
}

function rise({ from, to }: ComparedCompetency): number {
  return from === undefined || to === undefined ? 0 : (to.level.position - from.level.position) * to.weight;
}
