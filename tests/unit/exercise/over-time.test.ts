import { describe, expect, test } from 'vitest';
import { begun, finished } from '../../../src/exercise/attempt.ts';
import { overTime } from '../../../src/exercise/over-time.ts';
import type { ExerciseRecord } from '../../../src/exercise/record.ts';

const head = { id: 'rate', kind: 'rating-lab', title: 'Rate the evidence', version: '1.0.0' } as const;
const same = (value: string) => ({
  name: 'The same as the reference',
  value,
  interval: 'the share in more cases like these: between 20% and 70%',
  means: '',
  doesNotMean: '',
  sources: [],
});
const height = { ...same('0.2 of a step higher'), name: 'Higher or lower on the whole' };
const change = { ...same('−0.2 steps'), name: 'Change of the distance to the reference' };

const open = (began: string, version = '1.0.0'): ExerciseRecord => begun({ ...head, version }, 1, began);
const done = (began: string, sentence: string, figures = [same('8 of 18'), height], version?: string): ExerciseRecord =>
  finished(open(began, version), began, { sentence, figures });
const stored = (...records: readonly ExerciseRecord[]) =>
  records.map((record, index) => ({ id: `r${index + 1}`, raw: JSON.stringify(record) }));

describe('the attempts at an exercise', () => {
  test('one that is finished shows one day, and no direction', () => {
    const [only] = overTime(stored(done('2026-11-20T09:00:00.000Z', '8 of your 18 ratings are the same.')));
    expect(only?.sentences).toEqual(['One attempt, on 20 November 2026. It shows one day, and no direction.']);
    expect(only?.rows).toMatchObject([
      {
        id: 'r1',
        when: '20 November 2026',
        said: '8 of your 18 ratings are the same.',
        figures: [{ value: '8 of 18' }, { value: '0.2 of a step higher' }],
      },
    ]);
  });

  test('several stand side by side, the latest first, and none is called better than another', () => {
    const [only] = overTime(
      stored(
        done('2026-06-03T09:00:00.000Z', 'First.', [same('4 of 18'), height]),
        done('2026-11-20T09:00:00.000Z', 'Second.', [change, same('12 of 18'), height]),
        open('2026-11-26T09:00:00.000Z'),
      ),
    );
    expect(only?.rows.map(({ when, said }) => [when, said])).toEqual([
      ['26 November 2026', 'Not finished yet.'],
      ['20 November 2026', 'Second.'],
      ['3 June 2026', 'First.'],
    ]);
    // What both have stands in the table, what one has does not.
    expect(only?.figures).toEqual(['The same as the reference', 'Higher or lower on the whole']);
    expect(only?.rows.map(({ figures }) => figures.map((figure) => figure?.value))).toEqual([
      [undefined, undefined],
      ['12 of 18', '0.2 of a step higher'],
      ['4 of 18', '0.2 of a step higher'],
    ]);
    expect(only?.sentences).toEqual([
      '2 attempts from 3 June 2026 to 20 November 2026, and 1 not finished yet. One attempt more is not yet a change: the cases come again, so part of what differs is memory, and part is chance.',
      'Worth more than any figure here: whether you stop at the same places again.',
    ]);
  });

  test('every figure keeps its uncertainty', () => {
    const [only] = overTime(stored(done('2026-11-20T09:00:00.000Z', 'Said.')));
    expect(only?.rows[0]?.figures.map((figure) => figure?.interval)).toEqual([same('').interval, same('').interval]);
  });

  test('of another version of the exercise are marked so, and not laid beside the rest', () => {
    const [only] = overTime(
      stored(
        done('2026-06-03T09:00:00.000Z', 'First.'),
        done('2026-11-20T09:00:00.000Z', 'Second.', undefined, '2.0.0'),
      ),
    );
    expect(only?.rows.map(({ when }) => when)).toEqual(['20 November 2026', '3 June 2026, version 1.0.0']);
    expect(only?.sentences).toContain(
      'Between the versions the exercise was written anew, so their figures do not belong side by side.',
    );
  });

  test('that are not finished say so', () => {
    const one = overTime(stored(open('2026-11-20T09:00:00.000Z')));
    expect(one[0]?.sentences).toEqual(['One attempt, not finished yet.']);
    const two = overTime(stored(open('2026-11-20T09:00:00.000Z'), open('2026-11-21T09:00:00.000Z')));
    expect(two[0]?.sentences).toEqual(['2 attempts, none finished yet.']);
  });

  test('of two exercises stand apart, and what cannot be read is left out', () => {
    const other = { ...done('2026-11-26T09:00:00.000Z', 'Other.'), exercise: 'luck', title: 'Is it luck?' };
    const all = [
      ...stored(done('2026-11-20T09:00:00.000Z', 'Said.'), other),
      { id: 'broken', raw: '{"exercise": "rate"' },
      { id: 'strange', raw: '{"exercise": "rate", "figures": 7}' },
    ];
    expect(overTime(all).map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Is it luck?', 1],
      ['Rate the evidence', 1],
    ]);
  });
});
