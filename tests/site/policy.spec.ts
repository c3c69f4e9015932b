import { expect, type Page, test } from '@playwright/test';
import { addressOf, type SiteName, sites } from './sites.ts';

const names = Object.keys(sites) as SiteName[];
const pages = ['', 'frameworks/', 'search/', 'data/'];

/** Everything that a page says in the console, from its first script on. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}

for (const name of names) {
  for (const path of pages) {
    test(`${name}: /${path} keeps to its policy and says nothing in the console`, async ({ page }) => {
      const said = listen(page);
      const response = await page.goto(addressOf(name) + path, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      const meta = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      expect(meta).toContain("default-src 'none'");
      expect(meta).toContain("script-src 'self'");
      const header = response?.headers()['content-security-policy'];
      expect(header).toContain("frame-ancestors 'none'");
      expect(`${meta} ${header}`).not.toContain('unsafe');
      expect(said).toEqual([]);
    });
  }
}

test('the policy holds: what is not of this site is neither run nor fetched', async ({ page }) => {
  await page.goto(addressOf('starter'));
  const said = listen(page);
  const outcome = await page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.body.append(inline);
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: rgb(1, 2, 3)');
    document.body.append(styled);
    return {
      inline: document.documentElement.dataset.inline,
      colour: getComputedStyle(styled).color,
      fetched: await fetch('https://elsewhere.example/').then(
        () => 'fetched',
        () => 'refused',
      ),
    };
  });
  expect(outcome.inline).toBeUndefined();
  expect(outcome.colour).not.toBe('rgb(1, 2, 3)');
  expect(outcome.fetched).toBe('refused');
  // The control of the tests above: a breach of the policy does show in the console.
  expect(said.some((line) => line.includes('Content Security Policy'))).toBe(true);
});

for (const name of ['starter', 'nested'] as const) {
  test(`${name}: the worker of the search runs under both policies, and fetches nothing from elsewhere`, async ({
    page,
  }) => {
    const said = listen(page);
    const worker = page.waitForEvent('worker');
    await page.goto(`${addressOf(name)}search/`);
    const address = `${addressOf(name)}pagefind/pagefind.js`;
    const found = await page.evaluate(async (index) => {
      const pagefind = await import(index);
      const { results } = await pagefind.search('feedback');
      return results.length;
    }, address);
    expect(found).toBeGreaterThan(0);
    expect(said).toEqual([]);
    const fetched = await (
      await worker
    ).evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
  });
}

test('a site cannot be framed', async ({ page }) => {
  await page.goto(addressOf('starter'));
  const framed = await page.request.get(addressOf('starter'));
  expect(framed.headers()['x-frame-options']).toBe('DENY');
});
