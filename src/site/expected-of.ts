/** Who is expected to have a competency, level by level. */
import { inOrderOfRise } from '../framework/ladder.ts';
import type { Competency, Expectation, Family, Framework, Level } from '../framework/model.ts';

export interface ExpectedAt {
  readonly level: Level;
  /** From the lowest rung to the highest. */
  readonly expectations: readonly Expectation[];
}

/** More roles than this are counted by family, not listed. */
export const mostListed = 400;

/** The roles that expect a competency, under the levels they expect; the highest level first. */
export function expectedAt(competency: Competency): readonly ExpectedAt[] {
  const levels = new Map<Level, Expectation[]>();
  for (const expectation of competency.expectedBy) {
    const shelf = levels.get(expectation.level);
    if (shelf === undefined) levels.set(expectation.level, [expectation]);
    else shelf.push(expectation);
  }
  return [...levels]
    .sort(([a], [b]) => b.rank - a.rank)
    .map(([level, expectations]) => ({ level, expectations: risen(expectations) }));
}

/** The same, counted: how many roles of each family. */
export function expectedByFamily(
  competency: Competency,
): readonly { readonly framework: Framework; readonly family: Family | undefined; readonly roles: number }[] {
  const counts: { framework: Framework; family: Family | undefined; roles: number }[] = [];
  for (const { role } of competency.expectedBy) {
    const found = counts.find((one) => one.framework === role.framework && one.family === role.family);
    if (found === undefined) counts.push({ framework: role.framework, family: role.family, roles: 1 });
    else found.roles += 1;
  }
  return counts;
}

function risen(expectations: readonly Expectation[]): readonly Expectation[] {
  const byRole = new Map(expectations.map((expectation) => [expectation.role, expectation]));
  const families = new Map<string, Expectation[]>();
  for (const expectation of expectations) {
    const key = expectation.role.family?.id ?? '';
    families.set(key, [...(families.get(key) ?? []), expectation]);
  }
  return [...families.values()].flatMap((family) =>
    inOrderOfRise(family.map((expectation) => expectation.role)).flatMap((role) => byRole.get(role) ?? []),
  );
}
