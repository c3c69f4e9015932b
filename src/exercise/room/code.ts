/**
 * The short code with which somebody gives their ratings to the room: which exercise, seed, phase, ratings, and two letters against
 * slips of the hand. No name and no words are in it. A code holds so many letters as its ratings need, so that a lost one is noticed.
 */
import type { Head } from '../exercise.ts';
import { LETTERS } from '../seed.ts';
import type { Room, RoomCode } from './room.ts';

/** A prime just below 32²: two letters hold it, and every single slip changes the rest. */
const PRIME = 1021;
/** A number of which no two powers below its order of 1,020 are equal modulo the prime: letters that change places are noticed. */
const ROOT = 10;
export const DIGEST_BITS = 20n;
export const SEED_BITS = 20n;

export type Marked = Pick<Head, 'id' | 'version'>;

/** The code for some ratings, in groups of four letters. */
export function encode(exercise: Marked, room: Room, { seed, phase, ratings }: RoomCode): string {
  const base = BigInt(room.scale.length + 1);
  let number = ratings.reduce((sum, rating) => sum * base + BigInt(rating ?? 0), 0n);
  number = (((number << SEED_BITS) | BigInt(seed)) << 1n) | BigInt(phase);
  number = (number << DIGEST_BITS) | BigInt(digest(exercise));
  const letters = lettersOf(number, lengthFor(room, ratings.length));
  return grouped(`${letters}${checkOf(letters)}`);
}

function grouped(letters: string): string {
  return letters.match(/.{1,4}/g)?.join('-') ?? '';
}

/** Digits in base 32 for all that a code of so many ratings can say. */
export function lengthFor(room: Room, ratings: number): number {
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
export function checkOf(letters: string): string {
  let weight = 1;
  let sum = 0;
  for (const letter of letters) {
    weight = (weight * ROOT) % PRIME;
    sum = (sum + weight * LETTERS.indexOf(letter)) % PRIME;
  }
  return `${LETTERS[sum >> 5]}${LETTERS[sum & 31]}`;
}

/** Twenty bits of the exercise and the first number of its version: answers of other versions cannot be compared. */
export function digest({ id, version }: Marked): number {
  let mixed = 0x811c9dc5;
  for (const unit of `${id} ${version.split('.')[0]}`)
    mixed = Math.imul(mixed ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((mixed >>> 12) ^ mixed) & 0xfffff;
}
