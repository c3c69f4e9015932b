// Generated from schemas/framework.schema.json by npm run generate; do not edit.
/**
 * A competency framework: a set of competencies and the roles that expect them, with one owner and one version. The name of its folder is its id. Make a new framework when other people answer for the words, not for every team.
 */
export interface FrameworkFile {
  /**
   * The name that people read in menus and headings. Leave out "framework": it says nothing there.
   */
  title: string;
  /**
   * One or two sentences: what it describes and whom it concerns. It stands below the title, and search shows it. Markdown is allowed.
   */
  summary: string;
  /**
   * The version in three numbers (SemVer). Raise the first when something new is required of somebody, the second when something is added without raising a bar, the third for wording. `npx espalier diff` says which one a change needs.
   */
  version: string;
  /**
   * How binding the words are. `draft`: under discussion, nobody is held to it. `adopted`: agreed and in use. `retired`: kept so that old references still lead somewhere.
   */
  status: 'draft' | 'adopted' | 'retired';
  /**
   * The language that this framework is written in, as a BCP 47 tag with hyphens (`en-GB`, not `en_GB` and not `English`). Browsers and screen readers pronounce and hyphenate by it. Translations live elsewhere.
   */
  language: string;
  /**
   * The id of the proficiency scale, from the job architecture, on which every competency of this framework is graded. It may be left out where the architecture has only one proficiency scale.
   */
  scale?: string;
  /**
   * The themes under which competencies are shown, in display order. Three to seven groups of at most ten competencies can be taken in at a glance. A group is for finding things; nothing is expected of anybody by group.
   */
  groups?: Group[];
  /**
   * Who answers for the words: a team's mail address lasts longer than a person's. Competencies without owners of their own take these. CODEOWNERS decides who must approve a change; this says whom to ask.
   */
  owners?: string[];
  /**
   * The day on which somebody last read the whole framework against the work as it is now, as YYYY-MM-DD. Not the day of the last correction of a comma.
   */
  reviewed?: string;
  /**
   * From when, and possibly until when, people are held to this version. Announce it before it begins: a bar that was raised yesterday is not fair in today's review.
   */
  effective?: {
    /**
     * The first day on which it applies, as YYYY-MM-DD.
     */
    from?: string;
    /**
     * The last day on which it applies, as YYYY-MM-DD; never before `from`. Leave it out while no end is planned.
     */
    to?: string;
  };
  /**
   * What the framework rests on. Whoever is judged by it may ask why these competencies and not others; an answer that can be checked belongs here.
   */
  basis?: {
    /**
     * How the contents were found, in a word or two. Say it plainly, even where it was only a workshop.
     */
    method: string;
    /**
     * How many people who know the work took part. Those who do the job count, not only those who manage it.
     */
    experts?: number;
    /**
     * The day on which that work was finished, as YYYY-MM-DD.
     */
    on?: string;
    /**
     * Where the record is kept: a document number or an address. No names of the people who took part: this file can be read by everybody.
     */
    record?: string;
  };
  /**
   * Who agreed to this version, one entry each: a works council, an executive team, a professional body. An approval holds for the version that was read: remove or renew it when the first or second number rises.
   */
  approvals?: Approval[];
  /**
   * Under what terms others may use the text, best as an SPDX identifier. Needed above all where you adapted somebody else's framework.
   */
  license?: string;
  /**
   * The web address of what this framework was taken or adapted from. It must begin with https://, http:// or mailto:.
   */
  source?: string;
  /**
   * Names that the folder of this framework had before. Old references still work, with a warning, and old addresses lead to the new pages. Never remove an entry.
   */
  formerly?: string[];
}
/**
 * One theme under which competencies are shown.
 */
export interface Group {
  /**
   * The short name by which competencies refer to this group. Lower-case letters, digits and single hyphens, starting with a letter, at most 80 characters.
   */
  id: string;
  /**
   * The heading that people read. Name what is done, so that someone who looks for feedback or goals knows where to click.
   */
  title: string;
  /**
   * One sentence on what belongs here, and what does not where people mix it up.
   */
  summary?: string;
  /**
   * Ids that this group had before. References to an old id still work, with a warning. Never remove an entry.
   */
  formerly?: string[];
}
/**
 * One body that agreed, and when.
 */
export interface Approval {
  /**
   * The body that agreed, not the person who signed.
   */
  by: string;
  /**
   * The day of the decision, as YYYY-MM-DD.
   */
  on: string;
  /**
   * Where the decision can be found: the number of the agreement or of the minutes.
   */
  ref?: string;
}
