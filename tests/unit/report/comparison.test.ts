import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/exchange/csv/write.ts';
import { compareRoles } from '../../../src/framework/compare/compare.ts';
import { profileOf } from '../../../src/framework/compare/profile.ts';
import { comparisonFileName, comparisonMarkdown, comparisonRows } from '../../../src/report/comparison-markdown.ts';
import { comparisonWords } from '../../../src/report/comparison-words.ts';
import { LEAD, modelOf, PARTNER, roleOf, workspace } from '../workspace-fixture.ts';

const model = modelOf(
  workspace({
    'frameworks/people/competencies/giving-feedback.yaml': `title: Giving feedback
levels:
  working: { summary: Gives feedback., indicators: [Gives feedback within five days of the event.] }
  practitioner: { indicators: [Gives feedback within two days of the event., "Tells *@everyone* <b>why</b>."] }
`,
    'frameworks/people/competencies/listening.yaml': 'title: Listening\nlevels: { working: Listens. }\n',
    [PARTNER]: `title: HR partner
expectations:
  giving-feedback: working
  coaching: working
  candour: { level: working, weight: 2 }
`,
    [LEAD]: `title: Team lead
grade: m1
expectations:
  giving-feedback: { level: practitioner, weight: 2, desired: expert }
  candour: working
  listening: { level: working, importance: desirable }
`,
  }),
);
const role = (key: string) => profileOf(roleOf(model, key), { plain: (text) => text });
const comparison = compareRoles(role('people/hr-partner'), role('people/team-lead'));

test('the summary counts each competency once', () => {
  expect(comparisonWords(comparison)).toBe('1 raised, 1 new, 1 the same, 1 no longer asked');
  expect(comparisonWords(compareRoles({ ...comparison.from, asked: [] }, { ...comparison.to, asked: [] }))).toBe(
    'neither role expects anything yet',
  );
});

test('as Markdown', () => {
  expect(comparisonMarkdown(comparison)).toMatchInlineSnapshot(`
    "# From HR partner to Team lead

    - From: HR partner (People)
    - To: Team lead (M1 · Management · People)

    **1 raised, 1 new, 1 the same, 1 no longer asked.**

    ## Asked at a higher level

    ### Giving feedback

    Working → Practitioner (one up) · essential · weight 2, was 1 · hoped for: Expert

    - Gives feedback within two days of the event.
    - Tells \\*&#64;everyone\\* &lt;b&gt;why&lt;/b&gt;.

    ## New

    ### Listening

    Working · desirable

    - Listens.

    ## The same

    - Candour: Working, weight 1, was 2

    ## No longer asked

    - Coaching: Working
    "
  `);
});

test('as rows for a spreadsheet, a sentence to a line', () => {
  expect(comparisonRows(comparison)).toMatchInlineSnapshot(`
    [
      [
        "Competency",
        "Framework",
        "Change",
        "HR partner",
        "Team lead",
        "Importance",
        "Weight",
        "Asked in addition",
      ],
      [
        "Candour",
        "People",
        "the same, weight 1, was 2",
        "Working",
        "Working",
        "essential",
        "1",
        "",
      ],
      [
        "Giving feedback",
        "People",
        "one up, weight 2, was 1, hoped for: Expert",
        "Working",
        "Practitioner",
        "essential",
        "2",
        "Gives feedback within two days of the event.",
      ],
      [
        "Giving feedback",
        "People",
        "one up, weight 2, was 1, hoped for: Expert",
        "Working",
        "Practitioner",
        "essential",
        "2",
        "Tells *@everyone* <b>why</b>.",
      ],
      [
        "Listening",
        "People",
        "new",
        "",
        "Working",
        "desirable",
        "1",
        "Listens.",
      ],
      [
        "Coaching",
        "People",
        "no longer asked",
        "Working",
        "",
        "essential",
        "1",
        "",
      ],
    ]
  `);
  expect(writeCsv(comparisonRows(comparison)).split('\r\n')).toHaveLength(comparisonRows(comparison).length + 1);
  expect(comparisonFileName(comparison)).toBe('hr-partner-to-team-lead');
});
