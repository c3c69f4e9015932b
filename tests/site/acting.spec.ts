/** Where am I? and Team: by keyboard alone, on paper, without a script, without a connection; and nothing of it gets out. */
import { expect, type Page, test } from '@playwright/test';
import { addSeat, placeOneself, placeTeam, saved, statementOf } from './acting.ts';
import { watchFor } from './canary.ts';
import { addressOf } from './sites.ts';

const specialist = 'where-am-i/#role=people-operations/performance-management-specialist';

/** Tab until the focus is on what has that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return '';
      const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : [];
      return [...(label ?? []), element].map(({ textContent }) => textContent).join(' ');
    });
    if (name.test(reached)) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

test('from the role to the nearest roles by keyboard, and on the next day from there', async ({ page }) => {
  await page.goto(`${addressOf('starter')}frameworks/people-operations/roles/performance-management-specialist/`);
  await page.getByRole('link', { name: 'See where you are' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled();
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await expect(statementOf(page)).toBeFocused();
  const first = await statementOf(page).textContent();
  // The first answer is the next stop; the keys 1 to 4 answer from wherever one is in the question.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.question-way p')).toHaveText(/^2 of /);
  await expect(statementOf(page)).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.locator('.question-way p')).toHaveText(/^3 of /);
  await tabTo(page, /^Back$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Not yet/ })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('2');
  await tabTo(page, /^Skip all of/);
  await page.keyboard.press('Enter');
  for (let number = 0; number < 12; number += 1) {
    await expect(statementOf(page)).toBeFocused();
    await page.keyboard.press('1');
  }
  await tabTo(page, /^Stop and look$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeFocused();
  await expect(page.getByText(/^You said yes to \d+ of 14 statements;/)).toBeVisible();
  await expect(page.getByText(/^Your answers are on \d+ of 15 competencies\./)).toBeVisible();
  const own = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  await expect(own).toContainText('Performance Management Specialist');
  await expect(own).toContainText('The next step');
  await expect(own.getByRole('link', { name: /^Take it into a plan/ })).toHaveAttribute(
    'href',
    /\/plan\/\?role=people-operations\/performance-management-specialist$/,
  );
  await saved(page);

  await page.goto(`${addressOf('starter')}where-am-i/`);
  await expect(page.getByText(/^You said yes to \d+ of 14 statements/)).toBeVisible();
  await page.getByRole('button', { name: /^Go on: \d+ statements/ }).press('Enter');
  await expect(statementOf(page)).toBeFocused();
  expect(await statementOf(page).textContent()).not.toBe(first);
});

test('roles and answers come along into a plan, and no address carries an answer', async ({ page }) => {
  await page.goto(addressOf('starter') + specialist);
  await placeOneself(page);
  await saved(page);
  const summary = (await page.getByText(/^You said yes to \d+ of \d+ statements/).textContent()) ?? '';
  const answered = /of (\d+) statements/.exec(summary)?.[1];
  const near = page.getByRole('link', { name: /^Take it into a plan/ }).nth(1);
  const towards = ((await near.textContent()) ?? '').replace('Take it into a plan towards ', '');
  await near.click();
  expect(new URL(page.url()).search).toMatch(
    /^\?role=[a-z/-]+&from=people-operations\/performance-management-specialist$/,
  );
  const bring = page.getByRole('checkbox', { name: /^Bring in \d+ of your \d+ answers from “Where am I\?”$/ });
  await expect(bring).toBeChecked();
  const [about = 0, all = 0] = ((await bring.locator('..').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(all).toBe(Number(answered));
  expect(about).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByLabel('Name of the plan')).toHaveValue(`Towards ${towards}`);
  await expect(page.getByRole('heading', { name: 'Areas' })).toBeVisible();
  expect(page.url()).toMatch(/\/plan\/#plan\/[a-z0-9-]+$/);
  // As many ratings as were announced, and no more.
  await page.getByRole('button', { name: 'Where you stand' }).click();
  let rated = 0;
  for (const head of await page.locator('.rating-list h3 button').all()) {
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    rated += await page.locator('.rating-panel input[type=radio]:checked').count();
  }
  expect(rated).toBe(about);
});

test('yes to two of three everywhere is no nothing: levels are begun, and the result comes before more questions', async ({
  page,
}) => {
  await page.goto(addressOf('starter') + specialist);
  await placeOneself(page, ['Yes', 'Yes', 'Partly']);
  await expect(page.getByText(/^You said yes to 24 of 36 statements; .*\d+ (?:levels )?are begun\.$/)).toBeVisible();
  const own = page.locator('.role-way').first();
  await expect(own).toContainText(/\d+ next steps, (?:all|\d+) of them begun/);
  await expect(page.locator('.result')).not.toContainText('0 things');
  await expect(page.locator('.standings')).toContainText(/On the way to \w+, yes to \d of \d statements/);
  const goOn = page.getByRole('button', { name: /^Go on:/ });
  expect(
    await own.evaluate((way, button) => way.compareDocumentPosition(button as Node), await goOn.elementHandle()),
  ).toBe(4);
});

test('answers are saved as a file, deleted, brought back by undo, and read from the file', async ({ page }) => {
  await page.goto(addressOf('starter') + specialist);
  await placeOneself(page);
  const summary = page.getByText(/^You said yes to \d+ of \d+ statements/);
  const before = (await summary.textContent()) ?? '';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('where-am-i.json');
  await page.getByRole('button', { name: 'Delete your answers' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(summary).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary).toHaveText(before);
  await page.getByRole('button', { name: 'Delete your answers' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page.locator('.said')).toHaveText(/^Deleted/);
  await page.getByLabel('Open a file with your answers').setInputFiles(await download.path());
  await saved(page);
  await page.goto(`${addressOf('starter')}where-am-i/`);
  await expect(summary).toHaveText(before);
  await page
    .getByLabel('Open a file with your answers')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"espalier":"team"}') });
  await expect(page.locator('.said')).toHaveText(/^Nothing was changed\. /);
  await expect(summary).toHaveText(before);
});

test('coverage on a phone: one entry for each competency, each column with its name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${addressOf('starter')}team/`);
  await placeTeam(page);
  const table = page.locator('.coverage-table');
  await expect(table.locator('tbody td').nth(1)).toHaveText(/^\d AB, assumed$/);
  await expect(table).not.toContainText('≈');
  const label = (cell: number) =>
    table
      .locator('tbody td')
      .nth(cell)
      .evaluate((td) => getComputedStyle(td, '::before').content);
  expect([await label(0), await label(1)]).toEqual(['"Level asked"', '"People there"']);
  await expect(table.locator('thead')).toHaveCSS('clip-path', 'inset(50%)');
});

test('a team by keyboard: two seats, a risk, and what a vacancy changes', async ({ page }) => {
  await page.goto(`${addressOf('starter')}team/`);
  await expect(page.getByText(/^Nobody is here yet/)).toBeVisible();
  await tabTo(page, /^Add the first seat$/);
  for (const alias of ['MK', 'Maria Keller']) {
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Initials or an alias').last()).toBeFocused();
    await page.keyboard.type(alias);
    await page.keyboard.press('Tab');
    if (alias === 'MK') await page.keyboard.type('Perf');
    await tabTo(page, /^Add a seat$/);
  }
  await expect(page.getByText(/^This looks like a full name/)).toBeVisible();
  // The second seat begins with the role of the first: both cover all that it asks.
  await expect(page.getByText(/each has two people or more at every level asked/)).toBeVisible();
  await tabTo(page, /^Somebody leaves or is away/);
  await tabTo(page, /^Who/);
  await page.keyboard.type('MK');
  // All that the two cover together would rest on one of them.
  const outcome = page.getByText(/^\d+ coverage risks would open or grow, 0 would close or ease\.$/);
  await expect(outcome).toBeVisible();
  const risks = Number.parseInt((await outcome.textContent()) ?? '', 10);
  expect(risks).toBeGreaterThan(5);
  const table = page.getByRole('table', { name: 'Coverage before and after' });
  await expect(table.getByRole('row')).toHaveCount(risks + 1);
  await expect(table.getByRole('row').last()).toContainText('one person');
  await saved(page);
  await page.reload();
  await expect(page.locator('.seats summary b')).toHaveText(['MK', 'Maria Keller']);
});

for (const [name, path, act] of [
  ['where one stands', specialist, placeOneself],
  ['a team', 'team/', placeTeam],
] as const) {
  test(`${name} prints its words, unfolded, and no controls of the page's own`, async ({ page }) => {
    await page.goto(addressOf('starter') + path);
    await act(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const control of ['navigation', 'button'] as const)
      expect([control, await page.getByRole(control).filter({ visible: true }).count()]).toEqual([control, 0]);
    const folded = await page
      .locator('.result details > :not(summary, .screen-only)')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height === 0).length);
    expect(folded).toBe(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['where-am-i/', 'team/']) {
    test(`${path} says what it does, why it needs a script, and where to read instead`, async ({ page }) => {
      await page.goto(addressOf('nested') + path);
      await expect(page.locator('noscript p')).toContainText('JavaScript, which is switched off');
      const links = await page
        .locator('noscript a')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map((one) => one.href));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
    });
  }
});

test.describe('without the data', () => {
  // A service worker would have it.
  test.use({ serviceWorkers: 'block' });

  test('where the roles cannot be fetched, it says so, and tries again', async ({ page }) => {
    let broken = true;
    await page.route('**/outline.json*', (route) => (broken ? route.abort() : route.continue()));
    for (const path of ['where-am-i/', 'team/']) {
      broken = true;
      await page.goto(addressOf('starter') + path);
      await expect(page.getByRole('alert')).toContainText('What you have saved on this device is still there.');
      broken = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('.saving')).toBeVisible();
    }
  });
});

test.describe('nothing gets out', () => {
  // Two journeys in one, on a busy machine.
  test.setTimeout(120_000);
  const canary = 'Kanarienvogel Ärmel';

  test('of what is said in self-placement and team, on the way through all of it', async ({ browser }) => {
    await watchFor(browser, addressOf('nested'), {}, async ({ page, seen }) => {
      await page.goto(`${addressOf('nested')}team/`);
      await addSeat(page, canary, 'Performance Management Specialist (P3)');
      await saved(page);
      await expect(page.getByText(new RegExp(`Only ${canary} is at this level`)).first()).toBeVisible();
      await page.getByRole('combobox', { name: 'Who' }).selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Save a file' }).click();
      await page.reload();
      await expect(page.locator('.seats summary b')).toHaveText(canary);
      await page.locator('.risks a').first().click();
      await expect(page).toHaveURL(/\/competencies\//);
      expect(await seen(canary)).toEqual([]);

      await page.goto(addressOf('nested') + specialist);
      await placeOneself(page);
      const marks = await page.evaluate(() => document.body.textContent);
      expect(marks).toContain('Where you stand');
      await page
        .getByRole('link', { name: /^Take it into a plan/ })
        .first()
        .click();
      // No answer, and no id of a statement, is in any address.
      expect(await seen('not-yet')).toEqual([]);
      expect(await seen('no-opportunity')).toEqual([]);
    });
  });

  /** Ways in which a page could give a name away. Each is a script that runs in it; `place` is where it is to be seen. */
  const leaks: readonly { readonly name: string; readonly place: string; readonly leak: (name: string) => void }[] = [
    {
      name: 'a question to the server',
      place: 'request',
      leak: (name) => void fetch(`?name=${encodeURIComponent(name)}`),
    },
    {
      name: 'a coded question',
      place: 'request',
      leak: (name) => void fetch(`?name=${btoa(encodeURIComponent(name))}`),
    },
    {
      name: 'a header',
      place: 'request',
      leak: (name) => void fetch('?', { headers: { 'X-Name': encodeURIComponent(name) } }),
    },
    { name: 'a beacon', place: 'request', leak: (name) => void navigator.sendBeacon('?', name) },
    {
      name: 'a picture',
      place: 'request',
      leak: (name) => {
        new Image().src = `/nothing.png?${encodeURIComponent(name)}`;
      },
    },
    {
      name: 'the address',
      place: 'address',
      leak: (name) => history.pushState(undefined, '', `#${encodeURIComponent(name)}`),
    },
    { name: 'the state of the history', place: 'history', leak: (name) => history.replaceState({ name }, '') },
    {
      name: 'the title, for a moment',
      place: 'title',
      leak: (name) => {
        document.title = name;
        setTimeout(() => {
          document.title = 'Team';
        });
      },
    },
    { name: 'the console', place: 'console', leak: (name) => console.debug({ name: `${name}` }.name) },
    {
      name: 'an error',
      place: 'console',
      leak: (name) =>
        void setTimeout(() => {
          throw new Error(name);
        }),
    },
    {
      name: 'a cookie',
      place: 'cookie',
      leak: (name) => {
        void cookieStore.set('name', encodeURIComponent(name));
      },
    },
    { name: 'local storage', place: 'local storage', leak: (name) => localStorage.setItem('name', name) },
    { name: 'session storage', place: 'session storage', leak: (name) => sessionStorage.setItem('name', name) },
    {
      name: 'the name of the window',
      place: 'window name',
      leak: (name) => {
        window.name = name;
      },
    },
    {
      name: 'a cache',
      place: 'cache',
      leak: (name) =>
        void caches.open('x').then((cache) => cache.put(`/?${encodeURIComponent(name)}`, new Response(''))),
    },
    {
      name: 'the name of a file',
      place: 'file name',
      leak: (name) =>
        Object.assign(document.createElement('a'), {
          href: URL.createObjectURL(new Blob(['x'])),
          download: name,
        }).click(),
    },
  ];

  test('without being seen: every planted leak is', async ({ browser }) => {
    await watchFor(browser, addressOf('starter'), { bypassCSP: true }, async ({ page, seen }) => {
      await page.goto(`${addressOf('starter')}team/`);
      await expect(page.locator('.saving')).toBeVisible();
      for (const [index, { name, place, leak }] of leaks.entries()) {
        const own = `${canary} ${index}.`;
        expect([name, await seen(own)]).toEqual([name, []]);
        await page.evaluate(leak, own);
        await expect.poll(() => seen(own), { message: name }).toContain(place);
      }
    });
  });
});
