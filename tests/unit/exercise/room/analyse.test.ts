/** What a room is told: counted by hand where it is small, and true of simulated rooms. */
import { expect, test } from 'vitest';
import { ratingLabRoom } from '../../../../src/exercise/kinds/rating-lab/room.ts';
import { twinFindings } from '../../../../src/exercise/kinds/rating-lab/twins.ts';
import { analyse, FEWEST_CODES } from '../../../../src/exercise/room/analyse.ts';
import { encode } from '../../../../src/exercise/room/code.ts';
import { decodeAll } from '../../../../src/exercise/room/decode.ts';
import { itemsIn, type Room, type RoomCode } from '../../../../src/exercise/room/room.ts';
import { nameOf, roomFinding } from '../../../../src/exercise/room/words.ts';
import type { Round } from '../../../../src/exercise/seed.ts';
import { isNotComputable } from '../../../../src/measure/measured.ts';
import { type Random, seeded } from '../../../../src/measure/random.ts';
import { exerciseOf, noisy } from '../exercise-fixture.ts';

const small: Room = {
  items: ['Ana', 'Ben', 'Cem'].map((title) => ({ id: title.toLowerCase(), title })),
  dimensions: ['Feedback'],
  scale: ['1', '2', '3', '4', '5'],
  reference: [[4], [2], [3]],
  phases: ['Before talking', 'After talking'],
};
const given = (seed: number, phase: Round, ratings: readonly number[]): RoomCode => ({ seed, phase, ratings });

test('a small room, counted by hand', () => {
  const before = [given(1, 0, [4, 2, 1]), given(2, 0, [4, 2, 5]), given(3, 0, [4, 3, 1]), given(4, 0, [5, 1, 5])];
  const analysis = analyse(small, before);
  const [phase] = analysis.phases;
  expect(analysis.phases).toHaveLength(1);
  expect(phase?.spreads.map(({ counts }) => counts)).toEqual([
    [0, 0, 0, 3, 1],
    [1, 2, 1, 0, 0],
    [2, 0, 0, 0, 2],
  ]);
  // 1 1 5 5: sample variance 16/3 against 2 at random: two camps, below nought.
  expect(phase?.spreads[2]?.agreement).toBeCloseTo(1 - 16 / 3 / 2, 12);
  expect(analysis.discuss.map(({ item }) => small.items[item]?.title)).toEqual(['Cem', 'Ben', 'Ana']);
  // Distances: (0+0+2)/3, (0+0+2)/3, (0+1+2)/3, (1+1+2)/3.
  expect(phase?.toReference?.distance).toMatchObject({ mean: (2 + 2 + 3 + 4) / 12 });
  const finding = roomFinding(small, analysis);
  expect(finding.sentence).toBe('The room differs most on Cem: talk about that first.');
  expect(finding.more).toEqual([
    'On 1 case the ratings lie further apart than if everybody had drawn lots: Cem. Hear one reason from each side before anything else.',
  ]);
  // No bare symbols: a room reads these on a wall.
  const said = JSON.stringify(finding.figures.map(({ value, interval }) => [value, interval]));
  expect(said).not.toMatch(/[α=]|−/);
  expect(finding.figures[0]?.value).toMatch(/^0\.\d\d of the way from lots to full agreement$/);
});

test('fewer than three codes say nothing, so that nothing is about one person', () => {
  const two = [given(1, 0, [4, 2, 1]), given(2, 0, [4, 2, 5])];
  expect(FEWEST_CODES).toBe(3);
  expect(analyse(small, two)).toEqual({ phases: [], discuss: [] });
  expect(roomFinding(small, analyse(small, two)).sentence).toMatch(/^Too few to say/);
});

test('before and after are compared where both are there, and a change within chance is not called one', () => {
  const rest = [1, 2, 3, 4, 5].map((seed) => given(seed, 0, [2, 4, 1]));
  const after = [1, 2, 3, 4, 5].map((seed) => given(seed, 1, [4, 2, seed % 2 === 0 ? 3 : 4]));
  const { change } = analyse(small, [...rest, ...after]);
  expect(change?.difference).toBeLessThan(-1);
  expect(roomFinding(small, analyse(small, [...rest, ...after])).more[0]).toMatch(
    /nearer to the reference, more than chance/,
  );
  const random = seeded(5);
  const told = Array.from({ length: 300 }, () => {
    const codes = ([0, 1] as const).flatMap((phase) =>
      Array.from({ length: 12 }, (_, seed) =>
        given(
          seed,
          phase,
          [4, 2, 3].map((truth) => noisy(truth, 5, random, 1)),
        ),
      ),
    );
    return roomFinding(small, analyse(small, codes)).more[0] ?? '';
  }).filter((sentence) => sentence.includes('more than chance'));
  expect(told.length / 300).toBeLessThan(0.06);
});

const lab = await exerciseOf('rate-the-evidence', 'rating-lab');
const room = ratingLabRoom.roomOf(lab);

function roomful(people: number, random: Random, error: number, lean = (_id: string) => 0): RoomCode[] {
  return Array.from({ length: people }, (_, index) => {
    const seed = index * 5003;
    const ratings = itemsIn(room, seed, 0).flatMap(({ item, index: row }) =>
      (room.reference?.[row] ?? []).map((truth) => noisy(truth, 4, random, error, lean(item.id))),
    );
    return { seed, phase: 0 as const, ratings };
  });
}

test('two hundred codes of the rating lab go through the whole way', () => {
  const codes = roomful(200, seeded(1), 0.8);
  const pasted = decodeAll(codes.map((code) => encode(lab, room, code)).join('\n'), lab, room);
  expect(pasted.codes).toEqual(codes);
  const analysis = analyse(room, pasted.codes);
  expect(analysis.phases[0]?.codes).toBe(200);
  expect(analysis.discuss).toHaveLength(36);
  const alphas = analysis.phases[0]?.alphas ?? [];
  for (const { value, interval } of alphas) {
    expect(value).toBeGreaterThan(0.3);
    expect(isNotComputable(interval)).toBe(false);
  }
  const components = analysis.phases[0]?.toReference?.components;
  if (components === undefined || isNotComputable(components))
    throw new Error('Two hundred whole tables have components.');
  const { total, elevation, differentialElevation, stereotypeAccuracy, differentialAccuracy } = components;
  expect(elevation + differentialElevation + stereotypeAccuracy + differentialAccuracy).toBeCloseTo(total, 12);
});

test('a room that agrees with the reference is told so, one that rates at random agrees on nothing', () => {
  const perfect = analyse(room, roomful(10, seeded(2), 0));
  expect(roomFinding(room, perfect).sentence).toBe('The room sees every case alike.');
  expect(perfect.phases[0]?.alphas.map(({ value }) => value)).toEqual([1, 1, 1]);
  const random = seeded(3);
  const codes = roomful(100, random, 0).map((code) => ({
    ...code,
    ratings: code.ratings.map(() => 1 + Math.floor(random() * 4)),
  }));
  for (const { value } of analyse(room, codes).phases[0]?.alphas ?? [])
    expect(Math.abs(Number(value))).toBeLessThan(0.05);
});

test('twins: a room without a difference is rarely told of one, a room with one is told which', () => {
  const random = seeded(4);
  const findings = (lean: (id: string) => number) =>
    twinFindings(lab, ratingLabRoom.roomOf(lab), roomful(40, random, 0.7, lean))[0]?.sentence ?? '';
  const said = Array.from({ length: 200 }, () => findings(() => 0));
  expect(said.filter((sentence) => !sentence.includes('too little to say')).length / 200).toBeLessThan(0.1);
  const lower = findings((id) => (id === 'twin-two' ? -0.9 : 0));
  expect(lower).toMatch(
    /^The same work was rated .* higher under the name of Daniel Marsh than of Blessing Adeyemi\.$/,
  );
  expect(twinFindings(lab, ratingLabRoom.roomOf(lab), roomful(3, random, 0.7))[0]?.sentence).toMatch(/^Too few to say/);
});

test('what is named is the case and the competency', () => {
  expect(nameOf(room, { item: 0, dimension: 1 })).toBe('Inês Carvalho, on delegating');
  expect(nameOf(small, { item: 0, dimension: 0 })).toBe('Ana');
});
