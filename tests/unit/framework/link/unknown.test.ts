/** One reference to nothing, and what was probably meant. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  checkFiles,
  COMMUNICATION,
  CORE,
  FEEDBACK,
  LEAD,
  PARTNER,
  SITE,
  complaints,
  more,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

describe('what nobody can guess: there is a list to choose from', () => {
  const hints = (path: string, right: string, wrong: string): (string | undefined)[] =>
    checkFiles(slip(path, right, wrong)).diagnostics.map(({ message, hint }) => `${message} ${hint}`);

  test.each([
    ['3', '"giving-feedback" cannot be "3"'],
    ['{ level: 3 }', '"level" cannot be "3"'],
    ['working or practitioner', '"giving-feedback" cannot be "working or practitioner"'],
    ['Level 3', '"giving-feedback" cannot be "Level 3"'],
  ])('a level called %s', (written, message) => {
    expect(hints(LEAD, 'giving-feedback: working', `giving-feedback: ${written}`)).toEqual([
      `${message}: an id is small letters, digits and single hyphens. To choose from: foundation, working, practitioner, expert.`,
    ]);
  });

  test('a level with a slip and a capital is guessed', () => {
    expect(hints(LEAD, 'giving-feedback: working', 'giving-feedback: Wroking')).toEqual([
      '"giving-feedback" cannot be "Wroking": an id is small letters, digits and single hyphens. Did you mean "working"?',
    ]);
  });

  test('a grade', () => {
    expect(hints(LEAD, 'grade: m1', 'grade: p6')).toEqual([
      'There is no grade "p6" in the job architecture. To choose from: p3, p4, m1.',
    ]);
    expect(hints(LEAD, 'grade: m1', 'grade: 6')).toEqual([
      '"grade" cannot be "6": an id is small letters, digits and single hyphens. To choose from: p3, p4, m1.',
    ]);
  });
});

describe('one mistyped reference', () => {
  test('to a competency', () => {
    expect(complaints(slip(LEAD, 'coaching:', 'coahcing:'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coahcing›
      error unknown-competency /expectations/coahcing
      There is no competency "coahcing" in "People".
      Did you mean "coaching"?"
    `);
  });

  test('to a competency that stands in another framework', () => {
    expect(complaints(slip(LEAD, 'core/communication', 'communication'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:16 ‹communication›
      error unknown-competency /expectations/communication
      There is no competency "communication" in "People".
      Did you mean "core/communication"?"
    `);
  });

  test('to a competency of another framework', () => {
    expect(complaints(slip(LEAD, 'core/communication', 'core/comunication'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:20 ‹core/comunication›
      error unknown-competency /expectations/core~1comunication
      There is no competency "core/comunication" in "Core".
      Did you mean "core/communication"?"
    `);
  });

  test('to a competency that is mistyped and stands in another framework', () => {
    expect(complaints(slip(LEAD, 'core/communication', 'comunication'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:15 ‹comunication›
      error unknown-competency /expectations/comunication
      There is no competency "comunication" in "People".
      Did you mean "core/communication"?"
    `);
  });

  test('to a competency of this framework, as if it stood in another', () => {
    expect(complaints(slip(LEAD, 'coaching:', 'core/coaching:'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:16 ‹core/coaching›
      error unknown-competency /expectations/core~1coaching
      There is no competency "core/coaching" in "Core".
      Did you mean "people/coaching"?"
    `);
  });

  test('to a competency that nothing resembles', () => {
    expect(complaints(slip(FEEDBACK, '[coaching]', '[negotiation]'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 14:11–14:22 ‹negotiation›
      error unknown-competency /related/0
      There is no competency "negotiation" in "People".
      To choose from: giving-feedback, coaching, candour."
    `);
  });

  test('to a framework', () => {
    expect(complaints(slip(LEAD, 'core/communication', 'croe/communication'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:21 ‹croe/communication›
      error unknown-framework /expectations/croe~1communication
      There is no framework "croe" in this workspace.
      Did you mean "core"?"
    `);
  });

  test('in two places, of something that others write right: each place is told', () => {
    const files = slip(LEAD, 'giving-feedback: working', 'giving-feedback: workign');
    const hints = checkFiles(slip(COACHING, '  working: Asks', '  workign: Asks', files)).diagnostics.map(
      ({ file, hint }) => [file, hint],
    );
    expect(hints).toEqual([
      [COACHING, 'Did you mean "working"?'],
      [LEAD, 'Did you mean "working"?'],
    ]);
  });

  test('to a framework, copied within one file: the framework is not to blame', () => {
    const files = slip(LEAD, 'worksWith: [hr-partner]', 'worksWith: [hr-partner, croe/grade-p3]');
    expect(complaints(slip(LEAD, 'core/communication', 'croe/communication', files)).match(/^error .*/gm)).toEqual([
      'error unknown-framework /expectations/croe~1communication',
      'error unknown-framework /worksWith/1',
    ]);
  });

  test('to a framework, in site.yaml', () => {
    expect(complaints(workspace({ [SITE]: 'title: Alderby\nframeworks: [people, copre]\n' }))).toMatchInlineSnapshot(`
      "content/site.yaml 2:22–2:27 ‹copre›
      error unknown-framework /frameworks/1
      There is no framework "copre" in this workspace.
      Did you mean "core"?"
    `);
  });

  test('to a role', () => {
    expect(complaints(slip(LEAD, '[hr-partner]', '[hr-parnter]'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 8:13–8:23 ‹hr-parnter›
      error unknown-role /worksWith/0
      There is no role "hr-parnter" in "People".
      Did you mean "hr-partner"?"
    `);
    expect(complaints(slip(LEAD, 'to: hr-partner', 'to: hr_partner'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:11–10:21 ‹hr_partner›
      error wrong-value /moves/0/to
      "to" cannot be "hr_partner": a reference is an id, or a framework and an id with a slash between them.
      Did you mean "hr-partner"?"
    `);
    expect(complaints(slip(PARTNER, 'core/grade-p3', 'grade-p3'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:11–4:19 ‹grade-p3›
      error unknown-role /extends/0
      There is no role "grade-p3" in "People".
      Did you mean "core/grade-p3"?"
    `);
  });

  test('to a level, as an expectation', () => {
    expect(complaints(slip(LEAD, 'giving-feedback: working', 'giving-feedback: wroking'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 5:20–5:27 ‹wroking›
      error unknown-level /expectations/giving-feedback
      There is no level "wroking" on the scale "Proficiency".
      Did you mean "working"?"
    `);
  });

  test('to a level, as the desired one', () => {
    expect(complaints(slip(LEAD, 'desired: practitioner', 'desired: master'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:40–6:46 ‹master›
      error unknown-level /expectations/coaching/desired
      There is no level "master" on the scale "Proficiency".
      To choose from: foundation, working, practitioner, expert."
    `);
  });

  test('to a level, as a baseline', () => {
    expect(complaints(more(LEAD, 'baseline: fundation\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:11–11:20 ‹fundation›
      error unknown-level /baseline
      There is no level "fundation" on the scale "Proficiency".
      Did you mean "foundation"?"
    `);
  });

  test('to a level, in a competency', () => {
    expect(complaints(slip(COACHING, '  working: Asks', '  workin: Asks'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 5:3–5:9 ‹workin›
      error unknown-level /levels/workin
      There is no level "workin" on the scale "Proficiency".
      Did you mean "working"?"
    `);
  });

  test('to a level, in a suggestion for development', () => {
    expect(complaints(slip(COACHING, 'level: working', 'level: worknig'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 7:62–7:69 ‹worknig›
      error unknown-level /development/0/level
      There is no level "worknig" on the scale "Proficiency".
      Did you mean "working"?"
    `);
  });

  test('to a level, in anchors', () => {
    expect(complaints(slip(FEEDBACK, 'at: working', 'at: expret'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 13:17–13:23 ‹expret›
      error unknown-level /anchors/review/at
      There is no level "expret" on the scale "Proficiency".
      Did you mean "expert"?"
    `);
    expect(complaints(slip(FEEDBACK, 'exceeded: Others', 'exeeded: Others'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 13:50–13:57 ‹exeeded›
      error unknown-level /anchors/review/exeeded
      There is no level "exeeded" on the scale "Review rating".
      Did you mean "exceeded"?"
    `);
  });

  test('to a scale', () => {
    expect(complaints(more(CORE, 'scale: fourstep\n'))).toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 6:8–6:16 ‹fourstep›
      error unknown-scale /scale
      There is no scale "fourstep" in the job architecture.
      Did you mean "four-step"?"
    `);
    expect(complaints(slip(FEEDBACK, '  review:', '  reveiw:'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 13:3–13:9 ‹reveiw›
      error unknown-scale /anchors/reveiw
      There is no scale "reveiw" in the job architecture.
      Did you mean "review"?"
    `);
  });

  test('to a group', () => {
    expect(complaints(slip(COACHING, 'group: developing-others', 'group: develop-others'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:8–2:22 ‹develop-others›
      error unknown-group /group
      There is no group "develop-others" in "People".
      Did you mean "developing-others"?"
    `);
    expect(complaints(more(COMMUNICATION, 'group: speaking\n'))).toMatchInlineSnapshot(`
      "frameworks/core/competencies/communication.yaml 4:8–4:16 ‹speaking›
      error unknown-group /group
      There is no group "speaking" in "Core".
      None is defined there yet."
    `);
  });

  test('to a family', () => {
    expect(complaints(slip(LEAD, 'family: performance', 'family: perfomance'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 2:9–2:19 ‹perfomance›
      error unknown-family /family
      There is no family "perfomance" in the job architecture.
      Did you mean "performance"?"
    `);
    expect(complaints(slip(ARCHITECTURE, 'parent: people', 'parent: poeple'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 10:52–10:58 ‹poeple›
      error unknown-family /families/1/parent
      There is no family "poeple" in the job architecture.
      Did you mean "people"?"
    `);
  });

  test('to a grade', () => {
    expect(complaints(slip(LEAD, 'grade: m1', 'grade: m2'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 3:8–3:10 ‹m2›
      error unknown-grade /grade
      There is no grade "m2" in the job architecture.
      To choose from: p3, p4, m1."
    `);
  });

  test('to a track', () => {
    expect(complaints(slip(ARCHITECTURE, 'track: management', 'track: managment'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 7:33–7:42 ‹managment›
      error unknown-track /grades/2/track
      There is no track "managment" in the job architecture.
      Did you mean "management"?"
    `);
    expect(complaints(slip(LEAD, 'grade: m1', 'track: leadership'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 3:8–3:18 ‹leadership›
      error unknown-track /track
      There is no track "leadership" in the job architecture.
      To choose from: professional, management."
    `);
  });
});
