/** What a role expects once everything it extends, its baseline and its own entries are put together. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  COMMUNICATION,
  competencyOf,
  CORE,
  expectation,
  expected,
  type Files,
  LEAD,
  modelOf,
  more,
  PARTNER,
  PROFILE,
  roleOf,
  SMALL,
  slip,
} from '../../workspace-fixture.ts';

const role = (lines: string): string => `title: Role\n${lines}`;
const people = (id: string): string => `frameworks/people/roles/${id}.yaml`;
const core = (id: string): string => `frameworks/core/roles/${id}.yaml`;
/** `SMALL` with roles of "people" by id. */
const withRoles = (roles: Readonly<Record<string, string>>, files: Files = SMALL): Files => ({
  ...files,
  ...Object.fromEntries(Object.entries(roles).map(([id, lines]) => [people(id), role(lines)])),
});
const of = (files: Files, id: string): string[] => expected(modelOf(files), `people/${id}`);

describe('own entries', () => {
  test('a plain level weighs 1 and is essential', () => {
    const plain = expectation(modelOf(SMALL), 'people/team-lead', 'people/giving-feedback');
    expect(plain).toMatchObject({ weight: 1, importance: 'essential', via: 'entry', level: { id: 'working' } });
    expect(plain.desired).toBeUndefined();
    expect(plain.source).toBe(plain.role);
  });

  test('an entry says more', () => {
    const files = slip(
      LEAD,
      'coaching: { level: working, desired: practitioner }',
      'coaching: { level: working, desired: expert, weight: 2.5, importance: desirable, note: In the second year. }',
    );
    expect(expectation(modelOf(files), 'people/team-lead', 'people/coaching')).toMatchObject({
      level: { id: 'working' },
      desired: { id: 'expert' },
      weight: 2.5,
      importance: 'desirable',
      note: 'In the second year.',
    });
  });

  test('stand in the order of frameworks, own first, then groups, then titles', () => {
    const files = withRoles({
      all: 'expectations:\n  core/communication: working\n  candour: none\n  giving-feedback: working\n  coaching: working\n',
    });
    expect(of(files, 'all')).toEqual([
      'people/coaching working',
      'people/giving-feedback working',
      'core/communication working',
    ]);
  });

  test('may name their own framework', () => {
    expect(of(withRoles({ a: 'expectations: { people/coaching: expert }\n' }), 'a')).toEqual([
      'people/coaching expert',
    ]);
  });
});

describe('extends', () => {
  test('takes over what the profile expects, from another framework too', () => {
    const model = modelOf(SMALL);
    expect(expected(model, 'people/hr-partner')).toEqual([
      'people/giving-feedback practitioner',
      'core/communication working',
    ]);
    const inherited = expectation(model, 'people/hr-partner', 'core/communication');
    expect(inherited.role.key).toBe('people/hr-partner');
    expect(inherited.source.key).toBe('core/grade-p3');
    expect(roleOf(model, 'core/grade-p3').extendedBy.map((heir) => heir.key)).toEqual(['people/hr-partner']);
  });

  test('reaches through several steps, and the source stays the one that wrote it', () => {
    const files = withRoles({ a: 'extends: [hr-partner]\n', b: 'extends: [a]\n' });
    expect(of(files, 'b')).toEqual(of(SMALL, 'hr-partner'));
    expect(expectation(modelOf(files), 'people/b', 'core/communication').source.key).toBe('core/grade-p3');
    expect(expectation(modelOf(files), 'people/b', 'people/giving-feedback').source.key).toBe('people/hr-partner');
  });

  test('where two disagree, the level of higher rank holds, whichever is named first', () => {
    const bases = { low: 'expectations: { coaching: working }\n', high: 'expectations: { coaching: expert }\n' };
    expect(of(withRoles({ ...bases, a: 'extends: [low, high]\n' }), 'a')).toEqual(['people/coaching expert']);
    expect(of(withRoles({ ...bases, a: 'extends: [high, low]\n' }), 'a')).toEqual(['people/coaching expert']);
  });

  test('at equal rank the one named first holds, with all that it says', () => {
    const bases = {
      first: 'expectations: { coaching: { level: working, weight: 2, note: First. } }\n',
      second: 'expectations: { coaching: { level: working, weight: 3, desired: expert } }\n',
    };
    const one = expectation(
      modelOf(withRoles({ ...bases, a: 'extends: [first, second]\n' })),
      'people/a',
      'people/coaching',
    );
    expect([one.weight, one.note, one.desired, one.source.id]).toEqual([2, 'First.', undefined, 'first']);
    const other = expectation(
      modelOf(withRoles({ ...bases, a: 'extends: [second, first]\n' })),
      'people/a',
      'people/coaching',
    );
    expect([other.weight, other.note, other.desired?.id, other.source.id]).toEqual([3, undefined, 'expert', 'second']);
  });

  test('levels that stand side by side are of equal rank', () => {
    const levels = slip(
      ARCHITECTURE,
      '{ id: expert, title: Expert }',
      '{ id: expert, title: Expert, rank: 4 }\n      - { id: teacher, title: Teacher, rank: 4 }',
    );
    const bases = { first: 'expectations: { coaching: teacher }\n', second: 'expectations: { coaching: expert }\n' };
    expect(of(withRoles({ ...bases, a: 'extends: [first, second]\n' }, levels), 'a')).toEqual([
      'people/coaching teacher',
    ]);
    expect(of(withRoles({ ...bases, a: 'extends: [second, first]\n' }, levels), 'a')).toEqual([
      'people/coaching expert',
    ]);
  });

  test('an own entry replaces the inherited one whole', () => {
    const files = withRoles({
      base: 'expectations: { coaching: { level: working, desired: expert, weight: 3, importance: desirable, note: Inherited. } }\n',
      a: 'extends: [base]\nexpectations: { coaching: foundation }\n',
    });
    const own = expectation(modelOf(files), 'people/a', 'people/coaching');
    expect(own).toMatchObject({
      level: { id: 'foundation' },
      weight: 1,
      importance: 'essential',
      via: 'entry',
      source: { id: 'a' },
    });
    expect([own.desired, own.note]).toEqual([undefined, undefined]);
  });

  test('none takes away what was inherited, and for those who extend further as well', () => {
    const files = withRoles({
      a: 'extends: [hr-partner]\nexpectations: { core/communication: none }\n',
      b: 'extends: [a]\n',
      c: 'extends: [a, core/grade-p3]\n',
    });
    expect(of(files, 'a')).toEqual(['people/giving-feedback practitioner']);
    expect(of(files, 'b')).toEqual(['people/giving-feedback practitioner']);
    expect(of(files, 'c')).toEqual(['people/giving-feedback practitioner', 'core/communication working']);
  });

  test('the same profile by two ways is taken over once', () => {
    const files = withRoles({ a: 'extends: [hr-partner]\n', b: 'extends: [core/grade-p3]\n', c: 'extends: [a, b]\n' });
    expect(of(files, 'c')).toEqual(of(SMALL, 'hr-partner'));
  });
});

describe('a baseline', () => {
  const base = withRoles({ a: 'baseline: working\n' });

  test('expects every levelled competency of its own framework, and no other', () => {
    expect(of(base, 'a')).toEqual(['people/coaching working', 'people/giving-feedback working']);
    const one = expectation(modelOf(base), 'people/a', 'people/coaching');
    expect(one).toMatchObject({ via: 'baseline', weight: 1, importance: 'essential', source: { id: 'a' } });
  });

  test('includes a competency whose levels nobody has written yet, and not a retired one', () => {
    const files = more(
      COACHING,
      'status: retired\n',
      slip(LEAD, '  coaching: { level: working, desired: practitioner }\n', '', base),
    );
    const unwritten = { ...files, 'frameworks/people/competencies/listening.yaml': 'title: Listening\n' };
    expect(of(unwritten, 'a')).toEqual(['people/giving-feedback working', 'people/listening working']);
  });

  test('leaves what was inherited as it was', () => {
    const files = withRoles({ a: 'extends: [hr-partner]\nbaseline: foundation\n' });
    expect(of(files, 'a')).toEqual([
      'people/coaching foundation',
      'people/giving-feedback practitioner',
      'core/communication working',
    ]);
    const low = withRoles({ low: 'expectations: { coaching: foundation }\n', a: 'extends: [low]\nbaseline: expert\n' });
    expect(of(low, 'a')).toEqual(['people/coaching foundation', 'people/giving-feedback expert']);
  });

  test('gives way to own entries, and to none', () => {
    const files = withRoles({ a: 'baseline: working\nexpectations: { coaching: none, giving-feedback: expert }\n' });
    expect(of(files, 'a')).toEqual(['people/giving-feedback expert']);
  });

  test('is not inherited as such, but what it comes to is', () => {
    const files = { ...withRoles({ heir: 'extends: [core/base]\n' }), [core('base')]: role('baseline: working\n') };
    expect(of(files, 'heir')).toEqual(['core/communication working']);
    const inherited = expectation(modelOf(files), 'people/heir', 'core/communication');
    expect(inherited).toMatchObject({ via: 'baseline', source: { key: 'core/base' }, role: { key: 'people/heir' } });
  });
});

describe('levels of another framework', () => {
  const scale = `  - id: two-step
    title: Two steps
    use: proficiency
    levels: [{ id: learning, title: Learning }, { id: able, title: Able }]
`;
  const twoScales = slip(
    COMMUNICATION,
    'working:',
    'able:',
    slip(
      PROFILE,
      'communication: working',
      'communication: able',
      slip(
        LEAD,
        'core/communication: practitioner',
        'core/communication: learning',
        more(
          CORE,
          'scale: two-step\n',
          more('frameworks/people/framework.yaml', 'scale: four-step\n', more(ARCHITECTURE, scale)),
        ),
      ),
    ),
  );

  test('belong to the scale of the competency’s own framework', () => {
    expect(of(twoScales, 'team-lead')).toEqual([
      'people/coaching working',
      'people/giving-feedback working',
      'core/communication learning',
    ]);
    expect(expectation(modelOf(twoScales), 'people/team-lead', 'core/communication').level).toMatchObject({
      step: 1,
      position: 0,
    });
    expect(() => modelOf(slip(LEAD, 'core/communication: learning', 'core/communication: working', twoScales))).toThrow(
      'There is no level "working" on the scale "Two steps".',
    );
  });

  test('a baseline is a level of the role’s own framework', () => {
    expect(of(withRoles({ a: 'baseline: working\n' }, twoScales), 'a')).toHaveLength(2);
    expect(() => modelOf(withRoles({ a: 'baseline: able\n' }, twoScales))).toThrow(
      'There is no level "able" on the scale "Proficiency".',
    );
  });
});

describe('who expects a competency', () => {
  test('every role that somebody can hold, lowest level first, then by title', () => {
    const files = withRoles({ zebra: 'expectations: { giving-feedback: working }\n' });
    expect(competencyOf(modelOf(files), 'people/giving-feedback').expectedBy.map((one) => one.role.id)).toEqual([
      'zebra',
      'team-lead',
      'hr-partner',
    ]);
  });

  test('no profile and no retired role', () => {
    const files = more(PARTNER, 'status: retired\n');
    expect(competencyOf(modelOf(files), 'core/communication').expectedBy.map((one) => one.role.id)).toEqual([
      'team-lead',
    ]);
  });
});

test('the profile of a retired competency brings it along, so that nobody loses it unseen', () => {
  expect(of(more(COMMUNICATION, 'status: retired\n'), 'hr-partner')).toContain('core/communication working');
});
