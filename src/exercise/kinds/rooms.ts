/** The kinds that rooms do together, and what each has for them. */
import type { ExerciseKind } from '../../framework/schema/exercise-kinds.ts';
import type { RoomKind } from '../room/room.ts';
import type { Exercise } from './all.ts';
import { agreementLabRoom } from './agreement-lab/room.ts';
import { ratingLabRoom } from './rating-lab/room.ts';
import { orderLabRoom } from './order-lab/room.ts';

export const ROOMS: Readonly<Partial<Record<ExerciseKind, RoomKind<Exercise>>>> = {
  'agreement-lab': agreementLabRoom,
  'rating-lab': ratingLabRoom,
  'order-lab': orderLabRoom,
};
