/** A workshop to start from: it is sound as it stands, and says in each place what belongs there. */
import { explain, HOW_TO_USE, quoted, waiting } from '../framework/new/commented.ts';
import { AUDIENCES, type Audience } from './workshop.ts';

export interface WorkshopAnswers {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly audience: Audience;
  readonly language: string;
  readonly owner?: string | undefined;
  /** Key of the competency that it trains. */
  readonly competency?: string | undefined;
}

/** The text of a new `content/workshops/<id>/index.mdx`. */
export function newWorkshop(answers: WorkshopAnswers): string {
  const { title, summary, audience, language, owner, competency } = answers;
  const head = [
    explain(`A workshop. Its id is the name of this folder. ${HOW_TO_USE}`),
    `title: ${quoted(title)}`,
    `summary: ${quoted(summary ?? 'Say in a sentence what somebody does here, and what they can do afterwards.')}`,
    explain(`For whom: ${AUDIENCES.join(', ')}.`),
    `audience: ${audience}`,
    explain('The sum of the minutes of the sections below.'),
    'minutes: 15',
    explain('One behaviour each that somebody else could see. Each is assessed by something in the text.'),
    'objectives:',
    '  names-the-event: Names one event, with its day, before judging it.',
    '  asks-first: Asks for the other view before requesting a change.',
    explain('What it trains: the name of a framework, and of a file in its folder of competencies.'),
    competency === undefined
      ? waiting('competencies: [people-leadership/giving-feedback]')
      : `competencies: [${competency}]`,
    waiting('prerequisites: [goals-and-okrs]'),
    explain('Keys of content/evidence.yaml. Cite each in the text: <Cite source="feedback-interventions" />.'),
    waiting('evidence: [feedback-interventions]'),
    explain('When it is complete: in words, and the ids of what has to be done.'),
    'completion:',
    '  criterion: You told an event from a verdict, and brought the talk to an end.',
    '  needs: [event-or-verdict, late-report]',
    explain('For a room. With it, each section needs notes for the facilitator.'),
    waiting(
      'room: { people: 6 to 12, setup: "Chairs in threes, no tables.", before: "A real case of little weight." }',
    ),
    `language: ${language}`,
    'version: 0.1.0',
    explain('A draft is checked, and only npm run dev shows it. Delete the line when others may take it.'),
    'status: draft',
    `owners: [${quoted(owner ?? 'people-ops@example.org')}]`,
  ];
  return `---\n${head.join('\n')}\n---\n\n${BODY}`;
}

const BODY = `{/* Remarks to other authors stand between these signs; nobody sees them. Everything stands in a section. */}

<Section id="event" title="Begin with the event" minutes="6">

{/* Open with a case or a question, not with theory. At most three minutes of reading between two things to do. */}

<Case title="The report that came late">
Write what happened, in 60 to 150 words: who did what, on which day, what it led to. No adjectives that judge.
</Case>

<KeyIdea>
The one sentence that people should keep.
</KeyIdea>

<Question id="event-or-verdict" kind="single" assesses="names-the-event">
Which sentence names an event?

<Option right feedback="Say why it is right: both can say whether it was so.">
“On Tuesday, in the stand-up, you answered before Mira had finished.”
</Option>
<Option feedback="Say why sensible people choose it, and what it misses: the other will ask when.">
“You often interrupt people.”
</Option>
</Question>

<Reflection id="last-time" lines="3">
When did somebody last name an event to you? What did it do?
</Reflection>

{/* In a room:
<FacilitatorNotes materials="A timer" room="Threes">
**0–6** What to do and say, with its minutes.

<Pitfall sign="How it fails in the room.">
What to do or say then.
</Pitfall>
</FacilitatorNotes>
*/}

</Section>

<Section id="talk" title="Have the talk" minutes="9">

{/* The first turn begins. How open the other person is, from 0 to 10, begins at 3, or at openness="…" of the conversation; the openness
of a choice adds to it. With open="3" a choice leads on where that much is reached with it, and else to what "else" names; needs="…" asks
for behaviours in the same way. least="1" says how many behaviours make it done. */}

<Conversation id="late-report" title="The report that came late" with="Tariq" least="1">
Tariq's report came two days late. You sit down together.

<Behaviour id="named-event" assesses="names-the-event">Names one event.</Behaviour>
<Behaviour id="asked-first" assesses="asks-first">Asks for the other view before the request.</Behaviour>

<Turn id="opening">
“You wanted to talk to me?”

<Choice to="answers" shows="named-event" openness="1" feedback="He knows at once what you mean.">
“The March report was due on the 9th and came on the 11th. What happened?”
</Choice>
<Choice to="answers" openness="-1" feedback="He hears a verdict on himself.">
“I need you to be more reliable.”
</Choice>
</Turn>

<Turn id="answers">
“The figures came late from the branches.”

<Choice to="agreed" shows="asked-first" open="3" else="polite">
“What would you need from them, and by when?”
</Choice>
<Choice to="polite">
“Please send it on time from now on.”
</Choice>
</Turn>

<Ending id="agreed" title="An agreement">
He asks for the figures by the 5th, and you write to the branches together.
</Ending>

<Ending id="polite" title="A polite yes">
He nods. In April the report comes two days late.
</Ending>
</Conversation>

<Takeaway monday="One thing to do on Monday that takes less than a quarter of an hour.">
- Three to five lines to keep.
</Takeaway>

</Section>
`;
