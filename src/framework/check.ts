/** Checks a whole workspace: every problem in one run, one message for each mistake. */
import { byPlace, type Diagnostic, pointer } from './diagnostic.ts';
import { link } from './link/link.ts';
import type { WorkspaceSources } from './link/sources.ts';
import { checkLocales } from './locale/check.ts';
import { localesOf } from './locale/locales.ts';
import { translationsOf } from './locale/translation.ts';
import type { Model } from './model.ts';
import type { Source } from './read/source.ts';
import { review } from './rules/review.ts';
import { explainSchema } from './schema/explain.ts';
import { type FrameworkKind, frameworkErrors } from './schema/framework-validators.ts';

/** What checking a workspace gives. */
export interface Checked {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent while there are errors. */
  readonly model?: Model;
}

/**
 * Checks the files of a workspace; `found` is what is already known to be wrong, such as files that no kind claims. `today` is the
 * day on which reviews are called stale, `YYYY-MM-DD`.
 */
export function check(
  sources: WorkspaceSources,
  found: readonly Diagnostic[],
  today = new Date().toISOString().slice(0, 10),
): Checked {
  const own: Diagnostic[] = [];
  const readable = new Map<string, Source>();
  const alone = (kind: FrameworkKind, source: Source): void => {
    own.push(...checkAlone(kind, source));
    if (source.readable) readable.set(source.file, source);
  };
  forEachSource(sources, alone);
  const linked = link(sources);
  const locales = localesOf(sources);
  const broken = new Set(own.flatMap((fault) => (isNoError(fault) ? [] : fault.file)));
  const faults = onePerPlace([...found, ...own, ...linked.diagnostics, ...checkLocales(sources, locales, broken)]);
  const advice = review(linked.model, readable, {
    today,
    sound: faults.every(isNoError),
    site: sources.site,
    locales,
  });
  const diagnostics = [...faults, ...advice].sort(byPlace);
  const publishable = diagnostics.every(isNoError);
  if (!publishable) return { diagnostics };
  const translations = translationsOf(sources, locales, linked.model, link);
  return { diagnostics, model: translations.length > 0 ? { ...linked.model, translations } : linked.model };
}

function isNoError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity !== 'error';
}

function forEachSource(sources: WorkspaceSources, visit: (kind: FrameworkKind, source: Source) => void): void {
  if (sources.architecture) visit('job-architecture', sources.architecture);
  if (sources.site) visit('site', sources.site);
  for (const framework of sources.frameworks) {
    if (framework.file) visit('framework', framework.file);
    if (framework.history) visit('history', framework.history);
    for (const { source } of framework.competencies) visit('competency', source);
    for (const { source } of framework.roles) visit('role', source);
  }
  for (const { files } of sources.locales ?? []) for (const { source } of files) visit('locale', source);
}

/** What is wrong with a file without looking at any other. */
function checkAlone(kind: FrameworkKind, source: Source): readonly Diagnostic[] {
  return source.own(() => {
    const { faults } = source;
    if (!source.readable) return faults;
    const found = frameworkErrors(kind, source.data);
    // All translations share a schema; which names one may have depends on what it translates, and `checkLocales` knows that.
    const errors = kind === 'locale' ? found.filter(({ keyword }) => keyword !== 'additionalProperties') : found;
    return errors.length === 0 ? faults : [...faults, ...explainSchema(source, kind, errors)];
  });
}

/**
 * A value of the wrong form is often an unknown one, too: the first error about a place is enough, but for links; of the other it has
 * what there is to choose from. Warnings are about something else and stay, except for an old name at a place that is to be deleted.
 */
export function onePerPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const placeOf = ({ file, pointer: at }: Diagnostic): string => `${file}\n${at}`;
  const errors = new Map<string, Diagnostic>();
  /** What is advised of a malformed name by those who know the names that exist. */
  const advice = new Map<Diagnostic, string>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    const first = errors.get(placeOf(diagnostic));
    if (first === undefined) errors.set(placeOf(diagnostic), diagnostic);
    else if (first.rule === 'wrong-value' && diagnostic.rule.startsWith('unknown-') && diagnostic.hint !== undefined)
      advice.set(first, diagnostic.hint);
  }
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.pointer === pointer([])) return [diagnostic];
    // A long text may hold several links, each at words of its own.
    if (diagnostic.rule === 'broken-link' || diagnostic.rule === 'picture-in-text') return [diagnostic];
    const error = errors.get(placeOf(diagnostic));
    if (diagnostic.severity === 'error') {
      const hint = advice.get(diagnostic);
      return diagnostic !== error ? [] : [hint === undefined ? diagnostic : { ...diagnostic, hint }];
    }
    return diagnostic.rule === 'renamed-reference' && error?.rule === 'duplicate-reference' ? [] : [diagnostic];
  });
}
