/** Does a file's data have the shape that its schema asks for? The validators are generated from `schemas/` and need no module. */

import evidence from './generated/evidence.validator.js';
import * as exercise from './generated/exercise.validator.js';
import competency from './generated/competency.validator.js';
import framework from './generated/framework.validator.js';
import guide from './generated/guide.validator.js';
import history from './generated/history.validator.js';
import jobArchitecture from './generated/job-architecture.validator.js';
import learningPath from './generated/learning-path.validator.js';
import locale from './generated/locale.validator.js';
import role from './generated/role.validator.js';
import site from './generated/site.validator.js';
import workshop from './generated/workshop.validator.js';
import type { ExerciseKind } from './exercise-kinds.ts';

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

interface Generated {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The kinds of file that have a schema. */
export type SchemaKind =
  | 'job-architecture'
  | 'framework'
  | 'history'
  | 'competency'
  | 'role'
  | 'site'
  | 'guide'
  | 'workshop'
  | 'learning-path'
  | 'locale'
  | 'evidence'
  | ExerciseKind;

const VALIDATORS: Readonly<Record<SchemaKind, Generated>> = {
  'job-architecture': jobArchitecture,
  framework,
  history,
  competency,
  role,
  site,
  guide,
  workshop,
  'learning-path': learningPath,
  locale,
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
  const validate = VALIDATORS[kind];
  if (validate(data)) return [];
  // A wrong key comes twice: as a string that breaks the pattern (with its name), and as `propertyNames` of its object.
  return (validate.errors ?? []).filter((error) => error.propertyName === undefined);
}
