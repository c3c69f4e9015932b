import type { Room, RoomKind } from '../../room/room.ts';
import type { AgreementLab } from './model.ts';

/** A room in which everybody rates every case, before talking and after. */
export const agreementLabRoom: RoomKind<AgreementLab> = {
  roomOf: agreementRoom,
  findings: async (exercise, codes) => (await import('./room-findings.ts')).roomFindings(exercise, codes),
  asides: async (exercise, codes) => (await import('./room-findings.ts')).roomAsides(exercise, codes),
};

export function agreementRoom({ cases, dimensions, scale }: AgreementLab): Room {
  return {
    items: cases.map(({ id, name }) => ({ id, title: name })),
    dimensions: dimensions.map(({ title }) => title),
    scale: scale.levels.map(({ title }) => title),
    reference: cases.map(({ reference }) => reference.map(({ rating }) => rating)),
    referenceAfterwards: true,
    phases: ['Before talking', 'After talking'],
  };
}
