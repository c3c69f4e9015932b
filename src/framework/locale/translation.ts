/** The model in another language: the same workspace linked again with the words of its translation, and what still lacks them. */
import { START_OF_FILE, type Path, type Span } from '../diagnostic.ts';
import type { WorkspaceSources } from '../link/sources.ts';
import type { Framework, Model, Translation, Untranslated } from '../model.ts';
import { isMap, textField } from '../read/fields.ts';
import { Source } from '../read/source.ts';
import { isSameLanguage } from './language.ts';
import type { Locale, TranslatedFile } from './locales.ts';
import { withTexts } from './texts.ts';

/** A file that says the same as another in other words. Nothing is reported about it: its original was checked. */
class OtherWords extends Source {
  constructor(file: string, data: unknown) {
    super(file, {
      kept: { data, faults: [], maySilence: false, mayLink: false },
      bytes: () => new Uint8Array(),
    });
  }

  override place(_path: Path, _part: 'key' | 'value'): Span {
    return START_OF_FILE;
  }
}

/**
 * The translations of a workspace that has no errors: a model for each language, made when it is first asked for. `link` makes a
 * model of files. `languages`: the site offers these alone; all where it names none.
 */
export function translationsOf(
  sources: WorkspaceSources,
  locales: readonly Locale[],
  model: Model,
  link: (sources: WorkspaceSources) => { readonly model: Model },
): readonly Translation[] {
  const offered = Array.isArray(isMap(sources.site?.data) ? sources.site.data.languages : undefined)
    ? new Set((isMap(sources.site?.data) ? (sources.site.data.languages as unknown[]) : []).map(String))
    : undefined;
  return locales
    .filter(({ language, begun }) => begun.size > 0 && (offered === undefined || isOffered(language, offered)))
    .map((locale) => new LazyTranslation(sources, locale, model, link));
}

function isOffered(language: string, offered: ReadonlySet<string>): boolean {
  return [...offered].some((other) => isSameLanguage(other, language));
}

interface Made {
  readonly model: Model;
  readonly untranslated: ReadonlyMap<string, Untranslated>;
}

class LazyTranslation implements Translation {
  readonly language: string;
  readonly frameworks: ReadonlySet<string>;
  readonly #locale: Locale;
  readonly #make: () => Made;
  #made: Made | undefined;

  constructor(
    sources: WorkspaceSources,
    locale: Locale,
    original: Model,
    link: (sources: WorkspaceSources) => { readonly model: Model },
  ) {
    this.language = locale.language;
    this.#locale = locale;
    this.frameworks = locale.begun;
    this.#make = () => {
      const { model } = link(otherWords(sources, locale));
      const frameworks = original.frameworks.flatMap(({ id }) => model.frameworks.find((one) => one.id === id) ?? []);
      for (const framework of frameworks) if (locale.begun.has(framework.id)) mark(framework, this);
      return {
        model: { ...model, frameworks, site: { ...model.site, language: locale.language } },
        untranslated: untranslatedIn(sources, locale, original),
      };
    };
  }

  get model(): Model {
    return this.#once().model;
  }

  get untranslated(): ReadonlyMap<string, Untranslated> {
    return this.#once().untranslated;
  }

  texts(framework: string): ReadonlyMap<string, string> {
    const files = this.#locale.files.filter(({ original }) => original.framework === framework);
    return new Map(
      files.flatMap(({ original, texts }) =>
        texts.flatMap(({ address, translation }) =>
          translation?.text === undefined ? [] : [[`${original.path}#${address}`, translation.text] as const],
        ),
      ),
    );
  }

  #once(): Made {
    this.#made ??= this.#make();
    return this.#made;
  }
}

function mark(framework: Framework, translation: Translation): void {
  // The model was made a moment ago and nobody has seen it yet.
  Object.assign(framework, { translation });
}

/** The files of a workspace with the words of a language where it has them. Frameworks that it has not begun stay as they are. */
function otherWords(sources: WorkspaceSources, locale: Locale): WorkspaceSources {
  const translated = new Map(
    locale.files.flatMap((file) => {
      const other = inOtherWords(file, locale);
      return other === undefined ? [] : [[file.original.path, other] as const];
    }),
  );
  const other = <S extends Source | undefined>(source: S): S | Source =>
    (source && translated.get(source.file)) ?? source;
  return {
    ...sources,
    architecture: other(sources.architecture),
    site: other(sources.site),
    frameworks: sources.frameworks.map((framework) => ({
      ...framework,
      file: other(framework.file),
      competencies: framework.competencies.map(({ id, source }) => ({ id, source: other(source) })),
      roles: framework.roles.map(({ id, source }) => ({ id, source: other(source) })),
    })),
  };
}

function inOtherWords({ original, texts }: TranslatedFile, { language, begun }: Locale): Source | undefined {
  const { kind, source, path } = original;
  const said = new Map(
    texts.flatMap(({ address, state, translation }) =>
      (state === 'current' || state === 'unnoted') && translation?.text !== undefined
        ? [[address, translation.text] as const]
        : [],
    ),
  );
  const own = kind === 'framework' && begun.has(original.framework);
  if (said.size === 0 && !own) return undefined;
  const data = withTexts(source.data, original.texts.texts, (address) => said.get(address));
  return new OtherWords(path, own && isMap(data) ? { ...data, language } : data);
}

/** The texts that the translated model still has in another language, each with that language and why. */
function untranslatedIn(sources: WorkspaceSources, locale: Locale, original: Model): ReadonlyMap<string, Untranslated> {
  const found = new Map<string, Untranslated>();
  const translated = new Set<string>();
  const languages = new Map(sources.frameworks.map(({ id, file }) => [id, textField(file?.data, 'language')]));
  for (const { original: file, texts } of locale.files) {
    // What all frameworks share is in the language of the site; without a site's, in that of the first framework.
    const language =
      languages.get(file.framework) ??
      textField(sources.site?.data, 'language') ??
      original.frameworks[0]?.language ??
      'en';
    const why = file.framework === '' || locale.begun.has(file.framework) ? undefined : 'elsewhere';
    for (const { original: text, state, translation } of texts) {
      if (state === 'current' || state === 'unnoted') translated.add(translation?.text ?? '');
      else found.set(text.text, { language, why: why ?? state });
    }
  }
  for (const text of translated) found.delete(text);
  return found;
}
