/** Things that lead back to themselves. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  FEEDBACK,
  LEAD,
  PARTNER,
  PROFILE,
  complaints,
  more,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

describe('a circle', () => {
  test('of roles that extend one another', () => {
    expect(complaints(more(PROFILE, 'extends: [people/hr-partner]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:11–4:24 ‹core/grade-p3›
      error cycle /extends/0
      "HR partner" extends itself in the end: people/hr-partner → core/grade-p3 → people/hr-partner.
      Delete one of these references."
    `);
  });

  test('of a role that extends itself', () => {
    expect(complaints(more(LEAD, 'extends: [team-lead]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:11–11:20 ‹team-lead›
      error cycle /extends/0
      "Team lead" extends itself.
      Delete it, or name the other one that was meant."
    `);
  });

  test('of three, with others that lead into it', () => {
    const role = (base: string): string => `title: Role\nextends: [${base}]\n`;
    const files = workspace({
      'frameworks/core/roles/a.yaml': role('b'),
      'frameworks/core/roles/b.yaml': role('c'),
      'frameworks/core/roles/c.yaml': role('grade-p3, a'),
      'frameworks/core/roles/d.yaml': role('a'),
    });
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/core/roles/a.yaml 2:11–2:12 ‹b›
      error cycle /extends/0
      "Role" extends itself in the end: a → b → c → a.
      Delete one of these references."
    `);
  });

  test('of roles of the same id in two frameworks', () => {
    const files = workspace({
      'frameworks/core/roles/lead.yaml': 'title: Lead\nextends: [people/lead]\n',
      'frameworks/people/roles/lead.yaml': 'title: Lead\nextends: [core/lead]\n',
    });
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/lead.yaml 2:11–2:20 ‹core/lead›
      error cycle /extends/0
      "Lead" extends itself in the end: people/lead → core/lead → people/lead.
      Delete one of these references."
    `);
  });

  test('two circles are two mistakes', () => {
    const role = (base: string): string => `title: Role\nextends: [${base}]\n`;
    const files = workspace({
      'frameworks/core/roles/a.yaml': role('b'),
      'frameworks/core/roles/b.yaml': role('a'),
      'frameworks/core/roles/c.yaml': role('d'),
      'frameworks/core/roles/d.yaml': role('c'),
    });
    expect(complaints(files).match(/error cycle/g)).toHaveLength(2);
  });

  test('of families', () => {
    expect(complaints(slip(ARCHITECTURE, 'title: People }', 'title: People, parent: performance }')))
      .toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 9:42–9:53 ‹performance›
      error cycle /families/0/parent
      The family "people" is its own ancestor: people → performance → people.
      Delete one of these parents."
    `);
    expect(complaints(slip(ARCHITECTURE, 'title: People }', 'title: People, parent: people }'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 9:42–9:48 ‹people›
      error cycle /families/0/parent
      The family "people" is its own parent.
      Name another family, or delete the line."
    `);
  });

  test('of roles that replace one another', () => {
    const files = more(
      LEAD,
      'status: retired\nreplacedBy: [hr-partner]\n',
      more(PARTNER, 'status: retired\nreplacedBy: [team-lead]\n'),
    );
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 12:14–12:24 ‹hr-partner›
      error cycle /replacedBy/0
      "Team lead" is replaced by itself in the end: team-lead → hr-partner → team-lead.
      Delete one of these references."
    `);
    expect(complaints(more(LEAD, 'status: retired\nreplacedBy: [team-lead]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 12:14–12:23 ‹team-lead›
      error cycle /replacedBy/0
      "Team lead" is replaced by itself.
      Delete it, or name the other one that was meant."
    `);
  });

  test('of competencies that replace one another', () => {
    const files = more(COACHING, 'replacedBy: [candour]\n', more(CANDOUR, 'replacedBy: [coaching]\n'));
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:14–8:21 ‹candour›
      error cycle /replacedBy/0
      "Coaching" is replaced by itself in the end: coaching → candour → coaching.
      Delete one of these references."
    `);
  });

  test('through an old name', () => {
    const files = more(
      LEAD,
      'formerly: [boss]\nextends: [hr-partner]\n',
      slip(PARTNER, '[core/grade-p3]', '[core/grade-p3, boss]'),
    );
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:26–4:30 ‹boss›
      warning renamed-reference /extends/1
      "boss" is now called "team-lead".
      Write "team-lead".
      (--fix: boss → team-lead)

      frameworks/people/roles/team-lead.yaml 12:11–12:21 ‹hr-partner›
      error cycle /extends/0
      "Team lead" extends itself in the end: team-lead → hr-partner → team-lead.
      Delete one of these references."
    `);
  });
});

describe('something that refers to itself', () => {
  test('a competency', () => {
    expect(complaints(slip(FEEDBACK, '[coaching]', '[giving-feedback]'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 14:11–14:26 ‹giving-feedback›
      error self-reference /related/0
      A competency cannot be related to itself.
      Delete the entry, or name the other one that was meant."
    `);
  });

  test('a role', () => {
    expect(complaints(slip(LEAD, 'worksWith: [hr-partner]', 'worksWith: [people/team-lead]'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 8:13–8:29 ‹people/team-lead›
      error self-reference /worksWith/0
      A role cannot work with itself.
      Delete the entry, or name the other one that was meant."
    `);
    expect(complaints(slip(LEAD, 'to: hr-partner', 'to: team-lead'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:11–10:20 ‹team-lead›
      error self-reference /moves/0/to
      A move cannot lead from a role to itself.
      Delete the entry, or name the other one that was meant."
    `);
  });
});
