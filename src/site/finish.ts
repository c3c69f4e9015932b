import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { BuiltFile } from '../offline/manifest.ts';
import { writeMarker } from './marker.ts';
import { buildName } from './model.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { headersUnder } from './response-headers.ts';
import { robots, sitemap } from './sitemap.ts';
import { isKept, isListed, isSearched, type WrittenPage, writtenPages } from './written-pages.ts';

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
  const { kept, listed } = await readThrough(site);
  await writeOfflineFiles(site.folder, buildName(site.inputs), kept);
  await writeFile(join(site.folder, 'robots.txt'), robots(sitemapAddress(site)));
  if (site.origin !== undefined)
    await writeFile(
      join(site.folder, 'sitemap.xml'),
      sitemap(listed.map((path) => new URL(site.base + path, site.origin).href)),
    );
  const headers = join(site.folder, '_headers');
  await writeFile(headers, headersUnder(site.base, await readFile(headers, 'utf8')));
  await writeMarker(site.folder, {
    generator: 'espalier',
    base: site.base,
    pages: site.pages.length,
    inputs: site.inputs,
  });
}

interface ReadThrough {
  /** What devices keep. */
  readonly kept: readonly BuiltFile[];
  /** Paths that want to be found by search engines. */
  readonly listed: readonly string[];
}

/** Reads every page once, and writes the index of the search on the way. */
async function readThrough({ folder, pages }: BuiltSite): Promise<ReadThrough> {
  const kept: BuiltFile[] = [];
  const listed: string[] = [];
  const search = await searchIndex(folder);
  try {
    for await (const page of writtenPages(folder, pages)) {
      if (isKept(page)) kept.push({ path: page.path, size: page.html.length, use: 'page' });
      if (isListed(page)) listed.push(page.path);
      if (isSearched(page)) await search.add(page);
    }
    await search.write();
  } finally {
    await search.close();
  }
  return { kept, listed };
}

function sitemapAddress({ origin, base }: BuiltSite): string | undefined {
  return origin === undefined ? undefined : new URL(`${base}sitemap.xml`, origin).href;
}

/** Parts of Pagefind that draw a search of their own. The search page draws its own, so no browser would ever ask for them. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((part) => [
  `pagefind-${part}.js`,
  `pagefind-${part}.css`,
]);

interface SearchIndex {
  /** In the same order for the same pages, so that the same words give the same index. */
  readonly add: (page: WrittenPage) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Pages are handed over one by one: of those that the search does not find, such as forms and parts of lists, it need not read any. */
async function searchIndex(folder: string): Promise<SearchIndex> {
  // Code and what a terminal says are no answers to anybody's words: cut into an excerpt, nobody can read them.
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['pre'] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return {
    add: async ({ file, html }) => {
      const added = await index.addHTMLFile({ sourcePath: file, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind cannot read ${file}: ${added.errors.join('; ')}`);
    },
    write: async () => {
      const outputPath = join(folder, 'pagefind');
      const written = await index.writeFiles({ outputPath });
      if (written.errors.length > 0) throw new Error(`Pagefind cannot write its index: ${written.errors.join('; ')}`);
      await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
    },
    close: async () => {
      await pagefind.close();
    },
  };
}
