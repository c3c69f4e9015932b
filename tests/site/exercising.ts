/** Exercises, brought into the states that are worth a look. */
import { expect, type Page } from '@playwright/test';

/** Goes on to the next screen. */
export async function next(page: Page): Promise<void> {
  await page.locator('.exercise-screen .question-acts .button').click();
}

/** The rating lab at its first case, on the first competency. */
export async function beginLab(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'First, what each rating looks like' })).toBeFocused();
  await next(page);
  await expect(page.locator('.exercise .letter')).toBeVisible();
}

/** Rates what is on the screen until the round is over; the ratings go round from the lowest to the highest. */
export async function rateRound(page: Page): Promise<void> {
  const [, length] = ((await page.locator('.question-way p').textContent()) ?? '').split(' of ').map(Number);
  const [first] = ((await page.locator('.question-way p').textContent()) ?? '').split(' of ').map(Number);
  for (let number = first ?? 1; number <= (length ?? 0); number += 1) {
    await expect(page.locator('.question-way p')).toHaveText(`${number} of ${length}`);
    await page
      .locator('.rating input')
      .nth(number % 4)
      .check();
    await next(page);
  }
}

/** The rating lab after its first round. */
export async function rateFirstCases(page: Page): Promise<void> {
  await beginLab(page);
  await rateRound(page);
  await expect(page.locator('.finding-sentence')).toBeFocused();
}

/** The rating lab, explaining itself. */
export async function lookAtWhy(page: Page): Promise<void> {
  await rateFirstCases(page);
  await page.getByRole('button', { name: 'Why it is done this way' }).click();
  await expect(page.getByRole('heading', { name: 'Why it is done this way' })).toBeFocused();
}

/** Codes as a room might paste them, made by the page of the exercise for as many attempts. */
export async function fillRoom(page: Page): Promise<void> {
  await expect(page.locator('.room-view')).toHaveAttribute('data-state', 'ready');
  await page.getByLabel('The room’s codes').fill('Mira 10:42\nABCD-EFGH-JKMN-PQRS');
  await expect(page.getByRole('status').first()).toContainText('No code');
}
