/** What a kind of exercise brings along for the screen. The engine does the rest: steps, saving, undo, focus, result, sources, codes. */
import type { ComponentType, ReactNode } from 'react';
import type { Finding } from '../../exercise/finding.ts';
import type { Exercise } from '../../exercise/kinds/all.ts';
import type { Round } from '../../exercise/seed.ts';

export interface IslandKind<E extends Exercise, Answers> {
  /** Whether it is done once, or again with the parallel set. */
  readonly rounds: 1 | 2;
  /** The answers before anything is answered. */
  readonly blank: (exercise: E) => Answers;
  /** Whether stored data are answers of this kind. Of an older version of the exercise, too: then begin anew. */
  readonly isAnswers: (data: unknown, exercise: E) => data is Answers;
  /** The screens of a round in their order: one thing on each. Called at every change, so it is cheap. */
  readonly screens: (doing: Doing<E, Answers>) => readonly Screen[];
  /** What is said after a round. Pure; the sentences are made in `src/exercise/kinds/<kind>/words.ts`. */
  readonly finding: (done: Done<E, Answers>) => Finding;
  /** What was done, one by one, beside the reasoned reference. Stands below the finding. */
  readonly Review: ComponentType<Done<E, Answers>>;
  /** Why the exercise is as it is: a few sentences, beside its sources. */
  readonly why: (exercise: E) => readonly string[];
  /** For kinds that rooms do together: the ratings of a round for its code, in the order of `roomOf`; undefined where nothing was given. */
  readonly ratings?: (exercise: E, answers: Answers, round: Round, seed: number) => readonly (number | undefined)[];
}

/** What the screens of a round know. */
export interface Doing<E, Answers> {
  readonly exercise: E;
  readonly answers: Answers;
  /** Keeps new answers; saved within half a second, and undone by the engine's Undo. */
  readonly edit: (answers: Answers) => void;
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
}

/** What there is after a round: the answers of the first, or of both. */
export interface Done<E, Answers> {
  readonly exercise: E;
  readonly seed: number;
  readonly rounds: readonly [Answers] | readonly [Answers, Answers];
}
