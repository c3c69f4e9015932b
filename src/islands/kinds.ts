/** Every kind of record that this site keeps on the device, each with its way in from a file. */
import { receiver } from '../device/archive.ts';
import { guestKind } from '../plan/guest.ts';
import { planKind } from '../plan/plan.ts';
import { exerciseKind } from './exercise/record-kind.ts';
import { placementKind } from './self-placement/kind.ts';
import { teamKind } from './team/kind.ts';
import { workshopKind } from './workshop/kind.ts';

export const receivers = [
  receiver(planKind),
  receiver(guestKind),
  receiver(placementKind),
  receiver(teamKind),
  receiver(exerciseKind),
  receiver(workshopKind),
];
