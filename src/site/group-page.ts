/** The competencies of a group in the parts that its pages show. */
import type { Competency, Framework, Group } from '../framework/model.ts';
import { groupShelves } from './group-shelves.ts';
import { en, type Words } from './interface/en.ts';
import { partsOf } from './parts.ts';
import { saysMore } from '../framework/compare/words.ts';

/** With its definition an entry takes about five elements, without two or three. */
const withDefinitions = 200;
const bare = 350;

export interface GroupPart {
  readonly framework: Framework;
  readonly group: Group | undefined;
  readonly title: string;
  readonly competencies: readonly Competency[];
  /** Counts from 1. */
  readonly part: number;
  readonly parts: readonly (readonly Competency[])[];
  /** How many there are in all parts. */
  readonly total: number;
}

/** Every page of every group of a framework; competencies without a group make one of their own. */
export function groupParts(framework: Framework, words: Words = en): readonly GroupPart[] {
  return groupShelves(framework).flatMap(({ group, competencies }) => {
    const defined = competencies.some((competency) => saysMore(competency.definition, competency.title));
    const parts = partsOf(competencies, defined ? withDefinitions : bare);
    return parts.map((part, index) => ({
      framework,
      group,
      title: group?.title ?? (framework.groups.length > 0 ? words.withoutGroup : words.allCompetencies),
      competencies: part,
      part: index + 1,
      parts,
      total: competencies.length,
    }));
  });
}
