/** Slips of punctuation and indentation: one message for each file, at the place where people must look. */

import { describe, expect, test } from 'vitest';
import { checkFiles, COACHING, complaints, workspace } from '../../workspace-fixture.ts';

const coaching = (text: string): string => complaints(workspace({ [COACHING]: text }));

describe('a slip of punctuation', () => {
  test('a quotation mark that is never closed', () => {
    expect(coaching('title: "Coaching\nlevels:\n  working: Asks first.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:17 ‹"Coaching›
      error yaml-syntax (file)
      A quotation mark is opened here and never closed.
      Add the closing quotation mark at the end of the text."
    `);
    expect(coaching("title: Coaching\ndefinition: 'Asks first.\nkind: behaviour\n")).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:13–2:25 ‹'Asks first.›
      error yaml-syntax (file)
      A quotation mark is opened here and never closed.
      Add the closing quotation mark at the end of the text."
    `);
  });

  test('words behind the closing quotation mark', () => {
    expect(coaching('title: "Coaching" and mentoring\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:19–1:32 ‹and mentoring›
      error yaml-syntax (file)
      Something follows the closing quotation mark.
      Put the whole text in quotes; a quotation mark inside it is doubled ('') in single quotes or written \\" in double quotes."
    `);
    expect(coaching("title: Coaching\nlevels:\n  working: 'Asks what's next.'\n")).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:23–3:31 ‹s next.'›
      error yaml-syntax (file)
      Something follows the closing quotation mark.
      Put the whole text in quotes; a quotation mark inside it is doubled ('') in single quotes or written \\" in double quotes."
    `);
  });

  test('a colon in a text', () => {
    expect(coaching('title: Coaching: the basics\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:28 ‹Coaching: the basics›
      error yaml-syntax (file)
      This text contains a colon followed by a space, which means "name: value" in YAML.
      Put the whole text in quotes."
    `);
    expect(coaching('title: Coaching\ndefinition: Asks first.\n  Then: listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:3–3:17 ‹Then: listens.›
      error yaml-syntax (file)
      "Then: listens." looks like an entry, but its indentation makes it part of the text above.
      Begin it in the column of the entry above, or put the whole text in quotes."
    `);
  });

  test('brackets that do not match', () => {
    expect(coaching('title: Coaching\nrelated: [candour, giving-feedback\ngroup: being-fair\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:10–2:35 ‹[candour, giving-feedback›
      error yaml-syntax (file)
      The brackets here do not match, or a comma is missing between two entries.
      Close every [ and {, put a comma between entries, or put text that contains brackets in quotes."
    `);
    expect(coaching('title: Coaching\ndevelopment:\n  - { title: Shadow, kind: experience\ngroup: being-fair\n'))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:5–3:38 ‹{ title: Shadow, kind: experience›
      error yaml-syntax (file)
      The brackets here do not match, or a comma is missing between two entries.
      Close every [ and {, put a comma between entries, or put text that contains brackets in quotes."
    `);
    expect(coaching('title: Coaching\nrelated: [candour}\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:10–2:19 ‹[candour}›
      error yaml-syntax (file)
      The brackets here do not match, or a comma is missing between two entries.
      Close every [ and {, put a comma between entries, or put text that contains brackets in quotes."
    `);
  });

  test('a comma that is missing between brackets', () => {
    expect(coaching('title: Coaching\ndevelopment:\n  - { title: Shadow kind: experience }\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:14–3:38 ‹Shadow kind: experience ›
      error yaml-syntax (file)
      The brackets here do not match, or a comma is missing between two entries.
      Close every [ and {, put a comma between entries, or put text that contains brackets in quotes."
    `);
  });

  test('a text that begins with a bracket', () => {
    expect(coaching('title: [Draft] Coaching\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:16–1:24 ‹Coaching›
      error yaml-syntax (file)
      Something follows the closing bracket: a text that begins with a bracket must be in quotes.
      Put the whole text in quotes."
    `);
  });

  test('a text that begins with a mark', () => {
    expect(coaching('title: @coaching\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:9 ‹@›
      error yaml-syntax (file)
      A text cannot begin with "@" here.
      Put the whole text in quotes."
    `);
    expect(coaching('title: `Coaching`\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:9 ‹\`›
      error yaml-syntax (file)
      A text cannot begin with "\`" here.
      Put the whole text in quotes."
    `);
    expect(coaching('title: %Coaching\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:9 ‹%›
      error yaml-syntax (file)
      A text cannot begin with "%" here.
      Put the whole text in quotes."
    `);
    expect(coaching('title: *Coaching* for all\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:26 ‹*Coaching* for all›
      error yaml-syntax (file)
      A text cannot begin with "&", "*" or "!" unless it is in quotes.
      Put the whole text in quotes."
    `);
    expect(coaching('title: & more\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:14 ‹& more›
      error yaml-syntax (file)
      A text cannot begin with "&", "*" or "!" unless it is in quotes.
      Put the whole text in quotes."
    `);
  });

  test('a backslash in double quotes', () => {
    expect(coaching('title: Coaching\ndefinition: "See C:\\docs\\coaching."\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:20–2:21 ‹\\›
      error yaml-syntax (file)
      A backslash in double quotes begins a code, and this one means nothing.
      Use single quotes ('…'), in which a backslash is only a backslash."
    `);
  });

  test('a comment without a space before it', () => {
    expect(coaching('title: "Coaching"#draft\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:18–1:24 ‹#draft›
      error yaml-syntax (file)
      A "#" begins a comment and needs a space before it.
      Add the space, or put the text in quotes."
    `);
  });

  test('a colon that is missing', () => {
    expect(coaching('title: Coaching\ndefinition\nkind: behaviour\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:11 ‹definition›
      error yaml-syntax (file)
      "definition" is neither "name: value" nor part of the text above it.
      Add a colon and a space after the name, or indent the line if it continues the text above."
    `);
    expect(coaching('title Coaching\nlevels:\n  working: Asks.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:15 ‹title Coaching›
      error yaml-syntax (file)
      "title Coaching" is neither "name: value" nor part of the text above it.
      Add a colon and a space after the name, or indent the line if it continues the text above."
    `);
  });

  test('a space that is missing after the colon', () => {
    expect(coaching('title: Coaching\ndefinition:Asks first.\nkind: behaviour\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:23 ‹definition:Asks first.›
      error yaml-syntax (file)
      A space is missing after the colon.
      Write "definition: Asks first."."
    `);
  });
});

describe('a slip of indentation', () => {
  test('a tab', () => {
    expect(coaching('title: Coaching\nlevels:\n\tworking: Asks.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:1–3:2 ‹	›
      error yaml-syntax (file)
      This line is indented with a tab; YAML needs spaces.
      Replace the tab by two spaces for each step. Most editors can do this for the whole file."
    `);
  });

  test('an entry too far left or right', () => {
    expect(coaching('title: Coaching\nlevels:\n    working: Asks.\n  expert: Teaches.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:3–4:19 ‹expert: Teaches.›
      error yaml-syntax (file)
      "expert: Teaches." does not begin in the column of the entries before it.
      Indent it like the entries that it belongs to."
    `);
    expect(coaching('title: Coaching\n definition: Asks.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:2–2:19 ‹definition: Asks.›
      error yaml-syntax (file)
      "definition: Asks." looks like an entry, but its indentation makes it part of the text above.
      Begin it in the column of the entry above, or put the whole text in quotes."
    `);
    expect(coaching('  title: Coaching\ndefinition: Asks.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:11 ‹definition›
      error yaml-syntax (file)
      "definition: Asks." does not fit here: its indentation or punctuation is not what YAML expects.
      Compare its indentation with the lines around it; put text with special characters in quotes."
    `);
  });

  test('dashes that are not in one column', () => {
    expect(coaching('title: Coaching\nindicators:\n  - Asks.\n - Listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:2–4:12 ‹- Listens.›
      error yaml-syntax (file)
      The dashes of this list are not in one column.
      Indent every "-" of the list by the same number of spaces."
    `);
    expect(coaching('title: Coaching\nindicators:\n  - Asks.\n  Listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:3–4:11 ‹Listens.›
      error yaml-syntax (file)
      An entry of this list lacks its dash.
      Begin it with "- "."
    `);
    expect(coaching('title: Coaching\nindicators:\n  - { text: Asks. }\n  text: Listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:3–4:17 ‹text: Listens.›
      error yaml-syntax (file)
      An entry of this list lacks its dash.
      Begin it with "- "."
    `);
  });

  test('a text on the line of its bar', () => {
    expect(coaching('title: Coaching\ndefinition: | Asks first.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:15–2:26 ‹Asks first.›
      error yaml-syntax (file)
      After "|" or ">" the text must begin on the next line.
      Move the text to the next line and indent it."
    `);
    expect(coaching('title: Coaching\ndevelopment:\n  - title: >2 Shadow\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:15–3:21 ‹Shadow›
      error yaml-syntax (file)
      After "|" or ">" the text must begin on the next line.
      Move the text to the next line and indent it."
    `);
    expect(coaching('title: Coaching\ndefinition: > \n  Asks.\n Listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:2–4:10 ‹Listens.›
      error yaml-syntax (file)
      "Listens." is neither "name: value" nor part of the text above it.
      Add a colon and a space after the name, or indent the line if it continues the text above."
    `);
  });
});

/** Where and what, without the rule: `line:column message hint`. */
function told(text: string): string {
  const { diagnostics } = checkFiles(workspace({ [COACHING]: text }));
  return diagnostics.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`).join('\n');
}

describe('a mark of a word processor', () => {
  const dash = 'Begin each item with "- ", a hyphen and a space.';
  const bar = 'Delete it, and press the space bar.';
  const straight = 'Put the whole text in straight ones: "…" or \'…\'.';

  test.each([
    [
      'definition: “Asks: first.”',
      `2:13 The text begins with a curly quotation mark (“), which YAML takes for a letter. ${straight}`,
    ],
    [
      'definition: „Asks: first.“',
      `2:13 The text begins with a curly quotation mark („), which YAML takes for a letter. ${straight}`,
    ],
    [
      'indicators:\n  - “Asks: first.”',
      `3:5 The text begins with a curly quotation mark (“), which YAML takes for a letter. ${straight}`,
    ],
    [
      'definition: "Asks first.”\nkind: skill',
      '2:13 A quotation mark is opened here, and the one at the end of the line is of another kind (”). Write the same straight mark at both ends of the text.',
    ],
    [
      'levels:\n  working:\u00A0Asks.\n  expert: Teaches.',
      `3:11 What follows the colon only looks like a space (U+00A0). ${bar}`,
    ],
    ['kind:\u00A0skill', `2:6 What follows the colon only looks like a space (U+00A0). ${bar}`],
    ['kind： skill', '2:5 "：" (U+FF1A) only looks like a colon. Write the colon of the keyboard and a space: ": ".'],
    [
      'development:\n  - { kind: experience, title: “Asks, then: listens.” }',
      `3:32 The text begins with a curly quotation mark (“), which YAML takes for a letter. ${straight}`,
    ],
    [
      'indicators:\n  - Asks.\n  – Listens.',
      `4:3 "–" (U+2013) does not begin an item of a list: that takes the hyphen of the keyboard. ${dash}`,
    ],
    [
      'indicators:\n  – id: a\n    text: Asks.',
      `3:3 "–" (U+2013) does not begin an item of a list: that takes the hyphen of the keyboard. ${dash}`,
    ],
    [
      'indicators:\n  – Asks.\n  – Listens.',
      `2:1 "indicators" must be a list, and is text. "–" (U+2013) does not begin an item of a list: that takes the hyphen of the keyboard. ${dash}`,
    ],
    [
      'indicators:\n  • Asks.',
      `3:3 "indicators" must be a list, and is text. "•" (U+2022) does not begin an item of a list: that takes the hyphen of the keyboard. ${dash}`,
    ],
    [
      'indicators:\n  -\u00A0Asks.',
      `3:3 "indicators" must be a list, and is text. What follows the hyphen only looks like a space (U+00A0). ${bar}`,
    ],
    [
      'indicators:\n  * Asks.\n  * Listens.',
      '3:3 "*" does not begin an item of a list here. Begin each item with "- ", a hyphen and a space; put a text that really begins with a star in quotes.',
    ],
    [
      'indicators:\n  - { id: a, text: Asks for item #1 first. }',
      '3:5 From "#1" on this line is a remark, so the bracket before it is never closed. Put the text with the "#" in quotes.',
    ],
  ])('%j', (lines, expected) => {
    expect(told(`title: Coaching\n${lines}\n`)).toBe(expected);
  });

  test('is none within a text', () => {
    const text =
      'title: Coaching\ndefinition: “Asks – first.”\nlevels:\n  working:\n    indicators:\n      - “Asks.”\n      - Asks – first.\n';
    expect(told(text)).toBe('');
  });
});

describe('a name that stands left of the one above it', () => {
  const item = (text: string): string =>
    told(`title: Coaching\nindicators:\n  - id: asks\n${text}\n  - id: b\n    text: B.\n`);
  const both =
    'If the two belong together, begin both in the same column; if another item of the list begins here, put "- " before it.';

  test('by one column, or by two', () => {
    expect(item('   text: Asks.')).toBe(`4:4 "text:" stands one column left of "id:" above it. ${both}`);
    expect(item('  text: Asks.')).toBe(`4:3 "text:" stands 2 columns left of "id:" above it. ${both}`);
    expect(item('    text: Asks.\n   observers: [self]')).toBe(
      '5:4 "observers:" stands one column left of "text:" above it. If the two belong together, begin both in the same column.',
    );
  });

  test('the same name again begins another item', () => {
    expect(item('  id: listens')).toBe('4:3 An entry of this list lacks its dash. Begin it with "- ".');
  });
});
