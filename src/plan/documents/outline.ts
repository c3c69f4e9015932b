/** A plan as a document to talk from: one outline, from which print, Markdown and Word are made. */
import type { Area, Plan } from '../../framework/schema/generated/plan.types.ts';
import { distanceWords, nextSteps, standing } from '../next-steps.ts';
import { actionsDone } from '../progress.ts';
import type { RoleData } from '../role-data.ts';
import { dayWords, kindTitles, prompts, ratingWords } from '../words.ts';

export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** How wide the columns are to one another. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** The blocks of a plan in reading order. Without the role's data, what it expects is left out. */
export function outline(plan: Plan, role: RoleData | undefined): readonly Block[] {
  return [
    { kind: 'title', text: plan.title },
    { kind: 'text', text: roles(plan) },
    ...comments(plan, 'plan'),
    ...plan.areas.flatMap((area) => areaBlocks(area, plan, role)),
    ...(plan.fourth.trim() === '' ? [] : [text(`Why more than three areas: ${plan.fourth}`)]),
    ...standings(plan, role),
    ...evidence(plan),
    ...checkins(plan),
    ...(plan.notes.trim() === '' ? [] : [heading('Notes'), text(plan.notes)]),
  ];
}

/**
 * The page to talk from: where each area stands, what is open in it, and when to meet again. Notes, evidence and ratings one by one
 * are for oneself, and left out.
 */
export function summary(plan: Plan, role: RoleData | undefined, today: string): readonly Block[] {
  const open = plan.areas.map((area) => ({ ...area, actions: area.actions.filter(({ done }) => !done) }));
  const next = plan.checkins.flatMap(({ on, done }) => (!done && on >= today ? [on] : [])).sort()[0];
  const { done, of } = plan.areas
    .map(actionsDone)
    .reduce((sum, one) => ({ done: sum.done + one.done, of: sum.of + one.of }), {
      done: 0,
      of: 0,
    });
  return [
    { kind: 'title', text: plan.title },
    { kind: 'text', text: roles(plan) },
    ...(of === 0
      ? []
      : [text(`${done} of ${of} actions done${next === undefined ? '' : `; next check-in on ${dayWords(next)}`}.`)]),
    ...comments(plan, 'plan'),
    ...open.flatMap((area) => areaBlocks(area, plan, role)),
  ];
}

function roles({ current, target, review, created }: Plan): string {
  const from = current === undefined ? '' : `From ${current.title} t`;
  const to = `${from === '' ? 'T' : from}owards ${target.title} (${target.framework} ${target.version}).`;
  const when = review === undefined ? '' : ` To be looked at again on ${dayWords(review)}.`;
  return `${to} Begun on ${dayWords(created)}.${when}`;
}

function areaBlocks(area: Area, plan: Plan, role: RoleData | undefined): readonly Block[] {
  const expected = role?.expectations.find(({ key }) => key === area.competency);
  const stand = expected && plan.ratings.length > 0 ? [text(`${distanceWords(standing(expected, plan))}.`)] : [];
  const rows = area.actions.flatMap(({ title, kind, by, sign, done, milestones }) => [
    [title, kindTitles[kind], by === undefined ? '' : dayWords(by), sign, done ? 'Done' : ''],
    ...milestones.map((one) => [
      `· ${one.text}`,
      '',
      one.by === undefined ? '' : dayWords(one.by),
      '',
      one.done ? 'Done' : '',
    ]),
  ]);
  return [
    heading(area.title),
    ...stand,
    ...(area.why.trim() === '' ? [] : [text(area.why)]),
    ...(rows.length === 0 ? [] : [actionTable(rows)]),
    ...comments(plan, area.id),
    ...area.actions.flatMap((action) => comments(plan, action.id)),
  ];
}

/** A column for what is done, once something is. */
function actionTable(rows: readonly (readonly string[])[]): Block {
  const columns = rows.some((row) => row[4] !== '') ? 5 : 4;
  return {
    kind: 'table',
    head: ['Action', 'How', 'By', 'Seen by', 'State'].slice(0, columns),
    widths: [40, 12, 12, 28, 8].slice(0, columns),
    rows: rows.map((row) => row.slice(0, columns)),
  };
}

function standings(plan: Plan, role: RoleData | undefined): readonly Block[] {
  if (role === undefined || plan.ratings.length === 0) return [];
  const { steps, reached, noOpportunity } = nextSteps(role, plan);
  const rows = [...steps, ...noOpportunity, ...reached].map((one) => {
    const { met, partly, 'not-yet': notYet, 'no-opportunity': none } = one.counts;
    return [
      one.expected.title,
      one.expected.level.title,
      distanceWords(one),
      `${met}`,
      `${partly}`,
      `${notYet}`,
      `${none}`,
    ];
  });
  const head = ['Competency', 'Expected', 'Own view', ...Object.values(ratingWords)];
  return [
    heading('Where I stand, by my own view'),
    { kind: 'table', head, widths: [23, 14, 24, 8, 10, 9, 16], rows },
    ...others(plan),
  ];
}

function others({ otherRatings, ratings }: Plan): readonly Block[] {
  if (otherRatings.length === 0) return [];
  const items = otherRatings.map(({ rating, by, value }) => {
    const own = ratings.find(({ id }) => id === rating);
    return `${own?.text ?? rating} – ${ratingWords[value]}${by === '' ? '' : ` (${by})`}`;
  });
  return [
    { kind: 'subheading', text: 'How others see it' },
    { kind: 'list', items },
  ];
}

function evidence(plan: Plan): readonly Block[] {
  if (plan.evidence.length === 0) return [];
  const titles = new Map(plan.expected.map(({ id, title }) => [id, title]));
  const items = [...plan.evidence]
    .sort((a, b) => b.on.localeCompare(a.on))
    .map(({ on, competency, situation, behaviour, impact }) => {
      const about = competency === undefined ? '' : ` ${titles.get(competency) ?? ''}:`;
      return `${dayWords(on)}.${about} ${[situation, behaviour, impact].filter((part) => part.trim() !== '').join(' → ')}`;
    });
  return [heading('Evidence'), { kind: 'list', items }];
}

function checkins(plan: Plan): readonly Block[] {
  if (plan.checkins.length === 0) return [];
  return [
    heading('Check-ins'),
    ...[...plan.checkins]
      .sort((a, b) => a.on.localeCompare(b.on))
      .flatMap((checkin): Block[] => {
        const items = prompts.flatMap(({ name, title }) =>
          checkin[name].trim() === '' ? [] : [`${title}: ${checkin[name]}`],
        );
        const day = `${dayWords(checkin.on)}${checkin.done ? '' : ' (planned)'}`;
        return items.length === 0
          ? [text(day)]
          : [
              { kind: 'subheading', text: day },
              { kind: 'list', items },
            ];
      }),
  ];
}

function comments(plan: Plan, about: string): readonly Block[] {
  const items = plan.comments
    .filter((comment) => comment.about === about)
    .map(({ by, on, text: words }) => `${by || 'Comment'}, ${dayWords(on)}: ${words}`);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function heading(words: string): Block {
  return { kind: 'heading', text: words };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
