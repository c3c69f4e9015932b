/** Exercises of every kind: on paper, and what stays of them on the device. Their states are among the kinds of page. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { bringAxe, seeNoBarrier } from './barriers.ts';
import { doExercise, fillRoom, next } from './exercising.ts';
import { otherExercises } from './page-kinds.ts';
import { seeOnPaper } from './paper.ts';
import { addressOf } from './sites.ts';

for (const id of otherExercises) {
  test(`exercise ${id}: stands there on paper for those without a script`, async ({ browser }) => {
    const path = `exercises/${id}/`;
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    try {
      const paper = await scriptless.newPage();
      await paper.goto(addressOf('starter') + path);
      await expect(paper.locator('.exercise-paper noscript p')).toBeVisible();
      await expect(paper.locator('.paper-part').first()).toBeVisible();
      const folded = paper.locator('.exercise-paper details').first();
      const answers = folded.locator(':scope > :not(summary)').first();
      await expect(answers).toBeHidden();
      await folded.locator('summary').first().click();
      await expect(answers).toBeVisible();
      await seeOnPaper(paper);
    } finally {
      await scriptless.close();
    }
  });
}

const recency = `exercises/a-year-in-twelve-notes/`;

async function everything(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything', exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('attempts at an exercise: side by side, honest about chance, and back from a file after they were deleted', async ({
  page,
}) => {
  await bringAxe(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addressOf('starter') + recency);
  await doExercise(page, 'end');
  const said = (await page.locator('.finding-sentence').textContent()) ?? '';
  await page.getByRole('button', { name: 'Begin another attempt' }).click();
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeFocused();
  await doExercise(page, 'end');
  await page.getByText('Your 2 attempts side by side').click();
  const attempts = page.getByRole('region', { name: 'Your attempts' });
  await expect(attempts).toContainText(said);
  await expect(page.locator('.attempts')).toContainText('One attempt more is not yet a change');
  await attempts.getByRole('button', { name: /^Look at it/ }).click();
  await expect(page.locator('.finding-sentence')).toHaveText(said);
  await expect(page.locator('.finding-sentence')).toBeFocused();

  await page.goto(`${addressOf('starter')}data/`);
  const kept = page.locator('.kept .attempts');
  await expect(kept).toContainText('One attempt more is not yet a change');
  await expect(kept.getByRole('row')).toHaveCount(3);
  await seeNoBarrier(page, { path: 'data/' });
  const file = await everything(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await expect(kept).toHaveCount(0);
  await page
    .locator('.kept-file input')
    .setInputFiles({ name: 'everything.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Bring in 2 records' }).click();
  await expect(page.locator('.kept-status')).toHaveText('2 records came in.');
  await expect(kept.getByRole('row')).toHaveCount(3);
  await page.goto(addressOf('starter') + recency);
  await expect(page.getByText('Your 2 attempts side by side')).toBeVisible();
});

test('a case that was put away stays away once a list is begun, and before that it can still be read', async ({
  page,
}) => {
  await page.goto(`${addressOf('starter')}exercises/two-columns/`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await next(page);
  const read = page.getByRole('heading', { name: 'Read about' });
  const list = page.getByRole('heading', { name: 'What do you keep of' });
  const back = page.getByRole('button', { name: 'Back', exact: true });
  await expect(read).toBeFocused();
  await next(page);
  await back.click();
  await expect(read).toBeFocused();
  await next(page);
  await page.getByLabel('What worked?').fill('Kept the Thursday free');
  await back.click();
  await expect(page.getByRole('heading', { name: 'First, what each rating looks like' })).toBeFocused();
  await next(page);
  await expect(list).toBeFocused();
  await expect(page.getByLabel('What worked?')).toHaveValue('Kept the Thursday free');
});

test('a wording with none of the parts can be read as such', async ({ page }) => {
  await page.goto(`${addressOf('starter')}exercises/feedback-rewrite/`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Situation/ }).check();
  await next(page);
  await page.getByRole('radio', { name: 'I would say it otherwise' }).check();
  await page.getByLabel('As you would say it to the person').fill('Well …');
  await next(page);
  await expect(page.getByRole('alert')).toHaveText('Read your wording once more, and mark what is in it.');
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await page.getByRole('checkbox', { name: /^Impact/ }).check();
  await expect(page.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await expect(page.getByRole('checkbox', { name: /^Impact/ })).not.toBeChecked();
  await next(page);
  await expect(page.getByRole('heading', { name: 'What is in this sentence?' })).toBeFocused();
});

test('whoever begins another attempt is told where the one before is, and finds it there', async ({ page }) => {
  await page.goto(`${addressOf('starter')}exercises/two-columns/`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await next(page);
  const heading = (await page.getByRole('heading', { name: 'Read about' }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Begin another attempt' }).click();
  await expect(page.locator('.keeping .said')).toContainText('The one before it is kept');
  await page.getByText('Your earlier attempt').click();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeFocused();
});

test('no word of a chart is broken on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${addressOf('starter')}exercises/calibration-session/`);
  await doExercise(page, 'end');
  const lines = await page.locator('.chart-ticks small').evaluateAll((ticks) =>
    ticks.flatMap(({ firstChild: text }) => {
      const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
      return words.map((word) => {
        const range = document.createRange();
        range.setStart(text ?? document, word.index);
        range.setEnd(text ?? document, word.index + word[0].length);
        return [word[0], range.getClientRects().length] as const;
      });
    }),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
});

test('a result opens at its beginning, on a phone as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${addressOf('starter')}exercises/two-columns/`);
  await doExercise(page, 'end');
  await expect(page.locator('.finding-sentence')).toBeFocused();
  await expect(page.locator('.finding-sentence')).toBeInViewport({ ratio: 1 });
});

test('a room sees first what to talk about, then its figures', async ({ page }) => {
  await page.goto(`${addressOf('starter')}exercises/rate-in-silence/room/`);
  await fillRoom(page);
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  const [talk, figures] = ['What to talk about first', 'The room in figures'].map((one) => headings.indexOf(one));
  expect(talk).toBeGreaterThan(0);
  expect(figures).toBeGreaterThan(talk ?? 0);
});
