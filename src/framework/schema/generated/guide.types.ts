// Generated from schemas/guide.schema.json by npm run generate; do not edit.
/**
 * What stands between the two lines of dashes at the top of a guide, `content/guides/<guide>.mdx`: for whom it is, how long it takes, who answers for it. The text below is Markdown with a few components.
 */
export interface GuideFile {
  /**
   * What the reader wants to do, in a few words, as it stands in lists and at the top of the page.
   */
  title: string;
  /**
   * One or two sentences that say what somebody can do after reading it. Shown in lists and by search engines.
   */
  summary: string;
  /**
   * For whom it is written: `employee`, `manager`, `facilitator` (runs workshops), `author` (writes the frameworks), `reviewer` (decides on changes) or `publisher` (looks after the site and its safety).
   */
  audience: 'employee' | 'manager' | 'facilitator' | 'author' | 'reviewer' | 'publisher';
  /**
   * The place among the guides for the same people, lowest first. Guides without one follow by title.
   */
  order?: number;
  /**
   * How many minutes it takes to read, or to do if it is something to do. Measured with a person, not guessed by counting words.
   */
  minutes?: number;
  /**
   * Who answers for the guide: a team's mail address lasts longer than a person's. The page names them.
   */
  owners?: string[];
  /**
   * The day on which somebody last followed the guide from beginning to end, as YYYY-MM-DD.
   */
  reviewed?: string;
  /**
   * Ids of guides that people also want to read. Two or three; they stand at the end of the page.
   */
  related?: string[];
  /**
   * Names that this file had before, without `.mdx`. Old addresses lead here, and old links still work with a warning. Never remove an entry.
   */
  formerly?: string[];
}
