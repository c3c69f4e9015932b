/** The way of Tab through a page: whether it reaches everything, in which order, and whether one sees where one is. */
import { expect, type Page } from '@playwright/test';

/** The index of what is no stop: the browser around the page. */
const outside = -1;

/** The element that has the focus, as a reader meets it. */
interface Stop {
  /** Its place among all that can have the focus; -1 for anything else. */
  readonly index: number;
  readonly name: string;
  /** Whether it is a field for a date. */
  readonly date: boolean;
  /** What is wrong with it. */
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    /** All that Tab has to reach, in document order. */
    stops: HTMLElement[];
    /** How everything looks that can have the focus, as long as it has not. */
    plain: Map<Element, string>;
    describeStop: () => Stop;
    /** Where the keys have led so far. */
    way: Stop[];
    styleOf: (element: Element) => string;
  }
}

/** Sees that Tab reaches everything in order and Shift+Tab leads back, as the page is and unfolded in a low window. It is left so. */
export async function seeTabOrder(page: Page): Promise<void> {
  const places = await watchStops(page);
  expect.soft(places.length).toBeGreaterThan(4);
  expect.soft(await walk(page, 'Tab', places)).toEqual({ order: places, faults: [] });
  await page.keyboard.press('Tab');
  expect.soft(await page.evaluate(() => window.describeStop().index)).toBe(outside);

  // Back in a low window, with everything unfolded.
  await page.setViewportSize({ width: 700, height: 400 });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Who hears of it may draw something anew, and what is gone is no stop.
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const back = (await watchStops(page)).reverse();
  expect.soft(await walk(page, 'Shift+Tab', back)).toEqual({ order: back, faults: [] });
}

/** Presses a key from the first of `places` to the last, and sees where each press led and what was wrong there. */
async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  places: readonly number[],
): Promise<{ order: number[]; faults: string[] }> {
  // What brought the page into its state may have been a pointer, after which a browser marks no focus that a script sets.
  await page.keyboard.press('Tab');
  await page.evaluate((first) => {
    window.stops[first]?.focus();
    window.way = [window.describeStop()];
  }, places[0] ?? 0);
  let way: readonly Stop[] = [];
  // A press that leads nowhere new is within a field for a date: the day, the month and the year are stops of their own.
  for (let seen = 1; way.length < places.length && way.length !== seen;) {
    seen = way.length;
    await pressOften(page, key, places.length - Math.max(seen, 1));
    way = await page.evaluate(() => window.way);
  }
  return {
    order: way.map(({ index }) => index),
    faults: way.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  };
}

/** Presses a key many times, without waiting for each to be done: the browser keeps their order. */
async function pressOften(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  await Promise.all(
    Array.from({ length: times }).flatMap(() => [
      browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]),
  );
  await browser.detach();
}

/** Puts what describes a stop into the page; returns the places of all stops in order. */
async function watchStops(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // A radio button and its like may be drawn by their label.
    const drawn = (element: Element): Element => {
      const { width, height } = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).opacity === '0' || width < 5 || height < 5;
      return (hidden && element.closest('label')) || element;
    };
    window.styleOf = (element) =>
      // The label may be marked in place of its field.
      [...new Set([drawn(element), ...drawn(element).children, element.closest('label') ?? element])]
        .map((part) => {
          const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(part);
          return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor, borderColor].join(' ');
        })
        .join('\n');
    const groupOf = (element: Element | null) =>
      element instanceof HTMLInputElement && element.type === 'radio'
        ? [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
            ({ name, form }) => name === element.name && form === element.form,
          )
        : [];
    // Of radio buttons only the one that is chosen is a stop; where none is, the group is one, from whichever end one comes.
    const chosen = (element: HTMLElement) => {
      const group = groupOf(element);
      return group.length === 0 || (group.find(({ checked }) => checked) ?? group[0]) === element;
    };
    const reachable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ].filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }),
    );
    window.plain = new Map(reachable.map((element) => [element, window.styleOf(element)]));
    window.stops = reachable.filter(chosen);
    window.way = [];
    window.describeStop = () => {
      const element = document.activeElement;
      const [first] = groupOf(element);
      const index = window.stops.findIndex((stop) => stop === element || stop === first);
      if (element === null || index < 0)
        return { index, date: false, name: element?.outerHTML.slice(0, 80) ?? 'nothing', faults: [] };
      const faults: string[] = [];
      if (window.styleOf(element) === window.plain.get(element)) faults.push('looks the same with the focus');
      const box = drawn(element).getClientRects()[0] ?? element.getBoundingClientRect();
      // What is higher or wider than the window is asked for only as far as it is in it.
      const left = Math.max(box.left, 0);
      const right = box.width > innerWidth ? Math.min(box.right, innerWidth) : box.right;
      const top = box.height > innerHeight ? Math.max(box.top, 0) : box.top;
      const bottom = box.height > innerHeight ? Math.min(box.bottom, innerHeight) : box.bottom;
      const middle = (left + right) / 2;
      // Browsers leave a line where it is as long as they see 32 px of it: its ends may lie under a head beside it. Of a field of
      // many lines they bring the caret into the window.
      const points = element.matches('.scroll, textarea')
        ? [[middle, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]]
        : [
            [middle, (top + bottom) / 2],
            [middle, top + 4],
            [middle, bottom - 4],
          ];
      for (const [x = 0, y = 0] of points) {
        const hit = document.elementFromPoint(x, y);
        if (hit === null) faults.push(`is not in the window at ${Math.round(x)}, ${Math.round(y)}`);
        else if (!drawn(element).contains(hit) && !hit.contains(drawn(element)))
          faults.push(`lies under ${hit.outerHTML.slice(0, 60)}`);
      }
      return {
        index,
        date: element instanceof HTMLInputElement && element.type === 'date',
        name: `${element.tagName.toLowerCase()} "${(element.textContent || element.id).trim().slice(0, 40)}"`,
        faults,
      };
    };
    window.onkeyup = () => {
      const stop = window.describeStop();
      if (!stop.date || stop.index !== window.way.at(-1)?.index) window.way.push(stop);
    };
    return window.stops.map((_, index) => index);
  });
}
