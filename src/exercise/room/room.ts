/** What a room rates together, in the order in which codes carry it. */

export interface Room {
  /** What is rated, in the order of the file. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
  /** On what; one entry where there is only one question. */
  readonly dimensions: readonly string[];
  /** The words of the scale, lowest first; ratings count from 1. */
  readonly scale: readonly string[];
  /** Items in rows, dimensions in columns; absent where there is none. */
  readonly reference?: readonly (readonly number[])[];
  /** What the two codes that one person can give are: "Before talking", "After talking". */
  readonly phases: readonly [string, string];
}
