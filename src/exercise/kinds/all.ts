/** Every kind of exercise: its model, and how its file is read. The one place where a kind is registered for `validate` and the site. */
import type { ExerciseKind } from '../../framework/schema/exercise-kinds.ts';
import type { LinkedHead } from '../link/head.ts';
import type { Reading } from '../link/reading.ts';
import { linkIsItLuck } from './is-it-luck/link.ts';
import type { IsItLuck } from './is-it-luck/model.ts';
import { linkRatingLab } from './rating-lab/link.ts';
import type { RatingLab } from './rating-lab/model.ts';
import { linkScaleDesign } from './scale-design/link.ts';
import type { ScaleDesign } from './scale-design/model.ts';
import { linkCommitToCriteria } from './commit-to-criteria/link.ts';
import type { CommitToCriteria } from './commit-to-criteria/model.ts';
import { linkSpotThePattern } from './spot-the-pattern/link.ts';
import type { SpotThePattern } from './spot-the-pattern/model.ts';
import { linkAgreementLab } from './agreement-lab/link.ts';
import type { AgreementLab } from './agreement-lab/model.ts';
import { linkFeedbackRewrite } from './feedback-rewrite/link.ts';
import type { FeedbackRewrite } from './feedback-rewrite/model.ts';
import { linkCalibration } from './calibration/link.ts';
import type { Calibration } from './calibration/model.ts';
import { linkOrderLab } from './order-lab/link.ts';
import type { OrderLab } from './order-lab/model.ts';
import { linkEvidenceFirst } from './evidence-first/link.ts';
import type { EvidenceFirst } from './evidence-first/model.ts';
import { linkRecencyLog } from './recency-log/link.ts';
import type { RecencyLog } from './recency-log/model.ts';

export type Exercise =
  | EvidenceFirst
  | RecencyLog
  | OrderLab
  | AgreementLab
  | CommitToCriteria
  | IsItLuck
  | RatingLab
  | ScaleDesign
  | SpotThePattern
  | FeedbackRewrite
  | Calibration;

type Link = (reading: Reading, head: LinkedHead) => Exercise | undefined;

export const LINKS: Readonly<Record<ExerciseKind, Link>> = {
  'is-it-luck': linkIsItLuck,
  'rating-lab': linkRatingLab,
  'scale-design': linkScaleDesign,
  'commit-to-criteria': linkCommitToCriteria,
  'spot-the-pattern': linkSpotThePattern,
  'agreement-lab': linkAgreementLab,
  'feedback-rewrite': linkFeedbackRewrite,
  calibration: linkCalibration,
  'order-lab': linkOrderLab,
  'recency-log': linkRecencyLog,
  'evidence-first': linkEvidenceFirst,
};
