/** What a room says about the records that it keeps on the device. */

export interface Kind<Value> {
  /** Stands in every record and exported file; never changed once released. */
  readonly name: string;
  /**
   * The way from each version of the schema to the next, oldest first: the present version is one more than there are steps. A
   * step may throw where it cannot understand what it is given; the record then stays as it is.
   */
  readonly migrations: readonly ((data: unknown) => unknown)[];
  /** Whether data of the present version has the shape that the schema asks for. */
  readonly check: (data: unknown) => data is Value;
  /** What the record is called in lists; read by people, kept on the device. */
  readonly title: (value: Value) => string;
}

/** The present version of a kind's schema, from 1. */
export function versionOf(kind: Pick<Kind<unknown>, 'migrations'>): number {
  return kind.migrations.length + 1;
}

/** What kinds are called, in the order in which they are shown. A kind that is not named here goes by its own name. */
export const kindWords: ReadonlyMap<string, { readonly many: string; readonly about: string }> = new Map([
  ['plan', { many: 'Development plans', about: 'Where you stand, what you work on, and your evidence.' }],
  ['guest', { many: 'Plans that others sent you', about: 'Their plans, with your comments on them.' }],
  ['placement', { many: 'Where am I?', about: 'Your own answers to the indicators of a framework.' }],
  ['team', { many: 'Teams', about: 'The people, by initials or aliases, that a manager placed in roles.' }],
  ['exercise-result', { many: 'Exercises', about: 'Each attempt with your answers, and what came of it.' }],
  ['workshop', { many: 'Workshops', about: 'How far you have come, what you answered and what you wrote.' }],
]);
