/** Values of the wrong type, in words. */

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
} from '../../workspace-fixture.ts';

describe('a value of the wrong type', () => {
  test('a number or a truth where text belongs', () => {
    expect(complaints(slip(COACHING, 'title: Coaching', 'title: 360'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:11 ‹360›
      error wrong-type /title
      "title" must be text, and is a number.
      Put it in quotes: "360"."
    `);
    expect(complaints(slip(CORE, 'version: 1.0.0', 'version: 1.10'))).toMatchInlineSnapshot(`
      "frameworks/core/framework.yaml 3:10–3:14 ‹1.10›
      error wrong-value /version
      "version" must be a version of three numbers, and "1.10" is none.
      Write it as 1.10.0."
    `);
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: 2026'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:15 ‹2026›
      error wrong-value /reviewed
      "reviewed" must be a date, and "2026" is none.
      Write year-month-day, such as 2026-09-01."
    `);
    expect(complaints(slip(LEAD, 'giving-feedback: working', 'giving-feedback: 3'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 5:20–5:21 ‹3›
      error wrong-value /expectations/giving-feedback
      "giving-feedback" cannot be "3": an id is small letters, digits and single hyphens.
      To choose from: foundation, working, practitioner, expert."
    `);
    expect(complaints(slip(COACHING, 'code: PF-2', 'code: 0042'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:7–3:11 ‹0042›
      error wrong-type /code
      "code" must be text, and is a number.
      Put it in quotes: "0042"."
    `);
    expect(complaints(more(LEAD, 'responsibilities:\n  - true\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 12:5–12:9 ‹true›
      error wrong-type /responsibilities/0
      Entry 1 of "responsibilities" must be text, and is true.
      Put it in quotes: "true"."
    `);
  });

  test('a text where a list belongs', () => {
    expect(complaints(slip(LEAD, 'worksWith: [hr-partner]', 'worksWith: hr-partner'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 8:12–8:22 ‹hr-partner›
      error wrong-type /worksWith
      "worksWith" must be a list, and is text.
      Write each item on a line of its own that begins with "- "."
    `);
  });

  test('a list where text belongs', () => {
    expect(complaints(slip(COACHING, 'title: Coaching', 'title: [Coaching]'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:6 ‹title›
      error wrong-type /title
      "title" must be text, and is a list.
      Write one text without brackets or dashes, or in quotes if it begins with a bracket."
    `);
    expect(complaints(slip(LEAD, 'giving-feedback: working', 'giving-feedback: [working]'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 5:3–5:18 ‹giving-feedback›
      error wrong-type /expectations/giving-feedback
      "giving-feedback" must be text or a group of "name: value" entries, and is a list.
      Write one text without brackets or dashes, or in quotes if it begins with a bracket."
    `);
  });

  test('a map where text belongs', () => {
    expect(complaints(more(LEAD, 'responsibilities:\n  - Goals: are agreed in January.\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 12:5–12:10 ‹Goals›
      error wrong-type /responsibilities/0
      Entry 1 of "responsibilities" must be text, and is a group of entries.
      If it is a text with a colon in it, put the whole text in quotes."
    `);
    expect(complaints(slip(COACHING, 'title: Coaching', 'title: { en: Coaching }'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:6 ‹title›
      error wrong-type /title
      "title" must be text, and is a group of entries.
      If it is a text with a colon in it, put the whole text in quotes."
    `);
  });

  test('a list where a map belongs', () => {
    expect(complaints(slip(PARTNER, '  giving-feedback: practitioner', '  - giving-feedback: practitioner')))
      .toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 5:1–5:13 ‹expectations›
      error wrong-type /expectations
      "expectations" must be a group of "name: value" entries, and is a list.
      Write its entries without dashes, indented by two spaces."
    `);
  });

  test('a text where a map belongs', () => {
    expect(complaints(slip(PEOPLE, 'effective: { from: 2026-10-01, to: 2028-09-30 }', 'effective: 2026-10-01')))
      .toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 11:12–11:22 ‹2026-10-01›
      error wrong-type /effective
      "effective" must be a group of "name: value" entries, and is text.
      Write its entries below it, indented by two spaces."
    `);
  });

  test('a text where a number or a truth belongs', () => {
    expect(complaints(slip(ARCHITECTURE, 'rank: 30', 'rank: third'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 5:53–5:58 ‹third›
      error wrong-type /grades/0/rank
      "rank" must be a number, and is text.
      Write the number without quotes or words."
    `);
    expect(complaints(slip(ARCHITECTURE, 'cumulative: true', 'cumulative: yes'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 15:17–15:20 ‹yes›
      error wrong-type /scales/0/cumulative
      "cumulative" must be true or false, and is text.
      Write true or false, without quotes."
    `);
    expect(complaints(more(PEOPLE, 'basis: { method: survey, experts: 4.5 }\n'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 13:35–13:38 ‹4.5›
      error wrong-type /basis/experts
      "experts" must be a whole number, and is 4.5."
    `);
  });

  test('nothing', () => {
    expect(complaints(slip(COACHING, 'title: Coaching', 'title:'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:6 ‹title›
      error wrong-type /title
      "title" is empty.
      Write its value after the colon."
    `);
    expect(complaints(slip(PARTNER, 'expectations:\n  giving-feedback: practitioner', 'expectations:')))
      .toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 5:1–5:13 ‹expectations›
      error wrong-type /expectations
      "expectations" is empty.
      Write its entries below it, or delete the line."
    `);
    expect(complaints(more(LEAD, 'status:\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:1–11:7 ‹status›
      error wrong-type /status
      "status" is empty.
      Write its value after the colon, or delete the line."
    `);
    expect(complaints(slip(LEAD, 'worksWith: [hr-partner]', 'worksWith:\n  -'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 9:4–9:4 ‹›
      error wrong-type /worksWith/0
      Entry 1 of "worksWith" is empty.
      Write its value after the dash, or delete the line."
    `);
  });
});
