/**
 * An exercise on paper: what its page shows without a script, and prints. The brief and the questions stand open; reasoned answers are
 * folded. Plain data, one component of the site draws it.
 */
import type { DatedEvidence } from './exercise.ts';

export type PaperBlock =
  | { readonly as: 'heading'; readonly text: string }
  /** Markdown. */
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'list'; readonly items: readonly string[] }
  /** Evidence like a letter: a case, a review, a log. `text` is Markdown. */
  | {
      readonly as: 'letter';
      readonly title: string;
      readonly subtitle?: string | undefined;
      readonly text?: string | undefined;
      readonly evidence?: readonly DatedEvidence[];
    }
  /** Something to answer, with the answers to choose from; blank lines to write on where there are none. */
  | { readonly as: 'question'; readonly text: string; readonly choices: readonly string[] }
  | {
      readonly as: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly as: 'folded'; readonly title: string; readonly blocks: readonly PaperBlock[] };

/** The parts of an exercise on paper: one for each set, or one. */
export interface PaperPart {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}
