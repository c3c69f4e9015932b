/** What a role expects, for any roles at all. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Files, LEAD, modelOf, PARTNER, roleOf, workspace } from '../../workspace-fixture.ts';

const people = (id: string): string => `frameworks/people/roles/${id}.yaml`;

/** Roles r0, r1 … each of which may extend those before it, with random entries: no circles, everything else may happen. */
const LEVELS = ['foundation', 'working', 'practitioner', 'expert'] as const;
const NAMES = ['giving-feedback', 'coaching', 'core/communication'] as const;
const entry = fc.record({ level: fc.constantFrom(...LEVELS), weight: fc.integer({ min: 1, max: 5 }) });
const roles = fc
  .array(
    fc.record({
      bases: fc.array(fc.nat({ max: 4 }), { maxLength: 3 }),
      baseline: fc.option(fc.constantFrom(...LEVELS), { nil: undefined, freq: 4 }),
      entries: fc.dictionary(fc.constantFrom(...NAMES), fc.option(entry, { nil: 'none' as const, freq: 4 })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts) =>
    drafts.map(({ bases, ...rest }, i) => ({
      ...rest,
      id: `r${i}`,
      bases: [...new Set(bases.filter((base) => base < i))].map((base) => `r${base}`),
    })),
  );
type Draft = {
  id: string;
  bases: string[];
  baseline?: string | undefined;
  entries: Record<string, { level: string; weight: number } | 'none'>;
};

const yamlOf = ({ bases, baseline, entries }: Draft): string =>
  [
    'title: Role',
    `extends: [${bases.join(', ')}]`,
    ...(baseline === undefined ? [] : [`baseline: ${baseline}`]),
    `expectations: { ${Object.entries(entries)
      .map(
        ([name, value]) =>
          `${name}: ${value === 'none' ? value : `{ level: ${value.level}, weight: ${value.weight} }`}`,
      )
      .join(', ')} }`,
    '',
  ].join('\n');
const filesOf = (drafts: readonly Draft[]): Files => ({
  ...workspace({ [LEAD]: undefined, [PARTNER]: undefined }),
  ...Object.fromEntries(drafts.map((draft) => [people(draft.id), yamlOf(draft)])),
});
const resolvedBy = (files: Files, drafts: readonly Draft[]): Record<string, string[]> => {
  const model = modelOf(files);
  return Object.fromEntries(
    drafts.map(({ id }) => [
      id,
      roleOf(model, `people/${id}`).expectations.map(
        ({ competency, level, weight, source, via }) => `${competency.key} ${level.id} ${weight} ${source.key} ${via}`,
      ),
    ]),
  );
};

describe('for any roles', () => {
  const runs = { numRuns: 25 };

  test('the order of files makes no difference', () => {
    fc.assert(
      fc.property(roles, fc.infiniteStream(fc.nat()), (drafts, random) => {
        const files = filesOf(drafts);
        const shuffled = Object.entries(files)
          .map((file) => [random.next().value, file] as const)
          .sort(([a], [b]) => a - b)
          .map(([, file]) => file);
        expect(resolvedBy(Object.fromEntries(shuffled), drafts)).toEqual(resolvedBy(files, drafts));
      }),
      runs,
    );
  });

  test('a level is never below the highest that is inherited, unless the role says so itself', () => {
    fc.assert(
      fc.property(roles, (drafts) => {
        const model = modelOf(filesOf(drafts));
        for (const draft of drafts) {
          const own = roleOf(model, `people/${draft.id}`);
          for (const base of own.extends) {
            for (const inherited of base.expectations) {
              const name = inherited.competency.key.replace('people/', '');
              if (name in draft.entries) continue;
              const mine = own.expectations.find((one) => one.competency === inherited.competency);
              expect(mine?.level.rank).toBeGreaterThanOrEqual(inherited.level.rank);
            }
          }
        }
      }),
      runs,
    );
  });

  test('own entries hold word for word, and none leaves nothing', () => {
    fc.assert(
      fc.property(roles, (drafts) => {
        const model = modelOf(filesOf(drafts));
        for (const draft of drafts) {
          const own = roleOf(model, `people/${draft.id}`);
          for (const [name, value] of Object.entries(draft.entries)) {
            const key = name.includes('/') ? name : `people/${name}`;
            const mine = own.expectations.find((one) => one.competency.key === key);
            if (value === 'none') expect(mine).toBeUndefined();
            else
              expect(mine).toMatchObject({
                level: { id: value.level },
                weight: value.weight,
                via: 'entry',
                source: own,
              });
          }
        }
      }),
      runs,
    );
  });

  test('nothing is expected that no own entry, baseline or base brings', () => {
    fc.assert(
      fc.property(roles, (drafts) => {
        const model = modelOf(filesOf(drafts));
        for (const draft of drafts) {
          const own = roleOf(model, `people/${draft.id}`);
          for (const one of own.expectations) {
            expect(one.role).toBe(own);
            const fromBase = own.extends.some((base) =>
              base.expectations.some((theirs) => theirs.competency === one.competency),
            );
            expect(one.source === own || fromBase).toBe(true);
            if (one.via === 'baseline' && one.source === own) expect(one.level.id).toBe(draft.baseline);
          }
        }
      }),
      runs,
    );
  });

  test('to extend a role and say nothing is to expect what it expects', () => {
    fc.assert(
      fc.property(roles, (drafts) => {
        const last = drafts[drafts.length - 1];
        const heir: Draft = { id: 'heir', bases: [last?.id ?? ''], entries: {} };
        const all = [...drafts, heir];
        const { heir: mine, ...others } = resolvedBy(filesOf(all), all);
        expect(mine).toEqual(others[last?.id ?? '']);
      }),
      runs,
    );
  });
});
