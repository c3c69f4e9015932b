/**
 * What an exercise says at its end: words first, then figures with what they mean and do not mean, then charts with their tables. It is
 * plain data, so that what people are told can be read and tested without a screen.
 */

export interface Finding {
  /** The result as a sentence. "Too few to say" is a result. Never a verdict on the person. */
  readonly sentence: string;
  /** What else there is to say, a sentence or two each. */
  readonly more: readonly string[];
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
}

export interface Figure {
  /** What it is, in a few words: "How far you agree". */
  readonly name: string;
  /** The figure with its unit, ready to be read: "0.4 steps higher". Where it cannot be computed, why: "Not to be said: every rating is the same". */
  readonly value: string;
  /** Its uncertainty, ready to be read: "between 0.1 and 0.7". Absent only where there is none, as with a count. */
  readonly interval?: string;
  readonly means: string;
  readonly doesNotMean: string;
  /** Keys of the sources of the formula or the finding. */
  readonly sources: readonly string[];
}

/** Marks on lines of one scale, row by row; its table is made of the same rows. */
export interface Chart {
  readonly title: string;
  /** What the columns of marks are, in their order: "You", "Reference". At most three. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The ends of the line. */
  readonly low: number;
  readonly high: number;
  /** Words below the line, evenly spaced from `low` to `high`. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export interface ChartRow {
  readonly label: string;
  /** A mark for each series, undefined where there is none. */
  readonly marks: readonly (ChartMark | undefined)[];
}

export interface ChartMark {
  readonly at: number;
  /** As it stands in the table: "Met". */
  readonly text: string;
}
