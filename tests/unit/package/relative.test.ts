import { expect, test } from 'vitest';
import { reached } from '../../../src/package/reached.ts';
import { relativeFile, relativePage } from '../../../src/package/relative.ts';

const top = '/top/';

test.each([
  [
    'its own files',
    '<link href="/top/_astro/a.css"><script src="/top/_astro/b.js">',
    '<link href="./_astro/a.css"><script src="./_astro/b.js">',
  ],
  ['a link within the page', '<a href="#there">There</a>', '<a href="#there">There</a>'],
  [
    'a link to elsewhere',
    '<a class="x" href="https://doi.org/10">Read</a>',
    '<a target="_blank" rel="noopener" class="x" href="https://doi.org/10">Read</a>',
  ],
  [
    'a link that opens beside it already',
    '<a href="https://a.example/" target="_blank">A</a>',
    '<a href="https://a.example/" target="_blank">A</a>',
  ],
  [
    'a link to nowhere',
    'See <a class="x" href="unreachable:/plan/">your <b>plan</b></a>, and go.',
    'See your <b>plan</b>, and go.',
  ],
  [
    'two of them',
    '<a href="unreachable:/a/">A</a> and <a href="#b">B</a> and <a href="unreachable:/c/">C</a>',
    'A and <a href="#b">B</a> and C',
  ],
  [
    'data for scripts',
    String.raw`"\u003ca href=\"unreachable:/a/\">A\u003c/a> \u003ca href=\"https://b.example/\">B\u003c/a>"`,
    String.raw`"A \u003ca target=\"_blank\" rel=\"noopener\" href=\"https://b.example/\">B\u003c/a>"`,
  ],
])('a page: %s', (_what, before, after) => {
  expect(relativePage(before, top)).toBe(after);
});

test('scripts and sheets name files as seen from their folder', () => {
  expect(relativeFile('url(/top/_astro/a.woff2)', top)).toBe('url(../_astro/a.woff2)');
});

test('only files that are named somewhere stay, at any depth', () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const files = new Map([
    ['index.html', text('src="./_astro/one.js"')],
    ['_astro/one.js', text('import("./two.js")')],
    ['_astro/two.js', text('import "./one.js"')],
    ['_astro/three.js', text('import "./one.js"')],
    ['_astro/font.woff2', text('one.js three.js')],
  ]);
  expect([...reached(files, ['index.html', 'missing.html']).keys()].sort()).toEqual([
    '_astro/one.js',
    '_astro/two.js',
    'index.html',
  ]);
});
