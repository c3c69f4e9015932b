/** What a change does to translations: told in one sentence for each framework and language, whatever the number of texts. */
import { languageName } from '../locale/language.ts';
import type { Framework, Model, Translation } from '../model.ts';
import type { Change } from './change.ts';

/** Changes of the words of a framework in other languages. A change that only follows one of the source is told there. */
export function translationChanges(base: Model, head: Model, before: Framework, after: Framework): Change[] {
  const languages = new Set([...begun(base, before), ...begun(head, after)].map(({ language }) => language));
  return [...languages].flatMap((language): Change[] => {
    const [old, now] = [translationOf(base, before, language), translationOf(head, after, language)];
    const change = (kind: Change['kind'], summary: string): Change => ({
      kind,
      framework: after.id,
      entity: 'framework',
      id: after.id,
      title: after.title,
      affectedRoles: [],
      summary,
      needs: 'patch',
      aspect: 'translation',
    });
    const name = `${languageName(language)} (${language})`;
    if (old === undefined) return [change('adds', `"${after.title}" can be read in ${name}.`)];
    if (now === undefined) return [change('removes', `"${after.title}" can no longer be read in ${name}.`)];
    const number = changedWords(old, now);
    if (number === 0) return [];
    return [
      change(
        'rewords',
        `"${after.title}" has other words in ${name}: ${number === 1 ? 'one text' : `${number} texts`}.`,
      ),
    ];
  });
}

function begun(model: Model, { id }: Framework): readonly Translation[] {
  return (model.translations ?? []).filter(({ frameworks }) => frameworks.has(id));
}

function translationOf(model: Model, framework: Framework, language: string): ReadonlyMap<string, string> | undefined {
  return begun(model, framework)
    .find((one) => one.language === language)
    ?.texts(framework.id);
}

/** How many places say something else; places that came or went with the source do not count. */
function changedWords(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): number {
  return [...now].filter(([place, text]) => old.has(place) && old.get(place) !== text).length;
}
