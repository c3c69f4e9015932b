/** What scripts add to the career map and to the matrix. */
import { expect, test } from '@playwright/test';
import { kindNamed, open } from './page-kinds.ts';

test('on the career map the arrows follow moves from role to role', async ({ page }) => {
  await open(page, kindNamed('career map from and to a role'));
  const bud = (name: string) =>
    page.locator('.bud').filter({ hasText: new RegExp(`^\\s*${name.replaceAll(' ', '\\s+')}\\s*$`) });
  await bud('Performance Coordinator').focus();
  await page.keyboard.press('ArrowRight');
  await expect(bud('Performance Associate')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bud('Performance Management Specialist')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bud('Compensation Analyst')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(bud('Performance Management Specialist')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(bud('Performance Associate')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Performance Associate');
});

test('what is near a role is marked, and said in words', async ({ page }) => {
  await open(page, kindNamed('career map of everything'));
  await page.getByLabel('Mark what is near').selectOption('Performance Coordinator');
  await expect(page.getByRole('status')).toHaveText(
    'In one move: Performance Associate. In two: Performance Management Specialist, HRIS Administrator.',
  );
  await expect(page.locator('.bud[data-near]')).toHaveCount(4);
  await expect(page.locator('.way[data-near]')).toHaveCount(3);
  await page.getByRole('radio', { name: 'to here' }).check();
  await expect(page.getByRole('status')).toHaveText('No move on this map leads here.');
  await expect(page.locator('.bud[data-near]')).toHaveCount(1);
});

test('on a phone the list comes first, and the map unfolds into a region of its own', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, kindNamed('career map of everything'));
  const map = page.getByRole('region', { name: 'Career map' });
  await expect(map).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The same as a list' })).toBeVisible();
  await page.getByText('Show the map').click();
  await expect(map).toBeVisible();
  expect(await map.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the matrix shows the roles that are chosen, and copies what it shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, kindNamed('matrix'));
  const heads = page.locator('.matrix thead th:visible');
  const all = await heads.count();
  await page.getByText('Choose which roles to show').click();
  await page.getByRole('checkbox', { name: 'Performance Coordinator' }).uncheck();
  await expect(heads).toHaveCount(all - 1);
  await expect(page.getByRole('status')).toHaveText(`${all - 2} of ${all - 1} roles are shown.`);
  await page.getByRole('button', { name: 'Copy what is shown' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Copied/);
  const [first = '', second = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
  expect(first).toContain('"Group","Competency","Performance Associate"');
  expect(first).not.toContain('Coordinator');
  expect(second).toMatch(/^"Running the cycle","[^"]+","(Foundation|Working|Practitioner|Expert|)"/);
  await page.getByRole('button', { name: 'Show all roles' }).click();
  await expect(heads).toHaveCount(all);
});
