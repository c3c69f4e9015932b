/** Mistakes in exercise files, as authors make them: each is found at its line, in words that say what to do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { type Files, SMALL, said, treeOf } from '../workspace-fixture.ts';

const FILE = 'content/exercises/rate-the-evidence.yaml';
const SOURCES = 'content/evidence.yaml';

const evidence = `sources:
  frame-of-reference:
    claim: Shared standards bring ratings nearer to those of experts.
    found: Trained raters were more accurate.
    by: Somebody
    sample: Raters
    strength: meta-analysis
`;

function rated(id: string, name: string, text: string, pair = ''): string {
  return `      - id: ${id}
        name: ${name}
        text: ${text}
${pair}        evidence:
          - { on: 2026-03-12, text: Sent the notes on the same evening. }
        reference:
          people/coaching:
            rating: met
            reason: Asked first in nine of ten talks.
          core/communication:
            rating: exceeded
            reason: Outsiders acted on the note without asking.
`;
}

const others = (set: string): string =>
  [2, 3, 4, 5, 6].map((n) => rated(`${set}-${n}`, `Person ${n}${set}`, `What person ${n}${set} did.`)).join('');

const RIGHT = `kind: rating-lab
title: Rate the evidence
summary: You rate six cases and compare.
minutes: 25
version: 1.0.0
language: en-GB
competencies: [people/coaching, core/communication]
owners: [people-ops@example.org]
evidence: [frame-of-reference]
instructions: There is no time limit.
scale: review
anchors:
  people/coaching:
    not-met: Advises first.
    met: Asks first.
    exceeded: Asks first, and others come to learn it.
  core/communication:
    not-met: People act on something else.
    met: People act on it.
    exceeded: Outsiders act on it, too.
sets:
  a:
    cases:
${rated('a-1', 'Maya Brandt', 'Maya rows at weekends. She asked Tom before she advised him.', '        pair: { with: b-1, detail: rows at weekends }\n')}${others('a')}  b:
    cases:
${rated('b-1', 'Ivo Lang', 'Ivo bakes at weekends. He asked Tom before he advised him.', '        pair: { with: a-1, detail: bakes at weekends }\n')}${others('b')}`;

function look(text: string, more: Files = {}): string {
  const files: Files = { ...SMALL, [FILE]: text, [SOURCES]: evidence, ...more };
  const errors = loadTree('memory', treeOf(files)).diagnostics.filter(({ file }) => file.startsWith('content/'));
  return said(files, errors)
    .split('\n\n')
    .map((block) => block.replace(/^content\/(?:exercises\/)?/, ''))
    .join('\n\n');
}

/** The right file in which the first `right` stands as `wrong`. */
function slip(right: string | RegExp, wrong: string): string {
  const text = RIGHT.replace(right, () => wrong);
  if (text === RIGHT) throw new Error(`"${right}" does not stand in the file.`);
  return look(text);
}

test('a right file is right', () => {
  expect(look(RIGHT)).toBe('');
});

test('twenty mistakes, each found at its line and in words that its author understands', () => {
  const mistakes: Readonly<Record<string, string>> = {
    'a kind that is none': slip('kind: rating-lab', 'kind: rating-lap'),
    'no kind': slip('kind: rating-lab\n', ''),
    'no minutes': slip('minutes: 25\n', ''),
    'minutes in words': slip('minutes: 25', 'minutes: about 25'),
    'a version of two numbers': slip('version: 1.0.0', 'version: "1.0"'),
    'a competency that is none': slip('[people/coaching,', '[people/couching,'),
    'a competency without its framework': slip('[people/coaching,', '[coaching,'),
    'a source that is none': slip('evidence: [frame-of-reference]', 'evidence: [frame-of-refrence]'),
    'a scale of proficiency': slip('scale: review', 'scale: four-step'),
    'anchors that leave out a rating': slip('    met: Asks first.\n', ''),
    'an anchor for no rating': slip('    met: Asks first.', '    mett: Asks first.'),
    'a rating off the scale': slip('rating: met\n', 'rating: excelent\n'),
    'a rating without a reason': slip('            reason: Asked first in nine of ten talks.\n', ''),
    'a case without a reference rating': slip(/ {10}core\/communication:\n.*\n.*\n/, ''),
    'a reference for another competency': slip('          core/communication:', '          core/comunication:'),
    'a set with a case less': slip(rated('b-6', 'Person 6b', 'What person 6b did.'), ''),
    'an id twice': slip('- id: a-2', '- id: a-3'),
    'twins that differ in a word': slip('He asked Tom before', 'He asked Tim before'),
    'a detail that is not in the text': slip('detail: bakes at weekends', 'detail: bakes on Sundays'),
    'a twin that is none': slip('with: b-1,', 'with: b-7,'),
    'a day that does not exist': slip('2026-03-12', '2026-02-30'),
    'a misspelt name of an entry': slip('instructions:', 'instruction:'),
  };
  expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(20);
  for (const [what, found] of Object.entries(mistakes)) {
    expect(found, what).not.toBe('');
    // One mistake, one message.
    expect(found.split('\n\n'), what).toHaveLength(1);
  }
  expect(
    Object.entries(mistakes)
      .map(([what, found]) => `${what}\n${found.replace(/^/gm, '  ')}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "a kind that is none
      rate-the-evidence.yaml 1:7–1:17 ‹rating-lap›
      error wrong-value /kind
      There is no kind of exercise "rating-lap".
      Did you mean "rating-lab"?
    no kind
      rate-the-evidence.yaml 1:1–1:1 ‹›
      error missing-key (file)
      "kind" is missing.
      Add "kind:" at the top. To choose from: rating-lab, evidence-first, commit-to-criteria, feedback-rewrite, spot-the-pattern, order-lab, agreement-lab, calibration, recency-log, is-it-luck, scale-design.
    no minutes
      rate-the-evidence.yaml 1:1–1:1 ‹›
      error missing-key (file)
      "minutes" is missing.
      Add "minutes:". How many minutes it takes somebody who reads carefully, from beginning to end.
    minutes in words
      rate-the-evidence.yaml 4:10–4:18 ‹about 25›
      error wrong-type /minutes
      "minutes" must be a whole number, and is text.
    a version of two numbers
      rate-the-evidence.yaml 5:10–5:15 ‹"1.0"›
      error wrong-value /version
      "version" must be a version of three numbers, and "1.0" is none.
      Write it as 1.0.0.
    a competency that is none
      rate-the-evidence.yaml 7:16–7:31 ‹people/couching›
      error unknown-competency /competencies/0
      There is no competency "couching" in the framework "people".
      Did you mean "people/coaching"?
    a competency without its framework
      rate-the-evidence.yaml 7:16–7:24 ‹coaching›
      error unknown-competency /competencies/0
      "coaching" does not say of which framework it is.
      Write "people/coaching".
    a source that is none
      rate-the-evidence.yaml 9:12–9:29 ‹frame-of-refrence›
      error unknown-evidence /evidence/0
      There is no source "frame-of-refrence" in content/evidence.yaml.
      Did you mean "frame-of-reference"?
    a scale of proficiency
      rate-the-evidence.yaml 11:8–11:17 ‹four-step›
      error unknown-scale /scale
      "four-step" says how well somebody can; cases are rated on how well somebody did.
      To choose from: review.
    anchors that leave out a rating
      rate-the-evidence.yaml 13:3–13:18 ‹people/coaching›
      error missing-anchors /anchors/people~1coaching
      The anchors of "Coaching" leave out "met".
      Write every rating, or raters fill the gap with an idea of their own.
    an anchor for no rating
      rate-the-evidence.yaml 15:5–15:9 ‹mett›
      error off-scale /anchors/people~1coaching/mett
      "Review rating" has no rating "mett".
      Did you mean "met"?
    a rating off the scale
      rate-the-evidence.yaml 32:21–32:29 ‹excelent›
      error off-scale /sets/a/cases/0/reference/people~1coaching/rating
      "Review rating" has no rating "excelent".
      To choose from: not-met, met, exceeded.
    a rating without a reason
      rate-the-evidence.yaml 31:11–31:26 ‹people/coaching›
      error missing-key /sets/a/cases/0/reference/people~1coaching
      "reason" is missing in "people/coaching".
      Add "reason:". Why this rating and not the ones beside it: name the evidence and the words of the anchor.
    a case without a reference rating
      rate-the-evidence.yaml 30:9–30:18 ‹reference›
      error missing-reference /sets/a/cases/0/reference
      "a-1" has no reference rating for "core/communication".
      Add one with its reason: without it, nobody can compare their rating.
    a reference for another competency
      rate-the-evidence.yaml 34:11–34:28 ‹core/comunication›
      error unknown-entry /sets/a/cases/0/reference/core~1comunication
      "core/comunication" is not among the competencies of this exercise.
      Did you mean "core/communication"?
    a set with a case less
      rate-the-evidence.yaml 97:3–97:4 ‹b›
      error uneven-sets /sets/b
      Set A has 6 cases and set B 5; parallel sets have as many.
      Add 1 to B, or take as many away from the other.
    an id twice
      rate-the-evidence.yaml 49:13–49:16 ‹a-3›
      error duplicate-id /sets/a/cases/2/id
      The id "a-3" is used for two entries; the first is on line 37.
      Give one of them another id: saved answers know a case by it.
    twins that differ in a word
      rate-the-evidence.yaml 101:9–101:13 ‹text›
      error pair-differs /sets/b/cases/0/text
      Twins differ in nothing but the name and the detail, and here one says "Tom before … advised ….", the other "Tim before … advised ….".
      Make the texts alike, or make both the detail.
    a detail that is not in the text
      rate-the-evidence.yaml 102:9–102:13 ‹pair›
      error pair-differs /sets/b/cases/0/pair
      The detail "bakes on Sundays" does not stand in the text of "b-1".
      Write it letter for letter as it stands there.
    a twin that is none
      rate-the-evidence.yaml 27:23–27:26 ‹b-7›
      error unknown-entry /sets/a/cases/0/pair/with
      There is no case "b-7" here.
      Name the case that differs from this one in nothing but the name and the detail.
    a day that does not exist
      rate-the-evidence.yaml 29:19–29:29 ‹2026-02-30›
      error impossible-date /sets/a/cases/0/evidence/0/on
      There is no 2026-02-30 in the calendar.
      Dates are year-month-day, such as 2026-09-01.
    a misspelt name of an entry
      rate-the-evidence.yaml 10:1–10:12 ‹instruction›
      error unknown-key /instruction
      "instruction" is not something a rating lab can have.
      Did you mean "instructions"?"
  `);
});

test('mistakes in the file of sources', () => {
  const source = (more: string): string => look(RIGHT, { [SOURCES]: evidence + more });
  expect(source('    strenght: method\n')).toMatchInlineSnapshot(`
    "evidence.yaml 8:5–8:13 ‹strenght›
    error unknown-key /sources/frame-of-reference/strenght
    "strenght" is not something "frame-of-reference" can have.
    Delete it, or use one of: year, title, doi, url, theme, limits, contradicts, checked."
  `);
  expect(source('    url: ftp://example.org\n')).toMatchInlineSnapshot(`
    "evidence.yaml 8:10–8:27 ‹ftp://example.org›
    error unsafe-link /sources/frame-of-reference/url
    "ftp://example.org" is no web or mail address.
    Links begin with https://, http:// or mailto:."
  `);
  expect(source('    doi: doi:10.1037/h0040957\n')).toMatchInlineSnapshot(`
    "evidence.yaml 8:10–8:30 ‹doi:10.1037/h0040957›
    error wrong-value /sources/frame-of-reference/doi
    "doi" must be a DOI, and "doi:10.1037/h0040957" is none.
    Did you mean "10.1037/h0040957"?"
  `);
  expect(source('    checked: 2026-13-01\n')).toMatchInlineSnapshot(`
    "evidence.yaml 8:14–8:24 ‹2026-13-01›
    error impossible-date /sources/frame-of-reference/checked
    There is no 2026-13-01 in the calendar.
    Dates are year-month-day, such as 2026-09-01."
  `);
});

test('what depends on something broken stays silent', () => {
  // The frameworks have an error: nothing is said of references to them.
  const broken = look(RIGHT.replace('people/coaching,', 'people/nothing,'), {
    'frameworks/people/framework.yaml': 'title: People\n',
  });
  expect(broken).toBe('');
  // The sources cannot be read: no key is called unknown.
  expect(look(RIGHT, { [SOURCES]: 'sources: [' })).not.toContain('frame-of-reference');
});

test('a draft is checked and shown to nobody', () => {
  const files: Files = { ...SMALL, [SOURCES]: evidence, [FILE]: RIGHT.replace('version:', 'status: draft\nversion:') };
  expect(loadTree('memory', treeOf(files)).exercises).toEqual([]);
  expect(loadTree('memory', treeOf({ ...files, [FILE]: RIGHT })).exercises.map(({ id }) => id)).toEqual([
    'rate-the-evidence',
  ]);
});

test('an old name of a competency works with a warning, and can be mended', () => {
  const renamed = {
    'frameworks/people/competencies/mentoring.yaml': 'title: Mentoring\nformerly: [guiding]\nindicators: [Waits.]\n',
  };
  const text = RIGHT.replace('core/communication]', 'core/communication, people/guiding]');
  expect(look(text, renamed)).toContain('warning renamed-reference');
});

test('the exercises of this repository are right', () => {
  const text = readFileSync(new URL('../../../content/exercises/rate-the-evidence.yaml', import.meta.url), 'utf8');
  expect(text).not.toMatch(/\b(?:excellent|brilliant|poor|weak|lazy|passionate|aggressive)\b/i);
});
