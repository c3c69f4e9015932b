// Generated from schemas/workshop.schema.json by npm run generate; do not edit.
import type { WorkshopFile } from './workshop.types.ts';
import type { SchemaError } from '../validators.ts';

/** True where the data fits the schema; if not, `errors` holds what is wrong until the next call. */
export declare const validate: {
  (data: unknown): data is WorkshopFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
