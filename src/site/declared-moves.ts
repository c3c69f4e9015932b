/** The moves that a workspace declares, as the comparisons built for them are listed. */
import { inOrderOfRise } from '../framework/ladder.ts';
import type { Family, Framework, Model, Move } from '../framework/model.ts';

export interface FamilyMoves {
  readonly framework: Framework;
  /** The family of the role that is left; nothing for roles without one. */
  readonly family: Family | undefined;
  /** In the order in which roles rise. */
  readonly moves: readonly Move[];
}

/** Every move of a role that someone can hold, by framework and family. Two moves between the same roles count once. */
export function declaredMoves(model: Model): readonly FamilyMoves[] {
  return model.frameworks.flatMap((framework) => {
    const families = new Map<Family | undefined, Move[]>();
    for (const role of inOrderOfRise(framework.roles.filter((one) => !one.abstract))) {
      const moves = role.moves.filter(
        (move, index) => !move.to.abstract && role.moves.findIndex((other) => other.to === move.to) === index,
      );
      if (moves.length > 0) families.set(role.family, [...(families.get(role.family) ?? []), ...moves]);
    }
    return [...families].map(([family, moves]) => ({ framework, family, moves }));
  });
}

/** The parameters of the pages and files that are built for each move. */
export function movePaths(model: Model) {
  return declaredMoves(model).flatMap(({ moves }) =>
    moves.map((move) => ({
      params: {
        fromFramework: move.from.framework.id,
        from: move.from.id,
        toFramework: move.to.framework.id,
        to: move.to.id,
      },
      props: { move },
    })),
  );
}
