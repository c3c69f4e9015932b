/** A walk over every link of a site, without rendering its pages. */
import type { Page } from '@playwright/test';

/** A page as its HTML has it. Addresses are absolute. */
export interface CrawledPage {
  readonly address: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly listed: boolean;
  /** Where it points on by itself, as pages that have moved do. */
  readonly movedTo: string | undefined;
  readonly language: string;
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly data: readonly string[];
}

/** What an address on the site answers. */
export interface CrawledAnswer {
  readonly status: number;
  /** The address was given in another form than its own, such as without its last slash. */
  readonly redirected: boolean;
  readonly type: string;
  /** The page that has the link. */
  readonly from: string;
}

export interface Crawl {
  readonly pages: readonly CrawledPage[];
  /** Every address inside the site that something leads to or needs, without its fragment and what its script reads after a `?`. */
  readonly answers: ReadonlyMap<string, CrawledAnswer>;
}

const crawls = new Map<string, Promise<Crawl>>();

/** Follows every link from the page at `start`, within its folder and below it. A site is walked once. */
export function crawl(page: Page, start: string): Promise<Crawl> {
  const known = crawls.get(start);
  if (known !== undefined) return known;
  const crawled = walk(page, start);
  crawls.set(start, crawled);
  return crawled;
}

async function walk(page: Page, start: string): Promise<Crawl> {
  await page.goto(start);
  const { pages, answers } = await page.evaluate(async (home) => {
    const found: CrawledPage[] = [];
    const answered: [string, CrawledAnswer][] = [];
    const known = new Set([home]);
    const waiting: { address: string; from: string }[] = [{ address: home, from: home }];
    const { origin } = new URL(home);

    const read = (html: string, address: string): CrawledPage => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const absolute = (reference: string | null) =>
        reference === null ? undefined : (URL.parse(reference, address)?.href ?? `not an address: ${reference}`);
      const meta = (name: string) => parsed.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
      const refresh = parsed.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
      return {
        address,
        title: parsed.title,
        description: meta('description'),
        canonical: absolute(parsed.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null),
        listed: !(meta('robots') ?? '').includes('noindex'),
        movedTo: refresh ? absolute(refresh.replace(/^\d+;\s*url=/, '')) : undefined,
        language: parsed.documentElement.lang,
        headings: [...parsed.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
        ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...parsed.querySelectorAll('[href], [src]')]
          .filter((element) => !element.matches('link[rel="canonical"]'))
          .flatMap((element) => absolute(element.getAttribute('href') ?? element.getAttribute('src')) ?? []),
        data: [...parsed.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
      };
    };

    const visit = async ({ address, from }: { address: string; from: string }): Promise<void> => {
      const response = await fetch(address);
      const type = response.headers.get('content-type') ?? '';
      answered.push([address, { status: response.status, redirected: response.redirected, type, from }]);
      const body = await response.text();
      if (response.status !== 200) return;
      const needed: string[] = [];
      if (type.startsWith('text/html')) {
        const page = read(body, address);
        found.push(page);
        needed.push(...page.links, ...(page.movedTo === undefined ? [] : [page.movedTo]));
      } else if (type.startsWith('text/css')) {
        for (const [, file = ''] of body.matchAll(/url\(["']?([^"')]+)/g)) needed.push(new URL(file, address).href);
      }
      for (const link of needed) {
        const [target = ''] = link.split(/[?#]/);
        if (!target.startsWith(`${origin}/`) || known.has(target)) continue;
        known.add(target);
        waiting.push({ address: target, from: address });
      }
    };

    while (waiting.length > 0) await Promise.all(waiting.splice(0, 8).map(visit));
    return { pages: found, answers: answered };
  }, start);
  return { pages, answers: new Map(answers) };
}
