/** A plan as a document to talk from: one outline, from which print, Markdown and Word are made. */
import type { Area, Plan } from '../../framework/schema/generated/plan.types.ts';
import { distanceWords, nextSteps, standing } from '../next-steps.ts';
import type { RoleData } from '../role-data.ts';
import { dayWords, kindTitles, prompts, ratingWords } from '../words.ts';

export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The blocks of a plan in reading order. Without the role's data, what it expects is left out. */
export function outline(plan: Plan, role: RoleData | undefined): readonly Block[] {
  return [
    { kind: 'title', text: plan.title },
    { kind: 'text', text: roles(plan) },
    ...plan.areas.flatMap((area) => areaBlocks(area, plan, role)),
    ...(plan.fourth.trim() === '' ? [] : [text(`Why more than three areas: ${plan.fourth}`)]),
    ...comments(plan, 'plan'),
    ...standings(plan, role),
    ...evidence(plan),
    ...checkins(plan),
    ...(plan.notes.trim() === '' ? [] : [heading('Notes'), text(plan.notes)]),
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
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, head: ['Action', 'How', 'By', 'Seen by', ''], rows }]),
    ...comments(plan, area.id),
    ...area.actions.flatMap((action) => comments(plan, action.id)),
  ];
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
  return [heading('Where I stand, by my own view'), { kind: 'table', head, rows }, ...others(plan)];
}

function others({ otherRatings, ratings }: Plan): readonly Block[] {
  if (otherRatings.length === 0) return [];
  const items = otherRatings.map(({ rating, by, value }) => {
    const own = ratings.find(({ id }) => id === rating);
    return `${own?.text ?? rating}: ${ratingWords[value]} (${by || 'unsigned'})`;
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
    ...plan.checkins.flatMap((checkin): Block[] => {
      const items = prompts.flatMap(({ name, title }) =>
        checkin[name].trim() === '' ? [] : [`${title}: ${checkin[name]}`],
      );
      const state = checkin.done ? '' : ' (planned)';
      return [
        { kind: 'subheading', text: `${dayWords(checkin.on)}${state}` },
        ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
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
