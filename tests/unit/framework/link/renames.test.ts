/** Former ids: old references still lead somewhere, with a warning that says what to write. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  COMMUNICATION,
  checkFiles,
  complaints,
  CORE,
  expected,
  LEAD,
  modelOf,
  more,
  PARTNER,
  PEOPLE,
  PROFILE,
  roleOf,
  SITE,
  SMALL,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

describe('an old id still leads to', () => {
  test('a competency', () => {
    const files = more(COACHING, 'formerly: [mentoring]\n', slip(LEAD, 'coaching:', 'mentoring:'));
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:12 ‹mentoring›
      warning renamed-reference /expectations/mentoring
      "mentoring" is now called "coaching".
      Write "coaching".
      (--fix: mentoring → coaching)"
    `);
    expect(expected(modelOf(files), 'people/team-lead')).toEqual(expected(modelOf(SMALL), 'people/team-lead'));
  });

  test('a competency of another framework', () => {
    const files = more(COMMUNICATION, 'formerly: [talking]\n', slip(LEAD, 'core/communication', 'core/talking'));
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:15 ‹core/talking›
      warning renamed-reference /expectations/core~1talking
      "core/talking" is now called "core/communication".
      Write "core/communication".
      (--fix: core/talking → core/communication)"
    `);
  });

  test('a role', () => {
    const files = more(PARTNER, 'formerly: [hr-generalist]\n', slip(LEAD, 'to: hr-partner', 'to: hr-generalist'));
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:11–10:24 ‹hr-generalist›
      warning renamed-reference /moves/0/to
      "hr-generalist" is now called "hr-partner".
      Write "hr-partner".
      (--fix: hr-generalist → hr-partner)"
    `);
    expect(roleOf(modelOf(files), 'people/team-lead').moves[0]?.to.id).toBe('hr-partner');
  });

  test('a profile that is extended', () => {
    const files = more(PROFILE, 'formerly: [p3-profile]\n', slip(PARTNER, 'core/grade-p3', 'core/p3-profile'));
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:11–4:26 ‹core/p3-profile›
      warning renamed-reference /extends/0
      "core/p3-profile" is now called "core/grade-p3".
      Write "core/grade-p3".
      (--fix: core/p3-profile → core/grade-p3)"
    `);
    expect(expected(modelOf(files), 'people/hr-partner')).toContain('core/communication working');
  });

  test('a framework', () => {
    const files = more(CORE, 'formerly: [essentials]\n', slip(LEAD, 'core/communication', 'essentials/communication'));
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:27 ‹essentials/communication›
      warning renamed-reference /expectations/essentials~1communication
      "essentials/communication" is now called "core/communication".
      Write "core/communication".
      (--fix: essentials/communication → core/communication)"
    `);
  });

  test('a framework and a competency in it, both renamed: one message with the whole mend', () => {
    const renamed = more(CORE, 'formerly: [essentials]\n', more(COMMUNICATION, 'formerly: [talking]\n'));
    expect(complaints(slip(LEAD, 'core/communication', 'essentials/talking', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:21 ‹essentials/talking›
      warning renamed-reference /expectations/essentials~1talking
      "essentials/talking" is now called "core/communication".
      Write "core/communication".
      (--fix: essentials/talking → core/communication)"
    `);
  });

  test('a framework, in site.yaml', () => {
    const site = { [SITE]: 'title: Alderby\nframeworks: [essentials]\n' };
    expect(complaints(more(CORE, 'formerly: [essentials]\n', workspace(site)))).toMatchInlineSnapshot(`
      "content/site.yaml 2:14–2:24 ‹essentials›
      warning renamed-reference /frameworks/0
      "essentials" is now called "core".
      Write "core".
      (--fix: essentials → core)"
    `);
  });

  test('a level, in each kind of place', () => {
    const renamed = slip(
      ARCHITECTURE,
      '{ id: working, title: Working }',
      '{ id: working, title: Working, formerly: [able] }',
    );
    expect(complaints(slip(LEAD, 'giving-feedback: working', 'giving-feedback: able', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 5:20–5:24 ‹able›
      warning renamed-reference /expectations/giving-feedback
      "able" is now called "working".
      Write "working".
      (--fix: able → working)"
    `);
    expect(complaints(slip(LEAD, 'level: working', 'level: able', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:22–6:26 ‹able›
      warning renamed-reference /expectations/coaching/level
      "able" is now called "working".
      Write "working".
      (--fix: able → working)"
    `);
    expect(complaints(slip(COACHING, '  working: Asks', '  able: Asks', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 5:3–5:7 ‹able›
      warning renamed-reference /levels/able
      "able" is now called "working".
      Write "working".
      (--fix: able → working)"
    `);
    expect(complaints(more(LEAD, 'baseline: able\n', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:11–11:15 ‹able›
      warning renamed-reference /baseline
      "able" is now called "working".
      Write "working".
      (--fix: able → working)"
    `);
  });

  test('a grade', () => {
    const renamed = slip(ARCHITECTURE, 'title: M1,', 'title: M1, formerly: [lead-1],');
    expect(complaints(slip(LEAD, 'grade: m1', 'grade: lead-1', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 3:8–3:14 ‹lead-1›
      warning renamed-reference /grade
      "lead-1" is now called "m1".
      Write "m1".
      (--fix: lead-1 → m1)"
    `);
  });

  test('a track', () => {
    const renamed = slip(ARCHITECTURE, 'title: Management }', 'title: Management, formerly: [leadership] }');
    const files = slip(ARCHITECTURE, 'track: management', 'track: leadership', renamed);
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 7:33–7:43 ‹leadership›
      warning renamed-reference /grades/2/track
      "leadership" is now called "management".
      Write "management".
      (--fix: leadership → management)"
    `);
    expect(roleOf(modelOf(files), 'people/team-lead').track?.id).toBe('management');
  });

  test('a family, also as a parent', () => {
    const renamed = slip(ARCHITECTURE, 'title: People }', 'title: People, formerly: [hr] }');
    expect(complaints(slip(ARCHITECTURE, 'parent: people', 'parent: hr', renamed))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 10:52–10:54 ‹hr›
      warning renamed-reference /families/1/parent
      "hr" is now called "people".
      Write "people".
      (--fix: hr → people)"
    `);
    expect(complaints(slip(LEAD, 'family: performance', 'family: hr', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 2:9–2:11 ‹hr›
      warning renamed-reference /family
      "hr" is now called "people".
      Write "people".
      (--fix: hr → people)"
    `);
  });

  test('a group', () => {
    const renamed = slip(PEOPLE, 'title: Being fair }', 'title: Being fair, formerly: [fairness] }');
    expect(complaints(slip(CANDOUR, 'group: being-fair', 'group: fairness', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/candour.yaml 2:8–2:16 ‹fairness›
      warning renamed-reference /group
      "fairness" is now called "being-fair".
      Write "being-fair".
      (--fix: fairness → being-fair)"
    `);
  });

  test('a scale', () => {
    const renamed = slip(ARCHITECTURE, 'id: four-step\n', 'id: four-step\n    formerly: [ladder]\n');
    expect(complaints(more(PEOPLE, 'scale: ladder\n', renamed))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 13:8–13:14 ‹ladder›
      warning renamed-reference /scale
      "ladder" is now called "four-step".
      Write "four-step".
      (--fix: ladder → four-step)"
    `);
  });

  test('something, and the rest of the line is wrong too: both are said', () => {
    const files = more(
      COACHING,
      'formerly: [mentoring]\n',
      slip(PARTNER, 'giving-feedback: practitioner', 'mentoring: wroking'),
    );
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 6:3–6:12 ‹mentoring›
      warning renamed-reference /expectations/mentoring
      "mentoring" is now called "coaching".
      Write "coaching".
      (--fix: mentoring → coaching)

      frameworks/people/roles/hr-partner.yaml 6:14–6:21 ‹wroking›
      error unknown-level /expectations/mentoring
      There is no level "wroking" on the scale "Proficiency".
      Did you mean "working"?"
    `);
  });
});

describe('a former id that is written as one word, not as a list', () => {
  test('is one mistake, and the old references are none', () => {
    const files = more(COACHING, 'formerly: mentoring\n', slip(LEAD, 'coaching:', 'mentoring:'));
    expect(checkFiles(files).diagnostics.filter((one) => one.severity === 'error')).toHaveLength(1);
    const grade = slip(ARCHITECTURE, 'title: M1,', 'title: M1, formerly: lead-1,');
    expect(complaints(slip(LEAD, 'grade: m1', 'grade: lead-1', grade))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 7:36–7:42 ‹lead-1›
      error wrong-type /grades/2/formerly
      "formerly" must be a list, and is text.
      Write each item on a line of its own that begins with "- ".

      frameworks/people/roles/team-lead.yaml 3:8–3:14 ‹lead-1›
      warning renamed-reference /grade
      "lead-1" is now called "m1".
      Write "m1".
      (--fix: lead-1 → m1)"
    `);
  });
});
