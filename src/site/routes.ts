/** The pages of a framework, for the routes in its own words and for those in other languages. */
import type { Competency, Family, Framework, Role } from '../framework/model.ts';
import { type GroupPart, groupParts } from './group-page.ts';
import { en, type Words } from './interface/en.ts';
import { voiceOf } from './interface/voice.ts';
import { familiesOf, type Matrix, matrixParts, partTitle } from './matrix.ts';
import { currentModel } from './model.ts';
import { type RoleIndexPart, roleIndexParts } from './role-index.ts';
import { expectationParts } from './role-page.ts';

/** One page of a route. */
export interface Page<Props> {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props;
}

/** The pages of every framework in its own words. */
export function inOwnWords<Props>(
  pagesOf: (framework: Framework, words: Words) => readonly Page<Props>[],
): Page<Props>[] {
  return currentModel().frameworks.flatMap((framework) => pagesOf(framework, en));
}

/** The same of every framework that is translated, in each language. */
export function inOtherLanguages<Props>(
  pagesOf: (framework: Framework, words: Words) => readonly Page<Props>[],
): Page<Props>[] {
  const model = currentModel();
  return (model.translations ?? []).flatMap((translation) => {
    const { words, language } = { ...voiceOf(model, translation) };
    return translation.model.frameworks
      .filter((framework) => framework.translation !== undefined)
      .flatMap((framework) => pagesOf(framework, words))
      .map(({ params, props }) => ({ params: { ...params, language }, props }));
  });
}

/** A page for every language. */
export function everyLanguage(): Page<Record<string, never>>[] {
  return (currentModel().translations ?? []).map(({ language }) => ({ params: { language }, props: {} }));
}

export function frameworkPages(framework: Framework): Page<{ framework: Framework }>[] {
  return [{ params: { framework: framework.id }, props: { framework } }];
}

export function competencyPages(framework: Framework): Page<{ competency: Competency }>[] {
  return framework.competencies.map((competency) => ({
    params: { framework: framework.id, competency: competency.id },
    props: { competency },
  }));
}

export function groupPages(framework: Framework, words: Words): Page<{ shelf: GroupPart }>[] {
  return groupParts(framework, words).map((shelf) => ({
    params: { framework: framework.id, path: withPart(shelf.group?.id ?? 'none', shelf.part) },
    props: { shelf },
  }));
}

export interface MatrixPageProps {
  readonly framework: Framework;
  readonly family: Family | undefined;
  /** How many roles the family has. */
  readonly total: number;
  readonly matrix: Matrix;
  /** What each part is called. */
  readonly titles: readonly string[];
  readonly part: number;
}

export function matrixPages(framework: Framework, words: Words): Page<MatrixPageProps>[] {
  return familiesOf(framework).flatMap(({ family, roles }) => {
    const parts = matrixParts(roles);
    const titles = parts.map((matrix, index) => partTitle(matrix, index, parts, words));
    return parts.map((matrix, index) => ({
      params: { framework: framework.id, path: withPart(family?.id ?? 'none', index + 1) },
      props: { framework, family, total: roles.length, matrix, titles, part: index + 1 },
    }));
  });
}

export function rolePages(framework: Framework): Page<{ role: Role; part: number }>[] {
  return framework.roles.flatMap((role) =>
    expectationParts(role).map((_, index) => ({
      params: { framework: framework.id, path: withPart(role.id, index + 1) },
      props: { role, part: index + 1 },
    })),
  );
}

/** The list of roles: its first part, or the further ones. */
export function roleIndexPages(which: 'first' | 'further') {
  return (framework: Framework): Page<{ shelf: RoleIndexPart }>[] =>
    roleIndexParts(framework)
      .filter((shelf) => (which === 'first' ? shelf.part === 1 : shelf.part > 1))
      .map((shelf) => ({
        params: { framework: framework.id, ...(which === 'further' && { part: String(shelf.part) }) },
        props: { shelf },
      }));
}

function withPart(id: string, part: number): string {
  return part === 1 ? id : `${id}/${part}`;
}
