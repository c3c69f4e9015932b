/** A team as its manager writes it down: seats, who holds them, and what is known of their levels. */

/** A place in the team with a role, held by somebody or vacant. */
export interface Seat {
  readonly id: string;
  /** Initials or an alias; empty for a vacancy. */
  readonly alias: string;
  /** Key of the role. */
  readonly role: string;
  /** Nobody is there to do the work: the seat is not filled, or its holder is away. What the role asks is still asked. */
  readonly vacant: boolean;
  /** Levels that were said, by key of the competency; where nothing is said, the level that the role expects is assumed. */
  readonly levels: Readonly<Record<string, string>>;
}

export interface Team {
  /** In the order in which they were written down, which means nothing. */
  readonly seats: readonly Seat[];
}

export const emptyTeam: Team = { seats: [] };

/** What the seat is called: its alias, or what it is. */
export function seatName({ alias, vacant }: Seat): string {
  if (alias !== '') return alias;
  return vacant ? 'Vacancy' : 'Somebody';
}

/**
 * Whether `alias` looks like a person's full name: two or more words of three letters or more, each with a capital. Initials say
 * enough, and a name in a file may reach somebody it was not meant for.
 */
export function looksLikeFullName(alias: string): boolean {
  const words = alias.trim().split(/\s+/);
  return words.filter((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word)).length > 1;
}

/** Whether `value`, read from a file or from storage, is a team. */
export function isTeam(value: unknown): value is Team {
  return isObject(value) && Array.isArray(value.seats) && value.seats.length <= 500 && value.seats.every(isSeat);
}

function isSeat(value: unknown): value is Seat {
  return (
    isObject(value) &&
    isShort(value.id) &&
    isShort(value.alias) &&
    isShort(value.role) &&
    typeof value.vacant === 'boolean' &&
    isObject(value.levels) &&
    Object.entries(value.levels).every(([key, level]) => isShort(key) && isShort(level))
  );
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
