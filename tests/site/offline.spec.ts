import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { digestOf, readManifest } from '../../src/offline/manifest.ts';
import { addressOf, folderOf } from './sites.ts';

/** Opens a page that brings the service worker, and waits until that has fetched what it keeps and answers for the page. */
async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

test('pages that were opened open again without a connection; others say what there is', async ({ page, context }) => {
  const site = addressOf('nested');
  const role = `${site}frameworks/people-operations/roles/performance-management-specialist/`;
  await openKept(page, `${site}search/`);
  await page.goto(role);
  await context.setOffline(true);
  await page.goto(`${site}search/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await page.goto(role);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Performance Management Specialist');
  await page.goto(`${site}frameworks/core/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  await page.getByRole('link', { name: /Performance Management Specialist/ }).click();
  await expect(page).toHaveURL(role);
});

test.describe('a site that moves on to another build', () => {
  let folders: { readonly one: string; readonly two: string };
  let scratch: string;
  let served: string;
  let server: Server;
  let site: string;

  test.beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'espalier-builds-'));
    folders = { one: join(scratch, 'one'), two: join(scratch, 'two') };
    cpSync(folderOf('sparse'), folders.one, { recursive: true });
    writeFileSync(join(folders.one, 'data.json'), '{}');
    await copyAsBuild(folders.one, folders.two, 'another-one');
    served = folders.one;
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = join(served, path, path.endsWith('/') ? 'index.html' : '');
      try {
        const content = readFileSync(file);
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    site = `http://localhost:${port}/`;
  });

  test.afterAll(() => {
    server.close();
    rmSync(scratch, { recursive: true });
  });

  test('no page sees parts of both, and a person decides when to go over', async ({ context }) => {
    served = folders.one;
    const one = buildOf(folders.one);
    const first = await context.newPage();
    await openKept(first, `${site}search/`);
    const idle = await context.newPage();
    await idle.goto(`${site}search/`);

    served = folders.two;
    const second = await context.newPage();
    // A page of the list is still of the old build, with all that it asks for; any other is of the new one, and so is what it asks for.
    await second.goto(`${site}search/`);
    await expect(second.locator('html')).toHaveAttribute('data-build', one);
    expect(await ask(second, `data.json?build=${one}`)).toBe(409);
    await second.goto(`${site}frameworks/`);
    await expect(second.locator('html')).toHaveAttribute('data-build', 'another-one');
    expect(await ask(second, 'data.json?build=another-one')).toBe(200);

    const bar = first.locator('.site-news');
    await first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(bar).toContainText('There is a newer version of these pages.');
    await bar.getByRole('button', { name: 'Reload' }).click();
    await expect(first.locator('html')).toHaveAttribute('data-build', 'another-one');
    // The tab that was left open is told, and gets no data of the other build.
    await expect(idle.locator('.site-news')).toContainText('updated in another tab');
    expect(await ask(idle, `data.json?build=${one}`)).toBe(409);
  });
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function buildOf(folder: string): string {
  return manifestOf(folder).build;
}

function manifestOf(folder: string) {
  const manifest = readManifest(JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')));
  if (manifest === undefined) throw new Error(`There is no list of what to keep in ${folder}.`);
  return manifest;
}

/** The same site as another build: its name stands in every page, in the worker and in the list, with the digests that follow. */
async function copyAsBuild(from: string, to: string, name: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  const { build: old, files } = manifestOf(from);
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!/\.html$|^service-worker\.js$/.test(path)) continue;
    writeFileSync(join(to, path), readFileSync(join(to, path), 'utf8').replaceAll(old, name));
  }
  const renewed = await Promise.all(
    files.map(async ({ path }) => {
      const file = join(to, path, path === '' || path.endsWith('/') ? 'index.html' : '');
      return { path, digest: await digestOf(new Uint8Array(readFileSync(file))) };
    }),
  );
  writeFileSync(join(to, 'offline.json'), JSON.stringify({ build: name, files: renewed }));
}

function ask(page: Page, path: string): Promise<number> {
  return page.evaluate(async (address) => (await fetch(address)).status, `/${path}`);
}
