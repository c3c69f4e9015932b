/** From files to the model: every reference resolved, everything that cannot be resolved reported. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Competency, Expectation, Framework, Model, Move, Role } from '../model.ts';
import { asText, listField, textsField } from '../read/fields.ts';
import { inOrder } from './alphabet.ts';
import { type Architecture, type Draft, linkArchitecture } from './architecture.ts';
import { declareCompetencies, linkCompetencies } from './competency.ts';
import { findCycles, knots, wayRound } from './cycles.ts';
import { byInheritance, type OwnExpectations, resolveExpectations } from './expectations.ts';
import { type LinkedFramework, linkFramework, References } from './framework.ts';
import { Findings, valueAt } from './place.ts';
import { declareRoles, linkRole } from './role.ts';
import { linkSite } from './site.ts';
import type { WorkspaceSources } from './sources.ts';

/** The model of a workspace and what is wrong with its references. With errors, the model lacks what they concern. */
export interface Linked {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Links the files of a workspace. Files that could not be read keep their id; what depends on their content stays silent. */
export function link(sources: WorkspaceSources): Linked {
  const findings = new Findings();
  const architecture = linkArchitecture(sources.architecture, findings);
  const linked = sources.frameworks.map((framework) => linkFramework(framework, architecture, findings));
  const references = new References(linked, sources.frameworksIncomplete, findings);
  for (const framework of linked) {
    declareCompetencies(framework);
    declareRoles(framework);
  }
  for (const framework of linked) linkCompetencies(framework, references, architecture, findings);
  const own = linkRoles(linked, references, architecture, findings);
  const roles = [...own.keys()];
  breakCycles(linked, findings);
  connect(roles);
  const places = competencyPlaces(linked);
  expect(roles, own, linked, places);
  const site = linkSite(sources.site, linked[0]?.model.title ?? '', references, findings);
  references.settle();
  architecture.settle();

  for (const framework of linked) arrange(framework, places);
  const order = textsField(sources.site?.data, 'frameworks');
  const frameworks = inOrder(
    linked.map((framework) => framework.model),
    ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length),
  );
  return {
    model: {
      site,
      architecture: architecture.model,
      frameworks,
      competencies: new Map(frameworks.flatMap((framework) => framework.competencies.map((one) => [one.key, one]))),
      roles: new Map(frameworks.flatMap((framework) => framework.roles.map((one) => [one.key, one]))),
    },
    diagnostics: findings.diagnostics,
  };
}

function linkRoles(
  linked: readonly LinkedFramework[],
  references: References,
  architecture: Architecture,
  findings: Findings,
): Map<Draft<Role>, OwnExpectations> {
  const own = new Map<Draft<Role>, OwnExpectations>();
  for (const framework of linked) {
    for (const { id, source } of framework.sources.roles) {
      const draft = framework.roles.peek(id);
      if (draft !== undefined) own.set(draft, linkRole(draft, source, framework, references, architecture, findings));
    }
  }
  return own;
}

/** Reports cycles of inheritance and of replacement, each once, and cuts them so that what follows can rely on there being none. */
function breakCycles(linked: readonly LinkedFramework[], findings: Findings): void {
  const placeOf = (
    item: Role | Competency,
  ): { framework: LinkedFramework; list: 'competencies' | 'roles' } | undefined => {
    const framework = linked.find(({ model }) => model === item.framework);
    const list = framework?.sources.roles.some(({ source }) => source.file === item.file) ? 'roles' : 'competencies';
    return framework && { framework, list };
  };
  let said = new Set<Role | Competency>();
  const report = <T extends Role | Competency>(
    cycle: readonly T[],
    key: 'extends' | 'replacedBy',
    verb: string,
  ): void => {
    // Where many cycles share their links, mending one changes them all.
    if (cycle.every((item) => said.has(item))) return;
    for (const item of cycle) said.add(item);
    const [first, second] = [cycle[0], cycle[1] ?? cycle[0]];
    const [at, next] = [first && placeOf(first), second && placeOf(second)];
    const source = at?.framework.sources[at.list].find((named) => named.id === first?.id)?.source;
    if (first === undefined || next === undefined || source === undefined) return;
    const leadsOn = (name: unknown): boolean =>
      next.framework[next.list].present(asText(name)?.split('/').pop() ?? '') === second?.id;
    const index = listField(source.data, key).findIndex(leadsOn);
    const ofOneFramework = cycle.every((item) => item.framework === first.framework);
    const way = wayRound(cycle.map((item) => (ofOneFramework ? item.id : item.key)));
    findings.add(valueAt(source, key, Math.max(index, 0)), {
      rule: 'cycle',
      message:
        cycle.length === 1 ? `"${first.title}" ${verb} itself.` : `"${first.title}" ${verb} itself in the end: ${way}.`,
      hint: cycle.length === 1 ? 'Delete it, or name the other one that was meant.' : 'Delete one of these references.',
    });
  };
  const roles = linked.flatMap((framework) => framework.roles.values());
  const inheritance = findCycles<Role>(roles, (role) => role.extends);
  for (const cycle of inheritance) report(cycle, 'extends', 'extends');
  const knot = knots(inheritance);
  for (const role of roles) {
    if (knot(role) !== undefined) role.extends = role.extends.filter((base) => knot(base) !== knot(role));
  }
  said = new Set();
  for (const cycle of findCycles<Draft<Role>>(roles, (role) => role.replacedBy)) {
    report(cycle, 'replacedBy', 'is replaced by');
    for (const role of cycle) role.replacedBy = [];
  }
  const replaced = linked.flatMap(({ competencies }) =>
    competencies.values().filter((one) => one.replacedBy.length > 0),
  );
  for (const cycle of findCycles<Draft<Competency>>(replaced, (one) => one.replacedBy)) {
    report(cycle, 'replacedBy', 'is replaced by');
    for (const one of cycle) one.replacedBy = [];
  }
}

/** The way back of every reference between roles. */
function connect(roles: readonly Draft<Role>[]): void {
  const heirs = new Map<Role, Role[]>();
  const arrivals = new Map<Role, Move[]>();
  const append = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };
  for (const role of roles) {
    for (const base of role.extends) append(heirs, base, role);
    for (const move of role.moves) append(arrivals, move.to, move);
  }
  for (const role of roles) {
    role.extendedBy = heirs.get(role) ?? [];
    role.movesIn = arrivals.get(role) ?? [];
  }
}

/** Resolves expectations and tells each competency who expects it. */
function expect(
  roles: readonly Draft<Role>[],
  own: ReadonlyMap<Role, OwnExpectations>,
  linked: readonly LinkedFramework[],
  inDisplay: ReadonlyMap<Competency, number>,
): void {
  const levelled = new Map<Framework, Competency[]>(
    linked.map((framework) => [
      framework.model,
      framework.competencies
        .values()
        .filter((one) => !one.retired && !(one.indicators.length > 0 && one.levels.length === 0)),
    ]),
  );
  const resolved = resolveExpectations(byInheritance(roles), own, (role) => levelled.get(role.framework) ?? []);
  const byName = new Map(inOrder<Role>(roles, () => 0).map((role, index) => [role, index]));
  const expectedBy = new Map<Competency, Expectation[]>();
  for (const role of roles) {
    const expectations = inOrderOf(
      [...(resolved.get(role)?.values() ?? [])],
      ({ competency }) =>
        (competency.framework === role.framework ? 0 : inDisplay.size) + (inDisplay.get(competency) ?? 0),
    );
    role.expectations = expectations;
    if (role.abstract || role.retired) continue;
    for (const expectation of expectations) {
      const list = expectedBy.get(expectation.competency);
      if (list === undefined) expectedBy.set(expectation.competency, [expectation]);
      else list.push(expectation);
    }
  }
  const named = (one: Expectation): number => byName.get(one.role) ?? 0;
  const byRankAndName = (a: Expectation, b: Expectation): number => a.level.rank - b.level.rank || named(a) - named(b);
  for (const framework of linked) {
    for (const competency of framework.competencies.values()) {
      const list = expectedBy.get(competency);
      if (list !== undefined) competency.expectedBy = list.sort(byRankAndName);
    }
  }
}

/** Where each competency stands in the display order of all: by framework, then by group as listed, those without one last. */
function competencyPlaces(linked: readonly LinkedFramework[]): ReadonlyMap<Competency, number> {
  const frameworks = inOrder(
    linked.map(({ model }) => model),
    () => 0,
  );
  const all = frameworks.flatMap((framework) => {
    const groups = new Map(framework.groups.map((group, index) => [group, index]));
    const own: Competency[] = linked.find(({ model }) => model === framework)?.competencies.values() ?? [];
    return inOrder(own, ({ group }) => (group && groups.get(group)) ?? groups.size);
  });
  return new Map(all.map((competency, index) => [competency, index]));
}

/** Fills a framework's lists in their display order. */
function arrange(linked: LinkedFramework, inDisplay: ReadonlyMap<Competency, number>): void {
  linked.model.competencies = [...inDisplay.keys()].filter(({ framework }) => framework === linked.model);
  const roles: Role[] = linked.roles.values();
  const families = new Set(roles.flatMap(({ family }) => family ?? []));
  const places = new Map(inOrder([...families], () => 0).map((family, index) => [family, index]));
  const familyPlace = ({ family }: Role): number => (family && places.get(family)) ?? -1;
  linked.model.roles = inOrder(roles, () => 0).sort(
    (a, b) => familyPlace(a) - familyPlace(b) || gradeRank(a) - gradeRank(b),
  );
}

/** Things by a whole number each. With thousands of them, calling something for every comparison is most of the work. */
function inOrderOf<T>(items: readonly T[], number: (item: T) => number): T[] {
  const keys = Float64Array.from(items, (item, index) => number(item) * items.length + index).sort();
  return Array.from(keys, (key) => items[key % items.length]).filter((item) => item !== undefined);
}

function gradeRank(role: Role): number {
  return role.grade?.rank ?? Number.MAX_SAFE_INTEGER;
}
