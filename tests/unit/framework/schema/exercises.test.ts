/** The schemas of exercises: a manual as the others are, of parts that they share and of what each kind has of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISE_KINDS } from '../../../../src/framework/schema/exercise-kinds.ts';
import { knowsPattern } from '../../../../src/framework/schema/patterns.ts';
import { schemaErrors } from '../../../../src/framework/schema/validators.ts';
import { REPOSITORY, type Schema, SHARED, schemaOf, schemaText, walk } from './schemas.ts';

const ALL = [SHARED, ...EXERCISE_KINDS] as const;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictTypes: false });
for (const name of ALL) ajv.addSchema(schemaOf(name));

test('there is a schema for each kind and for no other', () => {
  const names = readdirSync(new URL('schemas/exercises/', REPOSITORY));
  expect(names.sort()).toEqual(['shared', ...EXERCISE_KINDS].map((name) => `${name}.schema.json`).sort());
});

test('the schema for editors leads to each of them', () => {
  const text = schemaText('exercise');
  for (const kind of EXERCISE_KINDS) expect(text).toContain(`"$ref": "exercises/${kind}.schema.json"`);
});

describe.each(ALL)('the schema "%s"', (name) => {
  const schema = schemaOf(name);
  const all = [...walk(schema)];
  const own = all.filter(([, one]) => one.$ref === undefined);
  const properties = own.filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));

  test('explains itself and every property, at every depth, in sentences', () => {
    const silent = own
      .filter(([pointer]) => pointer === '' || /\/(properties|definitions)\/[^/]+$/.test(pointer))
      .filter(([, { description = '' }]) => {
        const words = description.split(/\s+/).length;
        return words < 3 || words > 70 || !/^[A-Z`].*\.$/.test(description);
      });
    expect(silent.map(([pointer]) => pointer)).toEqual([]);
  });

  test('gives every property examples that it accepts itself', () => {
    for (const [pointer, { examples }] of properties) {
      expect(examples?.length, pointer).toBeGreaterThan(0);
      const validate = ajv.getSchema(`${schema.$id}#${pointer}`);
      for (const example of examples ?? []) {
        validate?.(example);
        expect(validate?.errors, `${pointer} ${JSON.stringify(example)}`).toBeNull();
      }
    }
  });

  test('names each allowed word in its description', () => {
    for (const [pointer, { enum: words = [], description = '' }] of properties)
      for (const word of words) expect(description, pointer).toContain(`\`${word}\``);
  });

  test('refuses keys that it does not know, and says so in words that exist', () => {
    const open = all.filter(
      ([, s]: readonly [string, Schema]) => s.type === 'object' && s.additionalProperties === undefined,
    );
    expect(open).toEqual([]);
    expect(schemaText(name)).not.toMatch(/"(oneOf|anyOf|allOf|if|format|minLength|maxLength|uniqueItems)":/);
    const patterns = [...schemaText(name).matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)];
    for (const [, pattern = '""'] of patterns) expect(knowsPattern(String(JSON.parse(pattern))), pattern).toBe(true);
  });
});

describe.each(EXERCISE_KINDS)('a file of the kind "%s"', (kind) => {
  test('may hold anything at all: the answer is a list, never an exception', () => {
    const names = [...walk(schemaOf(kind))].flatMap(([, { properties = {} }]) => Object.keys(properties));
    const anything = fc.oneof(fc.jsonValue(), fc.object({ key: fc.constantFrom(...names), withNullPrototype: true }));
    fc.assert(fc.property(anything, (data) => Array.isArray(schemaErrors(kind, data))));
  });

  test('that calls a key __proto__ does not get past', () => {
    const keys = schemaErrors(kind, JSON.parse('{ "__proto__": {}, "constructor": 1 }'))
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ params }) => params.additionalProperty);
    expect(keys).toEqual(['__proto__', 'constructor']);
  });

  test('needs what every exercise needs', () => {
    const missing = schemaErrors(kind, { kind })
      .filter(({ keyword }) => keyword === 'required')
      .map(({ params }) => params.missingProperty);
    expect(missing).toEqual(expect.arrayContaining(['title', 'summary', 'minutes', 'version', 'owners', 'evidence']));
  });
});

test('the validators run where making code from strings is forbidden', () => {
  const file = new URL('src/framework/schema/generated/exercise.validator.js', REPOSITORY).href;
  const script = `const { ratingLab } = await import(${JSON.stringify(file)}); console.log(ratingLab([]), ratingLab.errors[0].keyword)`;
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
  const run = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe('false type\n');
});
