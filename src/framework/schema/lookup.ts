/** What the schema says about a part of a file's data. */
import competency from '../../../schemas/competency.schema.json' with { type: 'json' };
import framework from '../../../schemas/framework.schema.json' with { type: 'json' };
import guide from '../../../schemas/guide.schema.json' with { type: 'json' };
import history from '../../../schemas/history.schema.json' with { type: 'json' };
import jobArchitecture from '../../../schemas/job-architecture.schema.json' with { type: 'json' };
import locale from '../../../schemas/locale.schema.json' with { type: 'json' };
import role from '../../../schemas/role.schema.json' with { type: 'json' };
import site from '../../../schemas/site.schema.json' with { type: 'json' };
import type { Path } from '../diagnostic.ts';
import { field, isMap, listField, textField } from '../read/fields.ts';
import type { SchemaKind } from './validators.ts';

const SCHEMAS: Readonly<Record<SchemaKind, unknown>> = {
  'job-architecture': jobArchitecture,
  framework,
  history,
  competency,
  role,
  site,
  guide,
  locale,
};

/**
 * The schema that judges the value at a path of the data, or undefined where it knows no such place. The schema path of an error does
 * not lead there: within a definition that refers to another one it begins anew.
 */
export function schemaAt(kind: SchemaKind, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => {
    const named = field(field(holder, 'properties'), String(step));
    return definition(kind, named ?? field(holder, typeof step === 'number' ? 'items' : 'additionalProperties'));
  }, SCHEMAS[kind]);
}

function definition(kind: SchemaKind, schema: unknown): unknown {
  const reference = textField(schema, '$ref');
  return reference === undefined
    ? schema
    : field(field(SCHEMAS[kind], 'definitions'), reference.replace('#/definitions/', ''));
}

/** The schemas of the keys that the object at a path may have. */
export function propertiesAt(kind: SchemaKind, path: Path): Readonly<Record<string, unknown>> {
  const properties = field(schemaAt(kind, path), 'properties');
  return isMap(properties) ? properties : {};
}

/** Whether the part at a path must be there. */
export function isRequired(kind: SchemaKind, path: Path): boolean {
  return listField(schemaAt(kind, path.slice(0, -1)), 'required').includes(path[path.length - 1]);
}

/** Whether a text may stand at a path. */
export function acceptsText(kind: SchemaKind, path: Path): boolean {
  const type = field(schemaAt(kind, path), 'type');
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
