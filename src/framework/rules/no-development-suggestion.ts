import { figure } from '../figures.ts';
import type { Competency } from '../model.ts';
import { COACHING } from './example-workspace.ts';
import type { EditorialRule } from './rule.ts';

const coaching = `title: Coaching
definition: Helps people to find their own next step.
kind: behaviour
levels:
  foundation:
    indicators:
      - { id: open-question, text: Asks an open question before offering a solution. }
  working:
    indicators:
      - { id: own-words, text: Ends with a next step in the words of the other person. }
  practitioner:
    indicators:
      - { id: backs-other-way, text: Supports a workable approach that differs from their own. }
  expert:
    indicators:
      - { id: coaches-managers, text: Coaches another manager on a current case. }
`;

export const rule: EditorialRule = {
  id: 'no-development-suggestion',
  severity: 'warning',
  title: 'Say how each competency can grow',
  looksFor:
    'A competency without any `development`, so that nobody learns how to get better at it. Where a whole framework has none, that is reported once, at the framework. Competencies of the kind `task` are left alone: a task is done, and what it takes is in the others.',
  why: 'A framework that says what is missing and not what to do about it sends people to the catalogue of courses. One piece of work, one person to watch or one workshop is enough to begin a plan with.',
  bad: { [COACHING]: coaching },
  good: {
    [COACHING]: `${coaching}development:
  - { title: Swap cases with another coach once a month, kind: exposure }
`,
  },
  judges: 'model',
  *check({ model }) {
    for (const framework of model.frameworks) {
      const growing = framework.status === 'retired' ? [] : framework.competencies.filter(canGrow);
      const lacking = growing.filter(({ development }) => development.length === 0);
      const hint =
        'Add "development:" with one thing to try at work, such as { title: Shadow a feedback conversation, kind: experience }.';
      if (lacking.length > 1 && lacking.length === growing.length) {
        const message = `None of the ${figure(lacking.length)} competencies of "${framework.title}" says how to grow it.`;
        yield {
          file: framework.file,
          path: ['title'],
          part: 'value',
          message,
          hint: `Begin with those that most roles expect. ${hint}`,
        };
        continue;
      }
      for (const { file, title } of lacking) {
        yield { file, path: ['title'], part: 'value', message: `"${title}" does not say how to grow it.`, hint };
      }
    }
  },
};

function canGrow({ retired, kind }: Competency): boolean {
  return !retired && kind !== 'task';
}
