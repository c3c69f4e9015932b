import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/cli/browser.mjs';

const on =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);
const environment = { PATH: ['/usr/local/bin', '/usr/bin'].join(process.platform === 'win32' ? ';' : ':') };

test('Playwright’s own comes before one on the path', () => {
  expect(findBrowser('/cache/chrome', environment, on('/cache/chrome', '/usr/bin/chromium'))).toBe('/cache/chrome');
});

test('one on the path serves as well', () => {
  expect(findBrowser('/cache/chrome', environment, on('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
});

test('where there are two, the shell without windows serves', () => {
  const both = on('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
  expect(findBrowser('/cache/chrome', environment, both)).toBe('/usr/bin/chromium-headless-shell');
});

test('a browser that was named comes first', () => {
  expect(
    findBrowser('/cache/chrome', { ...environment, ESPALIER_BROWSER: '/opt/mine' }, on('/opt/mine', '/cache/chrome')),
  ).toBe('/opt/mine');
});

test('there may be none', () => {
  expect(findBrowser('/cache/chrome', environment, on())).toBeUndefined();
});
