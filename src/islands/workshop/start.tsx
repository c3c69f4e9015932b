/** Puts into a workshop's page what somebody acts in. All else on it was there before, and stays. */
import { type ReactNode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { newId, openDevice } from '../../device/device.ts';
import type { OpenRecord } from '../../device/open-record.ts';
import type { Listed } from '../../device/shelf.ts';
import type { WorkshopData } from '../../site/workshop-data.ts';
import { begun, isWorkshopRecord, type WorkshopRecord } from '../../workshop/progress.ts';
import type { Activity } from '../../workshop/workshop.ts';
import { type Keeping, open } from '../keeping/record.ts';
import { Shut } from '../keeping/shut.tsx';
import { storeName } from '../keeping/store.ts';
import { ConversationDo } from './conversation-do.tsx';
import type { Doing } from './doing.ts';
import { workshopKind } from './kind.ts';
import { ChecklistDo, ExerciseDo, FeedbackDo, ReflectionDo } from './parts-do.tsx';
import { Finish, Progress, SectionEnd } from './progress-do.tsx';
import { QuestionDo } from './question-do.tsx';

/** What a workshop does besides, where it runs on a learning platform. */
export interface Hosting {
  /** The record to go on with, made of the newest one on this device, where there is one, and of what the platform kept. */
  begin(kept: Newest | undefined, fresh: WorkshopRecord): { readonly value: WorkshopRecord; readonly isNew: boolean };
  /** Called at the beginning and after every change, also when an exercise was finished. */
  follow(value: WorkshopRecord, practised: ReadonlySet<string>): void;
}

/** The newest record of a workshop on this device. */
export interface Newest {
  readonly id: string;
  readonly value: WorkshopRecord;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** `data` was made of the workshop by the site. */
export async function startWorkshop(data: WorkshopData, hosting?: Hosting): Promise<void> {
  const device = await openDevice(storeName());
  const shelf = device.shelf(workshopKind);
  const { kept, others } = await listed(
    shelf.list(),
    device.shelf({ ...workshopKind, name: 'exercise-result' }).list(),
  );
  let practised: ReadonlySet<string> = new Set(others.flatMap((one) => finishedExercise(one) ?? []));
  for (const link of document.querySelectorAll<HTMLElement>('[data-prerequisite]'))
    if (kept.some((one) => completes(one, link.dataset.prerequisite))) link.after(' (complete on this device)');
  const initial = begun(data, new Date().toISOString());
  const roots = new Map<Element, Root>();
  const put = (where: Element | null, what: ReactNode): void => {
    if (where === null) return;
    const root = roots.get(where) ?? createRoot(where);
    roots.set(where, root);
    root.render(what);
  };
  const side = document.querySelector('.workshop-progress');
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  let followed: OpenRecord<WorkshopRecord> | undefined;
  const render = (keeping: Keeping<WorkshopRecord>): void => {
    if (keeping.state === 'opening') return;
    if (keeping.state === 'shut') {
      put(side, <Shut keeping={keeping} set={render} initial={initial} fileName={data.id} />);
      return;
    }
    const { record } = keeping;
    if (hosting !== undefined && followed !== record) {
      followed = record;
      const follow = (): void => hosting.follow(record.snapshot.value, practised);
      record.subscribe(follow);
      follow();
    }
    const whenPractised = (exercise: string): void => {
      practised = new Set([...practised, exercise]);
      render(keeping);
      hosting?.follow(record.snapshot.value, practised);
    };
    const doing: Doing = { data, record, practised, whenPractised };
    const key = record.key.id;
    put(side, <Progress key={key} doing={doing} kept={keeping} set={render} initial={initial} />);
    for (const { id, activities } of data.sections) {
      put(document.querySelector(`[data-section-end="${id}"]`), <SectionEnd key={key} id={id} doing={doing} />);
      for (const activity of activities)
        put(document.querySelector(`[data-activity="${activity.id}"]`), partOf(activity, doing, key));
    }
    // Parts are put there one after the other, and this one last.
    put(
      document.querySelector('.workshop-finish'),
      <Ready key={key}>
        <Finish doing={doing} site={site} />
      </Ready>,
    );
  };
  const last = newest(kept, data.id);
  const from = hosting?.begin(last, initial);
  const keeping = await open(shelf, from?.isNew ? newId() : (last?.id ?? newId()), from?.value ?? initial);
  if (from !== undefined && keeping.state === 'open' && keeping.record.snapshot.value !== from.value)
    keeping.record.edit(from.value);
  render(keeping);
}

/** Says of the workshop that one can act in it, once all of it is on the screen. */
function Ready({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(() => document.querySelector('.workshop')?.setAttribute('data-state', 'ready'), []);
  return children;
}

function partOf(activity: Activity<string>, doing: Doing, key: string): ReactNode {
  switch (activity.as) {
    case 'question':
      return <QuestionDo key={key} question={activity} doing={doing} />;
    case 'conversation':
      return <ConversationDo key={key} talk={activity} doing={doing} />;
    case 'reflection':
      return <ReflectionDo key={key} part={activity} doing={doing} />;
    case 'feedback-builder':
      return <FeedbackDo key={key} part={activity} doing={doing} />;
    case 'checklist':
      return <ChecklistDo key={key} part={activity} doing={doing} />;
    case 'exercise':
      return <ExerciseDo key={key} part={activity} doing={doing} />;
  }
}

type Lists = Promise<{ readonly kept: readonly Listed[] }>;

async function listed(own: Lists, exercises: Lists) {
  const [{ kept }, { kept: others }] = await Promise.all([own, exercises]);
  return { kept, others };
}

function newest(kept: readonly Listed[], workshop: string): Newest | undefined {
  for (const { id, raw, savedAt } of kept) {
    const value = parsed(raw);
    if (isWorkshopRecord(value) && value.workshop === workshop) return { id, value, changed: Date.parse(savedAt) };
  }
  return undefined;
}

/** Whether a record says that a workshop is complete. */
function completes({ raw }: Listed, workshop: string | undefined): boolean {
  const data = parsed(raw);
  return isWorkshopRecord(data) && data.workshop === workshop && data.completed !== undefined;
}

/** The id of an exercise that was finished. */
function finishedExercise({ raw }: Listed): string | undefined {
  const data = parsed(raw);
  if (typeof data !== 'object' || data === null || !('exercise' in data) || !('finished' in data)) return undefined;
  return typeof data.exercise === 'string' && typeof data.finished === 'string' ? data.exercise : undefined;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
