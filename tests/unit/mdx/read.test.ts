/** Texts as data: what Markdown and components become. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENTS } from '../../../src/mdx/components.ts';
import { isRemark, literal } from '../../../src/mdx/literal.ts';
import { textHtml } from '../../../src/site/text-html.ts';
import { blocksOf, check } from './texts.ts';

test('every component has its file, and every file is a component', () => {
  const folder = new URL('../../../src/components/text/', import.meta.url);
  const alone = Object.entries(COMPONENTS).filter(([, { stands }]) => stands === 'alone');
  const files = readdirSync(folder).filter((name) => name !== 'blocks.astro');
  expect(files.sort()).toEqual(alone.map(([name]) => `${name.toLowerCase()}.astro`).sort());
  expect(existsSync(new URL('blocks.astro', folder))).toBe(true);
});

test('Markdown becomes blocks', () => {
  expect(blocksOf('## A `b`\n\n- [x] done\n- [ ] open\n\n3. three\n\n> quoted\n\n---\n\n```yaml\na: {b}\n```')).toEqual(
    [
      {
        type: 'heading',
        depth: 2,
        anchor: 'a-b',
        children: [
          { type: 'text', value: 'A ' },
          { type: 'code', value: 'b' },
        ],
      },
      {
        type: 'list',
        items: [
          { checked: true, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'done' }] }] },
          { checked: false, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'open' }] }] },
        ],
      },
      {
        type: 'list',
        start: 3,
        items: [{ children: [{ type: 'paragraph', children: [{ type: 'text', value: 'three' }] }] }],
      },
      { type: 'quotation', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'quoted' }] }] },
      { type: 'break' },
      { type: 'code-block', language: 'yaml', value: 'a: {b}' },
    ],
  );
});

test('a component keeps its literal properties and what it holds', () => {
  expect(blocksOf('<Blank label="Role" lines={3} />\n\n<Note title=\'"Why"\'>Text</Note>')).toEqual([
    { type: 'component', name: 'Blank', props: { label: 'Role', lines: 3 }, children: [] },
    {
      type: 'component',
      name: 'Note',
      props: { title: '"Why"' },
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Text' }] }],
    },
  ]);
});

test('remarks to other authors are left out, plain values in braces are text', () => {
  expect(blocksOf('{/* to be checked */}\n\nA {"<"} B {5} C')).toEqual([
    {
      type: 'paragraph',
      children: ['A ', '<', ' B ', '5', ' C'].map((value) => ({ type: 'text', value })),
    },
  ]);
});

test('only values that are written out are literal', () => {
  expect(['"a"', "'a'", '"\\""', '5', '-1.5', 'true'].map(literal)).toEqual(['a', 'a', '"', 5, -1.5, true]);
  for (const code of [
    'a',
    '`a`',
    '"a"+"b"',
    '"a" "b"',
    "'a' || 'b'",
    '"\\u0041"',
    '01',
    '1e9',
    '0x1',
    '()=>1',
    '[1]',
    '{}',
    'null',
    '',
  ])
    expect(literal(code), code).toBeUndefined();
  expect([' /* a */ ', '/* a */ /* b */', '', '/* a */ b', '/* a */ b /* c */', '// a'].map(isRemark)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('text is escaped, and links within the site get its base', () => {
  const [block] = blocksOf(
    'A \\<b> & **"c"** [page](/frameworks/people/#x) [web](https://example.org/?a=1&b=2) <Rule id="cycle" />',
  );
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  expect(textHtml(block.children)).toMatchInlineSnapshot(
    `"A &lt;b&gt; &amp; <strong>&quot;c&quot;</strong> <a href="/frameworks/people/#x">page</a> <a href="https://example.org/?a=1&amp;b=2">web</a> <a href="/guides/rules/cycle/">Lead references to an end</a>"`,
  );
});

test('headings get addresses of their own', () => {
  const { guides } = check("## What's new?\n\n## What's new?\n\n## ???\n\n## Über uns\n\n[up](#whats-new-2)");
  expect(guides[0]?.document.headings.map(({ anchor }) => anchor)).toEqual([
    'whats-new',
    'whats-new-2',
    'part',
    'über-uns',
  ]);
});
