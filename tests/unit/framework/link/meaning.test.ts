/** Values of the right form that mean nothing good: days that do not exist, unsafe links, pay, colours that cannot be read. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  COACHING,
  LEAD,
  PEOPLE,
  SITE,
  complaints,
  more,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

describe('dates', () => {
  test('a day that does not exist', () => {
    expect(complaints(slip(PEOPLE, 'reviewed: 2026-09-01', 'reviewed: 2026-02-30'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 10:11–10:21 ‹2026-02-30›
      error impossible-date /reviewed
      There is no 2026-02-30 in the calendar.
      Dates are year-month-day, such as 2026-09-01."
    `);
    expect(complaints(slip(PEOPLE, 'from: 2026-10-01', 'from: 2026-13-01'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 11:20–11:30 ‹2026-13-01›
      error impossible-date /effective/from
      There is no 2026-13-01 in the calendar.
      Dates are year-month-day, such as 2026-09-01."
    `);
    expect(complaints(more(PEOPLE, 'basis: { method: job-analysis, on: 2025-02-29 }\n'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 13:36–13:46 ‹2025-02-29›
      error impossible-date /basis/on
      There is no 2025-02-29 in the calendar.
      Dates are year-month-day, such as 2026-09-01."
    `);
    expect(complaints(more(PEOPLE, 'approvals:\n  - { by: works-council, on: 2026-11-31 }\n'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 14:30–14:40 ‹2026-11-31›
      error impossible-date /approvals/0/on
      There is no 2026-11-31 in the calendar.
      Dates are year-month-day, such as 2026-09-01."
    `);
  });

  test('an end before its beginning', () => {
    expect(complaints(slip(PEOPLE, 'to: 2028-09-30', 'to: 2025-09-30'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 11:36–11:46 ‹2025-09-30›
      error dates-out-of-order /effective/to
      It ends on 2025-09-30, before it begins on 2026-10-01.
      Check which of the two dates is wrong."
    `);
  });

  test('an end on the day of its beginning is a day', () => {
    expect(complaints(slip(PEOPLE, 'to: 2028-09-30', 'to: 2026-10-01'))).toBe('');
  });
});

describe('links', () => {
  test('that are no web or mail address', () => {
    expect(complaints(slip(PEOPLE, 'https://example.org/people', 'ftp://example.org/people'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 12:9–12:33 ‹ftp://example.org/people›
      error unsafe-link /source
      "ftp://example.org/people" is no web or mail address.
      Links begin with https://, http:// or mailto:."
    `);
    expect(complaints(slip(PEOPLE, 'https://example.org/people', 'www.example.org/people'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 12:9–12:31 ‹www.example.org/people›
      error unsafe-link /source
      "www.example.org/people" is no web or mail address.
      Links begin with https://, http:// or mailto:."
    `);
    expect(complaints(slip(COACHING, 'level: working }', 'url: "javascript:alert(1)" }'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 7:60–7:81 ‹"javascript:alert(1)"›
      error unsafe-link /development/0/url
      "javascript:alert(1)" is no web or mail address.
      Links begin with https://, http:// or mailto:."
    `);
    expect(complaints(more(COACHING, 'mappings: [{ scheme: esco, uri: esco/skill/1, match: close }]\n')))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 8:33–8:45 ‹esco/skill/1›
      error unsafe-link /mappings/0/uri
      "esco/skill/1" is no web or mail address.
      Links begin with https://, http:// or mailto:."
    `);
    const site =
      'title: Alderby\nrepository: { url: git@github.com:alderby/growth.git }\nlinks: [{ title: Handbook, url: /handbook }]\n';
    expect(complaints(workspace({ [SITE]: site }))).toMatchInlineSnapshot(`
      "content/site.yaml 2:20–2:53 ‹git@github.com:alderby/growth.git›
      error unsafe-link /repository/url
      "git@github.com:alderby/growth.git" is no web or mail address.
      Links begin with https://, http:// or mailto:.

      content/site.yaml 3:33–3:42 ‹/handbook›
      error unsafe-link /links/0/url
      "/handbook" is no web or mail address.
      Links begin with https://, http:// or mailto:."
    `);
  });

  test('in running text', () => {
    expect(complaints(slip(COACHING, 'Asks an open question', 'Asks an [open](javascript:alert) question')))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 5:12–5:81 ‹Asks an [open](javascript:alert) question before offering a solution.›
      error unsafe-link /levels/working
      This text holds a link that begins with "javascript:".
      Links begin with https://, http:// or mailto:."
    `);
    expect(complaints(more(LEAD, 'summary: |\n  Leads a team.\n\n  See [the page](file:///etc/passwd).\n')))
      .toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:1–11:8 ‹summary›
      error unsafe-link /summary
      This text holds a link that begins with "file:".
      Links begin with https://, http:// or mailto:."
    `);
    expect(complaints(more(LEAD, 'summary: "See [it](\\u006aavascript:alert)."\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:10–11:44 ‹"See [it](\\u006aavascript:alert)."›
      error unsafe-link /summary
      This text holds a link that begins with "javascript:".
      Links begin with https://, http:// or mailto:."
    `);
  });

  test('to a page of this site, which texts of data do not know', () => {
    const summary =
      'summary: |\n  Leads a team.\n\n  See [the lab](../exercises/lab/), and [us](www.example.org) or ![it](plan.png).\n';
    expect(complaints(more(LEAD, summary))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 14:17–14:34 ‹../exercises/lab/›
      error broken-link /summary
      "../exercises/lab/" becomes no link here: people would read its brackets.
      Write the whole address of the page, beginning with https://, or name the page in words.

      frameworks/people/roles/team-lead.yaml 14:46–14:61 ‹www.example.org›
      error broken-link /summary
      "www.example.org" becomes no link here: people would read its brackets.
      Write https:// before it, or name the page in words.

      frameworks/people/roles/team-lead.yaml 14:72–14:80 ‹plan.png›
      error picture-in-text /summary
      This text shows no picture "plan.png": people would read its brackets.
      Say it in words."
    `);
    expect(complaints(more(LEAD, 'summary: "See [it](\\u002fa/b/)."\n'))).toMatchInlineSnapshot(`
      "frameworks/people/roles/team-lead.yaml 11:10–11:33 ‹"See [it](\\u002fa/b/)."›
      error broken-link /summary
      "/a/b/" becomes no link here: people would read its brackets.
      Write the whole address of the page, beginning with https://, or name the page in words."
    `);
  });

  test('that are fine', () => {
    const fine =
      'summary: |\n  [a](https://example.org) [b](http://x.org) [c](mailto:a@b.c) `[d](../e/)` note: this, or [x]: y\n';
    expect(complaints(more(LEAD, fine))).toBe('');
  });
});

describe('money in a band', () => {
  test.each(['€50k', '85000', '"USD 4,000"', '"50 000 – 60 000"', '85k', '£40,000-£50,000', "CHF 90'000", '4000 EUR'])(
    '%s',
    (band) => {
      expect(
        complaints(slip(ARCHITECTURE, 'band: HR-B4', `band: '${band.replaceAll("'", "''").replaceAll('"', '')}'`)),
      ).toContain('error money-in-band /grades/0/band');
    },
  );

  test('is shown with what to write instead', () => {
    expect(complaints(slip(ARCHITECTURE, 'band: HR-B4', 'band: "USD 4,000"'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 5:63–5:74 ‹"USD 4,000"›
      error money-in-band /grades/0/band
      "USD 4,000" looks like an amount of pay; amounts do not belong in a framework.
      Write the key that the grade has in the HR system, such as "B4" or "GS-12"."
    `);
    expect(complaints(slip(ARCHITECTURE, 'band: HR-B4', 'band: 85000'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 5:63–5:68 ‹85000›
      error money-in-band /grades/0/band
      "85000" looks like an amount of pay; amounts do not belong in a framework.
      Write the key that the grade has in the HR system, such as "B4" or "GS-12"."
    `);
  });

  test.each(['GS-12', 'B4', 'HRIS-B4', '"12"', '"999"', 'E-2024-7', 'Band 3'])('not %s', (band) => {
    expect(complaints(slip(ARCHITECTURE, 'band: HR-B4', `band: ${band}`))).toBe('');
  });
});

describe('brand colours', () => {
  test('that cannot be read, with the nearest that can', () => {
    expect(complaints(workspace({ [SITE]: 'title: Alderby\nbrand: "#FFCC00"\n' }))).toMatchInlineSnapshot(`
      "content/site.yaml 2:8–2:17 ‹"#FFCC00"›
      error weak-contrast /brand
      #FFCC00 is too pale to read on the light page: its contrast is 1.4 to 1, and text needs 4.5.
      The nearest colour that can be read is "#8C7000"."
    `);
    expect(complaints(workspace({ [SITE]: 'title: Alderby\nbrand: { light: "#1F6A4A", dark: "#1F6A4A" }\n' })))
      .toMatchInlineSnapshot(`
      "content/site.yaml 2:34–2:43 ‹"#1F6A4A"›
      error weak-contrast /brand/dark
      #1F6A4A is too dark to read on the dark page: its contrast is 2.7 to 1, and text needs 4.5.
      The nearest colour that can be read is "#508B72"."
    `);
  });
});
