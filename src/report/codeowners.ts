/** Who answers for which file, as lines of a CODEOWNERS file: they decide who is asked to approve a change. */
import type { WorkspaceSources } from '../framework/link/sources.ts';
import type { Framework, Model } from '../framework/model.ts';
import { textsField } from '../framework/read/fields.ts';
import { inRepository } from './repository-path.ts';

/** What else than frameworks has owners: a file or a folder, and whom it names. */
export interface OwnedPath {
  /** From the workspace; a folder ends with a slash. */
  readonly path: string;
  readonly file: string;
  readonly owners: readonly string[];
}

/** The exercises and workshops of a workspace with their owners, drafts as well: who writes one wants to be asked before it is shown. */
export function ownedPractice({ exercises = [], workshops = [] }: WorkspaceSources): readonly OwnedPath[] {
  return [
    ...exercises.map(({ source: { file, data } }) => ({ path: file, file, owners: textsField(data, 'owners') })),
    ...workshops.map(({ id, source: { file, data } }) => ({
      path: `content/workshops/${id}/`,
      file,
      owners: textsField(data, 'owners'),
    })),
  ];
}

/** The lines, and the owners that no CODEOWNERS file can name. */
export interface Codeowners {
  readonly lines: readonly string[];
  readonly unusable: readonly UnusableOwner[];
}

export interface UnusableOwner {
  readonly file: string;
  readonly owner: string;
}

const BEGIN = '# Begin: written by "espalier owners". What stands between here and the end is replaced.';
const END = '# End: written by "espalier owners".';

/**
 * A line for each framework with owners, and behind it one for each competency that has others: the last line that fits a path counts.
 * Then one for each exercise and each workshop with owners (`practice`). `prefix` is the workspace's folder in the repository.
 */
export function codeowners(model: Model, prefix: string, practice: readonly OwnedPath[] = []): Codeowners {
  const lines: string[] = [];
  const unusable: UnusableOwner[] = [];
  const add = (path: string, file: string, owners: readonly string[]): void => {
    const usable = owners.filter(isOwner);
    unusable.push(...owners.filter((owner) => !isOwner(owner)).map((owner) => ({ file, owner })));
    if (usable.length > 0) lines.push(`/${escaped(inRepository(prefix, path))} ${usable.join(' ')}`);
  };
  for (const framework of [...model.frameworks].sort(byId)) {
    add(`frameworks/${framework.id}/`, framework.file, framework.owners);
    const own = framework.competencies.filter(({ owners }) => !same(owners, framework.owners));
    for (const competency of own.sort(byId)) add(competency.file, competency.file, competency.owners);
  }
  for (const { path, file, owners } of [...practice].sort(byPath)) add(path, file, owners);
  return { lines, unusable };
}

/** The lines between their marks, as they stand in a CODEOWNERS file. */
export function codeownersBlock(lines: readonly string[]): string {
  return `${[BEGIN, ...lines, END].join('\n')}\n`;
}

/** A CODEOWNERS file with the block in the place of the one it has, or at its end. The other lines stay as they are. */
export function withBlock(text: string, block: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const written = block.replaceAll('\n', newline);
  const found = blockIn(text);
  if (found !== undefined) return text.slice(0, found.start) + written + text.slice(found.end);
  if (text === '') return written;
  return `${text}${text.endsWith('\n') ? '' : newline}${newline}${written}`;
}

/** Where the marks of a block stand, and their lines between. */
function blockIn(text: string): { start: number; end: number } | undefined {
  const start = text.search(/^# Begin: written by "espalier owners"/m);
  if (start === -1) return undefined;
  const end = /^# End: written by "espalier owners".*(?:\r?\n|$)/m.exec(text.slice(start));
  return end === null ? undefined : { start, end: start + end.index + end[0].length };
}

/** What GitHub, GitLab and their like take for an owner: a mail address, a user or a team. */
function isOwner(owner: string): boolean {
  return /^(?:@@?[^\s@#/]+(?:\/[^\s@#/]+)*|[^\s@#]+@[^\s@#]+)$/.test(owner);
}

/** A path as a pattern that means this path alone. */
function escaped(path: string): string {
  return path.replace(/[\\ ]/g, '\\$&');
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((owner, index) => owner === b[index]);
}

function byId(a: Pick<Framework, 'id'>, b: Pick<Framework, 'id'>): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byPath(a: OwnedPath, b: OwnedPath): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
