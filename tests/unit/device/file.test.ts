import { describe, expect, test } from 'vitest';
import { fileText, readFileText } from '../../../src/device/file.ts';
import { empty, notebookKind } from './notebook.ts';

describe('a record as a file', () => {
  test('comes back as it went, with what stands beside it', () => {
    const value = { ...empty, title: 'Ünïcode \u{1F331}', notes: [{ id: 'a', text: '</script>' }] };
    expect(readFileText(fileText(notebookKind, 'mine', value, { received: 1 }), notebookKind)).toEqual({
      id: 'mine',
      version: 1,
      value,
      extra: { received: 1 },
    });
  });

  const good = fileText(notebookKind, 'mine', empty);
  test.each([
    ['no JSON', 'hello', /cannot be read/],
    ['half a file', good.slice(0, 30), /cannot be read/],
    ['a list', '[1]', /cannot be read/],
    ['a key that reaches into prototypes', good.replace('"place"', '"__proto__": {}, "place"'), /cannot be read/],
    ['a nest', `${'['.repeat(5000)}${']'.repeat(5000)}`, /cannot be read/],
    ['50 MB', `"${'x'.repeat(50 * 1024 * 1024)}"`, /too large/],
    ['somebody else’s file', '{"name": "package"}', /does not come from here/],
    ['another kind', good.replace('"notebook"', '"plan"'), /belongs to “Development plans”/],
    ['a newer version', good.replace('"version": 1', '"version": 2'), /newer version of this site/],
    ['no version', good.replace('"version": 1,', ''), /damaged/],
    ['no id', good.replace('"id": "mine",', ''), /damaged/],
    ['a wrong shape', good.replace('"title": ""', '"title": 5'), /damaged/],
  ])('%s is refused with a reason', (_name, text, reason) => {
    expect(readFileText(text, notebookKind)).toEqual({ problem: expect.stringMatching(reason) });
  });
});
