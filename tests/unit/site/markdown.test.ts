import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block, excerpt, inline, plain } from '../../../src/site/markdown.ts';

describe('what an author may write', () => {
  test('emphasis, lists, tables and paragraphs', () => {
    expect(block('One *two* **three**.\n\n- a\n- b')).toBe(
      '<p>One <em>two</em> <strong>three</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    );
    expect(block('| a |\n|---|\n| b |')).toContain('<table>');
  });

  test('links to http, https and mailto', () => {
    expect(inline('[a](https://example.org)')).toBe('<a href="https://example.org">a</a>');
    expect(inline('[a](mailto:a@example.org)')).toBe('<a href="mailto:a@example.org">a</a>');
  });

  test('headings stay below those of the page', () => {
    expect(block('# One')).toBe('<h4>One</h4>');
    expect(block('##### Five')).toBe('<h6>Five</h6>');
  });
});

describe('what is not rendered', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](/elsewhere)',
    '[a](&#106;avascript:alert(1))',
    '<https://example.org" onclick="x>',
    '![a](https://example.org/pixel.gif)',
    '[a]: javascript:alert(1)\n\n[a]',
  ])('%s', (text) => {
    const html = block(text) + inline(text);
    expect(html).not.toMatch(/<(?:script|img|iframe)\b/i);
    expect(html).not.toMatch(/href="(?!https?:|mailto:)/i);
    expect(html).not.toMatch(/<[^>]+\son\w+=/i);
  });

  test('a picture leaves its description', () => {
    expect(inline('![a <plan>](https://example.org/p.png)')).toBe('a &lt;plan&gt;');
  });

  test('whatever is written, only the elements of Markdown come out', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&[]()!*_`#-\n :/=javscript'.split('')) }), (text) => {
        const names = [...block(text).matchAll(/<\/?([a-z][a-z0-9]*)/g)].map((match) => match[1] ?? '');
        const known = [
          'p',
          'em',
          'strong',
          'code',
          'pre',
          'ul',
          'ol',
          'li',
          'h4',
          'h5',
          'h6',
          'hr',
          'br',
          'a',
          'blockquote',
          's',
        ];
        expect(names.filter((name) => !known.includes(name))).toEqual([]);
      }),
    );
  });
});

test('inline keeps one line', () => {
  expect(inline('Folded\nover two lines. ')).toBe('Folded over two lines.');
});

test('plain gives the words alone', () => {
  expect(plain('# Head\n\nOne *two* `three`\n[four](https://example.org)')).toBe('Head One two three four');
});

test('excerpt cuts between words', () => {
  expect(excerpt('One two three four', 100)).toBe('One two three four');
  expect(excerpt('One two, three four', 10)).toBe('One two…');
});
