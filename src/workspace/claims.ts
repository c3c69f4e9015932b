/** Which file is what: the one place that knows the layout of a workspace's folders. */
import { type Diagnostic, START_OF_FILE, type Rule } from '../framework/diagnostic.ts';
import { idFault, idFrom, LONGEST_ADVISED_ID, LONGEST_ID } from '../framework/ids.ts';
import { didYouMean, suggest } from '../framework/suggest.ts';

/** A folder of a workspace as it was found: names sorted, names that begin with a dot left out. */
export interface Folder {
  /** Path from the workspace, with `/`; empty for the workspace itself. */
  readonly path: string;
  readonly entries: readonly FolderEntry[];
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** The kinds of folder whose entries are claimed one by one. */
export type FolderKind =
  | 'frameworks'
  | 'framework'
  | 'competencies'
  | 'roles'
  | 'content'
  | 'exercises'
  | 'workshops'
  | 'workshop'
  | 'learning paths'
  | 'guides'
  | 'locales'
  | 'locale'
  | 'translated content';

/** What an entry of a folder turned out to be. */
export type Claim =
  | { readonly as: 'file'; readonly name: string; readonly id: string; readonly advice?: Diagnostic }
  | { readonly as: 'folder'; readonly name: string; readonly advice?: Diagnostic }
  /** Something that belongs elsewhere or is misnamed. `mayHold` says which kind of thing may hide in it. */
  | { readonly as: 'unclaimed'; readonly diagnostic: Diagnostic; readonly mayBe: string | undefined };

interface Layout {
  /** Files by their fixed names. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** The ending of files that are named by their id. */
  readonly named?: '.yaml' | '.mdx';
  /** Whether every folder is one thing under its id. */
  readonly namedFolders?: boolean;
  /** Whether a folder may have any name; what it should be is checked where its meaning is known. */
  readonly anyFolder?: boolean;
  /** In the words of a message, after "each": `competency`. */
  readonly holds: string;
}

/** Folders of `content` that the format names and nothing reads yet. */
const UNREAD = ['cycles', 'objectives'];

const LAYOUTS: Readonly<Record<FolderKind, Layout>> = {
  frameworks: { files: ['job-architecture.yaml'], folders: [], namedFolders: true, holds: 'framework' },
  framework: {
    files: ['framework.yaml', 'history.yaml'],
    folders: ['competencies', 'roles'],
    holds: 'competencies and roles',
  },
  competencies: { files: [], folders: [], named: '.yaml', holds: 'competency' },
  roles: { files: [], folders: [], named: '.yaml', holds: 'role' },
  content: {
    files: ['site.yaml', 'evidence.yaml'],
    folders: ['workshops', 'learning-paths', 'exercises', 'guides', 'locales', ...UNREAD],
    holds: 'content',
  },
  exercises: { files: [], folders: [], named: '.yaml', holds: 'exercise' },
  workshops: { files: [], folders: [], namedFolders: true, holds: 'workshop' },
  workshop: { files: ['index.mdx'], folders: [], holds: 'text of a workshop' },
  'learning paths': { files: [], folders: [], named: '.yaml', holds: 'learning path' },
  guides: { files: [], folders: [], named: '.mdx', holds: 'guide' },
  locales: { files: [], folders: [], anyFolder: true, holds: 'language' },
  locale: { files: [], folders: ['frameworks', 'content'], holds: 'translations' },
  'translated content': { files: ['site.yaml'], folders: [], holds: 'translations' },
};

/** What each entry of a folder is. */
export function claim(folder: Folder, kind: FolderKind): Claim[] {
  const layout = LAYOUTS[kind];
  const present = new Set(folder.entries.map((entry) => entry.name));
  return folder.entries.map((entry) => wellNamed(entry, layout) ?? claimEntry(folder, entry, layout, present));
}

/** A file whose name is an id, as nearly all are; undefined for everything that more has to be said about. */
function wellNamed({ name, kind }: FolderEntry, { named }: Layout): Claim | undefined {
  if (kind !== 'file' || named === undefined || !name.endsWith(named)) return undefined;
  const id = name.slice(0, -named.length);
  return idFault(id) === undefined && id.length <= LONGEST_ADVISED_ID ? { as: 'file', name, id } : undefined;
}

function claimEntry(folder: Folder, entry: FolderEntry, layout: Layout, present: ReadonlySet<string>): Claim {
  const { name } = entry;
  const path = folder.path === '' ? name : `${folder.path}/${name}`;
  const refuse = (rule: Rule, message: string, hint: string | undefined, mayBe?: string): Claim => ({
    as: 'unclaimed',
    diagnostic: { file: path, ...START_OF_FILE, severity: 'error', rule, pointer: '', message, ...(hint && { hint }) },
    mayBe,
  });
  if (entry.kind === 'link') return refuse('symbolic-link', linkMessage(name), 'Put the file itself here.', stem(name));
  if (entry.kind === 'other')
    return refuse('unclaimed-file', `"${name}" is no file and no folder.`, 'Delete it.', stem(name));
  if (entry.kind === 'folder') {
    if (layout.files.includes(name)) {
      return refuse(
        'unclaimed-file',
        `"${name}" is a folder, and here belongs a file of that name.`,
        'Move what is in it to where it belongs, and delete it.',
        stem(name),
      );
    }
    if (layout.anyFolder || layout.folders.includes(name)) return { as: 'folder', name, ...unread(path) };
    if (layout.namedFolders)
      return idFault(name) === undefined
        ? { as: 'folder', name, ...longId(path, name) }
        : badId(refuse, name, name, '');
    const meant = suggest(name, layout.folders);
    const guess = meant && (present.has(meant) ? `Move what is in it to "${meant}".` : `Did you mean "${meant}"?`);
    return refuse(
      'unclaimed-file',
      `A folder "${name}" means nothing here.`,
      guess ?? folderHint(layout),
      meant ?? '*',
    );
  }
  if (layout.files.includes(name)) return { as: 'file', name, id: stem(name) };
  const ending = layout.named;
  if (ending !== undefined && name.endsWith(ending)) {
    const id = name.slice(0, -ending.length);
    return idFault(id) === undefined ? { as: 'file', name, id, ...longId(path, id) } : badId(refuse, name, id, ending);
  }
  return refuse(
    'unclaimed-file',
    `"${name}" means nothing here.`,
    fileHint(name, layout, present),
    mayBe(name, layout),
  );
}

/** What to say of a symbolic link of that name: it may lead anywhere, out of the workspace too. */
export function linkMessage(name: string): string {
  return `"${name}" is a symbolic link; a workspace holds its files itself.`;
}

/** Advice about a folder that has its place in the format, and that nothing reads. */
function unread(path: string): { advice: Diagnostic } | undefined {
  if (!UNREAD.some((folder) => path === `content/${folder}`)) return undefined;
  return {
    advice: {
      file: path,
      ...START_OF_FILE,
      severity: 'warning',
      rule: 'unread-folder',
      pointer: '',
      message: `Nothing reads "${path}" yet: what is in it is neither checked nor shown.`,
      hint: 'Keep it if you like. Nobody will see it on the site.',
    },
  };
}

/** Advice about an id that is usable and too long to be handy. */
function longId(path: string, id: string): { advice: Diagnostic } | undefined {
  if (id.length <= LONGEST_ADVISED_ID) return undefined;
  return {
    advice: {
      file: path,
      ...START_OF_FILE,
      severity: 'warning',
      rule: 'long-id',
      pointer: '',
      message: `This id has ${id.length} characters; more than ${LONGEST_ADVISED_ID} make an address that breaks in mails.`,
      hint: 'Choose a shorter name, and keep the old one in "formerly"; the title may be as long as it needs.',
    },
  };
}

type Refuse = (rule: Rule, message: string, hint: string | undefined, mayBe?: string) => Claim;

function badId(refuse: Refuse, name: string, id: string, ending: string): Claim {
  const fault = idFault(id);
  const what = ending === '' ? 'folder' : 'file';
  if (fault === 'reserved') {
    return refuse(
      'reserved-id',
      `A ${what} cannot be called "${name}": the word has a meaning of its own in addresses, in YAML or in Windows.`,
      'Choose a more telling name.',
      id,
    );
  }
  const better = idFrom(id);
  const message =
    fault === 'too-long'
      ? `The name "${name.slice(0, 40)}…" has ${id.length} characters; an id has ${LONGEST_ID} at the most.`
      : `"${name}" cannot be an id: ids are small letters, digits and single hyphens.`;
  const mend = /^\d/.test(id) ? 'Rename it: an id begins with a letter.' : 'Rename it.';
  return refuse('bad-id', message, better === undefined ? mend : `Rename it to "${better}${ending}".`, better ?? '*');
}

function fileHint(name: string, layout: Layout, present: ReadonlySet<string>): string | undefined {
  const base = stem(name);
  const ending = name.slice(base.length);
  const renamed = `${base}${layout.named ?? '.yaml'}`;
  const fits = layout.named === undefined ? layout.files.includes(renamed) : idFault(base) === undefined;
  if (fits && /^(?:\.ya?ml)?$/i.test(ending)) {
    return present.has(renamed)
      ? `There is a "${renamed}" already: delete one of the two.`
      : `Rename it to "${renamed}".`;
  }
  if (layout.folders.includes(base)) return `Make a folder "${base}" with one file for each: ${base}/<id>.yaml.`;
  const known = [...layout.files, ...layout.folders].filter((one) => !present.has(one));
  const near = didYouMean(name, known);
  if (near !== undefined) return near;
  if (layout.namedFolders && ending === '.yaml' && idFault(base) === undefined)
    return `If it is a framework, call it ${base}/framework.yaml.`;
  return layout.named ? `This folder holds one ${layout.named} file for each ${layout.holds}.` : folderHint(layout);
}

function folderHint(layout: Layout): string {
  const known = [
    ...layout.files,
    ...layout.folders.map((folder) => `${folder}/`),
    ...(layout.namedFolders || layout.anyFolder ? [`a folder for each ${layout.holds}`] : []),
  ];
  if (known.length === 0) return `Here belongs one file for each ${layout.holds}, without folders.`;
  if (known.length === 1) return `Here belongs ${known[0]}.`;
  return `Here belong ${known.slice(0, -1).join(', ')} and ${known[known.length - 1]}.`;
}

/** The id that a misnamed file probably stands for, so that references to it are not called unknown as well. */
function mayBe(name: string, layout: Layout): string | undefined {
  const base = stem(name);
  if (layout.folders.includes(base)) return base;
  return layout.named === undefined ? suggest(base, layout.files.map(stem)) : idFrom(base);
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}
