import type { Room, RoomKind } from '../../room/room.ts';
import type { OrderLab } from './model.ts';

/** A room in which everybody rates every case, from the front or from the back, and revises. */
export const orderLabRoom: RoomKind<OrderLab> = {
  roomOf: orderRoom,
  findings: async (exercise, codes) =>
    (await import('./room-findings.ts')).orderRoomFindings(orderRoom(exercise), codes),
  asides: async (_, codes) => (await import('./room-findings.ts')).orderRoomAsides(codes),
};

export function orderRoom({ cases, dimensions, scale }: OrderLab): Room {
  return {
    items: cases.map(({ id, name }) => ({ id, title: name })),
    dimensions: dimensions.map(({ title }) => title),
    scale: scale.levels.map(({ title }) => title),
    reference: cases.map(({ reference }) => reference.map(({ rating }) => rating)),
    referenceAfterwards: true,
    phases: ['First reading', 'Second reading'],
  };
}
