/** Ways through the plan builder that several specs take. */
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { addressOf } from './sites.ts';

export const towards = 'plan/?role=people-operations/senior-performance-management-specialist';
const axeFile = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core');

export async function ready(page: Page, path = 'plan/'): Promise<void> {
  await page.goto(addressOf('nested') + path);
  await expect(page.locator('.plan')).toHaveAttribute('data-state', 'ready');
}

/** Begins a plan and waits until it is open and saved. */
export async function begin(page: Page): Promise<void> {
  await ready(page, towards);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.locator('.rating-panel')).toBeVisible();
  await saved(page);
}

export async function saved(page: Page): Promise<void> {
  await expect(state(page)).toHaveText(/^Saved on this device \d/);
}

/** Where the plan stands, in words. */
export function state(page: Page) {
  return page.locator('.saving-bar [role=status]');
}

export function name(page: Page) {
  return page.getByLabel('Name of the plan');
}

export async function step(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
}

/** A button by keyboard: reached, and pressed with Enter. */
export async function press(page: Page, button: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: button, ...(typeof button === 'string' && { exact: true }) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
}

/** From the choice of a role to the overview, by keyboard alone; `look` is called at each step with its name. */
export async function walk(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await look('beginning');
  await press(page, 'Begin');
  await expect(page.locator('.rating-panel')).toBeVisible();
  const first = page.locator('.rating-panel fieldset').first();
  await first.getByRole('radio', { name: 'Met', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await press(page, /^Add evidence/);
  await page.getByLabel('Behaviour: what you did or said').focus();
  await page.keyboard.type('Asked both heads for their examples.');
  await look('where you stand');
  await press(page, 'See your next steps');
  await page.getByRole('checkbox', { name: '360 instruments' }).focus();
  await page.keyboard.press('Space');
  await look('areas');
  await press(page, 'Choose actions');
  await press(page, /^Take/);
  await expect(page.locator('.action-card')).toBeVisible();
  await page.getByText(/^How clear is it/).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Milestones/).focus();
  await page.keyboard.press('Enter');
  await press(page, 'Add a milestone');
  await look('actions');
  await press(page, 'Plan the check-ins');
  await press(page, 'Add a check-in');
  await look('check-ins');
  for (const title of ['Evidence', 'Share and print', 'Overview']) {
    await page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('button', { name: title }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
    await look(title);
  }
}

/** Lets `sound` ask axe on every page to come. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: axeFile });
}

/** No barrier that axe knows, and no sideways scroll; in the colours that are asked for, and in forced ones. */
export async function sound(page: Page, where: string): Promise<void> {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        resultTypes: ['violations'],
        preload: false,
      });
      const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
      return [...violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`), ...wide];
    });
    expect([where, forcedColors, found]).toEqual([where, forcedColors, []]);
  }
  await page.emulateMedia({ forcedColors: 'none' });
}
