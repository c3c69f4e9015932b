/** Levels, scales and what is retired, where they are used. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  CORE,
  LEAD,
  PARTNER,
  PEOPLE,
  complaints,
  more,
  slip,
  type Files,
} from '../../workspace-fixture.ts';

describe('something retired', () => {
  const retired = (replacedBy: string): Files => more(COACHING, `status: retired\n${replacedBy}`);

  test('is still expected', () => {
    expect(complaints(retired('replacedBy: [giving-feedback]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coaching›
      warning retired-reference /expectations/coaching
      "coaching" is retired.
      Expect "giving-feedback" instead."
    `);
    expect(complaints(retired('replacedBy: [core/communication]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coaching›
      warning retired-reference /expectations/coaching
      "coaching" is retired.
      Expect "core/communication" instead."
    `);
    expect(complaints(retired(''))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coaching›
      warning retired-reference /expectations/coaching
      "coaching" is retired.
      Delete the entry."
    `);
  });

  test('is a role that others work with and move into, unless they are retired too', () => {
    const gone = more(PARTNER, 'status: retired\n');
    expect(complaints(gone)).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 8:13–8:23 ‹hr-partner›
      warning retired-reference /worksWith/0
      The role "hr-partner" is retired.
      Delete the entry.

      frameworks/people/roles/team-lead.yaml 10:11–10:21 ‹hr-partner›
      warning retired-reference /moves/0/to
      The role "hr-partner" is retired.
      Delete the entry."
    `);
    expect(complaints(more(LEAD, 'status: retired\n', gone))).toBe('');
  });

  test('is taken away, which is as it should be', () => {
    expect(
      complaints(slip(LEAD, 'coaching: { level: working, desired: practitioner }', 'coaching: none', retired(''))),
    ).toBe('');
  });

  test('is expected at a level that does not exist: both are said', () => {
    expect(
      complaints(slip(LEAD, 'coaching: { level: working, desired: practitioner }', 'coaching: wroking', retired(''))),
    ).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coaching›
      warning retired-reference /expectations/coaching
      "coaching" is retired.
      Delete the entry.

      frameworks/people/roles/team-lead.yaml 6:13–6:20 ‹wroking›
      error unknown-level /expectations/coaching
      There is no level "wroking" on the scale "Proficiency".
      Did you mean "working"?"
    `);
  });
});

describe('expectations', () => {
  test('a track that is not that of the grade', () => {
    expect(complaints(slip(LEAD, 'grade: m1', 'grade: m1\ntrack: professional'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 4:8–4:20 ‹professional›
      error track-contradicts-grade /track
      The track is "professional", but grade M1 belongs to "management".
      The track comes with the grade: delete this line, or choose another grade."
    `);
    expect(complaints(slip(LEAD, 'grade: m1', 'grade: m1\ntrack: management'))).toBe('');
  });

  test('a rating of reviews where a level of proficiency belongs', () => {
    expect(complaints(slip(LEAD, 'giving-feedback: working', 'giving-feedback: exceeded'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 5:20–5:28 ‹exceeded›
      error performance-rating /expectations/giving-feedback
      "exceeded" is a rating of "Review rating": it says how well someone did, not how well someone can.
      Write a level of "Proficiency": foundation, working, practitioner, expert."
    `);
    expect(complaints(slip(COACHING, '  working: Asks', '  met: Asks'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 5:3–5:6 ‹met›
      error performance-rating /levels/met
      "met" is a rating of "Review rating": it says how well someone did, not how well someone can.
      Write a level of "Proficiency": foundation, working, practitioner, expert."
    `);
  });

  test('a rating in each of several places is a mistake in each', () => {
    const files = slip(
      LEAD,
      'giving-feedback: working',
      'giving-feedback: met',
      slip(LEAD, 'level: working', 'level: met', slip(PARTNER, 'practitioner', 'met')),
    );
    expect(complaints(files).match(/performance-rating/g)).toHaveLength(3);
  });

  test('a scale of reviews for a whole framework', () => {
    expect(complaints(more(CORE, 'scale: review\n'))).toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 6:8–6:14 ‹review›
      error performance-rating /scale
      The scale "Review rating" rates how well someone did; a framework says how well someone can.
      Name a scale with "use: proficiency"."
    `);
  });

  test('a desired level below the expected one', () => {
    expect(complaints(slip(LEAD, 'desired: practitioner', 'desired: foundation'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:40–6:50 ‹foundation›
      error desired-below-level /expectations/coaching/desired
      The desired level "Foundation" is below the expected level "Working".
      The desired level is what one hopes for beyond the expected one."
    `);
    expect(complaints(slip(LEAD, 'desired: practitioner', 'desired: working'))).toBe('');
  });

  test('a level of something without levels', () => {
    expect(complaints(more(PARTNER, '  candour: working\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 7:3–7:10 ‹candour›
      warning level-without-ladder /expectations/candour
      "Candour" has no levels, so expecting it at "Working" says nothing.
      It concerns everybody as it is: delete the entry, or give the competency levels."
    `);
  });

  test('levels and indicators of its own in one competency', () => {
    expect(complaints(more(COACHING, 'indicators:\n  - Listens.\n'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:1–8:11 ‹indicators›
      error levels-and-indicators /indicators
      A competency has either levels or indicators of its own, and this one has both.
      Move these indicators under the level at which they are shown, or delete "levels"."
    `);
  });

  test('a move into a profile', () => {
    expect(complaints(slip(LEAD, 'to: hr-partner', 'to: core/grade-p3'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:11–10:24 ‹core/grade-p3›
      warning move-to-profile /moves/0/to
      "core/grade-p3" is a profile that nobody holds, so nobody can move into it.
      Name a role that extends it."
    `);
  });
});

describe('a scale that is not said', () => {
  const second = `  - id: two-step
    title: Two steps
    use: proficiency
    levels: [{ id: learning, title: Learning }, { id: able, title: Able }]
`;

  test('where there are several', () => {
    expect(complaints(more(ARCHITECTURE, second))).toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 1:1–1:1 ‹›
      error unknown-scale (file)
      This framework does not say which scale it uses, and the job architecture has several.
      Add "scale:" with one of four-step, two-step.

      frameworks/people/framework.yaml 1:1–1:1 ‹›
      error unknown-scale (file)
      This framework does not say which scale it uses, and the job architecture has several.
      Add "scale:" with one of four-step, two-step."
    `);
  });

  test('because its key is mistyped', () => {
    expect(complaints(more(CORE, 'scal: two-step\n', more(PEOPLE, 'scale: four-step\n', more(ARCHITECTURE, second)))))
      .toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 6:1–6:5 ‹scal›
      error unknown-key /scal
      "scal" is not something a framework can have.
      Did you mean "scale"?"
    `);
  });
});
