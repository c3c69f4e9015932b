// Generated from schemas/job-architecture.schema.json by npm run generate; do not edit.
/**
 * What all frameworks of an organisation share: tracks, grades, families and scales. There is one such file, so that "M1" or "Practitioner" means the same everywhere and a move between frameworks can be drawn. Everything in it is optional: a framework without grades or families still works.
 */
export interface JobArchitectureFile {
  /**
   * The kinds of career people can have, such as growing by expertise or by leading people. Two or three are usual. A track says what sort of work it is; a grade says how far along. List them in the order in which pages should show them.
   */
  tracks?: Track[];
  /**
   * The steps of seniority that roles sit on. Name them as your people do (P3, Senior, Band 7). Their `rank` gives the order, not their place in this list, so a management grade can stand beside a professional one.
   */
  grades?: Grade[];
  /**
   * Groups of roles that do related work, such as Data or Customer support. A family may stand inside another by `parent`. Families belong to the organisation, not to a framework: keep them stable when departments are renamed.
   */
  families?: Family[];
  /**
   * The ladders on which something is judged. Most organisations need one for how well someone can do something (`use: proficiency`) and one for reviews (`use: performance`). Resist a scale of its own for each department: people who move would have to learn to read again.
   */
  scales?: Scale[];
}
/**
 * One kind of career, for example growing by expertise.
 */
export interface Track {
  /**
   * The short name by which grades and roles refer to this track. Lower-case letters, digits and single hyphens, starting with a letter, at most 80 characters. Do not change it later without writing the old one under `formerly`.
   */
  id: string;
  /**
   * The name that people read. Use the words they use themselves.
   */
  title: string;
  /**
   * One sentence on how one grows on this track. It helps someone who wonders whether leading people is the only way up.
   */
  summary?: string;
  /**
   * Ids that this track had before. References to an old id still work, with a warning, and can be mended automatically. Never remove an entry: a saved plan may still use it.
   */
  formerly?: string[];
}
/**
 * One step of seniority.
 */
export interface Grade {
  /**
   * The short name by which roles refer to this grade. Lower-case letters, digits and single hyphens, starting with a letter, at most 80 characters.
   */
  id: string;
  /**
   * The name that people read, usually as it stands in contracts.
   */
  title: string;
  /**
   * One sentence on what work at this grade asks, whatever the field: how much somebody carries alone and how far it reaches. Leave out years of service, which say little about either.
   */
  summary?: string;
  /**
   * The place in the order of seniority: a higher number is more senior. Grades with the same rank stand side by side, as P4 and M1 often do. Count in tens, so that a grade can be put in between later.
   */
  rank: number;
  /**
   * The id of the track that this grade belongs to. Roles at this grade then need not name it. Leave it out where one grade serves all tracks.
   */
  track?: string;
  /**
   * The key that the HR system uses for this grade, so that exports can be joined with it. Never an amount of money: pay ranges do not belong in a file that everybody can read.
   */
  band?: string | number;
  /**
   * Ids that this grade had before. References to an old id still work, with a warning. Never remove an entry.
   */
  formerly?: string[];
}
/**
 * A group of roles that do related work.
 */
export interface Family {
  /**
   * The short name by which roles refer to this family. Lower-case letters, digits and single hyphens, starting with a letter, at most 80 characters.
   */
  id: string;
  /**
   * The name that people read. Name the work, not the department: departments are reorganised more often.
   */
  title: string;
  /**
   * One sentence on what the roles in this family have in common, for somebody who works elsewhere.
   */
  summary?: string;
  /**
   * The id of the wider family that this one belongs to. Two storeys are enough for most organisations. A family cannot be its own ancestor.
   */
  parent?: string;
  /**
   * Ids that this family had before. References to an old id still work, with a warning. Never remove an entry.
   */
  formerly?: string[];
}
/**
 * A ladder on which something is judged.
 */
export interface Scale {
  /**
   * The short name by which frameworks and anchors refer to this scale. Lower-case letters, digits and single hyphens, starting with a letter, at most 80 characters.
   */
  id: string;
  /**
   * The name that people read above the levels.
   */
  title: string;
  /**
   * One or two sentences on what the scale measures and how to read it.
   */
  summary?: string;
  /**
   * What the scale is for. `proficiency`: how well someone can do something; roles expect these levels. `performance`: how well someone did in one period, in one role; such a rating never stands in a role's expectations. Mixing the two is the commonest mistake: a new Expert may still have had a poor year.
   */
  use: 'proficiency' | 'performance';
  /**
   * `true` where whoever meets a level also meets all those below it, as on most proficiency scales. Comparisons then show only what is new at the next level.
   */
  cumulative?: boolean;
  /**
   * The steps, lowest first. Four or five can be told apart; with seven, people argue about words. A framework that does not grade proficiency uses a scale of one level, such as `required`.
   *
   * @minItems 1
   */
  levels: Level[];
  /**
   * Ids that this scale had before. References to an old id still work, with a warning. Never remove an entry.
   */
  formerly?: string[];
}
/**
 * One step of a scale.
 */
export interface Level {
  /**
   * The short name by which competencies and roles refer to this level. Lower-case letters, digits and single hyphens, starting with a letter: write `level-3`, not `3`. At most 80 characters.
   */
  id: string;
  /**
   * The name that people read. A word is easier to talk about than a number, and a neutral word hurts less: the lowest level is where everybody starts.
   */
  title: string;
  /**
   * One sentence that tells this level from its neighbours for any competency: by reach, independence or consequence, never by adverbs such as "consistently".
   */
  summary?: string;
  /**
   * The place in the order; a higher number is a higher level. Needed only where two levels stand side by side and share a rank, or else left out: the order of the list then counts. Give it to all levels of the scale or to none.
   */
  rank?: number;
  /**
   * Ids that this level had before. References to an old id still work, with a warning. Never remove an entry.
   */
  formerly?: string[];
}
