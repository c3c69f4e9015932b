/** Roles against competencies: the matrix of a family for reading, and of a framework as a file. */
import { ladderOf } from '../framework/ladder.ts';
import type { Competency, Expectation, Family, Framework, Group, Role } from '../framework/model.ts';
import { partsOf } from './parts.ts';

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
export function familiesOf(framework: Framework): readonly { readonly family: Family | undefined; readonly roles: readonly Role[] }[] {
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
  const ordered = [...ladderOf(roles).rungs].reverse().flatMap((rung) => rung.cells.flat());
  const expected = new Map<Competency, Map<Role, Expectation>>();
  for (const role of ordered) {
    for (const expectation of role.expectations) {
      const cells = expected.get(expectation.competency) ?? new Map<Role, Expectation>();
      expected.set(expectation.competency, cells.set(role, expectation));
    }
  }
  return { roles: ordered, sections: sectionsOf(inFrameworkOrder([...expected.keys()], ordered[0]?.framework), ordered, expected) };
}

/** The same matrix in parts of at most `cells` cells each. Rows stay whole; a group may go on in the next part. */
export function matrixParts(matrix: Matrix, cells: number): readonly Matrix[] {
  const perPart = Math.max(1, Math.floor(cells / Math.max(1, matrix.roles.length)));
  const rows = matrix.sections.flatMap((section) => section.rows.map((row) => ({ ...section, row })));
  return partsOf(rows, perPart).map((part) => {
    const sections: { framework: Framework; group: Group | undefined; rows: MatrixRow[] }[] = [];
    for (const { framework, group, row } of part) {
      const last = sections[sections.length - 1];
      if (last !== undefined && last.framework === framework && last.group === group) last.rows.push(row);
      else sections.push({ framework, group, rows: [row] });
    }
    return { roles: matrix.roles, sections };
  });
}

/** The whole framework as rows of text: a head, then a line for each competency, with the level that each role expects. */
export function matrixRows(framework: Framework): readonly (readonly string[])[] {
  const roles = framework.roles.filter((role) => !role.abstract);
  const own = new Set(framework.competencies);
  const borrowed = new Set(roles.flatMap((role) => role.expectations.map((expectation) => expectation.competency)).filter((competency) => !own.has(competency)));
  const competencies = [...framework.competencies, ...inFrameworkOrder([...borrowed], framework)];
  const levels = roles.map((role) => new Map(role.expectations.map((expectation) => [expectation.competency, expectation.level.title])));
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
  const sections: { framework: Framework; group: Group | undefined; rows: MatrixRow[] }[] = [];
  for (const competency of competencies) {
    const row = { competency, cells: roles.map((role) => expected.get(competency)?.get(role)) };
    const last = sections[sections.length - 1];
    if (last !== undefined && last.framework === competency.framework && last.group === competency.group) last.rows.push(row);
    else sections.push({ framework: competency.framework, group: competency.group, rows: [row] });
  }
  return sections;
}

function inFrameworkOrder(competencies: readonly Competency[], first: Framework | undefined): readonly Competency[] {
  const places = new Map<Competency, number>();
  for (const framework of new Set(competencies.map((competency) => competency.framework))) {
    framework.competencies.forEach((competency, index) => {
      places.set(competency, index);
    });
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
