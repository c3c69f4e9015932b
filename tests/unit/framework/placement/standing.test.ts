import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, meets, rungState, standingIn } from '../../../../src/framework/placement/standing.ts';
import { answersOf, inquiries, topic } from './village.ts';

const baking = topic('work/baking');
const inquiry = inquiries('work/baker').get('work/baking') ?? { key: '', rungs: [] };
const [first, second] = inquiry.rungs.flatMap((rung) => rung.statements);
const ids = inquiry.rungs.flatMap((rung) => rung.statements.map((statement) => statement.id));
const stand = (given: Readonly<Record<string, Answer>>) =>
  standingIn(baking, inquiry, answersOf({ 'work/baking': given }));
const level = (id: string) => {
  const found = baking.scale.levels.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('statements', () => {
  test('are the indicators in plain words; where there are none, the summary; where nothing is written, the level', () => {
    expect(inquiry.definition).toBe('Makes bread.');
    expect(inquiry.rungs.map((rung) => rung.statements.map(({ text }) => text))).toEqual([
      ['Weighs the flour.'],
      ['Kneads by hand.', 'Keeps the time.'],
      ['Mends a dough.', 'Plans the night.'],
      ['Writes the recipes.'],
    ]);
    const silence = inquiries('work/baker').get('work/silence');
    expect(silence?.rungs.map(({ level: id, bare }) => [id, bare])).toEqual([
      ['foundation', true],
      ['working', true],
      ['practitioner', true],
      ['expert', true],
    ]);
    expect(silence?.rungs[1]?.statements[0]?.text).toBe('Silence: Working');
  });

  test('have ids that follow an indicator, or its words', () => {
    expect([first?.id, second?.id]).toEqual(['foundation/weighs', 'working/kneads']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(3)).toEqual([
      'practitioner/mends-a-dough--14',
      'practitioner/plans-the-night--16',
      'expert/summary',
    ]);
  });
});

describe('a level counts as', () => {
  const working = inquiry.rungs[1] ?? { level: '', statements: [] };
  const state = (kneads?: Answer, times?: Answer) =>
    rungState(
      answersOf({
        'work/baking': { ...(kneads && { 'working/kneads': kneads }), ...(times && { 'working/times': times }) },
      }),
      'work/baking',
      working,
    );

  test.each([
    ['met', 'met', 'met'],
    ['met', 'no-opportunity', 'met'],
    ['met', 'skipped', 'met'],
    ['met', 'partly', 'partly'],
    ['met', 'not-yet', 'partly'],
    ['not-yet', 'not-yet', 'not-yet'],
    ['not-yet', 'no-opportunity', 'not-yet'],
    ['no-opportunity', 'no-opportunity', 'no-opportunity'],
    ['no-opportunity', 'skipped', 'no-opportunity'],
    ['skipped', 'skipped', 'open'],
    [undefined, undefined, 'open'],
  ] as const)('%s and %s: %s', (kneads, times, expected) => {
    expect(state(kneads, times)).toBe(expected);
    expect(state(times, kneads)).toBe(expected);
  });

  test('met also by an answer that was given under an earlier id', () => {
    const given = answersOf({ 'work/baking': { 'working/kneads': 'met', 'working/clock': 'partly' } });
    expect(rungState(given, 'work/baking', working)).toBe('partly');
  });
});

describe('where somebody stands', () => {
  test('nothing answered: too little to say', () => {
    expect(stand({})).toMatchObject({ kind: 'open', answered: 0 });
    expect(stand({ 'working/kneads': 'skipped' })).toMatchObject({ kind: 'open', answered: 0 });
  });

  test('the highest level met, with those below it taken along', () => {
    const at = stand({ 'working/kneads': 'met', 'working/times': 'met' });
    expect(at).toMatchObject({ kind: 'at-least', reached: { id: 'working' }, answered: 2 });
    expect(meets(at, level('foundation'))).toBe('yes');
    expect(meets(at, level('practitioner'))).toBe('open');
  });

  test('between what is met and what is not yet', () => {
    const at = stand({ 'foundation/weighs': 'met', 'working/kneads': 'partly' });
    expect(at).toMatchObject({ kind: 'placed', reached: { id: 'foundation' }, beyond: { id: 'working' } });
    expect(meets(at, level('expert'))).toBe('not-yet');
  });

  test('below a level, as long as nothing under it was asked; starting, when it is the lowest', () => {
    expect(stand({ 'working/kneads': 'not-yet' })).toMatchObject({ kind: 'below', beyond: { id: 'working' } });
    expect(stand({ 'foundation/weighs': 'not-yet' })).toMatchObject({
      kind: 'starting',
      beyond: { id: 'foundation' },
    });
  });

  test('a level does not count over one below that is answered otherwise', () => {
    const at = stand({ 'foundation/weighs': 'not-yet', 'working/kneads': 'met', 'working/times': 'met' });
    expect(at).toMatchObject({ kind: 'starting', beyond: { id: 'foundation' } });
    expect(at.reached).toBeUndefined();
  });

  test('unless levels do not add up', () => {
    const ordering = inquiries('work/baker').get('size/ordering') ?? { key: '', rungs: [] };
    const [small, large] = ordering.rungs.map((rung) => rung.statements[0]?.id ?? '');
    const at = standingIn(
      topic('size/ordering'),
      ordering,
      answersOf({ 'size/ordering': { [small ?? '']: 'not-yet', [large ?? '']: 'met' } }),
    );
    expect(at).toMatchObject({ kind: 'placed', reached: { id: 'large' } });
  });

  test('without an opportunity nothing is held against anybody', () => {
    const at = stand({ 'working/kneads': 'no-opportunity', 'working/times': 'no-opportunity' });
    expect(at).toMatchObject({ kind: 'open', answered: 2, withoutOpportunity: 2 });
    expect(meets(at, level('working'))).toBe('open');
  });

  const answer = fc.constantFrom<Answer>('met', 'partly', 'not-yet', 'no-opportunity', 'skipped');
  const given = fc.dictionary(fc.constantFrom(...ids), answer);

  test('a better answer never leads to less: each level that was met still is', () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...ids), (before, id) => {
        const [was, is] = [stand(before), stand({ ...before, [id]: 'met' })];
        for (const one of baking.scale.levels) if (meets(was, one) === 'yes') expect(meets(is, one)).toBe('yes');
      }),
    );
  });

  test('a level is never both met and not yet, and what is met goes down to the ground', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const at = stand(answers);
        const said = baking.scale.levels.map((one) => meets(at, one));
        const order = { yes: 0, open: 1, 'not-yet': 2 } as const;
        expect([...said].sort((a, b) => order[a] - order[b])).toEqual(said);
        if (at.reached && at.beyond) expect(at.beyond.rank).toBeGreaterThan(at.reached.rank);
      }),
    );
  });

  test('the order of answers makes no difference', () => {
    fc.assert(
      fc.property(given, (answers) => {
        expect(stand(Object.fromEntries(Object.entries(answers).reverse()))).toEqual(stand(answers));
      }),
    );
  });
});
