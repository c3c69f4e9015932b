import { languageName } from '../locale/language.ts';
import { markOf } from '../locale/marks.ts';
import { missingFiles, neededIn } from '../locale/needed.ts';
import { ADVISER, COACHING, FEEDBACK, FRAMEWORK, PRINCIPAL, SENIOR } from './example-workspace.ts';
import type { EditorialRule, RuleExample, RuleFinding } from './rule.ts';

const nothingElse: RuleExample = {
  [FEEDBACK]: undefined,
  [COACHING]: undefined,
  [ADVISER]: undefined,
  [SENIOR]: undefined,
  [PRINCIPAL]: undefined,
  'content/locales/de/frameworks/job-architecture.yaml': `source: ${[
    markOf('scales/#four-step/title', 'Proficiency'),
    markOf('scales/#four-step/levels/#foundation/title', 'Foundation'),
    markOf('scales/#four-step/levels/#working/title', 'Working'),
    markOf('scales/#four-step/levels/#practitioner/title', 'Practitioner'),
    markOf('scales/#four-step/levels/#expert/title', 'Expert'),
  ].join(' ')}
scales:
  - id: four-step
    title: Können
    levels:
      - { id: foundation, title: Grundlagen }
      - { id: working, title: Sicher }
      - { id: practitioner, title: Erfahren }
      - { id: expert, title: Prägend }
`,
};

const GERMAN = `content/locales/de/${FRAMEWORK}`;
const title = markOf('title', 'People');
const summary = markOf('summary', 'What we expect of those who advise managers.');

export const rule: EditorialRule = {
  id: 'missing-translation',
  severity: 'warning',
  title: 'Finish what is begun in a language',
  looksFor:
    'A framework that has files in a language, and files or texts that have none there: of the job architecture, only what the framework uses.',
  why: 'Where a translation is missing, people read a page that changes its language from one sentence to the next. They see that it is unfinished, and may miss the very sentence that concerns them.',
  bad: { [GERMAN]: `source: ${title}\ntitle: Personal\nsummary:\n`, ...nothingElse },
  good: {
    [GERMAN]: `source: ${title} ${summary}\ntitle: Personal\nsummary: Was wir von allen erwarten, die Führungskräfte beraten.\n`,
    ...nothingElse,
  },
  judges: 'model',
  *check({ model, locales }): Generator<RuleFinding> {
    for (const locale of locales) {
      const into = `${languageName(locale.language)} (${locale.language})`;
      const hint = `"npx espalier translate ${locale.language}" writes down what is missing, to be filled in.`;
      const needed = neededIn(locale, model);
      for (const framework of model.frameworks.filter(({ id }) => locale.begun.has(id))) {
        const missing = missingFiles(locale, model, framework.id).map(({ original }) => original.path);
        const begun = locale.files.find((file) => file.locale && file.original.framework === framework.id)?.locale;
        const [first] = Object.keys(begun?.source.data ?? {});
        if (missing.length === 0 || begun === undefined || first === undefined) continue;
        yield {
          file: begun.source.file,
          path: [first],
          part: 'key',
          message: `"${framework.title}" is begun in ${into}, and ${missing.length === 1 ? 'one file has' : `${missing.length} files have`} no translation yet: ${listed(missing)}.`,
          hint,
        };
      }
      for (const file of locale.files) {
        if (file.locale === undefined) continue;
        const missing = file.texts.filter(({ address, state }) => state === 'missing' && needed(file, address));
        const [first] = missing;
        if (first === undefined) continue;
        const empty = missing.find(({ translation }) => translation !== undefined)?.translation;
        yield {
          file: file.locale.source.file,
          path: empty?.path ?? Object.keys(file.locale.source.data ?? {}).slice(0, 1),
          part: 'key',
          message: `${missing.length} of ${file.texts.length} texts ${missing.length === 1 ? 'is' : 'are'} not translated into ${into} yet: ${listed(missing.map(({ original }) => `"${brief(original.text)}"`))}.`,
          hint: `Add what is missing; "npx espalier translate ${locale.language}" lists all of it.`,
        };
      }
    }
  },
};

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 3);
  return items.length > shown.length ? `${shown.join(', ')} and ${items.length - shown.length} more` : shown.join(', ');
}

function brief(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 47).trimEnd()}…`;
}
