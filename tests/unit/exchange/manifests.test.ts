import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cmi5CourseStructure } from '../../../src/exchange/cmi5/course-structure.ts';
import { scorm12Manifest } from '../../../src/exchange/scorm12/manifest.ts';
import { scorm2004Manifest } from '../../../src/exchange/scorm2004/manifest.ts';
import type { PackagedModule } from '../../../src/workshop/platform/packaged-module.ts';
import { objections } from './schemas.ts';

const module: PackagedModule = {
  id: 'fair-talks',
  title: 'Fair talks',
  summary: 'You talk, and it is fair.',
  version: '1.2.0',
  language: 'en-GB',
  minutes: 45,
  entry: 'index.html',
  files: ['_astro/page.js', 'handout.html', 'index.html'],
  mastery: 2 / 3,
};
const standards = [
  { standard: 'scorm12', write: scorm12Manifest },
  { standard: 'scorm2004', write: scorm2004Manifest },
  { standard: 'cmi5', write: cmi5CourseStructure },
] as const;
const hostile = `<script>&"']]> \u0000\u0007\uD800 \u202Eabc 🌳 ${'long '.repeat(80)}`;

describe.each(standards)('$standard', ({ standard, write }) => {
  test('is valid by the schemas of its standard, whatever a title is', async () => {
    expect(await objections(write(module), standard)).toEqual([]);
    const strange = { ...module, title: hostile, summary: hostile, language: 'ar', files: ['a b/ü&.js', 'index.html'] };
    expect(await objections(write(strange), standard)).toEqual([]);
    const { mastery: _, ...plain } = module;
    expect(
      await objections(write({ ...plain, address: 'https://people.example/workshops/fair-talks/' }), standard),
    ).toEqual([]);
  });

  test('the same module gives the same text', () => {
    expect(write({ ...module })).toBe(write(module));
  });
});

describe('the schemas say what is wrong', () => {
  test.each([
    ['scorm12', scorm12Manifest, 'adlcp:scormtype="sco"', 'adlcp:scormtype="course"'],
    ['scorm12', scorm12Manifest, ' identifier="resource-fair-talks"', ''],
    ['scorm12', scorm12Manifest, '<organizations default="organisation-fair-talks">', '<organisations>'],
    ['scorm2004', scorm2004Manifest, 'adlcp:scormType="sco"', 'adlcp:scormType="course"'],
    ['scorm2004', scorm2004Manifest, ' identifier="item-fair-talks"', ''],
    ['scorm2004', scorm2004Manifest, 'completionSetByContent="true"', 'completionSetByContent="perhaps"'],
    ['cmi5', cmi5CourseStructure, 'moveOn="Completed"', 'moveOn="Done"'],
    ['cmi5', cmi5CourseStructure, 'masteryScore="0.6666"', 'masteryScore="66"'],
    ['cmi5', cmi5CourseStructure, '<url>index.html</url>', ''],
  ] as const)('%s: %#', async (standard, write, from, to) => {
    const sound = write(module);
    expect(sound).toContain(from);
    expect(await objections(sound.replace(from, to), standard)).not.toEqual([]);
  });
});

test.each([scorm12Manifest, scorm2004Manifest])(
  'a SCORM manifest lists every file once, and refers to nothing that is not there',
  (write) => {
    const name = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter((text) => !/[/\\:\0]/.test(text) && !['.', '..'].includes(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 6 }), (names) => {
        const files = [...new Set([...names, 'index.html'])].sort();
        const xml = write({ ...module, files });
        const listed = [...xml.matchAll(/<file href="([^"]*)"/g)].map(([, href = '']) => decodeURIComponent(href));
        expect(listed).toEqual(files);
        const ids = [...xml.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, ref] of xml.matchAll(/ (?:identifierref|default)="([^"]*)"/g)) expect(ids).toContain(ref);
      }),
    );
  },
);

test('cmi5 names a module by its address, or where it has none by its id, whatever its version', () => {
  expect(cmi5CourseStructure(module)).toBe(cmi5CourseStructure({ ...module, version: '9.0.0' }));
  expect(cmi5CourseStructure(module)).toContain('id="urn:espalier:workshop:fair-talks"');
  const address = 'https://people.example/workshops/fair-talks/';
  expect(cmi5CourseStructure({ ...module, address })).toContain(`<au id="${address}#module"`);
});
