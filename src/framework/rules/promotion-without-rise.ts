import type { Grade, Role } from '../model.ts';
import { PRINCIPAL, SENIOR } from './example-workspace.ts';
import { movesInForce } from './moves-in-force.ts';
import type { EditorialRule } from './rule.ts';

export const rule: EditorialRule = {
  id: 'promotion-without-rise',
  severity: 'warning',
  title: 'Let a promotion rise in grade',
  looksFor: 'A promotion between two roles with grades, where the second grade has no higher rank than the first.',
  why: 'People take a promotion for a rise in grade, and pay follows the grade. If the framework calls a step a promotion and the grades say it is none, one of them breaks a promise.',
  bad: {
    [SENIOR]: `title: Senior adviser
summary: Advises managers on their own cases.
family: people
grade: p3
expectations:
  giving-feedback: working
  coaching: working
moves:
  - { to: principal-adviser, type: promotion }
`,
  },
  good: {
    [SENIOR]: `title: Senior adviser
summary: Advises managers on their own cases.
family: people
grade: p2
expectations:
  giving-feedback: working
  coaching: working
moves:
  - { to: principal-adviser, type: promotion }
`,
    [PRINCIPAL]: `title: Principal adviser
summary: Advises heads of function.
family: people
grade: p3
expectations:
  giving-feedback: expert
  coaching: expert
`,
  },
  judges: 'model',
  *check({ model }) {
    for (const { move, file, path } of movesInForce(model, 'promotion')) {
      const [from, to] = [move.from.grade, move.to.grade];
      if (from === undefined || to === undefined || to.rank > from.rank) continue;
      yield {
        file,
        path,
        part: 'value',
        message: `This promotion ${course(from, to)}.`,
        hint: hint(move.to, from, to),
      };
    }
  },
};

function course(from: Grade, to: Grade): string {
  if (from === to) return `stays at ${from.title}`;
  return to.rank < from.rank
    ? `leads down from ${from.title} to ${to.title}`
    : `leads from ${from.title} to ${to.title}, which stands beside it`;
}

function hint(to: Role, from: Grade, next: Grade): string {
  const check = `Check the grade of "${to.title}"`;
  if (next.rank < from.rank)
    return `${check}, or delete the move: a step down is agreed with the person and needs no path.`;
  return `${check}, or call the move ${from.track === next.track ? '"lateral" or "specialise"' : '"track-change"'}.`;
}
