import type { Role } from '../model.ts';
import { isHeld } from './moves-in-force.ts';
import type { EditorialRule } from './rule.ts';

const COUNSEL = 'frameworks/people/roles/employment-counsel.yaml';

export const rule: EditorialRule = {
  id: 'unconnected-role',
  severity: 'warning',
  title: 'Join every role to the others',
  looksFor:
    'A role that no career move leads to and none leads away from, in a framework whose other roles have moves. A role that cannot be reached may be where people enter, and one that cannot be left may be the top: neither is reported.',
  why: 'Whoever holds such a role sees no way on, and nobody inside sees a way to it. Mostly the move was only forgotten; where there is truly none, it is fairer to say so.',
  bad: {
    [COUNSEL]: `title: Employment counsel
summary: Advises on cases that may go to a tribunal.
family: people
grade: p3
expectations:
  giving-feedback: working
  coaching: working
`,
  },
  good: {
    [COUNSEL]: `title: Employment counsel
summary: Advises on cases that may go to a tribunal.
family: people
grade: p3
expectations:
  giving-feedback: working
  coaching: working
moves:
  - { to: principal-adviser, type: lateral }
`,
  },
  judges: 'model',
  *check({ model }) {
    for (const framework of model.frameworks) {
      const held = framework.roles.filter(isHeld);
      if (!held.some(isConnected)) continue;
      for (const role of held) {
        if (isConnected(role)) continue;
        yield {
          file: role.file,
          path: ['title'],
          part: 'value',
          message: `No career move leads to "${role.title}" or away from it.`,
          hint: `Add "moves:" here, or a move to this role in another one.${standsAlone(role, held) ? ' It is the only role of its family: if it stands alone, silence this with "# espalier-ignore unconnected-role -- why".' : ''}`,
        };
      }
    }
  },
};

function isConnected(role: Role): boolean {
  return role.moves.some(({ to }) => isHeld(to)) || role.movesIn.some(({ from }) => isHeld(from));
}

function standsAlone({ family, key }: Role, held: readonly Role[]): boolean {
  return family !== undefined && held.every((other) => other.key === key || other.family !== family);
}
