/** The translations of a workspace beside what they translate: text by text, what is up to date, stale or missing. */
import type { LocaleSources, WorkspaceSources } from '../link/sources.ts';
import { textField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { Marks } from './marks.ts';
import { Names } from './names.ts';
import { type LocaleKind, SHAPES } from './shape.ts';
import { type FileTexts, type LocaleText, textsOf } from './texts.ts';

/** A file that can be translated. */
export interface Original {
  /** Path from the workspace; its translation into German is `content/locales/de/<path>`. */
  readonly path: string;
  readonly kind: LocaleKind;
  /** The framework that it belongs to; empty for what belongs to all. */
  readonly framework: string;
  readonly source: Source;
  readonly texts: FileTexts;
}

/** How one text of the source stands in a language. */
export interface TranslatedText {
  readonly address: string;
  /** The text of the source, and where it stands there. */
  readonly original: LocaleText & { readonly text: string };
  readonly translation: LocaleText | undefined;
  /**
   * `current`: says what the source says, as far as anybody has noted. `unnoted`: the same, but nothing remembers from which wording
   * it was made. `stale`: the source has changed since. `missing`: not translated.
   */
  readonly state: 'current' | 'unnoted' | 'stale' | 'missing';
}

/** A file and its translation into one language. */
export interface TranslatedFile {
  readonly original: Original;
  /** Undefined where there is none yet. */
  readonly locale: { readonly source: Source; readonly texts: FileTexts; readonly marks: Marks } | undefined;
  readonly texts: readonly TranslatedText[];
}

/** A translation of something that is not there, or that is there under another name. */
export interface Stray {
  readonly source: Source;
  /** Path of what it would translate. */
  readonly path: string;
  /** What its name has become, where it was renamed. */
  readonly now: string | undefined;
}

/** All that is translated into one language. */
export interface Locale {
  readonly language: string;
  /** `content/locales/<language>`. */
  readonly folder: string;
  /** Its first file, to point at where the language itself is the matter. */
  readonly first: Source | undefined;
  /** The frameworks that have at least one file in this language. */
  readonly begun: ReadonlySet<string>;
  /** Every file of the workspace that can be translated. */
  readonly files: readonly TranslatedFile[];
  readonly strays: readonly Stray[];
}

/** Every language of a workspace, in the order of their folders. */
export function localesOf(sources: WorkspaceSources): readonly Locale[] {
  const { locales = [] } = sources;
  if (locales.length === 0) return [];
  const names = new Names(sources);
  const originals = originalsOf(sources, names);
  return locales.map((locale) => localeOf(locale, originals, names));
}

function localeOf(locale: LocaleSources, originals: ReadonlyMap<string, Original>, names: Names): Locale {
  const strays: Stray[] = [];
  const found = new Map<string, Source>();
  const renamed: { path: string; now: string; source: Source }[] = [];
  for (const { path, source } of locale.files) {
    if (originals.has(path)) found.set(path, source);
    else {
      const now = pathNow(path, names);
      if (now !== path && originals.has(now)) renamed.push({ path, now, source });
      else strays.push({ source, path, now: undefined });
    }
  }
  for (const { path, now, source } of renamed) {
    strays.push({ source, path, now: originals.has(now) && !found.has(now) ? now : undefined });
    if (!found.has(now)) found.set(now, source);
  }
  const files = [...originals.values()].map((original) => translatedFile(original, found.get(original.path), names));
  const begun = new Set(files.flatMap(({ original, locale: own }) => (own && original.framework) || []));
  const { language, folder } = locale;
  return { language, folder, first: locale.files[0]?.source, begun, files, strays };
}

function translatedFile(original: Original, source: Source | undefined, names: Names): TranslatedFile {
  const readable = source?.readable === true ? source : undefined;
  const locale = readable && {
    source: readable,
    texts: textsOf(readable.data, SHAPES[original.kind], names, original.framework),
    marks: new Marks(textField(readable.data, 'source')),
  };
  const byAddress = locale && translationsByAddress(locale.texts, original.texts);
  const texts = [...original.texts.texts.values()].flatMap((text): TranslatedText[] => {
    if (text.text === undefined) return [];
    const written = { ...text, text: text.text };
    const translation = byAddress?.get(text.address);
    return [
      {
        address: text.address,
        original: written,
        translation,
        state: stateOf(written, translation, locale?.marks, addressesBefore(text.address, original.texts.formerly)),
      },
    ];
  });
  return { original, locale, texts };
}

function stateOf(
  { address, text }: { address: string; text: string },
  translation: LocaleText | undefined,
  marks: Marks | undefined,
  before: readonly string[],
): TranslatedText['state'] {
  if (translation?.text === undefined || marks === undefined) return 'missing';
  // An item that has another id by now was noted under an old one.
  const remembered = [address, translation.address, ...before].map((one) => marks.of(one, text));
  const first = remembered.find((one) => one !== 'nothing');
  if (first === undefined) return 'unnoted';
  return first === 'this wording' ? 'current' : 'stale';
}

/** The translations under the addresses of the source, old ids of its items followed. */
function translationsByAddress(locale: FileTexts, original: FileTexts): ReadonlyMap<string, LocaleText> {
  const found = new Map<string, LocaleText>();
  for (const [address, text] of locale.texts) found.set(addressNow(address, original.formerly), text);
  return found;
}

/** What an address was when the items on the way to it had their old ids. */
export function addressesBefore(address: string, formerly: FileTexts['formerly']): readonly string[] {
  return [...formerly].flatMap(([old, { address: now }]) =>
    address === now || address.startsWith(`${now}/`) ? [old + address.slice(now.length)] : [],
  );
}

/** An address with the old ids of items replaced by those of today. */
export function addressNow(address: string, formerly: FileTexts['formerly']): string {
  if (formerly.size === 0) return address;
  for (const [old, { address: now }] of formerly) {
    if (address === old || address.startsWith(`${old}/`)) return now + address.slice(old.length);
  }
  return address;
}

function pathNow(path: string, names: Names): string {
  const [top, framework, folder, file] = path.split('/');
  if (top !== 'frameworks' || framework === undefined || folder === undefined) return path;
  const now = names.framework(framework);
  if (file === undefined) return `frameworks/${now}/${folder}`;
  const refers = folder === 'roles' ? 'role' : 'competency';
  const [scope = now, id = ''] = names.now(refers, `${framework}/${file.replace(/\.yaml$/, '')}`, framework).split('/');
  return `frameworks/${scope}/${folder}/${id}.yaml`;
}

/** Every file of a workspace that can be translated, by its path. Files that cannot be read are left out. */
function originalsOf(sources: WorkspaceSources, names: Names): ReadonlyMap<string, Original> {
  const originals = new Map<string, Original>();
  const add = (kind: LocaleKind, framework: string, source: Source | undefined): void => {
    if (source === undefined) return;
    const texts = textsOf(source.data, SHAPES[kind], names, framework);
    originals.set(source.file, { path: source.file, kind, framework, source, texts });
  };
  add('site', '', sources.site);
  add('job-architecture', '', sources.architecture);
  for (const framework of sources.frameworks) {
    add('framework', framework.id, framework.file);
    for (const { source } of framework.competencies) add('competency', framework.id, source);
    for (const { source } of framework.roles) add('role', framework.id, source);
  }
  return originals;
}
