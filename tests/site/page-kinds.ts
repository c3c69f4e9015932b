import { expect, type Page, type Response } from '@playwright/test';
import { beginPlacement, placeOneself, placeTeam } from './acting.ts';
import { beginLab, doExercise, fillRoom, lookAtWhy, pasteNoCode, rateFirstCases } from './exercising.ts';
import { addressOf, largeSites, type SiteName } from './sites.ts';

/** A kind of page, by one of its pages. */
export interface PageKind {
  readonly name: string;
  readonly site: SiteName;
  /** Below the site's base. */
  readonly path: string;
  /** What its script does on arrival, where it has one: a text of the page's status once that is done. */
  readonly settles?: RegExp;
  /** What the part of the page is called that its script fills, where people write: it keeps what they write on their device. */
  readonly island?: string;
  /** Whether all that it is made of stands on other kinds as well: then its colours are looked at there, in the dark and in forced colours. */
  readonly looks?: 'like others';
  /** What somebody does on it until it looks like this. Such a page works with its script alone. */
  readonly act?: (page: Page) => Promise<void>;
}

const specialist = '#role=people-operations/performance-management-specialist';
/** Nothing is done yet, but its script has put everything there. */
const arrive = async (page: Page): Promise<void> => expect(page.locator('.saving')).toBeVisible();
/** The live page of compared roles, once it has answered its address. */
const compared = async (page: Page): Promise<void> =>
  expect(page.locator('.compare')).toHaveAttribute('data-state', 'shown');
/** A workshop, in the middle of the exercise that it holds. */
const exerciseWithin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Begin the exercise' }).click();
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeFocused();
  await doExercise(page, 'middle');
};
const anyTwo = 'compare/?from=people-operations/performance-management-specialist&to=people-operations/people-analyst';

/** An exercise of each kind but the rating lab, whose states are looked at one by one. How they begin is the same for all. */
export const otherExercises = [
  'a-year-in-twelve-notes',
  'calibration-session',
  'criteria-first',
  'feedback-rewrite',
  'is-it-luck',
  'order-of-reading',
  'rate-in-silence',
  'spot-the-pattern',
  'two-columns',
  'two-scales',
] as const;

/** In the middle of an exercise, with all of it on paper below. */
const toMiddleWithPaper = async (page: Page): Promise<void> => {
  await doExercise(page, 'middle');
  await expect(page.locator('.paper-part').first()).toBeHidden();
  await page.getByRole('button', { name: 'All of it on paper' }).click();
  await expect(page.locator('.paper-part').first()).toBeVisible();
};

const exercises = otherExercises.flatMap((id): Omit<PageKind, 'site'>[] => {
  const page = { path: `exercises/${id}/`, island: '.exercise' };
  return [
    { ...page, name: `exercise ${id}, in the middle, with its paper`, act: toMiddleWithPaper },
    { ...page, name: `exercise ${id}, what came of it`, act: (one) => doExercise(one, 'end') },
  ];
});

const starter: readonly Omit<PageKind, 'site'>[] = [
  { name: 'home', path: '' },
  { name: 'frameworks', path: 'frameworks/' },
  { name: 'framework', path: 'frameworks/people-operations/' },
  { name: 'framework of profiles alone', path: 'frameworks/core/', looks: 'like others' },
  { name: 'all competencies', path: 'frameworks/people-operations/competencies/' },
  { name: 'group', path: 'frameworks/people-operations/groups/running-the-cycle/' },
  { name: 'competency with a ladder', path: 'frameworks/people-leadership/competencies/giving-feedback/' },
  { name: 'competency without a ladder', path: 'frameworks/core/competencies/candour/' },
  { name: 'role of a specialist', path: 'frameworks/people-operations/roles/performance-management-specialist/' },
  {
    name: 'role of a manager',
    path: 'frameworks/people-operations/roles/performance-manager/',
    looks: 'like others',
  },
  {
    name: 'job description',
    path: 'frameworks/people-operations/roles/performance-management-specialist/job-description/',
  },
  {
    name: 'interview guide',
    path: 'frameworks/people-operations/roles/performance-management-specialist/interview-guide/',
  },
  {
    name: 'promotion case',
    path: 'frameworks/people-operations/roles/performance-management-specialist/promotion-case/people-operations/senior-performance-management-specialist/',
  },
  { name: 'profile', path: 'frameworks/core/roles/grade-p3/' },
  { name: 'home in another language', path: 'de/', looks: 'like others' },
  { name: 'competency from right to left', path: 'ar/frameworks/core/competencies/communication/' },
  { name: 'profile in another language', path: 'de/frameworks/core/roles/grade-p3/', looks: 'like others' },
  {
    name: 'role that several lead to',
    path: 'frameworks/engineering/roles/staff-engineer/',
    looks: 'like others',
  },
  {
    name: 'two roles compared',
    path: 'compare/people-operations/performance-management-specialist/people-operations/senior-performance-management-specialist/',
  },
  {
    name: 'comparison before the choice',
    path: 'compare/?from=people-operations/performance-management-specialist',
    act: async (page) => expect(page.locator('.compare .offers')).toBeVisible(),
  },
  { name: 'comparison of any two roles', path: anyTwo, act: compared },
  {
    name: 'comparison of any three roles',
    path: `${anyTwo}&third=people-operations/hr-business-partner`,
    looks: 'like others',
    act: compared,
  },
  { name: 'roles from A to Z', path: 'frameworks/people-operations/roles/' },
  { name: 'matrix', path: 'frameworks/people-operations/matrix/performance/' },
  { name: 'career map of everything', path: 'paths/', looks: 'like others' },
  { name: 'career map from and to a role', path: 'paths/people-operations/roles/performance-management-specialist/' },
  { name: 'history', path: 'frameworks/core/history/' },
  { name: 'audit', path: 'frameworks/people-operations/audit/' },
  { name: 'workshops', path: 'workshops/' },
  { name: 'workshop', path: 'workshops/reviews-for-employees/', island: '.workshop' },
  { name: 'workshop for its facilitator', path: 'workshops/calibration/facilitator/' },
  { name: 'slides', path: 'workshops/calibration/slides/' },
  { name: 'handout', path: 'workshops/appeals/handout/' },
  {
    name: 'workshop in the middle of its exercise',
    path: 'workshops/calibration/',
    looks: 'like others',
    island: '.workshop',
    act: exerciseWithin,
  },
  { name: 'workshop with every part once', path: 'workshops/every-part-once/', island: '.workshop' },
  { name: 'learning path', path: 'learning-paths/before-the-review-cycle/' },
  { name: 'guides', path: 'guides/' },
  { name: 'guide with steps, excerpts and a table', path: 'guides/your-first-change/' },
  { name: 'guide with a form', path: 'guides/yearly-refresh/' },
  { name: 'rules', path: 'guides/rules/' },
  { name: 'rule', path: 'guides/rules/requirement-without-equivalent/' },
  { name: 'search', path: 'search/', settles: /^$/ },
  { name: 'search with answers', path: 'search/#q=stakeholders', settles: /^\d+ pages? for/ },
  { name: 'search without an answer', path: 'search/#q=kouching', settles: /Did you mean/, looks: 'like others' },
  { name: 'where am I, before the first answer', path: `where-am-i/${specialist}`, act: arrive },
  { name: 'where am I, a statement', path: `where-am-i/${specialist}`, act: beginPlacement },
  { name: 'where am I, the nearest roles', path: `where-am-i/${specialist}`, act: placeOneself },
  { name: 'team without anybody', path: 'team/', act: arrive },
  { name: 'team of three', path: 'team/', act: placeTeam },
  { name: 'about your data', path: 'data/', island: '.kept' },
  { name: 'plan builder', path: 'plan/', island: '.plan' },
  { name: 'exercises', path: 'exercises/' },
  { name: 'exercise before it begins', path: 'exercises/rate-the-evidence/', island: '.exercise' },
  { name: 'exercise, a case', path: 'exercises/rate-the-evidence/', island: '.exercise', act: beginLab },
  { name: 'exercise, what came of it', path: 'exercises/rate-the-evidence/', island: '.exercise', act: rateFirstCases },
  { name: 'exercise, why', path: 'exercises/rate-the-evidence/', island: '.exercise', act: lookAtWhy },
  ...exercises,
  { name: 'exercise with a group, before it has a code', path: 'exercises/rate-the-evidence/room/', act: pasteNoCode },
  { name: 'exercise with a group', path: 'exercises/rate-in-silence/room/', act: fillRoom },
  {
    name: 'exercise with a group that read in two orders',
    path: 'exercises/order-of-reading/room/',
    looks: 'like others',
    act: fillRoom,
  },
  { name: 'evidence', path: 'guides/evidence/' },
  { name: 'no connection', path: 'offline/' },
  { name: 'missing page', path: 'frameworks/core/roles/grade-p9/' },
];

const sparse: readonly Omit<PageKind, 'site'>[] = [
  { name: 'home of a site that says little', path: '' },
  { name: 'framework without groups or families', path: 'frameworks/crafts/' },
  { name: 'group of what has no group', path: 'frameworks/crafts/groups/none/' },
  { name: 'competency of two levels', path: 'frameworks/crafts/competencies/joinery/' },
  { name: 'competency that says nothing', path: 'frameworks/crafts/competencies/tidiness/' },
  { name: 'role without grade or moves', path: 'frameworks/crafts/roles/joiner/' },
  { name: 'role that expects nothing', path: 'frameworks/crafts/roles/visitor/' },
  { name: 'matrix without a family', path: 'frameworks/crafts/matrix/none/' },
  { name: 'career map without a move', path: 'paths/' },
  { name: 'guides of a site that has none', path: 'guides/' },
  { name: 'workshops of a site that has none', path: 'workshops/' },
  { name: 'exercises of a site that has none', path: 'exercises/' },
  { name: 'evidence of a site that cites none', path: 'guides/evidence/' },
];

const large: readonly PageKind[] = [
  { name: 'framework of 2,148 competencies', site: 'nice', path: 'frameworks/cybersecurity-work-roles/' },
  { name: 'part of a group', site: 'nice', path: 'frameworks/cybersecurity-work-roles/groups/task/2/' },
  {
    name: 'role of hundreds of expectations',
    site: 'nice',
    path: 'frameworks/cybersecurity-work-roles/roles/security-control-assessment/',
  },
  { name: 'part of a matrix', site: 'nice', path: 'frameworks/cybersecurity-work-roles/matrix/og/2/' },
  { name: 'audit of 2,148 competencies', site: 'nice', path: 'frameworks/cybersecurity-work-roles/audit/' },
  {
    name: 'two roles compared where each level stands for itself',
    site: 'uk',
    path: 'compare/digital-and-data/data-analyst/digital-and-data/senior-data-analyst/',
  },
  { name: 'framework of 201 roles', site: 'uk', path: 'frameworks/digital-and-data/' },
  { name: 'career maps of 48 families', site: 'uk', path: 'paths/' },
];

/** The kinds of page that there are. Those of the large sites are left out where their workspaces are not there. */
export const pageKinds: readonly PageKind[] = [
  ...starter.map((kind) => ({ ...kind, site: 'starter' as const })),
  // What is left out, and what there is more of, has no colours of its own.
  ...sparse.map((kind) => ({ ...kind, site: 'sparse' as const, looks: 'like others' as const })),
  ...large
    .map((kind) => ({ ...kind, looks: 'like others' as const }))
    .filter(({ site }) => largeSites.some((name) => name === site)),
];

/** The search in its states; every other kind is for reading and does without a script. */
export function isSearch(kind: PageKind): boolean {
  return kind.path.startsWith('search/');
}

/** Whether a page says the same without a script. */
export function isForReading(kind: PageKind): boolean {
  return !isSearch(kind) && kind.island === undefined && kind.act === undefined;
}

/** The kind of that name. */
export function kindNamed(name: string): PageKind {
  const kind = pageKinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`There is no kind of page "${name}".`);
  return kind;
}

/** Opens a page of that kind and waits until it is all there, its typefaces included. */
export async function open(page: Page, kind: PageKind): Promise<Response | null> {
  const response = await page.goto(addressOf(kind.site) + kind.path);
  if (kind.settles !== undefined) {
    await expect(page.locator('.search')).toHaveAttribute('data-state', /./);
    await expect(page.getByRole('status')).toHaveText(kind.settles);
  }
  // Without a script the part stays as the server sent it.
  const scripted = await page.evaluate(() => document.scripts.length > 0 && !document.querySelector('noscript > *'));
  if (kind.island !== undefined && scripted)
    await expect(page.locator(kind.island)).toHaveAttribute('data-state', 'ready');
  await kind.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  return response;
}
