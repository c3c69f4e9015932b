import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, writeCsv } from '../../../../src/exchange/csv/write.ts';

describe('cell', () => {
  test.each([
    ['plain', '"plain"'],
    ['', '""'],
    ['say "when"', '"say ""when"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', '"\'=1+1"'],
    ['+SUM(A1)', '"\'+SUM(A1)"'],
    ['-2+3+cmd|calc', '"\'-2+3+cmd|calc"'],
    ['@here', '"\'@here"'],
    ['\tindented', '"\'\tindented"'],
    ['\rreturned', '"\'\rreturned"'],
    ['\nnext', '"\'\nnext"'],
    ['= HYPERLINK("x")', '"\'= HYPERLINK(""x"")"'],
  ])('%j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test.each(['-4.5', '+3', '-12', '-3,5', '+7%', '0'])('leaves the number %s a number', (text) => {
    expect(cell(text)).toBe(`"${text}"`);
  });

  test('no cell begins with what a spreadsheet would work out', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = cell(text).slice(1, -1);
        if (/^[=+\-@\t\r\n]/.test(inside)) expect(inside).toMatch(/^[+-]?\d+(?:[.,]\d+)?%?$/);
        expect(inside.replace(/""/g, '')).not.toContain('"');
      }),
    );
  });
});

test('writeCsv marks the text as UTF-8 and ends every line', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      ['ü', ''],
    ]),
  ).toBe('\uFEFF"a","b"\r\n"ü",""\r\n');
});
