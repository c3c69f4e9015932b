/** Finding and reading the files of a workspace: which there are, what each is, and what nobody claims. */
import { type Diagnostic, START_OF_FILE, type Rule } from '../framework/diagnostic.ts';
import type { FrameworkSources, LocaleSources, NamedSource, WorkspaceSources } from '../framework/link/sources.ts';
import { type TextFault, tooLarge } from '../framework/read/guard.ts';
import { Source, type StrictParser } from '../framework/read/source.ts';
import { idFrom } from '../framework/ids.ts';
import { field, listField, textField, textsField } from '../framework/read/fields.ts';
import { suggest } from '../framework/suggest.ts';
import type { GuideSource } from '../guide/check.ts';
import type { WorkshopSource } from '../workshop/check.ts';
import { MdxSource } from '../mdx/source.ts';
import { type Claim, claim, linkMessage, type Folder, type FolderKind } from './claims.ts';
import type { Memory } from './memory.ts';
import type { Tree } from './tree.ts';

/**
 * Reads a workspace once. What it finds is told by its lists; what is wrong with the folders themselves, by its diagnostics. The only code
 * that knows how a workspace's folders hang together.
 */
export class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly sources: Source[] = [];
  readonly texts: MdxSource[] = [];
  readonly guides: GuideSource[] = [];
  readonly exercises: NamedSource[] = [];
  readonly workshops: WorkshopSource[] = [];
  readonly paths: NamedSource[] = [];
  /** Competency files that name a workshop, found once all are read. */
  readonly competencies: NamedSource[] = [];
  /** `content/evidence.yaml`, where there is one. */
  evidence: Source | undefined;
  readonly #tree: Tree;
  readonly #memory: Memory | undefined;
  /** Folders that cannot be opened: what is in them is unknown, not missing. */
  readonly #closed = new Set<string>();

  constructor(tree: Tree, memory?: Memory) {
    this.#tree = tree;
    this.#memory = memory;
  }

  /** Finds and reads all files, also those that take the parser of all YAML. */
  readWith(parse: StrictParser): WorkspaceSources {
    const sources = this.read();
    for (const source of this.documents()) source.readWith(parse);
    return sources;
  }

  /** Whether there are guides, exercises or what these rest on. */
  get hasPractice(): boolean {
    return (
      this.guides.length > 0 ||
      this.exercises.length > 0 ||
      this.workshops.length > 0 ||
      this.paths.length > 0 ||
      this.evidence !== undefined ||
      this.competencies.some(({ source }) => namesWorkshop(source))
    );
  }

  /** All that is YAML: files, and the data above texts. */
  documents(): Source[] {
    return [...this.sources, ...this.texts.flatMap(({ head }) => head ?? [])];
  }

  /** Finds and reads all files but those that take the parser of all YAML, which are left pending. */
  read(): WorkspaceSources {
    const top = this.#list('');
    if (!this.#isFolder(top, 'frameworks', 'missing-framework')) {
      return { architecture: undefined, site: this.#readContent(top), frameworks: [], frameworksIncomplete: true };
    }
    if (!top.entries.some((entry) => entry.name === 'frameworks')) {
      const near = suggest(
        'frameworks',
        top.entries.filter((entry) => entry.kind === 'folder').map((entry) => entry.name),
      );
      const hint =
        near === undefined ? 'Is this the folder of a workspace?' : `Did you mean to call "${near}" "frameworks"?`;
      this.#report(
        'frameworks',
        'missing-framework',
        'There is no folder "frameworks" here, so there is nothing to check.',
        hint,
      );
      return { architecture: undefined, site: this.#readContent(top), frameworks: [], frameworksIncomplete: true };
    }
    const claims = this.#claim('frameworks', 'frameworks');
    if (this.#closed.has('frameworks'))
      return { architecture: undefined, site: this.#readContent(top), frameworks: [], frameworksIncomplete: true };
    const architecture = claims.some((one) => one.as === 'file')
      ? this.#source('frameworks/job-architecture.yaml')
      : undefined;
    const misnamed = (name: string): boolean => claims.some((one) => one.as === 'unclaimed' && one.mayBe === name);
    if (architecture === undefined && !misnamed('job-architecture')) {
      this.#report(
        'frameworks/job-architecture.yaml',
        'missing-architecture',
        'The job architecture is missing: the file that holds the scales, grades and families.',
        'Add frameworks/job-architecture.yaml.',
      );
    }
    const folders = claims.flatMap((one) => (one.as === 'folder' ? [one.name] : []));
    const incomplete = claims.some((one) => one.as === 'unclaimed' && one.diagnostic.rule !== 'unclaimed-file');
    if (folders.length === 0 && !incomplete) {
      this.#report(
        'frameworks',
        'missing-framework',
        'There is no framework here yet.',
        'Add a folder with a framework.yaml to frameworks/.',
      );
    }
    const site = this.#readContent(top);
    const frameworks = folders.map((id) => this.#readFramework(id));
    const locales = this.#readLocales(top);
    return {
      architecture,
      site,
      frameworks,
      frameworksIncomplete: incomplete,
      ...(locales.length > 0 && { locales }),
    };
  }

  /** The translations, a folder for each language with the tree of what it translates. */
  #readLocales(top: Folder): LocaleSources[] {
    const has = (folder: Folder, name: string): boolean =>
      folder.entries.some((entry) => entry.name === name && entry.kind === 'folder');
    if (!has(top, 'content') || !has({ path: 'content', entries: this.#tree.entries('content') ?? [] }, 'locales'))
      return [];
    return this.#claim('content/locales', 'locales').flatMap((one): LocaleSources[] => {
      if (one.as !== 'folder') return [];
      const folder = `content/locales/${one.name}`;
      const files = this.#claim(folder, 'locale').flatMap((part) =>
        part.as !== 'folder'
          ? []
          : part.name === 'content'
            ? this.#claimFiles(`${folder}/content`, 'translated content')
            : this.#translatedFrameworks(`${folder}/frameworks`),
      );
      return [
        {
          language: one.name,
          folder,
          files: files.map((path) => ({ path: path.slice(folder.length + 1), source: this.#source(path) })),
        },
      ];
    });
  }

  #translatedFrameworks(path: string): string[] {
    return this.#claim(path, 'frameworks').flatMap((one) => {
      if (one.as === 'unclaimed') return [];
      const inside = `${path}/${one.name}`;
      if (one.as === 'file') return [inside];
      return this.#claim(inside, 'framework').flatMap((part) => {
        if (part.as === 'unclaimed') return [];
        if (part.as === 'file') return [`${inside}/${part.name}`];
        return this.#claimFiles(`${inside}/${part.name}`, part.name === 'roles' ? 'roles' : 'competencies');
      });
    });
  }

  #claimFiles(path: string, kind: FolderKind): string[] {
    return this.#claim(path, kind).flatMap((one) => (one.as === 'file' ? [`${path}/${one.name}`] : []));
  }

  #readFramework(id: string): FrameworkSources {
    const path = `frameworks/${id}`;
    const claims = claim(this.#list(path), 'framework');
    const has = (name: string): boolean => claims.some((one) => one.as !== 'unclaimed' && one.name === name);
    const mayBe = (name: string): boolean => claims.some((one) => one.as === 'unclaimed' && one.mayBe === name);
    const closed = this.#closed.has(path);
    const misnamed = (name: string): boolean => closed || mayBe(name) || mayBe('*');
    // A folder with nothing of a framework in it is one mistake, whatever else is in it.
    if (
      closed ||
      ['framework.yaml', 'competencies', 'roles'].some(has) ||
      ['framework', 'competencies', 'roles'].some(mayBe)
    )
      this.#say(claims);
    const file = has('framework.yaml') ? this.#source(`${path}/framework.yaml`) : undefined;
    if (file === undefined && !closed && !mayBe('framework')) {
      this.#report(
        `${path}/framework.yaml`,
        'missing-framework-file',
        `The folder "${id}" has no framework.yaml.`,
        'Add one with title, summary, version, status and language.',
      );
    }
    const competencies = has('competencies') ? this.#readNamed(`${path}/competencies`, 'competencies') : NOTHING;
    this.competencies.push(...competencies.named);
    const roles = has('roles') ? this.#readNamed(`${path}/roles`, 'roles') : NOTHING;
    return {
      id,
      file,
      ...(has('history.yaml') && { history: this.#source(`${path}/history.yaml`) }),
      folder: new Source(`${path}/framework.yaml`, new Uint8Array()),
      competencies: competencies.named,
      roles: roles.named,
      competenciesIncomplete: misnamed('competencies') || competencies.incomplete,
      rolesIncomplete: misnamed('roles') || roles.incomplete,
      misnamed: { competencies: competencies.misnamed, roles: roles.misnamed },
    };
  }

  /** The files of a folder under their ids, and what misnamed ones may be meant to be called. Where nobody can tell, the list is incomplete. */
  #readNamed(path: string, kind: 'competencies' | 'roles' | 'exercises' | 'learning paths'): NamedFiles {
    const claims = this.#claim(path, kind);
    const mayBe = claims.flatMap((one) =>
      one.as === 'unclaimed' && one.mayBe !== undefined ? [[one.mayBe, one.diagnostic.file] as const] : [],
    );
    return {
      misnamed: mayBe.flatMap(([id, file]) => [id, ...this.#otherNames(file)]),
      named: claims.flatMap((one) =>
        one.as === 'file' ? [{ id: one.id, source: this.#source(`${path}/${one.name}`) }] : [],
      ),
      incomplete: this.#closed.has(path) || mayBe.some(([id]) => id === '*'),
    };
  }

  /** What a misnamed file may be referred to as besides its name: as its title says, and by its former names. */
  #otherNames(file: string): string[] {
    const bytes = this.#tree.bytes(file);
    if (!(bytes instanceof Uint8Array)) return [];
    const { data } = new Source(file, bytes);
    const title = idFrom(textField(data, 'title') ?? '');
    return [...(title === undefined ? [] : [title]), ...textsField(data, 'formerly')];
  }

  #readContent(top: Folder): Source | undefined {
    if (!top.entries.some((entry) => entry.name === 'content') || !this.#isFolder(top, 'content', 'unclaimed-file'))
      return undefined;
    const claims = this.#claim('content', 'content');
    for (const one of claims) {
      if (one.as === 'file' && one.name === 'evidence.yaml') this.evidence = this.#source('content/evidence.yaml');
      if (one.as !== 'folder') continue;
      if (one.name === 'exercises') this.exercises.push(...this.#readNamed('content/exercises', 'exercises').named);
      if (one.name === 'guides') this.#readGuides();
      if (one.name === 'workshops') this.#readWorkshops();
      if (one.name === 'learning-paths')
        this.paths.push(...this.#readNamed('content/learning-paths', 'learning paths').named);
    }
    return claims.some((one) => one.as === 'file' && one.name === 'site.yaml')
      ? this.#source('content/site.yaml')
      : undefined;
  }

  #readGuides(): void {
    for (const one of this.#claim('content/guides', 'guides')) {
      if (one.as !== 'file') continue;
      const path = `content/guides/${one.name}`;
      const source = new MdxSource(path, this.#bytes(path));
      this.texts.push(source);
      this.guides.push({ id: one.id, source });
    }
  }

  #readWorkshops(): void {
    for (const one of this.#claim('content/workshops', 'workshops')) {
      if (one.as !== 'folder') continue;
      const folder = `content/workshops/${one.name}`;
      const path = `${folder}/index.mdx`;
      const claims = this.#claim(folder, 'workshop');
      if (!claims.some((file) => file.as === 'file')) {
        if (!claims.some((file) => file.as === 'unclaimed'))
          this.#report(
            path,
            'missing-workshop-file',
            `The folder "${one.name}" has no index.mdx.`,
            'Add it, or delete the folder.',
          );
        continue;
      }
      const source = new MdxSource(path, this.#bytes(path));
      this.texts.push(source);
      this.workshops.push({ id: one.name, source });
    }
  }

  #claim(path: string, kind: FolderKind): Claim[] {
    const claims = claim(this.#list(path), kind);
    this.#say(claims);
    return claims;
  }

  #say(claims: readonly Claim[]): void {
    for (const one of claims) {
      const said = one.as === 'unclaimed' ? one.diagnostic : one.advice;
      if (said !== undefined) this.diagnostics.push(said);
    }
  }

  /** Whether a name of the top folder is a folder or nothing at all; what else it is, is reported. */
  #isFolder(top: Folder, name: string, rule: Rule): boolean {
    const found = top.entries.find((entry) => entry.name === name);
    if (found === undefined || found.kind === 'folder') return true;
    if (found.kind === 'link') this.#report(name, 'symbolic-link', linkMessage(name), 'Put the folder itself here.');
    else
      this.#report(name, rule, `"${name}" is a file, and here belongs a folder of that name.`, 'Rename or delete it.');
    return false;
  }

  #list(path: string): Folder {
    const found = this.#tree.entries(path);
    if (found === undefined) {
      this.#closed.add(path);
      this.#report(path, 'unreadable-file', 'This folder cannot be opened.', 'Check the permissions of the folder.');
    }
    const entries = new Map((found ?? []).map((entry) => [entry.name, entry]));
    // Names by themselves are sorted without anything being called for each comparison.
    const names = [...entries.keys()].filter((name) => !name.startsWith('.')).sort();
    return { path, entries: names.map((name) => entries.get(name)).filter((entry) => entry !== undefined) };
  }

  #source(path: string): Source {
    const source = this.#memory?.source(path) ?? new Source(path, this.#bytes(path));
    this.sources.push(source);
    return source;
  }

  #bytes(path: string): Uint8Array | TextFault {
    const found = this.#tree.bytes(path);
    if (found instanceof Uint8Array) return found;
    if (found.why === 'too-large') return tooLarge(found.size);
    const message = 'This file cannot be opened.';
    return { rule: 'unreadable-file', severity: 'error', ...START_OF_FILE, message, hint: 'Check its permissions.' };
  }

  #report(file: string, rule: Rule, message: string, hint: string): void {
    this.diagnostics.push({ file, ...START_OF_FILE, severity: 'error', rule, pointer: '', message, hint });
  }
}

/** Whether a competency names a workshop. */
function namesWorkshop({ data }: Source): boolean {
  return listField(data, 'development').some((one) => field(one, 'workshop') !== undefined);
}

interface NamedFiles {
  readonly named: readonly NamedSource[];
  readonly misnamed: readonly string[];
  readonly incomplete: boolean;
}

const NOTHING: NamedFiles = { named: [], misnamed: [], incomplete: false };
