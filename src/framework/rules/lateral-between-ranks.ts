import { ADVISER } from './example-workspace.ts';
import { movesInForce } from './moves-in-force.ts';
import type { EditorialRule } from './rule.ts';

export const rule: EditorialRule = {
  id: 'lateral-between-ranks',
  severity: 'warning',
  title: 'Keep a sideways move at one rank',
  looksFor:
    'A move of type `lateral` or `specialise` between two roles whose grades differ in rank. A `track-change` may rise, because the first step into management often is also a step up; so it is not judged.',
  why: 'Whoever takes a sideways move expects to keep their grade. If it leads up, it is a promotion and should be open to all who are ready; if it leads down, people should know before they apply.',
  bad: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
moves:
  - { to: senior-adviser, type: lateral }
`,
  },
  good: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  judges: 'model',
  *check({ model }) {
    for (const { move, file, path } of movesInForce(model, 'lateral', 'specialise')) {
      const [from, to] = [move.from.grade, move.to.grade];
      if (from === undefined || to === undefined || from.rank === to.rank) continue;
      const up = to.rank > from.rank;
      yield {
        file,
        path,
        part: 'value',
        message: `This ${move.type === 'lateral' ? 'lateral move' : 'move to specialise'} leads ${up ? 'up' : 'down'} from ${from.title} to ${to.title}.`,
        hint: up
          ? `Call it "promotion", or name a role at the rank of ${from.title}.`
          : `Name a role at the rank of ${from.title}, or delete the move: a step down is agreed with the person and needs no path.`,
      };
    }
  },
};
