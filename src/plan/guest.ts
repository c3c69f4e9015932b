/** A plan that somebody else sent: read, commented and rated, then sent back. What came stays beside it, so that both sides show. */
import { isFields } from '../device/json.ts';
import type { Kind } from '../device/kind.ts';
import type { Plan, RatingValue } from '../framework/schema/generated/plan.types.ts';
import validate from '../framework/schema/generated/plan.validator.js';
import { planKind, withItem, withoutItem } from './plan.ts';

export interface GuestPlan {
  /** The id of the plan at home. */
  readonly of: string;
  readonly plan: Plan;
  /** As it came. */
  readonly received: Plan;
  /** How the guest signs, such as a first name or a function. */
  readonly by: string;
}

export const guestKind: Kind<GuestPlan> = {
  name: 'guest',
  migrations: guestMigrations(planKind.migrations),
  check: isGuestPlan,
  title: ({ plan }) => planKind.title(plan),
};

/** A plan of somebody else goes the way that plans go: both copies of it are brought to the present version. */
export function guestMigrations(ofPlans: typeof planKind.migrations): typeof planKind.migrations {
  return ofPlans.map(
    (step) => (guest) =>
      isFields(guest) ? { ...guest, plan: step(guest.plan), received: step(guest.received) } : guest,
  );
}

function isGuestPlan(data: unknown): data is GuestPlan {
  if (typeof data !== 'object' || data === null || !('plan' in data) || !('received' in data)) return false;
  const { plan, received } = data;
  return (
    'by' in data &&
    typeof data.by === 'string' &&
    'of' in data &&
    typeof data.of === 'string' &&
    validate({ espalier: 'plan', version: 1, id: data.of, data: plan, received })
  );
}

/** The words of the guest about something, as they stand; nothing where there are none. */
export function guestComment({ plan, received }: GuestPlan, about: string): string {
  const theirs = plan.comments.find((one) => one.about === about && !received.comments.some(({ id }) => id === one.id));
  return theirs?.text ?? '';
}

/** Writes, changes or (empty) takes back what the guest says about something. */
export function withGuestComment(guest: GuestPlan, about: string, text: string, id: string, today: string): GuestPlan {
  const { plan, received, by } = guest;
  const before = plan.comments.find(
    (one) => one.about === about && !received.comments.some((old) => old.id === one.id),
  );
  const comments =
    text === ''
      ? withoutItem(plan.comments, before?.id ?? '')
      : withItem(plan.comments, { id: before?.id ?? id, about, by, on: today, text });
  return { ...guest, plan: { ...plan, comments } };
}

/** How the guest sees one statement. */
export function withGuestRating(
  guest: GuestPlan,
  rating: string,
  value: RatingValue | undefined,
  id: string,
  today: string,
): GuestPlan {
  const { plan, by } = guest;
  const before = guestRating(guest, rating);
  const otherRatings =
    value === undefined
      ? withoutItem(plan.otherRatings, before?.id ?? '')
      : withItem(plan.otherRatings, { id: before?.id ?? id, rating, by, on: today, value });
  return { ...guest, plan: { ...plan, otherRatings } };
}

export function guestRating({ plan, received }: GuestPlan, rating: string): Plan['otherRatings'][number] | undefined {
  return plan.otherRatings.find(
    (one) => one.rating === rating && !received.otherRatings.some(({ id }) => id === one.id),
  );
}

/** Signs everything that the guest wrote. */
export function signed(guest: GuestPlan, by: string): GuestPlan {
  const { plan, received } = guest;
  const sign = <Item extends { readonly id: string; readonly by: string }>(
    items: readonly Item[],
    old: readonly Item[],
  ) => items.map((item) => (old.some(({ id }) => id === item.id) ? item : { ...item, by }));
  return {
    ...guest,
    by,
    plan: {
      ...plan,
      comments: sign(plan.comments, received.comments),
      otherRatings: sign(plan.otherRatings, received.otherRatings),
    },
  };
}
