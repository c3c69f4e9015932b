import { escapeMarkup } from './escape.ts';

/** The sitemap of the pages at `addresses`, which are absolute. In code order, so that two builds agree. */
export function sitemap(addresses: readonly string[]): string {
  const entries = [...addresses].sort().map((address) => `  <url><loc>${escapeMarkup(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

/** The rules for crawlers, who may read everything; they are told of the sitemap where its address is known. */
export function robots(sitemapAddress?: string): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === undefined ? '' : `\nSitemap: ${sitemapAddress}\n`}`;
}
