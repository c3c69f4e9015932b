/** On paper: the words, black on white, without what only works on a screen. */
import { expect, test } from '@playwright/test';
import { isSearch, kindNamed, open, pageKinds } from './page-kinds.ts';
import { pagesOf } from './pdf.ts';

/** Width of the text on A4 and on Letter, in CSS pixels. */
const paper = { width: 665, height: 1000 };
/** Shorter and longer side, in points. A sheet may lie on either. */
const formats = { A4: [595, 842], Letter: [612, 792] } as const;

for (const kind of pageKinds.filter((one) => !isSearch(one) && one.act === undefined)) {
  test(`${kind.name}: prints its words and no controls, black on white`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(paper);
    await open(page, kind);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const control of ['navigation', 'searchbox', 'radio', 'button'] as const)
      expect([control, await page.getByRole(control).filter({ visible: true }).count()]).toEqual([control, 0]);
    expect(await page.evaluate(folded)).toEqual([]);
    expect(await page.evaluate(notBlackOnWhite)).toEqual([]);
    expect(await page.evaluate(overlapping)).toEqual([]);
  });
}

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

/** Words that are still folded away. */
function folded(): string[] {
  return [...document.querySelectorAll('main details > :not(summary)')]
    .filter(
      (element) => element.closest('.by-role, .screen-only') === null && element.getBoundingClientRect().height === 0,
    )
    .map((element) => element.textContent.slice(0, 60));
}

/** Text that would be pale, or that stands on something dark. Browsers leave out backgrounds unless the reader asks for them. */
function notBlackOnWhite(): string[] {
  const luminance = (colour: string): number => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) return Number.NaN;
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const known = new Map<string, number>();
  const shade = (colour: string): number => {
    const found = known.get(colour) ?? luminance(colour);
    known.set(colour, found);
    return found;
  };
  const says = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
  return [...document.body.querySelectorAll('*')]
    .filter(
      (element) =>
        says(element) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('.unseen, noscript') === null,
    )
    .filter((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      // 4.5 : 1 on white, and on what a reader may choose to print behind it.
      return 1.05 / (shade(color) + 0.05) < 4.5 || (shade(backgroundColor) + 0.05) / (shade(color) + 0.05) < 4.5;
    })
    .map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}": ${color} on ${backgroundColor}`;
    });
}

/** Regions that are lower than what is in them, so that it would run over what follows. */
function overlapping(): string[] {
  return [...document.querySelectorAll('.scroll')]
    .filter((region) => region.checkVisibility() && region.scrollHeight > region.clientHeight + 1)
    .map((region) => `${region.scrollHeight} px in ${region.clientHeight}`);
}
