import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, OutlineLevel, Profile } from '../../../../src/framework/outline.ts';
import { nearestRoles } from '../../../../src/framework/placement/nearest.ts';
import type { Standing } from '../../../../src/framework/placement/standing.ts';
import { toward } from '../../../../src/framework/placement/toward.ts';
import { catalogue, topic } from './village.ts';

const profile = (key: string): Profile => {
  const found = catalogue.roles.get(key);
  if (found === undefined) throw new Error(key);
  return found;
};

/** Somebody whose place is known: `baking: 2` is the second level met and the third not yet; 0 is not yet at the first. */
function person(places: Readonly<Record<string, number>>): ReadonlyMap<string, Standing> {
  return new Map(
    Object.entries(places).map(([key, step]) => {
      const one = topic(key);
      const [reached, beyond]: (OutlineLevel | undefined)[] = [one.scale.levels[step - 1], one.scale.levels[step]];
      return [
        key,
        {
          topic: one,
          ...(reached && { reached }),
          ...(beyond && { beyond }),
          kind: reached ? 'placed' : 'starting',
          answered: 1,
          withoutOpportunity: 0,
        },
      ];
    }),
  );
}

describe('towards a role', () => {
  test('what is met, the next steps, and what is open', () => {
    const way = toward(profile('work/baker'), person({ 'work/baking': 1, 'work/serving': 2 }));
    expect(way.met.map((ask) => ask.topic.title)).toEqual(['Serving']);
    expect(way.next.map(({ ask, toward: next }) => [ask.topic.title, next.id])).toEqual([['Baking', 'working']]);
    expect(way.open.map((ask) => ask.topic.title).sort()).toEqual(['Ordering', 'Silence']);
    expect(way.enough).toBe(true);
  });

  test('begins with the essential, then the heavier, then the smaller rise', () => {
    const way = toward(
      profile('work/baker'),
      person({ 'work/baking': 0, 'work/serving': 1, 'work/silence': 1, 'size/ordering': 0 }),
    );
    expect(way.next.map(({ ask }) => ask.topic.title)).toEqual(['Baking', 'Silence', 'Ordering', 'Serving']);
  });

  test('works towards the very next level, however far the role is', () => {
    const [step] = toward(profile('work/master'), person({ 'work/baking': 1 })).next;
    expect(step?.toward.id).toBe('working');
    expect(step?.ask.level.id).toBe('expert');
  });

  test('says nothing of a role of which little was asked', () => {
    expect(toward(profile('work/baker'), person({ 'work/serving': 1 })).enough).toBe(false);
    expect(toward(profile('work/baker'), new Map()).enough).toBe(false);
  });
});

describe('the nearest roles', () => {
  test('come by distance; those within reach apart, the most demanding first', () => {
    const nearest = nearestRoles(
      catalogue,
      person({ 'work/baking': 1, 'work/serving': 4, 'work/silence': 1 }),
      undefined,
    );
    expect(nearest.within.map((one) => one.profile.title)).toEqual(['Seller', 'Apprentice']);
    expect(nearest.near.map((one) => one.profile.title)).toEqual(['Baker', 'Master']);
    expect(nearest.unsaid).toBe(0);
  });

  test('leave out the own role and roles that ask nothing, and count those of which too little is known', () => {
    const nearest = nearestRoles(catalogue, person({ 'work/serving': 1 }), profile('work/apprentice'));
    expect([...nearest.within, ...nearest.near].map((one) => one.profile.title)).toEqual(['Seller']);
    expect(nearest.unsaid).toBe(2);
  });

  test('put a declared move first where two are equally near', () => {
    const twin = { ...profile('work/seller'), key: 'work/twin', title: 'Twin' };
    const both: Catalogue = { ...catalogue, roles: new Map([['work/twin', twin], ...catalogue.roles]) };
    const standings = person({ 'work/baking': 1, 'work/serving': 2 });
    const [first] = nearestRoles(both, standings, profile('work/baker')).near;
    expect(first?.profile.title).toBe('Seller');
    expect(nearestRoles(both, standings, undefined).near[0]?.profile.title).toBe('Twin');
  });

  const places = fc.record({
    'work/baking': fc.integer({ min: 0, max: 4 }),
    'work/serving': fc.integer({ min: 0, max: 4 }),
    'work/silence': fc.integer({ min: 0, max: 4 }),
    'size/ordering': fc.integer({ min: 0, max: 2 }),
  });

  test('a level more never takes a role further away', () => {
    fc.assert(
      fc.property(
        places,
        fc.constantFrom('work/baking', 'work/serving', 'work/silence', 'size/ordering'),
        (at, key) => {
          const more = { ...at, [key]: Math.min(at[key] + 1, topic(key).scale.levels.length) };
          for (const role of catalogue.roles.values()) {
            const [was, is] = [toward(role, person(at)).distance, toward(role, person(more)).distance];
            expect(is.essential).toBeLessThanOrEqual(was.essential);
            expect(is.desirable).toBeLessThanOrEqual(was.desirable);
          }
        },
      ),
    );
  });

  test('every role is in exactly one place, and the order of the files makes no difference to its way', () => {
    fc.assert(
      fc.property(places, (at) => {
        const reversed = { ...catalogue, roles: new Map([...catalogue.roles].reverse()) };
        const [one, other] = [catalogue, reversed].map((each) => nearestRoles(each, person(at), undefined));
        const all = [...(one?.within ?? []), ...(one?.near ?? [])];
        expect(all.length + (one?.unsaid ?? 0)).toBe(4);
        expect(new Set(all.map(({ profile: { key } }) => key)).size).toBe(all.length);
        expect(other?.near.length).toBe(one?.near.length);
      }),
    );
  });
});
