/** What can happen to the storage of a plan, fault by fault, and what its owner sees then. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { begin, bringAxe, name, ready, saved, sound, state, step, towards } from './planning.ts';
import { addressOf } from './sites.ts';

declare global {
  interface Window {
    /** Set by a test: the database is full. */
    isFull?: boolean;
    /** Connections to the database that the page has opened. */
    opened?: IDBDatabase[];
  }
}

/** Makes the database of a page refuse writes while `isFull` is set. */
function fillable(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest) {
    if (window.isFull) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, rest);
  };
}

async function fill(page: Page, full: boolean): Promise<void> {
  await page.evaluate((is) => {
    window.isFull = is;
  }, full);
}

/** The text of the file that pressing a button brings. */
async function fileOf(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** What lies in the database, past the storage room; with `change`, after its first row was changed. */
function rows(page: Page, change: { readonly cut?: number; readonly version?: number } = {}): Promise<unknown[]> {
  return page.evaluate(
    async ({ base, cut, version }) => {
      const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await answer(indexedDB.open(`espalier:${base}`));
      const store = database.transaction('rows', 'readwrite').objectStore('rows');
      const all = await answer(store.getAll());
      const [row] = all;
      if (cut !== undefined || version !== undefined)
        await answer(store.put({ ...row, text: String(row.text).slice(0, cut), version: version ?? row.version }));
      database.close();
      return all;
    },
    { base: new URL(addressOf('nested')).pathname, ...change },
  );
}

test('full: said in words, the edit stays, the copy works, a retry succeeds', async ({ page }) => {
  await page.addInitScript(fillable);
  await begin(page);
  const before = await rows(page);
  await fill(page, true);
  await name(page).fill('Not in the store');
  await expect(state(page)).toHaveText(/^Not saved: storage is full/);
  expect(await fileOf(page, 'Save a copy')).toContain('Not in the store');
  expect(await rows(page)).toEqual(before);
  await fill(page, false);
  // It tries again by itself, every ten seconds.
  await saved(page);
  await page.reload();
  await expect(name(page)).toHaveValue('Not in the store');
});

const missing: Readonly<Record<string, () => void>> = {
  'not there': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'refused, as in some private modes': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  },
  'without an answer for three seconds': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, ...rest) {
      const request = open.apply(this, rest);
      for (const event of ['success', 'upgradeneeded', 'error'])
        request.addEventListener(event, (one) => one.stopImmediatePropagation());
      return request;
    };
  },
};
for (const [how, hide] of Object.entries(missing)) {
  test(`${how}: a banner before the first edit, the plan works in memory, and can be exported`, async ({ page }) => {
    await page.addInitScript(hide);
    await ready(page, towards);
    await expect(page.getByRole('alert').first()).toContainText('keeps nothing for this site');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await name(page).fill('In memory');
    await expect(state(page)).toContainText('Kept in this tab only');
    expect(await fileOf(page, 'Save a copy')).toContain('In memory');
  });
}

test('whose connection the browser closes: opened once more, and the same is written', async ({ page }) => {
  await page.addInitScript(() => {
    window.opened = [];
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, ...rest) {
      const request = open.apply(this, rest);
      request.addEventListener('success', () => window.opened?.push(request.result));
      return request;
    };
  });
  await begin(page);
  const times = await page.evaluate(() => {
    for (const database of window.opened ?? []) database.close();
    return window.opened?.length ?? 0;
  });
  await name(page).fill('Over a new connection');
  await expect(page.locator('.saving-bar .notice')).toHaveCount(0);
  await expect.poll(async () => JSON.stringify(await rows(page))).toContain('Over a new connection');
  await saved(page);
  // One by the plan, and those of this test.
  expect(await page.evaluate(() => window.opened?.length ?? 0)).toBeGreaterThan(times);
});

test('whose tab is killed: what was said to be saved is there, whole', async ({ page, context, browserName }) => {
  await begin(page);
  await name(page).fill('Acknowledged');
  await saved(page);
  const { length } = await page.getByLabel('Name of the plan').inputValue();
  await name(page).pressSequentially(' and more');
  const address = page.url();
  if (browserName === 'chromium') {
    const session = await context.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
  } else await page.close();
  const next = await context.newPage();
  await next.goto(address);
  await expect(name(next)).toHaveValue(/^Acknowledged( and more| and mor| and mo| and m| and | and| an| a| |)$/);
  expect((await name(next).inputValue()).length).toBeGreaterThanOrEqual(length);
});

test('cleared while a plan is open: noticed, and saved again from the screen', async ({ page }) => {
  await begin(page);
  await name(page).fill('Still on the screen');
  await saved(page);
  await page.evaluate(
    (base) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(`espalier:${base}`);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    new URL(addressOf('nested')).pathname,
  );
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('.saving-bar .notice')).toContainText('What you see has been saved again');
  await saved(page);
  await page.reload();
  await expect(name(page)).toHaveValue('Still on the screen');
});

test('that two tabs write: different fields are both kept, the same field shows both', async ({ page, context }) => {
  await begin(page);
  await step(page, 'Overview');
  const other = await context.newPage();
  await bringAxe(other);
  await other.addInitScript(fillable);
  await other.goto(page.url());
  await expect(name(other)).toBeVisible();
  await name(page).fill('Named in one tab');
  await saved(page);
  await expect(name(other)).toHaveValue('Named in one tab');
  // The other tab cannot write for a while; meanwhile this one does.
  await other.clock.install();
  await fill(other, true);
  await name(other).fill('Of two');
  await expect(state(other)).toHaveText(/^Not saved/);
  await name(page).fill('Of one');
  await saved(page);
  await fill(other, false);
  await other.clock.fastForward(10_000);
  const conflict = other.locator('.conflicts');
  await expect(conflict).toContainText('Of one');
  await expect(conflict).toContainText('Of two');
  await sound(other, 'a conflict');
  await other.getByRole('button', { name: /^Take the other/ }).click();
  await expect(conflict).toBeHidden();
  await expect(name(other)).toHaveValue('Of one');
});

test('that two tabs write without channels and locks: found at the write, by revision', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    Object.defineProperty(navigator, 'locks', { value: undefined });
  });
  await begin(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await step(other, 'Overview');
  await name(page).fill('Of one');
  await saved(page);
  await expect(name(other)).not.toHaveValue('Of one');
  await other.getByLabel('Your own notes').fill('Of the other');
  await expect(name(other)).toHaveValue('Of one');
  await saved(other);
  await other.reload();
  await expect(name(other)).toHaveValue('Of one');
  await step(other, 'Overview');
  await expect(other.getByLabel('Your own notes')).toHaveValue('Of the other');
});

test('that is left at once: what was written a moment before is there again', async ({ page }) => {
  await begin(page);
  await name(page).fill('Written and gone');
  await page.reload();
  await expect(name(page)).toHaveValue('Written and gone');
  await name(page).fill('Written and away');
  await page.goto(`${addressOf('nested')}guides/`);
  await page.goBack();
  await expect(name(page)).toHaveValue('Written and away');
});

test('damaged: set aside, to be saved as it is, and the version before it goes on', async ({ page }) => {
  await bringAxe(page);
  await begin(page);
  await name(page).fill('Before the damage');
  await saved(page);
  await rows(page, { cut: 50 });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This plan could not be read' })).toBeVisible();
  await sound(page, 'a damaged plan');
  expect(await fileOf(page, 'Save what is stored')).toHaveLength(50);
  await page.getByRole('button', { name: 'Go on with that version' }).click();
  await expect(name(page)).toHaveValue('Towards Senior Performance Management Specialist');
  await page.goto(`${addressOf('nested')}data/`);
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible();
});

test('that a newer build has written: this one stops, says so, writes nothing, and hands out what there is', async ({
  page,
}) => {
  await begin(page);
  await rows(page, { version: 2 });
  const before = await rows(page);
  await name(page).fill('Too late');
  await expect(state(page)).toContainText('A newer version of this site is open');
  expect(await rows(page)).toEqual(before);
  await page.reload();
  await expect(page.getByText('saved by a newer version of this site')).toBeVisible();
  expect(await fileOf(page, 'Save what is stored')).toContain('Towards Senior Performance');
  expect(await rows(page)).toEqual(before);
});

test('of a plan goes to the bin: undo for ten seconds, then a way back for 30 days', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'All plans' }).click();
  const status = page.locator('.plan-shelf .plan-status').first();
  const remove = page.getByRole('button', { name: /^Delete/ });
  await remove.click();
  await expect(status).toContainText('in the bin for 30 days');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(remove).toBeVisible();
  await page.clock.install();
  await remove.click();
  await expect(status).toContainText('in the bin for 30 days');
  await page.clock.fastForward(9_000);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await page.clock.fastForward(1_500);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeHidden();
  await page.goto(`${addressOf('nested')}data/`);
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByRole('heading', { name: 'Development plans' })).toBeVisible();
  await page.getByRole('button', { name: /^Delete “/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.locator('.kept-status')).toHaveText('It is back.');
});

test.describe('files', () => {
  test('that are hostile, or of something else, change nothing, and the reason is shown', async ({ page }, info) => {
    await begin(page);
    await step(page, 'Share and print');
    const copy = await fileOf(page, 'Save a copy (JSON)');
    await saved(page);
    const before = await rows(page);
    const files: readonly (readonly [text: string, reason: string])[] = [
      ['<html>', 'The file cannot be read.'],
      [copy.replace('"data": {', '"data": { "__proto__": { "title": "x" },'), 'The file cannot be read.'],
      [copy.replace('"plan"', '"team"'), 'The file belongs to “Teams”'],
      [copy.replace('"areas": []', '"areas": "none"'), 'The file is damaged.'],
      [copy.replace('"version": 1', '"version": 7'), 'The file was made by a newer version of this site.'],
      ['x'.repeat(51 * 1024 * 1024), 'The file is too large'],
    ];
    for (const [text, reason] of files) {
      const path = info.outputPath('strange.json');
      writeFileSync(path, text);
      await page.locator('input[type=file]').setInputFiles(path);
      await expect(page.locator('.plan-trouble')).toContainText(reason);
      await expect(page.locator('.plan-trouble')).toContainText('Nothing was changed.');
      expect(await rows(page)).toEqual(before);
    }
  });

  test('of a plan that is here: merged, kept beside it, or put in its place, as its owner says', async ({ page }) => {
    await begin(page);
    await step(page, 'Share and print');
    const copy = await fileOf(page, 'Save a copy (JSON)');
    await name(page).fill('Named since');
    await saved(page);
    const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(copy) };
    const choose = async (answer: string) => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: answer, exact: true }).click();
    };
    await choose('Merge, keep everything');
    await expect(page.locator('.conflicts')).toContainText('Named since');
    await expect(page.locator('.conflicts')).toContainText('Towards Senior');
    await page.getByRole('button', { name: /^Keep this/ }).click();
    await choose('Replace mine');
    await expect(name(page)).toHaveValue(/^Towards Senior/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(name(page)).toHaveValue('Named since');
    await saved(page);
    await choose('Keep both');
    await expect(name(page)).toHaveValue(/^Towards Senior/);
    await page.getByRole('link', { name: 'All plans' }).click();
    await expect(page.locator('.plan-list a')).toHaveText([/^Towards Senior/, 'Named since']);
  });

  test('of everything come in whole, on another device and on the same', async ({ page, browser }) => {
    await begin(page);
    await name(page).fill('Travels');
    await saved(page);
    await page.goto(`${addressOf('nested')}data/`);
    const everything = await fileOf(page, 'Export everything');
    const file = { name: 'everything.json', mimeType: 'application/json', buffer: Buffer.from(everything) };
    await page.locator('.kept-file input').setInputFiles(file);
    await expect(page.locator('.kept-coming')).toContainText('here already, with all of it');
    await expect(page.getByRole('button', { name: /^Bring in/ })).toBeHidden();
    const device = await browser.newContext();
    try {
      const young = await device.newPage();
      await bringAxe(young);
      await young.goto(`${addressOf('nested')}data/`);
      await expect(young.getByText('Nothing is stored on this device.')).toBeVisible();
      const chooser = young.locator('.kept-file input');
      await chooser.setInputFiles({ ...file, buffer: Buffer.from('{"name": "package"}') });
      await expect(young.locator('.kept-trouble')).toHaveText(/does not come from here.* Nothing was changed\.$/);
      await chooser.setInputFiles(file);
      await expect(young.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
      await expect(young.locator('.kept-coming')).toContainText('new here');
      await sound(young, 'what a file holds');
      await young.getByRole('button', { name: 'Bring in 1 record' }).click();
      await expect(young.locator('.kept-status')).toHaveText('1 record came in.');
      await expect(young.getByRole('heading', { name: 'Development plans' })).toBeVisible();
      await ready(young);
      await young.getByRole('link', { name: 'Travels' }).click();
      await expect(name(young)).toHaveValue('Travels');
      await name(young).fill('Renamed');
      await saved(young);
      await young.goto(`${addressOf('nested')}data/`);
      await young.locator('.kept-file input').setInputFiles(file);
      await expect(young.locator('.kept-coming')).toContainText('here already');
    } finally {
      await device.close();
    }
  });
});
