/** Scales, grades, families and the order in which the model shows things. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  checkFiles,
  competencyOf,
  CORE,
  FEEDBACK,
  LEAD,
  modelOf,
  more,
  PARTNER,
  PEOPLE,
  roleOf,
  SITE,
  SMALL,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

const levels = (lines: string) => {
  const files = workspace({
    [ARCHITECTURE]: `scales:\n  - id: s\n    title: S\n    use: proficiency\n    levels:\n${lines}`,
    'frameworks/core/framework.yaml': 'title: C\nsummary: C\nversion: 1.0.0\nstatus: draft\nlanguage: en\n',
  });
  const alone = Object.fromEntries(Object.entries(files).filter(([path]) => path === ARCHITECTURE || path === CORE));
  const scale = modelOf(alone).architecture.scales[0];
  return {
    steps: scale?.steps,
    levels: scale?.levels.map(({ id, rank, step, position }) => [id, rank, step, position]),
  };
};

describe('the levels of a scale', () => {
  test('rise as they are written, from position 0 to 1', () => {
    expect(levels('      - { id: a, title: A }\n      - { id: b, title: B }\n      - { id: c, title: C }\n')).toEqual({
      steps: 3,
      levels: [
        ['a', 1, 1, 0],
        ['b', 2, 2, 0.5],
        ['c', 3, 3, 1],
      ],
    });
  });

  test('of equal rank stand side by side and share a step', () => {
    const lines =
      '      - { id: a, title: A }\n      - { id: b, title: B, rank: 2 }\n      - { id: c, title: C, rank: 2 }\n      - { id: d, title: D }\n';
    expect(levels(lines)).toEqual({
      steps: 3,
      levels: [
        ['a', 1, 1, 0],
        ['b', 2, 2, 0.5],
        ['c', 2, 2, 0.5],
        ['d', 4, 3, 1],
      ],
    });
  });

  test('are ordered by rank where they have one', () => {
    const lines = '      - { id: top, title: T, rank: 30 }\n      - { id: low, title: L, rank: 10 }\n';
    expect(levels(lines).levels).toEqual([
      ['low', 10, 1, 0],
      ['top', 30, 2, 1],
    ]);
  });

  test('of a scale of one step are at the top', () => {
    expect(levels('      - { id: required, title: Required }\n')).toEqual({
      steps: 1,
      levels: [['required', 1, 1, 1]],
    });
  });
});

describe('a framework', () => {
  test('uses the only proficiency scale without saying so', () => {
    const model = modelOf(SMALL);
    expect(model.frameworks.map((framework) => framework.scale.id)).toEqual(['four-step', 'four-step']);
    expect(model.frameworks[0]?.scale.cumulative).toBe(true);
  });

  test('keeps its papers', () => {
    const papers =
      'basis: { method: job-analysis, experts: 9, on: 2026-05-04, record: DMS-4411 }\napprovals: [{ by: works-council, on: 2026-09-12, ref: BV-7 }]\nlicense: CC-BY-4.0\n';
    const people = modelOf(more(PEOPLE, papers)).frameworks.find((framework) => framework.id === 'people');
    expect(people).toMatchObject({
      title: 'People',
      version: '1.2.0',
      status: 'adopted',
      owners: ['people-ops@example.org'],
      reviewed: '2026-09-01',
      effective: { from: '2026-10-01', to: '2028-09-30' },
      source: 'https://example.org/people',
      basis: { method: 'job-analysis', experts: 9, on: '2026-05-04', record: 'DMS-4411' },
      approvals: [{ by: 'works-council', on: '2026-09-12', ref: 'BV-7' }],
      license: 'CC-BY-4.0',
      file: PEOPLE,
    });
  });

  test('shows competencies by group as listed, then by title; those without a group last', () => {
    const files = slip(COACHING, 'group: developing-others\n', '');
    const people = modelOf(files).frameworks.find((framework) => framework.id === 'people');
    expect(people?.competencies.map((one) => one.id)).toEqual(['giving-feedback', 'candour', 'coaching']);
  });

  test('shows roles by family, rank and title', () => {
    const files = workspace({
      'frameworks/people/roles/a.yaml': 'title: Zebra keeper\nfamily: people\ngrade: p4\n',
      'frameworks/people/roles/b.yaml': 'title: Antelope keeper\nfamily: people\ngrade: p4\n',
      'frameworks/people/roles/c.yaml': 'title: Bear keeper\nfamily: people\ngrade: p3\n',
    });
    const people = modelOf(files).frameworks.find((framework) => framework.id === 'people');
    expect(people?.roles.map((one) => one.id)).toEqual(['c', 'b', 'a', 'hr-partner', 'team-lead']);
  });

  test('comes in the order of site.yaml, then by title', () => {
    expect(modelOf(SMALL).frameworks.map(({ id }) => id)).toEqual(['core', 'people']);
    const site = workspace({ [SITE]: 'title: Alderby\nframeworks: [people]\n' });
    expect(modelOf(site).frameworks.map(({ id }) => id)).toEqual(['people', 'core']);
  });
});

describe('a competency', () => {
  test('has its levels lowest first, whatever the order of the file', () => {
    const files = slip(FEEDBACK, 'levels:\n', 'levels:\n  expert: Teaches it.\n');
    const feedback = competencyOf(modelOf(files), 'people/giving-feedback');
    expect(feedback.levels.map(({ level, summary }) => [level.id, summary])).toEqual([
      ['working', 'Gives specific feedback within days.'],
      ['practitioner', 'Reports the change seen since earlier feedback.'],
      ['expert', 'Teaches it.'],
    ]);
    expect(feedback.levels[0]?.indicators).toMatchObject([
      { id: 'describes-one-event', text: 'Describes one specific event.' },
      { text: 'Gives feedback within five working days.' },
    ]);
  });

  test('has anchors in the order of the ratings', () => {
    const files = slip(
      FEEDBACK,
      'met: Gives it in time., exceeded: Others ask for it.',
      'exceeded: E., met: M., not-met: N.',
    );
    const anchors = competencyOf(modelOf(files), 'people/giving-feedback').anchors[0];
    expect([anchors?.scale.id, anchors?.at.id]).toEqual(['review', 'working']);
    expect(anchors?.ratings.map(({ rating, text }) => [rating.id, text])).toEqual([
      ['not-met', 'N.'],
      ['met', 'M.'],
      ['exceeded', 'E.'],
    ]);
  });

  test('is owned by the owners of its framework unless it names its own', () => {
    expect(competencyOf(modelOf(SMALL), 'people/coaching').owners).toEqual(['people-ops@example.org']);
    expect(competencyOf(modelOf(more(COACHING, 'owners: [coaches@example.org]\n')), 'people/coaching').owners).toEqual([
      'coaches@example.org',
    ]);
  });
});

describe('a role', () => {
  test('has the track of its grade, or its own where the grade has none', () => {
    expect(roleOf(modelOf(SMALL), 'people/team-lead').track?.id).toBe('management');
    const own = slip(LEAD, 'grade: m1', 'track: professional');
    expect(roleOf(modelOf(own), 'people/team-lead')).toMatchObject({ track: { id: 'professional' }, grade: undefined });
    const trackless = slip(
      ARCHITECTURE,
      'title: M1, track: management',
      'title: M1',
      slip(LEAD, 'grade: m1', 'grade: m1\ntrack: management'),
    );
    expect(roleOf(modelOf(trackless), 'people/team-lead').track?.id).toBe('management');
  });

  test('knows the moves into it', () => {
    const [move] = roleOf(modelOf(SMALL), 'people/hr-partner').movesIn;
    expect([move?.from.id, move?.type]).toEqual(['team-lead', 'track-change']);
  });

  test('keeps requirements with what each needs by default', () => {
    const lines =
      'requirements:\n  - { text: Three years, need: desirable, equivalent: Two cycles }\n  - { text: A licence }\n';
    expect(roleOf(modelOf(more(PARTNER, lines)), 'people/hr-partner').requirements).toEqual([
      { text: 'Three years', need: 'desirable', equivalent: 'Two cycles' },
      { text: 'A licence', need: 'essential', equivalent: undefined },
    ]);
  });
});

test('grades come by rank, then as written; families know their children', () => {
  const { grades, families } = modelOf(
    slip(ARCHITECTURE, 'title: P3, track: professional, rank: 30', 'title: P3, track: professional, rank: 50'),
  ).architecture;
  expect(grades.map(({ id }) => id)).toEqual(['p4', 'm1', 'p3']);
  expect(families.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
    ['people', ['performance']],
    ['performance', []],
  ]);
});

test('what the architecture leaves out is empty: no tracks, no grades, no families', () => {
  const plain = (text: string): string => text.replace(/^(family|grade|extends): .*\n/gm, '');
  const scales = String(SMALL[ARCHITECTURE]);
  const files = Object.fromEntries(
    Object.entries(SMALL).map(([path, text]) => [
      path,
      path === ARCHITECTURE ? scales.slice(scales.indexOf('scales:')) : plain(String(text)),
    ]),
  );
  expect(checkFiles(files).diagnostics).toEqual([]);
  const { tracks, grades, families } = modelOf(files).architecture;
  expect([tracks, grades, families]).toEqual([[], [], []]);
});

describe('the site', () => {
  test('is called after the first framework where no file says otherwise', () => {
    expect(modelOf(SMALL).site).toMatchObject({ language: 'en', links: [] });
    expect(['People', 'Core']).toContain(modelOf(SMALL).site.title);
  });

  test('has defaults and loses needless slashes', () => {
    const site =
      'title: Alderby\nrepository: { url: https://example.org/growth/, path: hr/growth/ }\nlinks: [{ title: Handbook, url: https://example.org/handbook }]\n';
    expect(modelOf(workspace({ [SITE]: site })).site).toMatchObject({
      title: 'Alderby',
      language: 'en',
      repository: { url: 'https://example.org/growth', branch: 'main', path: 'hr/growth' },
      links: [{ title: 'Handbook', url: 'https://example.org/handbook' }],
    });
  });

  test('one brand colour serves light and dark, made lighter where it must be', () => {
    const { brand } = modelOf(workspace({ [SITE]: 'title: Alderby\nbrand: "#1F6A4A"\n' })).site;
    expect(brand?.light).toBe('#1F6A4A');
    expect(brand?.dark).not.toBe('#1F6A4A');
  });
});
