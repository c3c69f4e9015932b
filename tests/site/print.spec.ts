/** Sheets of paper; what every page has to do on one, pages.spec.ts sees. */
import { expect, test } from '@playwright/test';
import { kindNamed, open } from './page-kinds.ts';
import { pagesOf } from './pdf.ts';

/** Shorter and longer side, in points. A sheet may lie on either. */
const formats = { A4: [595, 842], Letter: [612, 792] } as const;

for (const name of ['role of a specialist', 'matrix', 'competency with a ladder', 'home'] as const) {
  test(`${name}: fills its sheets, from the first`, async ({ page }) => {
    await open(page, kindNamed(name));
    for (const format of ['A4', 'Letter'] as const) {
      const sheets = pagesOf(await page.pdf({ format }));
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThan(12);
      for (const { size, texts } of sheets) {
        const sides = size.toSorted((a, b) => a - b);
        expect(sides.map((side, index) => Math.abs(side - formats[format][index === 0 ? 0 : 1]) < 2)).toEqual([
          true,
          true,
        ]);
        expect(texts).toBeGreaterThan(3);
      }
    }
  });
}

test('addresses outside the site are spelled out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, kindNamed('rule'));
  const spelled = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links.map((link) => ({ address: link.getAttribute('href'), said: getComputedStyle(link, '::after').content })),
    );
  expect(spelled.length).toBeGreaterThan(0);
  for (const { address, said } of spelled) expect(said).toContain(address);
});
