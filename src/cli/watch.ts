/** Runs something again whenever a file of a workspace changes. */
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; what comes within this time counts as one change. */
const SETTLE_MS = 60;
const FOLDERS = ['frameworks', 'content'];

/**
 * Calls `again` after each change below the workspace's folders, one call at a time. A folder may go and come back meanwhile, as it does
 * when another branch is checked out.
 */
export class Watch {
  readonly #root: string;
  readonly #again: () => Promise<void>;
  readonly #outside: FSWatcher;
  readonly #inside = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #running = Promise.resolve();

  /** Watches from now on. */
  constructor(root: string, again: () => Promise<void>) {
    this.#root = root;
    this.#again = again;
    for (const folder of FOLDERS) this.#look(folder);
    this.#outside = watch(root, (_, name) => {
      if (name === null || !FOLDERS.includes(name)) return;
      this.#look(name);
      this.#changed();
    });
    this.#outside.on('error', () => this.#changed());
  }

  /** Resolves when the process has been told to stop, and the last call has ended. */
  async ended(): Promise<void> {
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    clearTimeout(this.#timer);
    for (const watcher of [this.#outside, ...this.#inside.values()]) watcher.close();
    await this.#running;
  }

  #look(folder: string): void {
    this.#inside.get(folder)?.close();
    this.#inside.delete(folder);
    try {
      const watcher = watch(join(this.#root, folder), { recursive: true }, () => this.#changed());
      watcher.on('error', () => this.#look(folder));
      this.#inside.set(folder, watcher);
    } catch {
      // It is not there; the watcher of the workspace itself tells when it comes.
    }
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(this.#again);
    }, SETTLE_MS);
  }
}
