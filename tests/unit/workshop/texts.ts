/** Workshops in memory: one that is right and has one of everything, and what the check says when something in it is changed. */
import { newWorkshop } from '../../../src/workshop/new.ts';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { treeOf, withoutAdvice, workspace } from '../workspace-fixture.ts';

export const WORKSHOP = 'content/workshops/feedback/index.mdx';
const SOURCES = 'content/evidence.yaml';

const evidence = `sources:
  a-study:
    claim: It helps.
    found: It helped.
    by: Somebody
    sample: A few people
    strength: one-experiment
`;

export const TEXT = `---
title: Constructive feedback
summary: You practise to name one event and what it led to.
audience: manager
minutes: 60
objectives:
  names-the-event: Names one event before judging it.
  asks-first: Asks for the other view before requesting a change.
competencies: [people/giving-feedback]
evidence: [a-study]
completion:
  criterion: An observer ticked two of three behaviours.
  needs: [event-or-verdict, late-report, ticks]
  correct: 2
room: { people: 6 to 12, setup: Chairs in threes }
language: en-GB
version: 1.0.0
owners: [people-ops@example.org]
reviewed: 2026-09-01
---

Welcome.

<Section id="event" title="Begin with the event" minutes="20">

It helps. <Cite source="a-study" />

<Question id="event-or-verdict" kind="single" assesses="names-the-event">
Which sentence names an event?

<Option right feedback="Both can say whether it was so.">
“On Tuesday you answered before Mira had finished.”
</Option>
<Option feedback="It is a habit.">“You interrupt people.”</Option>
</Question>

<Question id="belongs" kind="matching" assesses="names-the-event">
What is what?

<Option with="Event" feedback="It has a day.">“On Tuesday …”</Option>
<Option with="Verdict" feedback="It has none.">“You always …”</Option>
</Question>

<Question id="days" kind="numeric" unit="days" assesses="names-the-event">
How long may you wait?

<Option right value="5" tolerance="0.5" feedback="While both recall it." />
<Option feedback="Too long." />
</Question>

<Question id="order" kind="ordering" assesses="asks-first">
What comes first?

<Option feedback="It is what both saw.">The event</Option>
<Option feedback="It comes of the event.">What it led to</Option>
<Option feedback="Before any request.">The question</Option>
</Question>

<Reflection id="before" lines="3">
When did you last wait too long?
</Reflection>

<FacilitatorNotes materials="A timer">
Go.

<Pitfall sign="Nobody speaks.">
Wait.
</Pitfall>
</FacilitatorNotes>

</Section>

<Section id="talk" title="Have the talk" minutes="40">

<Conversation id="late-report" title="The report" with="Tariq" openness="3" least="1">
His report came late.

<Behaviour id="named-event" assesses="names-the-event">Names one event.</Behaviour>
<Behaviour id="asked" assesses="asks-first">Asks first.</Behaviour>

<Turn id="opening">
“You wanted to talk to me?”

<Choice to="answers" shows="named-event" openness="1">“The report came on the 11th.”</Choice>
<Choice to="answers" openness="-1">“You are unreliable.”</Choice>
</Turn>

<Turn id="answers">
“The figures came late.”

<Choice to="agreed" shows="asked" open="4" else="polite">“What would you need?”</Choice>
<Choice to="polite">“Be on time.”</Choice>
</Turn>

<Ending id="agreed" title="An agreement">He asks for help.</Ending>
<Ending id="polite" title="A polite yes">He nods.</Ending>
</Conversation>

<FeedbackBuilder id="mine" assesses="names-the-event" situation="On Tuesday" behaviour="you answered" impact="she stopped" next="wait">
Write yours.
</FeedbackBuilder>

<RolePlay title="Ninety seconds" minutes="30" alone="Say it aloud.">
In threes.

<Role title="Giver">Give.</Role>
<Observer>
- Names the event.
- Asks first.
</Observer>
</RolePlay>

<Discussion title="What was hard?" minutes="10" alone="Write it down.">
Two minutes each.
</Discussion>

<Checklist id="ticks" title="What the observer saw" least="2">
- Named the event.
- Stated the effect.
- Asked first.
</Checklist>

<Reflection id="after" after="before" plan>
What will you do?
</Reflection>

<Handout title="Words">
“On …”
</Handout>

<FacilitatorNotes>
Go on.
</FacilitatorNotes>

<Takeaway monday="Name one event.">
Event first.
</Takeaway>

<FurtherReading>
- [Home](/)
</FurtherReading>

</Section>
`;

/** What the check says of a workspace with this text of a workshop: `line rule message → hint`, and what can be shown. */
export function check(text = TEXT, more: Readonly<Record<string, string>> = {}) {
  const files = workspace({ [WORKSHOP]: text, [SOURCES]: evidence, ...more });
  const loaded = loadTree('memory', treeOf(files));
  const diagnostics = withoutAdvice(loaded.diagnostics);
  return { diagnostics, workshops: loaded.workshops, paths: loaded.paths, model: loaded.model };
}

/** The text with one passage changed; an error where the passage is not in it. */
export function changed(right: string, wrong: string, text = TEXT): string {
  if (!text.includes(right)) throw new Error(`The text does not hold "${right}".`);
  return text.replace(right, () => wrong);
}

/** The line, from 1, on which a passage of a text begins. */
export function lineOf(text: string, passage: string): number {
  const at = text.indexOf(passage);
  if (at === -1) throw new Error(`The text does not hold "${passage}".`);
  return text.slice(0, at).split('\n').length;
}

/** The workshop of a text that is right. */
export function workshopOf(text = TEXT): Workshop {
  const { workshops, diagnostics } = check(text);
  const [workshop] = workshops;
  if (workshop === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return workshop;
}

/** What "npx espalier new workshop" writes. */
export const NEW = newWorkshop({ title: 'Delegating', audience: 'manager', language: 'en-GB' });
