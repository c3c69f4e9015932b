import { describe, expect, test } from 'vitest';
import { isOutline, outlineOf } from '../../../src/framework/outline.ts';
import { catalogue, topic, village } from './placement/village.ts';

describe('an outline', () => {
  test('names the roles that somebody can hold, by framework and as they are', () => {
    expect([...catalogue.roles.keys()].sort()).toEqual([
      'work/apprentice',
      'work/baker',
      'work/master',
      'work/seller',
      'work/visitor',
    ]);
    expect(catalogue.roles.get('work/baker')).toMatchObject({
      title: 'Baker',
      family: 'Kitchen',
      grade: 'G2',
      framework: { id: 'work', title: 'Work' },
      moves: [{ to: 'work/seller', type: 'lateral' }],
    });
  });

  test('says of every role exactly what the model says, however it was inherited and wherever the competency lives', () => {
    for (const profile of catalogue.roles.values()) {
      const { expectations } = village.roles.get(profile.key) ?? { expectations: [] };
      expect(
        profile.asks.map(({ topic: one, level, weight, essential }) => [one.key, level.id, weight, essential]),
      ).toEqual(
        expectations.map(({ competency, level, weight, importance }) => [
          competency.key,
          level.id,
          weight,
          importance === 'essential',
        ]),
      );
    }
  });

  test('keeps a competency of another framework on its own scale', () => {
    expect(topic('size/ordering').scale).toMatchObject({ title: 'Kinds', cumulative: false, steps: 2 });
  });

  test('holds no reference in a circle and no text of levels', () => {
    const text = JSON.stringify(village.frameworks.map(outlineOf));
    expect(text).toContain('Bake for the fair');
    expect(text).not.toContain('Kneads');
  });

  test('is known by its format', () => {
    expect([null, 'outline', {}, { format: 'espalier-outline-2' }].map(isOutline)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
