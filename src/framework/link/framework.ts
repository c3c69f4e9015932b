/** One framework's own file: what stands in `framework.yaml`, and the catalogues of what the framework holds. */
import type { Competency, Framework, Group, Role, Scale } from '../model.ts';
import { choiceField, field, isMap, listField, textField, textsField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import {
  type Architecture,
  add,
  type Draft,
  hasSoundList,
  items,
  type LinkedScale,
  renames,
  scaleOf,
} from './architecture.ts';
import { Catalogue } from './catalogue.ts';
import { formerIds } from './formerly.ts';
import { linkHistory } from './history.ts';
import { type Findings, keyAt, type Place } from './place.ts';
import type { FrameworkSources } from './sources.ts';
import { checkMarkdownLinks, dateAt, linkAt, periodAt } from './values.ts';

/** A framework while it is being put together, with the means to refer to what it holds. */
export interface LinkedFramework {
  readonly sources: FrameworkSources;
  readonly model: Draft<Framework>;
  /** Undefined where the scale is unknown or broken: then levels are not judged. */
  readonly scale: LinkedScale | undefined;
  readonly groups: Catalogue<Group>;
  readonly competencies: Catalogue<Draft<Competency>>;
  readonly roles: Catalogue<Draft<Role>>;
}

const NO_SCALE: Scale = {
  id: '',
  title: '',
  use: 'proficiency',
  cumulative: false,
  levels: [],
  steps: 0,
  formerly: [],
};

/** Links `framework.yaml` and opens the catalogues of the framework's competencies and roles, still empty. */
export function linkFramework(
  sources: FrameworkSources,
  architecture: Architecture,
  findings: Findings,
): LinkedFramework {
  const source = sources.file;
  const data = source?.data;
  const title = textField(data, 'title') ?? sources.id;
  const where = `in "${title}"`;
  const groups = new Catalogue<Group>(findings, { rule: 'unknown-group', noun: 'group', where, held: 'entry' });
  if (!hasSoundList(data, 'groups')) groups.incomplete();

  const groupList: Group[] = [];
  if (source !== undefined) {
    for (const item of items(source, [], 'groups')) {
      const group = add<Group>(groups, item, (id) => ({
        id,
        title: textField(item.data, 'title') ?? id,
        summary: textField(item.data, 'summary'),
        formerly: textsField(item.data, 'formerly'),
      }));
      if (group) groupList.push(group);
    }
    renames(source, [], 'groups', groups);
  }
  const scale = source?.readable ? scaleOf(architecture, source, findings) : undefined;
  const competencies = new Catalogue<Draft<Competency>>(findings, {
    rule: 'unknown-competency',
    noun: 'competency',
    where,
    held: 'file',
  });
  const roles = new Catalogue<Draft<Role>>(findings, { rule: 'unknown-role', noun: 'role', where, held: 'file' });
  competencies.mayBeMisnamed(sources.misnamed.competencies);
  roles.mayBeMisnamed(sources.misnamed.roles);
  if (sources.competenciesIncomplete) competencies.incomplete();
  if (sources.rolesIncomplete) roles.incomplete();

  const model: Draft<Framework> = {
    id: sources.id,
    title,
    summary: textField(data, 'summary'),
    version: textField(data, 'version') ?? '0.0.0',
    status: choiceField(data, 'status', ['draft', 'adopted', 'retired']) ?? 'draft',
    language: textField(data, 'language') ?? 'en',
    scale: scale?.scale ?? NO_SCALE,
    groups: groupList,
    owners: textsField(data, 'owners'),
    approvals: [],
    competencies: [],
    roles: [],
    formerly: textsField(data, 'formerly'),
    license: textField(data, 'license'),
    file: source?.file ?? `frameworks/${sources.id}/framework.yaml`,
  };
  if (source !== undefined && isMap(data)) linkRecord(source, data, model, findings);
  if (source !== undefined) checkMarkdownLinks(source, findings);
  if (sources.history?.readable)
    model.history = linkHistory(
      sources.history,
      { version: textField(data, 'version'), effective: model.effective },
      findings,
    );
  return { sources, model, scale, groups, competencies, roles };
}

/** The framework's papers: dates, basis, approvals, source. */
function linkRecord(source: Source, data: unknown, model: Draft<Framework>, findings: Findings): void {
  model.reviewed = dateAt(source, ['reviewed'], data, findings);
  model.effective = periodAt(source, ['effective'], field(data, 'effective'), findings);
  model.source = linkAt(source, ['source'], data, findings);
  const basis = field(data, 'basis');
  const method = textField(basis, 'method');
  const on = dateAt(source, ['basis', 'on'], basis, findings);
  const experts = field(basis, 'experts');
  if (method !== undefined) {
    model.basis = {
      method,
      record: textField(basis, 'record'),
      on,
      experts: typeof experts === 'number' ? experts : undefined,
    };
  }
  model.approvals = listField(data, 'approvals').flatMap((approval, index) => {
    const by = textField(approval, 'by');
    const date = dateAt(source, ['approvals', index, 'on'], approval, findings);
    return by === undefined || date === undefined ? [] : [{ by, on: date, ref: textField(approval, 'ref') }];
  });
}

/**
 * Answers references of the form `id` and `<framework>/<id>`. Undefined where the target is unknown or broken; what is unknown is
 * reported once all references have been asked.
 */
export class References {
  readonly frameworks: Catalogue<LinkedFramework>;
  readonly #all: readonly LinkedFramework[];

  constructor(all: readonly LinkedFramework[], incomplete: boolean, findings: Findings) {
    this.#all = all;
    this.frameworks = new Catalogue(findings, {
      rule: 'unknown-framework',
      noun: 'framework',
      where: 'in this workspace',
      held: 'folder',
    });
    if (incomplete) this.frameworks.incomplete();
    for (const linked of all)
      this.frameworks.define(linked.sources.id, linked, keyAt(linked.sources.file ?? linked.sources.folder));
    for (const linked of all) {
      const { file } = linked.sources;
      if (file === undefined) continue;
      if (!file.readable) this.frameworks.unreadable(file.text);
      for (const [old, place] of formerIds(file)) this.frameworks.rename(old, linked.sources.id, place);
    }
  }

  competency(written: string, own: LinkedFramework, place: Place): Draft<Competency> | undefined {
    return this.#resolve(written, own, place, (linked) => linked.competencies);
  }

  role(written: string, own: LinkedFramework, place: Place): Draft<Role> | undefined {
    return this.#resolve(written, own, place, (linked) => linked.roles);
  }

  /** Reports what was unknown in all frameworks, with what is called the same or nearly so in another framework as a guess. */
  settle(): void {
    this.frameworks.settle();
    const elsewhere = (own: LinkedFramework, pick: (linked: LinkedFramework) => Catalogue<unknown>) => (id: string) =>
      this.#all.flatMap((other) => {
        const meant = other === own ? undefined : pick(other).nearest(id);
        return meant === undefined ? [] : [`${other.sources.id}/${meant}`];
      });
    for (const linked of this.#all) {
      linked.groups.settle();
      linked.competencies.settle(elsewhere(linked, (other) => other.competencies));
      linked.roles.settle(elsewhere(linked, (other) => other.roles));
    }
  }

  #resolve<T>(
    written: string,
    own: LinkedFramework,
    place: Place,
    pick: (linked: LinkedFramework) => Catalogue<T>,
  ): T | undefined {
    const slash = written.indexOf('/');
    if (slash === -1) return pick(own).resolve(written, place);
    const name = written.slice(0, slash);
    // A framework's former name is part of the reference: the catalogue of what is in it says how to write the whole of it.
    const now = this.frameworks.present(name) ?? name;
    const framework = this.frameworks.resolve(now, place);
    return framework && pick(framework).resolve(written.slice(slash + 1), place, written, `${now}/`);
  }
}
