/**
 * The main ways of a plan through storage in a second engine: Firefox, where `ESPALIER_FIREFOX` names one. Playwright drives it over
 * WebDriver BiDi, which knows no downloads and fills no fields of React: everything is done with keys.
 */
import { expect, type Page } from '@playwright/test';
import { test } from './engines.ts';
import { name, saved, towards } from './planning.ts';
import { addressOf } from './sites.ts';

async function begun(page: Page): Promise<void> {
  await page.goto(addressOf('nested') + towards);
  await page.getByRole('button', { name: 'Begin', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rating-panel')).toBeVisible();
}

/** Writes over the name of the plan. */
async function rename(page: Page, words: string): Promise<void> {
  await name(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

test('what is typed is there after a reload, with the way back', async ({ page }) => {
  await begun(page);
  await page.locator('.rating-panel').getByRole('radio', { name: 'Met', exact: true }).first().focus();
  await page.keyboard.press('Space');
  await rename(page, 'Written in Firefox');
  await expect.poll(() => stored(page)).toContain('Written in Firefox');
  await saved(page);
  await page.reload();
  await expect(name(page)).toHaveValue('Written in Firefox');
  await page.getByRole('button', { name: 'Undo', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(name(page)).toHaveValue(/^Towards Senior/);
});

test('two tabs write different fields, and both are kept', async ({ page, context }) => {
  await begun(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(name(other)).toBeVisible();
  await rename(page, 'Of one');
  await expect(name(other)).toHaveValue('Of one');
  await other.getByRole('radio', { name: 'Partly', exact: true }).first().focus();
  await other.keyboard.press('Space');
  await expect.poll(() => stored(page)).toContain('"value":"partly"');
  expect(await stored(page)).toContain('Of one');
  await expect(page.getByRole('radio', { name: 'Partly', exact: true }).first()).toBeChecked();
});

test('storage that is cleared is noticed, and written again from the screen', async ({ page }) => {
  await begun(page);
  await rename(page, 'Still on the screen');
  await expect.poll(() => stored(page)).toContain('Still on the screen');
  await page.evaluate(
    (base) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(`espalier:${base}`);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    new URL(addressOf('nested')).pathname,
  );
  await rename(page, 'And goes on');
  await expect(page.locator('.saving-bar .notice')).toContainText('What you see has been saved again');
  await expect.poll(() => stored(page)).toContain('And goes on');
});

test('a damaged plan is set aside, and the version before it goes on', async ({ page }) => {
  await begun(page);
  await rename(page, 'Before the damage');
  await expect.poll(() => stored(page)).toContain('Before the damage');
  await saved(page);
  await stored(page, 50);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with that version' }).focus();
  await page.keyboard.press('Enter');
  await expect(name(page)).toBeVisible();
  await expect(page.getByText('Before the damage')).toBeHidden();
});

/** The text of the first record in the database; with `cut`, after it was cut off there. */
function stored(page: Page, cut?: number): Promise<string> {
  return page.evaluate(
    ({ base, at }) =>
      new Promise<string>((resolve, reject) => {
        const asked = indexedDB.open(`espalier:${base}`);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const database = asked.result;
          const rows = database.transaction('rows', 'readwrite').objectStore('rows');
          const all = rows.getAll();
          all.onsuccess = () => {
            const [row] = all.result;
            if (at !== undefined) rows.put({ ...row, text: String(row.text).slice(0, at) });
            rows.transaction.oncomplete = () => {
              database.close();
              resolve(String(row?.text));
            };
          };
        };
      }),
    { base: new URL(addressOf('nested')).pathname, at: cut },
  );
}
