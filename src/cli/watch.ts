/** Runs something again whenever a file of a workspace changes. */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; what comes within this time counts as one change. */
const SETTLE_MS = 60;

/** Calls `again` after each change below the workspace's folders, one call at a time, until the process is told to stop. */
export async function whenChanged(root: string, again: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, SETTLE_MS);
  };
  const folders = ['frameworks', 'content'].map((folder) => join(root, folder)).filter((folder) => existsSync(folder));
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
}
