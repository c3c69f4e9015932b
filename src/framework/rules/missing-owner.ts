import { FRAMEWORK } from './example-workspace.ts';
import type { EditorialRule } from './rule.ts';

export const rule: EditorialRule = {
  id: 'missing-owner',
  severity: 'warning',
  title: 'Name who answers for a framework',
  looksFor: 'An adopted framework without `owners`, unless each of its competencies has owners of its own.',
  why: 'People who find a mistake, or feel judged by one, need somebody to write to. Without an owner nobody is asked to approve a change either.',
  bad: {
    [FRAMEWORK]: `title: People
summary: What we expect of those who advise managers.
version: 1.0.0
status: adopted
language: en-GB
reviewed: 2026-09-01
`,
  },
  good: {
    [FRAMEWORK]: `title: People
summary: What we expect of those who advise managers.
version: 1.0.0
status: adopted
language: en-GB
owners: [people-ops@example.org]
reviewed: 2026-09-01
`,
  },
  judges: 'model',
  *check({ model }) {
    for (const { status, owners, competencies, file, title } of model.frameworks) {
      if (status !== 'adopted' || owners.length > 0) continue;
      const own = competencies.filter((competency) => !competency.retired);
      if (own.length > 0 && own.every((competency) => competency.owners.length > 0)) continue;
      yield {
        file,
        path: ['title'],
        part: 'value',
        message: `"${title}" is adopted, and nobody is named who answers for it.`,
        hint: 'Add "owners:" with an address that outlives a change of staff, such as [people-ops@example.org].',
      };
    }
  },
};
