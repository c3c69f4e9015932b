/** Room codes: there and back, and no slip of the hand gets through. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../../../src/exercise/room/code.ts';
import { decode, decodeAll } from '../../../../src/exercise/room/decode.ts';
import { itemsIn, type Room, type RoomCode, tableOf } from '../../../../src/exercise/room/room.ts';
import { LETTERS, SEEDS, seedFrom, seedText } from '../../../../src/exercise/seed.ts';

const exercise = { id: 'rate-the-evidence', version: '1.0.0' };
const room: Room = {
  items: ['a', 'b'].flatMap((set) =>
    [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `${set}-${n}`,
      title: `Case ${n}`,
      set: set === 'a' ? ('a' as const) : ('b' as const),
    })),
  ),
  dimensions: ['Giving feedback', 'Delegating', 'Communication'],
  scale: ['Not yet met', 'Partly met', 'Met', 'Exceeded'],
  phases: ['First cases', 'Second cases'],
};

const codes: fc.Arbitrary<RoomCode> = fc.record({
  seed: fc.integer({ min: 0, max: SEEDS - 1 }),
  phase: fc.constantFrom(0 as const, 1 as const),
  ratings: fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), { minLength: 18, maxLength: 18 }),
});

test('a code comes back as it was, however it is written down', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const text = encode(exercise, room, code);
      expect(decode(text, exercise, room)).toEqual(code);
      expect(decode(` ${text.toLowerCase().replaceAll('-', ' ')} `, exercise, room)).toEqual(code);
      expect(decode(text.replaceAll('0', 'O').replaceAll('1', 'l'), exercise, room)).toEqual(code);
    }),
  );
});

test('a mistyped letter, one too few, one too many, two that changed places: nothing gets through', () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.nat(), (code, where, which) => {
      const letters = encode(exercise, room, code).replaceAll('-', '');
      const at = where % letters.length;
      const other = LETTERS[which % 32] ?? '0';
      const others = [
        `${letters.slice(0, at)}${other}${letters.slice(at + 1)}`,
        letters.slice(0, at) + letters.slice(at + 1),
        letters.slice(0, at) + other + letters.slice(at),
        letters.slice(0, at) + [...letters.slice(at, at + 2)].reverse().join('') + letters.slice(at + 2),
      ];
      for (const [index, wrong] of others.entries()) {
        if (wrong === letters) continue;
        const read = decode(wrong, exercise, room);
        // One letter more or less is told from its length; a checksum of two letters would let one of a thousand through.
        expect('problem' in read, `${index}: ${letters} → ${wrong}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a code of another exercise, or of a version that cannot be compared, says so', () => {
  const code: RoomCode = { seed: 5, phase: 0, ratings: Array.from({ length: 18 }, () => 3) };
  const text = encode(exercise, room, code);
  const problem = { problem: 'It is of another exercise, or of another version of it.' };
  expect(decode(text, { ...exercise, id: 'another' }, room)).toEqual(problem);
  expect(decode(text, { ...exercise, version: '2.0.0' }, room)).toEqual(problem);
  expect(decode(text, { ...exercise, version: '1.4.2' }, room)).toEqual(code);
  expect(decode('hello there', exercise, room)).toHaveProperty('problem');
  expect(decode('', exercise, room)).toHaveProperty('problem');
  expect(decode('ÄÖÜ', exercise, room)).toEqual({ problem: '"Ä" is in no code.' });
});

test('what was pasted is read line by line: names before codes, codes twice, slips, and more than two hundred', () => {
  const all = Array.from({ length: 203 }, (_, seed) =>
    encode(exercise, room, { seed, phase: 0, ratings: Array.from({ length: 18 }, () => 1 + (seed % 4)) }),
  );
  const read = decodeAll(all.join('\n'), exercise, room);
  expect([read.codes.length, read.left, read.problems]).toEqual([200, 3, []]);
  const [one = '', two = ''] = all;
  const chat = `Mira  10:42\n${one}\nJo: ${two}\n${one}\n${one.slice(0, -1)}X`;
  const some = decodeAll(chat, exercise, room);
  expect(some.codes.map(({ seed }) => seed)).toEqual([0, 1]);
  expect(some.doubled).toBe(1);
  expect(some.problems.map(({ text }) => text)).toEqual([`${one.slice(0, -1)}X`]);
  expect(some.skipped).toBe(1);
  // Side by side, as from a row of a table.
  expect(decodeAll(`Mira-Lou: ${one} ${two}\n`, exercise, room).codes).toEqual(some.codes);
});

test('a code carries only the cases that its owner saw, and its table has gaps for the others', () => {
  const code: RoomCode = { seed: 0, phase: 1, ratings: Array.from({ length: 18 }, (_, index) => 1 + (index % 4)) };
  const seen = itemsIn(room, 0, 1);
  expect(new Set(seen.map(({ item }) => item.set)).size).toBe(1);
  const table = tableOf(room, code);
  expect(table.filter((row) => row.every((rating) => rating === undefined))).toHaveLength(6);
  expect(table.flat().filter((rating) => rating !== undefined)).toEqual(code.ratings);
});

test('a code holds neither names nor words, and is short enough to be read out', () => {
  const text = encode(exercise, room, { seed: SEEDS - 1, phase: 1, ratings: Array.from({ length: 18 }, () => 4) });
  expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
  expect(text.length).toBeLessThan(30);
});

test('a seed is four letters, and chance reaches all of them', () => {
  expect([seedText(0), seedText(SEEDS - 1), seedText(33)]).toEqual(['0000', 'ZZZZ', '0011']);
  expect([seedFrom(0), seedFrom(0.999999999)]).toEqual([0, SEEDS - 1]);
});
