/**
 * A learning platform as a workshop speaks to it: the one adapter that SCORM 1.2, SCORM 2004, cmi5 and a plain web page have in common.
 * Only these reach a platform: the id of the module, its completion, the score of its knowledge checks, and ids of what was chosen.
 * There is no way through here for what somebody wrote or rated.
 */

/** The standards that a package can follow; `web` is a package without a platform. */
export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const;
export type Standard = (typeof STANDARDS)[number];

export interface Platform {
  /** Begins the session, once. What comes is there before anybody acts. */
  begin(): Promise<Session>;
  /** Keeps how far somebody has come. `state` has at most `MOST_STATE` characters, `place` is the id of a section. Called at every step: a driver sends it at once or soon, and again after a failure. */
  keep(state: string, place: string): void;
  /** Tells of an answer to a knowledge check. */
  answered(answer: AnswerGiven): void;
  /** Tells that the module is complete; again with a better score. `score` is absent where the module has no knowledge checks. */
  completed(score?: Score): void;
  /** Sends what waits and ends the session. Nothing is sent after it; a second call does nothing. */
  end(): Promise<Ended>;
  /** The same at once, for a page that is going away and cannot wait. */
  endNow(): void;
}

export interface Session {
  /** Whether a platform answers. Where none does, the module works all the same, and everything stays on the device. */
  readonly found: boolean;
  /** What `keep` was last given; absent at the first time. */
  readonly state?: string;
  /** Tells apart people who share a browser. It is shown nowhere and sent nowhere; empty where it is not known. */
  readonly learner: string;
  /** What hinders the session from the beginning, as a sentence for the learner. */
  readonly trouble?: string;
}

export interface Ended {
  /** Whether the platform took everything. What it did not take is still in the browser. */
  readonly saved: boolean;
  /** Where the platform wants the learner to go now. */
  readonly to?: string;
}

/** How many characters a platform certainly keeps: the limit of SCORM 1.2 for `cmi.suspend_data`. */
export const MOST_STATE = 4096;

/** An answer to a knowledge check, as ids of what was chosen. */
export interface AnswerGiven {
  /** Id of the question. */
  readonly question: string;
  readonly right: boolean;
  /**
   * `choice`: those chosen; `sequencing`: all in the order chosen; each by its place in the text from 0. `matching`: for each option, in
   * the order of the text, the place of what it was put to.
   */
  readonly kind: 'choice' | 'sequencing' | 'matching';
  readonly chosen: readonly number[];
}

export interface Score {
  readonly right: number;
  /** At least 1. */
  readonly of: number;
}

/** What a driver says when the platform does not take something, and when it does again. A sentence for the learner, or undefined. */
export type Trouble = (sentence: string | undefined) => void;
