/** Barriers that a machine can see on a page, in every dress that a reader may choose. */
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { PageKind } from './page-kinds.ts';

/** As much of axe as is used here. */
interface Axe {
  run(
    context: Document,
    options: {
      readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };
      readonly resultTypes: readonly ['violations'];
      readonly preload: boolean;
    },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
    }[];
  }>;
}

declare global {
  interface Window {
    readonly axe: Axe;
  }
}

// Put into the page once: the builder of @axe-core/playwright puts it there anew for each run, and fetches all that passed.
const axeFile = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core');

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
} as const;
/** The rules that look at colours. What the others find does not change with the dress. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
/** The rules that look at sizes, and at what a narrow window hides or folds. What the others find does not change with the width. */
const sizes = {
  type: 'rule',
  values: [
    'target-size',
    'scrollable-region-focusable',
    'meta-viewport',
    'aria-hidden-focus',
    'region',
    'link-name',
    'button-name',
    'label',
    'page-has-heading-one',
    'landmark-unique',
  ],
} as const;
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };
const dresses = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: everything },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: colours },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, rules: colours },
] as const;

/** Brings what looks for barriers into a page that is about to be opened. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: axeFile });
}

/** Sees that an open page of the site has no barrier. It is left unfolded, on a phone, with wide spaces. */
export async function seeNoBarrier(page: Page, kind: Pick<PageKind, 'path' | 'looks'>): Promise<void> {
  await test.step('has one title, landmarks, and the language of its words', async () => {
    const [, language = 'en'] = /^(de|ar)\//.exec(kind.path) ?? [];
    await expect.soft(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}\\b`));
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect.soft(page.getByRole(landmark)).toHaveCount(1);
    await expect.soft(page.locator('nav.site-nav')).toHaveAccessibleName(language === 'en' ? 'Site' : /\p{L}/u);
  });
  await seeNoBarrierWithin(page, kind);
}

/** The same of a page that does not stand in the frame of the site. */
export async function seeNoBarrierWithin(page: Page, { looks }: Pick<PageKind, 'looks'> = {}): Promise<void> {
  await test.step('skips no level of heading, and nothing moves', async () => {
    expect.soft(await page.evaluate(skippedLevels)).toEqual([]);
    expect.soft(await page.evaluate(moving)).toEqual([]);
  });

  await unfold(page);
  await test.step('axe finds nothing, whatever the colours and the width', async () => {
    const found: string[] = [];
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      const [light] = dresses;
      const worn = size === phone ? [{ ...light, rules: sizes }] : looks === 'like others' ? [light] : dresses;
      for (const { name, media, rules } of worn) {
        await page.emulateMedia(media);
        for (const fault of await axe(page, rules)) found.push(`${size.width} px, ${name}: ${fault}`);
      }
    }
    expect.soft(found).toEqual([]);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });

  await test.step('its targets fit a finger, and it fits a phone', async () => {
    await page.setViewportSize(desktop);
    expect.soft(await page.evaluate(smallTargets)).toEqual([]);
    await page.setViewportSize(phone);
    expect.soft(await page.evaluate(smallTargets)).toEqual([]);
    expect.soft(await page.evaluate(beyondTheEdge)).toEqual([]);
  });

  await test.step('is still all there with wider spaces in the text', async () => {
    // The spaces of WCAG 1.4.12.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect.soft(await page.evaluate(beyondTheEdge)).toEqual([]);
    expect.soft(await page.evaluate(clipped)).toEqual([]);
  });
}

/** Opens whatever is folded: what is hidden is not checked. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function axe(page: Page, rules: typeof everything | typeof colours | typeof sizes): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  }, rules);
}

/** What makes the page scroll sideways. What scrolls in a region of its own may be wider. */
function beyondTheEdge(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 0.5 &&
      element.closest('.scroll') === null &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const faults = wide.map(
    (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`,
  );
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...faults] : faults;
}

/**
 * Targets under 24 px. A link in a sentence may be smaller (WCAG 2.5.8), and so may a link on a line of its own that has 24 px
 * from the middle of one to the middle of the next; buttons, fields and what unfolds may not.
 */
function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, label:has(input)'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => element.closest('.skip') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const middle = ({ box }: { readonly box: DOMRect }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  return targets
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .filter((one) => {
      const { element } = one;
      if (element.tagName === 'INPUT' && element.closest('label') !== null) return false;
      if (element.tagName !== 'A') return true;
      const block = element.closest('p, li, td, th, dd, dt, h2, h3, h4, small, div');
      if (block !== null && block.textContent.trim().length > element.textContent.trim().length) return false;
      const { x, y } = middle(one);
      return targets.some((other) => {
        // What is scrolled away lies under the page, not on it.
        if (other === one || other.element.closest('.scroll') !== element.closest('.scroll')) return false;
        const { left, right, top, bottom } = other.box;
        const across = Math.max(left - x, 0, x - right);
        const along = Math.max(top - y, 0, y - bottom);
        const small = other.box.width < 24 || other.box.height < 24;
        const centre = middle(other);
        return Math.hypot(across, along) < 12 || (small && Math.hypot(centre.x - x, centre.y - y) < 24);
      });
    })
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()} "${element.textContent.trim()}": ${Math.round(box.width)} × ${Math.round(box.height)} px`,
    );
}

/** Elements whose text goes on where it cannot be seen. What stands in a field is read on with its caret. */
function clipped(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && element.closest('.unseen, select, input, svg') === null)
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`);
}

/** Headings that stand more than one level below the heading before them. */
function skippedLevels(): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  return headings
    .filter((heading, index) => Number(heading.tagName[1]) > Number(headings[index - 1]?.tagName[1] ?? 0) + 1)
    .map((heading) => heading.textContent);
}

/** What moves, or would, although the reader asked for stillness. */
function moving(): string[] {
  const still = (time: string) => time.split(',').every((part) => Number.parseFloat(part) === 0);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      return !still(style.transitionDuration) || !still(style.animationDuration) || style.scrollBehavior === 'smooth';
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}
