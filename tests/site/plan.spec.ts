/** The plan builder in a browser: the whole journey, alone and with a manager, and that nothing of it leaves. */
import { gzipSync } from 'node:zlib';
import { type BrowserContext, type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { begin, bringAxe, name, press, ready, saved, sound, step, towards, walk } from './planning.ts';
import { addressOf } from './sites.ts';
import { Traffic } from './traffic.ts';

const canary = 'kanarienvogel';

test.describe('the journey', () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

  test('is walked by keyboard on a phone, and axe finds nothing at any step', async ({ page }) => {
    test.setTimeout(120_000);
    await bringAxe(page);
    await ready(page, towards);
    await walk(page, (where) => sound(page, where));
    await saved(page);
    await page.reload();
    await expect(page.getByText('0 of 1 actions done')).toBeVisible();
    await press(page, 'Undo');
    await page.getByRole('link', { name: 'All plans' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Your plans' })).toBeVisible();
    await sound(page, 'all plans');
  });
});

test.describe('a framework that moves on', () => {
  // A service worker would have the data of before.
  test.use({ serviceWorkers: 'block' });

  test('is told to the person whose plan it is, who follows it by one button', async ({ page }) => {
    await bringAxe(page);
    let later = false;
    await page.route(/senior-performance-management-specialist\.json/, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const { version } = JSON.parse(text) as { version: string };
      const moved = text
        .replace(`"version":"${version}"`, '"version":"9.0.0"')
        .replaceAll('360 instruments', 'Feedback from all round');
      await route.fulfill({ response: answer, body: later ? moved : text });
    });
    await begin(page);
    await step(page, 'Areas');
    await page.getByRole('group').filter({ hasText: 'Not rated yet' }).locator('summary').click();
    await page.getByRole('checkbox', { name: '360 instruments' }).check();
    await saved(page);
    later = true;
    await page.reload();
    await expect(page.locator('.moved-on')).toContainText('“360 instruments” is now called “Feedback from all round”.');
    await sound(page, 'moved on');
    await press(page, 'Follow the framework');
    await expect(page.locator('.moved-on')).toBeHidden();
    await expect(page.locator('.plan-news')).toContainText('9.0.0 now. You can undo it.');
    await step(page, 'Overview');
    await expect(page.locator('.area-list')).toContainText('Feedback from all round');
  });
});

test('without a connection the whole journey works, documents included, and what is written is saved', async ({
  page,
  context,
}) => {
  await ready(page, towards);
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
  await walk(page, async () => undefined);
  await step(page, 'Share and print');
  for (const [button, ending] of [
    ['Save a copy (JSON)', '.json'],
    ['Word', '.docx'],
    ['Spreadsheet', '.xlsx'],
    ['Markdown', '.md'],
    ['Calendar', '.ics'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\${ending}$`));
  }
  await name(page).fill('Written on the bus');
  await saved(page);
  await page.reload();
  await expect(name(page)).toHaveValue('Written on the bus');
});

test('the bars of all competencies begin and end at the same places', async ({ page }) => {
  await begin(page);
  await page
    .locator('.rating-panel')
    .getByRole('radio', { name: 'Partly', exact: true })
    .first()
    .check({ force: true });
  const places = (list: string) =>
    page
      .locator(`${list} .gap-bar svg`)
      .evaluateAll((bars) => bars.map((bar) => [bar.getBoundingClientRect().left, bar.getBoundingClientRect().right]));
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const bars = await places('.rating-list');
    expect(bars.length).toBeGreaterThan(10);
    expect(new Set(bars.map(String)).size).toBe(1);
  }
  await page.getByRole('button', { name: 'See your next steps' }).click();
  await page
    .getByText(/^Not rated yet/)
    .first()
    .click();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const bars = await places('.area-list');
    expect(bars.length).toBeGreaterThan(10);
    expect(new Set(bars.map(String)).size).toBe(1);
  }
});

test('on a phone the parts of the plan are one row, and the open one is on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  const parts = page.getByRole('navigation', { name: 'Parts of the plan' });
  const before = (await parts.boundingBox())?.height ?? 0;
  expect(before).toBeLessThan(60);
  await step(page, 'Share and print');
  await expect(parts.getByRole('button', { name: 'Share and print' })).toBeInViewport({ ratio: 0.9 });
  expect((await parts.boundingBox())?.height).toBe(before);
});

test('where its script fails the page says so, and the rest of it stays', async ({ page }) => {
  await page.route(/\/_astro\/start\./, (route) => route.abort());
  await page.goto(`${addressOf('nested')}plan/`);
  await expect(page.getByText('The plan builder could not be started')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  // The other islands of the site go on.
  await page.goto(`${addressOf('nested')}where-am-i/`);
  await expect(page.getByRole('combobox', { name: 'Your role, or the one nearest to it' })).toBeEnabled();
});

test('brings no more JavaScript than a phone can bear, with documents left for later', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await ready(page);
  await page.waitForLoadState('networkidle');
  const zipped = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(zipped.length).toBeGreaterThan(0);
  expect(zipped.reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000);
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
    await bringAxe(desk);
    await ready(desk);
    await desk.locator('input[type=file]').setInputFiles(await (await sent).path());
    await desk.getByLabel(/^Your name/).fill('Robin');
    await desk.getByLabel('Comment on the whole').fill('Begin with the first.');
    await sound(desk, 'the manager’s page');
    const back = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save the file to send back' }).click();
    await page.locator('input[type=file]').setInputFiles(await (await back).path());
    await expect(page.locator('.plan-news')).toHaveText(
      'The file is merged in: 1 comment, from Robin. You can undo it.',
    );
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
