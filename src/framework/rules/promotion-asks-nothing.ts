import { type Gap, gapBetween } from '../gap.ts';
import { ADVISER } from './example-workspace.ts';
import { movesInForce } from './moves-in-force.ts';
import type { EditorialRule } from './rule.ts';

export const rule: EditorialRule = {
  id: 'promotion-asks-nothing',
  severity: 'warning',
  title: 'Say what a promotion asks',
  looksFor:
    'A promotion to a role that asks nothing more than the one before: no competency at a higher level, none that is new, none that was desirable and becomes essential. What falls on the way is reported by `falling-expectation`, and a promotion can have both faults.',
  why: 'Nobody can prepare for a step, or be told fairly why they were not chosen for it, when the framework shows no difference. What then decides is who is known and liked.',
  bad: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: working
  coaching: working
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
  },
  judges: 'model',
  *check({ model }) {
    for (const { move, file, path } of movesInForce(model, 'promotion')) {
      const { from, to } = move;
      // Roles whose expectations nobody has written yet are not equal, they are unfinished.
      if (from.expectations.length === 0 && to.expectations.length === 0) continue;
      const gap = gapBetween(from.expectations, to.expectations);
      if (asksMore(gap)) continue;
      yield {
        file,
        path,
        part: 'value',
        ...finding(from.title, to.title, gap),
      };
    }
  },
};

function finding(from: string, to: string, { lowered }: Gap): { readonly message: string; readonly hint: string } {
  if (lowered.length === 0)
    return {
      message: `"${to}" asks nothing more than "${from}": no level is higher and no competency is new.`,
      hint: `Raise or add in "${to}" what makes it the larger job, or call the move "lateral".`,
    };
  const falls = lowered.length === 1 ? 'one level falls' : `${lowered.length} levels fall`;
  return {
    message: `This move runs backwards: ${falls} and nothing rises, so "${to}" asks less than "${from}".`,
    hint: `Correct ${lowered.length === 1 ? 'the level' : 'the levels'}, or add what the larger job asks; if "${to}" is the smaller one, turn the move round.`,
  };
}

function asksMore({ raised, added, same, lowered, beside }: Gap): boolean {
  if (raised.length > 0 || added.length > 0) return true;
  return [...same, ...beside, ...lowered].some(
    (shift) => shift.from.importance === 'desirable' && shift.to.importance === 'essential',
  );
}
