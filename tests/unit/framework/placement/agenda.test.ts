import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOutlines, outlineOf } from '../../../../src/framework/outline.ts';
import { agenda, sitting, type Course } from '../../../../src/framework/placement/agenda.ts';
import type { Answer } from '../../../../src/framework/placement/standing.ts';
import { inquiryOf } from '../../../../src/framework/placement/statements.ts';
import { roleOf } from '../../workspace-fixture.ts';
import { large } from '../../site/large-workspace.ts';
import { answersOf, catalogue, inquiries } from './village.ts';

const baker = catalogue.roles.get('work/baker');
if (baker === undefined) throw new Error('no baker');
const course: Course = { profile: baker, inquiries: inquiries('work/baker'), left: new Set() };
const asked = (given: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {}, other: Partial<Course> = {}) =>
  agenda({ ...course, ...other }, answersOf(given), catalogue).map(
    ({ topic, level, reason }) => `${topic.title} ${level.id} ${reason}`,
  );

describe('the agenda', () => {
  test('asks each competency once at the level of the role: essential first, then by weight', () => {
    const all = asked();
    expect(all[0]).toBe('Baking practitioner start');
    expect(all.at(-1)).toBe('Serving working start');
    expect(all).toHaveLength(4);
  });

  test('goes down from what is not met, and up from what is, after all starts', () => {
    const serving =
      inquiries('work/baker')
        .get('work/serving')
        ?.rungs.flatMap((rung) => rung.statements) ?? [];
    const baking =
      inquiries('work/baker')
        .get('work/baking')
        ?.rungs.flatMap((rung) => rung.statements) ?? [];
    const given = {
      'work/serving': { [serving[1]?.id ?? '']: 'not-yet' },
      'work/baking': { [baking[3]?.id ?? '']: 'met', [baking[4]?.id ?? '']: 'met' },
    } as const;
    expect(asked(given)).toEqual([
      expect.stringContaining('start'),
      expect.stringContaining('start'),
      'Serving foundation below',
      'Baking expert above',
    ]);
  });

  test('asks of a level only what has no answer yet', () => {
    const baking = inquiries('work/baker').get('work/baking')?.rungs[2]?.statements ?? [];
    const [block] = agenda(course, answersOf({ 'work/baking': { [baking[0]?.id ?? '']: 'met' } }), catalogue);
    expect(block?.statements.map(({ text }) => text)).toEqual(['Plans the night.']);
  });

  test('does not go above what any role asks', () => {
    const small = { ...catalogue, roles: new Map([['work/baker', baker]]) };
    const baking = inquiries('work/baker').get('work/baking')?.rungs[2]?.statements ?? [];
    const given = answersOf({ 'work/baking': Object.fromEntries(baking.map(({ id }) => [id, 'met' as const])) });
    expect(agenda(course, given, small).filter(({ topic }) => topic.title === 'Baking')).toEqual([]);
  });

  test('leaves out a competency that is passed over, and groups that were not chosen', () => {
    expect(asked({}, { left: new Set(['work/baking']) })).toHaveLength(3);
    expect(asked({}, { groups: new Set(['People']) })).toEqual(['Serving working start']);
  });

  const answer = fc.constantFrom<Answer>('met', 'partly', 'not-yet', 'no-opportunity', 'skipped');

  test('ends, whatever is answered, and asks nothing twice', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 60, maxLength: 60 }), (stream) => {
        const given = new Map<string, Map<string, Answer>>();
        const seen = new Set<string>();
        for (const next of stream) {
          const [block] = agenda(course, given, catalogue);
          const statement = block?.statements[0];
          if (block === undefined || statement === undefined) return;
          const id = `${block.topic.key} ${statement.id}`;
          expect(seen.has(id)).toBe(false);
          seen.add(id);
          given.set(block.topic.key, new Map([...(given.get(block.topic.key) ?? []), [statement.id, next]]));
        }
        expect(agenda(course, given, catalogue)).toEqual([]);
      }),
    );
  });
});

describe('a sitting', () => {
  test('takes whole blocks up to its limit, one at least, in the order of the role', () => {
    const blocks = agenda(course, new Map(), catalogue);
    expect(sitting(blocks, baker, 1).map(({ topic }) => topic.title)).toEqual(['Baking']);
    const all = sitting(blocks, baker, 99).map(({ topic }) => topic.key);
    expect(all).toEqual(baker.asks.map(({ topic }) => topic.key));
  });

  test('of a framework of 2,000 competencies is as short as any', () => {
    const model = large({ competencies: 2000, roles: 40, expected: 300 });
    const role = roleOf(model, 'big/r0');
    const roles = openOutlines(model.frameworks.map(outlineOf));
    const profile = roles.roles.get('big/r0');
    if (profile === undefined) throw new Error('no role');
    const file = inquiryOf(role, (text) => text);
    expect(file.inquiries).toHaveLength(300);
    const big: Course = {
      profile,
      inquiries: new Map(file.inquiries.map((one) => [one.key, one])),
      left: new Set(),
    };
    const first = sitting(agenda(big, new Map(), roles), profile, 30);
    expect(first.flatMap(({ statements }) => statements)).toHaveLength(30);
  });
});
