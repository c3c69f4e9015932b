/** The dates of a plan for a calendar (RFC 5545): stable ids, so that a later file changes what an earlier one brought. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment, Plan } from '../../framework/schema/generated/plan.types.ts';
import { appointments } from './appointments.ts';

/**
 * The text of the calendar file. `sequence` has to grow from file to file, so that calendars take the newest; `cancelled` are
 * appointments of earlier files that are no more. `now` is the time that it is made.
 */
export function planCalendar(
  planId: string,
  plan: Plan,
  {
    sequence,
    cancelled,
    now,
  }: { readonly sequence: number; readonly cancelled: readonly Appointment[]; readonly now: Date },
): string {
  const calendar = ical({ name: plan.title, prodId: { company: 'Espalier', product: 'Plan', language: 'EN' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  const add = (one: Appointment, status: ICalEventStatus): void => {
    calendar.createEvent({
      id: `${planId}-${one.id}@espalier`,
      sequence,
      stamp: now,
      start: new Date(`${one.on}T00:00:00Z`),
      allDay: true,
      summary: one.title,
      description: one.about,
      status,
      timezone: 'UTC',
    });
  };
  for (const one of appointments(plan)) add(one, ICalEventStatus.CONFIRMED);
  for (const one of cancelled) add(one, ICalEventStatus.CANCELLED);
  // A file of lines ends with one.
  return `${calendar.toString()}\r\n`;
}
