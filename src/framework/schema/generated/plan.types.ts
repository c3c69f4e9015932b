// Generated from schemas/plan.schema.json by npm run generate; do not edit.
/**
 * How far somebody shows what the statement says. `no-opportunity`: the work gave no occasion so far.
 */
export type RatingValue = 'met' | 'partly' | 'not-yet' | 'no-opportunity';
/**
 * experience: at work itself; exposure: with or through other people; education: a course, a book, a workshop.
 */
export type ActionKind = 'experience' | 'exposure' | 'education';
export type SharedPart = 'ratings' | 'evidence' | 'checkins';

/**
 * A development plan as a file, as the plan builder saves and opens it. It is made and read in the browser; nothing of it is sent anywhere.
 */
export interface PlanFile {
  /**
   * Says that this is a file of the plan builder.
   */
  espalier: 'plan';
  /**
   * Version of this schema.
   */
  version: 1;
  /**
   * Names the plan. A file with the id of a plan that is already there is another copy of it.
   */
  id: string;
  data: Plan;
  /**
   * Set in a file for somebody else: the parts that were left in.
   */
  shared?: SharedPart[];
  received?: Plan;
}
/**
 * A development plan.
 */
export interface Plan {
  /**
   * What the plan is called.
   */
  title: string;
  /**
   * The day it was begun.
   */
  created: string;
  current?: RoleRef;
  target: RoleRef;
  /**
   * What the target role expected when the plan last looked.
   */
  expected: Expected[];
  /**
   * Your own view, statement by statement.
   */
  ratings: Rating[];
  /**
   * What you work on: three at most, or more with a reason.
   */
  areas: Area[];
  /**
   * Why there are more than three areas.
   */
  fourth: string;
  /**
   * What happened at work.
   */
  evidence: Evidence[];
  /**
   * Talks about the plan, held and planned.
   */
  checkins: CheckIn[];
  /**
   * When you will look at the whole again.
   */
  review?: string;
  /**
   * What others wrote about it.
   */
  comments: Comment[];
  /**
   * How others see it.
   */
  otherRatings: OtherRating[];
  /**
   * Your own notes. They stay out of every file that is shared.
   */
  notes: string;
  /**
   * The day a copy was last saved as a file.
   */
  exported?: string;
  calendar?: SavedCalendar;
}
/**
 * A role, and the version of its framework that the plan was made with.
 */
export interface RoleRef {
  /**
   * Framework and role.
   */
  key: string;
  /**
   * Its title at that time.
   */
  title: string;
  /**
   * Title of the framework.
   */
  framework: string;
  /**
   * Version of the framework.
   */
  version: string;
}
/**
 * What the target role expected of one competency when the plan last looked, so that it can tell what changed.
 */
export interface Expected {
  /**
   * Framework and competency.
   */
  id: string;
  /**
   * Its title at that time.
   */
  title: string;
  /**
   * Id of the expected level.
   */
  level: string;
  /**
   * Title of the expected level.
   */
  levelTitle: string;
  /**
   * The level's step on its scale, from 1.
   */
  step: number;
}
/**
 * What somebody says about one statement of one level.
 */
export interface Rating {
  /**
   * Competency, level and statement.
   */
  id: string;
  /**
   * Framework and competency.
   */
  competency: string;
  /**
   * Id of the level.
   */
  level: string;
  /**
   * The statement in the words that were rated.
   */
  text: string;
  value: RatingValue;
  /**
   * The day of the rating.
   */
  on: string;
  /**
   * Earlier ratings, oldest first.
   */
  past: PastRating[];
}
export interface PastRating {
  value: RatingValue;
  /**
   * The day of that rating.
   */
  on: string;
}
/**
 * Something to grow in, with what you will do about it.
 */
export interface Area {
  /**
   * The competency, or an id for an area of your own.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * Framework and competency; absent for an area of your own.
   */
  competency?: string;
  /**
   * Why now.
   */
  why: string;
  /**
   * What you will do.
   */
  actions: Action[];
}
/**
 * Something to do.
 */
export interface Action {
  /**
   * Names the item for good; two copies of a plan are merged by it.
   */
  id: string;
  /**
   * What you will do.
   */
  title: string;
  kind: ActionKind;
  /**
   * Until when.
   */
  by?: string;
  /**
   * How you and others will see that it helped.
   */
  sign: string;
  /**
   * Whom or what you need for it.
   */
  support: string;
  /**
   * Where to find it: a page of the site, or an address.
   */
  link?: string;
  /**
   * Whether it is done.
   */
  done: boolean;
  /**
   * Steps on the way.
   */
  milestones: Milestone[];
}
/**
 * A step on the way.
 */
export interface Milestone {
  /**
   * Names the item for good; two copies of a plan are merged by it.
   */
  id: string;
  /**
   * What will be there.
   */
  text: string;
  /**
   * Until when.
   */
  by?: string;
  /**
   * Whether it has been reached.
   */
  done: boolean;
}
/**
 * Something that happened at work. Quick notes have words alone; the rest can come later.
 */
export interface Evidence {
  /**
   * Names the item for good; two copies of a plan are merged by it.
   */
  id: string;
  /**
   * The day it happened, or was noted.
   */
  on: string;
  /**
   * The competency that it belongs to; absent until it has been sorted.
   */
  competency?: string;
  /**
   * The id of the rating that it supports, where it supports one statement.
   */
  statement?: string;
  /**
   * When and where.
   */
  situation: string;
  /**
   * What you did or said.
   */
  behaviour: string;
  /**
   * What it led to.
   */
  impact: string;
  /**
   * Stays out of every file that is shared.
   */
  private: boolean;
}
/**
 * A talk about the plan, with others or with yourself.
 */
export interface CheckIn {
  /**
   * Names the item for good; two copies of a plan are merged by it.
   */
  id: string;
  /**
   * The day.
   */
  on: string;
  /**
   * What do you want from this talk?
   */
  goal: string;
  /**
   * What happened since the last one?
   */
  reality: string;
  /**
   * What could you do now?
   */
  options: string;
  /**
   * What will you do, and by when?
   */
  will: string;
  /**
   * Whether it took place.
   */
  done: boolean;
}
/**
 * What somebody else wrote about the plan.
 */
export interface Comment {
  /**
   * Names the item for good; two copies of a plan are merged by it.
   */
  id: string;
  /**
   * The id of the area, the action or the competency that it is about; `plan` for the whole.
   */
  about: string;
  /**
   * Who wrote it, as they call themselves.
   */
  by: string;
  /**
   * The day.
   */
  on: string;
  /**
   * What they wrote.
   */
  text: string;
}
/**
 * How somebody else sees one statement.
 */
export interface OtherRating {
  /**
   * Names the item for good; two copies of a plan are merged by it.
   */
  id: string;
  /**
   * Competency, level and statement.
   */
  rating: string;
  /**
   * Whose view it is.
   */
  by: string;
  /**
   * The day.
   */
  on: string;
  value: RatingValue;
}
/**
 * The last calendar file that was saved, so that the next one changes and cancels what it brought.
 */
export interface SavedCalendar {
  /**
   * Counts the files; calendars take the newest.
   */
  sequence: number;
  /**
   * What it held.
   */
  appointments: Appointment[];
}
/**
 * A dated entry of a calendar file.
 */
export interface Appointment {
  /**
   * Unique in the plan, and the same from file to file.
   */
  id: string;
  /**
   * What the calendar shows.
   */
  title: string;
  /**
   * What it belongs to.
   */
  about: string;
  /**
   * The day.
   */
  on: string;
}
