/** What `espalier new` asks about each kind of thing, and the files that come of the answers. */
import type { EvidenceSource } from '../exercise/evidence.ts';
import { NEW_EVIDENCE, newExercise } from '../exercise/new.ts';
import { whoHas } from '../framework/edit/rename.ts';
import { type ThingKind, thingsOf } from '../framework/edit/things.ts';
import { idFault, idFrom, LONGEST_ADVISED_ID } from '../framework/ids.ts';
import { link } from '../framework/link/link.ts';
import type { WorkspaceSources } from '../framework/link/sources.ts';
import type { Framework, Model } from '../framework/model.ts';
import { newCompetency } from '../framework/new/competency.ts';
import { newFramework } from '../framework/new/framework.ts';
import { newRole } from '../framework/new/role.ts';
import { newWorkshop } from '../workshop/new.ts';
import { AUDIENCES } from '../workshop/workshop.ts';
import { answer, type Question, type Terminal } from './questions.ts';
import { UsageError } from './usage.ts';

export const BEGIN_KINDS = ['framework', 'competency', 'role', 'workshop', 'exercise'] as const;
export type BeginKind = (typeof BEGIN_KINDS)[number];

/** Files to write, in the order in which to read them. */
export type NewFiles = readonly { readonly path: string; readonly text: string }[];

/** The options that each kind takes. */
export const OPTIONS: Readonly<Record<BeginKind, readonly string[]>> = {
  framework: ['title', 'summary', 'language', 'scale', 'owner', 'competency', 'role'],
  competency: ['framework', 'title', 'definition', 'kind', 'scope', 'group'],
  role: ['framework', 'title', 'summary', 'family', 'grade'],
  workshop: ['title', 'summary', 'audience', 'competency', 'owner'],
  exercise: ['title', 'summary', 'competency', 'owner'],
};

/** What a workspace has of exercises and workshops. */
export interface Practice {
  /** Ids of all, drafts included. */
  readonly workshops: readonly string[];
  readonly exercises: readonly string[];
  readonly evidence: readonly EvidenceSource[];
}

/** Asks what is still to be known about one new thing. Throws a UsageError for what makes no sense and `Stopped` where nobody answers. */
export class Inquiry {
  readonly #sources: WorkspaceSources;
  readonly #model: Model;
  readonly #practice: Practice;
  readonly #given: Readonly<Record<string, string | undefined>>;
  readonly #asked: Terminal | undefined;

  constructor(
    sources: WorkspaceSources,
    given: Readonly<Record<string, string | undefined>>,
    asked: Terminal | undefined,
    practice: Practice = { workshops: [], exercises: [], evidence: [] },
  ) {
    this.#practice = practice;
    this.#sources = sources;
    // A mistake elsewhere in the workspace is no reason not to begin something.
    this.#model = link(sources).model;
    this.#given = given;
    this.#asked = asked;
  }

  async begin(kind: BeginKind, id: string | undefined): Promise<NewFiles> {
    if (this.#asked === undefined) this.#refuseMissing(kind, id);
    if (kind === 'framework') return this.#framework(id);
    if (kind === 'exercise') return this.#exercise(id);
    if (kind === 'workshop') return this.#workshop(id);
    const framework = await this.#ownFramework(kind);
    if (id !== undefined) this.#refuse(kind, framework.id, id);
    return kind === 'competency' ? this.#competency(framework, id) : this.#role(framework, id);
  }

  async #framework(given: string | undefined): Promise<NewFiles> {
    if (given !== undefined) this.#refuse('framework', undefined, given);
    const title = await this.#need({ option: 'title', ask: 'Title, as people read it' });
    const id = given ?? (await this.#id('framework', undefined, title));
    const scales = this.#scales();
    const summary = await this.#need({
      option: 'summary',
      ask: 'Whom it concerns and what it describes, in a sentence',
    });
    const language = await this.#need({
      option: 'language',
      ask: 'Language it is written in',
      fallback: this.#model.site.language,
    });
    const scale = scales.length < 2 ? undefined : await this.#need({ option: 'scale', ask: 'Scale', choices: scales });
    const owner = await this.#may({ option: 'owner', ask: 'Who answers for the words: the mail address of a team' });
    const competency = await this.#may({ option: 'competency', ask: 'Title of its first competency' });
    const role = await this.#may({ option: 'role', ask: 'Title of its first role' });
    const levels = this.#model.architecture.scales.find((one) => one.id === (scale ?? scales[0]));
    if (levels === undefined)
      throw new UsageError(
        'The job architecture has no scale of proficiency yet. Add one to frameworks/job-architecture.yaml first.',
      );
    const framework: Framework = {
      ...{
        id,
        title,
        summary,
        version: '0.1.0',
        status: 'draft',
        language,
        scale: levels,
        groups: [],
        owners: [],
        approvals: [],
      },
      ...{ competencies: [], roles: [], formerly: [], file: `frameworks/${id}/framework.yaml` },
    };
    const files = [{ path: framework.file, text: newFramework({ title, summary, language, scale, owner }) }];
    if (competency !== undefined) {
      files.push({
        path: `frameworks/${id}/competencies/${idOf(competency)}.yaml`,
        text: newCompetency({ framework, title: competency }),
      });
    }
    if (role !== undefined)
      files.push({
        path: `frameworks/${id}/roles/${idOf(role)}.yaml`,
        text: this.#roleText(framework, { title: role }),
      });
    return files;
  }

  async #exercise(given: string | undefined): Promise<NewFiles> {
    if (given !== undefined) this.#refusePractice('exercise', given);
    const title = await this.#need({ option: 'title', ask: 'Title: what people do in it, in a few words' });
    const id = given ?? (await this.#practiceId('exercise', title));
    const summary = await this.#may({ option: 'summary', ask: 'What somebody does and sees, in a sentence' });
    const choices = [...this.#model.competencies.values()].filter((one) => !one.retired).map(({ key }) => key);
    const competency = await this.#need({ option: 'competency', ask: 'Competency to rate, as framework/id', choices });
    const owner = await this.#may({ option: 'owner', ask: 'Who answers for the cases: the mail address of a team' });
    const { evidence } = this.#practice;
    const keys = evidence.slice(0, 1).map(({ key }) => key);
    const text = newExercise({
      ...{ model: this.#model, title, summary, competency, owner },
      evidence: keys.length > 0 ? keys : ['frame-of-reference'],
    });
    const files = [{ path: `content/exercises/${id}.yaml`, text }];
    return keys.length > 0 ? files : [...files, { path: 'content/evidence.yaml', text: NEW_EVIDENCE }];
  }

  async #workshop(given: string | undefined): Promise<NewFiles> {
    if (given !== undefined) this.#refusePractice('workshop', given);
    const title = await this.#need({ option: 'title', ask: 'Title: what it is about, in a few words' });
    const id = given ?? (await this.#practiceId('workshop', title));
    const summary = await this.#may({ option: 'summary', ask: 'What somebody does and can do then, in a sentence' });
    const said = await this.#need({ option: 'audience', ask: 'For whom', choices: AUDIENCES, fallback: 'manager' });
    const choices = [...this.#model.competencies.values()].filter((one) => !one.retired).map(({ key }) => key);
    const competency = await this.#may(
      { option: 'competency', ask: 'Competency that it trains, as framework/id', choices },
      'there are no competencies',
    );
    const owner = await this.#may({ option: 'owner', ask: 'Who answers for it: the mail address of a team' });
    const { language, contact } = this.#model.site;
    const audience = AUDIENCES.find((one) => one === said) ?? 'manager';
    const text = newWorkshop({ title, summary, audience, language, owner: owner ?? contact, competency });
    return [{ path: `content/workshops/${id}/index.mdx`, text }];
  }

  #refusePractice(kind: 'exercise' | 'workshop', id: string): void {
    const fault = idSentence(id) ?? this.#takenPractice(kind, id);
    if (fault !== undefined) throw new UsageError(fault);
  }

  #takenPractice(kind: 'exercise' | 'workshop', id: string): string | undefined {
    const taken = kind === 'exercise' ? this.#practice.exercises : this.#practice.workshops;
    return taken.includes(id) ? `There is ${kind === 'exercise' ? 'an' : 'a'} ${kind} "${id}" already.` : undefined;
  }

  async #practiceId(kind: 'exercise' | 'workshop', title: string): Promise<string> {
    const fault = (id: string): string | undefined => idSentence(id) ?? this.#takenPractice(kind, id);
    const made = idFrom(title);
    const fallback = made !== undefined && fault(made) === undefined ? made : undefined;
    return this.#need({ option: undefined, ask: 'Id, the name of the file', fallback, fault });
  }

  async #competency(framework: Framework, given: string | undefined): Promise<NewFiles> {
    const title = await this.#need({ option: 'title', ask: 'Title: what is done, in two to four words' });
    const id = given ?? (await this.#id('competency', framework.id, title));
    const definition = await this.#may({ option: 'definition', ask: 'What is done and what for, in a sentence' });
    const kind = await this.#may({
      option: 'kind',
      ask: 'Kind',
      choices: ['competency', 'skill', 'knowledge', 'behaviour', 'value', 'task'],
    });
    const scope = await this.#may({
      option: 'scope',
      ask: 'Whom it concerns',
      choices: ['core', 'leadership', 'functional', 'technical'],
    });
    const groups = framework.groups.map((group) => group.id);
    const group = await this.#may(
      { option: 'group', ask: 'Group', choices: groups },
      `"${framework.title}" has no groups`,
    );
    const text = newCompetency({ framework, title, definition, kind, scope, group });
    return [{ path: `frameworks/${framework.id}/competencies/${id}.yaml`, text }];
  }

  async #role(framework: Framework, given: string | undefined): Promise<NewFiles> {
    const { families, grades } = this.#model.architecture;
    const title = await this.#need({ option: 'title', ask: 'Title, as it stands in an advert' });
    const id = given ?? (await this.#id('role', framework.id, title));
    const summary = await this.#may({ option: 'summary', ask: 'What it is there for, in a sentence' });
    const family = await this.#may(
      { option: 'family', ask: 'Family', choices: families.map((one) => one.id) },
      'there are no families',
    );
    const grade = await this.#may(
      { option: 'grade', ask: 'Grade', choices: grades.map((one) => one.id) },
      'there are no grades',
    );
    return [
      {
        path: `frameworks/${framework.id}/roles/${id}.yaml`,
        text: this.#roleText(framework, { title, summary, family, grade }),
      },
    ];
  }

  #roleText(
    framework: Framework,
    said: { title: string; summary?: string | undefined; family?: string | undefined; grade?: string | undefined },
  ): string {
    const profiles = [...this.#model.roles.values()].filter((role) => role.abstract && !role.retired);
    return newRole({ framework, architecture: this.#model.architecture, profiles, ...said });
  }

  async #ownFramework(kind: BeginKind): Promise<Framework> {
    const { frameworks } = this.#model;
    const [first, second] = frameworks;
    if (first === undefined)
      throw new UsageError(
        `A ${kind} belongs to a framework, and there is none yet. Begin with "npx espalier new framework".`,
      );
    const choices = frameworks.map((framework) => framework.id);
    const id = await this.#need({
      option: 'framework',
      ask: 'Framework',
      choices,
      fallback: second === undefined ? first.id : undefined,
    });
    return frameworks.find((framework) => framework.id === id) ?? first;
  }

  /** The id that is made of a title, unless somebody at the terminal wants another. */
  async #id(kind: ThingKind, scope: string | undefined, title: string): Promise<string> {
    const fault = (id: string): string | undefined => idSentence(id) ?? this.#taken(kind, scope, id);
    const made = idFrom(title);
    const fallback = made !== undefined && fault(made) === undefined ? made : undefined;
    return this.#need({ option: undefined, ask: 'Id, the name of the file', fallback, fault });
  }

  /** Where nobody can be asked, everything that is missing is said at once. */
  #refuseMissing(kind: BeginKind, id: string | undefined): void {
    const scales = this.#scales();
    const frameworks = this.#model.frameworks.map((framework) => framework.id);
    const needed: readonly (readonly [option: string, what: string, needed: boolean])[] = [
      ['framework', frameworks.join('|'), (kind === 'competency' || kind === 'role') && frameworks.length > 1],
      ['title', 'TEXT', true],
      ['competency', 'FRAMEWORK/ID', kind === 'exercise'],
      ['summary', 'TEXT', kind === 'framework'],
      ['scale', scales.join('|'), kind === 'framework' && scales.length > 1],
    ];
    const open = needed.filter(([option, , isNeeded]) => isNeeded && this.#given[option] === undefined);
    const missing = [
      ...(id === undefined ? [`the id behind "new ${kind}"`] : []),
      ...open.map(([option, what]) => `--${option} ${what}`),
    ];
    if (missing.length > 0) throw new UsageError(`Still missing: ${missing.join(', ')}.`);
  }

  #scales(): string[] {
    return this.#model.architecture.scales.filter(({ use }) => use === 'proficiency').map((scale) => scale.id);
  }

  #refuse(kind: ThingKind, scope: string | undefined, id: string): void {
    const fault = idSentence(id) ?? this.#taken(kind, scope, id);
    if (fault !== undefined) throw new UsageError(fault);
  }

  #taken(kind: ThingKind, scope: string | undefined, id: string): string | undefined {
    return whoHas(
      thingsOf(this.#sources).filter((thing) => thing.kind === kind && thing.scope === scope),
      id,
    );
  }

  async #need(question: Omit<Question, 'required'>): Promise<string> {
    const { option } = question;
    const said = await answer(
      { ...question, required: true },
      option === undefined ? undefined : this.#given[option],
      this.#asked,
    );
    if (said === undefined) throw new UsageError(`${question.ask} is missing.`);
    return said;
  }

  /** An answer that may stay open. `nothing` says why there is nothing to choose from, where that is so. */
  async #may(question: Omit<Question, 'required'> & { option: string }, nothing?: string): Promise<string | undefined> {
    const given = this.#given[question.option];
    if (question.choices?.length !== 0) return answer({ ...question, required: false }, given, this.#asked);
    if (given === undefined) return undefined;
    throw new UsageError(`--${question.option} cannot be "${given}": ${nothing}.`);
  }
}

/** Why an id has not the form of one, as a sentence. */
function idSentence(id: string): string | undefined {
  const fault = idFault(id);
  if (fault === 'reserved')
    return `"${id}" cannot be an id: the word has a meaning of its own in addresses, in YAML or in Windows.`;
  if (fault === 'too-long' || (fault === undefined && id.length > LONGEST_ADVISED_ID)) {
    return `This id has ${id.length} characters; more than ${LONGEST_ADVISED_ID} make an address that breaks in mails.`;
  }
  if (fault === undefined) return undefined;
  const better = idFrom(id.replace(/\.ya?ml$/, ''));
  return `"${id}" cannot be an id: ids are small letters, digits and single hyphens.${better === undefined ? '' : ` How about "${better}"?`}`;
}

function idOf(title: string): string {
  const id = idFrom(title);
  if (id === undefined)
    throw new UsageError(
      `No id can be made of "${title}": add the file with "npx espalier new" and an id of your own.`,
    );
  return id;
}
