/**
 * Does a file of a framework, of the site or of a translation have the shape that its schema asks for? Apart from `validators.ts`, which
 * knows every kind: the validators of exercises are as large as all the rest of a check, and most workspaces have none. All are generated
 * from `schemas/` and need no module.
 */
import competency from './generated/competency.validator.js';
import framework from './generated/framework.validator.js';
import history from './generated/history.validator.js';
import jobArchitecture from './generated/job-architecture.validator.js';
import locale from './generated/locale.validator.js';
import role from './generated/role.validator.js';
import site from './generated/site.validator.js';
import type { SchemaError } from './validators.ts';

/** A validator as ajv writes it. */
export interface Generated {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One for each kind of file that a check reads in any workspace. */
export const FRAMEWORK_VALIDATORS = {
  'job-architecture': jobArchitecture,
  framework,
  history,
  competency,
  role,
  site,
  locale,
} as const satisfies Readonly<Record<string, Generated>>;

export type FrameworkKind = keyof typeof FRAMEWORK_VALIDATORS;

/** As `schemaErrors`, for these kinds alone. */
export function frameworkErrors(kind: FrameworkKind, data: unknown): readonly SchemaError[] {
  return errorsOf(FRAMEWORK_VALIDATORS[kind], data);
}

/** What a validator objects to in `data`, one error a mistake; empty where it fits. */
export function errorsOf(validate: Generated, data: unknown): readonly SchemaError[] {
  if (validate(data)) return [];
  // A wrong key comes twice: as a string that breaks the pattern (with its name), and as `propertyNames` of its object.
  return (validate.errors ?? []).filter((error) => error.propertyName === undefined);
}
