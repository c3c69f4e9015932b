/** A Word file is made by the browser, from nothing but the site, and only when it is asked for. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { kindNamed, open } from './page-kinds.ts';

test('a promotion case is saved as a Word file', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, kindNamed('promotion case'));
  const before = asked.length;
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word file' }).click(),
  ]);
  await expect(page.getByRole('status')).toHaveText(/^Saved/);
  expect(asked.length).toBeGreaterThan(before);
  expect(download.suggestedFilename()).toBe(
    'promotion-case-from-performance-management-specialist-to-senior-performance-management-specialist.docx',
  );
  const files = unzipSync(readFileSync(await download.path()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('Calibration facilitation, Expert (raised from Practitioner)');
  expect(xml).toContain('<w:tblHeader/>');
});

test('where the Word file cannot be made, the page says what to do', async ({ page }) => {
  await page.route('**/documents.json', (route) => route.abort());
  await open(page, kindNamed('job description'));
  await page.getByRole('button', { name: 'Word file' }).click();
  await expect(page.getByRole('status')).toHaveText(/could not be made.*Markdown/);
});
