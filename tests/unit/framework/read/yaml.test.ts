/** YAML that this format does not use, and where the parts of a file stand. */

import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../src/framework/read/yaml.ts';
import { COACHING, complaints, workspace } from '../../workspace-fixture.ts';

const coaching = (text: string): string => complaints(workspace({ [COACHING]: text }));

describe('what YAML can and this format does not use', () => {
  test('a second document', () => {
    expect(coaching('title: Coaching\n---\ntitle: Mentoring\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:4 ‹---›
      error several-documents (file)
      A second YAML document begins here ("---"); a file holds only one.
      Delete the line, or move what follows into a file of its own."
    `);
  });

  test('a document that is marked and alone', () => {
    expect(coaching('---\ntitle: Coaching\nlevels: { working: Asks. }\n')).toBe('');
  });

  test('ten thousand anchors', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => `  - &a${index} x\n`);
    expect(coaching(`title: Coaching\nformerly:\n${items.join('')}`)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:5–3:8 ‹&a0›
      error anchor (file)
      "&a0" is a YAML anchor, a name for other places to point at; they are not used here. 9,999 more stand in this file.
      If the text really begins with "&", put it in quotes; else write the text out in each place that needs it."
    `);
  });

  test('an anchor and two tags', () => {
    expect(coaching('title: !!str Coaching\ndefinition: &a\n  !!str Asks.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:13 ‹!!str›
      error tag (file)
      "!!str" is a YAML tag; they are not used here. One more stands in this file.
      If the text really begins with "!", put it in quotes; else delete the tag.

      frameworks/people/competencies/coaching.yaml 2:13–2:15 ‹&a›
      error anchor (file)
      "&a" is a YAML anchor, a name for other places to point at; they are not used here.
      If the text really begins with "&", put it in quotes; else write the text out in each place that needs it."
    `);
  });

  test('a directive', () => {
    expect(coaching('%YAML 1.1\n---\ntitle: Coaching\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:2 ‹%›
      error yaml-syntax (file)
      A line that begins with "%" is a YAML directive; they are not used here.
      Delete the line."
    `);
  });

  test('anchors and aliases, once for both', () => {
    expect(coaching('title: Coaching\nlevels:\n  working: &asks Asks.\n  expert: *asks\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:12–3:17 ‹&asks›
      error anchor (file)
      "&asks" is a YAML anchor, a name for other places to point at; they are not used here.
      If the text really begins with "&", put it in quotes; else write the text out in each place that needs it."
    `);
    expect(coaching('title: Coaching\nlevels:\n  working: *asks\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:12–3:17 ‹*asks›
      error anchor (file)
      "*asks" is a YAML alias, a pointer to another place in the file; they are not used here.
      If the text really begins with a star, put it in quotes; else write out what is meant."
    `);
  });

  test('tags', () => {
    expect(coaching('title: !draft Coaching\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:14 ‹!draft›
      error tag (file)
      "!draft" is a YAML tag; they are not used here.
      If the text really begins with "!", put it in quotes; else delete the tag."
    `);
    expect(coaching('title: !!python/object:os.system Coaching\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:33 ‹!!python/object:os.system›
      error tag (file)
      "!!python/object:os.system" is a YAML tag; they are not used here.
      If the text really begins with "!", put it in quotes; else delete the tag."
    `);
    expect(coaching('title: !!str 360\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:8–1:13 ‹!!str›
      error tag (file)
      "!!str" is a YAML tag; they are not used here.
      If the text really begins with "!", put it in quotes; else delete the tag."
    `);
    expect(coaching('title: Coaching\nrelated: !!set { candour }\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:10–2:15 ‹!!set›
      error tag (file)
      "!!set" is a YAML tag; they are not used here.
      If the text really begins with "!", put it in quotes; else delete the tag."
    `);
  });

  test('a merge', () => {
    expect(coaching('title: Coaching\n<<: { definition: Asks. }\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:3 ‹<<›
      error merge-key (file)
      "<<" merges other entries in YAML; that is not used here.
      Write the entries out."
    `);
  });

  test('a key that no text is', () => {
    expect(coaching('title: Coaching\n? [a, b]\n: c\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:3–2:9 ‹[a, b]›
      error yaml-syntax (file)
      The name of an entry must be plain text.
      Look for a bracket or a "?" before the colon."
    `);
  });

  test('a key that programs stumble over', () => {
    expect(coaching('title: Coaching\n__proto__: { retired: true }\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:10 ‹__proto__›
      error unsafe-key (file)
      "__proto__" cannot be used as a name.
      Delete this entry."
    `);
  });
});

describe('a key twice', () => {
  test('in a file', () => {
    expect(coaching('title: Coaching\ndefinition: Asks.\ntitle: Mentoring\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 3:1–3:6 ‹title›
      error duplicate-key (file)
      "title" stands here for the second time; the first is on line 1.
      Keep one of them; if it belongs to another entry, look at the dash and the indentation of that one."
    `);
  });

  test('in an entry, however it is quoted', () => {
    expect(coaching('title: Coaching\nlevels:\n  working: Asks.\n  "working": Listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 4:3–4:12 ‹"working"›
      error duplicate-key (file)
      "working" stands here for the second time; the first is on line 3.
      Keep one of them; if it belongs to another entry, look at the dash and the indentation of that one."
    `);
  });

  test('several in a row are one mistake, as lines pasted twice', () => {
    expect(coaching('title: A\nkind: skill\ntitle: A\nkind: skill\n').match(/error duplicate-key/g)).toHaveLength(1);
  });
});

describe('where a part stands', () => {
  const text = `# A comment first
title: Coaching
definition: >
  Asks
  first.
levels:
  working:
    indicators:
      - { id: a, text: "Asks." }
      - |
        Listens
        well.
`;
  const place = (path: (string | number)[], part: 'key' | 'value' = 'value'): string => {
    const { line, column, endLine, endColumn } = parseYaml(text).place(path, part);
    return `${line}:${column}–${endLine}:${endColumn}`;
  };

  test('a key and its value', () => {
    expect(place(['title'], 'key')).toBe('2:1–2:6');
    expect(place(['title'])).toBe('2:8–2:16');
    expect(place(['levels', 'working', 'indicators', 0, 'text'])).toBe('9:24–9:31');
  });

  test('the file is the point at which it begins', () => {
    expect(place([])).toBe('2:1–2:1');
  });

  test('a text of several lines is represented by its name, else by its first line', () => {
    expect(place(['definition'])).toBe('3:1–3:11');
    expect(place(['levels', 'working', 'indicators', 1])).toBe('10:9–10:10');
  });

  test('a map is represented by its name, else by its first key', () => {
    expect(place(['levels', 'working'])).toBe('7:3–7:10');
    expect(place(['levels', 'working', 'indicators', 0])).toBe('9:11–9:13');
  });

  test('what is not there is represented by what is above it', () => {
    expect(place(['levels', 'expert', 'summary'])).toBe('6:1–6:7');
    expect(place(['title', 'x'])).toBe('2:8–2:16');
  });

  test('columns count UTF-16 units', () => {
    expect(parseYaml('a: { "🪴": x, b: y }\n').place(['a', 'b'], 'value')).toEqual({
      line: 1,
      column: 18,
      endLine: 1,
      endColumn: 19,
    });
  });

  test('carriage returns do not shift lines', () => {
    expect(parseYaml('a: 1\r\nb: 2\r\n').place(['b'], 'value')).toEqual({
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 5,
    });
  });
});
