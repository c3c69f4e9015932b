/** Whether an action is clear enough to be done. The checks explain; none of them holds anybody up. */
import type { Action, Plan } from '../framework/schema/generated/plan.types.ts';

export interface Check {
  readonly name: 'Specific' | 'Measurable' | 'Achievable' | 'Relevant' | 'Time-bound';
  readonly met: boolean;
  /** What is there, or what would help and why. */
  readonly words: string;
}

/** Words that name a wish and no deed. */
const wishes = /^(be|become|get|improve|know|learn|understand|try)\b/i;
/** As many open actions as fit beside the work, roughly. */
const manyActions = 6;

/** The five checks of an action. `today` is YYYY-MM-DD. */
export function checks(action: Action, plan: Plan, today: string): readonly Check[] {
  const words = action.title.trim().split(/\s+/).filter(Boolean);
  const open = plan.areas.flatMap(({ actions }) => actions).filter(({ done }) => !done).length;
  const area = plan.areas.find(({ actions }) => actions.some(({ id }) => id === action.id));
  return [
    specific(words.length, wishes.test(action.title.trim())),
    action.sign.trim() === ''
      ? check(
          'Measurable',
          false,
          'Say how others would see that it helped. A sign beats a feeling when you look back.',
        )
      : check('Measurable', true, 'It has a sign that others can see.'),
    open > manyActions
      ? check('Achievable', false, `It is one of ${open} open actions. Fewer, finished, take you further.`)
      : check(
          'Achievable',
          true,
          action.support.trim() === '' ? 'The plan has room for it.' : 'You have said what you need for it.',
        ),
    (area?.why.trim() ?? '') === ''
      ? check('Relevant', false, 'Say in the area why it matters now. It helps you to hold on, and others to help.')
      : check('Relevant', true, 'The area says why it matters now.'),
    timed(action.by, today),
  ];
}

/** What the actions of a plan say together, where that would help; nothing where all is well. */
export function planAdvice({ areas, fourth }: Plan): readonly string[] {
  const actions = areas.flatMap((area) => area.actions);
  return [
    ...(areas.length > 3 && fourth.trim() === ''
      ? ['You have more than three areas. Say why, or lay one down for later: attention does not divide well.']
      : []),
    ...(actions.length > 0 && !actions.some(({ kind }) => kind === 'experience')
      ? [
          'Nothing here happens at work itself yet. Add one thing that you do in your work: that is where a skill settles.',
        ]
      : []),
    ...areas.filter((area) => area.actions.length === 0).map(({ title }) => `“${title}” has no action yet.`),
  ];
}

function specific(words: number, wish: boolean): Check {
  if (words < 4)
    return check('Specific', false, 'A few more words: what will you do, with whom, on which piece of work?');
  if (wish) return check('Specific', false, 'It names a wish. What would somebody see you do?');
  return check('Specific', true, 'It names a deed.');
}

function timed(by: string | undefined, today: string): Check {
  if (by === undefined) return check('Time-bound', false, 'Give it a date. It can move; without one it waits.');
  if (by < today) return check('Time-bound', false, 'Its date has passed. Move it, or mark it as done.');
  return Date.parse(by) - Date.parse(today) > 366 * 24 * 3_600_000
    ? check('Time-bound', false, 'Its date is more than a year away. A nearer milestone keeps it in sight.')
    : check('Time-bound', true, 'It has a date.');
}

function check(name: Check['name'], met: boolean, words: string): Check {
  return { name, met, words };
}
