/** Reads the codes of a room, which `code.ts` describes. */
import { LETTERS, type Round } from '../seed.ts';
import { checkOf, digest, DIGEST_BITS, lengthFor, type Marked, SEED_BITS } from './code.ts';
import { itemsIn, type Room, type RoomCode } from './room.ts';

/** What a code says, or why it cannot be read, as a sentence. */
export function decode(text: string, exercise: Marked, room: Room): RoomCode | { readonly problem: string } {
  const whole = plain(text);
  const strange = [...whole].find((letter) => !LETTERS.includes(letter));
  if (strange !== undefined) return { problem: `"${strange}" is in no code.` };
  const [letters, check] = [whole.slice(0, -2), whole.slice(-2)];
  if (whole.length < 12 || checkOf(letters) !== check)
    return { problem: 'A letter is missing, mistyped or out of its place.' };
  let number = [...letters].reduce((sum, letter) => sum * 32n + BigInt(LETTERS.indexOf(letter)), 0n);
  const take = (bits: bigint): number => {
    const part = number & ((1n << bits) - 1n);
    number >>= bits;
    return Number(part);
  };
  if (take(DIGEST_BITS) !== digest(exercise))
    return { problem: 'It is of another exercise, or of another version of it.' };
  const phase: Round = take(1n) === 0 ? 0 : 1;
  const seed = take(SEED_BITS);
  const count = itemsIn(room, seed, phase).length * room.dimensions.length;
  if (letters.length !== lengthFor(room, count))
    return { problem: 'A letter is missing, mistyped or out of its place.' };
  const base = BigInt(room.scale.length + 1);
  const ratings = Array.from({ length: count }, () => {
    const rating = Number(number % base);
    number /= base;
    return rating === 0 ? undefined : rating;
  }).reverse();
  return number === 0n ? { seed, phase, ratings } : { problem: 'It holds more than this exercise asks.' };
}

/** What was pasted, code by code. */
export interface Pasted {
  readonly codes: readonly RoomCode[];
  /** What could not be read, in its order. */
  readonly problems: readonly { readonly text: string; readonly problem: string }[];
  /** How many stood there more than once; each counts once. */
  readonly doubled: number;
  /** How many were left out because there were too many. */
  readonly left: number;
  /** How many lines hold nothing that looks like a code: names and times of a chat. */
  readonly skipped: number;
}

export const MOST_CODES = 200;

/** Reads up to 200 codes from whatever a room's codes were pasted as: lines, commas, or a chat with names before them. */
export function decodeAll(text: string, exercise: Marked, room: Room): Pasted {
  const lines = text.split(/[\n,;]+/).filter((line) => line.trim() !== '');
  const found = lines.map(codesIn);
  const words = found.flat();
  const seen = new Set<string>();
  const codes: RoomCode[] = [];
  const problems: { text: string; problem: string }[] = [];
  let doubled = 0;
  let left = 0;
  for (const word of words) {
    const code = plain(word);
    if (seen.has(code)) doubled++;
    else if (codes.length === MOST_CODES) left++;
    else {
      seen.add(code);
      const read = decode(code, exercise, room);
      if ('problem' in read) problems.push({ text: word.slice(0, 60), problem: read.problem });
      else codes.push(read);
    }
  }
  return { codes, problems, doubled, left, skipped: found.filter(({ length }) => length === 0).length };
}

/** The codes of a line: mostly one at its end, or several side by side, as somebody pastes them from a table. */
function codesIn(line: string): string[] {
  const last = codeIn(line);
  if (last === undefined) return [];
  return [
    ...(line.slice(0, line.lastIndexOf(last)).match(/[0-9A-Za-z]{4}(?:-[0-9A-Za-z]{4}){2,}-[0-9A-Za-z]{1,4}(?=\s)/g) ??
      []),
    last,
  ];
}

/** What at the end of a line is meant as a code: groups with hyphens at its end, or one long word. */
function codeIn(line: string): string | undefined {
  const groups = /(?:^|[\s:>])([0-9A-Za-z]{2,4}(?:\s?[-–—]\s?[0-9A-Za-z]{1,5}){2,})\s*$/.exec(line)?.[1];
  return groups ?? /(?:^|[\s:>])([0-9A-Za-z]{12,})\s*$/.exec(line)?.[1];
}

/** Capitals without hyphens and blanks; letters that people take for figures are read as these. */
function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
