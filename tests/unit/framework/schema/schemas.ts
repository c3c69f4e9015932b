/** The schemas as the tests of this folder read them. */

import { readFileSync } from 'node:fs';
import { type ExerciseKind, exerciseKind } from '../../../../src/framework/schema/exercise-kinds.ts';
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

/** The kinds of file with a schema that needs no other. Exercises share theirs: `exercises.test.ts` looks at them. */
export type FileKind = Exclude<SchemaKind, ExerciseKind>;

export const KINDS: readonly FileKind[] = [
  'job-architecture',
  'framework',
  'history',
  'competency',
  'role',
  'site',
  'guide',
  'workshop',
  'learning-path',
  'locale',
  'evidence',
];

/** The parts that the schemas of exercises share. */
export const SHARED = 'exercises/shared';

/** The text of a schema, by the kind of file or by its name in the folder. */
export function schemaText(kind: SchemaKind | typeof SHARED | 'exercise'): string {
  const name = exerciseKind(kind) === undefined ? kind : `exercises/${kind}`;
  return readFileSync(new URL(`schemas/${name}.schema.json`, REPOSITORY), 'utf8');
}

export function schemaOf(kind: SchemaKind | typeof SHARED): Schema {
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
