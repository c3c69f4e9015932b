/** Keys that are unknown or missing, in words: one message for each mistake, at its place. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  CORE,
  FEEDBACK,
  LEAD,
  PARTNER,
  PEOPLE,
  complaints,
  more,
  slip,
} from '../../workspace-fixture.ts';

describe('a key that is unknown', () => {
  test('because it is mistyped', () => {
    expect(complaints(slip(LEAD, 'expectations:', 'expectatoins:'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 4:1–4:13 ‹expectatoins›
      error unknown-key /expectatoins
      "expectatoins" is not something a role can have.
      Did you mean "expectations"?"
    `);
    expect(complaints(slip(LEAD, 'worksWith:', 'workswith:'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 8:1–8:10 ‹workswith›
      error unknown-key /workswith
      "workswith" is not something a role can have.
      Did you mean "worksWith"?"
    `);
    expect(complaints(slip(FEEDBACK, '    indicators:', '    indicator:'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 8:5–8:14 ‹indicator›
      error unknown-key /levels/working/indicator
      "indicator" is not something "working" can have.
      Did you mean "indicators"?"
    `);
  });

  test('because it is mistyped, and required: one message', () => {
    expect(complaints(slip(LEAD, 'title: Team lead', 'titel: Team lead'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 1:1–1:6 ‹titel›
      error unknown-key /titel
      "titel" is not something a role can have.
      Did you mean "title"?"
    `);
    expect(complaints(slip(LEAD, 'to: hr-partner', 'too: hr-partner'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:7–10:10 ‹too›
      error unknown-key /moves/0/too
      "too" is not something entry 1 of "moves" can have.
      Did you mean "to"?"
    `);
    expect(
      complaints(slip(ARCHITECTURE, '    levels:\n      - { id: foundation', '    level:\n      - { id: foundation')),
    ).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 16:5–16:10 ‹level›
      error unknown-key /scales/0/level
      "level" is not something entry 1 of "scales" can have.
      Did you mean "levels"?"
    `);
    expect(complaints(slip(ARCHITECTURE, '{ id: expert, title: Expert }', '{ id: expert, label: Expert }')))
      .toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 20:23–20:28 ‹label›
      error unknown-key /scales/0/levels/3/label
      "label" is not something entry 4 of "levels" can have.
      Here it is called "title"."
    `);
  });

  test('in one entry, and what is missing in another: two mistakes', () => {
    const files = slip(LEAD, 'to: hr-partner', 'too: hr-partner', more(LEAD, '  - { type: lateral }\n'));
    expect(complaints(files).match(/^error .*/gm)).toEqual([
      'error unknown-key /moves/0/too',
      'error missing-key /moves/1',
    ]);
  });

  test('because it is called otherwise here', () => {
    expect(complaints(slip(PEOPLE, 'title: People', 'name: People'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 1:1–1:5 ‹name›
      error unknown-key /name
      "name" is not something a framework can have.
      Here it is called "title"."
    `);
    expect(complaints(slip(COACHING, 'levels:', 'description: Asks.\nlevels:'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:1–4:12 ‹description›
      error unknown-key /description
      "description" is not something a competency can have.
      Here it is called "definition"."
    `);
    expect(complaints(slip(LEAD, 'expectations:', 'skills:'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 4:1–4:7 ‹skills›
      error unknown-key /skills
      "skills" is not something a role can have.
      Here it is called "expectations"."
    `);
    expect(complaints(slip(PARTNER, 'extends:', 'inherits:'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:1–4:9 ‹inherits›
      error unknown-key /inherits
      "inherits" is not something a role can have.
      Here it is called "extends"."
    `);
  });

  test('because the file name says it', () => {
    expect(complaints(more(COACHING, 'id: coaching\n'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:1–8:3 ‹id›
      error unknown-key /id
      "id" is not something a competency can have.
      The file name is the id: delete this line."
    `);
  });

  test('because it means nothing here', () => {
    expect(complaints(more(LEAD, 'salary: 1\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:1–11:7 ‹salary›
      error unknown-key /salary
      "salary" is not something a role can have.
      Delete it, or use one of: summary, code, track, abstract, extends, baseline, responsibilities, requirements, jobs, formerly, status, replacedBy."
    `);
    expect(complaints(slip(COACHING, 'level: working }', 'level: working, when: soon }'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 7:71–7:75 ‹when›
      error unknown-key /development/0/when
      "when" is not something entry 1 of "development" can have.
      Delete it, or use one of: workshop, url, note."
    `);
  });

  test('because a colon stands in a text', () => {
    expect(complaints(slip(FEEDBACK, '- Gives feedback within', '- Feedback: gives it within'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 10:9–10:17 ‹Feedback›
      error unknown-key /levels/working/indicators/1/Feedback
      This text contains a colon followed by a space, which means "name: value" in YAML.
      Put the whole text in quotes."
    `);
  });
});

describe('a key that is missing', () => {
  test('in a file', () => {
    expect(complaints(slip(COACHING, 'title: Coaching\n', ''))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:1 ‹›
      error missing-key (file)
      "title" is missing.
      Add "title:". The name that people read, in two to four words."
    `);
    expect(complaints(slip(CORE, 'version: 1.0.0\n', ''))).toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 1:1–1:1 ‹›
      error missing-key (file)
      "version" is missing.
      Add "version:". The version in three numbers (SemVer)."
    `);
  });

  test('in an entry', () => {
    expect(complaints(slip(ARCHITECTURE, ', track: management, rank: 40', ', track: management')))
      .toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 7:7–7:9 ‹id›
      error missing-key /grades/2
      "rank" is missing in entry 3 of "grades".
      Add "rank:". The place in the order of seniority: a higher number is more senior."
    `);
    expect(complaints(slip(LEAD, ', type: track-change', ''))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:7–10:9 ‹to›
      error missing-key /moves/0
      "type" is missing in entry 1 of "moves".
      Add "type:". What sort of move."
    `);
    expect(complaints(slip(LEAD, '{ level: working, desired: practitioner }', '{ desired: practitioner }')))
      .toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:11 ‹coaching›
      error missing-key /expectations/coaching
      "level" is missing in "coaching".
      Add "level:". The id of the level, from the scale of the competency's own framework, that somebody in this role needs in order to do it well."
    `);
  });
});
