import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { writeMarker } from './marker.ts';
import { buildName } from './model.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { headersUnder } from './response-headers.ts';
import { robots, sitemap } from './sitemap.ts';

/** A site as Astro wrote it. */
export interface BuiltSite {
  /** Absolute path. */
  readonly folder: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** Scheme and host, where they are known. */
  readonly origin?: string;
  /** Paths of the pages below the base, as Astro reports them. */
  readonly pages: readonly string[];
  /** Digest of all that the site was built from; empty where it is not known. */
  readonly inputs: string;
}

/** Adds what a site has besides its pages: the search index, the service worker, the sitemap, word for crawlers, headers that fit its base path, and the marker. */
export async function finishSite(site: BuiltSite): Promise<void> {
  await indexForSearch(site.folder);
  await writeOfflineFiles(site.folder, buildName(site.inputs), site.pages);
  await writeFile(join(site.folder, 'robots.txt'), robots(sitemapAddress(site)));
  if (site.origin !== undefined) await writeFile(join(site.folder, 'sitemap.xml'), sitemap(await addresses(site)));
  const headers = join(site.folder, '_headers');
  await writeFile(headers, headersUnder(site.base, await readFile(headers, 'utf8')));
  await writeMarker(site.folder, {
    generator: 'espalier',
    base: site.base,
    pages: site.pages.length,
    inputs: site.inputs,
  });
}

/** The addresses of all pages that want to be found. */
async function addresses({ folder, origin, base, pages }: BuiltSite): Promise<string[]> {
  const listed = await Promise.all(
    pages.map(async (page) => {
      const file = join(folder, ...page.split('/'), page === '' || page.endsWith('/') ? 'index.html' : '');
      const html = await readFile(file, 'utf8').catch(() => '');
      return html !== '' && !/<meta name="robots" content="noindex/.test(html)
        ? [new URL(base + page, origin).href]
        : [];
    }),
  );
  return listed.flat();
}

function sitemapAddress({ origin, base }: BuiltSite): string | undefined {
  return origin === undefined ? undefined : new URL(`${base}sitemap.xml`, origin).href;
}

/** Parts of Pagefind that draw a search of their own. The search page draws its own, so no browser would ever ask for them. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((part) => [
  `pagefind-${part}.js`,
  `pagefind-${part}.css`,
]);

async function indexForSearch(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const read = await index.addDirectory({ path: folder });
    if (read.errors.length > 0) throw new Error(`Pagefind cannot read the pages: ${read.errors.join('; ')}`);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind cannot write its index: ${written.errors.join('; ')}`);
    await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
  } finally {
    await pagefind.close();
  }
}
