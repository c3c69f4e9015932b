import type { Head } from '../../exercise.ts';

/** What a decision should rest on, said before the people are known and again afterwards. */
export interface CommitToCriteria extends Head {
  readonly kind: 'commit-to-criteria';
  readonly keyless: true;
  readonly criteria: readonly Criterion[];
  readonly sets: { readonly a: Decision; readonly b: Decision };
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** Sounds sensible, and has nothing to do with the work. */
  readonly foil: boolean;
  readonly reason: string;
}

export interface Decision {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Markdown. */
  readonly text: string;
  /** Ids of the criteria on which the evidence speaks for this person. */
  readonly strong: readonly string[];
}

/** How much a criterion should count, from 0. */
export const WEIGHTS = ['None', 'A little', 'Some', 'Much', 'Very much'] as const;
