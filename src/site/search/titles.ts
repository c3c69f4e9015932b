/** The titles among whose words the search looks for what somebody meant. */
import type { Framework, Model } from '../../framework/model.ts';

/** The titles of what some frameworks have, and of what all share. */
export function titlesOf(
  frameworks: readonly Framework[],
  { families, grades }: Model['architecture'],
): readonly string[] {
  const own = frameworks.flatMap((framework) => [
    framework,
    ...framework.groups,
    ...framework.competencies,
    ...framework.roles,
    ...framework.scale.levels,
  ]);
  return [...own, ...families, ...grades].map(({ title }) => title);
}
