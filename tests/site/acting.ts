/** The pages on which somebody acts, brought into the states that are worth a look. */
import { expect, type Page } from '@playwright/test';

/** The self-placement, asking: the first statement of a look. */
export async function beginPlacement(page: Page): Promise<void> {
  const role = page.getByRole('combobox', { name: 'Your role, or the one nearest to it' });
  // Any site will do: its first role that asks for something.
  if ((await role.inputValue()) === '') await role.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(statementOf(page)).toBeVisible();
}

const everyKind = ['Yes', 'Yes', 'Partly', 'Yes', 'Not yet', 'Yes', 'No opportunity', 'Yes'];

/** The self-placement after a whole look, with `answers` over and over. */
export async function placeOneself(page: Page, answers: readonly string[] = everyKind): Promise<void> {
  await beginPlacement(page);
  const [, length] = ((await page.locator('.question-way p').textContent()) ?? '').split(' of ').map(Number);
  for (let number = 0; number < (length ?? 0); number += 1) {
    await expect(page.locator('.question-way p')).toHaveText(`${number + 1} of ${length}`);
    await page.getByRole('button', { name: new RegExp(`^${answers[number % answers.length]}`) }).click();
  }
  await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeFocused();
  await saved(page);
}

/** The statement that is being asked. */
export function statementOf(page: Page) {
  return page.locator('.question h2');
}

/** A seat in the team. */
export async function addSeat(page: Page, alias: string, role: string): Promise<void> {
  await page.getByRole('button', { name: /^Add (?:a|the first) seat$/ }).click();
  await expect(page.getByLabel('Initials or an alias').last()).toBeFocused();
  await page.keyboard.type(alias);
  await page.getByRole('combobox', { name: 'Role', exact: true }).last().selectOption({ label: role });
}

/** A team of three, and what happens when one of them leaves. */
export async function placeTeam(page: Page): Promise<void> {
  await addSeat(page, 'MK', 'Performance Management Specialist (P3)');
  await addSeat(page, 'AB', 'Senior Performance Management Specialist (P4)');
  await addSeat(page, 'J', 'Performance Coordinator (P1)');
  await page.getByRole('combobox', { name: 'Who' }).selectOption({ index: 2 });
  await expect(page.getByText(/would open or grow/)).toBeVisible();
  await saved(page);
}

/** What was done is on the device. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.saving')).toHaveText(/^Saved on this device \d/);
}
