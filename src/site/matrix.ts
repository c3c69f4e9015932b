/** Roles against competencies: the matrix of a family for reading, and of a framework as a file. */
import { inOrderOfRise } from '../framework/ladder.ts';
import type { Competency, Expectation, Family, Framework, Group, Role } from '../framework/model.ts';
import { groupShelves } from './group-shelves.ts';
import { en, type Words } from './interface/en.ts';
import { partLabel, partsOf } from './parts.ts';

export interface MatrixRow {
  readonly competency: Competency;
  /** One for each role, in the same order. */
  readonly cells: readonly (Expectation | undefined)[];
}

/** Competencies of one group of one framework. */
export interface MatrixSection {
  readonly framework: Framework;
  readonly group: Group | undefined;
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  /** From the lowest rung to the highest. */
  readonly roles: readonly Role[];
  readonly sections: readonly MatrixSection[];
}

/** The roles of a framework that someone can hold, by family, in the order in which the families come up. */
export function familiesOf(
  framework: Framework,
): readonly { readonly family: Family | undefined; readonly roles: readonly Role[] }[] {
  const shelves = new Map<Family | undefined, Role[]>();
  for (const role of framework.roles) {
    if (role.abstract) continue;
    const shelf = shelves.get(role.family);
    if (shelf === undefined) shelves.set(role.family, [role]);
    else shelf.push(role);
  }
  return [...shelves].map(([family, roles]) => ({ family, roles }));
}

/** What `roles` expect, competency by competency: the framework of the first role before the others. */
export function matrixOf(roles: readonly Role[]): Matrix {
  const ordered = inOrderOfRise(roles);
  const expected = new Map<Competency, Map<Role, Expectation>>();
  for (const role of ordered) {
    for (const expectation of role.expectations) {
      const cells = expected.get(expectation.competency) ?? new Map<Role, Expectation>();
      expected.set(expectation.competency, cells.set(role, expectation));
    }
  }
  return {
    roles: ordered,
    sections: sectionsOf(inFrameworkOrder([...expected.keys()], ordered[0]?.framework), ordered, expected),
  };
}

/** As many roles as stand side by side on a wide screen. */
const mostColumns = 14;

/** About how many elements the cells of one page may take. */
const room = 1000;

/**
 * The matrix of these roles in as many pages as it takes: at most 14 roles each, and no more rows than a page can carry. Rows stay
 * whole; a group may go on in the next part.
 */
export function matrixParts(roles: readonly Role[]): readonly Matrix[] {
  return partsOf(inOrderOfRise(roles), mostColumns).flatMap((columns) => partsOfRows(matrixOf(columns)));
}

function partsOfRows(matrix: Matrix): readonly Matrix[] {
  const rows = matrix.sections.flatMap((section) => section.rows.map((row) => ({ ...section, row })));
  const elements = rows.reduce((sum, { row }) => sum + elementsOf(row), 0);
  const perPart = Math.max(1, Math.ceil(rows.length / Math.max(1, Math.ceil(elements / room))));
  return partsOf(rows, perPart).map((part) => ({ roles: matrix.roles, sections: gathered(part) }));
}

/** A row has its line, its head and a link; a cell one element, three where a level has a mark and a name. */
function elementsOf(row: MatrixRow): number {
  return row.cells.reduce(
    (sum, cell) => sum + (cell !== undefined && cell.competency.framework.scale.steps > 1 ? 3 : 1),
    3,
  );
}

/** How many cells of the matrix are filled. */
export function filledCells(matrix: Matrix): number {
  return matrix.sections
    .flatMap((section) => section.rows.flatMap((row) => row.cells))
    .filter((cell) => cell !== undefined).length;
}

/** What a part of a matrix is called: by its rows, and by its roles where these are in parts too. */
export function partTitle(matrix: Matrix, index: number, parts: readonly Matrix[], words: Words = en): string {
  const rows = partLabel(
    matrix.sections.flatMap((section) => section.rows.map((row) => row.competency)),
    words,
  );
  const columns = new Set(parts.map((part) => part.roles[0]));
  if (columns.size < 2) return rows;
  return `${index + 1}: ${partLabel(
    matrix.roles.map((role) => ({ title: role.title })),
    words,
  )}${words.comma}${rows}`;
}

/** The whole framework as rows of text: a head, then a line for each competency, with the level that each role expects. */
export function matrixRows(framework: Framework): readonly (readonly string[])[] {
  const roles = framework.roles.filter((role) => !role.abstract);
  const own = new Set(framework.competencies);
  const borrowed = new Set(
    roles
      .flatMap((role) => role.expectations.map((expectation) => expectation.competency))
      .filter((competency) => !own.has(competency)),
  );
  const competencies = inFrameworkOrder([...own, ...borrowed], framework);
  const levels = roles.map(
    (role) => new Map(role.expectations.map((expectation) => [expectation.competency, expectation.level.title])),
  );
  const head = ['Framework', 'Group', 'Code', 'Competency', ...distinct(roles)];
  return [
    head,
    ...competencies.map((competency) => [
      competency.framework.title,
      competency.group?.title ?? '',
      competency.code ?? '',
      competency.title,
      ...levels.map((level) => level.get(competency) ?? ''),
    ]),
  ];
}

function sectionsOf(
  competencies: readonly Competency[],
  roles: readonly Role[],
  expected: ReadonlyMap<Competency, ReadonlyMap<Role, Expectation>>,
): readonly MatrixSection[] {
  return gathered(
    competencies.map((competency) => ({
      framework: competency.framework,
      group: competency.group,
      row: { competency, cells: roles.map((role) => expected.get(competency)?.get(role)) },
    })),
  );
}

/** Rows that follow one another in the same group, under that group. */
function gathered(
  rows: readonly { readonly framework: Framework; readonly group: Group | undefined; readonly row: MatrixRow }[],
): readonly MatrixSection[] {
  const sections: { framework: Framework; group: Group | undefined; rows: MatrixRow[] }[] = [];
  for (const { framework, group, row } of rows) {
    const last = sections[sections.length - 1];
    if (last !== undefined && last.framework === framework && last.group === group) last.rows.push(row);
    else sections.push({ framework, group, rows: [row] });
  }
  return sections;
}

function inFrameworkOrder(competencies: readonly Competency[], first: Framework | undefined): readonly Competency[] {
  const places = new Map<Competency, number>();
  for (const framework of new Set(competencies.map((competency) => competency.framework))) {
    for (const { competencies: shelf } of groupShelves(framework))
      for (const competency of shelf) places.set(competency, places.size);
  }
  const shelf = (competency: Competency): number => (competency.framework === first ? 0 : 1);
  return [...competencies].sort(
    (a, b) =>
      shelf(a) - shelf(b) ||
      a.framework.id.localeCompare(b.framework.id, 'en') ||
      (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
}

/** Role titles; where two roles share one, their ids tell them apart. */
function distinct(roles: readonly Role[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const role of roles) seen.set(role.title, (seen.get(role.title) ?? 0) + 1);
  return roles.map((role) => ((seen.get(role.title) ?? 0) > 1 ? `${role.title} (${role.id})` : role.title));
}
