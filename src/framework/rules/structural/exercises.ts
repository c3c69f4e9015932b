/** The rules about exercises and the sources that they cite. */
import type { Rule } from '../../diagnostic.ts';
import type { Examples, StructuralRule } from './example.ts';

const LAB = 'content/exercises/rate-the-evidence.yaml';
const SOURCES = 'content/evidence.yaml';

const evidence = `sources:
  frame-of-reference:
    claim: Rating against shared standards makes ratings more accurate.
    found: Trained raters came closer to reference ratings.
    by: A review of studies
    sample: Studies of rater training
    strength: meta-analysis
`;

const head = `kind: rating-lab
title: Rate the evidence
summary: You rate six cases and compare each rating with a reasoned reference.
minutes: 25
version: 1.0.0
language: en-GB
owners: [people-ops@example.org]
evidence: [frame-of-reference]
instructions: There is no time limit.
`;

const anchors = `anchors:
  people/coaching:
    not-met: Advises before asking in most conversations.
    met: Asks before advising in most conversations.
    exceeded: Asks before advising, and others come to learn how.
`;

function rated(id: string, text: string, pair = ''): string {
  return `      - id: ${id}
        name: Maya
${pair}        text: ${text}
        reference:
          people/coaching: { rating: met, reason: The questions came first in nine of ten conversations. }
`;
}

const TWIN = '        pair: { with: b-1, detail: coaches a rowing team }\n';
const TWIN_BACK = '        pair: { with: a-1, detail: coaches a chess club }\n';
const story = (detail: string): string => `Maya ${detail} and asked before advising in nine of ten conversations.`;

function set(name: 'a' | 'b', pair: string, text: string): string {
  const others = [2, 3, 4, 5, 6].map((n) => rated(`${name}-${n}`, `Case ${n} of set ${name}.`));
  return `  ${name}:\n    cases:\n${[rated(`${name}-1`, text, pair), ...others].join('')}`;
}

const lab = `${head}competencies: [people/coaching]
${anchors}sets:
${set('a', TWIN, story('coaches a rowing team'))}${set('b', TWIN_BACK, story('coaches a chess club'))}`;

/** The lab in which `right` stands as `wrong` in its first place. */
function labWith(right: string, wrong: string): Examples {
  return {
    bad: { [LAB]: lab.replace(right, () => wrong), [SOURCES]: evidence },
    good: { [LAB]: lab, [SOURCES]: evidence },
  };
}

const LUCK = 'content/exercises/is-it-luck.yaml';

function scenario(id: string): string {
  return `      - id: ${id}
        title: Places on a course
        text: Places were given out in spring.
        groups:
          - { id: part-week, title: Part of the week, selected: 12, total: 40 }
          - { id: whole-week, title: Whole week, selected: 48, total: 80 }
        answer: hard-to-explain-by-chance
        reason: Lots would do this in fewer than 1 of 100 drawings.
`;
}

const scenarios = (set: string): string =>
  `  ${set}:\n    scenarios:\n${[1, 2, 3, 4].map((n) => scenario(`${set}-${n}`)).join('')}`;

const luck = `kind: is-it-luck
title: Is it luck?
summary: You say what counts allow to say, and see what lots would have done.
minutes: 25
version: 1.0.0
language: en-GB
owners: [people-ops@example.org]
evidence: [frame-of-reference]
instructions: There is no time limit.
sets:
${scenarios('a')}${scenarios('b')}`;

const CRITERIA = 'content/exercises/criteria-first.yaml';

const person = (id: string, strong: string): string =>
  `      - { id: ${id}, name: Maya, text: Led two projects last year., strong: [${strong}] }\n`;

const decision = (set: string, second: string): string => `  ${set}:
    title: Who leads the project?
    text: Forty branches change their catalogue.
    candidates:
${person(`${set}-1`, 'explains')}${person(`${set}-2`, second)}`;

const criteria = (second: string): string => `kind: commit-to-criteria
title: Criteria before people
summary: You weigh criteria, meet the people, and weigh again.
minutes: 25
version: 1.0.0
language: en-GB
owners: [people-ops@example.org]
evidence: [frame-of-reference]
instructions: There is no time limit.
criteria:
  - { id: explains, title: Explains, reason: Half of the work is talking to branches. }
  - { id: finishes, title: Finishes, reason: The days are agreed. }
  - { id: settles, title: Settles differences, reason: There is one system for all. }
  - { id: presence, title: Makes an impression, foil: true, reason: No part of the work asks for it. }
sets:
${decision('a', second)}${decision('b', 'finishes')}`;

export const EXERCISES = {
  'unknown-evidence': {
    severity: 'error',
    title: 'Cite sources that exist',
    explains:
      'A key under `evidence` that `content/evidence.yaml` does not have. What we claim about judgement rests on named sources, each with how far it carries.',
    ...labWith('evidence: [frame-of-reference]', 'evidence: [frame-of-refrence]'),
  },
  'unknown-entry': {
    severity: 'error',
    title: 'Refer to what the exercise holds',
    explains:
      'A reference within an exercise to a case, a competency, a criterion or a person that the same file does not have.',
    ...labWith('pair: { with: b-1,', 'pair: { with: b-11,'),
  },
  'missing-anchors': {
    severity: 'error',
    title: 'Say what each rating looks like',
    explains:
      'A competency that is rated without words for each rating. Raters who share no standard fill the gap with one of their own; shared standards are what makes ratings more accurate.',
    ...labWith('    not-met: Advises before asking in most conversations.\n', ''),
  },
  'missing-reference': {
    severity: 'error',
    title: 'Give each case its reference',
    explains:
      'A case without a reference rating for a competency of the exercise. People learn from the reason beside their own rating.',
    ...labWith(
      'reference:\n          people/coaching: { rating: met, reason: The questions came first in nine of ten conversations. }',
      'reference: {}',
    ),
  },
  'off-scale': {
    severity: 'error',
    title: 'Rate on the scale of the exercise',
    explains: 'A rating, or an anchor for one, that the scale of the exercise does not have.',
    ...labWith('{ rating: met,', '{ rating: excellent,'),
  },
  'uneven-sets': {
    severity: 'error',
    title: 'Keep the two sets parallel',
    explains:
      'Two sets of which one has more to judge than the other. Somebody who does one and then the other is to be compared with themselves.',
    ...labWith(rated('a-6', 'Case 6 of set a.'), ''),
  },
  'too-few-cases': {
    severity: 'error',
    title: 'Have enough cases to say something',
    explains:
      'A list with fewer cases than its kind of exercise needs. From two or three cases nobody can tell a habit from chance.',
    ...((): Examples => {
      const few = lab.replace(rated('a-6', 'Case 6 of set a.'), '').replace(rated('b-6', 'Case 6 of set b.'), '');
      return { bad: { [LAB]: few, [SOURCES]: evidence }, good: { [LAB]: lab, [SOURCES]: evidence } };
    })(),
  },
  'missing-foil': {
    severity: 'error',
    title: 'Add foils',
    explains:
      'A set in which everything is a pattern to be found. Without foils, somebody who marks every line would find all of them and learn nothing.',
    bad: 'A set of sentences, each of which judges a person.',
    good: 'The same set with sentences that use the same words about work, marked with `foil: true`.',
  },
  'pair-differs': {
    severity: 'error',
    title: 'Let twins differ in nothing but a name and a detail',
    explains:
      'Two cases under `pair` that differ in more than the name and the detail, stand in the same set, or do not name each other. A different rating could then have come from anything.',
    ...labWith(story('coaches a chess club'), story('coaches a chess club').replace('nine', 'eight')),
  },
  'counts-contradict': {
    severity: 'error',
    title: 'Let counts agree with one another and with the answer',
    explains:
      'More people selected than there were, parts that do not add up to their group, or an answer that the counts do not give. It is hard to explain by chance where drawing lots would do as much in fewer than 5 of 100 cases; else too few where a difference of 20 points fits the counts as well; else chance.',
    bad: {
      [LUCK]: luck.replace('answer: hard-to-explain-by-chance', 'answer: chance-would-do'),
      [SOURCES]: evidence,
    },
    good: { [LUCK]: luck, [SOURCES]: evidence },
  },
  'no-trade-off': {
    severity: 'error',
    title: 'Let each person be strong where another is not',
    explains:
      'Somebody to choose from who is strong wherever another one is. Then that one is the answer whatever the criteria, and nobody can see whether criteria were bent to fit.',
    bad: { [CRITERIA]: criteria('explains, finishes'), [SOURCES]: evidence },
    good: { [CRITERIA]: criteria('finishes'), [SOURCES]: evidence },
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
