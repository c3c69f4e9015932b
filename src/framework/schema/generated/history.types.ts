// Generated from schemas/history.schema.json by npm run generate; do not edit.
/**
 * What a framework said before: one entry for each version that was in force, newest first. It is needed where the site is built without the git history, and it is the place for words that git does not know, such as why a version came. `npx espalier history FRAMEWORK --write` writes what the git tags know and leaves the rest as it is.
 */
export interface HistoryFile {
  /**
   * The versions, newest first. The version in framework.yaml may be among them, with what it changed; its dates and approvals are taken from framework.yaml.
   */
  versions: Version[];
}
/**
 * One version of the framework: when it was in force, who agreed, and what it changed.
 */
export interface Version {
  /**
   * The version in three numbers, as framework.yaml had it. Each entry is lower than the one above it.
   */
  version: string;
  /**
   * From when until when people were held to this version. Without an end it holds until the day before the next version begins. Whoever asks which words applied to a review finds the answer by these dates.
   */
  effective?: {
    /**
     * The first day on which it applied, as YYYY-MM-DD.
     */
    from?: string;
    /**
     * The last day on which it applied, as YYYY-MM-DD; before the first day of the version above.
     */
    to?: string;
  };
  /**
   * Who agreed to this version, one entry each, as in framework.yaml at that time.
   */
  approvals?: Approval[];
  /**
   * Why this version came and what it means, in a sentence or two. Markdown is allowed.
   */
  summary?: string;
  /**
   * What changed against the version before, one entry for each change that somebody may ask about. Leave it out where the summary says it all.
   */
  changes?: Change[];
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
/**
 * One change, in the terms of the change report (`npx espalier diff`).
 */
export interface Change {
  /**
   * What it means for people: `raises` asks more of somebody, `lowers` less; `adds`, `removes`, `renames`, `rewords` and `moves` say what they do.
   */
  kind: 'raises' | 'lowers' | 'adds' | 'removes' | 'renames' | 'rewords' | 'moves';
  /**
   * What was changed: the `framework` itself, a `competency` or a `role`.
   */
  entity: 'framework' | 'competency' | 'role';
  /**
   * The id that it had at that time. The history links to what bears this id now, or once did.
   */
  about: string;
  /**
   * What changed, in a sentence that somebody understands who never saw the old words.
   */
  text: string;
}
