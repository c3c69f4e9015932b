/** Does a file's data have the shape that its schema asks for? Whatever kind of file it is. */

import evidence from './generated/evidence.validator.js';
import * as exercise from './generated/exercise.validator.js';
import guide from './generated/guide.validator.js';
import learningPath from './generated/learning-path.validator.js';
import workshop from './generated/workshop.validator.js';
import type { ExerciseKind } from './exercise-kinds.ts';
import { errorsOf, FRAMEWORK_VALIDATORS, type FrameworkKind, type Generated } from './framework-validators.ts';

/** One place where data differs from its schema, in ajv's terms; `explain` puts it into words. */
export interface SchemaError {
  /** The keyword of the schema that was not met, such as `required` or `pattern`. */
  readonly keyword: string;
  /** RFC 6901 pointer to the value; for a missing or a wrong key, to the object that should or does hold it. */
  readonly instancePath: string;
  /** Where the keyword stands in the schema, as a fragment: `#/properties/title/pattern`. */
  readonly schemaPath: string;
  /** What the keyword has to say, such as `{ missingProperty: 'title' }` or `{ allowedValues: […] }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the string that was judged is a key; such errors are dropped for `propertyNames`, which names the key too. */
  readonly propertyName?: string;
}

/** The kinds of file that have a schema. */
export type SchemaKind = FrameworkKind | 'guide' | 'workshop' | 'learning-path' | 'evidence' | ExerciseKind;

const VALIDATORS: Readonly<Record<SchemaKind, Generated>> = {
  ...FRAMEWORK_VALIDATORS,
  guide,
  workshop,
  'learning-path': learningPath,
  evidence,
  'rating-lab': exercise.ratingLab,
  'evidence-first': exercise.evidenceFirst,
  'commit-to-criteria': exercise.commitToCriteria,
  'feedback-rewrite': exercise.feedbackRewrite,
  'spot-the-pattern': exercise.spotThePattern,
  'order-lab': exercise.orderLab,
  'agreement-lab': exercise.agreementLab,
  calibration: exercise.calibration,
  'recency-log': exercise.recencyLog,
  'is-it-luck': exercise.isItLuck,
  'scale-design': exercise.scaleDesign,
};

/** Everything in which `data` differs from the schema of its kind, one error a mistake; empty where it fits. */
export function schemaErrors(kind: SchemaKind, data: unknown): readonly SchemaError[] {
  return errorsOf(VALIDATORS[kind], data);
}
