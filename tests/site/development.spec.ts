import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { engineFolder } from '../../src/cli/engine.ts';
import { workspaceOf } from './sites.ts';

/** `espalier dev` on a copy of the sparse workspace. */
class Development {
  readonly root = mkdtempSync(join(tmpdir(), 'espalier-dev-'));
  readonly joinery = join(this.root, 'frameworks', 'crafts', 'competencies', 'joinery.yaml');
  readonly page = 'frameworks/crafts/competencies/joinery/';
  terminal = '';
  #child: ChildProcess | undefined;

  constructor() {
    cpSync(workspaceOf('sparse'), this.root, { recursive: true });
  }

  /** Starts the server; returns its address. */
  async start(base = '/'): Promise<string> {
    const espalier = join(engineFolder, 'src', 'cli', 'espalier.mjs');
    const child = spawn(process.execPath, [espalier, 'dev', '--root', this.root, '--port', '0', '--base', base]);
    this.#child = child;
    child.stderr.on('data', (chunk) => {
      this.terminal += chunk;
    });
    return new Promise((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += chunk;
        const address = /^http:\S+(?=\n)/m.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      });
      child.once('exit', () => reject(new Error(`espalier dev ended:\n${said}${this.terminal}`)));
    });
  }

  /** Interrupts the server, as Ctrl-C does; returns its exit code. */
  async stop(): Promise<number | null> {
    const child = this.#child;
    const code = await new Promise<number | null>((resolve) => {
      if (!child || child.exitCode !== null) return resolve(child?.exitCode ?? null);
      child.once('exit', resolve);
      child.kill('SIGINT');
    });
    rmSync(this.root, { recursive: true, force: true });
    return code;
  }
}

test.describe('espalier dev', () => {
  let dev: Development;

  test.beforeEach(() => {
    dev = new Development();
  });

  test.afterEach(async () => {
    await dev.stop();
  });

  test('follows edits, shows a mistake over the last good page and takes it away with the mend', async ({ page }) => {
    const address = await dev.start('/growth/');
    expect(address).toMatch(/\/growth\/$/);
    await page.goto(address + dev.page);
    const heading = page.locator('#main h1');
    const overlay = page.locator('vite-error-overlay');
    await expect(heading).toHaveText('Joinery');

    const good = readFileSync(dev.joinery, 'utf8').replace('title: Joinery', 'title: Cabinet making');
    writeFileSync(dev.joinery, good);
    await expect(heading).toHaveText('Cabinet making');

    const role = join(dev.root, 'frameworks', 'crafts', 'roles', 'joiner.yaml');
    const sound = readFileSync(role, 'utf8');
    writeFileSync(role, sound.replace('joinery:', 'joinry:'));
    await expect(overlay).toContainText('frameworks/crafts/roles/joiner.yaml:3:3');
    await expect(overlay).toContainText('joinery');
    await expect(heading).toHaveText('Cabinet making');
    await expect.poll(() => dev.terminal).toContain('frameworks/crafts/roles/joiner.yaml:3:3');

    await page.reload();
    await expect(overlay).toContainText('joiner.yaml:3:3');

    writeFileSync(role, sound);
    await expect(overlay).toHaveCount(0);
    await expect(heading).toHaveText('Cabinet making');
    expect(await dev.stop()).toBe(0);
  });

  test('shows the page of a file that is added, and none for one that is removed', async ({ page }) => {
    const address = await dev.start();
    const added = join(dev.root, 'frameworks', 'crafts', 'competencies', 'carving.yaml');
    const status = async () =>
      (
        await page.request.get(`${address}frameworks/crafts/competencies/carving/`, {
          headers: { accept: 'text/html' },
        })
      ).status();
    expect(await status()).toBe(404);
    writeFileSync(added, 'title: Carving\n');
    await expect.poll(status).toBe(200);
    rmSync(added);
    await expect.poll(status).toBe(404);
  });

  test('shows a draft to those who write it, and says so until it is one no longer', async ({ page }) => {
    const file = join(dev.root, 'content', 'workshops', 'saying-no', 'index.mdx');
    const newWorkshop = ['new', 'workshop', 'saying-no', '--title', 'Saying no', '--root', dev.root];
    execFileSync(process.execPath, [join(engineFolder, 'src', 'cli', 'espalier.mjs'), ...newWorkshop]);
    const address = await dev.start();
    await page.goto(`${address}workshops/`);
    await expect(page.locator('#main')).toContainText('15 minutes, draft');
    await page.getByRole('link', { name: 'Saying no', exact: true }).click();
    await expect(page.locator('#main h1')).toHaveText('Saying no');
    await expect(page.locator('.notice')).toContainText('Only you see it');
    await expect(page.locator('.notice')).toContainText('content/workshops/saying-no/index.mdx');

    writeFileSync(file, readFileSync(file, 'utf8').replace(/^status: draft\n/m, ''));
    await expect(page.locator('.notice')).toHaveCount(0);
    await page.goto(`${address}workshops/`);
    await expect(page.locator('#main')).toContainText('15 minutes');
    await expect(page.locator('#main')).not.toContainText('draft');
  });

  test('started on a workspace with a mistake, waits and shows the site when it is mended', async ({ page }) => {
    const sound = readFileSync(dev.joinery, 'utf8');
    writeFileSync(dev.joinery, sound.replace('title:', 'titel:'));
    const address = await dev.start();
    expect((await page.goto(address + dev.page))?.status()).toBe(503);
    await expect(page.locator('body')).toContainText('frameworks/crafts/competencies/joinery.yaml:1');
    await expect(page.locator('vite-error-overlay')).toContainText('joinery.yaml:1');
    writeFileSync(dev.joinery, sound);
    await expect(page.locator('#main h1')).toHaveText('Joinery');
  });
});
