import { figure } from '../figures.ts';
import type { Expectation } from '../model.ts';
import { SENIOR } from './example-workspace.ts';
import { isHeld } from './moves-in-force.ts';
import type { EditorialRule, RuleExample } from './rule.ts';

/** The most that a role should demand at once. */
const MOST = 15;

export const rule: EditorialRule = {
  id: 'too-many-competencies',
  severity: 'warning',
  title: `Demand no more than ${MOST} competencies of one role`,
  looksFor: `A role with more than ${MOST} essential expectations, inherited ones included. Those marked \`importance: desirable\` are not counted, since nobody is held to them; neither are competencies of the kind \`task\`, which say what the work is and not what somebody can do. Profiles that only serve to be extended are not judged, the roles that extend them are.`,
  why: 'A conversation about twenty competencies touches each for three minutes and changes none. Long lists also bury what tells this role from its neighbours, and people with a gap in a minor one leave themselves out.',
  sources: [
    {
      title:
        'Campion and others (2011), Doing competencies well: best practices in competency modeling (on how many and how detailed)',
      url: 'https://doi.org/10.1111/j.1744-6570.2010.01207.x',
    },
  ],
  bad: example('working'),
  good: example('{ level: working, importance: desirable }'),
  judges: 'model',
  *check({ model }) {
    for (const role of model.roles.values()) {
      const essential = isHeld(role) ? role.expectations.filter(isCounted).length : 0;
      if (essential <= MOST) continue;
      yield {
        file: role.file,
        path: ['title'],
        part: 'value',
        message: `"${role.title}" demands ${figure(essential)} competencies; more than ${MOST} are too many to talk about, judge and develop.`,
        hint: 'Keep those that tell this role from others, combine those that go together, or mark what is only good to have "importance: desirable".',
      };
    }
  },
};

function isCounted({ importance, competency }: Expectation): boolean {
  return importance === 'essential' && competency.kind !== 'task';
}

/** A role that expects sixteen competencies, the last one in these words. */
function example(last: string): RuleExample {
  const others: readonly (readonly [id: string, title: string, text: string])[] = [
    ['agreeing-terms', 'Agreeing terms', 'Settles the price and the date before work begins.'],
    ['booking-travel', 'Booking travel', 'Compares the train with the car for each journey.'],
    ['chairing', 'Chairing', 'Opens a meeting with the decision that it has to reach.'],
    ['drafting-letters', 'Drafting letters', 'Puts the answer into the first line of a reply.'],
    ['editing-video', 'Editing video', 'Cuts a recording to the part that viewers asked for.'],
    ['filing', 'Filing', 'Stores each contract under the number of its supplier.'],
    ['greeting-visitors', 'Greeting visitors', 'Meets guests at the door and walks them to their host.'],
    ['hiring', 'Hiring', 'Scores every candidate on the questions agreed beforehand.'],
    ['interpreting-law', 'Interpreting law', 'Names the paragraph that an opinion rests on.'],
    ['keeping-books', 'Keeping books', 'Matches the ledger to the bank statement each Friday.'],
    ['lending-equipment', 'Lending equipment', 'Notes who took which laptop until when.'],
    ['measuring-demand', 'Measuring demand', 'Counts the calls of each hour for one month.'],
    ['naming-products', 'Naming products', 'Tests three names with people who never heard of us.'],
    ['ordering-supplies', 'Ordering supplies', 'Reorders paper when two boxes are left.'],
  ];
  const [final = '', ...rest] = others.map(([id]) => id).reverse();
  const expectations = ['giving-feedback', 'coaching', ...rest.reverse()].map((id) => `  ${id}: working`);
  const role = `title: Senior adviser
summary: Advises managers on their own cases.
family: people
grade: p2
expectations:
${[...expectations, `  ${final}: ${last}`].join('\n')}
moves:
  - { to: principal-adviser, type: promotion }
`;
  const competencies = others.map(([id, title, text]) => [
    `frameworks/people/competencies/${id}.yaml`,
    `title: ${title}\nlevels:\n  working: ${text}\ndevelopment:\n  - { title: A day beside somebody who does it well, kind: exposure }\n`,
  ]);
  return { [SENIOR]: role, ...Object.fromEntries(competencies) };
}
