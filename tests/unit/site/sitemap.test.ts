import { expect, test } from 'vitest';
import { robots, sitemap } from '../../../src/site/sitemap.ts';

test('lists addresses in code order, escaped for XML', () => {
  expect(sitemap(['https://x.example/b/', 'https://x.example/a/?p=1&q=2'])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://x.example/a/?p=1&amp;q=2</loc></url>
  <url><loc>https://x.example/b/</loc></url>
</urlset>
`);
});

test('crawlers are told of the sitemap where its address is known', () => {
  expect(robots()).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://x.example/sitemap.xml')).toContain('\nSitemap: https://x.example/sitemap.xml\n');
});
