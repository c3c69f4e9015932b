/** Every kind of page, in one visit: coming to a page, and into the state that is worth a look, takes longer than looking at it. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { bringAxe, seeNoBarrier } from './barriers.ts';
import { isForReading, isSearch, open, type PageKind, pageKinds } from './page-kinds.ts';
import { seeOnPaper } from './paper.ts';
import { seeTabOrder } from './tabbing.ts';

for (const kind of pageKinds) {
  test(`${kind.name}: bars nobody, is walked by keyboard, prints, and says the same without a script`, async ({
    page,
    browser,
  }) => {
    // Two thousand elements six times over, on a busy machine.
    test.setTimeout(120_000);
    await bringAxe(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, kind);
    if (isForReading(kind)) {
      await test.step('without a script', async () => {
        const words = await wordsOf(page);
        expect.soft(words.length).toBeGreaterThan(5);
        expect.soft(await wordsWithoutScript(browser, kind)).toEqual(words);
      });
    }
    if (!isSearch(kind) && kind.act === undefined) await test.step('on paper', () => seeOnPaper(page));
    // The large sites have the same pages with more on them.
    if (kind.site === 'starter' || kind.site === 'sparse') await test.step('by keyboard', () => seeTabOrder(page));
    await seeNoBarrier(page, kind);
  });
}

async function wordsWithoutScript(browser: Browser, kind: PageKind): Promise<string[]> {
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await scriptless.newPage();
    await open(page, kind);
    return await wordsOf(page);
  } finally {
    await scriptless.close();
  }
}

/** The visible words of a page, without the places that a script changes, such as the search field. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const changed = document.querySelectorAll(
      '.search-field, .near, .map-tools, .matrix-tools, .in-force-on, .needs-script',
    );
    // They come back: the same page is looked at further.
    const kept = [...changed].map((element) => [...element.childNodes]);
    for (const element of changed) element.replaceChildren();
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what merely stands in the page
    const words = document.body.innerText.split(/\s+/).filter((word) => word !== '');
    for (const [index, element] of [...changed].entries()) element.replaceChildren(...(kept[index] ?? []));
    return words;
  });
}
