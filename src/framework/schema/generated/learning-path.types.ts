// Generated from schemas/learning-path.schema.json by npm run generate; do not edit.
/**
 * What to do, in order. Each step is a workshop, an exercise, or something to do at work.
 *
 * @minItems 2
 */
export type Steps = {
  /**
   * When it is due, counted from the beginning, or from the event that it leads to.
   */
  when: string;
  /**
   * The id of a workshop.
   */
  workshop?: string;
  /**
   * The id of an exercise.
   */
  exercise?: string;
  /**
   * What to do at work with it, before the next step.
   */
  do?: string;
  /**
   * How many minutes it takes, for a step that is neither a workshop nor an exercise: these have their own.
   */
  minutes?: number;
}[];
/**
 * The communications kit: what to send, when and to whom, ready to copy. No names, no figures about participation.
 *
 * @minItems 1
 */
export type Messages = {
  /**
   * When to send it, counted from the beginning or the end.
   */
  send: string;
  /**
   * Who receives it, as a group, never by name.
   */
  to: string;
  /**
   * The subject line, which says what it is about.
   */
  subject: string;
  /**
   * The message, as Markdown. What the sender fills in stands in square brackets.
   */
  text: string;
}[];

/**
 * A way through several workshops and exercises, `content/learning-paths/<path>.yaml`: in which order, when, and which messages go out around it.
 */
export interface LearningPathFile {
  /**
   * Whom it takes where, in a few words.
   */
  title: string;
  /**
   * One or two sentences: for whom it is, how long it takes, and what they can do at its end.
   */
  summary: string;
  /**
   * Whom it is for: `employee` (everyone), `manager` (leads people), `chair` (chairs a committee, or decides on what one proposes) or `facilitator` (runs workshops).
   */
  audience: 'employee' | 'manager' | 'chair' | 'facilitator';
  steps: Steps;
  messages?: Messages;
  /**
   * The language that it is written in, as a BCP 47 tag with hyphens.
   */
  language: string;
  /**
   * The version in three numbers. Change the first when steps are added or taken away, the last for wording.
   */
  version: string;
  /**
   * Write `draft` while you are writing: the path is checked and shown by `npm run dev`, and the site leaves it out. One that people can take has no status.
   */
  status?: 'draft';
  /**
   * Who answers for the path. A team's mail address lasts longer than a person's.
   *
   * @minItems 1
   */
  owners: string[];
  /**
   * Names that this file had before, without `.yaml`. Old addresses lead here. Never remove an entry.
   *
   * @minItems 1
   */
  formerly?: string[];
}
