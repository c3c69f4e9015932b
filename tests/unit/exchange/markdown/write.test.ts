import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Block, RoleDocument } from '../../../../src/document/document.ts';
import {
  blank,
  cell,
  fields,
  item,
  line,
  list,
  paragraph,
  prose,
  strong,
  table,
} from '../../../../src/document/text.ts';
import { documentMarkdown } from '../../../../src/exchange/markdown/write.ts';

function written(body: readonly Block[], origin?: string): string {
  const document: RoleDocument = {
    name: 'Test',
    title: 'Title',
    description: '',
    language: 'en',
    opening: [],
    facts: [],
    body,
    source: 'From here.',
    missing: [],
  };
  return documentMarkdown(document, origin).split('\n\n').slice(1, -2).join('\n\n');
}

describe('a document as Markdown', () => {
  test('boxes can be ticked, and what is blank is an ellipsis', () => {
    expect(
      written([
        ...list([item('one', [line('or two')])], 'check'),
        fields(['Name']),
        ...table(
          'T',
          [
            ['A', 1],
            ['B', 1],
          ],
          [[cell('x | y', strong(' z')), blank]],
        ),
      ]),
    ).toBe('- [ ] one\n  - or two\n\n- **Name:** …\n\n| A | B |\n| --- | --- |\n| x \\| y **z** | … |');
  });

  test('links need the address of the site', () => {
    const body = [paragraph({ text: 'role', href: '/roles/a/' })];
    expect(written(body, 'https://growth.example')).toBe('[role](<https://growth.example/roles/a/>)');
    expect(written(body)).toBe('role');
  });

  test.each([
    'Uses *stars* and _lines_ and `ticks` and [brackets](x)',
    '# not a heading',
    '1. not a list',
    '- not a list',
    '<b>not bold</b> & &amp; ~~not struck~~',
    'back\\slash',
  ])('words stay words: %s', (words) => {
    const html = new MarkdownIt({ html: true }).render(written([paragraph(words)]));
    const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    expect(html).toBe(`<p>${escaped}</p>\n`);
  });

  test('what an author stressed stays stressed', () => {
    expect(written([paragraph(prose('Says *why* in **one** `line`, see [there](https://example.org/a)'))])).toBe(
      'Says *why* in **one** `line`, see [there](<https://example.org/a>)',
    );
  });
});
