import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLevels, gapBetween } from '../../../src/framework/gap.ts';
import type { Expectation, Level, Scale } from '../../../src/framework/model.ts';
import { modelOf, roleOf, type Files } from '../workspace-fixture.ts';

const files: Files = {
  'frameworks/job-architecture.yaml': `scales:
  - id: four-step
    title: Proficiency
    use: proficiency
    levels: [{ id: foundation, title: Foundation }, { id: working, title: Working }, { id: practitioner, title: Practitioner }, { id: expert, title: Expert }]
  - id: forked
    title: Forked
    use: proficiency
    levels: [{ id: low, title: Low, rank: 1 }, { id: craft, title: Craft, rank: 2 }, { id: people, title: People, rank: 2 }, { id: top, title: Top, rank: 3 }]
`,
  'frameworks/work/framework.yaml':
    'title: Work\nsummary: Work.\nversion: 1.0.0\nstatus: adopted\nlanguage: en\nscale: four-step\n',
  'frameworks/forked/framework.yaml':
    'title: Forked\nsummary: Forked.\nversion: 1.0.0\nstatus: adopted\nlanguage: en\nscale: forked\n',
  'frameworks/work/competencies/writing.yaml': 'title: Writing\nlevels: { foundation: Writes. }\n',
  'frameworks/work/competencies/reading.yaml': 'title: Reading\nlevels: { foundation: Reads. }\n',
  'frameworks/work/competencies/counting.yaml': 'title: Counting\nlevels: { foundation: Counts. }\n',
  'frameworks/work/competencies/singing.yaml': 'title: Singing\nlevels: { foundation: Sings. }\n',
  'frameworks/forked/competencies/leading.yaml': 'title: Leading\nlevels: { low: Leads. }\n',
  'frameworks/work/roles/clerk.yaml':
    'title: Clerk\nexpectations: { writing: foundation, reading: practitioner, counting: working, forked/leading: craft }\n',
  'frameworks/work/roles/head.yaml':
    'title: Head\nexpectations: { writing: { level: working, weight: 2 }, reading: working, singing: expert, forked/leading: people }\n',
};
const model = modelOf(files);
const clerk = roleOf(model, 'work/clerk').expectations;
const head = roleOf(model, 'work/head').expectations;
const named = (list: readonly { readonly competency: { readonly id: string } }[]) =>
  list.map((one) => one.competency.id);
const levels = (scale: string): readonly [Scale, readonly Level[]] => {
  const found = model.architecture.scales.find((one) => one.id === scale);
  if (found === undefined) throw new Error(`no scale ${scale}`);
  return [found, found.levels];
};

describe('gapBetween', () => {
  const gap = gapBetween(clerk, head);

  test('sorts each competency into one list', () => {
    expect(named(gap.raised)).toEqual(['writing']);
    expect(named(gap.lowered)).toEqual(['reading']);
    expect(named(gap.beside)).toEqual(['leading']);
    expect(named(gap.added)).toEqual(['singing']);
    expect(named(gap.dropped)).toEqual(['counting']);
    expect(gap.same).toEqual([]);
    expect(gap.approximate).toBe(false);
  });

  test('says how many steps a rise is', () => {
    expect(gap.raised[0]?.steps).toBe(1);
    expect(gapBetween(head, clerk).raised[0]?.steps).toBe(1);
  });

  test('puts the heaviest rise first', () => {
    const low: Expectation[] = clerk.map((one) => ({ ...one }));
    const rises = gapBetween(
      low.filter((one) => ['writing', 'counting'].includes(one.competency.id)),
      low
        .filter((one) => ['counting', 'writing'].includes(one.competency.id))
        .map((one) => ({
          ...one,
          level: levels('four-step')[1][3] ?? one.level,
          weight: one.competency.id === 'counting' ? 3 : 1,
        })),
    );
    // Writing rises by three steps at weight 1, counting by two at weight 3.
    expect(named(rises.raised)).toEqual(['counting', 'writing']);
  });

  test('nothing separates a role from itself', () => {
    const none = gapBetween(head, head);
    expect(named(none.same)).toHaveLength(head.length);
    expect([none.raised, none.lowered, none.beside, none.added, none.dropped].flat()).toEqual([]);
  });

  test('what one way raises and adds, the other way lowers and drops', () => {
    fc.assert(
      fc.property(fc.subarray([...clerk]), fc.subarray([...head]), (from, to) => {
        const there = gapBetween(from, to);
        const back = gapBetween(to, from);
        expect(named(back.lowered).sort()).toEqual(named(there.raised).sort());
        expect(named(back.dropped).sort()).toEqual(named(there.added).sort());
        expect(
          there.raised.length + there.lowered.length + there.beside.length + there.same.length + there.added.length,
        ).toBe(to.length);
      }),
    );
  });
});

describe('compareLevels', () => {
  const [four, steps] = levels('four-step');
  const [forked, forks] = levels('forked');
  const at = (list: readonly Level[], index: number): Level => {
    const level = list[index];
    if (level === undefined) throw new Error(`no level ${index}`);
    return level;
  };

  test('compares by rank on one scale', () => {
    expect(compareLevels(at(steps, 0), four, at(steps, 2), four)).toMatchObject({ steps: 2, approximate: false });
    expect(compareLevels(at(steps, 2), four, at(steps, 0), four).order).toBeLessThan(0);
    expect(compareLevels(at(forks, 1), forked, at(forks, 2), forked)).toMatchObject({ order: 0, steps: 0 });
  });

  test('compares by position across scales, and says that it is approximate', () => {
    // Expert of four is the top, as Top is; Practitioner stands at two thirds, Craft at a half.
    expect(compareLevels(at(steps, 3), four, at(forks, 3), forked)).toEqual({ order: 0, approximate: true });
    expect(compareLevels(at(steps, 2), four, at(forks, 1), forked).order).toBeLessThan(0);
    expect(compareLevels(at(steps, 2), four, at(forks, 1), forked).steps).toBeUndefined();
  });
});
