import { describe, expect, test } from 'vitest';
import { goesDown, stepBetween, stepped } from '../../../../src/framework/change/version.ts';

describe('steps of a version', () => {
  test.each([
    ['1.0.0', '2.0.0', 'major'],
    ['1.4.2', '1.5.0', 'minor'],
    ['1.4.2', '1.4.3', 'patch'],
    ['1.4.2', '1.4.2', 'none'],
    ['2.0.0', '1.9.9', 'none'],
    ['1.5.0', '1.4.9', 'none'],
    ['2.0.0-draft.1', '2.0.0', 'major'],
    ['1.5.0-draft.1', '1.5.0', 'minor'],
    ['1.0.0+a', '1.0.0+b', 'none'],
  ] as const)('%s → %s is %s', (from, to, step) => {
    expect(stepBetween(from, to)).toBe(step);
  });

  test('a version that comes before the one of before goes down', () => {
    expect(goesDown({ from: '1.0.0', to: '0.9.0' })).toBe(true);
    expect(goesDown({ from: '2.0.0', to: '2.0.0-draft.1' })).toBe(true);
    expect(goesDown({ from: '1.0.0', to: '1.0.0' })).toBe(false);
    expect(goesDown({ from: '1.0.0' })).toBe(false);
  });

  test.each([
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'patch', '1.4.3'],
  ] as const)('%s after a %s step is %s', (version, step, next) => {
    expect(stepped(version, step)).toBe(next);
    expect(stepBetween(version, next)).toBe(step);
  });
});
