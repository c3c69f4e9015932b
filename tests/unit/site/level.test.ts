import { describe, expect, test } from 'vitest';
import type { Level, Scale } from '../../../src/framework/model.ts';
import { levelMarks, placeWords, rampStep, rungs } from '../../../src/site/level.ts';

/** A scale whose levels have these titles; the number before a colon is the step where two stand side by side. */
function scaleOf(...titles: readonly string[]): Scale {
  const steps = titles.map((title, index) => Number(/^(\d+):/.exec(title)?.[1] ?? index + 1));
  const count = Math.max(...steps);
  const levels = titles.map((title, index): Level => {
    const step = steps[index] ?? 1;
    return {
      id: `l${index}`,
      title: title.replace(/^\d+:/, ''),
      rank: step,
      step,
      position: count === 1 ? 1 : (step - 1) / (count - 1),
      formerly: [],
    };
  });
  return { id: 'scale', title: 'Scale', use: 'proficiency', cumulative: true, levels, steps: count, formerly: [] };
}

const four = scaleOf('Foundation', 'Working', 'Practitioner', 'Expert');
const one = scaleOf('Required');
const eight = scaleOf('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
const ft = scaleOf(
  '1:Junior Engineer',
  '2:Engineer',
  '3:Senior Engineer 1',
  '4:Senior Engineer 2 (Individual Contributor)',
  '4:Senior Engineer 2 (People Manager)',
  '5:Technology Director',
);

function levelAt(scale: Scale, index: number): Level {
  const level = scale.levels[index];
  if (level === undefined) throw new Error(`no level ${index}`);
  return level;
}

describe('rampStep', () => {
  test('short scales take the first steps, long ones spread over all five', () => {
    expect(four.levels.map((level) => rampStep(level, four))).toEqual([1, 2, 3, 4]);
    expect(eight.levels.map((level) => rampStep(level, eight))).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
    expect(one.levels.map((level) => rampStep(level, one))).toEqual([2]);
  });
});

describe('rungs', () => {
  test('as many are filled as the level has steps', () => {
    const drawn = four.levels.map((level) => rungs(level, four));
    expect(drawn.map((one) => one?.reached.match(/M/g)?.length ?? 0)).toEqual([1, 2, 3, 4]);
    expect(drawn.map((one) => one?.above.match(/M/g)?.length ?? 0)).toEqual([3, 2, 1, 0]);
  });

  test('levels side by side have the same ladder; one step has none', () => {
    expect(rungs(levelAt(ft, 3), ft)).toEqual(rungs(levelAt(ft, 4), ft));
    expect(rungs(levelAt(one, 0), one)).toBeUndefined();
    expect(placeWords(levelAt(one, 0), one)).toBeUndefined();
    expect(placeWords(levelAt(four, 2), four)).toBe('level 3 of 4');
  });
});

describe('levelMarks', () => {
  const marks = (scale: Scale) => [...levelMarks(scale).values()];

  test('first letters where they differ', () => {
    expect(marks(four)).toEqual(['F', 'W', 'P', 'E']);
  });

  test('initials where first letters do not', () => {
    expect(marks(scaleOf('Not met', 'Nearly met', 'Met'))).toEqual(['1', '2', '3']);
    expect(marks(scaleOf('Not met', 'Partly met', 'Past it'))).toEqual(['NM', 'PM', 'PI']);
  });

  test('numbers where neither do, with letters for levels side by side', () => {
    expect(marks(ft)).toEqual(['1', '2', '3', '4a', '4b', '5']);
  });
});
