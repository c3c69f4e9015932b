/**
 * The same for the files of frameworks and the site alone: the validators of exercises are larger than all the rest of a check, and most
 * workspaces have none. They are generated from `schemas/` and need no module.
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

/** Everything in which `data` differs from the schema of its kind, one error a mistake; empty where it fits. */
export function frameworkErrors(kind: FrameworkKind, data: unknown): readonly SchemaError[] {
  return errorsOf(FRAMEWORK_VALIDATORS[kind], data);
}

/** What a validator says of data. */
export function errorsOf(validate: Generated, data: unknown): readonly SchemaError[] {
  if (validate(data)) return [];
  // A wrong key comes twice: as a string that breaks the pattern (with its name), and as `propertyNames` of its object.
  return (validate.errors ?? []).filter((error) => error.propertyName === undefined);
}
