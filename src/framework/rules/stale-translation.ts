import { languageName } from '../locale/language.ts';
import { markOf } from '../locale/marks.ts';
import { FRAMEWORK, SITE } from './example-workspace.ts';
import type { EditorialRule, RuleFinding } from './rule.ts';

const GERMAN = `content/locales/de/${FRAMEWORK}`;
const SUMMARY = 'Was wir von allen erwarten, die Führungskräfte beraten.';
const title = markOf('title', 'People');
const onItsOwn = { [SITE]: 'title: Example\nrules:\n  missing-translation: off\n' };

export const rule: EditorialRule = {
  id: 'stale-translation',
  severity: 'warning',
  title: 'Bring translations up to date',
  looksFor:
    'A text whose source was changed after it was translated, text by text; and translations of which nobody has noted from which wording they were made (the `source` line, written by `npx espalier translate`).',
  why: 'A promise that was changed in one language alone is two promises. Until somebody has looked at it, the page shows the sentence in the language of the source, so that nobody is held to an old one.',
  bad: {
    [GERMAN]: `source: ${title} ${markOf('summary', 'What we expect of those who work in HR.')}\ntitle: Personal\nsummary: Was wir von allen erwarten, die im Personalwesen arbeiten.\n`,
    ...onItsOwn,
  },
  good: {
    [GERMAN]: `source: ${title} ${markOf('summary', 'What we expect of those who advise managers.')}\ntitle: Personal\nsummary: ${SUMMARY}\n`,
    ...onItsOwn,
  },
  judges: 'texts',
  *check({ locales }): Generator<RuleFinding> {
    for (const { language, files } of locales) {
      for (const { locale, texts, original } of files) {
        if (locale === undefined) continue;
        const { file } = locale.source;
        for (const { state, translation, original: text } of texts) {
          if (state !== 'stale' || translation === undefined) continue;
          yield {
            file,
            path: translation.path,
            part: typeof translation.path.at(-1) === 'number' ? 'value' : 'key',
            message: `The source has changed since this was translated. It says now: "${text.text}"`,
            hint: `Change the ${languageName(language)} where it needs it, then run "npx espalier translate ${language} --confirm ${file}".`,
          };
        }
        const unnoted = texts.filter(({ state }) => state === 'unnoted');
        const [first] = unnoted;
        if (first?.translation === undefined) continue;
        yield {
          file,
          path: locale.marks.all.size > 0 ? ['source'] : first.translation.path.slice(0, 1),
          part: 'key',
          message: `Of ${unnoted.length === 1 ? 'one text' : `${unnoted.length} texts`} nobody has noted from which wording of ${original.path} ${unnoted.length === 1 ? 'it was' : 'they were'} translated, so a change there would go unnoticed.`,
          hint: `Run "npx espalier translate ${language}": it notes what the source says now.`,
        };
      }
    }
  },
};
