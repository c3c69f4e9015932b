/** What a kind of exercise brings along for the screen. The engine does the rest: steps, saving, undo, focus, result, sources, codes. */
import type { ReactNode } from 'react';
import type { Finding } from '../../exercise/finding.ts';
import type { Exercise } from '../../exercise/kinds/all.ts';
import type { Round } from '../../exercise/seed.ts';

/** Methods, so that the engine can hold any kind without knowing what its answers are. */
export interface IslandKind<E extends Exercise, Answers> {
  /** Whether it is done once, or again with the parallel set. */
  readonly rounds: 1 | 2;
  /** What the button says that leads to the second round, where it is no parallel set. */
  readonly again?: string;
  /** Whether the code for the room is what comes of it: then it stands open, before everything but the finding. */
  readonly roomFirst?: boolean;
  /** The answers before anything is answered. */
  blank(exercise: E): Answers;
  /** Whether stored data are answers of this kind. Those of an older version of the exercise are not asked for. */
  isAnswers(data: unknown): data is Answers;
  /** The screens of a round in their order: one thing on each. Called at every change, so it is cheap. */
  screens(doing: Doing<E, Answers>): readonly Screen[];
  /** What is said after a round. Pure; its words are made in `src/exercise/kinds/<kind>/words.ts`. */
  finding(done: Done<E, Answers>): Finding;
  /** What was done, one by one, beside the reasoned reference. Stands below the finding. */
  review(done: Done<E, Answers>): ReactNode;
  /** Why the exercise is as it is: a few sentences, beside its sources. */
  why(exercise: E): readonly string[];
  /** What to do with it at work: a sentence or two at the very end. */
  readonly monday: string;
  /** For kinds that rooms do together: the ratings of a round for its code, in the order of `roomOf`; undefined where nothing was given. */
  ratings?(answers: Answers, done: RoomRound<E>): readonly (number | undefined)[];
}

export interface RoomRound<E> {
  readonly exercise: E;
  readonly round: Round;
  readonly seed: number;
}

/** What the screens of a round know. */
export interface Doing<E, Answers> {
  readonly exercise: E;
  readonly answers: Answers;
  /** What was answered in the first round, in the second one. */
  readonly before?: Answers | undefined;
  /** Keeps new answers; saved within half a second, and undone by the engine's Undo. */
  edit(answers: Answers): void;
  readonly seed: number;
  readonly round: Round;
}

export interface Screen {
  /** Unique within the round. */
  readonly id: string;
  /** What is asked for here. It gets the focus when the screen comes. */
  readonly heading: string;
  readonly body: ReactNode;
  /** What is still to be done here, as a sentence; absent where one can go on. It is said when somebody wants to go on, never before. */
  readonly missing?: string | undefined;
  /** What stands here is put away by now: nobody comes back to it, by Back or by Next. */
  readonly putAway?: boolean | undefined;
}

/** What there is after a round: the answers of the first, or of both. */
export interface Done<E, Answers> {
  readonly exercise: E;
  readonly seed: number;
  readonly rounds: readonly [Answers] | readonly [Answers, Answers];
}
