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
  const all = [...sourcesByKind(sources)];
  const own = all.flatMap(([kind, source]) => checkAlone(kind, source));
  const linked = link(sources);
  const locales = localesOf(sources);
  const faults = onePerPlace([...found, ...own, ...linked.diagnostics, ...checkLocales(sources, locales)]);
  const readable = new Map(all.flatMap(([, source]) => (source.readable ? [[source.file, source] as const] : [])));
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

function* sourcesByKind(sources: WorkspaceSources): Generator<[FrameworkKind, Source]> {
  if (sources.architecture) yield ['job-architecture', sources.architecture];
  if (sources.site) yield ['site', sources.site];
  for (const framework of sources.frameworks) {
    if (framework.file) yield ['framework', framework.file];
    if (framework.history) yield ['history', framework.history];
    for (const { source } of framework.competencies) yield ['competency', source];
    for (const { source } of framework.roles) yield ['role', source];
  }
  for (const { files } of sources.locales ?? []) for (const { source } of files) yield ['locale', source];
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
 * A value of the wrong form is often an unknown one, too: the first error about a place is enough, but for links. Warnings are about something else
 * and stay, except for an old name at a place that is to be deleted.
 */
export function onePerPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const placeOf = ({ file, pointer: at }: Diagnostic): string => `${file}\n${at}`;
  const errors = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error' && !errors.has(placeOf(diagnostic)))
      errors.set(placeOf(diagnostic), diagnostic);
  }
  return diagnostics.filter((diagnostic) => {
    if (diagnostic.pointer === pointer([])) return true;
    // A long text may hold several links, each at words of its own.
    if (diagnostic.rule === 'broken-link' || diagnostic.rule === 'picture-in-text') return true;
    const error = errors.get(placeOf(diagnostic));
    if (diagnostic.severity === 'error') return diagnostic === error;
    return !(diagnostic.rule === 'renamed-reference' && error?.rule === 'duplicate-reference');
  });
}
