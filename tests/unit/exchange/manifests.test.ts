import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cmi5CourseStructure } from '../../../src/exchange/cmi5/course-structure.ts';
import { scorm12Manifest } from '../../../src/exchange/scorm12/manifest.ts';
import { scorm2004Manifest } from '../../../src/exchange/scorm2004/manifest.ts';
import { xmlDocument } from '../../../src/exchange/xml/write.ts';
import type { PackagedModule } from '../../../src/workshop/platform/packaged-module.ts';
import { canonical, objections, textsIn } from './schemas.ts';

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
    const strange = { ...module, title: hostile, summary: hostile, language: 'ar', files: ['a b/ü&.js', 'index.html'] };
    const { mastery: _, ...plain } = module;
    const address = 'https://people.example/workshops/fair-talks/';
    const published = { ...plain, address, version: '1.2.0-draft.1+2026.11.26' };
    expect(await objections([module, strange, published].map(write), standard)).toEqual([]);
  });

  test('the same module gives the same text', () => {
    expect(write({ ...module })).toBe(write(module));
  });
});

describe('the schemas say what is wrong', () => {
  test.each([
    ['scorm12', scorm12Manifest, 'adlcp:scormtype="sco"', 'adlcp:scormtype="course"'],
    ['scorm12', scorm12Manifest, 'adlcp:scormtype="sco"', 'adlcp:scormType="sco"'],
    ['scorm12', scorm12Manifest, ' identifier="resource-fair-talks"', ''],
    ['scorm12', scorm12Manifest, 'identifier="item-fair-talks"', 'identifier="module-fair-talks"'],
    ['scorm12', scorm12Manifest, '<imsmd:educational>', '<imsmd:educational><imsmd:minutes/>'],
    ['scorm12', scorm12Manifest, '<organizations default="organisation-fair-talks">', '<organisations>'],
    ['scorm2004', scorm2004Manifest, 'adlcp:scormType="sco"', 'adlcp:scormType="course"'],
    ['scorm2004', scorm2004Manifest, ' identifier="item-fair-talks"', ''],
    ['scorm2004', scorm2004Manifest, 'completionSetByContent="true"', 'completionSetByContent="perhaps"'],
    ['cmi5', cmi5CourseStructure, 'moveOn="Completed"', 'moveOn="Done"'],
    ['cmi5', cmi5CourseStructure, 'masteryScore="0.6666"', 'masteryScore="66"'],
    ['cmi5', cmi5CourseStructure, 'masteryScore="0.6666"', 'masteryScore="0.66667"'],
    ['cmi5', cmi5CourseStructure, '#module"', '"'],
    ['cmi5', cmi5CourseStructure, '<url>index.html</url>', ''],
  ] as const)('%s: %#', async (standard, write, from, to) => {
    const sound = write(module);
    expect(sound).toContain(from);
    expect(await objections([sound.replace(from, to)], standard)).not.toEqual([]);
  });
});

const signs = [
  '<',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '&amp;',
  '\r',
  '\n',
  '\t',
  ' ',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u202E',
];
const beyond = ['\uD800', '\uDC00', '\uFFFE', '\uFFFF', '\u2028', 'ü', 'u\u0308', 'שלום', '漢', '🌳', '👩‍👩‍👧'];
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs, ...beyond), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** XML 1.0, section 2.2: all other characters cannot be written, and a mark stands for each. */
function writable(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const within = (first: number, last: number) => code >= first && code <= last;
    const may = [9, 10, 13].includes(code) || within(0x20, 0xd7ff) || within(0xe000, 0xfffd) || code >= 0x10000;
    return may ? character : '\uFFFD';
  }).join('');
}

test('titles and summaries are read by a parser as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), { minLength: 80, maxLength: 90 }), async (all) => {
      const modules = all.map(([title, summary]) => ({ ...module, title, summary }));
      const said = all.map((both) => both.map(writable));
      const scorm12 = await canonical(modules.map(scorm12Manifest));
      expect(textsIn(scorm12, 'title')).toEqual(said.flatMap(([title]) => [title, title]));
      expect(textsIn(scorm12, 'imsmd:langstring')).toEqual(said.flat());
      const scorm2004 = await canonical(modules.map(scorm2004Manifest));
      expect(textsIn(scorm2004, 'title')).toEqual(said.flatMap(([title]) => [title, title]));
      const cmi5 = await canonical(modules.map(cmi5CourseStructure));
      expect(textsIn(cmi5, 'langstring')).toEqual(said.flatMap((both) => [...both, ...both]));
    }),
    { numRuns: 2 },
  );
});

test('attributes are read as they were written, too', async () => {
  const [, read] =
    /<a b="([^"]*)">/.exec(await canonical([xmlDocument({ name: 'a', attributes: { b: '\t\n\r<&"\u0000' } })])) ?? [];
  expect(read).toBe('&#x9;&#xA;&#xD;&lt;&amp;&quot;\uFFFD');
});

test('SCORM 1.2 has a long title cut between characters, and whole in its description', async () => {
  const title = '🌳'.repeat(201);
  const read = await canonical([scorm12Manifest({ ...module, title })]);
  expect(textsIn(read, 'title')).toEqual(Array(2).fill(`${'🌳'.repeat(199)}…`));
  expect(textsIn(read, 'imsmd:langstring')).toEqual([title, module.summary]);
  expect(textsIn(read, 'imsmd:datetime')).toEqual(['PT45M']);
});

test('SCORM 1.2 says no score that would overwrite "completed", and leaves out a version that is too long for it', () => {
  expect(scorm12Manifest(module)).not.toMatch(/mastery/i);
  expect(scorm12Manifest(module)).toContain(' version="1.2.0"');
  expect(scorm12Manifest({ ...module, version: '1.2.0-draft.1+2026.11.26' })).not.toMatch(/<manifest[^>]* version=/);
});

// The schemas of 2004 let an attribute pass that they do not know, and neither standard's ask for this one.
test('a SCORM manifest has one resource, which opens with the entry and is said to speak to the platform', () => {
  for (const [write, type] of [
    [scorm12Manifest, 'scormtype'],
    [scorm2004Manifest, 'scormType'],
  ] as const) {
    const resources = [...write(module).matchAll(/<resource [^>]*>/g)].map(([tag]) => tag);
    expect(resources).toHaveLength(1);
    expect(resources[0]).toContain(` adlcp:${type}="sco" href="index.html"`);
    expect(write(module)).toContain('<file href="index.html"/>');
  }
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

test('cmi5 has a mastery score of four decimals at most, which the very share that is meant reaches', () => {
  const score = (mastery: number) => / masteryScore="([^"]*)"/.exec(cmi5CourseStructure({ ...module, mastery }))?.[1];
  expect([0, 0.0003, 0.7, 1, 1 / 3].map(score)).toEqual(['0', '0.0003', '0.7', '1', '0.3333']);
  for (let of = 1; of <= 40; of++) {
    for (let right = 0; right <= of; right++) {
      expect(score(right / of)).toMatch(/^[01](?:\.\d{1,4})?$/);
      expect(Number(score(right / of))).toBeLessThanOrEqual(right / of);
      expect(Number(score(right / of))).toBeGreaterThan(right / of - 0.0001);
    }
  }
});
