import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closers } from '../../../src/team/closers.ts';
import { coverage, risks } from '../../../src/team/coverage.ts';
import { isTeam, looksLikeFullName, seatName, type Seat, type Team } from '../../../src/team/team.ts';
import { whatIf } from '../../../src/team/what-if.ts';
import { catalogue } from '../framework/placement/village.ts';

const seat = (id: string, role: string, rest: Partial<Seat> = {}): Seat => ({
  id,
  alias: id.toUpperCase(),
  role: `work/${role}`,
  vacant: false,
  levels: {},
  ...rest,
});
const shop: Team = { seats: [seat('a', 'baker'), seat('b', 'apprentice'), seat('c', 'apprentice')] };
const lines = (team: Team) =>
  coverage(team, catalogue).topics.map(
    ({ topic, needs }) =>
      `${topic.title}: ${needs.map(({ level, askedBy, holders }) => `${level.id} ${askedBy.length}/${holders.length}`).join(', ')}`,
  );
const risky = (team: Team) =>
  risks(coverage(team, catalogue)).map(({ topic, risk }) => `${topic.title} ${risk.kind} ${risk.need.level.id}`);

describe('coverage', () => {
  test('counts who asks a level and who is at it or above, assuming what the roles expect', () => {
    expect(lines(shop)).toEqual([
      'Baking: practitioner 1/1, foundation 2/3',
      'Serving: working 1/1, foundation 2/3',
      'Silence: working 1/1',
      'Ordering: large 1/1',
    ]);
    expect(coverage(shop, catalogue).topics[0]?.people.every(({ assumed }) => assumed)).toBe(true);
  });

  test('believes a level that was said, above and below what the role expects', () => {
    const said = { seats: [seat('a', 'baker', { levels: { 'work/baking': 'working' } }), seat('b', 'apprentice')] };
    expect(lines(said)[0]).toBe('Baking: practitioner 1/0, foundation 1/2');
    const none = { seats: [seat('a', 'baker', { levels: { 'work/baking': 'none' } })] };
    expect(lines(none)[0]).toBe('Baking: practitioner 1/0');
    const strange = { seats: [seat('a', 'baker', { levels: { 'work/baking': 'no-such-level' } })] };
    expect(lines(strange)[0]).toBe('Baking: practitioner 1/1');
  });

  test('a vacancy still asks, and nobody is there', () => {
    expect(lines({ seats: [seat('a', 'baker', { vacant: true }), seat('b', 'apprentice')] })[0]).toBe(
      'Baking: practitioner 1/0, foundation 1/1',
    );
  });

  test('a role that is no longer there counts nowhere, and is told', () => {
    const gone = coverage({ seats: [seat('a', 'pilot')] }, catalogue);
    expect(gone.topics).toEqual([]);
    expect(gone.unknown.map(({ id }) => id)).toEqual(['a']);
  });

  test('nobody comes before one, essential before desirable, then the weight', () => {
    expect(risky(shop)).toEqual([
      'Baking one practitioner',
      'Silence one working',
      'Ordering one large',
      'Serving one working',
    ]);
    expect(risky({ seats: [...shop.seats, seat('d', 'seller', { vacant: true })] })[0]).toBe('Serving nobody expert');
    expect(risky({ seats: [seat('a', 'baker'), seat('b', 'baker')] })).toEqual([]);
  });
});

const roles = [...catalogue.roles.keys()].map((key) => key.replace('work/', ''));
const seats = fc
  .array(
    fc.record({
      role: fc.constantFrom(...roles),
      vacant: fc.boolean(),
      levels: fc.dictionary(
        fc.constantFrom('work/baking', 'work/serving', 'size/ordering'),
        fc.constantFrom('none', 'foundation', 'working', 'practitioner', 'expert', 'small'),
      ),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map(({ role, ...rest }, index) => seat(`s${index}`, role, rest)));

describe('whatever the team', () => {
  test('one person more never lowers the number of people at a level', () => {
    fc.assert(
      fc.property(seats, fc.constantFrom(...roles), (before, role) => {
        const was = coverage({ seats: before }, catalogue);
        const is = coverage({ seats: [...before, seat('new', role)] }, catalogue);
        for (const one of was.topics) {
          const other = is.topics.find(({ topic }) => topic === one.topic);
          for (const need of one.needs) {
            const same = other?.needs.find(({ level }) => level === need.level);
            expect(same?.holders.length).toBeGreaterThanOrEqual(need.holders.length);
          }
        }
      }),
    );
  });

  test('the order of the seats makes no difference', () => {
    fc.assert(
      fc.property(seats, (list) => {
        expect(lines({ seats: [...list].reverse() })).toEqual(lines({ seats: list }));
        expect(risky({ seats: [...list].reverse() })).toEqual(risky({ seats: list }));
      }),
    );
  });

  test('more people are at a lower level than at a higher one', () => {
    fc.assert(
      fc.property(seats, (list) => {
        for (const { needs } of coverage({ seats: list }, catalogue).topics) {
          const numbers = needs.map(({ holders }) => holders.length);
          expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
        }
      }),
    );
  });

  test('nothing happening changes nothing', () => {
    fc.assert(
      fc.property(seats, (list) => {
        const { team, differences, toLearn } = whatIf({ seats: list }, [], catalogue);
        expect(team.seats).toEqual(list);
        expect([differences, toLearn]).toEqual([[], []]);
      }),
    );
  });

  test('a vacancy opens no better coverage, a hire into it no worse', () => {
    fc.assert(
      fc.property(seats, (list) => {
        const [first] = list;
        if (first === undefined) return;
        const gone = whatIf({ seats: list }, [{ kind: 'vacancy', seat: first.id }], catalogue);
        expect(gone.differences.filter(({ effect }) => effect === 'closes')).toEqual([]);
        const filled = whatIf(gone.team, [{ kind: 'hire', role: first.role, into: first.id }], catalogue);
        expect(filled.differences.filter(({ effect }) => effect === 'opens')).toEqual([]);
      }),
    );
  });
});

describe('what if', () => {
  test('the only baker leaves: what rested on one rests on nobody', () => {
    const { differences } = whatIf(shop, [{ kind: 'vacancy', seat: 'a' }], catalogue);
    expect(differences.map(({ topic, effect }) => `${topic.title} ${effect}`)).toEqual([
      'Baking opens',
      'Serving opens',
      'Silence opens',
      'Ordering opens',
    ]);
    expect(differences[0]?.before?.risk?.kind).toBe('one');
    expect(differences[0]?.after?.risk?.kind).toBe('nobody');
  });

  test('a second baker comes: the risks close', () => {
    const { team, differences } = whatIf(shop, [{ kind: 'hire', role: 'work/baker' }], catalogue);
    expect(team.seats).toHaveLength(4);
    expect(new Set(differences.map(({ effect }) => effect))).toEqual(new Set(['closes']));
  });

  test('a promotion raises nobody overnight: it says what is to be learned, and what the former seat leaves behind', () => {
    const event = { kind: 'promotion', seat: 'b', role: 'work/baker', keepSeat: true } as const;
    const { team, after, toLearn } = whatIf(shop, [event], catalogue);
    expect(team.seats.map(({ role, vacant }) => [role, vacant])).toEqual([
      ['work/baker', false],
      ['work/baker', false],
      ['work/apprentice', true],
      ['work/apprentice', false],
    ]);
    expect(toLearn.map(({ ask, from }) => `${ask.topic.title} ${from?.id ?? 'new'} → ${ask.level.id}`)).toEqual(
      [
        'Baking foundation → practitioner',
        'Serving foundation → working',
        'Silence new → working',
        'Ordering new → large',
      ].sort((a, b) => order(a) - order(b)),
    );
    expect(after.topics[0]?.needs[0]?.holders).toHaveLength(1);
    const moved = whatIf(shop, [{ ...event, keepSeat: false }], catalogue);
    expect(moved.team.seats).toHaveLength(3);
  });
});

/** The place of a line in what the baker's role asks. */
function order(line: string): number {
  const titles = catalogue.roles.get('work/baker')?.asks.map(({ topic }) => topic.title) ?? [];
  return titles.indexOf(line.split(' ')[0] ?? '');
}

describe('what would close most', () => {
  test('a workshop that serves two competencies at risk comes before a suggestion for one', () => {
    const state = coverage({ seats: [seat('a', 'baker'), seat('b', 'apprentice')] }, catalogue);
    expect(closers(state).map(({ suggestion, closes }) => [suggestion.title, closes.length])).toEqual([
      ['Bread week', 2],
      ['Bake for the fair', 1],
    ]);
  });

  test('names who is one step away, and leaves out what leads to another level', () => {
    const team = { seats: [seat('a', 'baker'), seat('b', 'apprentice', { levels: { 'work/baking': 'working' } })] };
    const fair = closers(coverage(team, catalogue)).find(({ suggestion }) => suggestion.title === 'Bake for the fair');
    expect(fair?.closes[0]?.couldStepUp.map((holder) => holder.seat.id)).toEqual(['b']);
    const masters = coverage({ seats: [seat('m', 'master')] }, catalogue);
    expect(closers(masters).map(({ suggestion }) => suggestion.title)).toEqual(['Bread week']);
  });

  test('is nothing where there is no risk', () => {
    expect(closers(coverage({ seats: [seat('a', 'baker'), seat('b', 'baker')] }, catalogue))).toEqual([]);
  });
});

describe('a seat', () => {
  test.each(['MK', 'mk', 'Mo', 'blue team lead', 'A. B.', 'Kim L', 'the new one', ''])(
    '%j is no full name',
    (alias) => {
      expect(looksLikeFullName(alias)).toBe(false);
    },
  );

  test.each(['Maria Keller', 'Anne-Marie O’Neill', ' José  García López'])('%j looks like one', (alias) => {
    expect(looksLikeFullName(alias)).toBe(true);
  });

  test('has a name even without an alias', () => {
    expect(
      [seat('a', 'baker'), seat('a', 'baker', { alias: '' }), seat('a', 'baker', { alias: '', vacant: true })].map(
        seatName,
      ),
    ).toEqual(['A', 'Somebody', 'Vacancy']);
  });

  test('of a file that is no team is refused', () => {
    expect(isTeam(shop)).toBe(true);
    const bad: unknown[] = [
      null,
      [],
      {},
      { seats: 'a' },
      { seats: [{}] },
      { seats: [{ ...seat('a', 'b'), vacant: 'yes' }] },
      { seats: [{ ...seat('a', 'b'), levels: { x: 1 } }] },
      { seats: [{ ...seat('a', 'b'), alias: 'x'.repeat(201) }] },
      { seats: Array.from({ length: 501 }, () => seat('a', 'b')) },
    ];
    expect(bad.map(isTeam)).toEqual(bad.map(() => false));
  });
});
