import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '../../../src/exchange/scorm/zip.ts';

const manifest = 'imsmanifest.xml';
const bytes = fc.uint8Array({ maxLength: 200 });
const part = fc.stringMatching(/^[a-zé漢🌳_][a-z0-9é漢🌳_.-]{0,8}$/u).filter((text) => !text.endsWith('.'));
const path = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
  // Like `a/0`: whole numbers have their own order as keys.
  fc.tuple(part, fc.nat(20)).map(([folder, number]) => `${folder}/${number}`),
);
const files = fc
  .uniqueArray(fc.tuple(path, bytes), { selector: ([name]) => name, maxLength: 8 })
  .filter((all) => !all.some(([a]) => all.some(([b]) => b.startsWith(`${a}/`) || b.startsWith(`${manifest}/`))));

test('what goes in comes out, the manifest first, and the order of going in leaves no trace', () => {
  fc.assert(
    fc.property(files, bytes, (others, first) => {
      const entries = [...others.filter(([name]) => name !== manifest), [manifest, first] as const];
      const zip = zipped(new Map(entries), manifest);
      const out = unzipSync(zip);
      expect(new Map(Object.entries(out))).toEqual(new Map(entries));
      expect(Object.keys(out)[0]).toBe(manifest);
      expect(zipped(new Map([...entries].reverse()), manifest)).toEqual(zip);
    }),
  );
});

test('the same bytes in every time zone, with the first day that the format knows', () => {
  const before = process.env.TZ;
  const inZone = (zone: string) => {
    process.env.TZ = zone;
    return { offset: new Date(1980, 0, 1).getTimezoneOffset(), zip: zipped(new Map([['a', new Uint8Array()]]), 'a') };
  };
  try {
    const [here, ...others] = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map(inZone);
    expect(others.map(({ offset }) => offset)).toEqual([-780, 480]);
    for (const { zip } of others) expect(zip).toEqual(here?.zip);
    // Time, then day: the bits 0000000 0001 00001, the low byte first.
    expect([...(here?.zip.slice(10, 14) ?? [])]).toEqual([0, 0, 0x21, 0]);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
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

test.each(['/a', '../a', 'a/../b', 'a//b', './a', 'a\\b', 'C:/a', '', 'a\0b', 'a/', '__proto__', '12'])(
  'refuses the path "%s"',
  (name) => {
    expect(() => zipped(new Map([[name, new Uint8Array()]]), '')).toThrow('no path for a package');
  },
);

test.each([
  ['Index.html', 'index.html'],
  ['\u00E9.html', 'e\u0301.html'],
  ['a/B', 'A/b'],
])('refuses "%s" beside "%s", which some disks cannot tell apart', (one, other) => {
  const both = new Map([one, other].map((name) => [name, new Uint8Array()]));
  expect(() => zipped(both, '')).toThrow('on some disks');
});

test('refuses a file and a folder of the same name', () => {
  const both = new Map(['a/b', 'a/b/c', 'a/d'].map((name) => [name, new Uint8Array()]));
  expect(() => zipped(both, '')).toThrow('both a file and a folder "a/b"');
});
