/** Things that are said twice, and words that cannot be an id. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  COMMUNICATION,
  FEEDBACK,
  LEAD,
  PARTNER,
  PEOPLE,
  complaints,
  more,
  slip,
} from '../../workspace-fixture.ts';

describe('something twice', () => {
  test('an id in a list of the architecture', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: p4', 'id: p3'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 6:11–6:13 ‹p3›
      error duplicate-id /grades/1/id
      The id "p3" is used twice in the job architecture; the first is on line 5.
      Give one of them another id."
    `);
    expect(complaints(slip(ARCHITECTURE, 'id: management', 'id: professional'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 3:11–3:23 ‹professional›
      error duplicate-id /tracks/1/id
      The id "professional" is used twice in the job architecture; the first is on line 2.
      Give one of them another id."
    `);
    expect(complaints(slip(ARCHITECTURE, 'id: performance', 'id: people'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 10:11–10:17 ‹people›
      error duplicate-id /families/1/id
      The id "people" is used twice in the job architecture; the first is on line 9.
      Give one of them another id."
    `);
    expect(complaints(slip(ARCHITECTURE, 'id: review', 'id: four-step'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 21:9–21:18 ‹four-step›
      error duplicate-id /scales/1/id
      The id "four-step" is used twice in the job architecture; the first is on line 12.
      Give one of them another id."
    `);
  });

  test('a level on a scale', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: expert', 'id: working'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 20:15–20:22 ‹working›
      error duplicate-id /scales/0/levels/3/id
      The id "working" is used twice on the scale "Proficiency"; the first is on line 18.
      Give one of them another id."
    `);
  });

  test('a group', () => {
    expect(complaints(slip(PEOPLE, 'id: being-fair', 'id: developing-others'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 8:11–8:28 ‹developing-others›
      error duplicate-id /groups/1/id
      The id "developing-others" is used twice in "People"; the first is on line 7.
      Give one of them another id."
    `);
  });

  test('an indicator, at different levels of one competency', () => {
    const files = slip(
      FEEDBACK,
      'practitioner: Reports the change seen since earlier feedback.',
      'practitioner:\n    indicators:\n      - { id: describes-one-event, text: Reports the change. }',
    );
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 13:15–13:34 ‹describes-one-event›
      error duplicate-id /levels/practitioner/indicators/0/id
      The id "describes-one-event" is used twice in this competency; the first is on line 9.
      Give one of them another id."
    `);
  });

  test('a code', () => {
    expect(complaints(slip(COACHING, 'code: PF-2', 'code: PF-1'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:7–3:11 ‹PF-1›
      error duplicate-code /code
      The code "PF-1" already belongs to frameworks/people/competencies/giving-feedback.yaml.
      A code is unique in its framework: correct one of the two."
    `);
  });

  test('a code may recur in another framework', () => {
    expect(complaints(more(COMMUNICATION, 'code: PF-1\n'))).toBe('');
  });

  test('an expectation, once with and once without its framework', () => {
    expect(complaints(more(PARTNER, '  people/giving-feedback: working\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 7:3–7:25 ‹people/giving-feedback›
      error duplicate-reference /expectations/people~1giving-feedback
      This role expects "people/giving-feedback" already, as "giving-feedback".
      Keep one of the two entries."
    `);
  });

  test('an expectation, once by its old name', () => {
    const files = more(COACHING, 'formerly: [mentoring]\n', more(LEAD, ''));
    expect(complaints(slip(LEAD, '  core/', '  mentoring: expert\n  core/', files))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 7:3–7:12 ‹mentoring›
      error duplicate-reference /expectations/mentoring
      This role expects "mentoring" already, as "coaching".
      Keep one of the two entries."
    `);
  });

  test('a role that is extended', () => {
    expect(complaints(slip(PARTNER, '[core/grade-p3]', '[core/grade-p3, core/grade-p3]'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:26–4:39 ‹core/grade-p3›
      error duplicate-reference /extends/1
      "core/grade-p3" stands in this list twice.
      Delete one of the two."
    `);
  });

  test('a related competency', () => {
    expect(complaints(slip(FEEDBACK, '[coaching]', '[coaching, people/coaching]'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 14:21–14:36 ‹people/coaching›
      error duplicate-reference /related/1
      "people/coaching" stands in this list already, as "coaching".
      Delete one of the two."
    `);
  });

  test('a colleague', () => {
    expect(complaints(slip(LEAD, '[hr-partner]', '[hr-partner, hr-partner]'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 8:25–8:35 ‹hr-partner›
      error duplicate-reference /worksWith/1
      "hr-partner" stands in this list twice.
      Delete one of the two."
    `);
  });

  test('a move, unless it is of another type', () => {
    expect(complaints(more(LEAD, '  - { to: people/hr-partner, type: track-change }\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:11–11:28 ‹people/hr-partner›
      error duplicate-reference /moves/1/to
      This track-change to "people/hr-partner" stands here twice.
      Delete one of the two."
    `);
    expect(complaints(more(LEAD, '  - { to: hr-partner, type: lateral }\n'))).toBe('');
  });

  test('a level in one competency, once by its old name', () => {
    const renamed = slip(ARCHITECTURE, 'title: Working }', 'title: Working, formerly: [able] }');
    expect(complaints(slip(COACHING, '  working: Asks', '  able: Listens.\n  working: Asks', renamed)))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 5:3–5:7 ‹able›
      error duplicate-reference /levels/able
      "able" is described already, as "working".
      Make one entry of the two."
    `);
  });
});

describe('a word that cannot be an id', () => {
  test('in a list', () => {
    expect(
      complaints(
        more(
          PEOPLE,
          'owners: []\n',
          slip(
            PEOPLE,
            'owners: [people-ops@example.org]\n',
            '',
            slip(PEOPLE, 'id: being-fair', 'id: none', slip(CANDOUR, 'being-fair', 'none')),
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 8:11–8:15 ‹none›
      error reserved-id /groups/1/id
      "none" cannot be an id: the word has a meaning of its own in addresses, in YAML or in Windows.
      Choose a more telling word."
    `);
    expect(complaints(slip(ARCHITECTURE, '{ id: p4,', '{ id: con,'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 6:11–6:14 ‹con›
      error reserved-id /grades/1/id
      "con" cannot be an id: the word has a meaning of its own in addresses, in YAML or in Windows.
      Choose a more telling word."
    `);
  });

  test('in a list, in capitals: its references keep silent', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: p3', 'id: P3'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 5:11–5:13 ‹P3›
      error wrong-value /grades/0/id
      "id" cannot be "P3": an id is small letters, digits and single hyphens.
      Did you mean "p3"?"
    `);
    expect(complaints(slip(ARCHITECTURE, 'id: working', 'id: Working level'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 18:15–18:28 ‹Working level›
      error wrong-value /scales/0/levels/1/id
      "id" cannot be "Working level": an id is small letters, digits and single hyphens.
      Did you mean "working-level"?"
    `);
  });
});
