/** From which part of the year the reasons came. Nothing is scored. */
import { MONTHS } from '../../days.ts';
import { isMap } from '../../../framework/read/fields.ts';
import { type Measured, TOO_FEW } from '../../../measure/measured.ts';
import type { LogEntry, Year } from './model.ts';

export interface RecencyAnswers {
  /** Ratings from 1, by competency. */
  readonly ratings: Readonly<Record<string, number>>;
  /** Ids of the notes on which they rest. */
  readonly reasons: readonly string[];
}

export const BLANK: RecencyAnswers = { ratings: {}, reasons: [] };

/** Whether stored data are such answers. */
export function isRecencyAnswers(data: unknown): data is RecencyAnswers {
  if (!isMap(data) || !isMap(data.ratings)) return false;
  return (
    Object.values(data.ratings).every((rating) => Number.isInteger(rating)) &&
    Array.isArray(data.reasons) &&
    data.reasons.every((id) => typeof id === 'string')
  );
}

/** A part of the year: three months in a row. */
export interface Season {
  /** `January to March`. */
  readonly title: string;
  readonly notes: number;
  readonly chosen: number;
}

export interface Whence {
  readonly seasons: readonly Season[];
  readonly notes: number;
  readonly chosen: number;
  /** How many of as many notes, drawn by lot, would fall into the last season, in 95 of 100 draws at the least. */
  readonly byLot: Measured<{ readonly low: number; readonly high: number }>;
}

/** Below so many reasons, nothing is said of where they came from. */
export const FEWEST_REASONS = 4;

/** Counts notes and reasons by threes of months, from the month of the first note. */
export function whenceOf({ entries }: Year, { reasons }: RecencyAnswers): Whence {
  const first = monthOf(entries[0]);
  const seasonOf = (entry: LogEntry): number => Math.floor((monthOf(entry) - first) / 3);
  const last = Math.max(0, ...entries.map(seasonOf));
  const chosen = entries.filter(({ id }) => reasons.includes(id));
  const seasons = Array.from({ length: last + 1 }, (_, season): Season => {
    const own = (one: LogEntry): boolean => seasonOf(one) === season;
    const from = first + season * 3;
    return {
      title: `${MONTHS[from % 12]} to ${MONTHS[(from + 2) % 12]}`,
      notes: entries.filter(own).length,
      chosen: chosen.filter(own).length,
    };
  });
  return {
    seasons,
    notes: entries.length,
    chosen: chosen.length,
    byLot:
      chosen.length < FEWEST_REASONS ? TOO_FEW : lotRange(entries.length, seasons.at(-1)?.notes ?? 0, chosen.length),
  };
}

function monthOf(entry: LogEntry | undefined): number {
  const [year = 0, month = 1] = (entry?.on ?? '').split('-').map(Number);
  return year * 12 + month - 1;
}

/** The middle of the hypergeometric distribution: at most 2.5 of 100 draws lie below it, and as many above. */
export function lotRange(notes: number, late: number, drawn: number): { readonly low: number; readonly high: number } {
  const chance = (count: number): number =>
    (ways(late, count) * ways(notes - late, drawn - count)) / ways(notes, drawn);
  let [low, below] = [0, chance(0)];
  while (below <= TAIL) below += chance(++low);
  let [high, above] = [Math.min(late, drawn), chance(Math.min(late, drawn))];
  while (above <= TAIL) above += chance(--high);
  return { low, high };
}

const TAIL = 0.025;

/** In how many ways some can be taken from so many. */
function ways(from: number, taken: number): number {
  if (taken < 0 || taken > from) return 0;
  let product = 1;
  for (let step = 1; step <= taken; step++) product = (product * (from - taken + step)) / step;
  return product;
}
