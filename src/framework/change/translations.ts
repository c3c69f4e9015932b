/** What a change does to translations: told in one sentence for each framework and language, whatever the number of texts. */
import { languageName } from '../locale/language.ts';
import type { Framework, Model, Translation } from '../model.ts';
import type { Change } from './change.ts';

/** So many texts are shown with the change; more are read in their files. */
const SHOWN = 3;

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
    const changed = changedWords(old, now);
    if (changed.length === 0) return [];
    const number = changed.length === 1 ? 'one text' : `${changed.length} texts`;
    const told = change('rewords', `"${after.title}" has other words in ${name}: ${number}.`);
    if (changed.length > SHOWN) return [told];
    const [was, is] = [changed.map((text) => text.before), changed.map((text) => text.after)];
    return [{ ...told, before: was.join('\n'), after: is.join('\n') }];
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

/** The texts that say something else; those that came or went with the source do not count. */
function changedWords(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly { readonly before: string; readonly after: string }[] {
  return [...now].flatMap(([place, after]) => {
    const before = old.get(place);
    return before === undefined || before === after ? [] : [{ before, after }];
  });
}
