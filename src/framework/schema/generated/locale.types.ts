// Generated from schemas/locale.schema.json by npm run generate; do not edit.
/**
 * What a competency says at one level, in this language.
 */
export type LevelText =
  | string
  | {
      /**
       * The level in a sentence, in this language.
       */
      summary?: string | null;
      /**
       * The behaviours of this level. One that has an id in the source has the same here; the others stand in the same order.
       */
      indicators?: Indicator[];
      /**
       * What it looks like, in the same order as in the source.
       */
      examples?: (string | null)[];
      /**
       * What it does not look like, in the same order as in the source.
       */
      counterexamples?: (string | null)[];
      /**
       * What could show it, in the same order as in the source.
       */
      evidence?: (string | null)[];
      /**
       * Questions to ask, in the same order as in the source.
       */
      questions?: (string | null)[];
    }
  | null;
/**
 * One behaviour in this language: a text, or an id with its text.
 */
export type Indicator =
  | string
  | {
      /**
       * The id that the indicator has in the source. It says which one is meant and is not translated.
       */
      id?: string;
      /**
       * What one can see somebody do, in this language.
       */
      text?: string | null;
      /**
       * Examples of it, in the same order as in the source.
       */
      examples?: (string | null)[];
    }
  | null;
/**
 * One way to grow a competency, in this language.
 */
export type Suggestion = {
  /**
   * What to do, in this language.
   */
  title?: string | null;
  /**
   * A remark on it, in this language.
   */
  note?: string | null;
} | null;
/**
 * One requirement of a role, in this language.
 */
export type Requirement = {
  /**
   * What one has to bring along, in this language.
   */
  text?: string | null;
  /**
   * What counts as much, in this language.
   */
  equivalent?: string | null;
} | null;
/**
 * The note of an expectation, in this language.
 */
export type Note = {
  /**
   * What is said about the expectation, in this language.
   */
  note?: string | null;
} | null;

/**
 * The words of one file in another language. It stands at `content/locales/<language>/` followed by the path of that file and has the same entries, words alone; levels, weights and dates stay in the source. What is left empty is shown in the language of the source until it is translated.
 */
export interface LocaleFile {
  /**
   * From which wording of the source each text was made: a mark of eight characters for each, four for its place and four for its words. `npx espalier translate` writes it; leave it as it is.
   */
  source?: string;
  /**
   * The title of what the file describes, in this language.
   */
  title?: string | null;
  /**
   * For `content/site.yaml`: the few words below the name on the first page.
   */
  tagline?: string | null;
  /**
   * For a framework, a role or the site: its summary in this language.
   */
  summary?: string | null;
  /**
   * For a competency: what it means, in this language.
   */
  definition?: string | null;
  /**
   * For a competency: its text by the id of the level. A plain text is the summary, as in the source.
   */
  levels?: {
    [k: string]: LevelText;
  };
  /**
   * For a competency without levels: its behaviours. One that has an id in the source has the same here; the others stand in the same order.
   */
  indicators?: Indicator[];
  /**
   * For a competency: what each rating rests on, by scale and rating.
   */
  anchors?: {
    [k: string]: {
      [k: string]: string | null;
    };
  };
  /**
   * For a competency: how to grow it, in the same order as in the source.
   */
  development?: Suggestion[];
  /**
   * For a role: what it answers for, in the same order as in the source.
   */
  responsibilities?: (string | null)[];
  /**
   * For a role: its requirements, in the same order as in the source.
   */
  requirements?: Requirement[];
  /**
   * For a role: the notes of its expectations, by competency. The levels stay in the source.
   */
  expectations?: {
    [k: string]: Note;
  };
  /**
   * For a role: the notes of its moves, each known by the role that it leads to.
   */
  moves?: Move[];
  /**
   * For a role: the titles of the jobs in the HR system, each known by its code.
   */
  jobs?: Job[];
  /**
   * For a framework: its groups, each known by its id.
   */
  groups?: Named[];
  /**
   * For the job architecture: its tracks, each known by its id.
   */
  tracks?: Named[];
  /**
   * For the job architecture: its grades, each known by its id. Only those that translated frameworks use are asked for.
   */
  grades?: Named[];
  /**
   * For the job architecture: its families, each known by its id. Only those that translated frameworks use are asked for.
   */
  families?: Named[];
  /**
   * For the job architecture: its scales with their levels, each known by its id.
   */
  scales?: Scale[];
  /**
   * For `content/site.yaml`: what the links at the foot say, each known by its address.
   */
  links?: Link[];
}
/**
 * The note of a move, in this language.
 */
export interface Move {
  /**
   * The id of the role that the move leads to. It says which move is meant and is not translated.
   */
  to: string;
  /**
   * What is said about the move, in this language.
   */
  note?: string | null;
}
/**
 * The title of a job of the HR system, in this language.
 */
export interface Job {
  /**
   * The code of the job in the HR system. It says which job is meant and is not translated.
   */
  code: string;
  /**
   * What the job is called, in this language.
   */
  title?: string | null;
}
/**
 * The title and the summary of something that has an id, in this language.
 */
export interface Named {
  /**
   * The id that it has in the source. It says what is meant and is not translated.
   */
  id: string;
  /**
   * What it is called, in this language.
   */
  title?: string | null;
  /**
   * What it is, in a sentence, in this language.
   */
  summary?: string | null;
}
/**
 * A scale and its levels, in this language.
 */
export interface Scale {
  /**
   * The id that the scale has in the source. It says what is meant and is not translated.
   */
  id: string;
  /**
   * What the scale is called, in this language.
   */
  title?: string | null;
  /**
   * What the scale is, in a sentence, in this language.
   */
  summary?: string | null;
  /**
   * The levels of the scale, each known by its id.
   */
  levels?: Named[];
}
/**
 * What a link at the foot says, in this language.
 */
export interface Link {
  /**
   * The address of the link in the source. It says which link is meant and is not translated.
   */
  url: string;
  /**
   * What the link says, in this language.
   */
  title?: string | null;
}
