import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/document.ts';
import { anchorsOf, documentHtml } from '../../../src/site/document-html.ts';

test('every heading to jump to has the id that the way to it names', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'Duties & more' },
    { kind: 'heading', level: 3, text: 'Daily' },
    { kind: 'heading', level: 2, text: 'Skills' },
  ];
  const { html } = documentHtml(blocks);
  expect(anchorsOf(blocks)).toEqual([
    { title: 'Duties & more', anchor: 'part-1' },
    { title: 'Skills', anchor: 'part-2' },
  ]);
  expect(html).toBe('<h2 id="part-1">Duties &amp; more</h2><h3>Daily</h3><h2 id="part-2">Skills</h2>');
});

test('what an author wrote stays text, wherever it stands', () => {
  const said = '<img src=x> "&"';
  const line = [{ text: said, strong: true, href: '/a?b="c"' }];
  const blocks: Block[] = [
    { kind: 'paragraph', line, quiet: true },
    { kind: 'list', style: 'check', items: [{ line, details: [line] }] },
    { kind: 'fields', fields: [{ label: said, lines: 2 }] },
    {
      kind: 'table',
      name: said,
      columns: ['a', 'b', said].map((title) => ({ title, width: 1 })),
      rows: [[[line], [line, line], []]],
      room: 1,
    },
  ];
  const { html } = documentHtml(blocks);
  expect(html).not.toMatch(/<img|"&"|="c"/);
  expect(html.match(/&lt;img src=x&gt; &quot;&amp;&quot;/g)).toHaveLength(10);
});
