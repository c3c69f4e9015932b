/** The same page in other languages: for the switch on it, and for search engines. */
import type { Framework, Model, Translation } from '../framework/model.ts';
import { base, frameworksAddress, homeAddress, inLanguage } from './address.ts';
import { currentModel } from './model.ts';

/** One language of a page. */
export interface OtherLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly address: string;
  /** The page at hand is in it. */
  readonly here: boolean;
}

/** Pages of a framework that are made in every language; others, such as its audit, are about its own words. */
const OWN_WORDS_ALONE = /\/(?:audit|history|outline)\//;

/**
 * Every language in which the page at `path` can be read, that of the source first; empty where there is but one. `framework`: the
 * one that the page belongs to, undefined for the first page and the list of frameworks, which every language has.
 */
export function otherLanguages(
  path: string,
  framework: Framework | undefined,
  translation: Translation | undefined,
  model: Model = currentModel(),
): readonly OtherLanguage[] {
  const own = translation?.language;
  const original = inLanguage(path, own, undefined);
  const shared = [homeAddress, frameworksAddress, `${base}search/`].includes(original);
  const inFramework =
    framework !== undefined &&
    original.startsWith(`${frameworksAddress}${framework.id}/`) &&
    !OWN_WORDS_ALONE.test(original);
  if (!shared && !inFramework) return [];
  const offered = (model.translations ?? []).filter(({ frameworks }) => shared || frameworks.has(framework?.id ?? ''));
  if (offered.length === 0) return [];
  const source = (!shared && model.frameworks.find(({ id }) => id === framework?.id)?.language) || model.site.language;
  return [
    { language: source, address: original, here: own === undefined },
    ...offered.map(({ language }) => ({
      language,
      address: inLanguage(original, undefined, language),
      here: language === own,
    })),
  ];
}
