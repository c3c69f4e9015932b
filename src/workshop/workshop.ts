/**
 * A workshop: one text that gives the page of a learner, the guide of a facilitator, slides and a handout. Plain data without positions,
 * so that a page can hand parts of it to the reader's browser.
 */
import type { EvidenceSource } from '../exercise/evidence.ts';
import type { CompetencyRef } from '../exercise/exercise.ts';
import type { Block } from '../mdx/document.ts';
import type { Conversation } from './conversation.ts';
import type { Question } from './question.ts';

/** In the order in which lists name them. */
export const AUDIENCES = ['employee', 'manager', 'chair', 'facilitator'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Workshop {
  readonly id: string;
  /** Path from the workspace. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: Audience;
  /** The sum of those of its sections. */
  readonly minutes: number;
  readonly objectives: readonly Objective[];
  readonly competencies: readonly CompetencyRef[];
  /** Ids of workshops. */
  readonly prerequisites: readonly string[];
  readonly evidence: readonly EvidenceSource[];
  readonly completion: Completion;
  /** Absent where nobody runs it in a room. */
  readonly room?: Room | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly version: string;
  readonly owners: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly reviewed?: string | undefined;
  /** Said of one that is still being written: whoever writes it sees it, and nobody else. */
  readonly draft?: true;
  readonly formerly: readonly string[];
  /** What stands above the first section. */
  readonly welcome: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Objective {
  readonly id: string;
  readonly text: string;
}

/** When a workshop is complete. */
export interface Completion {
  readonly criterion: string;
  /** Ids of the parts that have to be done. */
  readonly needs: readonly string[];
  /** How many questions have to be answered rightly; undefined where it is enough to answer. */
  readonly correct?: number | undefined;
}

export interface Room {
  readonly people: string;
  readonly setup: string;
  readonly before?: string | undefined;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly parts: readonly Part[];
}

/** What stands in a section, in the order of the text. */
export type Part =
  | { readonly as: 'text'; readonly blocks: readonly Block[] }
  | { readonly as: 'key-idea'; readonly title?: string | undefined; readonly blocks: readonly Block[] }
  | { readonly as: 'case' | 'handout'; readonly title: string; readonly blocks: readonly Block[] }
  | Question
  | Reflection
  | Conversation
  | FeedbackBuilder
  | Practice
  | Discussion
  | RolePlay
  | FacilitatorNotes
  | Checklist
  | Takeaway
  | { readonly as: 'further-reading'; readonly blocks: readonly Block[] };

/** A question to oneself; what is written stays on the device. */
export interface Reflection<Text = readonly Block[]> {
  readonly as: 'reflection';
  readonly id: string;
  readonly blocks: Text;
  readonly lines: number;
  /** Id of an earlier reflection that is shown again above. */
  readonly after?: string | undefined;
  /** Whether it may be taken over into a development plan. */
  readonly plan: boolean;
}

/** Feedback in four parts, and an example to compare with. */
export interface FeedbackBuilder<Text = readonly Block[]> {
  readonly as: 'feedback-builder';
  readonly id: string;
  readonly assesses: readonly string[];
  readonly blocks: Text;
  readonly example: Readonly<Record<FeedbackPart, string>>;
}

/** The parts of feedback in their order. */
export const FEEDBACK_PARTS = ['situation', 'behaviour', 'impact', 'next'] as const;
export type FeedbackPart = (typeof FEEDBACK_PARTS)[number];

/** An exercise of the workspace, done within a workshop. */
export interface Practice<Text = readonly Block[]> {
  readonly as: 'exercise';
  /** Id of the exercise. */
  readonly id: string;
  readonly assesses: readonly string[];
  /** What to know before it. */
  readonly blocks: Text;
}

/** A talk in the room. */
export interface Discussion {
  readonly as: 'discussion';
  readonly title: string;
  readonly minutes: number;
  /** What somebody does who learns without a room. */
  readonly alone: string;
  readonly blocks: readonly Block[];
}

/** A practice in pairs or threes. */
export interface RolePlay {
  readonly as: 'role-play';
  readonly title: string;
  readonly minutes: number;
  readonly alone: string;
  readonly blocks: readonly Block[];
  readonly roles: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
  /** What the observer ticks, a behaviour each. */
  readonly observed: readonly (readonly Block[])[];
}

/** What a facilitator does in a section, and what to do when it fails. */
export interface FacilitatorNotes {
  readonly as: 'notes';
  readonly materials?: string | undefined;
  readonly room?: string | undefined;
  readonly blocks: readonly Block[];
  readonly pitfalls: readonly { readonly sign: string; readonly blocks: readonly Block[] }[];
}

export interface Checklist<Text = readonly Block[]> {
  readonly as: 'checklist';
  readonly id: string;
  readonly title: string;
  /** How many ticks make it done. */
  readonly least: number;
  readonly items: readonly Text[];
}

export interface Takeaway {
  readonly as: 'takeaway';
  /** One thing to do on the next working day. */
  readonly monday: string;
  readonly blocks: readonly Block[];
}

/** A part that somebody does: it has an id, and can be needed for completion. */
export type Activity<Text = readonly Block[]> =
  Question<Text> | Reflection<Text> | Conversation<Text> | FeedbackBuilder<Text> | Practice<Text> | Checklist<Text>;

/** Whether a part is something that somebody does and that can be done or not. */
export function isActivity(part: Part): part is Activity {
  return 'id' in part;
}

/** The activities of a workshop in their order. */
export function activitiesOf(workshop: Pick<Workshop, 'sections'>): readonly Activity[] {
  return workshop.sections.flatMap(({ parts }) => parts.filter(isActivity));
}

/** The questions of a workshop in their order. */
export function questionsOf(workshop: Pick<Workshop, 'sections'>): readonly Question[] {
  return activitiesOf(workshop).filter((one) => one.as === 'question');
}

/** Ids of the objectives that an activity assesses. */
export function assessedBy(part: Activity): readonly string[] {
  if (part.as === 'conversation') return part.behaviours.flatMap(({ assesses }) => assesses);
  return 'assesses' in part ? part.assesses : [];
}
