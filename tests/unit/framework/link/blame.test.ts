/** Many references to nothing: the definition has the slip, or is missing altogether. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  CORE,
  PARTNER,
  PEOPLE,
  PROFILE,
  SMALL,
  checkFiles,
  complaints,
  more,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

describe('the definition has the slip', () => {
  test('of a level that several places use', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: working', 'id: workign'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 18:15–18:22 ‹workign›
      error unknown-level /scales/0/levels/1/id
      8 places refer to a level "working" on the scale "Proficiency", which does not exist; nothing refers to "workign".
      Was "working" meant here? If it was renamed on purpose, add "formerly: [working]"."
    `);
  });

  test('of a family', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: performance', 'id: perfomance'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 10:11–10:21 ‹perfomance›
      error unknown-family /families/1/id
      2 places refer to a family "performance" in the job architecture, which does not exist; nothing refers to "perfomance".
      Was "performance" meant here? If it was renamed on purpose, add "formerly: [performance]"."
    `);
  });

  test('of a grade', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: p3', 'id: p33'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 5:11–5:14 ‹p33›
      error unknown-grade /grades/0/id
      2 places refer to a grade "p3" in the job architecture, which does not exist; nothing refers to "p33".
      Was "p3" meant here? If it was renamed on purpose, add "formerly: [p3]"."
    `);
  });

  test('of a group', () => {
    expect(complaints(slip(PEOPLE, 'id: developing-others', 'id: developing-other'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 7:11–7:27 ‹developing-other›
      error unknown-group /groups/0/id
      2 places refer to a group "developing-others" in "People", which does not exist; nothing refers to "developing-other".
      Was "developing-others" meant here? If it was renamed on purpose, add "formerly: [developing-others]"."
    `);
  });

  test('of a track', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: professional', 'id: profesional'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 2:11–2:22 ‹profesional›
      error unknown-track /tracks/0/id
      2 places refer to a track "professional" in the job architecture, which does not exist; nothing refers to "profesional".
      Was "professional" meant here? If it was renamed on purpose, add "formerly: [professional]"."
    `);
  });

  test('of a scale', () => {
    const named = more(PEOPLE, 'scale: four-step\n', more(CORE, 'scale: four-step\n'));
    expect(complaints(slip(ARCHITECTURE, 'id: four-step', 'id: for-step', named))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 12:9–12:17 ‹for-step›
      error unknown-scale /scales/0/id
      2 places refer to a scale "four-step" in the job architecture, which does not exist; nothing refers to "for-step".
      Was "four-step" meant here? If it was renamed on purpose, add "formerly: [four-step]"."
    `);
  });

  test('of a competency that two roles expect', () => {
    const { [COACHING]: text, ...others } = SMALL;
    const files = { ...others, 'frameworks/people/competencies/choaching.yaml': text ?? '' };
    expect(complaints(more(PARTNER, '  coaching: working\n', files))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/choaching.yaml 1:1–1:1 ‹›
      error unknown-competency (file)
      3 places refer to a competency "coaching" in "People", which does not exist; nothing refers to "choaching".
      Is the file meant to be called "coaching"? If it was renamed on purpose, add "formerly: [coaching]"."
    `);
  });

  test('of a framework', () => {
    const files = Object.fromEntries(
      Object.entries(SMALL).map(([path, text]) => [path.replace('/core/', '/croe/'), text] as const),
    );
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/croe/framework.yaml 1:1–1:1 ‹›
      error unknown-framework (file)
      2 places refer to a framework "core" in this workspace, which does not exist; nothing refers to "croe".
      Is the folder meant to be called "core"? If it was renamed on purpose, add "formerly: [core]"."
    `);
  });
});

describe('a definition is missing altogether', () => {
  test('a level that many places use is one mistake', () => {
    const files = slip(ARCHITECTURE, '      - { id: working, title: Working }\n', '');
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 6:3–6:10 ‹working›
      error unknown-level /levels/working
      There is no level "working" on the scale "Proficiency", though 8 places use it.
      Add it there, or choose another for those places: foundation, practitioner, expert. If it is called otherwise now, add "formerly: [working]" to its entry."
    `);
  });

  test('a grade with a neighbour that is called nearly the same', () => {
    const roles = { 'frameworks/core/roles/clerk.yaml': 'title: Clerk\ngrade: p3\n' };
    const files = slip(ARCHITECTURE, '  - { id: p3, title: P3, track: professional, rank: 30, band: HR-B4 }\n', '', {
      ...SMALL,
      ...roles,
    });
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 3:8–3:10 ‹p3›
      error unknown-grade /grade
      There is no grade "p3" in the job architecture, though 3 places use it.
      Add it there, or choose another for those places: p4, m1. If it is called otherwise now, add "formerly: [p3]" to its entry."
    `);
  });

  test('a level that was renamed by hand is said to be so, perhaps', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: working', 'id: capable'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 6:3–6:10 ‹working›
      error unknown-level /levels/working
      There is no level "working" on the scale "Proficiency", though 8 places use it.
      Add it there, or choose another for those places: foundation, capable, practitioner, expert. If it is called otherwise now, add "formerly: [working]" to its entry."
    `);
  });

  test.each([
    ['p3', 'm3'],
    ['grade-3', 'grade-4'],
  ])('a grade %s is no slip of the pen for %s', (missing, unused) => {
    const grade = (id: string): string => `title: Role\ngrade: ${id}\n`;
    const files = slip(ARCHITECTURE, 'id: p4', `id: ${unused}`, {
      ...SMALL,
      'frameworks/core/roles/one.yaml': grade(missing),
      'frameworks/core/roles/two.yaml': grade(missing),
    });
    const found = checkFiles(missing === 'p3' ? slip(ARCHITECTURE, 'id: p3', 'id: x-3', files) : files).diagnostics;
    expect(found).toMatchObject([
      { rule: 'unknown-grade', message: expect.stringMatching(/^There is no grade .* places use it\.$/) },
    ]);
  });

  test('a competency file leaves a reference to mend in each place', () => {
    expect(complaints(workspace({ [COACHING]: undefined }))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 14:11–14:19 ‹coaching›
      error unknown-competency /related/0
      There is no competency "coaching" in "People".
      If it was removed, put its file back with "status: retired", as old reviews may refer to it; if it is called otherwise now, add "formerly: [coaching]" to its file.

      frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coaching›
      error unknown-competency /expectations/coaching
      There is no competency "coaching" in "People".
      If it was removed, put its file back with "status: retired", as old reviews may refer to it; if it is called otherwise now, add "formerly: [coaching]" to its file."
    `);
  });

  test('a profile that others extend', () => {
    expect(complaints(workspace({ [PROFILE]: undefined }))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:11–4:24 ‹core/grade-p3›
      error unknown-role /extends/0
      There is no role "core/grade-p3" in "Core".
      None is defined there yet."
    `);
  });

  test('all groups of a framework', () => {
    const start =
      'groups:\n  - { id: developing-others, title: Developing others }\n  - { id: being-fair, title: Being fair }\n';
    expect(complaints(slip(PEOPLE, start, ''))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 3:8–3:25 ‹developing-others›
      error unknown-group /group
      No group is defined in "People", though 3 places name one.
      Add them there: developing-others, being-fair."
    `);
  });

  test('the scale', () => {
    expect(complaints(slip(ARCHITECTURE, 'use: proficiency', 'use: performance'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 11:1–11:7 ‹scales›
      error unknown-scale /scales
      There is no scale of proficiency, so no framework has levels.
      Add a scale with "use: proficiency" here; a framework that does not grade has a scale of one level."
    `);
  });
});
