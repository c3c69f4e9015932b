/**
 * A small workspace in which no rule finds anything. Every rule's examples are laid over it, so that they show one mistake and
 * nothing else.
 */
import type { RuleExample } from './rule.ts';

export const ARCHITECTURE = 'frameworks/job-architecture.yaml';
export const FRAMEWORK = 'frameworks/people/framework.yaml';
export const FEEDBACK = 'frameworks/people/competencies/giving-feedback.yaml';
export const COACHING = 'frameworks/people/competencies/coaching.yaml';
export const ADVISER = 'frameworks/people/roles/adviser.yaml';
export const SENIOR = 'frameworks/people/roles/senior-adviser.yaml';
export const PRINCIPAL = 'frameworks/people/roles/principal-adviser.yaml';
export const SITE = 'content/site.yaml';

/** The day on which the examples are judged. */
export const TODAY = '2026-11-02';

export const EXAMPLE_WORKSPACE: Readonly<Record<string, string>> = {
  [ARCHITECTURE]: `tracks:
  - { id: professional, title: Professional }
  - { id: management, title: Management }
grades:
  - { id: p1, title: P1, track: professional, rank: 10 }
  - { id: p2, title: P2, track: professional, rank: 20 }
  - { id: p3, title: P3, track: professional, rank: 30 }
  - { id: m1, title: M1, track: management, rank: 30 }
families:
  - { id: people, title: People }
scales:
  - id: four-step
    title: Proficiency
    use: proficiency
    cumulative: true
    levels:
      - { id: foundation, title: Foundation }
      - { id: working, title: Working }
      - { id: practitioner, title: Practitioner }
      - { id: expert, title: Expert }
  - id: review
    title: Review rating
    use: performance
    levels:
      - { id: not-met, title: Not met }
      - { id: met, title: Met }
      - { id: exceeded, title: Exceeded }
`,
  [FRAMEWORK]: `title: People
summary: What we expect of those who advise managers.
version: 1.0.0
status: adopted
language: en-GB
owners: [people-ops@example.org]
reviewed: 2026-09-01
effective: { from: 2026-10-01 }
`,
  [FEEDBACK]: feedback({}),
  [COACHING]: `title: Coaching
definition: Helps people to find their own next step.
kind: behaviour
levels:
  foundation:
    indicators:
      - { id: open-question, text: Asks an open question before offering a solution. }
  working:
    indicators:
      - { id: own-words, text: Ends with a next step in the words of the other person. }
  practitioner:
    indicators:
      - { id: backs-other-way, text: Supports a workable approach that differs from their own. }
  expert:
    indicators:
      - { id: coaches-managers, text: Coaches another manager on a current case. }
development:
  - { title: Swap cases with another coach once a month, kind: exposure }
`,
  [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
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
  [PRINCIPAL]: `title: Principal adviser
summary: Advises heads of function.
family: people
grade: p3
expectations:
  giving-feedback: expert
  coaching: expert
`,
};

type LevelId = 'foundation' | 'working' | 'practitioner' | 'expert';

/**
 * The file of the competency "Giving feedback" with other indicators at some levels; a level with none is left out. Nearly all rules
 * about words show their examples in it.
 */
export function feedback(
  changes: Readonly<Partial<Record<LevelId, readonly string[]>>>,
  title = 'Giving feedback',
): string {
  const levels: Readonly<Record<LevelId, readonly string[]>> = {
    foundation: ['Writes down what was said before giving feedback on it.'],
    working: ['Describes a single event that both people can recall.', 'Gives feedback within one week of the event.'],
    practitioner: ['Tells a more senior colleague what their decision led to.'],
    expert: ['Removes a form that made people save feedback for the review.'],
    ...changes,
  };
  const blocks = Object.entries(levels).flatMap(([level, texts]) => {
    const items = texts.map((text, index) => `      - id: ${level}-${index + 1}\n        text: ${text}\n`);
    return items.length === 0 ? [] : [`  ${level}:\n    indicators:\n${items.join('')}`];
  });
  return `title: ${title}
definition: Tells people what they did and what it led to.
kind: behaviour
levels:
${blocks.join('')}development:
  - title: Thank one colleague a week for a named piece of work
    kind: experience
`;
}

/** The example workspace with some files laid over it; those that are `undefined` are taken away. */
export function exampleFiles(overlay: RuleExample): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...EXAMPLE_WORKSPACE, ...overlay })) {
    if (text !== undefined) files[path] = text;
  }
  return files;
}
