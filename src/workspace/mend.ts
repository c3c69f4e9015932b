/** Mends what can be mended without anybody's judgement, in memory; writing is the business of `commit`. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { fixFile } from './change-file.ts';
import type { Loaded } from './load.ts';
import { loadTree } from './load-tree.ts';
import { Overlay } from './overlay.ts';
import type { Tree } from './tree.ts';

/** What was mended in one file: how often, by rule. */
export type Mended = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One mend may clear the way for another, as an id for an indicator whose full stop was added; it never takes more rounds than this. */
const MOST_ROUNDS = 8;

/**
 * Mends the findings that `concerns` lets through until none is left that can be mended. What would bring an error is undone, and a
 * file that cannot be changed safely is left alone.
 */
export function mend(
  root: string,
  tree: Tree,
  concerns: (diagnostic: Diagnostic) => boolean,
): { overlay: Overlay; mended: Mended } {
  const overlay = new Overlay(tree);
  const mended = new Map<string, Map<string, number>>();
  const hopeless = new Set<string>();
  let loaded = loadTree(root, overlay);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = loaded.diagnostics.flatMap(placesOf).filter((one) => !hopeless.has(one.file) && concerns(one));
    const changed = mendOnce(overlay, loaded, wanted);
    if (changed.size === 0) break;
    const after = loadTree(root, overlay);
    const worse = new Set(after.diagnostics.filter((one) => isNewError(one, loaded)).map((one) => one.file));
    if (worse.size > 0) {
      // Where an error shows is not always where it comes from: when it is elsewhere, the whole round goes.
      const back = [...changed.keys()].some((file) => worse.has(file))
        ? [...changed.keys()].filter((file) => worse.has(file))
        : [...changed.keys()];
      for (const file of back) {
        overlay.write(file, loaded.files.get(file) ?? '');
        hopeless.add(file);
        changed.delete(file);
      }
      loaded = loadTree(root, overlay);
    } else loaded = after;
    for (const [file, rules] of changed) count(mended, file, rules);
  }
  return { overlay, mended };
}

/** A finding that stands for many files, once for each of them. */
function placesOf(diagnostic: Diagnostic): Diagnostic[] {
  return [diagnostic, ...(diagnostic.mendsIn ?? []).map((file) => ({ ...diagnostic, file }))];
}

/** One round: the rules of what was mended, by file. */
function mendOnce(overlay: Overlay, loaded: Loaded, wanted: readonly Diagnostic[]): Map<string, readonly string[]> {
  const changed = new Map<string, readonly string[]>();
  for (const [file, diagnostics] of Map.groupBy(wanted, (one) => one.file)) {
    const text = loaded.files.get(file);
    if (text === undefined) continue;
    const { text: after, fixes, links } = fixFile(file, text, diagnostics);
    if (after === text) continue;
    overlay.write(file, after);
    const rules = [...fixes.map(({ rule }) => rule), ...Array.from({ length: links }, () => 'renamed-reference')];
    changed.set(file, rules);
  }
  return changed;
}

function isNewError({ severity, file, rule, message }: Diagnostic, before: Loaded): boolean {
  return (
    severity === 'error' &&
    !before.diagnostics.some((one) => one.file === file && one.rule === rule && one.message === message)
  );
}

function count(mended: Map<string, Map<string, number>>, file: string, rules: readonly string[]): void {
  const counts = mended.get(file) ?? new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  mended.set(file, counts);
}
