/** What keys do on a page. That Tab reaches everything is seen where each kind of page is (pages.spec.ts). */
import { expect, test } from '@playwright/test';
import { kindNamed, open } from './page-kinds.ts';

test('the first stop leads past the head of the page', async ({ page }) => {
  await open(page, kindNamed('role of a specialist'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('#main').getByRole('link').first()).toBeFocused();
});

for (const name of ['competency with a ladder', 'role of a specialist'] as const) {
  test(`${name}: Enter and Space unfold and fold`, async ({ page }) => {
    await open(page, kindNamed(name));
    const details = page.locator('main details').first();
    const inside = details.locator('li, p, td').first();
    await details.locator('summary').focus();
    await expect(inside).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(inside).toBeVisible();
    await page.keyboard.press('Space');
    await expect(inside).toBeHidden();
  });
}

test('only what is new is chosen with the arrows', async ({ page }) => {
  await open(page, kindNamed('role of a specialist'));
  const kept = page.locator('.expectation.is-kept').first();
  await expect(kept).toBeVisible();
  await page.getByRole('radio', { name: 'Everything' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Only what is new/ })).toBeChecked();
  await expect(kept).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^What I keep/ })).toBeChecked();
  await expect(kept).toBeVisible();
  await expect(page.locator('.expectation.is-news .said-new').first()).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(kept).toBeVisible();
});

test('the matrix is a named region that the arrows scroll', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 400 });
  await open(page, kindNamed('matrix'));
  const region = page.getByRole('region', { name: 'Levels that the roles in Performance expect' });
  await region.focus();
  const place = () => region.evaluate(({ scrollLeft, scrollTop }) => ({ across: scrollLeft > 0, down: scrollTop > 0 }));
  expect(await place()).toEqual({ across: false, down: false });
  await page.keyboard.press('ArrowDown');
  await expect.poll(place).toEqual({ across: false, down: true });
  await page.keyboard.press('ArrowRight');
  await expect.poll(place).toEqual({ across: true, down: true });
});

test('a search from the slash to the page, without a pointer', async ({ page }) => {
  await open(page, kindNamed('search'));
  const field = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await page.getByRole('link', { name: 'Frameworks' }).first().focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('st');
  const answers = page.locator('.answers a');
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages for “st”$/);
  await page.keyboard.press('ArrowDown');
  await expect(answers.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(answers.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(answers).toHaveCount(0);
  await page.keyboard.type('giving feedback');
  await expect(answers.first()).toHaveText('Giving feedback');
  await page.keyboard.press('Enter');
  await expect(answers.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giving feedback');
});

for (const name of ['home', 'missing page'] as const) {
  test(`${name}: the slash leads into its field, and Enter to the answers`, async ({ page }) => {
    await open(page, kindNamed(name));
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('coaching');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^\d+ pages for “coaching”$/);
  });
}
