// Generated from schemas/competency.schema.json by npm run generate; do not edit.
/**
 * What a competency looks like at one level. A plain string is the summary.
 */
export type LevelText =
  | string
  | {
      /**
       * One sentence that tells this level from the one below: by reach, independence or consequence. Swapping "often" for "always" does not make a level. Markdown is allowed.
       */
      summary?: string;
      /**
       * Observable behaviours at this level, two to five. Each names one thing that somebody other than the person could see, and that is not already asked at the level below.
       */
      indicators?: Indicator[];
      /**
       * What meeting this level looked like in actual work, in a sentence each, without names. They help people recognise the level in other work than that described.
       */
      examples?: string[];
      /**
       * What is easily taken for this level but is not it. One good counterexample ends more arguments than three examples.
       */
      counterexamples?: string[];
      /**
       * What somebody could bring to show that they meet this level: a piece of work, a date, what others said. Nothing that would lay open another person.
       */
      evidence?: string[];
      /**
       * Questions for interviews and reviews that bring out this level. Ask for something that happened; leading questions and "what would you do" bring out opinions.
       */
      questions?: string[];
    };
/**
 * One observable behaviour: plain text, or an entry with `text` and more. Begin with a verb in the third person and name what can be seen. Refuse "understands", "is passionate about", "effectively", "as appropriate" and "and/or".
 */
export type Indicator =
  | string
  | {
      /**
       * A name that stays when the wording changes: self-ratings and plans hold on to it. Letters, digits, `.`, `_` and `-`; codes and UUIDs from elsewhere stay as they are. Unique in this file. Optional in a draft; `npx espalier validate --fix` writes the missing ones.
       */
      id?: string;
      /**
       * One behaviour in one sentence, visible to somebody other than the person. If two people could disagree on whether they saw it, say when, to whom or how soon. Markdown is allowed.
       */
      text: string;
      /**
       * What this behaviour looked like in actual work, a sentence each, without names. Leave it out where the text is clear enough.
       */
      examples?: string[];
      /**
       * Who is in a position to see this behaviour; a 360-degree questionnaire asks only them. `report` means a person who reports to the one observed. Nobody should be asked about what they cannot see. Without it, everybody is asked.
       */
      observers?: ('self' | 'manager' | 'peer' | 'report')[];
      /**
       * Ids that this indicator had before, also in another level of this file. Ratings and plans that name an old id follow. Never remove an entry.
       */
      formerly?: string[];
    };

/**
 * One thing that somebody can do well or less well, described so that two people who watch the same work would agree. One file, one competency: the file name is its id.
 */
export interface CompetencyFile {
  /**
   * The name that people read, in two to four words. Name what is done ("Giving feedback") rather than a trait ("Empathy"): one can practise the first. Two things joined by "and" are usually two competencies.
   */
  title: string;
  /**
   * One or two sentences: what is done and what for. It must hold at every level, so leave out how well. Begin with a verb. Markdown is allowed.
   */
  definition?: string;
  /**
   * What sort of thing it is. `competency`: knowledge, skill and behaviour together. `skill`: something practised. `knowledge`: something known. `behaviour`: something done. `value`: something stood for. `task`: a piece of work. Where in doubt, `competency`.
   */
  kind?: 'competency' | 'skill' | 'knowledge' | 'behaviour' | 'value' | 'task';
  /**
   * Whom it concerns. `core`: everyone. `leadership`: those who lead people. `functional`: one field of work, such as people operations. `technical`: a craft or a tool within a field.
   */
  scope?: 'core' | 'leadership' | 'functional' | 'technical';
  /**
   * The id of the group, from this framework's file, under which it is shown. Leave it out where the framework has no groups.
   */
  group?: string;
  /**
   * The code it bears elsewhere, in a public framework or an HR system, kept letter for letter. No two competencies of a framework may share one. Put a code of digits alone in quotes, or leading zeros are lost.
   */
  code?: string;
  /**
   * What it looks like at each level, by the level's id from the framework's scale. Write only levels that you can tell apart; a level left out is a gap, not a mistake. A plain string is the summary. A competency that is shown or not, such as many values, has `indicators` instead.
   */
  levels?: {
    [k: string]: LevelText;
  };
  /**
   * Observable behaviours of a competency without a ladder: it is shown or it is not. Where there are `levels`, indicators stand inside them. Three to five say more than ten.
   */
  indicators?: Indicator[];
  /**
   * Examples of behaviour for each rating of a performance scale, by the scale's id, so that raters mean the same by "exceeded". They are written for one proficiency level, named in `at`; the other keys are rating ids.
   */
  anchors?: {
    [k: string]: Anchor;
  };
  /**
   * How to grow it: suggestions that the plan builder offers. Most growth comes from the work itself, so begin with experience, then exposure to people who do it well, then courses. Each suggestion should be something one can start next month.
   */
  development?: Development[];
  /**
   * Ids of competencies that people also want to read, in this framework or, as `framework/id`, in another. Two or three; a list of everything helps nobody.
   */
  related?: string[];
  /**
   * The same or a similar concept in public schemes such as ESCO, O*NET or SFIA, so that exports and other systems can recognise it. Map what you have compared, not what sounds alike.
   */
  mappings?: Mapping[];
  /**
   * Who answers for these words, where it is not the owners of the framework. A team's mail address lasts longer than a person's.
   */
  owners?: string[];
  /**
   * Names that this file had before, without `.yaml`. Old references still work, with a warning, old addresses lead here, and saved plans follow. `npx espalier rename` writes it. Never remove an entry.
   */
  formerly?: string[];
  /**
   * Write `retired` when it is no longer expected of anybody. Keep the file: its page then says so, and plans that name it still lead somewhere. A competency in use has no status.
   */
  status?: 'retired';
  /**
   * For a retired competency: the ids of those that take its place. More than one where it was split.
   */
  replacedBy?: string[];
}
/**
 * The anchors for one performance scale: `at` names the proficiency level, every other key is the id of a rating with the behaviour that earns it.
 */
export interface Anchor {
  /**
   * The id of the proficiency level that these anchors are written for: what "met" means depends on what was expected.
   */
  at: string;
  [k: string]: string;
}
/**
 * One way to grow this competency.
 */
export interface Development {
  /**
   * What to do, as one would write it into a plan. Begin with a verb, unless it is the name of a course.
   */
  title: string;
  /**
   * How one learns by it. `experience`: doing it in real work. `exposure`: watching, being coached, asking. `education`: a course, a book, a workshop.
   */
  kind?: 'experience' | 'exposure' | 'education';
  /**
   * The id of the level that it helps to reach. Without it, it is offered at every level.
   */
  level?: string;
  /**
   * The id of a workshop in this workspace, `content/workshops/<id>`. Its page is then linked.
   */
  workshop?: string;
  /**
   * A web address with more, beginning with https:// or http://. Choose one that everybody can open, without an account of their own.
   */
  url?: string;
  /**
   * What to look out for, or how to tell that it worked. One or two sentences. Markdown is allowed.
   */
  note?: string;
}
/**
 * One concept in a public scheme, and how near it is.
 */
export interface Mapping {
  /**
   * The scheme, in short and always written the same way.
   */
  scheme: string;
  /**
   * The identifier of the concept in that scheme, best its full address. Copy it; do not type it.
   */
  uri: string;
  /**
   * How the other concept relates to this one. `exact`: may be exchanged for it. `close`: nearly. `broad`: the other one is wider. `narrow`: the other one is a part of this. Most are `close`; `exact` is rarer than one thinks.
   */
  match: 'exact' | 'close' | 'broad' | 'narrow';
}
