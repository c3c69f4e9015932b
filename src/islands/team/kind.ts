import type { Kind } from '../../device/kind.ts';
import { count } from '../../site/words.ts';
import { isTeam, type Team } from '../../team/team.ts';

/** A team as its manager placed it, kept on the device. */
export const teamKind: Kind<Team> = {
  name: 'team',
  migrations: [],
  check: isTeam,
  title: ({ seats }) => `Team of ${count(seats.length, 'seat')}`,
};
