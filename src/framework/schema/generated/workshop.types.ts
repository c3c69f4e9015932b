// Generated from schemas/workshop.schema.json by npm run generate; do not edit.
/**
 * What stands between the two lines of dashes at the top of a workshop, `content/workshops/<workshop>/index.mdx`: whom it is for, what people can do afterwards, when it is complete. The text below is Markdown with components.
 */
export interface WorkshopFile {
  /**
   * What it is about, in a few words, as it stands in lists and at the top of the page.
   */
  title: string;
  /**
   * One or two sentences: what somebody does in it, and what they can do afterwards. Promise nothing that it cannot show.
   */
  summary: string;
  /**
   * Whom it is for: `employee` (everyone), `manager` (leads people), `chair` (chairs a committee, or decides on what one proposes) or `facilitator` (runs workshops).
   */
  audience: 'employee' | 'manager' | 'chair' | 'facilitator';
  /**
   * How many minutes it takes from beginning to end: the sum of the minutes of its sections.
   */
  minutes: number;
  objectives: Objectives;
  /**
   * The competencies that it trains, each as `framework/id`. Their pages lead here.
   *
   * @minItems 1
   */
  competencies?: string[];
  /**
   * Ids of the workshops that people do well to finish before this one.
   *
   * @minItems 1
   */
  prerequisites?: string[];
  /**
   * Keys of `content/evidence.yaml`: the sources that the text cites with `<Cite source="…" />`. The page shows how far each carries.
   *
   * @minItems 1
   */
  evidence?: string[];
  completion: Completion;
  room?: Room;
  /**
   * The language that it is written in, as a BCP 47 tag with hyphens.
   */
  language: string;
  /**
   * The version in three numbers. Change the first when a completion of before can no longer be compared (objectives, criterion), the last for wording.
   */
  version: string;
  /**
   * Write `draft` while you are writing: the workshop is checked and shown by `npm run dev`, and the site leaves it out. One that people can take has no status.
   */
  status?: 'draft';
  /**
   * Who answers for the workshop. A team's mail address lasts longer than a person's.
   *
   * @minItems 1
   */
  owners: string[];
  /**
   * The day on which somebody last went through it from beginning to end, as YYYY-MM-DD.
   */
  reviewed?: string;
  /**
   * Names that this folder had before. Old addresses lead here, and completions of before count. Never remove an entry.
   *
   * @minItems 1
   */
  formerly?: string[];
}
/**
 * What somebody can do afterwards, by an id: one behaviour each, that another person could see. Each is assessed by a question, a conversation, an exercise or a feedback builder.
 */
export interface Objectives {
  [k: string]: string;
}
/**
 * When the workshop is complete: in words for people, and which parts have to be done.
 */
export interface Completion {
  /**
   * When it is complete, in a sentence that begins with a capital letter. Somebody else could see whether it is so.
   */
  criterion: string;
  /**
   * Ids of the parts that have to be done: questions, conversations, exercises, feedback builders, checklists or reflections.
   *
   * @minItems 1
   */
  needs: string[];
  /**
   * How many questions, of all in the workshop, have to be answered rightly in the end; each may be tried again. Left out, it is enough to have answered those under `needs`.
   */
  correct?: number;
}
/**
 * What a facilitator prepares. Left out where nobody runs it in a room.
 */
export interface Room {
  /**
   * How many people it is made for, in words.
   */
  people: string;
  /**
   * How chairs and tables stand, and what else the room needs.
   */
  setup: string;
  /**
   * What participants are asked to bring or to have read.
   */
  before?: string;
}
