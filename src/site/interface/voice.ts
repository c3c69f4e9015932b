/** In which words a page speaks: those of the interface, and whether an author's text is in another language than the page. */
import { languageName } from '../../framework/locale/language.ts';
import type { Model, Translation, Untranslated } from '../../framework/model.ts';
import { base } from '../address.ts';
import { direction, foreign } from '../language.ts';
import { currentModel } from '../model.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The languages of which the interface has words of its own. */
const SPOKEN: Readonly<Record<string, Words>> = { en, de, ar };

/** Attributes that tell a browser in which language a text is; none where the page says so already. */
export interface Tongue {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface Voice {
  /** The language of the page, BCP 47. */
  readonly language: string;
  readonly words: Words;
  /** For the interface's own words, where there are none in the language of the page. */
  readonly own: Tongue;
  /** Undefined on the pages of a workspace in its own words. */
  readonly translation: Translation | undefined;
  readonly model: Model;
  /** For a text of an author. */
  of(text: string | undefined): Tongue;
  /** Why a text is not in the language of the page, where that is worth a remark. */
  lacks(text: string): 'missing' | 'stale' | undefined;
}

/** The voice of the page at a path. Pages of a translation stand below the name of its language. */
export function voiceAt(path: string): Voice {
  const model = currentModel();
  const first = path.startsWith(base) ? path.slice(base.length).split('/')[0] : undefined;
  const translation = model.translations?.find(({ language }) => language === first);
  return voiceOf(model, translation);
}

/** The voice of a translation, or of the workspace in its own words. */
export function voiceOf(model: Model, translation: Translation | undefined): Voice {
  const language = translation?.language ?? model.site.language;
  const words = wordsIn(language);
  const untranslated = (text: string | undefined): Untranslated | undefined =>
    text === undefined ? undefined : translation?.untranslated.get(text.trim());
  return {
    language,
    words: words ?? en,
    own: words === undefined ? tongue('en', language) : {},
    translation,
    model: translation === undefined ? model : publishedAt(translation.model, model.site.url),
    of: (text) => tongue(untranslated(text)?.language ?? language, language),
    lacks: (text) => {
      const why = untranslated(text)?.why;
      return why === 'elsewhere' ? undefined : why;
    },
  };
}

/** A translated model with the public address that the site is built for, which the command line may have given. */
function publishedAt(model: Model, url: string | undefined): Model {
  return url === undefined ? model : { ...model, site: { ...model.site, url } };
}

/** The interface's words in a language; undefined where it has none: `de-AT` has those of `de`. */
export function wordsIn(language: string): Words | undefined {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(SPOKEN, primary) ? SPOKEN[primary] : undefined;
}

/** What a language is called in itself: `Deutsch`, `العربية`. */
export function ownName(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(language);
    return name === undefined ? languageName(language) : name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}

function tongue(inner: string, page: string): Tongue {
  const lang = foreign(inner, page);
  if (lang === undefined) return {};
  return direction(lang) === direction(page) ? { lang } : { lang, dir: direction(lang) };
}
