import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '../../../src/exchange/scorm/zip.ts';

const bytes = fc.uint8Array({ maxLength: 200 });
const part = fc.stringMatching(/^[a-z0-9_][a-z0-9_.-]{0,8}$/).filter((text) => !text.endsWith('.'));
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const files = fc.uniqueArray(fc.tuple(path, bytes), { selector: ([name]) => name, maxLength: 8 });

test('what goes in comes out, and the order of going in leaves no trace', () => {
  fc.assert(
    fc.property(files, (entries) => {
      const zip = zipped(new Map(entries), 'imsmanifest.xml');
      expect(new Map(Object.entries(unzipSync(zip)))).toEqual(new Map(entries));
      expect(zipped(new Map([...entries].reverse()), 'imsmanifest.xml')).toEqual(zip);
    }),
  );
});

test('the manifest stands first', () => {
  const zip = zipped(
    new Map([
      ['a', new Uint8Array([1])],
      ['imsmanifest.xml', new Uint8Array([2])],
    ]),
    'imsmanifest.xml',
  );
  expect(new TextDecoder().decode(zip.slice(30, 45))).toBe('imsmanifest.xml');
});

test.each(['/a', '../a', 'a/../b', 'a//b', './a', 'a\\b', 'C:/a', '', 'a\0b'])('refuses the path "%s"', (name) => {
  expect(() => zipped(new Map([[name, new Uint8Array()]]), '')).toThrow('no path for a package');
});

test('refuses two files that some disks cannot tell apart', () => {
  expect(() =>
    zipped(
      new Map([
        ['Index.html', new Uint8Array()],
        ['index.html', new Uint8Array()],
      ]),
      '',
    ),
  ).toThrow('on some disks');
});
