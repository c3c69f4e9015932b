/**
 * What exercises have in common: the head of each, the scale and the anchors on which people rate, cases, and reference ratings with
 * their reasons. All of it is plain data, so that a page can hand it to the reader's browser as it is.
 */
import type { ExerciseKind } from '../framework/schema/exercise-kinds.ts';
import type { EvidenceSource } from './evidence.ts';

/** What stands at the top of every exercise. */
export interface Head {
  readonly id: string;
  /** Path from the workspace. */
  readonly file: string;
  readonly kind: ExerciseKind;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly competencies: readonly CompetencyRef[];
  readonly owners: readonly string[];
  /** The sources that it rests on, the most important one first. */
  readonly evidence: readonly EvidenceSource[];
  /** Markdown. */
  readonly instructions: string;
  /** `YYYY-MM-DD`. */
  readonly reviewed?: string;
  /** Said of one that is still being written: whoever writes it sees it, and nobody else. */
  readonly draft?: true;
  readonly formerly: readonly string[];
  /** Absent where the reference ratings are those of whoever wrote the exercise. */
  readonly panel?: Panel;
  /** Said by its kind: there are no answers to compare with, though its authors have a reading. */
  readonly keyless?: true;
}

/** A competency as an exercise speaks of it. */
export interface CompetencyRef {
  /** `<framework>/<id>`. */
  readonly key: string;
  readonly title: string;
  /** Markdown. */
  readonly definition?: string;
}

/** Who set the reference ratings. */
export interface Panel {
  readonly size: number;
  /** ICC(2,k) before they talked, from 0 to 1. */
  readonly agreement: number;
  readonly on?: string;
  readonly who?: string;
}

/** The scale on which cases are rated; ratings count from 1, lowest first. */
export interface RatingScale {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary?: string;
    /** Ids that it had. */
    readonly formerly?: readonly string[];
  }[];
}

/** One competency to rate a case on. */
export interface Dimension extends CompetencyRef {
  /** The level of proficiency for which the anchors are written, by its title; absent for anchors of the exercise's own. */
  readonly at?: string;
  /** What each rating looks like, in the order of the scale; undefined for a rating without words. */
  readonly anchors: readonly (string | undefined)[];
}

/** What an exercise whose cases are rated on a scale has. */
export interface Rated extends Head {
  readonly scale: RatingScale;
  readonly dimensions: readonly Dimension[];
}

/** An exercise whose cases are rated in two parallel sets. */
export interface RatedSets extends Rated {
  readonly sets: Sets<Case>;
}

export interface ReferenceRating {
  /** From 1, as the ratings. */
  readonly rating: number;
  readonly reason: string;
}

export interface DatedEvidence {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly text: string;
}

/** A person's work over a period. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** Markdown. */
  readonly text: string;
  readonly evidence: readonly DatedEvidence[];
  /** The twin that differs from it in nothing but the name and one detail. */
  readonly pair?: { readonly with: string; readonly detail: string };
  /** In the order of the dimensions. */
  readonly reference: readonly ReferenceRating[];
}

/** Two parallel sets: which of them somebody begins with is decided by the seed. */
export interface Sets<Item> {
  readonly a: readonly Item[];
  readonly b: readonly Item[];
}
