/** What a plan asks for now. */
import type { Plan } from '../framework/schema/generated/plan.types.ts';

export interface Due {
  /** What it is about: ids of the area and the action, or of the check-in. */
  readonly id: string;
  readonly kind: 'action' | 'milestone' | 'check-in' | 'review' | 'evidence' | 'copy';
  readonly title: string;
  /** YYYY-MM-DD, where it has a date. */
  readonly by?: string;
  readonly late: boolean;
}

const day = 24 * 3_600_000;

/** What falls into the seven days from `today` (YYYY-MM-DD), what is late, and what waits to be sorted or saved; by date. */
export function dueThisWeek(plan: Plan, today: string): readonly Due[] {
  const end = new Date(Date.parse(today) + 7 * day).toISOString().slice(0, 10);
  const soon = (by: string | undefined): by is string => by !== undefined && by <= end;
  const due: Due[] = [];
  for (const { actions } of plan.areas) {
    for (const { id, title, by, done, milestones } of actions) {
      if (done) continue;
      if (soon(by)) due.push({ id, kind: 'action', title, by, late: by < today });
      for (const milestone of milestones) {
        if (milestone.done || !soon(milestone.by)) continue;
        due.push({
          id: milestone.id,
          kind: 'milestone',
          title: milestone.text,
          by: milestone.by,
          late: milestone.by < today,
        });
      }
    }
  }
  for (const { id, on, done } of plan.checkins) {
    if (!done && soon(on)) due.push({ id, kind: 'check-in', title: 'Check-in', by: on, late: on < today });
  }
  if (soon(plan.review))
    due.push({
      id: 'review',
      kind: 'review',
      title: 'Look at the whole plan',
      by: plan.review,
      late: plan.review < today,
    });
  due.sort((a, b) => (a.by ?? '').localeCompare(b.by ?? ''));
  const unsorted = plan.evidence.filter(({ competency }) => competency === undefined).length;
  if (unsorted > 0) {
    const title = unsorted === 1 ? 'Sort one note into a competency' : `Sort ${unsorted} notes into competencies`;
    due.push({ id: 'evidence', kind: 'evidence', title, late: false });
  }
  if (wantsCopy(plan, today))
    due.push({ id: 'copy', kind: 'copy', title: 'Save a copy of the plan as a file', late: false });
  return due;
}

/** A browser can lose what it stores: after two weeks without a copy the plan asks for one, once there is something to lose. */
export function wantsCopy(plan: Plan, today: string): boolean {
  const work = plan.ratings.length + plan.areas.length + plan.evidence.length;
  const since = plan.exported ?? plan.created;
  return work > 0 && Date.parse(today) - Date.parse(since) >= 14 * day;
}
