/** A step up or to another track, as documents speak of it. */
import { type Gap, gapBetween, type Shift } from '../framework/gap.ts';
import type { Expectation, Level, Move, Role } from '../framework/model.ts';
import type { Line } from './document.ts';
import { behaviours } from './expected.ts';

/** The moves out of a role that somebody decides about: promotions and changes of track, each goal once. */
export function stepsUp(role: Role): readonly Move[] {
  return role.moves.filter(
    (move, index) =>
      isStep(move) &&
      !move.to.abstract &&
      !move.to.retired &&
      role.moves.findIndex((other) => other.to === move.to && isStep(other)) === index,
  );
}

function isStep({ type }: Move): boolean {
  return type === 'promotion' || type === 'track-change';
}

export function separates(move: Move): Gap {
  return gapBetween(move.from.expectations, move.to.expectations);
}

/** What one level of a competency asks. */
export interface Asked {
  readonly level: Level;
  readonly behaviours: readonly Line[];
}

/** What a raised expectation asks in addition, level by level: on a scale that adds up every level on the way, else the last alone. */
export function askedInAddition(shift: Shift): readonly Asked[] {
  const { scale } = shift.competency.framework;
  const reached = shift.to.level;
  const onTheWay =
    scale.cumulative && !shift.approximate
      ? scale.levels.filter(
          ({ rank, id }) => (rank > shift.from.level.rank && rank < reached.rank) || id === reached.id,
        )
      : [reached];
  return onTheWay.map((level) => asked(shift.to, level)).filter((one) => one.behaviours.length > 0);
}

/** What a new expectation asks: on a scale that adds up every level from the lowest. */
export function askedAnew(expectation: Expectation): readonly Asked[] {
  const { scale } = expectation.competency.framework;
  const reached = expectation.level;
  const included = scale.cumulative
    ? scale.levels.filter(({ rank, id }) => rank < reached.rank || id === reached.id)
    : [reached];
  const written = included.filter(
    (level) => level.id === reached.id || expectation.competency.levels.some((text) => text.level.id === level.id),
  );
  return written.map((level) => asked(expectation, level)).filter((one) => one.behaviours.length > 0);
}

function asked(expectation: Expectation, level: Level): Asked {
  return { level, behaviours: behaviours(expectation, level) };
}
