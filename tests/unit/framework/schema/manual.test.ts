/** The schemas are the authors' manual: is there something to read, and true, at every place? */

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { KINDS, schemaOf, schemaText, walk } from './schemas.ts';

describe.each(KINDS)('the schema of a %s file', (kind) => {
  const schema = schemaOf(kind);
  const all = [...walk(schema)];
  const properties = all.filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictTypes: false });
  ajv.addSchema(schema);

  test('is a schema of draft-07 without words that are not of that draft', () => {
    expect(schemaText(kind)).toContain('"$schema": "http://json-schema.org/draft-07/schema#"');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile({ ...schema, $id: 'again' })).not.toThrow();
  });

  test('explains itself and every property, at every depth, in sentences', () => {
    const toExplain = all.filter(([pointer]) => pointer === '' || /\/(properties|definitions)\/[^/]+$/.test(pointer));
    const silent = toExplain.filter(([, { description = '' }]) => {
      const words = description.split(/\s+/).length;
      return words < 4 || words > 70 || !/^[A-Z`].*\.$/.test(description);
    });
    expect(silent).toEqual([]);
    expect(properties.length).toBeGreaterThan(8);
  });

  test('gives every property examples that it accepts itself', () => {
    for (const [pointer, { examples }] of properties) {
      expect(examples, pointer).toBeInstanceOf(Array);
      expect(examples, pointer).not.toHaveLength(0);
      const validate = ajv.getSchema(`${schema.$id}#${pointer}`);
      for (const example of examples ?? []) {
        validate?.(example);
        expect(validate?.errors, `${pointer} ${JSON.stringify(example)}`).toBeNull();
      }
    }
  });

  test('names each allowed word in its description', () => {
    for (const [pointer, { enum: words = [], description = '' }] of properties) {
      for (const word of words) expect(description, pointer).toContain(`\`${word}\``);
    }
  });

  test('refuses keys that it does not know in every object', () => {
    const open = all.filter(([, s]) => s.type?.includes('object') && s.additionalProperties === undefined);
    expect(open).toEqual([]);
    expect(all.some(([, s]) => s.additionalProperties === true)).toBe(false);
  });

  test('uses no keyword that costs a mistake many messages, or the validator a module', () => {
    const keywords = /"(oneOf|anyOf|allOf|if|format|minLength|maxLength|uniqueItems)":/;
    expect(schemaText(kind)).not.toMatch(keywords);
  });
});

test('every entry that has an id can say what it was called before', () => {
  // A translation says which entry it means and gives none an id.
  const forgetful = KINDS.filter((kind) => kind !== 'locale').flatMap((kind) =>
    [...walk(schemaOf(kind))]
      .filter(([, { properties }]) => properties?.id && !properties.formerly)
      .map(([pointer]) => `${kind} ${pointer}`),
  );
  expect(forgetful).toEqual([]);
});
