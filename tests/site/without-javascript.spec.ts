/** With JavaScript off the pages still work, and the search says what to do instead. That they say the same, pages.spec.ts sees. */
import { expect, test } from '@playwright/test';
import { kindNamed, open } from './page-kinds.ts';
import { addressOf } from './sites.ts';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('what is folded opens', async ({ page }) => {
    for (const name of ['competency with a ladder', 'role of a specialist']) {
      await open(page, kindNamed(name));
      const details = page.locator('main details').first();
      const inside = details.locator('li, p, td').first();
      await expect(inside).toBeHidden();
      await details.locator('summary').click();
      await expect(inside).toBeVisible();
    }
  });

  test('a role shows only what is new', async ({ page }) => {
    await open(page, kindNamed('role of a specialist'));
    const kept = page.locator('.expectation.is-kept').first();
    await expect(kept).toBeVisible();
    await page.getByRole('radio', { name: /^Only what is new/ }).check();
    await expect(kept).toBeHidden();
    await expect(page.locator('.expectation.is-news').first()).toBeVisible();
  });

  for (const name of ['home', 'missing page']) {
    test(`${name}: its search field is a link to the search page`, async ({ page }) => {
      await open(page, kindNamed(name));
      await expect(page.getByRole('searchbox')).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: 'Search roles and competencies' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
    });
  }

  test('the plan builder says why it is not there, and keeps nobody waiting', async ({ page }) => {
    await page.goto(`${addressOf('nested')}plan/`);
    await expect(page.locator('.plan noscript p')).toContainText('The plan builder needs JavaScript');
    await expect(page.getByText('Opening the plan builder')).toBeHidden();
  });

  test('the search page says what to do instead, and its lists are there', async ({ page }) => {
    await page.goto(`${addressOf('nested')}search/`);
    const instead = page.locator('noscript p');
    await expect(instead).toBeVisible();
    await expect(instead).toContainText('needs JavaScript, which is switched off. These lists hold the same pages.');
    await expect(page.getByRole('searchbox')).toBeHidden();
    const lists = await page
      .locator('.browse a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) expect([list, (await page.request.get(list)).status()]).toEqual([list, 200]);
  });
});
