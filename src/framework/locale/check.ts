/** What is wrong with translations: languages that are none, names that mean nothing, translations of what is not there. */
import type { Diagnostic, Path } from '../diagnostic.ts';
import { START_OF_FILE } from '../diagnostic.ts';
import { Findings } from '../link/place.ts';
import type { WorkspaceSources } from '../link/sources.ts';
import { checkMarkdownLinks } from '../link/values.ts';
import { textField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { didYouMean, suggest } from '../suggest.ts';
import { isSameLanguage, languageFault, languageName } from './language.ts';
import { addressNow, type Locale, type TranslatedFile } from './locales.ts';

/**
 * Diagnostics for the translations of a workspace. Missing and stale ones are advice, and the business of rules. Of files that are
 * `broken`, by their paths, nobody knows what they will say once they are mended: nothing is said of names that their translations have.
 */
export function checkLocales(
  sources: WorkspaceSources,
  locales: readonly Locale[],
  broken: ReadonlySet<string>,
): Diagnostic[] {
  return locales.flatMap((locale) => {
    const fault = languageFaults(sources, locale);
    // Of a folder that is no language, nothing else is worth saying.
    return fault.length > 0
      ? fault
      : [...strayFiles(locale), ...locale.files.flatMap((file) => fileFaults(file, broken))];
  });
}

function languageFaults(sources: WorkspaceSources, { language, first, begun }: Locale): Diagnostic[] {
  const about = (message: string, hint: string): Diagnostic[] =>
    first === undefined
      ? []
      : [{ ...first.remark([], 'key', { rule: 'bad-language', message, hint }), ...START_OF_FILE }];
  const fault = languageFault(language);
  if (fault !== undefined) {
    const meant = fault.meant ?? suggest(language, ['de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ar', 'he', 'ja', 'zh']);
    return about(
      fault.why,
      meant === undefined ? 'Name the folder after the code of its language.' : `Rename the folder to "${meant}".`,
    );
  }
  const own = sources.frameworks.find(({ id, file }) => {
    const written = textField(file?.data, 'language');
    return begun.has(id) && written !== undefined && isSameLanguage(written, language);
  });
  if (own === undefined) return [];
  const title = textField(own.file?.data, 'title') ?? own.id;
  return about(
    `"${title}" is written in ${languageName(language)} (${language}), so there is nothing to translate into it.`,
    `Change the words in frameworks/${own.id} themselves, and delete content/locales/${language}/frameworks/${own.id}.`,
  );
}

/** Files that translate nothing. */
function strayFiles({ strays, files }: Locale): Diagnostic[] {
  return strays.map(({ source, path, now }): Diagnostic => {
    const to = now && `content/locales/${source.file.split('/')[2]}/${now}`;
    if (to !== undefined) {
      return source.remark([], 'key', {
        rule: 'renamed-reference',
        severity: 'warning',
        message: `What this file translates is called otherwise by now: ${now}.`,
        hint: `Move it to ${to}.`,
      });
    }
    const near = nearest(
      path,
      files.filter((file) => file.locale === undefined).map((file) => file.original.path),
    );
    return source.remark([], 'key', {
      rule: 'unknown-translation',
      severity: 'warning',
      message: `This file translates ${path}, and there is no such file.`,
      hint: near === undefined ? 'Delete it, or give it the path of what it translates.' : `Did you mean ${near}?`,
    });
  });
}

/** The path that was probably meant: a name like it in the same folder, or the same name in another. */
function nearest(path: string, known: readonly string[]): string | undefined {
  const cut = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, cut + 1), path.slice(cut + 1)];
  const beside = known.filter((one) => one.startsWith(folder) && !one.slice(cut + 1).includes('/'));
  const meant = suggest(
    name,
    beside.map((one) => one.slice(cut + 1)),
  );
  return meant === undefined ? known.find((one) => one.endsWith(`/${name}`)) : folder + meant;
}

function fileFaults({ original, locale }: TranslatedFile, broken: ReadonlySet<string>): Diagnostic[] {
  if (locale === undefined) return [];
  const { source, texts } = locale;
  const links = new Findings();
  checkMarkdownLinks(source, links);
  if (broken.has(original.path)) return links.diagnostics;
  return [
    ...links.diagnostics,
    ...texts.oddities.map(({ what, path, known }) => {
      if (what === 'form') return wrongForm(source, path);
      return unknownName(source, path, known, original.source.data);
    }),
    ...texts.oldNames.map(({ path, part, from, to }) =>
      source.remark(path, part, {
        rule: 'renamed-reference',
        severity: 'warning',
        message: `"${from}" is called "${to}" by now.`,
        hint: `Write "${to}".`,
        mends: [{ path, part, from, to }],
      }),
    ),
    ...strangers({ original, locale }),
  ].filter((one) => one !== undefined);
}

function unknownName(source: Source, path: Path, known: readonly string[], data: unknown): Diagnostic | undefined {
  const name = String(path.at(-1));
  if (path.length === 1 && name === 'source') return undefined;
  const meant = didYouMean(name, known);
  if (meant === undefined && isNoText(data, name)) {
    return source.remark(path, 'key', {
      rule: 'unknown-key',
      message: `A translation holds words for readers alone, and "${name}" is none of them: it is the same in every language.`,
      hint: 'Delete it here; it stands in the file that this one translates.',
    });
  }
  return source.remark(path, 'key', {
    rule: 'unknown-key',
    message: `"${name}" is not something that can be translated here.`,
    hint: meant ?? (known.length === 0 ? 'Delete it.' : `Delete it, or use one of: ${known.join(', ')}.`),
  });
}

/** Names of the format that are no texts, wherever they stand. */
const NO_TEXTS = new Set(
  'abstract approvals at band base baseline basis brand code contact country cumulative desired effective extends family formerly frameworks grade group id importance kind language level license mappings match need needs observers owners parent rank related replacedBy repository reviewed rules scale scheme scope status targets to track type uri url use version weight workshop worksWith'.split(
    ' ',
  ),
);

function isNoText(data: unknown, name: string): boolean {
  return NO_TEXTS.has(name) || (typeof data === 'object' && data !== null && Object.hasOwn(data, name));
}

function wrongForm(source: Source, path: Path): Diagnostic | undefined {
  // What is wrong with the file as a whole, the schema says.
  if (path.length === 0) return undefined;
  return source.remark(path, 'key', {
    rule: 'wrong-type',
    message: `"${String(path.at(-1))}" does not have the form that it has in the file that is translated.`,
    hint: 'Write it as it stands there, with the words alone in the other language.',
  });
}

/** Translations of entries that the source does not have: each said once, at the outermost place that is strange. */
function strangers({ original, locale }: Required<Pick<TranslatedFile, 'original' | 'locale'>>): Diagnostic[] {
  if (locale === undefined) return [];
  const { source, texts } = locale;
  const known = placesOf(original.texts.texts.keys());
  const own = placesOf([...texts.texts.keys()].map((address) => addressNow(address, original.texts.formerly)));
  const said = new Set<string>();
  const out: Diagnostic[] = [];
  for (const [written, { path }] of texts.texts) {
    const address = addressNow(written, original.texts.formerly);
    if (address !== written) out.push(oldItem(source, written, address, path, said));
    const steps = address.split('/');
    const depth = steps.findIndex((_, index) => !known.has(steps.slice(0, index + 1).join('/')));
    if (depth === -1) continue;
    const strange = steps.slice(0, depth + 1).join('/');
    if (said.has(strange)) continue;
    said.add(strange);
    const parent = steps.slice(0, depth).join('/');
    const unused = [...known].filter((place) => isChild(place, parent) && !own.has(place)).map(nameOf);
    const name = nameOf(strange);
    const at = pathOf(path, depth, steps);
    out.push(
      source.remark(at.path, at.part, {
        rule: 'unknown-translation',
        severity: 'warning',
        message: `${sentence(name, parent)} in ${original.path}, so nobody will read this translation.`,
        hint: didYouMean(name, unused) ?? 'Delete it, or give it the name that it has there.',
      }),
    );
  }
  return out.filter((one, index) => out.findIndex((other) => other.pointer === one.pointer) === index);
}

function oldItem(source: Source, written: string, now: string, path: Path, said: Set<string>): Diagnostic {
  const [from, to] = [written, now].map((address) => address.split('/').findLast((step) => step.startsWith('#')) ?? '');
  const index = path.findLastIndex((step) => typeof step === 'number');
  const at = [...path.slice(0, index + 1), 'id'];
  const [old, id] = [from?.slice(1) ?? '', to?.slice(1) ?? ''];
  said.add(written);
  return source.remark(at, 'value', {
    rule: 'renamed-reference',
    severity: 'warning',
    message: `"${old}" is called "${id}" by now.`,
    hint: `Write "${id}".`,
    mends: [{ path: at, part: 'value', from: old, to: id }],
  });
}

/** Every place on the way to some addresses, themselves included. */
function placesOf(addresses: Iterable<string>): ReadonlySet<string> {
  const places = new Set<string>();
  for (const address of addresses) {
    const steps = address.split('/');
    for (let depth = 1; depth <= steps.length; depth++) places.add(steps.slice(0, depth).join('/'));
  }
  return places;
}

function isChild(place: string, parent: string): boolean {
  return parent === ''
    ? !place.includes('/')
    : place.startsWith(`${parent}/`) && !place.slice(parent.length + 1).includes('/');
}

function nameOf(address: string): string {
  return (address.split('/').at(-1) ?? '').replace(/^#/, '').replaceAll('~', '/');
}

function sentence(name: string, parent: string): string {
  const holder = nameOf(parent);
  if (/^\d+$/.test(name)) return `There is no entry ${Number(name) + 1} in "${holder}"`;
  return holder === '' ? `There is no "${name}"` : `There is no "${name}" in "${holder}"`;
}

/** Where the step at a depth of an address stands in the file: its key, or the id of the item. */
function pathOf(path: Path, depth: number, steps: readonly string[]): { path: Path; part: 'key' | 'value' } {
  const here = path.slice(0, depth + 1);
  const step = steps[depth] ?? '';
  if (step.startsWith('#') && here.length < path.length + 1) {
    return { path: here, part: 'value' };
  }
  return { path: here, part: typeof here.at(-1) === 'number' ? 'value' : 'key' };
}
