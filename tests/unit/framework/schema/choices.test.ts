/** Values that cannot be, in words. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  FEEDBACK,
  LEAD,
  PARTNER,
  PEOPLE,
  SITE,
  complaints,
  more,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

test('a reference in capitals keeps its framework in the hint', () => {
  expect(complaints(slip(LEAD, 'core/communication', 'core/Communication'))).toMatchInlineSnapshot(`
    "frameworks/people/roles/team-lead.yaml 7:3–7:21 ‹core/Communication›
    error wrong-value /expectations/core~1Communication
    "core/Communication" cannot be an id: ids are small letters, digits and single hyphens.
    Did you mean "core/communication"?"
  `);
});

describe('a value that cannot be', () => {
  test('a word that is not among those to choose from', () => {
    expect(complaints(slip(PEOPLE, 'status: adopted', 'status: final'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 4:9–4:14 ‹final›
      error wrong-value /status
      "status" cannot be "final".
      To choose from: draft, adopted, retired."
    `);
    expect(complaints(slip(PEOPLE, 'status: adopted', 'status: adoptd'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 4:9–4:15 ‹adoptd›
      error wrong-value /status
      "status" cannot be "adoptd".
      Did you mean "adopted"?"
    `);
    expect(complaints(slip(LEAD, 'type: track-change', 'type: promoton'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 10:29–10:37 ‹promoton›
      error wrong-value /moves/0/type
      "type" cannot be "promoton".
      Did you mean "promotion"?"
    `);
    expect(complaints(more(LEAD, 'status: closed\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:9–11:15 ‹closed›
      error wrong-value /status
      "status" can only be "retired", not "closed".
      Write "retired", or delete the line."
    `);
    expect(complaints(more(COACHING, 'kind: behavior\n'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:7–8:15 ‹behavior›
      error wrong-value /kind
      "kind" cannot be "behavior".
      Did you mean "behaviour"?"
    `);
    expect(complaints(slip(PEOPLE, 'status: adopted', 'status: 1'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 4:9–4:10 ‹1›
      error wrong-value /status
      "status" cannot be a number.
      To choose from: draft, adopted, retired."
    `);
  });

  test('a blank text', () => {
    expect(complaints(slip(COACHING, 'title: Coaching', 'title: "  "'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:12 ‹"  "›
      error wrong-value /title
      "title" is empty.
      Write its value after the colon."
    `);
  });

  test('an id with capitals or spaces', () => {
    expect(complaints(slip(LEAD, 'family: performance', 'family: Performance'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 2:9–2:20 ‹Performance›
      error wrong-value /family
      "family" cannot be "Performance": an id is small letters, digits and single hyphens.
      Did you mean "performance"?"
    `);
    expect(complaints(slip(LEAD, 'coaching: { level', 'Coaching Skills: { level'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:3–6:18 ‹Coaching Skills›
      error wrong-value /expectations/Coaching Skills
      "Coaching Skills" cannot be an id: ids are small letters, digits and single hyphens.
      To choose from: giving-feedback, coaching, candour."
    `);
    expect(complaints(slip(COACHING, '  working: Asks', '  Working: Asks'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 5:3–5:10 ‹Working›
      error wrong-value /levels/Working
      "Working" cannot be an id: ids are small letters, digits and single hyphens.
      Did you mean "working"?"
    `);
  });

  test('an id that is too long', () => {
    expect(complaints(slip(ARCHITECTURE, 'id: p4', `id: p4${'-and-so-on'.repeat(8)}`))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 6:11–6:93 ‹p4-and-so-on-and-so-on-and-so-on-and-so-on-and-so-on-and-so-on-and-so-on-and-so-on›
      error wrong-value /grades/1/id
      "id" has 82 characters; an id has 80 at the most.
      Choose a shorter one; titles may be longer."
    `);
  });

  test('a reference with too many slashes', () => {
    expect(complaints(slip(PARTNER, 'core/grade-p3', 'core/roles/grade-p3'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/hr-partner.yaml 4:11–4:30 ‹core/roles/grade-p3›
      error wrong-value /extends/0
      Entry 1 of "extends" cannot be "core/roles/grade-p3": a reference is an id, or a framework and an id with a slash between them.
      Did you mean "core/grade-p3"?"
    `);
  });

  test('an indicator id with spaces', () => {
    expect(complaints(slip(FEEDBACK, 'id: describes-one-event', 'id: one event'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/giving-feedback.yaml 9:15–9:24 ‹one event›
      error wrong-value /levels/working/indicators/0/id
      "id" cannot be "one event": an indicator's id is letters, digits, dots, hyphens and underscores, without spaces.
      Did you mean "one-event"?"
    `);
  });

  test('a date in another order', () => {
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: 31.12.2026'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:21 ‹31.12.2026›
      error wrong-value /reviewed
      "reviewed" must be a date, and "31.12.2026" is none.
      Write year-month-day, such as 2026-12-31."
    `);
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: 01/02/2026'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:21 ‹01/02/2026›
      error wrong-value /reviewed
      "reviewed" must be a date, and "01/02/2026" is none.
      Write year-month-day, such as 2026-09-01."
    `);
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: 2026-9-1'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:19 ‹2026-9-1›
      error wrong-value /reviewed
      "reviewed" must be a date, and "2026-9-1" is none.
      Write year-month-day, such as 2026-09-01."
    `);
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: 2026–12–31'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:21 ‹2026–12–31›
      error wrong-value /reviewed
      "reviewed" must be a date, and "2026–12–31" is none.
      Write year-month-day, such as 2026-12-31."
    `);
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: September 2026'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:25 ‹September 2026›
      error wrong-value /reviewed
      "reviewed" must be a date, and "September 2026" is none.
      Write year-month-day, such as 2026-09-01."
    `);
  });

  test('a version that is none', () => {
    expect(complaints(slip(PEOPLE, 'version: 1.2.0', 'version: v1.2'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 3:10–3:14 ‹v1.2›
      error wrong-value /version
      "version" must be a version of three numbers, and "v1.2" is none.
      Write it as 1.2.0."
    `);
    expect(complaints(slip(PEOPLE, 'version: 1.2.0', 'version: "2026"'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 3:10–3:16 ‹"2026"›
      error wrong-value /version
      "version" must be a version of three numbers, and "2026" is none.
      Write it as 2026.0.0."
    `);
    expect(complaints(slip(PEOPLE, 'version: 1.2.0', 'version: first'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 3:10–3:15 ‹first›
      error wrong-value /version
      "version" must be a version of three numbers, and "first" is none.
      Write it as 1.0.0, for example."
    `);
  });

  test('a language that is none', () => {
    expect(complaints(slip(PEOPLE, 'language: en', 'language: en_GB'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 5:11–5:16 ‹en_GB›
      error wrong-value /language
      "language" must be a language tag, and "en_GB" is none.
      Such as en, en-GB, de or ar."
    `);
  });

  test('too few', () => {
    expect(complaints(more(PEOPLE, 'basis: { method: survey, experts: 0 }\n'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 13:35–13:36 ‹0›
      error wrong-value /basis/experts
      "experts" must be at least 1."
    `);
    const levels = 'levels: [{ id: required, title: Required }]';
    const scale = `  - { id: one, title: One, use: performance, ${levels.replace('{ id: required, title: Required }', '')} }\n`;
    expect(complaints(more(ARCHITECTURE, scale))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 28:46–28:52 ‹levels›
      error wrong-value /scales/2/levels
      "levels" is an empty list.
      Add at least one entry."
    `);
    expect(complaints(slip(LEAD, '{ level: working, desired: practitioner }', '{ level: working, weight: 0 }')))
      .toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 6:39–6:40 ‹0›
      error wrong-value /expectations/coaching/weight
      "weight" must be greater than 0."
    `);
  });

  test('in site.yaml', () => {
    const site = (lines: string): string => complaints(workspace({ [SITE]: `title: Alderby\n${lines}\n` }));
    expect(site('brand: green')).toMatchInlineSnapshot(`
      "content/site.yaml 2:8–2:13 ‹green›
      error wrong-value /brand
      "brand" must be a colour, and "green" is none.
      Write a # and six digits, in quotes: "#1F6A4A"."
    `);
    expect(site('brand: #1F6A4A')).toMatchInlineSnapshot(`
      "content/site.yaml 2:1–2:6 ‹brand›
      error wrong-type /brand
      "brand" is empty.
      What follows a "#" is a comment: put it in quotes if it is the value."
    `);
    expect(site('base: growth')).toMatchInlineSnapshot(`
      "content/site.yaml 2:7–2:13 ‹growth›
      error wrong-value /base
      "base" must be a path that begins with a slash, and "growth" is none.
      Such as /growth/."
    `);
    expect(site('contact: mailto:people@example.org')).toMatchInlineSnapshot(`""`);
    expect(site('contact: people at example.org')).toMatchInlineSnapshot(`
      "content/site.yaml 2:10–2:31 ‹people at example.org›
      error wrong-value /contact
      "contact" must be a mail address, and "people at example.org" is none.
      Such as people@example.org, without mailto:."
    `);
    expect(site('repository: { url: "https://example.org/r", path: /growth }')).toMatchInlineSnapshot(`
      "content/site.yaml 2:51–2:58 ‹/growth›
      error wrong-value /repository/path
      "path" must be a folder of the repository, and "/growth" is none.
      Write it without a slash at its beginning, such as people/growth."
    `);
  });

  test('a country', () => {
    expect(complaints(more(LEAD, 'jobs: [{ code: HR-1, country: Germany }]\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:31–11:38 ‹Germany›
      error wrong-value /jobs/0/country
      "country" must be a country's two capital letters, and "Germany" is not.
      Such as GB, DE or US."
    `);
  });

  test('a workshop', () => {
    expect(complaints(slip(COACHING, 'level: working }', 'workshop: Constructive feedback }'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 7:65–7:86 ‹Constructive feedback›
      error wrong-value /development/0/workshop
      "workshop" cannot be "Constructive feedback": an id is small letters, digits and single hyphens.
      Did you mean "constructive-feedback"?"
    `);
  });

  test('a scheme of a mapping', () => {
    const mapping = 'mappings: [{ scheme: O*NET, uri: "https://onetcenter.org", match: close }]\n';
    expect(complaints(more(COACHING, mapping))).toMatchInlineSnapshot(`""`);
  });
});
