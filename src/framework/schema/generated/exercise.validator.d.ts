// Generated from schemas/exercises by npm run generate; do not edit.
import type { SchemaError } from '../validators.ts';

/** True where the data fits the schema; if not, `errors` holds what is wrong until the next call. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export declare const ratingLab: Validator;
export declare const evidenceFirst: Validator;
export declare const commitToCriteria: Validator;
export declare const feedbackRewrite: Validator;
export declare const spotThePattern: Validator;
export declare const orderLab: Validator;
export declare const agreementLab: Validator;
export declare const calibration: Validator;
export declare const recencyLog: Validator;
export declare const isItLuck: Validator;
export declare const scaleDesign: Validator;
