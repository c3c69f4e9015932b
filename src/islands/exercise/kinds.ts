/** The kinds that there are on the screen. Each is fetched by the pages that need it, and by no other. */
import type { Exercise } from '../../exercise/kinds/all.ts';
import type { ExerciseKind } from '../../framework/schema/exercise-kinds.ts';
import type { IslandKind } from './island-kind.ts';

/** A kind, whatever its answers are. */
export type AnyKind = IslandKind<Exercise, unknown>;

const KINDS: Readonly<Record<ExerciseKind, () => Promise<{ readonly default: AnyKind }>>> = {
  'is-it-luck': () => import('./kinds/is-it-luck/is-it-luck.tsx'),
  'rating-lab': () => import('./kinds/rating-lab/rating-lab.tsx'),
  'scale-design': () => import('./kinds/scale-design/scale-design.tsx'),
  'commit-to-criteria': () => import('./kinds/commit-to-criteria/commit-to-criteria.tsx'),
  'spot-the-pattern': () => import('./kinds/spot-the-pattern/spot-the-pattern.tsx'),
  'agreement-lab': () => import('./kinds/agreement-lab/agreement-lab.tsx'),
  'feedback-rewrite': () => import('./kinds/feedback-rewrite/feedback-rewrite.tsx'),
  calibration: () => import('./kinds/calibration/calibration.tsx'),
  'order-lab': () => import('./kinds/order-lab/order-lab.tsx'),
  'evidence-first': () => import('./kinds/evidence-first/evidence-first.tsx'),
  'recency-log': () => import('./kinds/recency-log/recency-log.tsx'),
};

/** The kind of an exercise. Rejects where its script cannot be fetched. */
export async function loadKind(kind: ExerciseKind): Promise<AnyKind> {
  return (await KINDS[kind]()).default;
}
