/** The rules about translations that are part of the format. */
import type { Rule } from '../../diagnostic.ts';
import { markOf } from '../../locale/marks.ts';
import { FRAMEWORK, SITE } from '../example-workspace.ts';
import type { StructuralRule } from './example.ts';

const german = `source: ${markOf('title', 'People')}\ntitle: Personal\n`;
const quiet = { [SITE]: 'title: Example\nrules:\n  missing-translation: off\n' };

export const LOCALES = {
  'bad-language': {
    severity: 'error',
    title: 'Name a language by its code',
    explains:
      'A folder of `content/locales` that is not named after the code of a language (BCP 47: `de`, `pt-BR`, `ar`), or after the language in which the framework is written. Browsers, screen readers and search engines go by the code.',
    bad: { [`content/locales/german/${FRAMEWORK}`]: german, ...quiet },
    good: { [`content/locales/de/${FRAMEWORK}`]: german, ...quiet },
  },
  'unknown-translation': {
    severity: 'warning',
    title: 'Translate what is there',
    explains:
      'A translation of a file, a level or an indicator that the source does not have, often one that was deleted there. Nobody will read it.',
    bad: {
      [`content/locales/de/${FRAMEWORK}`]: `${german}groups:\n  - { id: our-values, title: Unsere Werte }\n`,
      ...quiet,
    },
    good: { [`content/locales/de/${FRAMEWORK}`]: german, ...quiet },
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
