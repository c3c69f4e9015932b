/** One mistake, one error, at its place: files as authors get them wrong. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaErrors } from '../../../../src/framework/schema/validators.ts';
import { FRAMEWORK, MISTAKES } from './mistakes.ts';
import { KINDS, schemaOf, walk } from './schemas.ts';

describe.each(KINDS)('a %s file', (kind) => {
  for (const [what, yaml, keyword, pointer, params] of MISTAKES[kind]) {
    test(`with ${what} has one error`, () => {
      const errors = schemaErrors(kind, parse(yaml));
      expect(errors.map((error) => [error.keyword, error.instancePath])).toEqual([[keyword, pointer]]);
      if (params) expect(errors[0]?.params).toEqual(params);
      expect(errors[0]?.schemaPath).toMatch(new RegExp(`^#/.*${keyword}$`));
    });
  }

  test('with two mistakes has two errors', () => {
    const [first, second] = [{ frist: 1 }, { secnod: 1 }].map((extra) => schemaErrors(kind, extra).length);
    expect(schemaErrors(kind, { frist: 1, secnod: 1 })).toHaveLength((first ?? 0) + 1);
    expect(second).toBe(first);
  });

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
});

test('a key that must be there, mistyped, is missing and unknown at once: explain makes one message of the two', () => {
  const twice = (pointer: string, missingProperty: string, additionalProperty: string): unknown => [
    expect.objectContaining({ keyword: 'required', instancePath: pointer, params: { missingProperty } }),
    expect.objectContaining({ keyword: 'additionalProperties', instancePath: pointer, params: { additionalProperty } }),
  ];
  expect(schemaErrors('competency', parse('titel: T'))).toEqual(twice('', 'title', 'titel'));
  const colon = 'title: T\nindicators:\n  - Asks first: before telling';
  expect(schemaErrors('competency', parse(colon))).toEqual(twice('/indicators/0', 'text', 'Asks first'));
});

test('the shortest file of each kind fits', () => {
  expect(schemaErrors('job-architecture', {})).toEqual([]);
  expect(schemaErrors('framework', parse(FRAMEWORK))).toEqual([]);
  for (const kind of ['competency', 'role', 'site'] as const) expect(schemaErrors(kind, { title: 'T' })).toEqual([]);
});

test('language tags of every shape are accepted', () => {
  for (const language of [
    'en',
    'en-GB',
    'zh-Hant-TW',
    'sr-Latn',
    'es-419',
    'de-CH-1996',
    'ar-u-nu-arab',
    'yue',
    'en-x-plain',
  ]) {
    expect(schemaErrors('site', { title: 'T', language }), language).toEqual([]);
  }
});

test('a long hostile text is judged at once', () => {
  const long = `${'a-'.repeat(200_000)}!`;
  const start = performance.now();
  schemaErrors('framework', {
    title: long,
    summary: long,
    version: `1.0.0-${long}`,
    status: long,
    language: long,
    scale: long,
  });
  schemaErrors('site', { title: long, base: `/${long}`, contact: long, repository: { url: long, path: long } });
  expect(performance.now() - start).toBeLessThan(500);
});
