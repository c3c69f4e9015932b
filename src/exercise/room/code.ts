/**
 * The short code with which somebody gives their ratings to the room: which exercise, seed, phase, ratings, and two letters against
 * slips of the hand. No name and no words are in it. A code holds so many letters as its ratings need, so that a lost one is noticed.
 */
import type { Head } from '../exercise.ts';
import { LETTERS, type Round } from '../seed.ts';
import { itemsIn, type Room, type RoomCode } from './room.ts';

/** A prime just below 32²: two letters hold it, and every single slip changes the rest. */
const PRIME = 1021;
/** A number of which no two powers below its order of 1,020 are equal modulo the prime: letters that change places are noticed. */
const ROOT = 10;
const DIGEST_BITS = 20n;
const SEED_BITS = 20n;

type Marked = Pick<Head, 'id' | 'version'>;

/** The code for some ratings, in groups of four letters. */
export function encode(exercise: Marked, room: Room, { seed, phase, ratings }: RoomCode): string {
  const base = BigInt(room.scale.length + 1);
  let number = ratings.reduce((sum, rating) => sum * base + BigInt(rating ?? 0), 0n);
  number = (((number << SEED_BITS) | BigInt(seed)) << 1n) | BigInt(phase);
  number = (number << DIGEST_BITS) | BigInt(digest(exercise));
  const letters = lettersOf(number, lengthFor(room, ratings.length));
  return grouped(`${letters}${checkOf(letters)}`);
}

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
  const words = lines.flatMap((line) => codeIn(line) ?? []);
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
  return { codes, problems, doubled, left, skipped: lines.length - words.length };
}

/** What in a line is meant as a code: groups with hyphens at its end, or one long word. */
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

function grouped(letters: string): string {
  return letters.match(/.{1,4}/g)?.join('-') ?? '';
}

/** Digits in base 32 for all that a code of so many ratings can say. */
function lengthFor(room: Room, ratings: number): number {
  const most = (BigInt(room.scale.length + 1) ** BigInt(ratings)) << (DIGEST_BITS + SEED_BITS + 1n);
  let length = 0;
  for (let reach = 1n; reach < most; reach *= 32n) length++;
  return length;
}

function lettersOf(number: bigint, length: number): string {
  let letters = '';
  for (let rest = number; letters.length < length; rest /= 32n) letters = `${LETTERS[Number(rest % 32n)]}${letters}`;
  return letters;
}

/** A weighted sum: it changes with each letter, and with any two that change places. */
function checkOf(letters: string): string {
  let weight = 1;
  let sum = 0;
  for (const letter of letters) {
    weight = (weight * ROOT) % PRIME;
    sum = (sum + weight * LETTERS.indexOf(letter)) % PRIME;
  }
  return `${LETTERS[sum >> 5]}${LETTERS[sum & 31]}`;
}

/** Twenty bits of the exercise and the first number of its version: answers of other versions cannot be compared. */
function digest({ id, version }: Marked): number {
  let mixed = 0x811c9dc5;
  for (const unit of `${id} ${version.split('.')[0]}`)
    mixed = Math.imul(mixed ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((mixed >>> 12) ^ mixed) & 0xfffff;
}
