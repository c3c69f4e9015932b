/** Checking a whole workspace: every mistake is said, each once, and what depends on something broken stays silent. */

import { describe, expect, test } from 'vitest';
import { check } from '../../../src/framework/check.ts';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  COMMUNICATION,
  checkFiles,
  complaints,
  CORE,
  FEEDBACK,
  LEAD,
  more,
  PARTNER,
  PEOPLE,
  PROFILE,
  SITE,
  SMALL,
  slip,
  sourcesOf,
  workspace,
} from '../workspace-fixture.ts';

test('a workspace without a fault says nothing, and has a model', () => {
  const { diagnostics, model } = checkFiles(SMALL);
  expect(diagnostics).toEqual([]);
  expect([...(model?.competencies.keys() ?? [])].sort()).toEqual([
    'core/communication',
    'people/candour',
    'people/coaching',
    'people/giving-feedback',
  ]);
  expect([...(model?.roles.keys() ?? [])].sort()).toEqual(['core/grade-p3', 'people/hr-partner', 'people/team-lead']);
});

test('a warning keeps the model, an error takes it away', () => {
  const renamed = more(COACHING, 'formerly: [mentoring]\n', slip(LEAD, 'coaching:', 'mentoring:'));
  expect(checkFiles(renamed).diagnostics.map((one) => one.severity)).toEqual(['warning']);
  expect(checkFiles(renamed).model).toBeDefined();
  expect(checkFiles(slip(LEAD, 'coaching:', 'coahcing:')).model).toBeUndefined();
});

test('every mistake of a workspace is said in one run, in the order of files and lines', () => {
  let files = slip(LEAD, 'title: Team lead', 'titel: Team lead');
  files = slip(LEAD, 'coaching:', 'coahcing:', files);
  files = slip(LEAD, 'type: track-change', 'type: sideways', files);
  files = slip(PEOPLE, '2026-09-01', '2026-09-31', files);
  files = slip(CANDOUR, 'being-fair', 'being-fare', files);
  files = workspace({ ...files, [SITE]: 'title: Alderby\nlanguage: english\n' });
  expect(complaints(files)).toMatchInlineSnapshot(`
    "content/site.yaml 2:11–2:18 ‹english›
    error wrong-value /language
    "language" must be a language tag, and "english" is none.
    Such as en, en-GB, de or ar.

    frameworks/people/competencies/candour.yaml 2:8–2:18 ‹being-fare›
    error unknown-group /group
    There is no group "being-fare" in "People".
    Did you mean "being-fair"?

    frameworks/people/framework.yaml 10:11–10:21 ‹2026-09-31›
    error impossible-date /reviewed
    There is no 2026-09-31 in the calendar.
    Dates are year-month-day, such as 2026-09-01.

    frameworks/people/roles/team-lead.yaml 1:1–1:6 ‹titel›
    error unknown-key /titel
    "titel" is not something a role can have.
    Did you mean "title"?

    frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coahcing›
    error unknown-competency /expectations/coahcing
    There is no competency "coahcing" in "People".
    Did you mean "coaching"?

    frameworks/people/roles/team-lead.yaml 10:29–10:37 ‹sideways›
    error wrong-value /moves/0/type
    "type" cannot be "sideways".
    To choose from: promotion, lateral, specialise, track-change."
  `);
});

test('what was found before counts too, in its place', () => {
  const found = {
    file: 'frameworks/people/competences',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    severity: 'error' as const,
    rule: 'unclaimed-file' as const,
    pointer: '',
    message: 'x',
  };
  const { diagnostics, model } = check(sourcesOf(slip(LEAD, 'family: performance', 'family: perfomance')), [found]);
  expect(diagnostics.map((one) => one.rule)).toEqual(['unclaimed-file', 'unknown-family']);
  expect(model).toBeUndefined();
});

test('several faults of a whole file are all said', () => {
  expect(complaints(workspace({ [PEOPLE]: 'title: People\n' }))).toMatchInlineSnapshot(`
    "frameworks/people/competencies/giving-feedback.yaml 3:8–3:25 ‹developing-others›
    error unknown-group /group
    No group is defined in "People", though 3 places name one.
    Add them there: developing-others, being-fair.

    frameworks/people/framework.yaml 1:1–1:1 ‹›
    error missing-key (file)
    "summary" is missing.
    Add "summary:". One or two sentences: what it describes and whom it concerns.

    frameworks/people/framework.yaml 1:1–1:1 ‹›
    error missing-key (file)
    "version" is missing.
    Add "version:". The version in three numbers (SemVer).

    frameworks/people/framework.yaml 1:1–1:1 ‹›
    error missing-key (file)
    "status" is missing.
    Add "status:". How binding the words are.

    frameworks/people/framework.yaml 1:1–1:1 ‹›
    error missing-key (file)
    "language" is missing.
    Add "language:". The language that this framework is written in, as a BCP 47 tag with hyphens (\`en-GB\`, not \`en_GB\` and not \`English\`)."
  `);
});

describe('a file that cannot be read has its own error and no other', () => {
  const broken = 'title: "People\nlevels: [\n';

  test.each([
    ['a competency that roles expect', COACHING],
    ['a competency that nobody refers to', CANDOUR],
    ['a competency of another framework', COMMUNICATION],
    ['a role that others work with and move into', PARTNER],
    ['a profile that others extend', PROFILE],
    ['a framework with groups that competencies name', PEOPLE],
    ['the job architecture, to which nearly everything refers', ARCHITECTURE],
    ['the site', SITE],
  ])('%s', (_, path) => {
    const { diagnostics } = checkFiles(workspace({ [path]: broken }));
    expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([[path, 'yaml-syntax']]);
  });

  test('also where others use its former name', () => {
    const files = slip(LEAD, 'coaching:', 'mentoring:', workspace({ [COACHING]: `${broken}formerly: [mentoring]\n` }));
    expect(checkFiles(files).diagnostics.map(({ file }) => file)).toEqual([COACHING]);
    const framework = slip(LEAD, 'core/', 'essentials/', workspace({ [CORE]: `${broken}formerly: [essentials]\n` }));
    expect(checkFiles(framework).diagnostics.map(({ file }) => file)).toEqual([CORE]);
    const role = slip(
      LEAD,
      '[hr-partner]',
      '[hr-generalist]',
      workspace({ [PARTNER]: `${broken}formerly: [hr-generalist]\n` }),
    );
    expect(checkFiles(role).diagnostics.map(({ file }) => file)).toEqual([PARTNER]);
  });

  test('but a name that is wrong in any case is said', () => {
    const files = slip(LEAD, 'coaching:', 'negotiating:', workspace({ [COACHING]: broken }));
    expect(checkFiles(files).diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
      [COACHING, 'yaml-syntax'],
      [LEAD, 'unknown-competency'],
    ]);
  });

  test('nor does an empty one', () => {
    expect(complaints(workspace({ [COACHING]: '' }))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:1 ‹›
      error empty-file (file)
      This file is empty.
      Write its content, or delete the file."
    `);
    expect(complaints(workspace({ [COACHING]: '# to be written\n' }))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:1 ‹›
      error empty-file (file)
      This file is empty.
      Write its content, or delete the file."
    `);
    expect(complaints(workspace({ [ARCHITECTURE]: '' }))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 1:1–1:1 ‹›
      error empty-file (file)
      This file is empty.
      Write its content, or delete the file."
    `);
  });

  test('nor one that holds a list or a word', () => {
    expect(complaints(workspace({ [COACHING]: '- title: Coaching\n' }))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:3–1:3 ‹›
      error wrong-type (file)
      This file must hold "name: value" entries, and holds a list.
      Begin each line with a name and a colon, such as "title: …"."
    `);
    expect(complaints(workspace({ [ARCHITECTURE]: 'scales\n' }))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 1:1–1:1 ‹›
      error wrong-type (file)
      This file must hold "name: value" entries, and holds text.
      Begin each line with a name and a colon, such as "title: …"."
    `);
    expect(complaints(workspace({ [PEOPLE]: '- People\n' }))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 1:3–1:3 ‹›
      error wrong-type (file)
      This file must hold "name: value" entries, and holds a list.
      Begin each line with a name and a colon, such as "title: …"."
    `);
  });
});

describe('a slip in a list leaves its references in peace', () => {
  test.each([
    ['tracks', 'trakcs'],
    ['grades', 'grade'],
    ['families', 'famillies'],
    ['scales', 'scale'],
  ])('%s written as %s', (right, wrong) => {
    const { diagnostics } = checkFiles(slip(ARCHITECTURE, `${right}:`, `${wrong}:`));
    expect(diagnostics.map(({ rule, pointer }) => [rule, pointer])).toEqual([['unknown-key', `/${wrong}`]]);
  });

  test('the groups of a framework', () => {
    expect(checkFiles(slip(PEOPLE, 'groups:', 'group:')).diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key']);
    const words = slip(PEOPLE, '{ id: being-fair, title: Being fair }', 'being-fair');
    expect(checkFiles(words).diagnostics.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['wrong-type', '/groups/1'],
    ]);
  });

  test('an entry without its id, or with a mistyped one', () => {
    const withoutId = slip(ARCHITECTURE, '{ id: m1, title: M1', '{ title: M1');
    expect(checkFiles(withoutId).diagnostics.map(({ rule }) => rule)).toEqual(['missing-key']);
    const mistyped = slip(ARCHITECTURE, '{ id: m1, title: M1', '{ di: m1, title: M1');
    expect(checkFiles(mistyped).diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key']);
  });

  test('a scale without levels, or with a use that does not exist', () => {
    const empty = slip(ARCHITECTURE, '    levels:\n      - { id: foundation', '    level:\n      - { id: foundation');
    expect(checkFiles(empty).diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key']);
    for (const use of ['performence', 'performance rating', '']) {
      const files = slip(ARCHITECTURE, 'use: performance', `use: ${use}`);
      expect(checkFiles(files).diagnostics.map(({ pointer }) => pointer)).toEqual(['/scales/1/use']);
    }
    const proficiency = slip(ARCHITECTURE, 'use: proficiency', 'use: proficency');
    expect(checkFiles(proficiency).diagnostics.map(({ pointer }) => pointer)).toEqual(['/scales/0/use']);
  });
});

describe('a value of the wrong form is not called unknown as well', () => {
  test.each([
    ['family: performance', 'family: Performance'],
    ['grade: m1', 'grade: 1'],
    ['core/communication', 'core/Communication'],
    ['core/communication', 'core/communication/'],
    ['worksWith: [hr-partner]', 'worksWith: hr-partner'],
    ['to: hr-partner', 'to: HR partner'],
    ['coaching: { level: working', 'coaching: { level: Working'],
    ['giving-feedback: working', 'giving-feedback: 3'],
    ['giving-feedback: working', 'giving-feedback:'],
  ])('%s as %s', (right, wrong) => {
    expect(checkFiles(slip(LEAD, right, wrong)).diagnostics).toHaveLength(1);
  });

  test('and an entry of a list neither', () => {
    expect(checkFiles(slip(FEEDBACK, 'related: [coaching]', 'related: [Coaching]')).diagnostics).toHaveLength(1);
    expect(checkFiles(slip(PARTNER, 'extends: [core/grade-p3]', 'extends: core/grade-p3')).diagnostics).toHaveLength(1);
  });
});

describe('the editorial rules themselves', () => {
  test('are set by names that exist', () => {
    expect(complaints(workspace({ [SITE]: 'title: Alderby\nrules: { level-witout-text: off }\n' })))
      .toMatchInlineSnapshot(`
      "content/site.yaml 2:10–2:27 ‹level-witout-text›
      error unknown-rule /rules/level-witout-text
      There is no editorial rule "level-witout-text" to set.
      Did you mean "level-without-text"?"
    `);
  });

  test('are silenced with a reason, and only where they speak', () => {
    expect(complaints(slip(CANDOUR, 'title:', '# espalier-ignore indicator-without-id\ntitle:')))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/candour.yaml 1:1–1:39 ‹# espalier-ignore indicator-without-id›
      warning silence-without-reason (file)
      This silence of "indicator-without-id" gives no reason.
      Add " -- " and why the advice does not fit here."
    `);
    expect(complaints(slip(CANDOUR, 'title:', '# espalier-ignore near-duplicate -- they are not\ntitle:')))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/candour.yaml 1:1–1:49 ‹# espalier-ignore near-duplicate -- they are not›
      warning unused-silence (file)
      This silence of "near-duplicate" silences nothing.
      Delete the comment."
    `);
    expect(complaints(slip(CANDOUR, 'title:', '# espalier-ignore: near-duplicate – two teams\ntitle:')))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/candour.yaml 1:1–1:46 ‹# espalier-ignore: near-duplicate – two teams›
      warning malformed-silence (file)
      This comment looks like a silence and is none.
      If it is meant as one, write "# espalier-ignore near-duplicate -- two teams"."
    `);
  });
});

test('a workspace without job architecture says nothing of scales, grades or families', () => {
  expect(complaints(workspace({ [ARCHITECTURE]: undefined }))).toBe('');
});

test('a framework folder without framework.yaml says nothing of groups and levels', () => {
  expect(complaints(workspace({ [PEOPLE]: undefined }))).toBe('');
});
