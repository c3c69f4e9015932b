/** The plan builder in a browser: the whole journey, what storage can do to it, and that nothing of it leaves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { addressOf } from './sites.ts';
import { Traffic } from './traffic.ts';

const axeFile = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core');
const towards = 'plan/?role=people-operations/senior-performance-management-specialist';
const canary = 'kanarienvogel';

declare global {
  interface Window {
    /** Set by a test: the database is full. */
    isFull?: boolean;
  }
}

async function ready(page: Page, path = 'plan/'): Promise<void> {
  await page.goto(addressOf('nested') + path);
  await expect(page.locator('.plan')).toHaveAttribute('data-state', 'ready');
}

/** Begins a plan and waits until it is open and saved. */
async function begin(page: Page): Promise<void> {
  await ready(page, towards);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.locator('.rating-panel')).toBeVisible();
  await saved(page);
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('.saving-bar [role=status]')).toHaveText(/^Saved on this device \d/);
}

function name(page: Page) {
  return page.getByLabel('Name of the plan');
}

async function step(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
}

test.describe('the journey', () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

  test('is walked by keyboard on a phone, and axe finds nothing at any step', async ({ page }) => {
    await page.addInitScript({ path: axeFile });
    await ready(page, towards);
    await sound(page, 'beginning');
    await press(page, 'Begin');
    await expect(page.locator('.rating-panel')).toBeVisible();
    const first = page.locator('.rating-panel fieldset').first();
    await first.getByRole('radio', { name: 'Met', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(first.getByRole('radio', { name: 'Partly' })).toBeChecked();
    await press(page, /^Add evidence/);
    await page.getByLabel('Behaviour: what you did or said').focus();
    await page.keyboard.type('Asked both heads for their examples.');
    await sound(page, 'where you stand');
    await press(page, 'See your next steps');
    await page.getByRole('checkbox', { name: '360 instruments' }).focus();
    await page.keyboard.press('Space');
    await sound(page, 'areas');
    await press(page, 'Choose actions');
    await press(page, /^Take/);
    await expect(page.locator('.action-card')).toBeVisible();
    await page.getByText(/^How clear is it/).focus();
    await page.keyboard.press('Enter');
    await sound(page, 'actions');
    await press(page, 'Plan the check-ins');
    await press(page, 'Add a check-in');
    await sound(page, 'check-ins');
    for (const title of ['Evidence', 'Share and print', 'Overview']) {
      await page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('button', { name: title }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
      await sound(page, title);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await sound(page, 'forced colours');
    await saved(page);
    await page.reload();
    await expect(page.getByText('0 of 1 actions done')).toBeVisible();
  });
});

async function press(page: Page, button: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: button, ...(typeof button === 'string' && { exact: true }) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
}

/** No barrier that axe knows, and no sideways scroll. */
async function sound(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'],
      preload: false,
    });
    const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [...violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`), ...wide];
  });
  expect([where, found]).toEqual([where, []]);
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

test.describe('storage', () => {
  test('that is full: said in words, the edit stays, the copy works, a retry succeeds', async ({ page }) => {
    await page.addInitScript(fillable);
    await begin(page);
    await fill(page, true);
    await name(page).fill('Not in the store');
    await expect(page.locator('.saving-bar [role=status]')).toHaveText(/^Not saved: storage is full/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Not in the store');
    await fill(page, false);
    // It tries again by itself, every ten seconds.
    await saved(page);
    await page.reload();
    await expect(name(page)).toHaveValue('Not in the store');
  });

  test('that does not answer: a banner before the first edit, and the plan works in memory', async ({ page }) => {
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (this: IDBFactory, ...rest) {
        const request = open.apply(this, rest);
        for (const event of ['success', 'upgradeneeded', 'error'])
          request.addEventListener(event, (one) => one.stopImmediatePropagation());
        return request;
      };
    });
    await ready(page, towards);
    await expect(page.getByRole('alert').first()).toContainText('keeps nothing for this site');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(page.locator('.saving-bar [role=status]')).toContainText('Kept in this tab only');
  });

  test('that two tabs write: different fields are both kept, the same field shows both', async ({ page, context }) => {
    await begin(page);
    await step(page, 'Overview');
    const other = await context.newPage();
    await other.addInitScript(fillable);
    await other.goto(page.url());
    await expect(name(other)).toBeVisible();
    await name(page).fill('Named in one tab');
    await saved(page);
    await expect(name(other)).toHaveValue('Named in one tab');
    // The other tab cannot write for a while; meanwhile this one does.
    await fill(other, true);
    await name(other).fill('Of two');
    await expect(other.locator('.saving-bar [role=status]')).toHaveText(/^Not saved/);
    await name(page).fill('Of one');
    await saved(page);
    await fill(other, false);
    const conflict = other.locator('.conflicts');
    await expect(conflict).toContainText('Of one');
    await expect(conflict).toContainText('Of two');
    await other.getByRole('button', { name: /^Take the other/ }).click();
    await expect(conflict).toBeHidden();
    await expect(name(other)).toHaveValue('Of one');
  });

  test('that is damaged: set aside, to be saved, and the version before it goes on', async ({ page }) => {
    await begin(page);
    await name(page).fill('Before the damage');
    await saved(page);
    await tamper(page, { cut: 50 });
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This plan could not be read' })).toBeVisible();
    await page.getByRole('button', { name: 'Go on with that version' }).click();
    await expect(name(page)).toHaveValue('Towards Senior Performance Management Specialist');
    await page.goto(`${addressOf('nested')}data/`);
    await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible();
  });

  test('that a newer build has written: this one stops, and says so', async ({ page }) => {
    await begin(page);
    await tamper(page, { version: 2 });
    await name(page).fill('Too late');
    await expect(page.locator('.saving-bar [role=status]')).toContainText('A newer version of this site is open');
    await page.reload();
    await expect(page.getByText('saved by a newer version of this site')).toBeVisible();
  });

  test('of a plan goes to the bin and comes back', async ({ page }) => {
    await begin(page);
    await page.goto(`${addressOf('nested')}data/`);
    await page
      .getByRole('button', { name: /^Delete “/ })
      .first()
      .click();
    await expect(page.locator('.kept-status')).toContainText('in the bin');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.locator('.kept-status')).toHaveText('It is back.');
    await expect(page.getByRole('heading', { name: 'Development plans' })).toBeVisible();
  });
});

test('without a connection the plan opens, and what is written is saved', async ({ page, context }) => {
  await begin(page);
  // The worker of a first visit has taken over, and has what the plan needs.
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          navigator.serviceWorker.controller !== null &&
          (await caches.match('roles/people-operations/senior-performance-management-specialist.json')) !== undefined,
      ),
    )
    .toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.rating-panel')).toBeVisible();
  await name(page).fill('Written on the bus');
  await saved(page);
  await page.reload();
  await expect(name(page)).toHaveValue('Written on the bus');
});

test('where its script fails the page says so, and the rest of it stays', async ({ page }) => {
  await page.route(/\/_astro\/start\./, (route) => route.abort());
  await page.goto(`${addressOf('nested')}plan/`);
  await expect(page.getByText('The plan builder could not be started')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
});

test('a plan goes to a manager and comes home with comments', async ({ page, browser }) => {
  await begin(page);
  await step(page, 'Areas');
  await page.getByRole('group').filter({ hasText: 'Not rated yet' }).locator('summary').click();
  await page.getByRole('checkbox', { name: '360 instruments' }).check();
  await step(page, 'Share and print');
  const sent = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file to share' }).click();
  const manager = await browser.newContext();
  try {
    const desk = await manager.newPage();
    await ready(desk);
    await desk.locator('input[type=file]').setInputFiles(await (await sent).path());
    await desk.getByLabel(/^Your name/).fill('Robin');
    await desk.getByLabel('Comment on the whole').fill('Begin with the first.');
    const back = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save the file to send back' }).click();
    await page.locator('input[type=file]').setInputFiles(await (await back).path());
    await step(page, 'Overview');
    await expect(page.locator('.comment-list')).toContainText('Begin with the first.');
  } finally {
    await manager.close();
  }
});

test.describe('what somebody writes', () => {
  test('into any field is in no request, address, title, console or other store', async ({ browser }) => {
    await overheard(browser.newContext.bind(browser), async (page, heard) => {
      await begin(page);
      for (const title of ['Overview', 'Areas', 'Evidence', 'Check-ins']) {
        await step(page, title);
        for (const field of await page.locator('.plan textarea, .plan input[type=text]').all())
          await field.fill(canary);
      }
      await saved(page);
      await page.getByRole('link', { name: 'All plans' }).click();
      await expect(page.getByText(canary).first()).toBeVisible();
      expect(await heard()).toEqual([]);
    });
  });

  const plants: Readonly<Record<string, (word: string) => void>> = {
    request: (word) => void fetch(`?word=${word}`),
    body: (word) => void fetch('.', { method: 'POST', body: word }),
    header: (word) => void fetch('.', { headers: { 'x-word': word } }),
    address: (word) => history.replaceState(null, '', `#${word}`),
    title: (word) => {
      document.title = word;
    },
    console: (word) => console.warn(word),
    'local storage': (word) => localStorage.setItem('word', word),
    'session storage': (word) => sessionStorage.setItem('word', word),
  };
  for (const [channel, plant] of Object.entries(plants)) {
    test(`is heard where it leaks: ${channel}`, async ({ browser }) => {
      await overheard(browser.newContext.bind(browser), async (page, heard) => {
        await ready(page);
        expect(await heard()).toEqual([]);
        await page.evaluate(plant, canary);
        await expect.poll(heard).toContain(channel === 'body' || channel === 'header' ? 'request' : channel);
      });
    });
  }
});

/** A browser in which every way out is listened to; `heard` names the ways on which the canary was met. */
async function overheard(
  open: (options: { readonly proxy: Traffic['proxy'] }) => Promise<BrowserContext>,
  use: (page: Page, heard: () => Promise<string[]>) => Promise<void>,
): Promise<void> {
  const traffic = await Traffic.start(addressOf('nested'));
  const context = await open({ proxy: traffic.proxy });
  const said: string[] = [];
  context.on('console', (message: ConsoleMessage) => said.push(message.text()));
  const page = await context.newPage();
  const heard = async (): Promise<string[]> => {
    const places: Readonly<Record<string, string>> = {
      request: JSON.stringify(traffic.asked),
      address: page.url(),
      title: await page.title(),
      console: said.join('\n'),
      'local storage': await page.evaluate(() => JSON.stringify(localStorage)),
      'session storage': await page.evaluate(() => JSON.stringify(sessionStorage)),
    };
    return Object.keys(places).filter((place) => places[place]?.includes(canary));
  };
  try {
    await use(page, heard);
  } finally {
    await context.close();
    await traffic.stop();
  }
}

/** Changes what lies in the database, past the storage room: cuts the text off, or gives it another version. */
async function tamper(page: Page, change: { readonly cut?: number; readonly version?: number }): Promise<void> {
  await page.evaluate(
    async ({ base, cut, version }) => {
      const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await answer(indexedDB.open(`espalier:${base}`));
      const rows = database.transaction('rows', 'readwrite').objectStore('rows');
      const [row] = await answer(rows.getAll());
      await answer(rows.put({ ...row, text: String(row.text).slice(0, cut), version: version ?? row.version }));
      database.close();
    },
    { base: new URL(addressOf('nested')).pathname, ...change },
  );
}
