/** What is settled before any parser sees a file. */

import { describe, expect, test } from 'vitest';
import { characterFaults, LARGEST_FILE, nestingFault } from '../../../../src/framework/read/guard.ts';
import { COACHING, checkFiles, complaints, type Files, workspace } from '../../workspace-fixture.ts';

const coaching = (content: string | Uint8Array): string => complaints(workspace({ [COACHING]: content }));
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('an encoding that is not UTF-8', () => {
  test('Latin-1, as old spreadsheets save it', () => {
    const files: Files = workspace({
      [COACHING]: latin1('title: Coaching\ndefinition: Fragt, bevor er Lösungen gibt.\n'),
    });
    expect(complaints(files)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:30–2:31 ‹�›
      error not-utf8 (file)
      This file is not saved as UTF-8: a letter here cannot be read.
      Save the file as UTF-8: most editors offer "Save with encoding"."
    `);
  });

  test('UTF-16', () => {
    const bytes = [...'title: Coaching\n'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(coaching(Uint8Array.from([0xff, 0xfe, ...bytes]))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:2 ‹�›
      error not-utf8 (file)
      This file is saved as UTF-16.
      Save the file as UTF-8: most editors offer "Save with encoding"."
    `);
    expect(coaching(Uint8Array.from([0xfe, 0xff, 0, 0x74]))).toContain('error not-utf8');
  });

  test('a letter that is cut off at the end', () => {
    expect(coaching(Uint8Array.from([...new TextEncoder().encode('title: Caf'), 0xc3]))).toContain('1:11–1:12');
  });

  test('a byte order mark at the start is fine', () => {
    expect(coaching('\uFEFFtitle: Coaching\nlevels: { working: Asks. }\n')).toBe('');
  });
});

describe('characters that nobody sees', () => {
  test('a control character', () => {
    expect(coaching('title: Coach\u0008ing\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:13–1:14 ‹›
      error control-character (file)
      There is an invisible control character here (U+0008).
      Delete it: place the cursor after it and press Backspace, or type the line anew."
    `);
    expect(coaching('title: Coaching\ndefinition: a\u0000b\n')).toContain('control-character');
  });

  test('a byte order mark in the middle, from files put together', () => {
    expect(coaching('title: Coaching\n\uFEFFdefinition: Asks.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:1–2:2 ‹﻿›
      error control-character (file)
      There is an invisible control character here (U+FEFF).
      Delete it: place the cursor after it and press Backspace, or type the line anew."
    `);
  });

  test('a line that ends as on very old systems', () => {
    expect(coaching('title: Coaching\rdefinition: Asks.\r')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:16–1:17 ‹
      ›
      error control-character (file)
      A line ends here in a way that only very old systems use (a carriage return alone).
      Save the file with LF or CRLF line endings."
    `);
  });

  test('ends of lines that are none, however many there are', () => {
    expect(coaching('title: Coaching\u2028definition: Asks,\u2029\u2028and listens.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:16–1:17 ‹ ›
      error control-character (file)
      There is an invisible separator here (U+2028): it looks like the end of a line, and in YAML it is none.
      Delete it, and press Enter where a new line is meant. It often comes along with text that is copied."
    `);
  });

  test('a mark that turns text round', () => {
    expect(coaching('title: Coaching\ndefinition: Asks \u202Eylpmis\u202C.\n')).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:18–2:19 ‹‮›
      error bidirectional-override (file)
      An invisible mark here (U+202E) makes text read in another order than it is stored.
      Delete it. Right-to-left text needs no such mark."
    `);
    expect(coaching('title: Coaching \u2067(open\n')).toContain('bidirectional-override');
    expect(coaching('title: Coaching \u2069\n')).toContain('bidirectional-override');
  });

  test('but right-to-left text is welcome, and so are isolates that their line closes', () => {
    expect(coaching('title: תיאום\ndefinition: "אומר \u2068OKR\u2069 ועוד"\nlevels: { working: שואל }\n')).toBe('');
  });

  test('a letter that was lost is a warning, and the first of each file', () => {
    expect(coaching('title: Coaching\ndefinition: L\uFFFDst fragen, h\uFFFDren.\nlevels: { working: Fragt. }\n'))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:14–2:15 ‹�›
      warning lost-character (file)
      A letter was lost here in an earlier conversion (it shows as "�").
      Type the letter that belongs here."
    `);
  });
});

describe('too much', () => {
  test('a file that is too large', () => {
    expect(coaching(`title: Coaching\ndefinition: "${'a'.repeat(LARGEST_FILE)}"\n`)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 1:1–1:1 ‹›
      error file-too-large (file)
      This file is too large to check: 513 kB, where 512 kB are allowed.
      Write one competency or one role in each file, and keep pictures and attachments elsewhere."
    `);
    expect(coaching(`title: Coaching\ndefinition: "${'a'.repeat(3 * LARGEST_FILE)}"\n`)).toContain('1.5 MB');
  });

  test('nesting in brackets', () => {
    expect(coaching(`title: Coaching\nrelated: ${'['.repeat(65)}${']'.repeat(65)}\n`)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yaml 2:74–2:75 ‹[›
      error too-deep (file)
      Things are nested more than 64 deep here.
      No file of a framework needs that: check the indentation, the brackets and the dashes of this line."
    `);
  });

  test('64 steps are not too deep', () => {
    const steps = Array.from({ length: 64 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(nestingFault(steps)).toBeUndefined();
    expect(nestingFault(`${steps}\n${' '.repeat(64)}a:`)).toMatchObject({ line: 65, column: 65 });
    expect(nestingFault('['.repeat(64))).toBeUndefined();
    expect(nestingFault('Asks [first]. '.repeat(100))).toBeUndefined();
    expect(nestingFault(`${']'.repeat(9)}${'['.repeat(65)}`)).toMatchObject({ column: 74 });
  });

  test('nesting by indentation and by dashes', () => {
    const steps = Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(coaching(steps)).toContain('error too-deep');
    expect(coaching(`title: Coaching\nrelated:\n  ${'- '.repeat(70)}a\n`)).toContain('error too-deep');
  });

  test('a hostile file is judged in no time, whatever it repeats', () => {
    const start = performance.now();
    for (const hostile of [
      '[',
      '{',
      '- ',
      '-  ',
      '? ',
      '"',
      ': ',
      '  a:\n',
      '\t',
      ' ',
      '\u2066',
      '\u2066\n',
      '\uFFFD',
      '[]',
      '\\',
    ]) {
      const text = `title: ${hostile.repeat(Math.floor(400_000 / hostile.length))}`;
      characterFaults(text);
      nestingFault(text);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each(['[', '{', '- ', '? ', '"', ': ', 'a:\n', '&a ', '*a ', '!', '|\n', '%', ', ', '\n- a', '{}'])(
    '%j, a thousand times, is no crash',
    (hostile) => {
      const { diagnostics } = checkFiles(workspace({ [COACHING]: `title: ${hostile.repeat(1000)}\n` }));
      expect(diagnostics.filter(({ file }) => file !== COACHING)).toEqual([]);
      expect(diagnostics[0]?.severity).toBe('error');
    },
  );
});
