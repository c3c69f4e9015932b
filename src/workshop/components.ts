/**
 * The components that workshops may use, few and without overlap: each is one thing that a learner, a room or a facilitator does. The
 * check, the views and the manual go by this list; what each means is read in `read/`.
 */
import { COMPONENTS, type ComponentSpec, type Palette } from '../mdx/components.ts';

const text = { is: 'text' } as const;
const needed = { is: 'text', required: true } as const;
const id = { is: 'id', required: true } as const;
const minutes = { is: 'number', required: true, range: { least: 1, most: 120 } } as const;
const assesses = { is: 'ids' } as const;
const inSection = ['Section'];

/** What guides have and workshops need, too. */
const { Steps, Note, Example, Blank } = COMPONENTS;

const OWN = {
  Section: {
    says: 'A part of the workshop with its minutes: everything stands in one, but for a few words of welcome above the first.',
    stands: 'alone',
    holds: 'text',
    inside: ['text'],
    heads: true,
    props: { id, title: needed, minutes },
  },
  KeyIdea: {
    says: 'The one idea to take away from a section; slides and handout show it, too.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { title: text },
  },
  Case: {
    says: 'What happened to somebody, to think about or to talk over.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { title: needed },
  },
  Question: {
    says: 'A knowledge check. What is asked stands first, then its options, each with its feedback.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: {
      id,
      kind: { is: 'text', required: true, choices: ['single', 'multiple', 'matching', 'ordering', 'numeric'] },
      assesses: { ...assesses, required: true },
      unit: text,
    },
  },
  Option: {
    says: 'One answer of a question, and what is said to somebody who chose it.',
    stands: 'alone',
    holds: 'anything',
    inside: ['Question'],
    props: {
      right: { is: 'flag' },
      feedback: needed,
      with: text,
      value: { is: 'number', range: { least: -1_000_000, most: 1_000_000, fraction: true } },
      tolerance: { is: 'number', range: { least: 0, most: 1_000_000, fraction: true } },
    },
  },
  Reflection: {
    says: 'A question to oneself. What is written stays on the device; `after` shows again what was written earlier.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { id, lines: { is: 'number' }, after: { is: 'id' }, plan: { is: 'flag' } },
  },
  Conversation: {
    says: 'A difficult talk in which the reader chooses what to say: behaviours to show, turns, several endings.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: {
      id,
      title: needed,
      with: needed,
      openness: { is: 'number', range: { least: 0, most: 10 } },
      least: { is: 'number' },
    },
  },
  Behaviour: {
    says: 'What a conversation looks for; choices show it.',
    stands: 'alone',
    holds: 'text',
    inside: ['Conversation'],
    props: { id, assesses },
  },
  Turn: {
    says: 'What the other person says, and the choices that this leaves. The first turn begins the conversation.',
    stands: 'alone',
    holds: 'text',
    inside: ['Conversation'],
    props: { id },
  },
  Choice: {
    says: 'What the reader may say, and where that leads. With `open` or `needs` it leads to `else` where these are not reached.',
    stands: 'alone',
    holds: 'text',
    inside: ['Turn'],
    props: {
      to: id,
      shows: { is: 'ids' },
      openness: { is: 'number', range: { least: -3, most: 3 } },
      feedback: text,
      open: { is: 'number', range: { least: 0, most: 10 } },
      needs: { is: 'ids' },
      else: { is: 'id' },
    },
  },
  Ending: {
    says: 'How a conversation can end, and what came of it.',
    stands: 'alone',
    holds: 'text',
    inside: ['Conversation'],
    props: { id, title: needed },
  },
  FeedbackBuilder: {
    says: 'Feedback in four parts, written by the reader; then an example to compare with.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { id, assesses, situation: needed, behaviour: needed, impact: needed, next: needed },
  },
  Exercise: {
    says: 'An exercise of content/exercises/ by its id.',
    stands: 'alone',
    holds: 'anything',
    inside: inSection,
    props: { id, assesses },
  },
  Discussion: {
    says: 'A talk in the room: what to discuss, and how. `alone` says what somebody does who learns without a room.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { title: needed, minutes, alone: needed },
  },
  RolePlay: {
    says: 'A practice in pairs or threes: instructions, then roles and what the observer looks for.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { title: needed, minutes, alone: needed },
  },
  Role: {
    says: 'What one person of a role-play is told.',
    stands: 'alone',
    holds: 'text',
    inside: ['RolePlay'],
    props: { title: needed },
  },
  Observer: {
    says: 'What the observer of a role-play ticks: one behaviour an item.',
    stands: 'alone',
    holds: 'bulleted list',
    inside: ['RolePlay'],
    props: {},
  },
  FacilitatorNotes: {
    says: 'What a facilitator does in this section; learners do not see it.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { materials: text, room: text },
  },
  Pitfall: {
    says: 'How a section fails in the room, and what to do or say then.',
    stands: 'alone',
    holds: 'text',
    inside: ['FacilitatorNotes'],
    props: { sign: needed },
  },
  Checklist: {
    says: 'Things to tick. The ticks stay on the device; `least` says how many make it done.',
    stands: 'alone',
    holds: 'bulleted list',
    inside: inSection,
    props: { id, title: needed, least: { is: 'number' } },
  },
  Handout: {
    says: 'Text for the handout alone.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { title: needed },
  },
  Takeaway: {
    says: 'What to take away, and one thing to do on Monday. It closes the workshop.',
    stands: 'alone',
    holds: 'text',
    inside: inSection,
    props: { monday: needed },
  },
  FurtherReading: {
    says: 'What to read next, a line each.',
    stands: 'alone',
    holds: 'bulleted list',
    inside: inSection,
    props: {},
  },
  Cite: {
    says: 'The source of a statement: a key of content/evidence.yaml.',
    stands: 'in text',
    holds: 'nothing',
    props: { source: needed },
  },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

export const WORKSHOP_COMPONENTS: Palette = {
  ...OWN,
  ...(Steps && { Steps }),
  ...(Note && { Note }),
  ...(Example && { Example }),
  ...(Blank && { Blank }),
};
