/** Pages in other languages: their direction, the way from one language to another, what is not translated, the search. */
import { expect, test } from '@playwright/test';
import { addressOf } from './sites.ts';

/** Under a path, so that an address that forgets it shows. */
const site = addressOf('nested');
const COMMUNICATION = 'frameworks/core/competencies/communication/';

test('a reader goes from English to Arabic and German by keyboard, and stays on the same competency', async ({
  page,
}) => {
  await page.goto(site + COMMUNICATION);
  await expect(page.getByRole('navigation', { name: 'Languages' }).getByRole('link')).toHaveText([
    'English',
    'العربية',
    'Deutsch',
  ]);
  await page.getByRole('link', { name: 'العربية' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}ar/${COMMUNICATION}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('التواصل');
  // Read from right to left: the title begins at the right edge, and levels rise towards the left.
  const place = await page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).direction);
  expect(place).toBe('rtl');
  const [first, second] = await page
    .locator('.rung')
    .evaluateAll((rungs) => rungs.map((rung) => rung.getBoundingClientRect().x));
  expect(first).toBeGreaterThan(second ?? Number.POSITIVE_INFINITY);
  await page.getByRole('link', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}de/${COMMUNICATION}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Stufe für Stufe' })).toBeVisible();
});

test('search engines hear of every language, each page of itself and the others', async ({ page }) => {
  for (const path of [COMMUNICATION, `ar/${COMMUNICATION}`]) {
    await page.goto(site + path);
    const named = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    expect(named).toEqual([
      ['en-GB', `https://people.example/growth/${COMMUNICATION}`],
      ['ar', `https://people.example/growth/ar/${COMMUNICATION}`],
      ['de', `https://people.example/growth/de/${COMMUNICATION}`],
    ]);
  }
});

test('what is not translated keeps its language, and leads to its own pages', async ({ page }) => {
  await page.goto(`${site}de/frameworks/core/roles/grade-p2/`);
  const role = page.getByRole('link', { name: 'Software Engineer' });
  await expect(role).toHaveAttribute('lang', 'en-GB');
  await expect(role).toHaveAttribute('href', '/growth/frameworks/engineering/roles/software-engineer/');
  await expect(page.getByRole('link', { name: 'Alle auf P3' })).not.toHaveAttribute('lang');
});

test('the search of a language finds its pages and speaks it', async ({ page }) => {
  await page.goto(`${site}de/search/#q=fehler`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ Seiten? zu „fehler“$/);
  await expect(page.locator('.answers').getByRole('heading', { level: 2 }).first()).toHaveText('Offenheit');
});
