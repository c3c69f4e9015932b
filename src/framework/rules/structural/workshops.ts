/** The rules about workshops and learning paths. */
import type { Rule } from '../../diagnostic.ts';
import { EXAMPLE_WORKSPACE, FEEDBACK } from '../example-workspace.ts';
import type { Examples, StructuralRule } from './example.ts';

const WORKSHOP = 'content/workshops/constructive-feedback/index.mdx';
const SOURCES = 'content/evidence.yaml';

const text = `---
title: Constructive feedback
summary: You practise to name one event and what it led to.
audience: manager
minutes: 10
objectives:
  names-the-event: Names one event before judging it.
competencies: [people/giving-feedback]
completion:
  criterion: You told an event from a verdict, and had the talk.
  needs: [event-or-verdict, late-report]
language: en-GB
version: 1.0.0
owners: [people-ops@example.org]
---

<Section id="event" title="Begin with the event" minutes="6">

<Question id="event-or-verdict" kind="single" assesses="names-the-event">
Which sentence names an event?

<Option right feedback="Both can say whether it was so.">“On Tuesday you answered before Mira had finished.”</Option>
<Option feedback="It is a habit: the other will ask when.">“You interrupt people.”</Option>
</Question>

</Section>

<Section id="talk" title="Have the talk" minutes="4">

<Conversation id="late-report" title="The report that came late" with="Tariq">
His report came two days late.

<Behaviour id="named-event" assesses="names-the-event">Names one event.</Behaviour>

<Turn id="opening">
“You wanted to talk to me?”

<Choice to="agreed" shows="named-event">“The report was due on the 9th and came on the 11th.”</Choice>
<Choice to="polite">“You need to be more reliable.”</Choice>
</Turn>

<Ending id="agreed" title="An agreement">He says what he needs.</Ending>
<Ending id="polite" title="A polite yes">He nods, and nothing changes.</Ending>
</Conversation>

<Takeaway monday="Write down one event of last week.">
Event first, verdict never.
</Takeaway>

</Section>
`;

/** The workshop in which `right` stands as `wrong`; `more` is laid over both. */
function withText(right: string, wrong: string, more: Readonly<Record<string, string>> = {}): Examples {
  return { bad: { [WORKSHOP]: text.replace(right, () => wrong), ...more }, good: { [WORKSHOP]: text, ...more } };
}

const evidence = `sources:
  frame-of-reference:
    claim: Rating against shared standards makes ratings more accurate.
    found: Trained raters came closer to reference ratings.
    by: A review of studies
    sample: Studies of rater training
    strength: meta-analysis
`;

const cited = text
  .replace('completion:', 'evidence: [frame-of-reference]\ncompletion:')
  .replace('Event first, verdict never.', 'Shared standards help. <Cite source="frame-of-reference" />');

const named = (workshop: string): string =>
  (EXAMPLE_WORKSPACE[FEEDBACK] ?? '').replace(
    'development:\n',
    `development:\n  - { title: Constructive feedback, kind: education, workshop: ${workshop} }\n`,
  );

export const WORKSHOPS = {
  'missing-workshop-file': {
    severity: 'error',
    title: 'Give each workshop its text',
    explains: 'A folder in `content/workshops/` without the file `index.mdx`, which holds all of a workshop.',
    bad: 'A folder `content/workshops/constructive-feedback/` with nothing in it.',
    good: '`content/workshops/constructive-feedback/index.mdx`',
  },
  'unknown-workshop': {
    severity: 'error',
    title: 'Name workshops that exist',
    explains: 'A workshop that a competency, a prerequisite or a learning path names, and that nobody has written.',
    bad: { [FEEDBACK]: named('constructive-feedbak'), [WORKSHOP]: text },
    good: { [FEEDBACK]: named('constructive-feedback'), [WORKSHOP]: text },
  },
  'unknown-exercise': {
    severity: 'error',
    title: 'Name exercises that exist',
    explains: 'An exercise that a workshop or a learning path holds, and that is not in `content/exercises/`.',
    ...withText('<Takeaway', '<Exercise id="rate-the-evidence" />\n\n<Takeaway'),
  },
  'unassessed-objective': {
    severity: 'error',
    title: 'Assess what you promise',
    explains:
      'An objective that no question, behaviour of a conversation, exercise or feedback builder assesses. Nobody would know whether it was reached.',
    ...withText(
      '  names-the-event: Names one event before judging it.\n',
      '  names-the-event: Names one event before judging it.\n  states-its-effect: States what the event led to.\n',
    ),
  },
  'minutes-differ': {
    severity: 'error',
    title: 'Let the minutes add up',
    explains:
      'A workshop whose minutes are not the sum of those of its sections, or a section that holds more than its minutes. Facilitators plan by them.',
    ...withText('minutes: 10', 'minutes: 15'),
  },
  'no-right-answer': {
    severity: 'error',
    title: 'Say which answer is right',
    explains:
      'A question without a right answer, with two where there may be one, or with nothing that is wrong. Nobody could learn from it.',
    ...withText('<Option right feedback', '<Option feedback'),
  },
  'unreachable-branch': {
    severity: 'error',
    title: 'Let every branch be reached',
    explains:
      'A turn, an ending or a branch of a conversation that no way leads to, or a behaviour that no choice shows. All ways are walked, with how open the other person is and what has been shown.',
    ...withText('<Choice to="polite">', '<Choice to="agreed">'),
  },
  'missing-ending': {
    severity: 'error',
    title: 'Let every talk come to an end',
    explains:
      'A conversation without an ending, with a single one, or with a turn from which no choice leads to one. A difficult talk can end in more than one way.',
    bad: {
      [WORKSHOP]: text
        .replace('<Choice to="polite">', '<Choice to="agreed">')
        .replace('<Ending id="polite" title="A polite yes">He nods, and nothing changes.</Ending>\n', ''),
    },
    good: { [WORKSHOP]: text },
  },
  'missing-notes': {
    severity: 'warning',
    title: 'Tell facilitators what to do',
    explains:
      'A section without notes for the facilitator, in a workshop that is made for a room. A section that nobody prepared is one that fails.',
    bad: {
      [WORKSHOP]: text.replace(
        'language: en-GB',
        'room: { people: 6 to 12, setup: Chairs in threes }\nlanguage: en-GB',
      ),
    },
    good: { [WORKSHOP]: text },
  },
  'missing-takeaway': {
    severity: 'error',
    title: 'End with something to do on Monday',
    explains: 'A workshop without a takeaway. What is not tried in the first days after it is seldom tried later.',
    ...withText(
      '<Takeaway monday="Write down one event of last week.">\nEvent first, verdict never.\n</Takeaway>\n',
      '',
    ),
  },
  'uncited-evidence': {
    severity: 'warning',
    title: 'Cite what you list',
    explains:
      'A source at the top of a workshop that nothing in its text cites. A list of studies says nothing about which statement rests on which.',
    bad: { [WORKSHOP]: cited.replace(' <Cite source="frame-of-reference" />', ''), [SOURCES]: evidence },
    good: { [WORKSHOP]: cited, [SOURCES]: evidence },
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
