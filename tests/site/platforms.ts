/** Learning platforms that the tests run: strict ones, which refuse and write down what the standards forbid. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Standard } from '../../src/workshop/platform/platform.ts';

const require = createRequire(import.meta.url);

/** One call to a platform, with what it answered. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
}

/** What a platform has of a learner when a session is over. */
export interface Kept {
  /** By element, as it was set. */
  readonly elements: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
  /** What the standard forbids and was done all the same. */
  readonly faults: readonly string[];
}

/** Where a module runs: in frames of frames, or in a window that was opened for it. */
export type Setting = 'frames' | 'opener';

export const origin = 'https://platform.test';

/** The file of a package, which the set-up made. */
export function packageOf(workshop: string, standard: Standard): Readonly<Record<string, Uint8Array>> {
  const folder = process.env.ESPALIER_PACKAGES;
  if (folder === undefined)
    throw new Error('ESPALIER_PACKAGES is not set: run these tests through tests/playwright.config.ts.');
  return unzipSync(new Uint8Array(readFileSync(join(folder, `${workshop}-${standard}.zip`))));
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Serves a package below `/module/`, beside pages of the platform. Whatever else is asked for is written down, and not answered. */
export async function host(
  context: BrowserContext,
  files: Readonly<Record<string, Uint8Array>>,
  pages: Readonly<Record<string, string>>,
): Promise<{ readonly strangers: readonly string[] }> {
  const strangers: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname);
    const page = url.origin === origin ? pages[path] : undefined;
    const file =
      url.origin === origin && path.startsWith('/module/') ? files[path.slice('/module/'.length)] : undefined;
    if (page !== undefined) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: page });
    else if (file !== undefined)
      await route.fulfill({ contentType: types[path.slice(path.lastIndexOf('.') + 1)] ?? '', body: Buffer.from(file) });
    else if (path === '/scorm-again.js')
      await route.fulfill({ contentType: 'text/javascript', body: runtime(url.searchParams.get('as') ?? '') });
    else {
      if (path !== '/favicon.ico') strangers.push(route.request().url());
      await route.abort();
    }
  });
  return { strangers };
}

function runtime(standard: string): string {
  return readFileSync(require.resolve(`scorm-again/${standard}/min`), 'utf8');
}

const framed =
  '<!doctype html><title>Frame</title><iframe src="/module/index.html" width="1200" height="900"></iframe>';
const outer = '<!doctype html><title>Frame</title><iframe src="/inner.html" width="1240" height="940"></iframe>';

/** Opens a module of a package on a SCORM platform that knows `elements` of this learner. */
export async function launchScorm(
  context: BrowserContext,
  workshop: string,
  standard: 'scorm12' | 'scorm2004',
  setting: Setting,
  elements: Readonly<Record<string, string>> = {},
): Promise<{ readonly module: Page | Frame; readonly platform: Page; readonly strangers: readonly string[] }> {
  const top = `<!doctype html><title>Platform</title><script src="/scorm-again.js?as=${standard}"></script>`;
  const { strangers } = await host(context, packageOf(workshop, standard), {
    '/platform.html': `${top}<body></body>`,
    '/outer.html': outer,
    '/inner.html': framed,
  });
  const platform = await context.newPage();
  await platform.goto(`${origin}/platform.html`);
  await platform.evaluate(standard === 'scorm12' ? installScorm12 : installScorm2004, {
    ...(standard === 'scorm12' ? { 'cmi.core.student_id': 'learner-7' } : { 'cmi.learner_id': 'learner-7' }),
    ...elements,
  });
  if (setting === 'frames') {
    await platform.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/outer.html';
      frame.width = '1280';
      frame.height = '980';
      document.body.append(frame);
    });
    const inner = platform.frameLocator('iframe').frameLocator('iframe').frameLocator('iframe').locator('.workshop');
    await inner.waitFor();
    const module = platform.frames().find((frame) => frame.url().endsWith('/module/index.html'));
    if (module === undefined) throw new Error('The module did not open.');
    return { module, platform, strangers };
  }
  const [module] = await Promise.all([
    context.waitForEvent('page'),
    platform.evaluate(() => void window.open('/module/index.html', 'module')),
  ]);
  return { module, platform, strangers };
}

/** What the platform has now. */
export async function keptBy(platform: Page): Promise<Kept> {
  return platform.evaluate(() => JSON.parse(JSON.stringify(window.strict)));
}

/** Leaves by the button, and waits for the platform to have it. */
export async function leave(module: Page | Frame, platform: Page): Promise<Kept> {
  const leaving = module.getByRole('button', { name: 'Save and leave' }).first().click();
  // A window that was opened for the module closes itself, sometimes before the click is over.
  await leaving.catch((error: unknown) => {
    if (!String(error).includes('has been closed')) throw error;
  });
  await expect.poll(async () => (await keptBy(platform)).calls.at(-1)?.name).toMatch(/Finish|Terminate/);
  return keptBy(platform);
}

declare global {
  interface Window {
    strict: { elements: Record<string, string>; calls: Call[]; faults: string[] };
    API: unknown;
    API_1484_11: unknown;
    Scorm12API: new (settings: unknown) => Record<string, (...args: readonly unknown[]) => string>;
    Scorm2004API: new (settings: unknown) => Record<string, (...args: readonly unknown[]) => string>;
  }
}

/** In the page: a runtime of SCORM 1.2 behind a guard that takes nothing that the standard forbids. The runtime alone is lax: it keeps 4,097 characters and answers after the end. */
function installScorm12(elements: Readonly<Record<string, string>>): void {
  const runtime = new window.Scorm12API({ autocommit: false, logLevel: 5 });
  const kept: Record<string, string> = { ...elements };
  for (const [element, value] of Object.entries(elements)) runtime.loadFromFlattenedJSON?.({ [element]: value }, '');
  const strict: Window['strict'] = { elements: kept, calls: [], faults: [] };
  window.strict = strict;
  const readable =
    /^cmi\.(?:core\.(?:student_id|student_name|lesson_status|lesson_mode|lesson_location|entry|credit|total_time|score\.(?:raw|min|max))|suspend_data|launch_data|interactions\._(?:count|children))$/;
  const forms: readonly (readonly [RegExp, RegExp])[] = [
    [/^cmi\.core\.lesson_status$/, /^(?:passed|completed|failed|incomplete|browsed)$/],
    [/^cmi\.core\.lesson_location$/, /^.{0,255}$/],
    [/^cmi\.core\.exit$/, /^(?:time-out|suspend|logout|)$/],
    [/^cmi\.core\.session_time$/, /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/],
    [/^cmi\.core\.score\.(?:raw|min|max)$/, /^(?:\d{1,2}(?:\.\d+)?|100(?:\.0+)?)$/],
    [/^cmi\.suspend_data$/, /^[\s\S]{0,4096}$/],
    [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_:.-]{1,255}$/],
    [
      /^cmi\.interactions\.\d+\.type$/,
      /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    ],
    [/^cmi\.interactions\.\d+\.student_response$/, /^[a-z0-9](?:\.[a-z0-9])?(?:,[a-z0-9](?:\.[a-z0-9])?)*$/],
    [/^cmi\.interactions\.\d+\.result$/, /^(?:correct|wrong|unanticipated|neutral)$/],
  ];
  let state = 'before';
  const fault = (text: string): void => void strict.faults.push(text);
  const guarded =
    (name: string, work: (...args: readonly string[]) => string) =>
    (...args: readonly string[]): string => {
      if (args.some((arg) => typeof arg !== 'string')) fault(`${name} was given something that is no text`);
      const free = /Error|Diagnostic/.test(name);
      if (!free && name !== 'LMSInitialize' && state === 'before') fault(`${name} before LMSInitialize`);
      if (!free && state === 'over') fault(`${name} after LMSFinish`);
      const result = String(work(...args));
      strict.calls.push({ name, args, result });
      return result;
    };
  const through =
    (name: string) =>
    (...args: readonly string[]): string =>
      runtime[name]?.(...args) ?? '';
  window.API = {
    LMSInitialize: guarded('LMSInitialize', (...args) => {
      if (state !== 'before') fault('LMSInitialize twice');
      state = 'open';
      return through('LMSInitialize')(...args);
    }),
    LMSFinish: guarded('LMSFinish', (...args) => {
      state = 'over';
      return through('LMSFinish')(...args);
    }),
    LMSGetValue: guarded('LMSGetValue', (element = '') => {
      if (!readable.test(element)) fault(`${element} cannot be read`);
      return through('LMSGetValue')(element);
    }),
    LMSSetValue: guarded('LMSSetValue', (element = '', value = '') => {
      const form = forms.find(([one]) => one.test(element));
      if (form === undefined) fault(`${element} is not set by a module`);
      else if (!form[1].test(value)) fault(`${element} cannot be "${value}"`);
      const [, place] = /^cmi\.interactions\.(\d+)\./.exec(element) ?? [];
      if (place !== undefined && Number(place) > Number(through('LMSGetValue')('cmi.interactions._count')))
        fault(`${element} leaves a gap`);
      const result = through('LMSSetValue')(element, value);
      if (result !== 'true') fault(`${element} was refused`);
      kept[element] = value;
      return result;
    }),
    LMSCommit: guarded('LMSCommit', through('LMSCommit')),
    LMSGetLastError: guarded('LMSGetLastError', through('LMSGetLastError')),
    LMSGetErrorString: guarded('LMSGetErrorString', through('LMSGetErrorString')),
    LMSGetDiagnostic: guarded('LMSGetDiagnostic', through('LMSGetDiagnostic')),
  };
}

/** In the page: the same for SCORM 2004. */
function installScorm2004(elements: Readonly<Record<string, string>>): void {
  const runtime = new window.Scorm2004API({ autocommit: false, logLevel: 5 });
  const kept: Record<string, string> = { ...elements };
  for (const [element, value] of Object.entries(elements)) runtime.loadFromFlattenedJSON?.({ [element]: value }, '');
  const strict: Window['strict'] = { elements: kept, calls: [], faults: [] };
  window.strict = strict;
  const readable =
    /^cmi\.(?:learner_id|learner_name|completion_status|success_status|mode|location|entry|credit|total_time|score\.(?:scaled|raw|min|max)|suspend_data|launch_data|scaled_passing_score|interactions\._(?:count|children))$/;
  const short = '[A-Za-z0-9_.-]+';
  const forms: readonly (readonly [RegExp, RegExp])[] = [
    [/^cmi\.completion_status$/, /^(?:completed|incomplete|not attempted|unknown)$/],
    [/^cmi\.success_status$/, /^(?:passed|failed|unknown)$/],
    [/^cmi\.location$/, /^.{0,1000}$/],
    [/^cmi\.exit$/, /^(?:time-out|suspend|logout|normal|)$/],
    [/^cmi\.session_time$/, /^PT\d+(?:\.\d{1,2})?S$/],
    [/^cmi\.score\.(?:raw|min|max)$/, /^-?\d+(?:\.\d{1,7})?$/],
    [/^cmi\.score\.scaled$/, /^(?:0(?:\.\d{1,7})?|1(?:\.0+)?)$/],
    [/^cmi\.suspend_data$/, /^[\s\S]{0,4096}$/],
    [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_:.-]{1,4000}$/],
    [
      /^cmi\.interactions\.\d+\.type$/,
      /^(?:true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    ],
    [/^cmi\.interactions\.\d+\.learner_response$/, new RegExp(`^${short}(?:\\[[.,]\\]${short})*$`)],
    [/^cmi\.interactions\.\d+\.result$/, /^(?:correct|incorrect|unanticipated|neutral)$/],
  ];
  let state = 'before';
  const fault = (text: string): void => void strict.faults.push(text);
  const guarded =
    (name: string, work: (...args: readonly string[]) => string) =>
    (...args: readonly string[]): string => {
      if (args.some((arg) => typeof arg !== 'string')) fault(`${name} was given something that is no text`);
      const free = /Error|Diagnostic/.test(name);
      if (!free && name !== 'Initialize' && state === 'before') fault(`${name} before Initialize`);
      if (!free && state === 'over') fault(`${name} after Terminate`);
      const result = String(work(...args));
      strict.calls.push({ name, args, result });
      return result;
    };
  const through =
    (name: string) =>
    (...args: readonly string[]): string =>
      runtime[name]?.(...args) ?? '';
  window.API_1484_11 = {
    Initialize: guarded('Initialize', (...args) => {
      if (state !== 'before') fault('Initialize twice');
      state = 'open';
      return through('Initialize')(...args);
    }),
    Terminate: guarded('Terminate', (...args) => {
      state = 'over';
      return through('Terminate')(...args);
    }),
    GetValue: guarded('GetValue', (element = '') => {
      if (!readable.test(element)) fault(`${element} cannot be read`);
      return through('GetValue')(element);
    }),
    SetValue: guarded('SetValue', (element = '', value = '') => {
      const form = forms.find(([one]) => one.test(element));
      if (form === undefined) fault(`${element} is not set by a module`);
      else if (!form[1].test(value)) fault(`${element} cannot be "${value}"`);
      const result = through('SetValue')(element, value);
      if (result !== 'true') fault(`${element} was refused`);
      kept[element] = value;
      return result;
    }),
    Commit: guarded('Commit', through('Commit')),
    GetLastError: guarded('GetLastError', through('GetLastError')),
    GetErrorString: guarded('GetErrorString', through('GetErrorString')),
    GetDiagnostic: guarded('GetDiagnostic', through('GetDiagnostic')),
  };
}
