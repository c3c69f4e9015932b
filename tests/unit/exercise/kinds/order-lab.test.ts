/** The order lab: one person and a room by hand, simulated rooms, mistakes in its file, and its own content. */
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../src/exercise/exercise.ts';
import { orderPaper } from '../../../../src/exercise/kinds/order-lab/paper.ts';
import { orderLabRoom, orderRoom } from '../../../../src/exercise/kinds/order-lab/room.ts';
import { orderRoomFindings } from '../../../../src/exercise/kinds/order-lab/room-findings.ts';
import {
  BLANK,
  casesInOrder,
  fromFront,
  isOrderAnswers,
  type OrderAnswers,
  orderEffect,
  ratingsOf,
} from '../../../../src/exercise/kinds/order-lab/score.ts';
import { orderFinding } from '../../../../src/exercise/kinds/order-lab/words.ts';
import { encode } from '../../../../src/exercise/room/code.ts';
import { decode } from '../../../../src/exercise/room/decode.ts';
import type { RoomCode } from '../../../../src/exercise/room/room.ts';
import type { Round } from '../../../../src/exercise/seed.ts';
import { isNotComputable } from '../../../../src/measure/measured.ts';
import { type Random, seeded } from '../../../../src/measure/random.ts';
import { mean } from '../../../../src/measure/ratings.ts';
import { exerciseOf, noisy } from '../exercise-fixture.ts';
import { mistakes } from '../mistakes.ts';

const lab = await exerciseOf('order-of-reading', 'order-lab');
const room = orderRoom(lab);
const truth = (one: Case): number => one.reference[0]?.rating ?? Number.NaN;
const key = lab.dimensions[0]?.key ?? '';

const rated = (rate: (one: Case, index: number) => number): OrderAnswers => ({
  ratings: Object.fromEntries(lab.cases.map((one, index) => [one.id, { [key]: rate(one, index) }])),
});

/** Seeds that read from the front, and from the back. */
const seedsOf = (front: boolean, count: number): number[] =>
  Array.from({ length: 400 }, (_, seed) => seed)
    .filter((seed) => fromFront(seed) === front)
    .slice(0, count);

const halves = (count: number, rate: (place: number, one: Case) => number, phase: Round = 0): RoomCode[] =>
  [true, false].flatMap((front) =>
    seedsOf(front, count).map((seed) => ({
      seed,
      phase,
      ratings: ratingsOf(
        lab,
        rated((one, index) => rate(front ? index : lab.cases.length - 1 - index, one)),
      ),
    })),
  );

const noise = (random: Random, lean = 0) =>
  halves(12, (place, one) => noisy(truth(one), 4, random, 0.7, lean * (place / 5 - 0.5)));

describe('one person', () => {
  test('reads from the front or from the back, and again in one order of their own', () => {
    const ids = lab.cases.map(({ id }) => id);
    const [front = 0] = seedsOf(true, 1);
    const [back = 0] = seedsOf(false, 1);
    expect(casesInOrder(ids, front, 0)).toEqual(ids);
    expect(casesInOrder(ids, back, 0)).toEqual([...ids].reverse());
    expect([...casesInOrder(ids, back, 1)].sort()).toEqual([...ids].sort());
  });

  test('is told nothing of the order and nothing of the reference before revising', () => {
    const finding = orderFinding(lab, [rated(truth)]);
    expect(finding.sentence).toBe('Your 6 ratings are ready for the room: the code is below.');
    expect([finding.figures, finding.charts]).toEqual([[], []]);
    expect(orderFinding(lab, [BLANK]).sentence).toBe('Nothing was rated yet.');
  });

  test('a worked path: two of six revised', () => {
    const first = rated((one, index) => (index < 2 ? 1 : truth(one)));
    const finding = orderFinding(lab, [first, rated(truth)]);
    expect(finding.sentence).toBe('You revised 2 of 6 ratings when you knew all the cases.');
    expect(finding.more[0]).toContain('cannot be seen in one person’s ratings');
    expect(finding.figures.map(({ value }) => value)).toEqual(['4 of 6']);
    expect(orderFinding(lab, [first, first]).sentence).toBe('You kept all 6 ratings when you knew all the cases.');
  });

  test('answers of an older file do no harm, and foreign data are refused', () => {
    const old: OrderAnswers = { ratings: { 'one-that-was': { [key]: 2 } } };
    expect(orderFinding(lab, [old, old]).sentence).toBe('Nothing was rated yet.');
    for (const data of [undefined, null, 3, [], {}, { ratings: [] }, { ratings: { a: { b: 'met' } } }])
      expect(isOrderAnswers(data)).toBe(false);
    expect(isOrderAnswers(JSON.parse(JSON.stringify(rated(truth))))).toBe(true);
  });
});

describe('a room', () => {
  test('a code carries every rating, with cases in the order of the file', () => {
    const [code] = halves(1, (_, one) => truth(one));
    if (code === undefined) throw new Error('There is one code.');
    expect(decode(encode(lab, room, code), lab, room)).toEqual(code);
  });

  test('the effect, counted by hand', () => {
    // From the front: 1 1 1 2 2 2, 1 1 1 2 2 3 and 1 1 1 2 2 4 along the file. Slopes (Σ w² = 17.5, w from −2.5 to 2.5):
    // (−4.5 + 9)/17.5 = 4.5/17.5; + 2.5/17.5 = 7/17.5; 9.5/17.5: mean 7/17.5 = .4. From the back the same by place: mean −.4.
    const rows = [2, 3, 4].map((last) => [1, 1, 1, 2, 2, last]);
    const codes = [true, false].flatMap((front) =>
      seedsOf(front, 3).map((seed, index): RoomCode => {
        const row = rows[index] ?? [];
        return { seed, phase: 0, ratings: front ? row : [...row].reverse() };
      }),
    );
    const { height, front, back } = orderEffect(room, codes, 0);
    if (isNotComputable(height)) throw new Error('There are three in each half.');
    // Half the difference is .4 a place, over five places 2 steps. Welch: variance of the slopes (2.5/17.5)² = 1/49 in each half,
    // standard error √(2/147), t(4) = 2.7764, times 5/2.
    expect([front, back]).toEqual([3, 3]);
    expect(height.difference).toBeCloseTo(2, 12);
    const reach = 2.7764451 * Math.sqrt(2 / 147) * 2.5;
    expect(height.interval.low).toBeCloseTo(2 - reach, 6);
    expect(height.interval.high).toBeCloseTo(2 + reach, 6);
    expect(orderRoomFindings(room, codes)[0]?.sentence).toBe(
      'In this room the same case was rated 2.0 steps higher when it was read last than when it was read first.',
    );
    const [chart] = orderRoomFindings(room, codes)[0]?.charts ?? [];
    expect([chart?.low, chart?.high, chart?.ticks.length]).toEqual([1, room.scale.length, room.scale.length]);
    // Means by the order of the file: 1 1 1 2 2 3 from the front, and turned round from the back.
    expect(chart?.rows.map(({ marks }) => marks.map((one) => one?.text))).toEqual([
      ['1.00, as case 1 of 6', '3.00, as case 6 of 6'],
      ['1.00, as case 2 of 6', '2.00, as case 5 of 6'],
      ['1.00, as case 3 of 6', '2.00, as case 4 of 6'],
      ['2.00, as case 4 of 6', '1.00, as case 3 of 6'],
      ['2.00, as case 5 of 6', '1.00, as case 2 of 6'],
      ['3.00, as case 6 of 6', '1.00, as case 1 of 6'],
    ]);
    // Two people in a half would be shown as themselves.
    expect(orderRoomFindings(room, codes.slice(1))[0]?.charts).toEqual([]);
  });

  test('what differs between the cases is no effect of the order', () => {
    const steep = orderEffect(
      room,
      halves(8, (_, one) => truth(one)).map((code, index) => ({
        ...code,
        ratings: [1, 1, 2, 3, 4, index % 2 === 0 ? 4 : 3],
      })),
      0,
    );
    if (isNotComputable(steep.height)) throw new Error('Both halves have spread.');
    expect(steep.height.difference).toBeCloseTo(0, 12);
  });

  test('turned around, the room has the opposite effect', () => {
    const codes = noise(seeded(4), 1);
    const turned = codes.map((code) => ({
      ...code,
      ratings: code.ratings.map((one) => (one === undefined ? one : 5 - one)),
    }));
    const [one, other] = [codes, turned].map((of) => orderEffect(room, of, 0));
    if (one === undefined || other === undefined || isNotComputable(one.height) || isNotComputable(other.height))
      throw new Error('Both can be computed.');
    expect(one.height.difference).toBeCloseTo(-other.height.difference, 12);
    expect(one.extremes).toEqual(other.extremes);
  });

  test('in which the order does nothing is rarely told otherwise; one in which it does mostly is', () => {
    const random = seeded(19);
    const told = (lean: number): number => {
      const rooms = Array.from({ length: 300 }, () => orderRoomFindings(room, noise(random, lean))[0]?.sentence ?? '');
      return mean(rooms.map((sentence) => (sentence.startsWith('In this room') ? 1 : 0)));
    };
    expect(told(0)).toBeLessThan(0.09);
    expect(told(1.5)).toBeGreaterThan(0.8);
  });

  test('says why where nothing can be said', () => {
    expect(orderRoomFindings(room, [])).toEqual([]);
    const [lone] = orderRoomFindings(
      room,
      halves(2, (place) => 1 + (place % 4)),
    );
    expect(lone?.sentence).toBe(
      'Too few to say what the order did: it takes 3 people who read from the front, and as many from the back.',
    );
    const [alike] = orderRoomFindings(
      room,
      halves(4, (_, one) => truth(one)),
    );
    expect(alike?.sentence).toBe('What the order did is not to be said: within each half, the ratings move alike.');
    expect(alike?.figures[0]?.value).toContain('Not to be said');
    // Whoever left a rating out is not counted.
    const gaps = halves(5, (_, one) => truth(one)).map((code) => ({
      ...code,
      ratings: [undefined, ...code.ratings.slice(1)],
    }));
    expect(orderEffect(room, gaps, 0)).toMatchObject({ front: 0, back: 0 });
  });

  test('keeps the reference for afterwards', () => {
    expect(orderLabRoom.roomOf(lab).referenceAfterwards).toBe(true);
    expect(JSON.stringify(orderRoomFindings(room, noise(seeded(2))))).not.toContain('eference');
  });
});

describe('its file', () => {
  test('each mistake, with its line and words', () => {
    const said = (right: string | RegExp, wrong: string) => mistakes('order-of-reading', right, wrong);
    expect(said('- id: leila', '- id: tomasz')).toEqual([
      [
        'duplicate-id',
        '- id: tomasz',
        'The id "tomasz" is used for two entries; the first is on line 30.',
        'Give one of them another id: saved answers know a case by it.',
      ],
    ]);
    expect(said('rating: exceeded', 'rating: exceded').map(([rule, line, , hint]) => [rule, line, hint])).toEqual([
      ['off-scale', 'rating: exceded', 'Did you mean "exceeded"?'],
    ]);
    expect(said(/\n {2}- id: rafael[\s\S]*$/, '\n').map((one) => one.slice(0, 3))).toEqual([
      ['too-few-cases', 'cases:', 'There are 5 cases here, and this kind of exercise needs 6 at the least.'],
    ]);
    expect(said('name: Leila Haddad', 'name: Leila Haddad\n    pair: { with: anjali, detail: hours }')).toEqual([
      [
        'pair-differs',
        'pair: { with: anjali, detail: hours }',
        'In an order lab everybody reads every case, and would see that these two are twins.',
        'Delete "pair:", or put the twins into the two sets of a rating lab.',
      ],
    ]);
  });
});

describe('its content', () => {
  test('the reference uses the whole scale and goes neither up nor down along the file', () => {
    const ratings = lab.cases.map(truth);
    expect(new Set(ratings).size).toBe(4);
    const slope = mean(ratings.map((rating, place) => rating * (place - 2.5)));
    expect(Math.abs(slope)).toBeLessThan(0.5);
  });

  test('the length of a case does not give its rating away', () => {
    const lengths = lab.cases.map(({ text }) => text.split(/\s+/).length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.35);
  });

  test('on paper, the reference is folded', () => {
    const parts = orderPaper(lab);
    expect(parts.map(({ title }) => title)).toEqual(['The standards', 'Rate one after the other', 'Revise']);
    const open = JSON.stringify(parts.map(({ blocks }) => blocks.filter(({ as }) => as !== 'folded')));
    for (const { reference } of lab.cases) expect(open).not.toContain(reference[0]?.reason);
  });
});
