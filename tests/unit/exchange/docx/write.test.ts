/** Word files, opened as the zip archives that they are. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RoleDocument } from '../../../../src/document/document.ts';
import { paragraphs } from '../../../../src/document/text.ts';
import { wordBytes } from '../../../../src/exchange/docx/write.ts';
import { documentNamed, starter } from '../../document/documents.ts';
import { roleOf } from '../../workspace-fixture.ts';

async function parts(document: RoleDocument, origin?: string): Promise<(name: string) => string> {
  const files = unzipSync(await wordBytes(document, origin));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

/** What stands between the tags, paragraph by paragraph, of those in one style. */
function inStyle(xml: string, style: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

function document(over: Partial<RoleDocument>): RoleDocument {
  return {
    name: 'Test',
    title: 'Title',
    description: '',
    language: 'en-GB',
    opening: [],
    facts: [],
    body: [],
    source: 'From here.',
    missing: [],
    ...over,
  };
}

describe('the interview guide as a Word file', async () => {
  const model = await starter();
  const role = roleOf(model, 'people-operations/performance-management-specialist');
  const open = await parts(documentNamed(model, role, 'interview-guide'), 'https://growth.example');
  const xml = open('word/document.xml');

  test('has a title and real headings', () => {
    expect(inStyle(xml, 'Title')).toEqual(['Performance Management Specialist']);
    expect(inStyle(xml, 'Heading1')).toContain('1. Review-cycle design');
    expect(inStyle(xml, 'Heading2')).toContain('Scoring sheet');
    expect(open('docProps/core.xml')).toContain(
      '<dc:title>Interview guide: Performance Management Specialist</dc:title>',
    );
  });

  test('has a scoring grid for each competency, whose head repeats on the next sheet', () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const grids = tables.filter((table) => table.includes('What the answer shows'));
    expect(grids).toHaveLength(5);
    for (const grid of grids) {
      expect(grid.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(grid.match(/<w14:checkbox>/g)?.length).toBeGreaterThan(2);
    }
  });

  test('is A4, in the language of its words, with the pages counted', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(open('word/styles.xml')).toMatch(/<w:lang w:val="en-GB"/);
    expect(open('word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</s);
    expect(open('word/footer1.xml')).toContain('From the framework People operations, version 1.0.0');
  });

  test('leads to the pages of the site, by their full address', () => {
    expect(open('word/_rels/document.xml.rels')).toContain(
      'Target="https://growth.example/competencies/people-operations/review-cycle-design/" TargetMode="External"',
    );
  });
});

describe('a Word file', () => {
  test('says the same each time it is written, but for the names of its links', async () => {
    const one = document({ body: paragraphs('A *word* and [a link](https://example.org).\n\n1. one\n2. two') });
    const written = async () => (await parts(one))('word/document.xml').replace(/r:id="[^"]+"/g, '');
    expect(await written()).toBe(await written());
  });

  test('has no links into a site that nobody knows the address of', async () => {
    const open = await parts(
      document({ body: [{ kind: 'paragraph', line: [{ text: 'role', href: '/roles/a/' }], quiet: false }] }),
    );
    expect(open('word/document.xml')).not.toContain('w:hyperlink');
  });

  test('runs from right to left where its language does', async () => {
    const open = await parts(document({ language: 'ar', body: paragraphs('كلمة') }));
    expect(open('word/document.xml')).toContain('<w:bidi/>');
  });

  test('keeps what looks like markup as words', async () => {
    const open = await parts(document({ title: 'Research & <b>Development</b>' }));
    expect(open('word/document.xml')).toContain('Research &amp; &lt;b&gt;Development&lt;/b&gt;');
  });
});
