/** A workspace, read and checked. */
import { check } from '../framework/check.ts';
import { byPlace, type Diagnostic } from '../framework/diagnostic.ts';
import type { WorkspaceSources } from '../framework/link/sources.ts';
import type { Model } from '../framework/model.ts';
import type { StrictParser } from '../framework/read/source.ts';
import { type TextByFile, Texts } from '../framework/read/texts.ts';
import type { EvidenceSource } from '../exercise/evidence.ts';
import type { Exercise } from '../exercise/kinds/all.ts';
import type { Guide } from '../guide/guide.ts';
import type { LearningPath } from '../workshop/path.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { diskTree } from './disk.ts';
import type { Memory } from './memory.ts';
import type { Practice, PracticeCheck } from './practice.ts';
import { isPublished } from './published.ts';
import { Reader } from './reader.ts';
import type { Tree } from './tree.ts';

/** How much there is, and how much is wrong with it. */
export interface Summary {
  /** Files that were read. */
  readonly files: number;
  readonly frameworks: number;
  readonly competencies: number;
  readonly roles: number;
  readonly exercises: number;
  /** Drafts included, as they are checked as well. */
  readonly workshops: number;
  readonly guides: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface Loaded {
  readonly root: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent while there are errors: then nothing is published. */
  readonly model?: Model;
  /** By audience, order and title; those that cannot be read are left out. */
  readonly guides: readonly Guide[];
  /** By title; drafts, where they are not asked for, and those that cannot be used are left out. */
  readonly exercises: readonly Exercise[];
  /** As exercises. */
  readonly workshops: readonly Workshop[];
  readonly paths: readonly LearningPath[];
  /** What `content/evidence.yaml` holds, in its order. */
  readonly evidence: readonly EvidenceSource[];
  /** The text of each file by its path from the workspace, for excerpts. */
  readonly files: TextByFile;
  readonly summary: Summary;
}

export interface LoadOptions {
  /** With it, files that have not changed since an earlier check are not read again. */
  readonly memory?: Memory;
  /** Whether drafts are among what is given, for those who write them; otherwise they are checked and left out. */
  readonly drafts?: boolean;
}

/** Reads and checks the workspace in `root`, which must be a folder that exists. Problems are diagnostics, never exceptions. */
export async function loadWorkspace(root: string, { memory, drafts = false }: LoadOptions = {}): Promise<Loaded> {
  const reader = new Reader(diskTree(root), memory);
  const sources = reader.read();
  if (reader.documents().some(({ pending }) => pending)) {
    const { parseYaml } = await import('../framework/read/yaml.ts');
    for (const source of reader.documents()) source.readWith(parseYaml);
  }
  memory?.minds(sources);
  // Fifty modules, and most workspaces need none of them.
  const practice = reader.hasPractice ? (await import('./practice.ts')).checkPractice : noPractice;
  const loaded = checked(root, reader, sources, practice, drafts);
  memory?.keep(sources);
  return loaded;
}

/** Reads and checks a workspace wherever its files come from; `root` is how messages call it. */
export function loadTreeWith(parse: StrictParser, practice: PracticeCheck, root: string, tree: Tree): Loaded {
  const reader = new Reader(tree);
  return checked(root, reader, reader.readWith(parse), practice, false);
}

/** The files of a workspace by what they are, unchecked. */
export function readTreeWith(parse: StrictParser, tree: Tree): WorkspaceSources {
  const reader = new Reader(tree);
  const sources = reader.readWith(parse);
  const workshops = reader.workshops.flatMap(({ id, source: { head } }) => (head ? [{ id, source: head }] : []));
  return { ...sources, workshops, exercises: reader.exercises };
}

const NO_PRACTICE: Practice = {
  guides: [],
  exercises: [],
  workshops: [],
  paths: [],
  evidence: [],
  diagnostics: [],
};

function noPractice(): Practice {
  return NO_PRACTICE;
}

function checked(
  root: string,
  reader: Reader,
  sources: WorkspaceSources,
  practice: PracticeCheck,
  drafts: boolean,
): Loaded {
  const found = check(sources, reader.diagnostics);
  const files = new Texts([...reader.sources, ...reader.texts]);
  const { diagnostics: said, ...practised } = practice(reader, found.model, files);
  const shown = <T extends { readonly draft?: true }>(all: readonly T[]): readonly T[] =>
    drafts ? all : all.filter(isPublished);
  const diagnostics = said.length === 0 ? found.diagnostics : [...found.diagnostics, ...said].sort(byPlace);
  const model = said.some(({ severity }) => severity === 'error') ? undefined : found.model;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  return {
    root,
    diagnostics,
    ...(model && { model }),
    ...practised,
    exercises: shown(practised.exercises),
    workshops: shown(practised.workshops),
    paths: shown(practised.paths),
    files,
    summary: {
      files: files.size,
      frameworks: sources.frameworks.length,
      competencies: count(sources, 'competencies'),
      roles: count(sources, 'roles'),
      exercises: reader.exercises.length,
      workshops: reader.workshops.length,
      guides: reader.guides.length,
      errors,
      warnings: diagnostics.length - errors,
    },
  };
}

function count(sources: WorkspaceSources, list: 'competencies' | 'roles'): number {
  return sources.frameworks.reduce((sum, framework) => sum + framework[list].length, 0);
}
