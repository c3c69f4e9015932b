/** Renames a thing in a workspace: its file or entry, and every reference to it. Nothing is written here. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { noteFormerId } from '../framework/edit/formerly.ts';
import { RenameFault, renameFault, thingMeant } from '../framework/edit/rename.ts';
import type { Change } from '../framework/edit/change.ts';
import type { WorkspaceSources } from '../framework/link/sources.ts';
import { carried } from '../framework/locale/draft.ts';
import { localesOf } from '../framework/locale/locales.ts';
import type { Thing, ThingKind } from '../framework/edit/things.ts';
import { changeData, fixFile, offsetOf } from './change-file.ts';
import { loadTree, readTree } from './load-tree.ts';
import { isIn, type Move, Overlay } from './overlay.ts';
import type { Tree } from './tree.ts';

/** What to rename: the old name as somebody writes it, and the new id. */
export interface RenameRequest {
  readonly old: string;
  readonly id: string;
  readonly kind: ThingKind | undefined;
}

/** A renaming that was thought through to the end. */
export interface RenamePlan {
  readonly thing: Thing;
  readonly id: string;
  readonly overlay: Overlay;
  /** How many references are mended in each file, by the path that it will have. */
  readonly references: ReadonlyMap<string, number>;
}

/** Works a renaming out in memory, and checks that the workspace is as sound after it as before. */
export function planRename(root: string, tree: Tree, request: RenameRequest): RenamePlan | RenameFault {
  const before = loadTree(root, tree);
  if (before.model === undefined) {
    const first = before.diagnostics.find(isError);
    const place = first === undefined ? '' : ` The first: ${first.file}:${first.line}: ${first.message}`;
    return new RenameFault(
      `This workspace has errors, and references that are broken cannot be mended safely.${place} Run "npx espalier validate" first.`,
    );
  }
  const sources = readTree(tree);
  const thing = thingMeant(sources, request.old, request.kind);
  if (thing instanceof RenameFault) return thing;
  const fault = renameFault(sources, thing, request.id);
  if (fault !== undefined) return fault;

  const moves = movesOf(tree, thing, request.id);
  const overlay = new Overlay(tree, moves);
  const file = movedPath(moves, thing.source.file);
  const noted = change(overlay, file, definition(thing, request.id), thing, request.id);
  if (noted !== undefined) return noted;

  // With the old id noted, the checker itself says which references are to be mended: every one of them, whatever its kind.
  const known = new Set(before.diagnostics.filter(isRenamed).map((one) => placeOf(movedPath(moves, one.file), one)));
  const between = loadTree(root, overlay).diagnostics;
  // Texts show parts of files, which have moved.
  const astray = between.flatMap((one) => (one.rule === 'unknown-file' ? leadBack(one, moves) : []));
  const broken = between.find((one) => isError(one) && one.rule !== 'unknown-file');
  if (broken !== undefined) return unsafe(broken);
  const stale = [...between.filter((one) => isRenamed(one) && !known.has(placeOf(one.file, one))), ...astray];
  const references = new Map<string, number>();
  for (const [path, diagnostics] of Map.groupBy(stale, (one) => one.file)) {
    const { text, fixes, links, left } = fixFile(path, overlay.text(path), diagnostics);
    const mended = fixes.length + links;
    if (left > 0 || mended === 0) return unwritten(path, thing, request.id);
    overlay.write(path, text);
    references.set(path, mended);
  }
  carryMarks(sources, overlay, moves);
  let after = loadTree(root, overlay).diagnostics;
  const shown = after.filter(({ rule }) => rule === 'stale-excerpt');
  if (shown.length > 0) {
    for (const one of shown) {
      const { text, times } = shownAnew(overlay.text(one.file), one, thing.id, request.id);
      if (times === 0) continue;
      overlay.write(one.file, text);
      references.set(one.file, (references.get(one.file) ?? 0) + times);
    }
    after = loadTree(root, overlay).diagnostics;
  }
  const worse = firstNew(before.diagnostics, after);
  return worse === undefined ? { thing, id: request.id, overlay, references } : unsafe(worse);
}

/** Lets translations remember what they were made from, where that stands under another name now. */
function carryMarks(before: WorkspaceSources, overlay: Overlay, moves: readonly Move[]): void {
  const now = localesOf(readTree(overlay));
  for (const { language, files } of localesOf(before)) {
    const later = now.find((locale) => locale.language === language)?.files;
    for (const file of files) {
      const same = later?.find(({ original }) => original.path === movedPath(moves, file.original.path));
      const text = same && carried(file, same);
      if (text !== undefined && same?.locale !== undefined) overlay.write(same.locale.source.file, text);
    }
  }
}

/** A text in which the part of a file that it shows has the new id. What stands around it stays. */
function shownAnew(text: string, place: Diagnostic, old: string, id: string): { text: string; times: number } {
  const start = offsetOf(text, place.line, place.column);
  const end = text.indexOf('</Excerpt>', start);
  if (end === -1) return { text, times: 0 };
  let times = 0;
  const part = text.slice(start, end).replace(new RegExp(`(?<![\\w-])${old}(?![\\w-])`, 'g'), () => {
    times += 1;
    return id;
  });
  return { text: text.slice(0, start) + part + text.slice(end), times };
}

/** What changes where the thing is defined. */
function definition({ source, path, id: old, named }: Thing, id: string): Change[] {
  const own: Change[] = named === undefined ? [{ change: 'replace', path: [...path, 'id'], to: id }] : [];
  return [...own, ...noteFormerId(source.data, path, old, id)];
}

/** Makes changes of a file; what cannot be written is a fault. */
function change(
  overlay: Overlay,
  path: string,
  changes: readonly Change[],
  thing: Thing,
  id: string,
): RenameFault | undefined {
  const { text, done } = changeData(path, overlay.text(path), changes);
  overlay.write(path, text);
  if (done.length === changes.length && changes.length > 0) return undefined;
  return unwritten(path, thing, id);
}

function unwritten(path: string, thing: Thing, id: string): RenameFault {
  return new RenameFault(
    `${path} is written in a way in which "${thing.id}" cannot be changed to "${id}" safely. Change it by hand there first.`,
  );
}

/** The file or folder that bears the id as its name, and its translations. */
function movesOf(tree: Tree, thing: Thing, id: string): Move[] {
  const from = thing.named;
  if (from === undefined) return [];
  const ending = from.endsWith('.yaml') ? '.yaml' : '';
  const to = `${from.slice(0, from.lastIndexOf('/'))}/${id}${ending}`;
  const languages = hasEntry(tree, 'content/locales')
    ? (tree.entries('content/locales') ?? []).filter((entry) => entry.kind === 'folder')
    : [];
  const translated = languages
    .map(({ name }) => `content/locales/${name}`)
    .filter((folder) => hasEntry(tree, `${folder}/${from}`));
  return [{ from, to }, ...translated.map((folder) => ({ from: `${folder}/${from}`, to: `${folder}/${to}` }))];
}

/** Whether there is a file or folder of that path; no folder is opened that is not there. */
function hasEntry(tree: Tree, path: string): boolean {
  const steps = path.split('/');
  return steps.every(
    (name, index) => tree.entries(steps.slice(0, index).join('/'))?.some((entry) => entry.name === name) ?? false,
  );
}

function movedPath(moves: readonly Move[], path: string): string {
  const move = moves.find(({ from }) => isIn(path, from));
  return move === undefined ? path : move.to + path.slice(move.from.length);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Mends the path of a part of a file that a text shows. */
function leadBack(diagnostic: Diagnostic, [move]: readonly Move[]): Diagnostic[] {
  return move === undefined ? [] : [{ ...diagnostic, mends: [{ path: [], part: 'address', ...move }] }];
}

function isRenamed({ rule }: Diagnostic): boolean {
  return rule === 'renamed-reference';
}

/** Where a reference stands. The name of an entry and its value share a pointer. */
function placeOf(file: string, { pointer, mends, line, column }: Diagnostic): string {
  const [mend] = mends ?? [];
  // Links have no pointer, and stay in their lines.
  return `${file}\n${pointer}\n${mend?.part}${mend?.part === 'address' ? `\n${line}:${column}` : ''}`;
}

/** A diagnostic of a rule that had fewer to say before. Files and places change with the id, so only numbers can be compared. */
function firstNew(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic | undefined {
  const known = Map.groupBy(before, (one) => one.rule);
  for (const [rule, found] of Map.groupBy(after, (one) => one.rule)) {
    const count = known.get(rule)?.length ?? 0;
    if (found.length > count)
      return found.find((one) => !known.get(rule)?.some((other) => other.message === one.message)) ?? found[count];
  }
  return undefined;
}

function unsafe({ file, line, message }: Diagnostic): RenameFault {
  return new RenameFault(`Renaming it would bring a problem that is not there now. ${file}:${line}: ${message}`);
}
