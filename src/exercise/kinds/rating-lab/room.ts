import type { Room, RoomKind } from '../../room/room.ts';
import type { RatingLab } from './model.ts';

/** A room that does the rating lab: half of it begins with A, half with B. */
export const ratingLabRoom: RoomKind<RatingLab> = {
  roomOf,
  asides: async (exercise, codes) => (await import('./twins.ts')).twinFindings(exercise, roomOf(exercise), codes),
};

function roomOf({ sets, dimensions, scale }: RatingLab): Room {
  const cases = [
    ...sets.a.map((one) => ({ one, set: 'a' as const })),
    ...sets.b.map((one) => ({ one, set: 'b' as const })),
  ];
  return {
    items: cases.map(({ one: { id, name }, set }) => ({ id, title: name, set })),
    dimensions: dimensions.map(({ title }) => title),
    scale: scale.levels.map(({ title }) => title),
    reference: cases.map(({ one }) => one.reference.map(({ rating }) => rating)),
    phases: ['First cases', 'Second cases'],
  };
}
