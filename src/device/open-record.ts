/** One record while somebody works on it: what is on the screen, what is in the store, and the way between the two. */
import { apply, difference, inverse, isOrder, valueAt } from './difference.ts';
import { type Driver, type Key, troubleOf } from './driver.ts';
import { noSteps, readSteps, type Step, type Steps, withStep, withVersion } from './history.ts';
import { isSame } from './json.ts';
import { type Kind, versionOf } from './kind.ts';
import type { Conflict } from './merge.ts';
import { isRow, isStill, judge, LEFT, type Row, seal } from './row.ts';
import { type Event, next, type Saving } from './saving.ts';

/** Time, so that tests can have their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `task` after so many milliseconds; returns how to prevent it. */
  after(milliseconds: number, task: () => void): () => void;
}

/** What happened without the person's doing, told once. */
export type Notice =
  /** The browser's storage was cleared while the record was open; it has been saved again. */
  | 'cleared'
  /** It was deleted in another tab while this one was writing; it is back. */
  | 'restored'
  /** What lay in the store was damaged and set aside; what is on the screen has been saved in its place. */
  | 'set-aside';

/** Everything that a screen shows of a record. Never changed: each change makes a new one. */
export interface Snapshot<Value> {
  readonly value: Value;
  readonly saving: Saving;
  /** Whether what is saved outlives the page. */
  readonly lasting: boolean;
  /** Places that two tabs changed; `value` holds `mine`. */
  readonly conflicts: readonly Conflict[];
  readonly notice?: Notice;
  /** Deleted in another tab. The next edit brings it back. */
  readonly gone: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A record as the device knows it, whatever it holds. */
export interface Watched {
  readonly key: Key;
  flush(): Promise<void>;
  leave(): Promise<void>;
  refresh(told?: 'gone'): Promise<void>;
  outdate(): Promise<void>;
}

export interface Beginning<Value> {
  readonly driver: Driver;
  readonly kind: Kind<Value>;
  readonly id: string;
  readonly clock: Clock;
  readonly value: Value;
  /** The row that the value comes from; absent for a record that is not in the store yet. */
  readonly row?: Row;
  readonly steps?: Steps;
  /** Tells other tabs. */
  readonly announce: () => void;
  /** Called when nobody works on the record any more. */
  readonly closed: () => void;
}

type Refusal<Value> =
  | { readonly type: 'moved'; readonly row: Row; readonly value: Value }
  | { readonly type: 'newer' }
  | { readonly type: 'damaged'; readonly why: string; readonly raw: string };

export class OpenRecord<Value> implements Watched {
  readonly key: Key;
  readonly #beginning: Beginning<Value>;
  readonly #listeners = new Set<() => void>();
  #value: Value;
  /** The state of the store that the value grew from. */
  #base: Value;
  #revision: number;
  /** The checksum of what was written from here last; absent before, and where the store has another state. */
  #sum: string | undefined;
  #conflicts: readonly Conflict[];
  /** Places that were chosen at since the last save: what lies in the store asks for them still. */
  readonly #settled = new Set<string>();
  #steps: Steps;
  /** The step that was made here last: what comes from elsewhere is never taken for more typing. */
  #typed: Step | undefined;
  #saving: Saving;
  #notice: Notice | undefined;
  #gone = false;
  #closed = false;
  #cancel: () => void = () => undefined;
  #writing: Promise<void> = Promise.resolve();
  #snapshot: Snapshot<Value>;

  constructor(beginning: Beginning<Value>) {
    this.key = { kind: beginning.kind.name, id: beginning.id };
    this.#beginning = beginning;
    this.#value = beginning.value;
    this.#base = beginning.value;
    this.#revision = beginning.row?.revision ?? 0;
    this.#conflicts = beginning.row?.conflicts ?? [];
    this.#steps = beginning.steps ?? noSteps;
    this.#saving = { phase: 'saved', ...(beginning.row && { savedAt: beginning.row.savedAt }) };
    this.#snapshot = this.#look();
  }

  /** What to show now; the same object until something changes. */
  get snapshot(): Snapshot<Value> {
    return this.#snapshot;
  }

  /** Calls `changed` after every change; returns how to stop. */
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /**
   * Takes `value` for the present state and saves it soon. Does nothing once a newer build has taken over. `conflicts` are places
   * of it for somebody to choose at, where it came of a merge.
   */
  edit(value: Value, conflicts: readonly Conflict[] = []): void {
    const changes = difference(this.#value, value);
    if ((changes.length === 0 && conflicts.length === 0) || this.#saving.phase === 'stopped') return;
    this.#conflicts = joined(this.#conflicts, conflicts);
    if (changes.length > 0) {
      this.#steps = withStep(this.#steps, { changes, at: this.#beginning.clock.now() }, this.#typed);
      this.#typed = this.#steps.past.at(-1);
    }
    this.#become(value);
  }

  undo(): void {
    const step = this.#steps.past.at(-1);
    if (step === undefined) return;
    const steps = { past: this.#steps.past.slice(0, -1), future: [step, ...this.#steps.future] };
    this.#walk(inverse(step.changes), steps);
  }

  redo(): void {
    const [step, ...future] = this.#steps.future;
    if (step === undefined) return;
    this.#walk(step.changes, { past: [...this.#steps.past, step], future });
  }

  /** Chooses one side of a conflict. */
  settle(conflict: Conflict, side: 'mine' | 'theirs'): void {
    this.#conflicts = this.#conflicts.filter((one) => !isSame(one.path, conflict.path));
    this.#settled.add(nameOf(conflict));
    const { path, theirs } = conflict;
    const settled =
      side === 'mine' ? this.#value : apply(this.#value, [{ path, ...(theirs !== undefined && { after: theirs }) }]);
    if (this.#beginning.kind.check(settled) && !isSame(settled, this.#value)) this.edit(settled);
    else this.#tell({ type: 'edited' });
  }

  /** Saves the value as it is, over whatever lies in the store. */
  rescue(): void {
    this.#tell({ type: 'edited' });
  }

  /** The notice has been read. */
  dismiss(): void {
    this.#notice = undefined;
    this.#show();
  }

  /** Writes what is waiting, now; resolves when that has been tried. */
  async flush(): Promise<void> {
    this.#tell({ type: 'due' });
    await this.#writing;
    if (this.#saving.phase === 'waiting') await this.flush();
  }

  /**
   * The page is about to go: what is not in the store is put down as it is, and saved as well if there is time. Whoever opens the record
   * next goes on from it.
   */
  async leave(): Promise<void> {
    const { driver, kind } = this.#beginning;
    const { phase } = this.#saving;
    if (this.#closed || phase === 'saved' || phase === 'stopped') return;
    const version = versionOf(kind);
    const left = { ...this.key, revision: LEFT, base: this.#revision, version, ...seal(version, this.#value) };
    await Promise.all([driver.leave(left).catch(() => undefined), this.flush()]);
  }

  /** Another tab saved or removed the record, or the reader came back: looks at the store. */
  async refresh(told?: 'gone'): Promise<void> {
    if (this.#closed || this.#saving.phase !== 'saved' || this.#revision === 0) return;
    const { driver, kind } = this.#beginning;
    const [stored, steps] = await Promise.all([driver.row(this.key), driver.steps(this.key)]).catch(() => [null, null]);
    // An edit that came meanwhile will find out by itself.
    if (stored === null || this.#saving.phase !== 'saved' || this.#closed) return;
    if (stored === undefined) {
      if (told === undefined && !this.#gone) {
        this.#notice = 'cleared';
        this.#tell({ type: 'edited' });
      } else {
        this.#revision = 0;
        this.#leave();
      }
      return;
    }
    const judged = judge(stored, kind);
    if (judged.state === 'newer') this.#stop();
    if (judged.state !== 'sound' || judged.row.revision === this.#revision) return;
    if (judged.row.deletedAt !== undefined) {
      this.#revision = judged.row.revision;
      this.#leave();
      return;
    }
    this.#adopt(judged.row, judged.value);
    this.#value = judged.value;
    this.#conflicts = judged.row.conflicts;
    this.#steps = judged.migrated ? noSteps : readSteps(steps);
    this.#gone = false;
    this.#saving = { phase: 'saved', savedAt: judged.row.savedAt };
    this.#show();
  }

  /** A newer build has taken over: what is waiting is written if the store still takes it, and nothing after that. */
  async outdate(): Promise<void> {
    await this.flush();
    this.#stop();
  }

  /** Writes what is waiting and listens no more. */
  async close(): Promise<void> {
    await this.flush();
    this.#closed = true;
    this.#cancel();
    this.#listeners.clear();
    this.#beginning.closed();
  }

  #become(value: Value): void {
    this.#value = value;
    this.#gone = false;
    this.#tell({ type: 'edited' });
  }

  #walk(changes: Parameters<typeof apply>[1], steps: Steps): void {
    if (this.#saving.phase === 'stopped') return;
    // What somebody else changed since at the same place is left as they left it.
    const mine = changes.filter(
      (change) => isOrder(change) || isSame(valueAt(this.#value, change.path), change.before),
    );
    const value = apply(this.#value, mine);
    this.#steps = steps;
    this.#become(this.#beginning.kind.check(value) ? value : this.#value);
  }

  #stop(): void {
    this.#cancel();
    this.#tell({ type: 'outdated' });
  }

  #leave(): void {
    this.#gone = true;
    this.#show();
  }

  #adopt(row: Row, value: Value): void {
    this.#base = value;
    this.#revision = row.revision;
    this.#sum = undefined;
  }

  #tell(event: Event): void {
    const [saving, order] = next(this.#saving, event);
    this.#saving = saving;
    this.#show();
    if (order === undefined) return;
    this.#cancel();
    if ('write' in order) this.#writing = this.#write();
    else this.#cancel = this.#beginning.clock.after(order.wait, () => this.#tell({ type: 'due' }));
  }

  async #write(force = false): Promise<void> {
    const { driver, kind, clock, announce } = this.#beginning;
    const written = this.#value;
    const revision = this.#revision + 1;
    const savedAt = new Date(clock.now()).toISOString();
    const steps = this.#steps;
    const conflicts = this.#conflicts;
    const settledBefore = [...this.#settled];
    const sealed = seal(versionOf(kind), written);
    let cleared = false;
    try {
      const refusal = await driver.commit<Refusal<Value>>(this.key, (present) => {
        const row = { ...this.key, revision, version: versionOf(kind), title: kind.title(written), savedAt, conflicts };
        const notes = isRow(present) ? present.history : [];
        const fresh = { row: { ...row, ...sealed, history: notes }, dropped: [LEFT], steps };
        if (present === undefined) {
          cleared = revision > 1;
          return { write: fresh };
        }
        const judged = isStill(present, this.#revision, this.#sum)
          ? { state: 'sound' as const, row: present, value: this.#base }
          : judge(present, kind);
        if (judged.state === 'newer') return { refuse: { type: 'newer' } };
        if (judged.state === 'damaged') return force ? { write: fresh } : { refuse: { type: 'damaged', ...judged } };
        if (judged.row.revision !== this.#revision)
          return { refuse: { type: 'moved', row: judged.row, value: judged.value } };
        const { text, sum, version, savedAt: earlier } = judged.row;
        const note = { revision: judged.row.revision, savedAt: earlier, version };
        const history = withVersion(notes, note);
        // What was left behind is saved with this, or has been overtaken.
        const dropped = [LEFT, ...notes.filter((old) => !history.includes(old)).map((old) => old.revision)];
        return {
          write: {
            ...fresh,
            row: { ...fresh.row, history },
            version: { ...this.key, revision: note.revision, text, sum },
            dropped,
          },
        };
      });
      if (refusal !== undefined) return await this.#refused(refusal);
    } catch (error) {
      this.#tell({ type: 'failed', trouble: troubleOf(error) });
      return;
    }
    this.#base = written;
    this.#revision = revision;
    this.#sum = sealed.sum;
    for (const settled of settledBefore) this.#settled.delete(settled);
    if (cleared) this.#notice = 'cleared';
    this.#tell({ type: 'committed', savedAt });
    announce();
  }

  async #refused(refusal: Refusal<Value>): Promise<void> {
    if (refusal.type === 'newer') {
      this.#stop();
      return;
    }
    const { driver, kind, clock } = this.#beginning;
    if (refusal.type === 'damaged') {
      const { why, raw } = refusal;
      const foundAt = new Date(clock.now()).toISOString();
      await driver.setAside({ ...this.key, revision: this.#revision, why, raw, foundAt });
      this.#notice = 'set-aside';
      await this.#write(true);
      return;
    }
    // Fetched by those alone whose record was changed elsewhere. Where it cannot be, both stand whole, and somebody chooses.
    const merging = await import('./merge.ts').catch(() => undefined);
    const merged = merging?.merge(this.#base, this.#value, refusal.value);
    const open = refusal.row.conflicts.filter((conflict) => !this.#settled.has(nameOf(conflict)));
    if (refusal.row.deletedAt !== undefined) this.#notice = 'restored';
    this.#adopt(refusal.row, refusal.value);
    if (merged !== undefined && kind.check(merged.value)) {
      this.#value = merged.value;
      this.#conflicts = joined(this.#conflicts, open, merged.conflicts);
    } else {
      // The two cannot be put together: mine stands, and theirs is the version before it.
      this.#conflicts = joined(this.#conflicts, open, [{ path: [], mine: this.#value, theirs: refusal.value }]);
    }
    this.#tell({ type: 'merged' });
    await this.#writing;
  }

  #show(): void {
    this.#snapshot = this.#look();
    for (const listener of this.#listeners) listener();
  }

  #look(): Snapshot<Value> {
    return {
      value: this.#value,
      saving: this.#saving,
      lasting: this.#beginning.driver.lasting,
      conflicts: this.#conflicts,
      ...(this.#notice !== undefined && { notice: this.#notice }),
      gone: this.#gone,
      canUndo: this.#steps.past.length > 0,
      canRedo: this.#steps.future.length > 0,
    };
  }
}

/** All conflicts, each place once: the latest counts. */
function joined(...lists: readonly (readonly Conflict[])[]): readonly Conflict[] {
  return [...new Map(lists.flat().map((conflict) => [nameOf(conflict), conflict])).values()];
}

function nameOf({ path }: Conflict): string {
  return JSON.stringify(path);
}
