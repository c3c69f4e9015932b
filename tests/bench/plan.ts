/** How quickly a large plan opens, and how long a keystroke takes in it. */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.mjs';
import { serveFolder } from '../../src/cli/static-server.ts';
import { seal } from '../../src/device/row.ts';
import { newPlan, type Plan } from '../../src/plan/plan.ts';
import type { ExpectedCompetency, RoleData } from '../../src/plan/role-data.ts';
import { run } from './run.ts';
import { median, section, table } from './table.ts';
import { espalier, repository } from './workspaces.ts';

const size = { competencies: 60, notes: 500, versions: 20 };
const budget = { open: 1000, key: 50 };
const rounds = 5;
const words = 'Asked both teams for their view first. ';

/** Prints the part; `scratch` is a folder that does not exist yet. */
export async function benchPlan(scratch: string): Promise<void> {
  section(
    'Plan',
    `A plan with ${size.competencies} competencies, ${size.notes} evidence notes and ${size.versions} versions, in milliseconds.`,
    `Opening is from the start of the navigation until the plan stands there with what its role expects, on a later visit; the budget is ${budget.open}. A keystroke is from the event until its frame has been drawn, saving included; the budget is ${budget.key} ("!" marks what is over).`,
  );
  const executablePath = findBrowser(chromium.executablePath());
  if (executablePath === undefined) {
    console.log('Not measured: there is no browser.');
    return;
  }
  const built = await run({ args: [espalier, 'build', '--root', repository, '--out', scratch] }, 'wanted');
  if (built.exitCode !== 0) {
    console.log(`The site could not be built:\n${built.output.trim().split('\n').slice(-6).join('\n')}`);
    return;
  }
  const server = await serveFolder(scratch, '/', 0);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    // A service worker would not let the made-up role through.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/plan/roles.json*', (route) => route.fulfill({ json: [roleName] }));
    await page.route('**/plan/roles/bench/*', (route) => route.fulfill({ json: role }));
    await page.addInitScript(watch);
    await page.goto(`${server.address}plan/`);
    await page.locator('.plan[data-state=ready]').waitFor();
    await store(page);
    console.log(table([['', 'median', 'slowest', ''], ...(await measure(page, `${server.address}plan/`))]));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, address: string): Promise<string[][]> {
  const opened: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank');
    await page.goto(`${address}#plan/bench`);
    await page.locator('.plan-page .area-list .gap-bar').first().waitFor();
    opened.push(await page.evaluate(() => window.benchOpened ?? Number.NaN));
  }
  const rows = [row('opening it', opened, budget.open)];
  const fields: readonly (readonly [name: string, step: string, label: RegExp])[] = [
    ['a key in the name', 'Overview', /^Name of the plan/],
    ['a key in the notes', 'Overview', /^Your own notes/],
    ['a key while rating, in evidence', 'Where you stand', /^Behaviour/],
    ['a key in an action', 'Actions', /^What you will do/],
    ['a key in a new note', 'Evidence', /^What did you do/],
  ];
  for (const [name, step, label] of fields) {
    await page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('button', { name: step }).click();
    await page.getByLabel(label).first().click();
    await page.evaluate(() => {
      window.benchKeys = [];
    });
    // As fast as people type, and over several saves.
    await page.keyboard.type(words.repeat(2), { delay: 60 });
    await page.waitForTimeout(500);
    rows.push(row(name, await page.evaluate(() => window.benchKeys ?? []), budget.key));
  }
  return rows;
}

function row(name: string, values: readonly number[], most: number): string[] {
  const slowest = Math.max(...values);
  return [name, median(values).toFixed(0), slowest.toFixed(0), slowest > most ? '!' : ''];
}

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation. */
    benchOpened?: number;
    /** Milliseconds of each keystroke. */
    benchKeys?: number[];
  }
}

/** Runs in the page: notes when the plan stands there, and how long each key takes until its frame has been drawn. */
function watch(): void {
  const drawn = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  };
  const looking = new MutationObserver(() => {
    if (document.querySelector('.plan-page .area-list .gap-bar') === null) return;
    looking.disconnect();
    drawn(() => {
      window.benchOpened = performance.now();
    });
  });
  looking.observe(document, { subtree: true, childList: true });
  addEventListener('keydown', ({ timeStamp }) => drawn(() => window.benchKeys?.push(performance.now() - timeStamp)), {
    capture: true,
  });
}

/** Puts the plan into the page's database, with its versions. */
async function store(page: Page): Promise<void> {
  const key = { kind: 'plan', id: 'bench' };
  const note = (revision: number) => ({ revision, savedAt: new Date(revision * 86_400_000).toISOString(), version: 1 });
  const versions = Array.from({ length: size.versions }, (_, at) => ({
    ...key,
    revision: at + 1,
    ...seal(1, { ...plan, title: `Version ${at + 1}` }),
  }));
  const present = {
    ...key,
    ...note(size.versions + 1),
    title: plan.title,
    ...seal(1, plan),
    history: versions.map(({ revision }) => note(revision)),
    conflicts: [],
  };
  await page.evaluate(
    ({ present, versions }) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('espalier:/');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const database = asked.result;
          const transaction = database.transaction(['rows', 'versions'], 'readwrite');
          transaction.objectStore('rows').put(present);
          for (const version of versions) transaction.objectStore('versions').put(version);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    { present, versions },
  );
}

const expectations = Array.from({ length: size.competencies }, (_, at): ExpectedCompetency => {
  const statements = (level: string) =>
    [1, 2, 3].map((number) => ({ id: `${level}-${number}`, text: `Does what ${level} ${number} asks.`, formerly: [] }));
  const levels = ['foundation', 'working', 'practitioner'];
  return {
    key: `bench/competency-${at}`,
    formerly: [],
    title: `Competency ${at}`,
    address: `/frameworks/bench/competencies/competency-${at}/`,
    level: { id: 'practitioner', title: 'Practitioner', step: 3 },
    steps: 4,
    weight: 1 + (at % 2),
    essential: true,
    asks: levels.map((id, step) => ({ id, title: id, step: step + 1, formerly: [], statements: statements(id) })),
    suggestions: [{ title: 'Lead the next debrief', kind: 'experience' }],
    retired: false,
    replacedBy: [],
  };
});

const role: RoleData = {
  key: 'bench/lead',
  title: 'Lead',
  framework: 'Bench',
  version: '1.0.0',
  address: '/frameworks/bench/roles/lead/',
  expectations,
};

const roleName = { key: role.key, title: role.title, framework: role.framework, formerly: [], leadsTo: [] };

const plan: Plan = {
  ...newPlan(role, undefined, '2026-01-05'),
  ratings: expectations.flatMap(({ key, asks }) =>
    asks.flatMap(({ id: level, statements }) =>
      statements.map(({ id, text }, at) => ({
        id: `${key}#${level}.${id}`,
        competency: key,
        level,
        text,
        value: (['met', 'partly', 'not-yet'] as const)[at] ?? 'met',
        on: '2026-06-01',
        past: [{ value: 'not-yet' as const, on: '2026-01-05' }],
      })),
    ),
  ),
  areas: expectations.slice(0, 3).map(({ key, title }) => ({
    id: key,
    title,
    competency: key,
    why: 'The next round begins in February.',
    actions: [1, 2, 3].map((number) => ({
      id: `${key}-${number}`,
      title: `Lead debrief ${number} with a colleague`,
      kind: 'experience' as const,
      by: '2026-12-01',
      sign: 'They ask again',
      support: '',
      done: false,
      milestones: [],
    })),
  })),
  evidence: Array.from({ length: size.notes }, (_, at) => ({
    id: `note-${at}`,
    on: `2026-0${1 + (at % 9)}-1${at % 10}`,
    competency: `bench/competency-${at % size.competencies}`,
    situation: 'After the release of the spring round',
    behaviour: `Note ${at}: asked both teams for their view before the date was moved.`,
    impact: 'One of them had seen a risk that nobody else had.',
    private: at % 5 === 0,
  })),
};
