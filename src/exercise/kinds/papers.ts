/** How each kind of exercise looks on paper. */
import type { ExerciseKind } from '../../framework/schema/exercise-kinds.ts';
import type { PaperPart } from '../paper.ts';
import type { Exercise } from './all.ts';
import { labPaper } from './rating-lab/paper.ts';

interface Paper<E extends Exercise> {
  partsOf(exercise: E): readonly PaperPart[];
}

export const PAPERS: Readonly<Partial<Record<ExerciseKind, Paper<Exercise>>>> = {
  'rating-lab': { partsOf: labPaper },
};
