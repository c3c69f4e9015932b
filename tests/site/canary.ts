/** Finds a word wherever it may get out of a page: what leaves the browser, and what others than the reader could come to see. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { Traffic } from './traffic.ts';

declare global {
  interface Window {
    /** Every title that the page had. */
    titlesSeen: string[];
  }
}

export interface Watch {
  readonly page: Page;
  /** The places where `canary` was seen so far, sorted. */
  readonly seen: (canary: string) => Promise<string[]>;
}

/** Opens a page of its own and watches it: requests at the network, addresses, titles, the console, and what browsers keep in the open. */
export async function watchFor(
  browser: Browser,
  site: string,
  options: { readonly bypassCSP?: boolean },
  use: (watch: Watch) => Promise<void>,
): Promise<void> {
  const traffic = await Traffic.start(site);
  const context = await browser.newContext({ ...options, proxy: traffic.proxy });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    const addresses: string[] = [];
    const files: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('weberror', (error) => said.push(error.error().message));
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    page.on('download', (download) => files.push(download.suggestedFilename()));
    await page.addInitScript(() => {
      window.titlesSeen = [];
      new MutationObserver(() => {
        if (window.titlesSeen.at(-1) !== document.title) window.titlesSeen.push(document.title);
      }).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    const seen = async (canary: string) => {
      const sent = traffic.asked.flatMap(({ address, headers, body }) => [address, headers, body]);
      const places: Record<string, readonly string[]> = {
        request: sent,
        address: [...addresses, page.url()],
        console: said,
        'file name': files,
        ...(await kept(page, context)),
      };
      const spellings = [canary, encodeURIComponent(canary), btoa(encodeURIComponent(canary)).replace(/=+$/, '')];
      return Object.keys(places)
        .filter((place) => places[place]?.some((text) => spellings.some((one) => text.includes(one))))
        .sort();
    };
    await use({ page, seen });
  } finally {
    await context.close();
    await traffic.stop();
  }
}

async function kept(page: Page, context: BrowserContext): Promise<Record<string, readonly string[]>> {
  const inside = await page.evaluate(async () => ({
    title: [document.title, ...window.titlesSeen],
    history: [JSON.stringify(history.state ?? null)],
    'local storage': [JSON.stringify({ ...localStorage })],
    'session storage': [JSON.stringify({ ...sessionStorage })],
    'window name': [window.name],
    cache: (
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
    ).flat(),
  }));
  return { ...inside, cookie: [JSON.stringify(await context.cookies())] };
}
