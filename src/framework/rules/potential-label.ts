import { beginsClause, isRefused } from './clause.ts';
import { ADVISER } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { textsWithSigns } from './texts-with-signs.ts';
import { rareWordingFinder, type Wording } from './wording.ts';

const PEOPLE =
  'employees?|staff|people|persons?|talents?|managers?|leaders?|candidates?|individuals?|colleagues?|team members?|performers?|specialists?';

/** Potential of a person: opportunities, risks, customers and energy have some as well, and that is work. */
export const LABELS: readonly Wording[] = [
  {
    pattern: `(?:high|top|low|limited)[- ]potentials|(?:high|top|low|limited)[- ]potential (?:${PEOPLE})|(?:${PEOPLE}) (?:with|of) (?:high|great|limited|low) potential(?! [a-z])|(?:hipo|hi-po)(?:s|ts?)?|(?:is|are|as|be|being|becomes?) (?:an? )?(?:high|top|low)[- ]potential(?= ?(?:[.,;)]|$))`,
    instead: '',
    unless: isRefused,
  },
  {
    pattern:
      '(?:shows?|has|have|displays?|demonstrates?) (?:an? |the |clear |strong |great |high |real |considerable )*potential(?= ?(?:[.,;]|$)| (?:for|to) (?:lead (?!to\\b)|leadership|promotion|management|senior))',
    instead: '',
    // A market has potential, too.
    unless: (before) => !beginsClause(before) || isRefused(before),
  },
  {
    pattern: '(?:nine|9)[- ]box(?: grids?| matrix| model)?|(?:leadership|promotion|executive|advancement) potential',
    instead: '',
    unless: isRefused,
  },
];

const find = rareWordingFinder(LABELS);

export const rule: EditorialRule = {
  id: 'potential-label',
  severity: 'warning',
  title: 'Say what somebody does, not what they might become',
  looksFor:
    'Potential as a label of a person: “high potential”, “high-potential employees”, “leadership potential”, “nine-box grid”. The potential of a market, a risk or a design is none of its business. It reads competencies and roles.',
  why: 'A framework tells people what to do, so that they can do it and others can see it. Potential is a guess about a person: nobody can show it, contest it or work on it, and whoever has the label is treated differently from the day on which it is known.',
  bad: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
responsibilities:
  - Names the high potentials of each team.
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
  coaching: foundation
responsibilities:
  - Asks each member of the team which role they aim for.
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  judges: 'file',
  *check(context) {
    for (const text of textsWithSigns(context)) {
      const found = find(text);
      if (found.length === 0) continue;
      const { file, path } = text;
      yield {
        file,
        path,
        part: 'value',
        message: `${quotedList(found.map(({ words }) => words))} ${found.length === 1 ? 'judges' : 'judge'} people by what they might become.`,
        hint: 'Write what somebody does that others can see, or which role they aim for; potential does not belong in a framework.',
      };
    }
  },
};
