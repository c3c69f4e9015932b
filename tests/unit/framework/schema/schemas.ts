/** The schemas as the tests of this folder read them. */

import { readFileSync } from 'node:fs';
import type { SchemaKind } from '../../../../src/framework/schema/validators.ts';

/** As much of a JSON Schema as these tests ask about. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export const REPOSITORY = new URL('../../../../', import.meta.url);

export const KINDS: readonly SchemaKind[] = [
  'job-architecture',
  'framework',
  'history',
  'competency',
  'role',
  'site',
  'guide',
  'locale',
];

export function schemaText(kind: SchemaKind): string {
  return readFileSync(new URL(`schemas/${kind}.schema.json`, REPOSITORY), 'utf8');
}

export function schemaOf(kind: SchemaKind): Schema {
  const schema: Schema = JSON.parse(schemaText(kind));
  return schema;
}

/** Every schema within `schema` with its pointer, itself first; those behind a `$ref` are found where they are defined. */
export function* walk(schema: Schema, pointer = ''): Generator<readonly [pointer: string, schema: Schema]> {
  yield [pointer, schema];
  for (const keyword of ['properties', 'definitions'] as const) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {}))
      yield* walk(child, `${pointer}/${keyword}/${name}`);
  }
  if (schema.items) yield* walk(schema.items, `${pointer}/items`);
  if (typeof schema.additionalProperties === 'object') {
    yield* walk(schema.additionalProperties, `${pointer}/additionalProperties`);
  }
}
