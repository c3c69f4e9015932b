/** Packages for learning platforms, launched, left, gone on with on another device, and completed, against platforms that forgive nothing. */
import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { WorkshopData } from '../../src/site/workshop-data.ts';
import { MOST_STATE } from '../../src/workshop/platform/platform.ts';
import { bringAxe, seeNoBarrierWithin } from './barriers.ts';
import { objections } from '../unit/exchange/schemas.ts';
import { host, type Kept, keptBy, launchScorm, leave, origin, packageOf } from './platforms.ts';
import { RecordStore } from './record-store.ts';
import { bringDone, doActivity, doExerciseHere, endSection, opened, type Place } from './taking.ts';

/** Every workshop of the starter. */
const workshops = readdirSync(new URL('../../content/workshops/', import.meta.url)).sort();
const canary = 'Canary Zoë Quill wrote this about Rafael on 3 March';

/** Everything that is not done yet, and the exercise of the section that is. */
async function doTheRest(place: Place, data: WorkshopData, begun: string): Promise<void> {
  for (const section of data.sections) {
    for (const activity of section.activities)
      if (activity.as === 'exercise') await doExerciseHere(place, activity.id);
      else if (section.id !== begun) await doActivity(place, activity, canary);
    if (section.id !== begun) await endSection(place, section.id);
  }
}

function words(kept: Kept): string {
  return JSON.stringify(kept.calls.map(({ args }) => args));
}

for (const [standard, setting] of [
  ['scorm12', 'frames'],
  ['scorm2004', 'opener'],
] as const)
  for (const workshop of workshops)
    test(`${workshop} for ${standard}: begun, left, completed on another device`, async ({ browser }) => {
      const one = standard === 'scorm12';
      const status = one ? 'cmi.core.lesson_status' : 'cmi.completion_status';
      const complained: string[] = [];
      const session = async (elements: Readonly<Record<string, string>>) => {
        const context = await browser.newContext();
        context.on('console', (message) => {
          if (message.type() === 'error') complained.push(message.text());
        });
        context.on('weberror', (error) => complained.push(error.error().message));
        return { context, ...(await launchScorm(context, workshop, standard, setting, elements)) };
      };

      const first = await session({});
      const data = await opened(first.module);
      const [begun, next] = data.sections;
      if (begun === undefined || next === undefined) throw new Error('It has no two sections.');
      for (const activity of begun.activities)
        if (activity.as !== 'exercise') await doActivity(first.module, activity, canary);
      await endSection(first.module, begun.id);
      const left = await leave(first.module, first.platform);
      expect(left.faults).toEqual([]);
      expect(left.elements[status]).toBe('incomplete');
      expect(left.elements[one ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
      await first.context.close();

      const second = await session(left.elements);
      await opened(second.module);
      await expect(second.module.getByRole('link', { name: `Go on with “${next.title}”` })).toBeVisible();
      const written = begun.activities.find(({ as }) => as === 'reflection' || as === 'feedback-builder');
      if (written !== undefined)
        await expect(second.module.locator(`[data-activity="${written.id}"]`)).toContainText('Done on another device.');
      const again = second.module;
      // One platform sees every step; what differs from platform to platform is what they are told of all of it.
      if (one) await doTheRest(again, data, begun.id);
      else await bringDone(again, data, canary);
      await expect(again.getByRole('heading', { name: 'Complete', exact: true })).toBeVisible();
      await expect.poll(async () => (await keptBy(second.platform)).elements[status]).toBe('completed');
      const over = await leave(again, second.platform);
      expect(over.faults).toEqual([]);
      const questions = data.sections.flatMap(({ activities }) => activities.filter(({ as }) => as === 'question'));
      if (questions.length > 0)
        expect(over.elements[one ? 'cmi.core.score.raw' : 'cmi.score.scaled']).toBe(one ? '100' : '1');
      for (const kept of [left, over]) {
        expect(kept.elements['cmi.suspend_data']?.length).toBeLessThan(MOST_STATE);
        expect(words(kept)).not.toMatch(/Canary|Quill|Rafael|nobody asked twice/);
      }
      expect([...first.strangers, ...second.strangers, ...complained]).toEqual([]);
      await second.context.close();
    });

for (const workshop of workshops)
  test(`${workshop} for cmi5: begun, left, completed on another device`, async ({ browser }) => {
    const store = new RecordStore();
    const complained: string[] = [];
    const strangers: string[] = [];
    const session = async (): Promise<Page> => {
      const context = await browser.newContext();
      context.on('console', (message) => {
        // What is not there is asked for all the same, and browsers say so.
        if (message.type() === 'error' && !message.text().includes('404')) complained.push(message.text());
      });
      context.on('weberror', (error) => complained.push(error.error().message));
      const hosted = await host(context, packageOf(workshop, 'cmi5'), { '/back.html': '<!doctype html><h1>Back</h1>' });
      await store.answerIn(context);
      const page = await context.newPage();
      await page.goto(store.launch(`${origin}/module/index.html`));
      strangers.push(...hosted.strangers);
      return page;
    };

    const first = await session();
    const data = await opened(first);
    const [begun, next] = data.sections;
    if (begun === undefined || next === undefined) throw new Error('It has no two sections.');
    for (const activity of begun.activities) if (activity.as !== 'exercise') await doActivity(first, activity, canary);
    await endSection(first, begun.id);
    await first.getByRole('button', { name: 'Save and leave' }).first().click();
    await expect(first.getByRole('heading', { name: 'Back', exact: true })).toBeVisible();
    await first.context().close();

    const second = await session();
    await opened(second);
    await expect(second.getByRole('link', { name: `Go on with “${next.title}”` })).toBeVisible();
    await bringDone(second, data, canary);
    await expect(second.getByRole('heading', { name: 'Complete', exact: true })).toBeVisible();
    await second.getByRole('button', { name: 'Save and leave' }).first().click();
    await expect(second.getByRole('heading', { name: 'Back', exact: true })).toBeVisible();

    const verbs = store.statements.map(({ verb }) => verb.id.split('/').at(-1)).filter((verb) => verb !== 'answered');
    const questions = data.sections.flatMap(({ activities }) => activities.filter(({ as }) => as === 'question'));
    const passed = questions.length > 0 ? ['passed'] : [];
    expect(verbs).toEqual(['initialized', 'terminated', 'initialized', ...passed, 'completed', 'terminated']);
    const score = store.statements.find(({ verb }) => verb.id.endsWith('/passed'))?.result?.score;
    if (questions.length > 0) expect(score).toMatchObject({ raw: questions.length, max: questions.length, scaled: 1 });
    expect(store.faults).toEqual([]);
    expect(JSON.parse(store.documents.get('module-state')?.body ?? '{}').state.length).toBeLessThan(MOST_STATE);
    expect(store.bodies.join('\n')).not.toMatch(/Canary|Quill|Rafael|nobody asked twice/);
    expect([...strangers, ...complained]).toEqual([]);
    await second.context().close();
  });

for (const [standard, manifest] of [
  ['scorm12', 'imsmanifest.xml'],
  ['scorm2004', 'imsmanifest.xml'],
  ['cmi5', 'cmi5.xml'],
] as const)
  test(`every package for ${standard} fits its standard's schemas and holds what it says`, async () => {
    for (const workshop of workshops) {
      const { [manifest]: described, ...files } = packageOf(workshop, standard);
      const xml = new TextDecoder().decode(described);
      expect(await objections([xml], standard)).toEqual([]);
      const named = [...xml.matchAll(/(?:<file href="|<url>)([^"<]*)/g)].map(([, name = '']) =>
        decodeURIComponent(name),
      );
      if (standard === 'cmi5') expect(named).toEqual(['index.html']);
      else expect(named).toEqual(Object.keys(files).sort());
      for (const page of ['index.html', 'handout.html']) {
        const html = new TextDecoder().decode(files[page]);
        const own = [...html.matchAll(/(?:src|href)="\.\/([^"#]*)/g)].map(([, name]) => name);
        for (const name of own) expect(Object.keys(files)).toContain(name);
        expect(html).not.toMatch(/(?:src|href)="\/|unreachable:|<a (?![^>]*target)[^>]*href="https?:/);
      }
    }
  });

test.describe('a package for no platform', () => {
  test('works from any folder, keeps everything here, and asks nobody for anything', async ({ browser }) => {
    const context = await browser.newContext();
    const { strangers } = await host(context, packageOf('reviews-for-employees', 'web'), {});
    const page = await context.newPage();
    await page.goto(`${origin}/module/index.html`);
    const data = await opened(page);
    await expect(page.getByRole('button', { name: 'Save and leave' })).toHaveCount(0);
    for (const section of data.sections)
      for (const activity of section.activities) await doActivity(page, activity, canary);
    await expect(page.getByRole('heading', { name: 'Complete', exact: true })).toBeVisible();
    await expect(page.locator('.saving')).toHaveText(/^Saved on this device \d/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Complete', exact: true })).toBeVisible();
    const [handout] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /^Handout/ }).click(),
    ]);
    await expect(handout.getByText('On Monday')).toBeVisible();
    expect(strangers).toEqual([]);
    await context.close();
  });
});

test('a module bars nobody, and can be read without a script', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await host(context, packageOf('calibration', 'scorm12'), {});
  const page = await context.newPage();
  await bringAxe(page);
  await page.goto(`${origin}/module/index.html`);
  await opened(page);
  await seeNoBarrierWithin(page);
  await context.close();
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  await host(scriptless, packageOf('calibration', 'scorm12'), {});
  const read = await scriptless.newPage();
  await read.goto(`${origin}/module/index.html`);
  await expect(read.locator('.workshop noscript p')).toBeVisible();
  await expect(read.getByRole('button')).toHaveCount(0);
  await read.getByText('The exercise on paper').click();
  await expect(read.locator('.exercise-on-paper .paper-part').first()).toBeVisible();
  await scriptless.close();
});

test('without a platform a module says so, and can be done all the same', async ({ browser }) => {
  for (const standard of ['scorm12', 'scorm2004', 'cmi5'] as const) {
    const context = await browser.newContext();
    await host(context, packageOf('reviews-for-employees', standard), {});
    const page = await context.newPage();
    await page.goto(`${origin}/module/index.html`);
    await opened(page);
    await expect(page.getByRole('status').filter({ hasText: 'No learning platform answers here.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save and leave' })).toHaveCount(0);
    await context.close();
  }
});

test('a page that is closed without the button has told its platform all the same', async ({ browser }) => {
  const context = await browser.newContext();
  const { module, platform } = await launchScorm(context, 'reviews-for-employees', 'scorm12', 'opener');
  const data = await opened(module);
  await endSection(module, data.sections[0]?.id ?? '');
  if ('close' in module) await module.close({ runBeforeUnload: true });
  await expect.poll(async () => (await keptBy(platform)).calls.at(-1)?.name).toBe('LMSFinish');
  const kept = await keptBy(platform);
  expect(kept.faults).toEqual([]);
  expect(kept.elements['cmi.suspend_data']).toContain(data.sections[0]?.id);
  await context.close();
});

test('two learners at one computer do not see what the other wrote', async ({ browser }) => {
  const context = await browser.newContext();
  const one = await launchScorm(context, 'reviews-for-employees', 'scorm12', 'opener', {
    'cmi.core.student_id': 'one',
  });
  await opened(one.module);
  await one.module.locator('[data-activity="first-note"] textarea').fill(canary);
  await expect(one.module.locator('.saving')).toHaveText(/^Saved on this device \d/);
  await leave(one.module, one.platform);
  const other = await launchScorm(context, 'reviews-for-employees', 'scorm12', 'opener', {
    'cmi.core.student_id': 'other',
  });
  await opened(other.module);
  await expect(other.module.locator('[data-activity="first-note"] textarea')).toHaveValue('');
  await leave(other.module, other.platform);
  const back = await launchScorm(context, 'reviews-for-employees', 'scorm12', 'opener', {
    'cmi.core.student_id': 'one',
  });
  await opened(back.module);
  await expect(back.module.locator('[data-activity="first-note"] textarea')).toHaveValue(canary);
  await context.close();
});
