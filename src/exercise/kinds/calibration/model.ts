import type { Case, Rated, Sets } from '../../exercise.ts';

/** A calibration session with invented managers. Each case is rated once, so there is one dimension. */
export interface Calibration extends Rated {
  readonly kind: 'calibration';
  readonly managers: readonly SessionManager[];
  readonly sets: Sets<SessionCase>;
}

export interface SessionManager {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** What was planted; told afterwards. */
  readonly planted: Planted;
}

export const PLANTED = ['lenient', 'towards-the-middle', 'none'] as const;
export type Planted = (typeof PLANTED)[number];

export interface SessionCase extends Case {
  readonly proposed: {
    /** The name of whoever proposed it. */
    readonly by: string;
    readonly rating: number;
  };
  readonly voices: readonly Voice[];
}

/** Something that is said. */
export interface Voice {
  /** The name of whoever says it. */
  readonly by: string;
  readonly said: string;
  /** The rating that it pulls to, from 1, where it pulls. */
  readonly towards?: number;
  /** Whether it names evidence. */
  readonly evidence: boolean;
}

/** Whether evidence is named in the session that no file held. */
export function isInformed({ voices }: SessionCase): boolean {
  return voices.some(({ evidence }) => evidence);
}

/** The ratings other than the reference to which somebody pulls without evidence; empty where nobody does. */
export function pullsOf({ voices, reference }: SessionCase): readonly number[] {
  const right = reference[0]?.rating;
  return voices.flatMap(({ towards, evidence }) =>
    towards === undefined || evidence || towards === right ? [] : [towards],
  );
}
