/** The search: what it finds, how it narrows, how it stands in the address, what it says when it finds nothing or cannot start. */
import { expect, type Page, test } from '@playwright/test';
import { addressOf } from './sites.ts';

const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const answersOf = (page: Page) => page.locator('.answers > li');
const statusOf = (page: Page) => page.getByRole('status');
const titlesOf = (page: Page) => answersOf(page).getByRole('heading', { level: 2 });

/** Opens the search of a site with that end of the address, ready to answer. */
async function openSearch(page: Page, end = '', site: 'starter' | 'nested' = 'starter'): Promise<void> {
  await page.goto(`${addressOf(site)}search/${end}`);
  await expect(page.locator('.search')).toHaveAttribute('data-state', /./);
}

/** How many pages the search says that it found. */
async function found(page: Page): Promise<number> {
  await expect(statusOf(page)).toHaveText(/^\d+ pages?\b/);
  return Number.parseInt((await statusOf(page).textContent()) ?? '', 10);
}

test.describe('finds', () => {
  test('a competency by a word of its definition, before the roles that expect it', async ({ page }) => {
    await openSearch(page);
    await fieldOf(page).fill('stakeholders');
    await expect(titlesOf(page).first()).toHaveText('Working together');
    await expect(answersOf(page).first()).toContainText('Competency · Core');
  });

  test('from the second letter on', async ({ page }) => {
    await openSearch(page);
    await fieldOf(page).fill('f');
    await expect(statusOf(page)).toHaveText('One more letter, please.');
    await expect(answersOf(page)).toHaveCount(0);
    await fieldOf(page).fill('fe');
    await expect(titlesOf(page).first()).toHaveText(/\bfe/i);
  });

  for (const title of ['Coaching', 'Goal alignment', 'Performance Management Specialist', 'People leadership']) {
    test(`${title} first, by its title`, async ({ page }) => {
      await openSearch(page);
      await fieldOf(page).fill(title.toLowerCase());
      await expect(titlesOf(page).first()).toHaveText(title);
    });
  }

  test('and marks what was found, in titles and in the text', async ({ page }) => {
    await openSearch(page, '#q=fe');
    await expect(titlesOf(page).first().locator('mark')).toHaveText(['fe']);
    const marked = await answersOf(page).locator('p mark, ul mark').allTextContents();
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.filter((word) => !/fe/i.test(word))).toEqual([]);
  });

  test('the place on a page where the word stands', async ({ page }) => {
    await openSearch(page, '#q=giving%20feedback');
    const place = answersOf(page).first().locator('ul a').first();
    const name = (await place.textContent()) ?? '';
    await place.click();
    await expect(page).toHaveURL(/\/giving-feedback\/#level-\w+$/);
    await expect(page.locator(':target')).toContainText(name);
  });

  test('twelve pages at first, and more on request with the focus on the next', async ({ page }) => {
    await openSearch(page, '#q=fe');
    await expect(answersOf(page)).toHaveCount(12);
    await page.getByRole('button', { name: 'Show 12 more' }).click();
    await expect(answersOf(page)).toHaveCount(24);
    await expect(titlesOf(page).nth(12).getByRole('link')).toBeFocused();
  });
});

test('what somebody types before the index is there stays, and is answered', async ({ page }) => {
  const { promise: typing, resolve: letGo } = Promise.withResolvers<void>();
  let asked = 0;
  // The values of the filters come from these files: the search waits for them, and somebody goes on typing.
  await page.route('**/pagefind/filter/**', async (route) => {
    asked += 1;
    await typing;
    await route.continue();
  });
  await page.goto(`${addressOf('starter')}search/#kind=Competency`);
  await expect(fieldOf(page)).toBeFocused();
  await expect.poll(() => asked).toBeGreaterThan(0);
  // Without a pause in which the words would be answered, and so be in the address already.
  await page.keyboard.type('stake', { delay: 50 });
  letGo();
  await page.keyboard.type('holders', { delay: 50 });
  await expect(titlesOf(page).first()).toHaveText('Working together');
  await expect(fieldOf(page)).toHaveValue('stakeholders');
  await expect(page.getByLabel('Kind')).toHaveValue('Competency');
  await expect(page).toHaveURL(/search\/#q=stakeholders&kind=Competency$/);
});

test('the rules for authors come after all other pages, and by themselves to whoever asks', async ({ page }) => {
  const kindsOf = () => answersOf(page).locator('.about').allTextContents();
  await openSearch(page, '#q=promotion');
  const all = await found(page);
  while (await page.locator('button.more').isVisible()) await page.locator('button.more').click();
  await expect(answersOf(page)).toHaveCount(all);
  const kinds = (await kindsOf()).map((kind) => kind.startsWith('Rule for authors'));
  expect(kinds).toContain(true);
  expect(kinds).toEqual([...kinds].sort());
  await page.getByLabel('Kind').selectOption('Rule for authors');
  await expect(statusOf(page)).toHaveText(new RegExp(`^${kinds.filter(Boolean).length} page`));
  expect(await kindsOf()).toEqual(kinds.filter(Boolean).map(() => 'Rule for authors'));
});

test('on a phone the filters are folded, unless one is at work', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSearch(page, '#q=coaching');
  const fold = page.getByRole('button', { name: 'Filters' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByLabel('Kind')).toBeHidden();
  await expect(titlesOf(page).first()).toBeInViewport();
  await fold.click();
  await page.getByLabel('Kind').selectOption('Competency');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('Competency');
  await expect(page.getByLabel('Kind')).toBeVisible();
});

test.describe('narrows', () => {
  for (const [filter, value] of [
    ['kind', 'Competency'],
    ['kind', 'Role'],
    ['framework', 'People leadership'],
    ['family', 'Performance'],
    ['grade', 'P3'],
    ['level', 'Expert'],
  ] as const) {
    test(`by ${filter}, as many as "${value}" says`, async ({ page }) => {
      await openSearch(page, '#q=feedback');
      const all = await found(page);
      const option = page.locator(`select[name="${filter}"] option[value="${value}"]`);
      await expect(option).toHaveText(/\(\d+\)$/);
      const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
      expect(promised).toBeGreaterThan(0);
      expect(promised).toBeLessThan(all);
      await page.locator(`select[name="${filter}"]`).selectOption(value);
      await expect(statusOf(page)).toHaveText(`${promised} ${promised === 1 ? 'page' : 'pages'} for “feedback”`);
      await expect(answersOf(page)).toHaveCount(Math.min(promised, 12));
      await expect(page).toHaveURL(new RegExp(`#q=feedback&${filter}=${value.replace(' ', '\\+')}$`));
      if (filter === 'kind')
        await expect(answersOf(page).locator('.about')).toHaveText(
          Array(Math.min(promised, 12)).fill(new RegExp(`^${value} `)),
        );
    });
  }

  test('without a word: a list of all that the filters leave', async ({ page }) => {
    await openSearch(page);
    await page.getByLabel('Kind').selectOption('Framework');
    await expect(statusOf(page)).toHaveText('5 pages');
    await expect(titlesOf(page)).toHaveText(
      ['Core', 'Customer success', 'Engineering', 'People leadership', 'People operations'],
      {
        useInnerText: true,
      },
    );
  });

  test('offers no choice that leaves nothing', async ({ page }) => {
    await openSearch(page, '#q=coaching&kind=Competency');
    await found(page);
    const empty = page.locator('select[name="grade"] option[value="P3"]');
    await expect(empty).toHaveText('P3 (0)');
    await expect(empty).toBeDisabled();
  });
});

test.describe('the address', () => {
  test('holds the question behind #, where no server sees it, and asks it again', async ({ page }) => {
    await openSearch(page);
    await fieldOf(page).fill('coaching');
    await page.locator('select[name="kind"]').selectOption('Competency');
    await expect(page).toHaveURL(/search\/#q=coaching&kind=Competency$/);
    const before = await found(page);
    await page.reload();
    await expect(fieldOf(page)).toHaveValue('coaching');
    await expect(page.locator('select[name="kind"]')).toHaveValue('Competency');
    expect(await found(page)).toBe(before);
  });

  test('understands ?q= of old, and takes it out of sight', async ({ page }) => {
    await openSearch(page, '?q=coaching');
    await expect(titlesOf(page).first()).toHaveText('Coaching');
    await expect(page).toHaveURL(/search\/#q=coaching$/);
  });

  test('leads back to the answers from a page', async ({ page }) => {
    await openSearch(page, '#q=coaching');
    await titlesOf(page).first().getByRole('link').click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Coaching');
    await page.goBack();
    await expect(fieldOf(page)).toHaveValue('coaching');
    await expect(titlesOf(page).first()).toHaveText('Coaching');
  });
});

test('under a base path the answers lead to their pages', async ({ page }) => {
  await openSearch(page, '#q=coaching', 'nested');
  await expect(titlesOf(page).first()).toHaveText('Coaching');
  const links = await answersOf(page)
    .locator('a')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  expect(links.filter((link) => !link.startsWith(addressOf('nested')))).toEqual([]);
  await titlesOf(page).first().getByRole('link').click();
  await expect(page).toHaveURL(`${addressOf('nested')}frameworks/people-leadership/competencies/coaching/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coaching');
});

test('where nothing is found, it says so, and what to do', async ({ page }) => {
  await openSearch(page, '#q=xylophone');
  await expect(statusOf(page)).toHaveText('Nothing found for “xylophone”. Try fewer or other words.');
  await openSearch(page, '#q=xylophone&kind=Role');
  await page.reload();
  await expect(statusOf(page)).toHaveText(
    'Nothing found for “xylophone” with these filters. Try fewer or other words, or clear the filters.',
  );
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(statusOf(page)).toHaveText('');
  await expect(fieldOf(page)).toBeFocused();
  await expect(page).toHaveURL(/search\/$/);
});

test('where nothing is found for a slip of the pen, it asks for what was meant, and a link goes there', async ({
  page,
}) => {
  await openSearch(page, '#q=kouching');
  const meant = statusOf(page).getByRole('link', { name: 'coaching' });
  await expect(statusOf(page)).toHaveText(
    'Nothing found for “kouching”. Try fewer or other words. Did you mean “coaching”?',
  );
  // Enter leads from the field to the first link, as it does to the first answer.
  await fieldOf(page).press('Enter');
  await expect(meant).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titlesOf(page).first()).toHaveText('Coaching');
  await expect(fieldOf(page)).toHaveValue('coaching');
  await expect(fieldOf(page)).toBeFocused();
  await expect(page).toHaveURL(/#q=coaching$/);
});

test('what is found by the beginning of a word alone is questioned, and what is found by the word is not', async ({
  page,
}) => {
  await openSearch(page, '#q=coachnig');
  await expect(statusOf(page)).toHaveText(/^\d+ pages for “coachnig” Did you mean “coaching”\?$/);
  for (const words of ['coaching', 'coac', 'stakeholders', 'giving feedback']) {
    await fieldOf(page).fill(words);
    await expect(statusOf(page)).toHaveText(new RegExp(`^\\d+ pages? for “${words}”$`));
  }
});

test('what somebody types is text, whatever it looks like', async ({ page }) => {
  const words = '"><img src=x onerror=document.title=1> & <mark>';
  await openSearch(page);
  await fieldOf(page).fill(words);
  await expect(statusOf(page)).toContainText(`“${words}”`);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Search/);
});

test('where it cannot start, it says so and leaves the lists', async ({ page }) => {
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto(`${addressOf('starter')}search/#q=coaching`);
  await expect(statusOf(page)).toContainText('Search could not start. Reload the page');
  await page.getByRole('link', { name: /competencies of People leadership$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Competencies');
});

test('the last word wins, however late the answers to an earlier one come', async ({ page }) => {
  const held: (() => Promise<void>)[] = [];
  await page.route('**/pagefind/fragment/**', async (route) => {
    if (held.length === 0) held.push(() => route.continue());
    else await route.continue();
  });
  await openSearch(page);
  await fieldOf(page).fill('coaching');
  await expect.poll(() => held.length).toBe(1);
  await fieldOf(page).fill('xylophone');
  await expect(statusOf(page)).toHaveText(/^Nothing found for “xylophone”/);
  const late = page.waitForResponse('**/pagefind/fragment/**');
  await held[0]?.();
  await (await late).finished();
  // Whatever the page does with them, it does before it is drawn twice.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(statusOf(page)).toHaveText(/^Nothing found for “xylophone”/);
  await expect(answersOf(page)).toHaveCount(0);
});
