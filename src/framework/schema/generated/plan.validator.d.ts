// Generated from schemas/plan.schema.json by npm run generate; do not edit.
import type { PlanFile } from './plan.types.ts';
import type { SchemaError } from '../validators.ts';

/** True where the data fits the schema; if not, `errors` holds what is wrong until the next call. */
export declare const validate: {
  (data: unknown): data is PlanFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
