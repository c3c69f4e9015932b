/** What of a plan belongs into a calendar. */
import type { Appointment, Plan } from '../../framework/schema/generated/plan.types.ts';

/** All that has a date and is not done. */
export function appointments(plan: Plan): readonly Appointment[] {
  const actions = plan.areas.flatMap((area) =>
    area.actions.flatMap((action) => [
      ...(action.by === undefined || action.done
        ? []
        : [{ id: `action-${action.id}`, title: action.title || 'Action', about: area.title, on: action.by }]),
      ...action.milestones.flatMap(({ id, text, by, done }) =>
        by === undefined || done
          ? []
          : [{ id: `milestone-${id}`, title: text || 'Milestone', about: action.title, on: by }],
      ),
    ]),
  );
  const checkins = plan.checkins.flatMap(({ id, on, done }) =>
    done ? [] : [{ id: `checkin-${id}`, title: 'Check-in on my plan', about: plan.title, on }],
  );
  const review =
    plan.review === undefined ? [] : [{ id: 'review', title: 'Look at my plan', about: plan.title, on: plan.review }];
  return [...actions, ...checkins, ...review].sort((a, b) => a.on.localeCompare(b.on));
}
