import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BuiltFile, digestOf, keptFiles, readManifest } from '../../../src/offline/manifest.ts';

const file = fc.record<BuiltFile>({
  path: fc.string(),
  size: fc.nat(1000),
  use: fc.constantFrom('page', 'asset', 'data'),
});

describe('the files that devices keep', () => {
  test('are every page and asset, and no more data than there is room for', () => {
    fc.assert(
      fc.property(fc.array(file), fc.nat(3000), (files, room) => {
        const kept = keptFiles(files, room);
        const data = kept.filter((one) => one.use === 'data').reduce((sum, one) => sum + one.size, 0);
        expect(data).toBeLessThanOrEqual(room);
        for (const one of files) if (one.use !== 'data') expect(kept).toContain(one);
      }),
    );
  });

  test('are those of a plan before any other', () => {
    const data = (path: string): BuiltFile => ({ path, size: 10, use: 'data' });
    const files = [data('compare/a.json'), data('plan/b.json'), data('where-am-i/c.json')];
    expect(keptFiles(files, 10)).toEqual([data('plan/b.json')]);
    expect(keptFiles(files, 30)).toEqual(files);
  });

  test('are the same whatever order the disk gives', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: (one) => one.path }), fc.nat(3000), (files, room) => {
        expect(keptFiles([...files].reverse(), room)).toEqual(keptFiles(files, room));
      }),
    );
  });
});

test('a file is recognised by the first 16 characters of its SHA-256', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      const expected = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
      expect(await digestOf(new Uint8Array(bytes))).toBe(expected);
    }),
  );
});

test('what is no list is not taken for one', () => {
  const list = { build: 'one', files: [{ path: 'plan/', digest: 'abc' }] };
  expect(readManifest(list)).toEqual(list);
  for (const wrong of [null, 'one', {}, { build: 1, files: [] }, { build: 'one', files: [{ path: 'plan/' }] }])
    expect(readManifest(wrong)).toBeUndefined();
});
