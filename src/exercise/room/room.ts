/** What a room rates together, in the order in which codes carry it, and what one code says. */
import type { Exercise } from '../kinds/all.ts';
import type { Finding } from '../finding.ts';
import { type Round, setOf } from '../seed.ts';

export interface Room {
  /** What is rated, in the order of the file. Where there are two sets, each item says to which it belongs. */
  readonly items: readonly RoomItem[];
  /** On what; one entry where there is only one question. */
  readonly dimensions: readonly string[];
  /** The words of the scale, lowest first; ratings count from 1. */
  readonly scale: readonly string[];
  /** Items in rows, dimensions in columns; absent where there is none. */
  readonly reference?: readonly (readonly number[])[];
  /** Whether the reference is kept until somebody has rated again, so that a room talks about evidence and not about a key. */
  readonly referenceAfterwards?: boolean;
  /** What the two codes that one person can give are called: "First cases", "After talking". */
  readonly phases: readonly [string, string];
}

export interface RoomItem {
  readonly id: string;
  readonly title: string;
  /** Absent where everybody rates everything, before and after. */
  readonly set?: 'a' | 'b';
}

/** What one code says: no name, nothing that was written. */
export interface RoomCode {
  readonly seed: number;
  readonly phase: Round;
  /** Item by item, within each dimension by dimension; undefined where nothing was given. Only the items of `itemsIn`. */
  readonly ratings: readonly (number | undefined)[];
}

/** What a kind of exercise brings along for rooms. */
export interface RoomKind<E extends Exercise> {
  roomOf(exercise: E): Room;
  /** What only this kind can say about a room; stands before what is said of every room. A promise where much has to be fetched for it. */
  findings?(exercise: E, codes: readonly RoomCode[]): readonly Finding[] | Promise<readonly Finding[]>;
  /** The same for what stands after it. */
  asides?(exercise: E, codes: readonly RoomCode[]): readonly Finding[] | Promise<readonly Finding[]>;
}

/** The items that somebody with that seed rates in that phase, each with its place in the room. */
export function itemsIn(
  room: Room,
  seed: number,
  phase: Round,
): readonly { readonly item: RoomItem; readonly index: number }[] {
  const set = setOf(seed, phase);
  return room.items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => item.set === undefined || item.set === set);
}

/** The room as it may be shown: without its reference where that is kept for afterwards, and nobody has rated again. */
export function inSight(room: Room, codes: readonly RoomCode[]): Room {
  if (!room.referenceAfterwards || codes.some(({ phase }) => phase === 1)) return room;
  const { reference: _kept, ...rest } = room;
  return rest;
}

/** The ratings of a code as a table, a row for every item of the room; a row of gaps for what this person did not see. */
export function tableOf(room: Room, code: RoomCode): readonly (readonly (number | undefined)[])[] {
  const k = room.dimensions.length;
  const rows = new Map(
    itemsIn(room, code.seed, code.phase).map(({ index }, place) => [
      index,
      code.ratings.slice(place * k, (place + 1) * k),
    ]),
  );
  const gaps = room.dimensions.map(() => undefined);
  return room.items.map((_, index) => rows.get(index) ?? gaps);
}
