/** Findings as people see them. */

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/framework/diagnostic.ts';
import { Texts } from '../../../src/framework/read/texts.ts';
import { excerpt, visible } from '../../../src/report/excerpt.ts';
import type { Findings } from '../../../src/report/findings.ts';
import { ANSI, pretty } from '../../../src/report/pretty.ts';
import { checkFiles, type Files, LEAD, slip, SMALL } from '../workspace-fixture.ts';

function findings(files: Files, diagnostics: readonly Diagnostic[]): Findings {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  return {
    diagnostics,
    files: new Texts(Object.entries(files).map(([file, text]) => ({ file, text: String(text) }))),
    summary: { files: 10, frameworks: 2, competencies: 4, roles: 1, errors, warnings: diagnostics.length - errors },
  };
}

const of = (files: Files): Findings => findings(files, checkFiles(files).diagnostics);

describe('a report', () => {
  test('shows each mistake with its line, and ends with how things stand', () => {
    const files = slip(LEAD, 'coaching:', 'coahcing:', slip(LEAD, 'to: hr-partner', 'to: core/grade-p3'));
    expect(`\n${pretty(of(files))}`).toMatchInlineSnapshot(`
      "
      frameworks/people/roles/team-lead.yaml:6:3 error unknown-competency
        There is no competency "coahcing" in "People".
        6 |   coahcing: { level: working, desired: practitioner }
          |   ^^^^^^^^
        Did you mean "coaching"?

      frameworks/people/roles/team-lead.yaml:10:11 warning move-to-profile
        "core/grade-p3" is a profile that nobody holds, so nobody can move into it.
        10 |   - { to: core/grade-p3, type: track-change }
           |           ^^^^^^^^^^^^^
        Name a role that extends it.

      Checked 10 files: 2 frameworks, 4 competencies, 1 role.
      1 error and 1 warning. Errors keep the site from being published.
      "
    `);
  });

  test('of warnings alone says that there is no error', () => {
    expect(
      pretty(of(slip(LEAD, 'to: hr-partner', 'to: core/grade-p3')))
        .split('\n')
        .slice(-3),
    ).toMatchInlineSnapshot(`
      [
        "Checked 10 files: 2 frameworks, 4 competencies, 1 role.",
        "1 warning, no errors.",
        "",
      ]
    `);
  });

  test('counts what a workspace holds besides frameworks', () => {
    const found = of(SMALL);
    const summary = { ...found.summary, exercises: 11, workshops: 1, guides: 2 };
    expect(pretty({ ...found, summary })).toContain(' 1 role, 11 exercises, 1 workshop, 2 guides.');
  });

  test('of nothing wrong is short', () => {
    expect(pretty(of(SMALL))).toMatchInlineSnapshot(`
      "Checked 10 files: 2 frameworks, 4 competencies, 1 role.
      No problems found.
      "
    `);
  });

  test('leaves out the line where the whole file is meant, or where the file was never read', () => {
    const files = slip(LEAD, 'title: Team lead\n', '');
    expect(pretty(of(files))).not.toContain(' | ');
    const { diagnostics } = checkFiles(slip(LEAD, 'coaching:', 'coahcing:'));
    expect(pretty(findings({}, diagnostics))).not.toContain(' | ');
  });

  test('has colour on a terminal, and says the same', () => {
    const found = of(slip(LEAD, 'coaching:', 'coahcing:'));
    const coloured = pretty(found, ANSI);
    expect(coloured).toContain('\u001b[31merror\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty(found));
  });

  test('hands nothing to the terminal that it would obey', () => {
    const evil = '\u001b]0;owned\u0007\u009b31m\u202E';
    const found = findings({ [LEAD]: `a: ${evil}\n` }, [
      {
        file: `frameworks/${evil}.yaml`,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 2,
        severity: 'error',
        rule: 'bad-id',
        pointer: '',
        message: evil,
        hint: evil,
      },
      {
        file: LEAD,
        line: 1,
        column: 4,
        endLine: 1,
        endColumn: 9,
        severity: 'error',
        rule: 'bad-id',
        pointer: '',
        message: 'x',
      },
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    expect(pretty(found)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });
});

describe('the excerpt', () => {
  const marked = (text: string, line: number, column: number, endColumn: number, endLine = line): string => {
    const written = new Texts([{ file: 'a.yaml', text }]).line('a.yaml', line);
    const found = written === undefined ? undefined : excerpt(written, { line, column, endLine, endColumn });
    return found === undefined ? '(none)' : `\n${found.line}\n${found.carets}\n`;
  };

  test('marks the words', () => {
    expect(marked('a: b\nfamily: perfomance\n', 2, 9, 19)).toMatchInlineSnapshot(`
      "
      family: perfomance
              ^^^^^^^^^^
      "
    `);
  });

  test('of several lines marks the rest of the first', () => {
    expect(marked('summary: "Leads\n  a team"\n', 1, 10, 10, 2)).toMatchInlineSnapshot(`
      "
      summary: "Leads
               ^^^^^^
      "
    `);
  });

  test('of a long line shows what is around the place', () => {
    const line = `definition: ${'word '.repeat(60)}MISTAKE ${'word '.repeat(60)}end`;
    const column = line.indexOf('MISTAKE') + 1;
    expect(marked(line, 1, column, column + 7)).toMatchInlineSnapshot(`
      "
      …word word word word word word MISTAKE word word word word word word word word word word word word wo…
                                     ^^^^^^^
      "
    `);
    expect(marked(line, 1, 1, 11)).toMatchInlineSnapshot(`
      "
      definition: word word word word word word word word word word word word word word word word word wor…
      ^^^^^^^^^^
      "
    `);
    expect(marked(line, 1, line.length - 4, line.length)).toMatchInlineSnapshot(`
      "
      …d word word word word word word word word word word word word word word word word word word word end
                                                                                                      ^^^^
      "
    `);
  });

  test('of a mark longer than what is shown ends with it', () => {
    expect(marked(`a: ${'b'.repeat(300)}`, 1, 4, 304)).toMatchInlineSnapshot(`
      "
      a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('counts a tab as one column, in the line and under it', () => {
    expect(marked('\tworking:\tx', 1, 2, 9)).toMatchInlineSnapshot(`
      "
       working: x
       ^^^^^^^
      "
    `);
  });

  test('counts wide letters as the terminal does', () => {
    expect(marked('title: 指導 perfomance', 1, 11, 21)).toMatchInlineSnapshot(`
      "
      title: 指導 perfomance
                  ^^^^^^^^^^
      "
    `);
    expect(marked('title: 🪴🪴 perfomance', 1, 13, 23)).toMatchInlineSnapshot(`
      "
      title: 🪴🪴 perfomance
                  ^^^^^^^^^^
      "
    `);
    expect(marked('title: Fu\u0308hrung perfomance', 1, 17, 27)).toMatchInlineSnapshot(`
      "
      title: Führung perfomance
                     ^^^^^^^^^^
      "
    `);
    expect(marked('title: 指導', 1, 8, 10)).toMatchInlineSnapshot(`
      "
      title: 指導
             ^^^^
      "
    `);
  });

  test('cuts no character in two', () => {
    const line = '🪴'.repeat(200);
    for (let column = 1; column < 300; column++) {
      const found = excerpt(line, { line: 1, column, endLine: 1, endColumn: column + 2 });
      expect(found?.line.isWellFormed()).toBe(true);
    }
  });

  test('is nothing for a whole file, a blank line or a line that is not there', () => {
    expect(marked('a: b\n', 1, 1, 1)).toBe('(none)');
    expect(marked('a: b\n   \n', 2, 1, 3)).toBe('(none)');
    expect(marked('a: b\n', 7, 1, 3)).toBe('(none)');
  });

  test('forgives a carriage return', () => {
    expect(marked('a: b\r\nc: d\r\n', 1, 4, 9)).toBe('\na: b\n   ^\n');
  });
});

test('invisible characters are made visible, letters of any script stay', () => {
  expect(visible('a\u0000b\u001bc\u202Ed\u200Fe\uFEFF')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD');
  expect(visible('Führung · 指導 · תיאום 🪴')).toBe('Führung · 指導 · תיאום 🪴');
});
