import { type Gap, gapBetween, type Shift } from '../gap.ts';
import { ADVISER, SENIOR } from './example-workspace.ts';
import { movesInForce } from './moves-in-force.ts';
import type { EditorialRule } from './rule.ts';

/** How many competencies a message names. */
const NAMED = 3;

export const rule: EditorialRule = {
  id: 'falling-expectation',
  severity: 'warning',
  title: 'Let nothing fall on a promotion',
  looksFor:
    'A promotion to a role that expects some competency at a lower level than the role it leads from. One finding for each promotion. Where nothing rises either, it says first that the move runs backwards. A competency that the new role does not expect at all is not counted: it may belong to the old work alone.',
  why: 'Whoever is promoted is told that less is enough of something they had to be good at. Nearly always one of the two files was forgotten when the other was changed, and people on both sides of the step plan by a mistake and are judged by it. Where a manager truly needs less of the craft, a `track-change` or a silence with its reason says so openly.',
  bad: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: practitioner
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  good: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: working
moves:
  - { to: senior-adviser, type: promotion }
`,
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
  },
  judges: 'model',
  *check({ model }) {
    for (const { move, file, path } of movesInForce(model, 'promotion')) {
      const gap = gapBetween(move.from.expectations, move.to.expectations);
      if (gap.lowered.length === 0) continue;
      const [from, to] = [`"${move.from.title}"`, `"${move.to.title}"`];
      yield {
        file,
        path,
        part: 'value',
        ...(runsBackwards(gap)
          ? {
              message: `${backwards(gap)}, and ${falls(gap.lowered)}.`,
              hint: `Compare ${from} with ${to}: correct the level, or add what the larger job asks. If ${to} is the smaller job, turn the move round; if leading takes the place of doing there, mark it "track-change".`,
            }
          : {
              message: `On this promotion ${falls(gap.lowered)}.`,
              hint: `Compare ${from} with ${to}, and mend the level that is wrong, or the move if it leads to another role; where leading takes the place of doing, it is a "track-change".`,
            }),
      };
    }
  },
};

/** Whether nothing rises, and nothing new makes up for what falls: mostly the two roles, or the levels of one, were mixed up. */
function runsBackwards({ raised, added, lowered }: Gap): boolean {
  return raised.length === 0 && added.length < lowered.length;
}

/** That a move runs backwards, and what speaks for it besides what falls. */
function backwards({ added }: Gap): string {
  if (added.length === 0) return 'This move runs backwards: nothing rises';
  return `This move seems to run backwards: no level rises, ${added.length === 1 ? 'one competency is new' : `${added.length} competencies are new`}`;
}

/** What falls, in words: the widest fall first. */
function falls(lowered: readonly Shift[]): string {
  const ordered = [...lowered].sort((a, b) => a.order - b.order);
  const [first] = ordered;
  if (first === undefined) return '';
  if (ordered.length === 1)
    return `"${first.competency.title}" falls from ${first.from.level.title} to ${first.to.level.title}`;
  const shown = ordered.slice(0, ordered.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const named = shown.map(
    ({ competency, from, to }) => `"${competency.title}" (${from.level.title} to ${to.level.title})`,
  );
  const last = ordered.length > shown.length ? `${ordered.length - shown.length} more` : (named.pop() ?? '');
  return `${ordered.length} competencies fall: ${named.join(', ')} and ${last}`;
}
