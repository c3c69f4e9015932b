import type { Competency, Framework, Model } from '../model.ts';
import { PRINCIPAL } from './example-workspace.ts';
import type { EditorialRule } from './rule.ts';

const MEDIATING = 'frameworks/people/competencies/mediating.yaml';
const mediating = `title: Mediating
definition: Helps two people to settle a quarrel between them.
levels:
  practitioner: Meets each side alone before bringing both to one table.
development:
  - { title: Sit in on a mediation of the works council, kind: exposure }
`;

export const rule: EditorialRule = {
  id: 'unexpected-competency',
  severity: 'warning',
  title: 'Keep no competency that nobody needs',
  looksFor:
    'A competency with levels that no role expects: no role of its own framework, none of another one, no profile that roles extend. Frameworks that no role draws on are left alone, and so are competencies without levels: they concern everybody, or nobody has written them yet.',
  why: 'Nobody is told to have it, so nobody reads, grows or reviews it, and yet someone has to keep it up to date. Often a role was rewritten and lost the line by mistake.',
  bad: { [MEDIATING]: mediating },
  good: {
    [MEDIATING]: mediating,
    [PRINCIPAL]: `title: Principal adviser
summary: Advises heads of function.
family: people
grade: p3
expectations:
  giving-feedback: expert
  coaching: expert
  mediating: practitioner
`,
  },
  judges: 'model',
  *check({ model }) {
    const expected = expectedCompetencies(model);
    const inUse = new Set<Framework>([...expected].map((competency) => competency.framework));
    for (const competency of model.competencies.values()) {
      const { framework, file, title, retired } = competency;
      if (retired || framework.status === 'retired' || expected.has(competency) || !isLevelled(competency)) continue;
      if (!inUse.has(framework) && !framework.roles.some((role) => role.expectations.length > 0)) continue;
      yield {
        file,
        path: ['title'],
        part: 'value',
        message: `No role expects "${title}".`,
        hint: 'Add it to the expectations of those who need it, or write "status: retired".',
      };
    }
  },
};

/** What roles expect, profiles included: one that other workspaces extend counts as much as a job. */
function expectedCompetencies({ roles }: Model): Set<Competency> {
  const expected = new Set<Competency>();
  for (const role of roles.values()) {
    if (role.retired || role.framework.status === 'retired') continue;
    for (const { competency } of role.expectations) expected.add(competency);
  }
  return expected;
}

/** One that is shown or not concerns everybody, and one that says nothing at all is reported by `level-without-text`. */
function isLevelled({ levels, indicators, framework }: Competency): boolean {
  return levels.length > 0 || (indicators.length === 0 && framework.scale.steps === 1);
}
