/** On paper: the words, black on white, without what only works on a screen. */
import { expect, type Page } from '@playwright/test';

/** Width of the text on A4 and on Letter, in CSS pixels. */
const paper = { width: 665, height: 1000 };

/** Sees that an open page prints its words and no controls. It is left as on a screen of the usual width. */
export async function seeOnPaper(page: Page): Promise<void> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(paper);
  await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const control of ['navigation', 'searchbox', 'radio', 'button'] as const)
    expect.soft([control, await page.getByRole(control).filter({ visible: true }).count()]).toEqual([control, 0]);
  expect.soft(await page.evaluate(folded)).toEqual([]);
  expect.soft(await page.evaluate(notBlackOnWhite)).toEqual([]);
  expect.soft(await page.evaluate(overlapping)).toEqual([]);
  await page.emulateMedia({ media: null, colorScheme: null });
  if (screen !== null) await page.setViewportSize(screen);
}

/** Words that are still folded away; what a level includes stands above it already. */
function folded(): string[] {
  return [...document.querySelectorAll('main details > :not(summary)')]
    .filter(
      (element) =>
        element.closest('.by-role, .screen-only, .rung .carried') === null &&
        element.getBoundingClientRect().height === 0,
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
