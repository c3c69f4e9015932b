import type { Head, Sets } from '../../exercise.ts';

/** Sentences of feedback that people take apart and rewrite. */
export interface FeedbackRewrite extends Head {
  readonly kind: 'feedback-rewrite';
  readonly sets: Sets<Sentence>;
}

export interface Sentence {
  readonly id: string;
  /** What had happened: what a rewrite needs to know. */
  readonly context?: string;
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Good as it is, with a word that others use about persons. */
  readonly foil: boolean;
  readonly reason: string;
  /** One better wording of many; absent where the sentence is good as it is. */
  readonly better?: string;
}

/** What can be in a sentence of feedback: four parts that somebody can use, and one that nobody can. */
export const TAGS = ['situation', 'behaviour', 'impact', 'next-step', 'personality'] as const;
export type Tag = (typeof TAGS)[number];

/** The parts that make feedback whole. */
export const PARTS = ['situation', 'behaviour', 'impact', 'next-step'] as const satisfies readonly Tag[];
