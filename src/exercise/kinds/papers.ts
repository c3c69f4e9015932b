/** How each kind of exercise looks on paper. */
import type { ExerciseKind } from '../../framework/schema/exercise-kinds.ts';
import type { PaperPart } from '../paper.ts';
import type { Exercise } from './all.ts';
import { luckPaper } from './is-it-luck/paper.ts';
import { labPaper } from './rating-lab/paper.ts';
import { scalePaper } from './scale-design/paper.ts';
import { criteriaPaper } from './commit-to-criteria/paper.ts';
import { patternPaper } from './spot-the-pattern/paper.ts';
import { agreementPaper } from './agreement-lab/paper.ts';
import { rewritePaper } from './feedback-rewrite/paper.ts';
import { sessionPaper } from './calibration/paper.ts';
import { orderPaper } from './order-lab/paper.ts';
import { recallPaper } from './evidence-first/paper.ts';
import { recencyPaper } from './recency-log/paper.ts';

interface Paper<E extends Exercise> {
  partsOf(exercise: E): readonly PaperPart[];
}

export const PAPERS: Readonly<Record<ExerciseKind, Paper<Exercise>>> = {
  'is-it-luck': { partsOf: luckPaper },
  'rating-lab': { partsOf: labPaper },
  'scale-design': { partsOf: scalePaper },
  'commit-to-criteria': { partsOf: criteriaPaper },
  'spot-the-pattern': { partsOf: patternPaper },
  'agreement-lab': { partsOf: agreementPaper },
  'feedback-rewrite': { partsOf: rewritePaper },
  calibration: { partsOf: sessionPaper },
  'order-lab': { partsOf: orderPaper },
  'recency-log': { partsOf: recencyPaper },
  'evidence-first': { partsOf: recallPaper },
};
