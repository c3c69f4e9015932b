/** Languages by their tags (BCP 47): whether a folder is named after one, and what people may have meant. */

const TAG =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** Why a name is no tag of a language, and the tag that was probably meant. */
export interface LanguageFault {
  readonly why: string;
  readonly meant: string | undefined;
}

/** What is wrong with a tag; undefined where it is right and written as it should be: `de`, `pt-BR`, `zh-Hant`. */
export function languageFault(tag: string): LanguageFault | undefined {
  const hyphens = tag.replaceAll('_', '-');
  const canonical = TAG.test(hyphens) ? canonicalOf(hyphens) : undefined;
  if (canonical === undefined) {
    return { why: `"${tag}" is not the code of a language (BCP 47), such as de, pt-BR or ar.`, meant: byName(tag) };
  }
  if (englishName(canonical.split('-')[0] ?? '') === undefined)
    return { why: `There is no language with the code "${tag}".`, meant: byName(tag) };
  if (canonical === tag) return undefined;
  return { why: `The code of this language is written otherwise: "${tag}".`, meant: canonical };
}

/** The name of a language in English, `German (Austria)`; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  return englishName(tag) ?? tag;
}

/** Whether two tags mean the same. */
export function isSameLanguage(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Made when somebody first asks: reading the names of all languages takes 20 ms, and most workspaces have one language. */
let names: Intl.DisplayNames | undefined;

function englishName(tag: string): string | undefined {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none', languageDisplay: 'standard' });
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}

/** The tag of a language that is called so in English or in itself: `german`, `Deutsch`. Two letters are enough for nearly all. */
function byName(written: string): string | undefined {
  const wanted = written.toLocaleLowerCase('en');
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of letters) {
    for (const second of letters) {
      const tag = first + second;
      const name = englishName(tag);
      if (name === undefined) continue;
      const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
      if (name.toLocaleLowerCase('en') === wanted || own?.toLocaleLowerCase(tag) === wanted) return tag;
    }
  }
  return undefined;
}
