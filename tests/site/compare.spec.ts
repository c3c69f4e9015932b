/** Comparing any two roles: chosen by keyboard, kept in the address, taken along as a file, honest where it cannot answer. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { addressOf } from './sites.ts';

const specialist = 'people-operations/performance-management-specialist';
const senior = 'people-operations/senior-performance-management-specialist';
const status = (page: Page) => page.locator('.compare [role=status]').first();
const field = (page: Page, name: string) => page.getByRole('combobox', { name });

test('two roles chosen by keyboard give what the page of the move gives', async ({ page }) => {
  await page.goto(`${addressOf('starter')}compare/`);
  await expect(status(page)).toHaveText('Choose two roles to see what separates them.');
  await field(page, 'From').focus();
  await page.keyboard.type('performance spec');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('Performance Management Specialist');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?from=people-operations\/[a-z-]*performance-management-specialist$/);
  await page.goto(`${addressOf('starter')}compare/?from=${specialist}`);
  await expect(page.getByText('Performance Management Specialist leads to:')).toBeVisible();
  await field(page, 'To').focus();
  await page.keyboard.type('senior performance management specialist');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(`${addressOf('starter')}compare/?from=${specialist}&to=${senior}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'From Performance Management Specialist to Senior Performance Management Specialist',
  );
  const said = await words(page, '.result');
  expect(await status(page).textContent()).toMatch(/^\d+ raised/);
  await page.goto(`${addressOf('starter')}compare/${specialist}/${senior}/`);
  expect(await words(page, '.comparison')).toEqual(said);
});

test('a comparison comes back from its address, goes back with the browser, and leaves as a file', async ({ page }) => {
  await page.goto(`${addressOf('nested')}compare/?from=${specialist}&to=people-operations/people-analyst`);
  await expect(status(page)).toHaveText(/\d+ new/);
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(page).toHaveURL(/from=people-operations\/people-analyst&to=/);
  await expect(field(page, 'From')).toHaveValue('People Analyst');
  await page.goBack();
  await expect(field(page, 'From')).toHaveValue('Performance Management Specialist');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'As Markdown' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('performance-management-specialist-to-people-analyst.md');
  expect(await readFile(await file.path(), 'utf8')).toContain(
    '# From Performance Management Specialist to People Analyst',
  );
});

test('three roles stand side by side where there is room, and below one another where there is not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(
    `${addressOf('starter')}compare/?from=${specialist}&to=people-operations/people-analyst&to=people-operations/hr-business-partner`,
  );
  const columns = page.locator('.side-by-side > section');
  await expect(columns).toHaveCount(2);
  await expect(page.locator('table.profile thead th')).toHaveText([
    'Competency',
    /Performance Management Specialist/,
    /People Analyst/,
    /HR Business Partner/,
  ]);
  const tops = () => columns.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(await tops()).size).toBe(1);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(new Set(await tops()).size).toBe(2);
});

test('a name that is no role, the same role twice, and no connection are each told in a sentence', async ({
  page,
  context,
}) => {
  const address = `${addressOf('starter')}compare/`;
  await page.goto(`${address}?from=people-operations/performance-managment-specialist&to=${senior}`);
  await expect(page.getByText('There is no role “people-operations/performance-managment-specialist”.')).toBeVisible();
  await page.getByRole('button', { name: 'Performance Management Specialist', exact: true }).click();
  await expect(page).toHaveURL(`${address}?from=${specialist}&to=${senior}`);
  await expect(status(page)).toHaveText(/^\d+ raised/);

  await page.goto(`${address}?from=${senior}&to=${senior}`);
  await expect(status(page)).toHaveText('The same role twice: nothing separates it from itself.');

  await page.route('**/compare/roles/**', (route) => route.abort());
  await page.goto(`${address}?from=${specialist}&to=${senior}`);
  await expect(status(page)).toHaveText('The roles could not be fetched.');
  await page.unroute('**/compare/roles/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(/^\d+ raised/);
  expect(context.pages()).toHaveLength(1);
});

test('a plan begins from what is compared: towards the other role, or either of two', async ({ page }) => {
  const analyst = 'people-operations/people-analyst';
  const partner = 'people-operations/hr-business-partner';
  const plans = page.getByRole('link', { name: /^Start a plan/ });
  await page.goto(`${addressOf('nested')}compare/?from=${specialist}&to=${analyst}&third=${partner}`);
  await expect(plans).toHaveText(['Start a plan towards People Analyst', 'Start a plan towards HR Business Partner']);
  await page.goto(`${addressOf('nested')}compare/?from=${specialist}&to=${analyst}`);
  await expect(plans).toHaveText('Start a plan');
  await plans.click();
  await expect(page).toHaveURL(`${addressOf('nested')}plan/?role=${analyst}&from=${specialist}`);
  await expect(page.getByLabel('Your role now')).toHaveValue(specialist);
  await expect(page.getByLabel('The role that the plan leads to')).toHaveValue(analyst);
});

test('without JavaScript the page leads to the comparisons that are ready', async ({ browser }) => {
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await scriptless.newPage();
    await page.goto(`${addressOf('starter')}compare/`);
    await expect(page.locator('noscript p')).toContainText('needs JavaScript, which is switched off');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.locator(`a[href$="/compare/${specialist}/${senior}/"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('From Performance Management Specialist to');
    await expect(page.getByRole('heading', { name: 'Asked at a higher level' })).toBeVisible();
  } finally {
    await scriptless.close();
  }
});

/** The words of a part of the page, folded ones included. */
async function words(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((element) => element.textContent.split(/\s+/).filter((word) => word !== ''));
}
