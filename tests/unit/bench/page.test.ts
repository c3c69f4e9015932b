/** What the bench reads off a built page. */
import { expect, test } from 'vitest';
import { countElements, fontsOf, importsOf, kindOf, partsOf } from '../../bench/page.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>1 < 2 <b></title>
<link rel="icon" href="/growth/icon.svg"><link rel="stylesheet" href="/growth/_astro/page.css?v=1">
<link rel="modulepreload" href="../../_astro/near.js"><link rel="canonical" href="https://example.org/growth/">
<link rel=preload as=font href=/growth/_astro/letters.woff2 crossorigin>
<script type="application/ld+json">{"@type": "<b>"}</script><script>if (1 < 2) document.write('<p>')</script>
<script type="module" src="/growth/_astro/main.js"></script><script src="https://example.org/far.js"></script>
</head><body><!-- <p>not</p> --><p title="a > b">One<br/>two</p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
<noscript><p>text to a browser</p></noscript><img src='/growth/a%20b.png' alt=""></body></html>`;

test('elements are counted as a browser with scripts counts them', () => {
  // html head title, 5 links, 4 scripts, body p br svg path noscript img
  expect(countElements(PAGE)).toBe(19);
});

test('what a page loads by itself, with local addresses made absolute', () => {
  expect(partsOf(PAGE, '/growth/frameworks/core/')).toEqual({
    styles: ['/growth/_astro/page.css'],
    scripts: ['/growth/_astro/near.js', '/growth/_astro/main.js'],
    fonts: ['/growth/_astro/letters.woff2'],
    others: ['/growth/icon.svg', '/growth/a b.png'],
    inlineScript: "if (1 < 2) document.write('<p>')",
  });
});

test('modules that a script cannot start without, and none that it loads later', () => {
  const script = `import{a as b}from"./a.js";import"./b.js";export*from'/c.js';const d=()=>import("./d.js");`;
  expect(importsOf(script, '/_astro/main.js')).toEqual(['/_astro/a.js', '/_astro/b.js', '/c.js']);
});

test('fonts for Latin letters', () => {
  const css = `@font-face{font-family:A;src:url(./all.woff2) format("woff2")}
    @font-face{font-family:A;src:url("latin.woff2");unicode-range:U+0000-00FF,U+0131}
    @font-face{font-family:A;src:url(greek.woff2);unicode-range:U+370-3FF}`;
  expect(fontsOf(css, '/_astro/page.css')).toEqual(['/_astro/all.woff2', '/_astro/latin.woff2']);
});

test.each([
  ['/', '/'],
  ['/404.html', '/404.html'],
  ['/search/', '/search/'],
  ['/frameworks/', '/frameworks/'],
  ['/frameworks/core/', '/frameworks/*/'],
  ['/frameworks/core/roles/', '/frameworks/*/roles/'],
  ['/frameworks/core/roles/grade-p3/', '/frameworks/*/roles/*/'],
])('%s is a page of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});
