/** Under what the site's search files a page. Values are what a reader sees in the filters. */
import type { Competency, Framework, Level, Role } from '../framework/model.ts';
import { en, type Words } from './interface/en.ts';

export type Filters = Readonly<Record<'kind' | 'framework' | 'family' | 'level' | 'grade', readonly string[]>>;

/** A role is filed under its family, its grade, and the levels that it expects; a competency under the levels it describes. */
export function searchFilters(page: Role | Competency | Framework, words: Words = en): Partial<Filters> {
  const kinds = words.fileKinds;
  if ('expectations' in page) {
    const { family } = page;
    return {
      kind: [page.abstract ? kinds.profile : kinds.role],
      framework: [page.framework.title],
      ...(family && { family: family.parent ? [family.title, family.parent.title] : [family.title] }),
      ...(page.grade && { grade: [page.grade.title] }),
      level: levelTitles(page.expectations.map((expectation) => expectation.level)),
    };
  }
  if ('expectedBy' in page) {
    return {
      kind: [kinds.competency],
      framework: [page.framework.title],
      level: levelTitles(page.levels.map((text) => text.level)),
    };
  }
  return { kind: [kinds.framework], framework: [page.title] };
}

/** Levels by name, each once, lowest first. */
export function levelTitles(levels: readonly Level[]): readonly string[] {
  return [
    ...new Set([...levels].sort((a, b) => a.position - b.position || a.rank - b.rank).map((level) => level.title)),
  ];
}
