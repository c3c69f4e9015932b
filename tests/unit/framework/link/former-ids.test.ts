/** Former ids that are still in use, or that two things claim. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  complaints,
  CORE,
  FEEDBACK,
  LEAD,
  more,
  PEOPLE,
  slip,
} from '../../workspace-fixture.ts';

describe('a former id that is still in use', () => {
  test('by another competency', () => {
    expect(complaints(more(COACHING, 'formerly: [candour]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:12–8:19 ‹candour›
      error former-id-in-use /formerly/0
      "candour" is called a former id here, but the competency of that id still exists in "People".
      Delete it from "formerly", or rename the other one."
    `);
  });

  test('by the thing itself', () => {
    expect(complaints(more(COACHING, 'formerly: [coaching]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:12–8:20 ‹coaching›
      error former-id-in-use /formerly/0
      "coaching" is the present id, so it cannot be a former one.
      Delete it from "formerly"."
    `);
  });

  test('by another role', () => {
    expect(complaints(more(LEAD, 'formerly: [hr-partner]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:12–11:22 ‹hr-partner›
      error former-id-in-use /formerly/0
      "hr-partner" is called a former id here, but the role of that id still exists in "People".
      Delete it from "formerly", or rename the other one."
    `);
  });

  test('by another framework', () => {
    expect(complaints(more(CORE, 'formerly: [people]\n'))).toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 6:12–6:18 ‹people›
      error former-id-in-use /formerly/0
      "people" is called a former id here, but the framework of that id still exists in this workspace.
      Delete it from "formerly", or rename the other one."
    `);
  });

  test('by another entry of each list of the architecture', () => {
    const formerly = (right: string, old: string): string =>
      complaints(
        slip(
          ARCHITECTURE,
          right,
          right.replace(/ }$|,$/, (end) => `, formerly: [${old}]${end}`),
        ),
      );
    expect(formerly('title: Management }', 'professional')).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 3:53–3:65 ‹professional›
      error former-id-in-use /tracks/1/formerly/0
      "professional" is called a former id here, but the track of that id still exists in the job architecture.
      Delete it from "formerly", or rename the other one."
    `);
    expect(formerly('title: M1,', 'p4')).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 7:37–7:39 ‹p4›
      error former-id-in-use /grades/2/formerly/0
      "p4" is called a former id here, but the grade of that id still exists in the job architecture.
      Delete it from "formerly", or rename the other one."
    `);
    expect(formerly('title: People }', 'performance')).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 9:45–9:56 ‹performance›
      error former-id-in-use /families/0/formerly/0
      "performance" is called a former id here, but the family of that id still exists in the job architecture.
      Delete it from "formerly", or rename the other one."
    `);
    expect(formerly('title: Expert }', 'working')).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 20:49–20:56 ‹working›
      error former-id-in-use /scales/0/levels/3/formerly/0
      "working" is called a former id here, but the level of that id still exists on the scale "Proficiency".
      Delete it from "formerly", or rename the other one."
    `);
  });

  test('by another scale', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: review\n', 'id: review\n    formerly: [four-step]\n')))
      .toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 22:16–22:25 ‹four-step›
      error former-id-in-use /scales/1/formerly/0
      "four-step" is called a former id here, but the scale of that id still exists in the job architecture.
      Delete it from "formerly", or rename the other one."
    `);
  });

  test('by another group', () => {
    expect(complaints(slip(PEOPLE, 'title: Being fair }', 'title: Being fair, formerly: [developing-others] }')))
      .toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 8:53–8:70 ‹developing-others›
      error former-id-in-use /groups/1/formerly/0
      "developing-others" is called a former id here, but the group of that id still exists in "People".
      Delete it from "formerly", or rename the other one."
    `);
  });

  test('by another indicator', () => {
    const files = slip(
      FEEDBACK,
      '      - Gives feedback within five working days.',
      '      - { id: within-days, text: Gives it within days., formerly: [describes-one-event] }',
    );
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 10:68–10:87 ‹describes-one-event›
      error former-id-in-use /levels/working/indicators/1/formerly/0
      "describes-one-event" is called a former id here, but the indicator of that id still exists in this competency.
      Delete it from "formerly", or rename the other one."
    `);
  });
});

test('a former id that two claim', () => {
  const files = more(COACHING, 'formerly: [mentoring]\n', more(CANDOUR, 'formerly: [mentoring]\n'));
  expect(complaints(files)).toMatchInlineSnapshot(`
    "frameworks/people/competencies/candour.yaml 5:12–5:21 ‹mentoring›
    error duplicate-id /formerly/0
    "mentoring" is called a former id of both "coaching" and "candour".
    Keep it in one place, so that old references know where to go."
  `);
  expect(complaints(more(COACHING, 'formerly: [mentoring, mentoring]\n'))).toMatchInlineSnapshot(`
    "frameworks/people/competencies/coaching.yaml 8:23–8:32 ‹mentoring›
    error duplicate-id /formerly/1
    "mentoring" is listed twice as a former id.
    Keep it in one place, so that old references know where to go."
  `);
});

test('a former id may be one that another framework uses: ids are of their framework', () => {
  expect(complaints(more(COACHING, 'formerly: [communication]\n'))).toBe('');
});
