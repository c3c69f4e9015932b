import { inWords } from '../calendar.ts';
import { FRAMEWORK } from './example-workspace.ts';
import type { EditorialRule } from './rule.ts';

const framework = `title: People
summary: What we expect of those who advise managers.
version: 1.0.0
status: adopted
language: en-GB
owners: [people-ops@example.org]
`;

export const rule: EditorialRule = {
  id: 'stale-review',
  severity: 'warning',
  title: 'Review a framework every year',
  looksFor: 'An adopted framework whose `reviewed` is more than a year ago or missing.',
  why: 'Work changes, and a framework that nobody has read against it for a year asks people for things that no longer matter. Whoever is judged by it may ask when it was last looked at.',
  bad: { [FRAMEWORK]: `${framework}reviewed: 2025-06-30\n` },
  good: { [FRAMEWORK]: `${framework}reviewed: 2026-06-30\n` },
  judges: 'model',
  *check({ model, today }) {
    for (const { status, reviewed, title, file } of model.frameworks) {
      if (status !== 'adopted') continue;
      const hint = 'Read it with people who do the work, mend what has changed, and write the day as "reviewed:".';
      if (reviewed === undefined) {
        const message = `"${title}" is adopted and does not say when it was last reviewed.`;
        yield { file, path: ['title'], part: 'value', message, hint };
      } else if (aYearAfter(reviewed) < today) {
        const message = `"${title}" was last reviewed on ${inWords(reviewed)}, more than a year ago.`;
        yield { file, path: ['reviewed'], part: 'value', message, hint };
      }
    }
  },
};

/** The same day one year on, for comparing as text; 29 February becomes a day that none equals, between 28 February and 1 March. */
function aYearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}
