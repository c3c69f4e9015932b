/** Every link of the starter site, at the root of a host and under a path. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Crawl, crawl } from './crawl.ts';
import { addressOf, folderOf, siteOf } from './sites.ts';

/** The only addresses outside the site that the starter's pages lead to. */
const outside = [/^mailto:[\w.-]+@alderby\.example(\?|$)/, /^https:\/\//];

for (const name of ['starter', 'nested', 'sparse'] as const) {
  test.describe(name, () => {
    let home: string;
    let site: Crawl;

    test.beforeAll(async ({ browser }) => {
      home = addressOf(name);
      const page = await browser.newPage();
      site = await crawl(page, home);
      await page.close();
    });

    test('every link leads to something, at its own address', () => {
      const broken = [...site.answers].filter(([, { status, redirected }]) => status !== 200 || redirected);
      expect(broken.map(([address, answer]) => ({ address, ...answer }))).toEqual([]);
      const astray = [...site.answers.keys()].filter((address) => !address.startsWith(home));
      expect(astray).toEqual([]);
    });

    test('every fragment is a place on its page', () => {
      const places = new Map(site.pages.map(({ address, ids }) => [address, new Set(ids)]));
      const lost = site.pages.flatMap(({ address: from, links }) =>
        links
          .filter((link) => link.includes('#'))
          .filter((link) => {
            const [address = '', fragment = ''] = link.replace(/\?[^#]*/, '').split('#');
            // `name=value` is for the script of the page, such as the words of a search.
            if (fragment.includes('=')) return false;
            return places.has(address) && !places.get(address)?.has(decodeURIComponent(fragment));
          })
          .map((link) => ({ from, link })),
      );
      expect(lost).toEqual([]);
      const repeated = site.pages.filter(({ ids }) => new Set(ids).size < ids.length).map(({ address }) => address);
      expect(repeated).toEqual([]);
    });

    test('no page is out of reach', () => {
      const reached = new Set(site.pages.map(({ address }) => address));
      const built = globSync('**/index.html', { cwd: folderOf(name) }).map(
        (file) => home + file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      );
      expect(built.length).toBeGreaterThan(5);
      // A worker keeps the one for when there is no connection. The others say that there are none yet, to whoever has an old address.
      const unlinked = name === 'sparse' ? ['exercises/', 'guides/evidence/', 'offline/', 'workshops/'] : ['offline/'];
      expect(built.filter((address) => !reached.has(address)).toSorted()).toEqual(unlinked.map((path) => home + path));
    });

    test('links out of the site go to people and to safe addresses', () => {
      const out = new Set(site.pages.flatMap(({ links }) => links.filter((link) => !link.startsWith(home))));
      expect([...out].filter((link) => !outside.some((pattern) => pattern.test(link)))).toEqual([]);
    });

    test('every page has a title and a description of its own, one heading and a language', () => {
      const listed = site.pages.filter(({ listed: wanted }) => wanted);
      // A name may be the same in two languages.
      expect(repeatedIn(listed.map(({ title, language }) => `${language}: ${title}`))).toEqual([]);
      expect(repeatedIn(listed.map(({ description, language }) => `${language}: ${description}`))).toEqual([]);
      const lacking = site.pages.filter(
        ({ address, title, description, headings, language }) =>
          title === '' ||
          !description ||
          headings.length !== 1 ||
          !language.startsWith(/^(?:de|ar)(?=\/)/.exec(address.slice(home.length))?.[0] ?? 'en'),
      );
      expect(lacking.map(({ address }) => address)).toEqual([]);
    });
  });
}

test.describe('where the site knows its address', () => {
  test('each page names its own, and the sitemap has every page that wants to be found', async ({ page }) => {
    const { pages } = await crawl(page, addressOf('nested'));
    const publicAddress = (address: string) => siteOf('nested').address + address.slice(addressOf('nested').length);
    for (const { address, listed, canonical } of pages)
      expect([address, canonical]).toEqual([address, listed ? publicAddress(address) : undefined]);
    const sitemap = await (await page.request.get(`${addressOf('nested')}sitemap.xml`)).text();
    const inSitemap = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    const listed = pages.filter((one) => one.listed).map(({ address }) => publicAddress(address));
    expect(listed.length).toBeGreaterThan(100);
    expect(inSitemap.toSorted()).toEqual(listed.toSorted());
    const robots = await (await page.request.get(`${addressOf('nested')}robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${siteOf('nested').address}sitemap.xml`);
  });
});

test('where the site does not know its address, it claims none', async ({ page }) => {
  const { pages } = await crawl(page, addressOf('starter'));
  expect(pages.filter(({ canonical }) => canonical !== undefined)).toEqual([]);
  expect((await page.request.get(`${addressOf('starter')}sitemap.xml`)).status()).toBe(404);
  expect(await (await page.request.get(`${addressOf('starter')}robots.txt`)).text()).not.toContain('Sitemap');
});

function repeatedIn(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index);
}
