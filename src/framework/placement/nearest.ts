/** The roles that are nearest to where a person stands. */
import type { Catalogue, Profile } from '../outline.ts';
import type { Standing } from './standing.ts';
import { type Toward, toward } from './toward.ts';

export interface Nearest {
  /** Roles with nothing left that is known not to be met, the most demanding first. */
  readonly within: readonly Toward[];
  /** Roles with next steps, the nearest first. */
  readonly near: readonly Toward[];
  /** How many roles the answers say too little about. */
  readonly unsaid: number;
}

/**
 * Sorts the roles of a catalogue by their distance from somebody with these standings: what is essential counts before what is
 * desirable; of two equally near, the one that `own` leads to by a move, then the one of its framework.
 */
export function nearestRoles(
  catalogue: Catalogue,
  standings: ReadonlyMap<string, Standing>,
  own: Profile | undefined,
): Nearest {
  const all = [...catalogue.roles.values()]
    .filter((profile) => profile.key !== own?.key && profile.asks.length > 0)
    .map((profile) => toward(profile, standings));
  const said = all.filter(({ enough }) => enough);
  const kinship = ({ profile }: Toward): number =>
    Number(own?.moves.some((move) => move.to === profile.key)) * 2 + Number(own?.framework.id === profile.framework.id);
  return {
    within: said
      .filter(({ next }) => next.length === 0)
      .sort((a, b) => demand(b.profile) - demand(a.profile) || kinship(b) - kinship(a)),
    near: said
      .filter(({ next }) => next.length > 0)
      .sort(
        (a, b) =>
          compare(a.distance.essential, b.distance.essential) ||
          compare(a.distance.desirable, b.distance.desirable) ||
          kinship(b) - kinship(a),
      ),
    unsaid: all.length - said.length,
  };
}

/** How much a role asks in all: steps times weights, as shares of their scales. */
function demand(profile: Profile): number {
  return profile.asks.reduce((sum, { topic, level, weight }) => sum + (weight * level.step) / topic.scale.steps, 0);
}

/** Sums of shares in another order differ in their last digits: that decides nothing. */
function compare(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? 0 : a - b;
}
