/** Which texts a language owes its readers, once it has begun a framework. */
import type { Framework, Model } from '../model.ts';
import type { Locale, TranslatedFile } from './locales.ts';

/** Whether a text is shown on the pages of what a language has begun: of the job architecture, only what its frameworks use. */
export function neededIn(locale: Locale, model: Model): (file: TranslatedFile, address: string) => boolean {
  const frameworks = model.frameworks.filter(({ id }) => locale.begun.has(id));
  const used = new Set(frameworks.flatMap((framework) => [...architectureOf(framework)]));
  return ({ original }, address) => {
    if (frameworks.length === 0) return false;
    if (original.kind === 'site') return true;
    if (original.kind !== 'job-architecture') return locale.begun.has(original.framework);
    return used.has(address.split('/').slice(0, 2).join('/'));
  };
}

/** Where the things of the job architecture that a framework shows stand in its file. */
function* architectureOf({ scale, roles, competencies }: Framework): Generator<string> {
  yield `scales/#${scale.id}`;
  for (const { anchors } of competencies) for (const { scale: other } of anchors) yield `scales/#${other.id}`;
  for (const { grade, track, family } of roles) {
    if (grade !== undefined) yield `grades/#${grade.id}`;
    if (track !== undefined) yield `tracks/#${track.id}`;
    for (let one = family; one !== undefined; one = one.parent) yield `families/#${one.id}`;
  }
}

/** The files of a language that lack a translation altogether, and have texts that are needed. */
export function missingFiles(locale: Locale, model: Model, framework: string): readonly TranslatedFile[] {
  const needed = neededIn(locale, model);
  return locale.files.filter(
    (file) =>
      file.locale === undefined &&
      [framework, ''].includes(file.original.framework) &&
      file.texts.some(({ address }) => needed(file, address)),
  );
}
