// Generated from schemas/role.schema.json by npm run generate; do not edit.
/**
 * The level that is expected of one competency: its id, `none`, or an entry with `level` and more.
 */
export type Expectation =
  | string
  | {
      /**
       * The id of the level, from the scale of the competency's own framework, that somebody in this role needs in order to do it well. What most good holders show, not what the best one does.
       */
      level: string;
      /**
       * The id of the level that one would hope for in time; never lower than `level`. It may be named in a plan, and nobody is held to it in a review.
       */
      desired?: string;
      /**
       * How much it counts beside the others when next steps are put in order; 1 where nothing is written. Twice as important is 2. If all are important, leave it out.
       */
      weight?: number;
      /**
       * `essential`: the role cannot be done without it. `desirable`: it helps. Without it, it is essential.
       */
      importance?: 'essential' | 'desirable';
      /**
       * What this competency means in this role, where its own text is too general. One sentence; nothing that would raise the bar in silence. Markdown is allowed.
       */
      note?: string;
    };

/**
 * What is expected of those who hold a role, and where it can lead. A role, not a person and not a vacancy: several people and several jobs of the HR system may share it. One file, one role: the file name is its id.
 */
export interface RoleFile {
  /**
   * The name that people read and that stands in job adverts. Seniority belongs into `grade`; repeat it here only where your people say it.
   */
  title: string;
  /**
   * One or two sentences on what this role is there for, for somebody who has never met one. What it achieves, not what it is busy with. Markdown is allowed.
   */
  summary?: string;
  /**
   * The code that this role bears elsewhere, in a public framework or a catalogue. The HR system's job codes belong in `jobs`. Put a code of digits alone in quotes, or leading zeros are lost.
   */
  code?: string;
  /**
   * The id of the family, from the job architecture, that the role belongs to. Matrices and menus are arranged by it.
   */
  family?: string;
  /**
   * The id of the grade, from the job architecture. Its track comes with it.
   */
  grade?: string;
  /**
   * The id of the track, where roles have no grade or the grade belongs to no track. Beside a grade it may only repeat what the grade says.
   */
  track?: string;
  /**
   * `true` for a profile that other roles extend and that nobody holds, such as what every P3 needs.
   */
  abstract?: boolean;
  /**
   * Ids of profiles or roles whose expectations this one takes over. Where two of them disagree, the higher level holds; what is written under `expectations` here replaces what was taken over. A list, even of one.
   */
  extends?: string[];
  /**
   * The id of a level at which every levelled competency of this framework is expected, unless taken over or written otherwise. For short frameworks where a grade means one level throughout; elsewhere it asks too much in silence.
   */
  baseline?: string;
  /**
   * What is expected, by competency: an id of this framework, or `framework/id` of another. A plain string is the level; write an entry where there is more to say. `none` takes away what was taken over. Eight to twelve expectations can be talked through; thirty cannot.
   */
  expectations?: {
    [k: string]: Expectation;
  };
  /**
   * What whoever holds this role answers for, one each, beginning with a verb. Five to eight. Results rather than activities: "Every team has its goals by the end of January" rather than "Sends reminders".
   */
  responsibilities?: string[];
  /**
   * What somebody must bring on the first day that is no competency: a licence, a certificate, time in the field. Ask only for what the work cannot do without; each entry keeps somebody out.
   */
  requirements?: Requirement[];
  /**
   * Ids of the roles that this one works with most, as `framework/id` where they stand in another framework. It tells a newcomer whom to meet first.
   */
  worksWith?: string[];
  /**
   * The jobs of the HR system that this role covers, so that exports can be joined with it. Several countries may call it differently.
   */
  jobs?: Job[];
  /**
   * Career moves out of this role, including sideways ones. Write a move that people have made or that you would support, not every move one can imagine; the other role shows it as a way in.
   */
  moves?: Move[];
  /**
   * Names that this file had before, without `.yaml`. Old references still work, with a warning, old addresses lead here, and saved plans follow. `npx espalier rename` writes it. Never remove an entry.
   */
  formerly?: string[];
  /**
   * Write `retired` when nobody is to hold this role any more. Keep the file: its page then says so, and plans that name it still lead somewhere. A role in use has no status.
   */
  status?: 'retired';
  /**
   * For a retired role: the ids of those that take its place. More than one where it was split.
   */
  replacedBy?: string[];
}
/**
 * One thing to bring on the first day.
 */
export interface Requirement {
  /**
   * What is required, in one sentence that can be checked. "A degree" is seldom what the work needs: say what it would be proof of.
   */
  text: string;
  /**
   * `essential`: nobody is taken on without it. `desirable`: it helps. Without it, it is essential.
   */
  need?: 'essential' | 'desirable';
  /**
   * What counts as much, so that people who came another way can apply. Most requirements have one.
   */
  equivalent?: string;
}
/**
 * One job of the HR system.
 */
export interface Job {
  /**
   * The job code, letter for letter. Put a code of digits alone in quotes, or leading zeros are lost.
   */
  code: string;
  /**
   * The country in which the code is used, as two capital letters (ISO 3166-1).
   */
  country?: string;
  /**
   * What the HR system calls the job, where it differs from the role's title.
   */
  title?: string;
}
/**
 * One career move out of this role.
 */
export interface Move {
  /**
   * The id of the role it leads to, as `framework/id` where that stands in another framework.
   */
  to: string;
  /**
   * What sort of move. `promotion`: to a higher grade. `lateral`: to other work at much the same grade. `specialise`: deeper into a part of the work. `track-change`: between tracks, such as into leading people, which is a change of work and no reward.
   */
  type: 'promotion' | 'lateral' | 'specialise' | 'track-change';
  /**
   * What must come together besides the expectations of the other role, one each. Being ready and there being a vacancy are two different things; people deserve to know which one is missing.
   */
  needs?: string[];
  /**
   * What people who made this move would tell you: what is harder than it looks, what helped. One or two sentences. Markdown is allowed.
   */
  note?: string;
}
