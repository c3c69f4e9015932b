import type { Head, Sets } from '../../exercise.ts';

/** Counts of selections, and what they allow to say. */
export interface IsItLuck extends Head {
  readonly kind: 'is-it-luck';
  readonly sets: Sets<Scenario>;
}

/** What counts allow to say of chance. None of them says anything of fairness. */
export const SAYINGS = ['too-few-to-say', 'chance-would-do', 'hard-to-explain-by-chance'] as const;
export type Saying = (typeof SAYINGS)[number];

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Two or more. */
  readonly groups: readonly SelectionGroup[];
  /** The same counts taken apart; they add up to the groups, and name them in the same order. Empty where they are not. */
  readonly parts: readonly Part[];
  /** From how many comparisons this one was picked because it stands out; 1 where it was the only one. */
  readonly looks: number;
  readonly answer: Saying;
  readonly reason: string;
}

export interface SelectionGroup {
  readonly id: string;
  readonly title: string;
  readonly selected: number;
  readonly total: number;
}

export interface Part {
  readonly title: string;
  readonly groups: readonly SelectionGroup[];
}
