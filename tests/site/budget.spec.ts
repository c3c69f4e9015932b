/** How much a page may weigh: measured in the browser, on the heaviest page of each kind. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { addressOf, folderOf, largeSites, type SiteName } from './sites.ts';

/** Bytes gzipped, fonts apart, and elements. */
const budget = { total: 35_000, script: 5_000, elements: 1_500 };
/** The search reads an index and a program that searches it; neither is needed for reading. */
const searchBudget = { total: 200_000, script: 50_000, elements: 1_500 };

interface Weight {
  readonly total: number;
  readonly script: number;
  readonly elements: number;
}

const measured: readonly SiteName[] = ['starter', 'sparse', ...largeSites];

/** Parts of an address that are the same on every site; the others are ids. */
const rooms = /^(?:404\.html|audit|competencies|data|frameworks|groups|guides|index|matrix|roles|rules|search|)$/;

for (const site of measured) {
  test(`${site}: the heaviest page of each kind keeps to the budget`, async ({ page }) => {
    test.setTimeout(120_000);
    const heaviest = heaviestPages(site);
    expect(heaviest.length).toBeGreaterThan(9);
    const over: string[] = []; const log: string[] = [];
    for (const path of heaviest) {
      const allowed = path === 'search/' ? searchBudget : budget;
      const weight = await weigh(page, addressOf(site) + path);
      log.push([path, weight.total, weight.script, weight.elements].join(' '));
      expect(weight.total).toBeGreaterThan(1_000);
      for (const part of ['total', 'script', 'elements'] as const)
        if (weight[part] > allowed[part]) over.push(`/${path}: ${part} ${weight[part]}, allowed ${allowed[part]}`);
    }
    if (process.env.DBG) console.log(site, heaviest.length, JSON.stringify(log));
    expect(over).toEqual([]);
  });
}

/** Of each kind of page the one with the most bytes and the one with the most elements. */
function heaviestPages(site: SiteName): string[] {
  const pages = globSync('**/*.html', { cwd: folderOf(site) }).map((file) => {
    const html = readFileSync(join(folderOf(site), file));
    const path = file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '');
    return { path, bytes: gzipSync(html).length, tags: html.toString().split('<').length };
  });
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
  const chosen = [...kinds.values()].flatMap((members) => [
    members.toSorted((a, b) => b.bytes - a.bytes)[0]?.path ?? '',
    members.toSorted((a, b) => b.tags - a.tags)[0]?.path ?? '',
  ]);
  return [...new Set(chosen)];
}

function kindOf(path: string): string {
  return path
    .split('/')
    .map((part) => (rooms.test(part) ? part : '*'))
    .join('/');
}

/** What a browser loads for a page on its first visit, before anybody does anything. */
async function weigh(page: Page, address: string): Promise<Weight> {
  const bodies: Promise<{ readonly type: string; readonly bytes: number }>[] = [];
  const count = (response: Awaited<ReturnType<Page['goto']>>): void => {
    if (response === null || response.request().resourceType() === 'font') return;
    bodies.push(
      response.body().then((body) => ({ type: response.request().resourceType(), bytes: gzipSync(body).length })),
    );
  };
  page.on('response', count);
  await page.goto(address);
  // The search fetches its index by itself, and says when it is there.
  if (address.endsWith('/search/')) await expect(page.locator('.search')).toHaveAttribute('data-state', 'idle');
  page.off('response', count);
  const loaded = await Promise.all(bodies);
  const sum = (parts: typeof loaded) => parts.reduce((total, { bytes }) => total + bytes, 0);
  return {
    total: sum(loaded),
    script: sum(loaded.filter(({ type }) => type === 'script')),
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  };
}
