/** Time as drivers see it, so that tests can hold it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does a task after so many milliseconds; the result takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}
