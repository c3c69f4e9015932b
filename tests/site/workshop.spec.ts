/** What somebody does who takes a workshop alone: questions, a talk, words of their own, progress, and the end of it. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { begin, step } from './planning.ts';
import { addressOf } from './sites.ts';

async function open(page: Page, workshop: string, site: 'starter' | 'nested' = 'starter'): Promise<void> {
  await page.goto(`${addressOf(site)}workshops/${workshop}/`);
  await expect(page.locator('.workshop-progress progress')).toBeVisible();
}

/** The part of a workshop with that id. */
function part(page: Page, id: string): Locator {
  return page.locator(`[data-activity="${id}"]`);
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('.saving')).toHaveText(/^Saved on this device \d/);
}

async function check(question: Locator): Promise<void> {
  await question.getByRole('button', { name: 'Check your answer' }).click();
}

test('a question is answered, explained, tried again, and remembered after a reload', async ({ page }) => {
  await open(page, 'reviews-for-employees');
  const question = part(page, 'which-is-a-result');
  await check(question);
  await expect(question.getByRole('status')).toHaveText('Choose one answer first.');
  await question.getByRole('radio', { name: /^Run six training sessions/ }).check();
  await check(question);
  await expect(question.getByText('Not yet.', { exact: true }).first()).toBeVisible();
  await expect(question.getByText(/^More sessions are more work|More sessions are more work/).first()).toBeVisible();
  await question.getByRole('button', { name: /again/i }).click();
  await question.getByRole('radio', { name: /^By the end of September/ }).check();
  await check(question);
  await expect(question.getByText('Right.', { exact: true }).first()).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(part(page, 'which-is-a-result').getByText('Right.', { exact: true }).first()).toBeVisible();
});

test('minutes go down section by section, and a reload goes on where somebody stopped', async ({ page }) => {
  await open(page, 'reviews-for-employees');
  const side = page.locator('.workshop-progress');
  await expect(side).toContainText('About 15 minutes left.');
  await page.getByRole('button', { name: 'Done, on to “Evidence: a minute on Friday”' }).click();
  await expect(page.getByRole('heading', { name: 'Evidence: a minute on Friday' })).toBeFocused();
  await expect(side).toContainText('About 11 minutes left.');
  await saved(page);
  await page.reload();
  await expect(side.getByRole('link', { name: 'Go on with “Evidence: a minute on Friday”' })).toBeVisible();
});

test('a talk goes where the choices lead, shows what was shown, and can be had again', async ({ page }) => {
  await open(page, 'constructive-feedback');
  const talk = part(page, 'talk-with-tariq');
  const say = (words: RegExp) => talk.locator('.talk-choice', { hasText: words }).click();
  await say(/Can we talk about your reliability/);
  await say(/I am not the only one who has noticed/);
  await say(/Another time/);
  await expect(talk.getByRole('heading', { name: 'Not today' })).toBeVisible();
  await expect(talk.getByText('You showed 0 of 4:')).toBeVisible();
  await talk.getByRole('button', { name: 'Have the talk again' }).click();
  await say(/It was due on the 9th and came on the 11th/);
  await say(/They decided on the opening hours with the February figures/);
  await say(/That is true, I did not/);
  await say(/Would that do\?/);
  await expect(talk.getByRole('heading', { name: 'The 6th, the 7th, the 9th' })).toBeVisible();
  await expect(talk.getByText('You showed 4 of 4:')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(part(page, 'talk-with-tariq').getByRole('heading', { name: 'The 6th, the 7th, the 9th' })).toBeVisible();
});

test('what was written early stands above what is asked late, and goes into the plan', async ({ page }) => {
  await begin(page);
  await open(page, 'constructive-feedback', 'nested');
  await part(page, 'not-said-yet').getByRole('textbox').fill('The minutes come too late.');
  const late = part(page, 'will-say');
  await expect(late.locator('blockquote')).toContainText('The minutes come too late.');
  await late.getByRole('textbox').fill('Jo, on Thursday: the minutes of the 3rd.');
  await late.getByRole('button', { name: 'Put it into your plan' }).click();
  await expect(late.getByRole('status')).toContainText(
    'Added to the notes of “Towards Senior Performance Management Specialist”.',
  );
  await late.getByRole('link', { name: 'Your plan' }).click();
  await page.getByRole('link', { name: /^Towards Senior Performance Management Specialist/ }).click();
  await step(page, 'Overview');
  await expect(page.getByRole('textbox', { name: /notes/i })).toHaveValue(
    'Constructive feedback: Jo, on Thursday: the minutes of the 3rd.',
  );
});

test('it is complete on what it says, and the certificate has the name that was typed, and keeps it here', async ({
  page,
}) => {
  await open(page, 'reviews-for-employees');
  const finish = page.locator('.workshop-finish');
  await expect(finish.getByRole('heading', { name: 'Not complete yet' })).toBeVisible();
  await part(page, 'which-is-a-result')
    .getByRole('radio', { name: /^By the end of September/ })
    .check();
  await check(part(page, 'which-is-a-result'));
  for (const note of [/^12 March/, /^4 July/])
    await part(page, 'which-note').getByRole('checkbox', { name: note }).check();
  await check(part(page, 'which-note'));
  const sorted = { 'went out on 9 March': 'Fact', 'too late to be of use': 'Judgement', 'two colleagues': 'Process' };
  for (const [text, kind] of Object.entries({ ...sorted, 'more professional': 'Judgement' }))
    await part(page, 'sort-sentences').locator('label', { hasText: text }).getByRole('combobox').selectOption(kind);
  await check(part(page, 'sort-sentences'));
  await check(part(page, 'order-of-steps'));
  await part(page, 'what-she-asks')
    .getByRole('radio', { name: /^The process/ })
    .check();
  await check(part(page, 'what-she-asks'));
  await expect(finish.getByRole('link', { name: /^A reflection in/ })).toBeVisible();
  await part(page, 'first-note').getByRole('textbox').fill('9 March: the report went out on the day.');
  await expect(finish.getByRole('heading', { name: 'Complete', exact: true })).toBeVisible();
  await page.getByLabel('Name on it, if there is to be one').fill('Zoë Canary');
  await expect(page.locator('.certificate-sheet svg')).toContainText('Zoë Canary');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a picture (SVG)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('certificate-reviews-for-employees.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('Zoë Canary');
  expect(svg).not.toContain('9 March');
  expect(page.url()).not.toContain('Canary');
});

test('feedback in four parts is shown in one piece, beside an example', async ({ page }) => {
  await open(page, 'constructive-feedback');
  const feedback = part(page, 'your-feedback');
  for (const [field, words] of [
    ['Situation', 'On Tuesday, in the stand-up,'],
    ['Behaviour', 'you answered before Mira had finished.'],
    ['Impact', 'Her part is missing in the plan.'],
    ['Next step', 'How did you see it?'],
  ] as const)
    await feedback.getByRole('textbox', { name: field }).fill(words);
  await expect(feedback.getByRole('region', { name: 'Your feedback in one piece' })).toContainText(
    'On Tuesday, in the stand-up, you answered before Mira had finished. Her part is missing in the plan. How did you see it?',
  );
});
