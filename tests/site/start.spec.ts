import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { engineFolder } from '../../src/cli/engine.ts';

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  /** All that was said until the address. */
  readonly said: string;
}

/** `npm start`, without npm around it. */
function start(): Promise<Started> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(engineFolder, 'src', 'cli', 'start.mjs'), '--port', '0']);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const address = /The site is at (\S+)\n/.exec(said)?.[1];
        if (address !== undefined) resolve({ child, address, said });
      });
    }
    child.once('exit', () => reject(new Error(`npm start ended:\n${said}`)));
  });
}

/** Ends it as Ctrl-C does; returns its exit code. */
function interrupt(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGINT');
  });
}

test('npm start checks, builds and serves, the second time without building', async ({ page }) => {
  const first = await start();
  try {
    expect(first.said).toContain('Checked ');
    await page.goto(first.address);
    await expect(page.locator('h1')).toBeVisible();
  } finally {
    expect(await interrupt(first.child)).toBe(0);
  }

  const second = await start();
  try {
    expect(second.said).toContain('Checked ');
    expect(second.said).not.toContain('Building');
    expect((await page.goto(second.address))?.status()).toBe(200);
  } finally {
    expect(await interrupt(second.child)).toBe(0);
  }
});
