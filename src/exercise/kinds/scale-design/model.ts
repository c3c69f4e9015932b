import type { Case, Head, Sets } from '../../exercise.ts';

/** The same work rated on two scales, to see what the top of each does. */
export interface ScaleDesign extends Head {
  readonly kind: 'scale-design';
  readonly keyless: true;
  readonly question: string;
  /** What the work asked of everybody; empty where the file does not say. */
  readonly asked: readonly string[];
  readonly sets: Sets<PointCase>;
}

export interface PointCase extends Pick<Case, 'id' | 'name' | 'role' | 'text' | 'pair'> {
  /** Whether the evidence carries a rating at the top of either scale. */
  readonly top: boolean;
  readonly reason: string;
}

/** The two scales, by how many points they have. */
export const SCALES = [10, 6] as const;
export type Points = (typeof SCALES)[number];

export const pointWords: Readonly<Record<Points, string>> = { 10: 'ten points', 6: 'six points' };
