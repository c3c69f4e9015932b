import type { Clock } from '../../../../src/workshop/platform/clock.ts';

/** A clock that a test turns. */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 10, 26, 9);
  readonly #tasks = new Set<{ readonly at: number; readonly task: () => void }>();

  now = (): number => this.#now;

  after = (milliseconds: number, task: () => void): (() => void) => {
    const entry = { at: this.#now + milliseconds, task };
    this.#tasks.add(entry);
    return () => void this.#tasks.delete(entry);
  };

  /** Lets time pass, and does what is due. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const entry of [...this.#tasks].sort((a, b) => a.at - b.at))
      if (entry.at <= this.#now && this.#tasks.delete(entry)) entry.task();
  }
}
