/**
 * What generated competencies say. Nothing of it is meant to be good, only to be as long as what people write, and as varied: hardly
 * two statements are alike.
 */
import type { Random } from './random.ts';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

const DOING =
  words(`Planning, Reviewing, Explaining, Testing, Measuring, Improving, Sharing, Recording, Comparing, Choosing,
  Handing over, Simplifying, Questioning, Preparing, Leading, Designing, Defending, Translating, Estimating, Maintaining, Teaching,
  Negotiating, Observing, Documenting`);

const SUBJECTS =
  words(`releases, budgets, interviews, research, service levels, contracts, incidents, data quality, forecasts,
  workshops, risks, suppliers, migrations, goals, policies, access rights, prototypes, payroll runs, calibrations, user journeys,
  evidence, staffing, audits, decisions, team habits, complaints, lessons learned, dashboards, standards, handbooks, archives,
  test plans, promises to customers, review cycles, onboarding, open questions, trade-offs, appeals, learning paths, work samples,
  cost models, campaigns, experiments, partnerships, priorities, shift plans, grievances, translations, invoices, venues`);

const DOES =
  words(`Agrees, Requests, Records, Explains, Shares, Compares, Reviews, Plans, Tests, Names, Checks, Describes, Prepares,
  Corrects, Settles, Measures, Publishes, Questions, Drafts, Outlines, Presents, Collects, Repeats, Traces, Replaces`);

const THINGS =
  words(`decision, cost, assumption, request, example, source, limit, rule, step, date, risk, result, agreement, first version,
  complaint, contract, figure, handover, lesson, method, objection, plan, question, reason, schedule, summary, target, test, trend, warning,
  backup, forecast, interview, layout, letter, list, map, measure, message, minute, option, order, path, pattern, promise, proof, proposal,
  receipt, record, sample`);

const SORTS =
  words(`recent, costly, doubtful, early, forgotten, hidden, large, late, local, missing, new, old, open, ordinary, outdated,
  painful, promising, public, rare, recurring, risky, shared, short, small, strange, technical, unclear, unpopular, urgent, yearly`);

const PEOPLE =
  words(`auditor, board, borrower, buyer, candidate, carer, colleague, committee, contractor, customer, designer, developer,
  driver, librarian, manager, nurse, operator, partner, patient, planner, regulator, researcher, reviewer, seller, sponsor, student, supplier,
  teacher, team, visitor`);

const JOINTS = words(`before, after, behind, with, for, from, without, during, against, beyond, beside, through`);

const SAID = words(
  `not yet, we can't promise that, that is #1 on my list, I don't know, let us stop here, who decides?, good enough: ship it`,
);

/** How many different titles there are. */
export const TITLES = DOING.length * SUBJECTS.length;

/** The title with a number, each of them once in a different one. */
export function title(number: number): string {
  const doing = DOING[number % DOING.length] ?? '';
  const subject = SUBJECTS[Math.floor(number / DOING.length) % SUBJECTS.length] ?? '';
  return `${doing} ${subject}`;
}

/** A statement of one sentence. */
export function statement(random: Random): string {
  const more = random.chance(0.25) ? `, ${random.pick(JOINTS)} ${somebody(random)}` : '';
  return `${random.pick(DOES)} ${something(random)} ${random.pick(JOINTS)} ${something(random)}${more}.`;
}

/** A sentence in which somebody says something, with quotation marks and at times a colon. */
export function anecdote(random: Random): string {
  const said = random.pick(SAID);
  const quoted = random.chance(0.7) ? `"${said}"` : `“${said}”`;
  const joint = random.chance(0.4) ? ':' : ',';
  return `Told ${somebody(random)} about ${something(random)}${joint} ${quoted} was the answer, despite ${something(random)}.`;
}

/** A question for interviews. */
export function question(random: Random): string {
  return `Tell us about a time when ${something(random)} mattered to ${somebody(random)}. What did you do about the ${random.pick(THINGS)}?`;
}

function something(random: Random): string {
  const thing = `the ${random.pick(SORTS)} ${random.pick(THINGS)}`;
  return random.chance(0.35) ? `${thing} of ${somebody(random)}` : thing;
}

function somebody(random: Random): string {
  return `the ${random.pick(SORTS)} ${random.pick(PEOPLE)}`;
}

/** A text as an id: small letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
