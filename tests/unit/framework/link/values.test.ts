/** Dates, links and money; and colours that can be read. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, LEAST_CONTRAST, PAPER, readable } from '../../../../src/framework/link/contrast.ts';
import { lostMarkdownLinks, moneyIn, unsafeMarkdownLink } from '../../../../src/framework/link/values.ts';
import { isDate } from '../../../../src/framework/calendar.ts';

describe('a date', () => {
  test.each(['2026-09-01', '2024-02-29', '2000-02-29', '1000-01-01'])('%s exists', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '01-01-2026',
    '2026-01-01T00:00',
  ])('%s does not', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test('every day that a calendar has exists', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (day) => {
        expect(isDate(day.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe('money', () => {
  test.each([
    '€50k',
    '50 €',
    '$1',
    '¥900',
    '85000',
    '85,000',
    '85.000',
    '85 000',
    "85'000",
    '85k',
    '1.2M',
    '4000-5000',
    '40k – 50k',
    'USD 4,000',
    '4 000 EUR',
    'chf90',
    'from €5',
  ])('%s', (band) => {
    expect(moneyIn(band)).toBe(true);
  });

  test.each([
    'GS-12',
    'B4',
    'HRIS-B4',
    '12',
    '999',
    '1-2',
    'E 2024',
    'P3/4',
    'Band 12',
    'EURO',
    'CADRE 3',
    'ALD-P1',
    'IC4',
    'K12',
  ])('not %s', (band) => {
    expect(moneyIn(band)).toBe(false);
  });

  test('a long hostile band is judged at once', () => {
    const start = performance.now();
    for (const unit of ['1 ', '1.', '9', '1-', 'USD']) moneyIn(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a link in Markdown', () => {
  test.each([
    ['[a](javascript:alert(1))', 'javascript:'],
    ['[a]( <JavaScript:alert(1)>)', 'javascript:'],
    ['![a](data:image/png;base64,AA)', 'data:'],
    ['text\n[ref]: vbscript:x', 'vbscript:'],
    ['<ftp://example.org/x>', 'ftp:'],
    ['[a](https://example.org) and [b](file:///etc)', 'file:'],
  ])('%s is refused', (text, scheme) => {
    expect(unsafeMarkdownLink(text)).toBe(scheme);
  });

  test.each([
    '[a](https://example.org/x:y)',
    '<mailto:a@example.org>',
    '[a](#part)',
    'see: this',
    '[x]: y',
    'a <b: c> d',
    '[a](/b?c=d:e)',
    'javascript: a language',
  ])('%s is fine', (text) => {
    expect(unsafeMarkdownLink(text)).toBeUndefined();
  });
});

describe('a link in Markdown that texts of data do not have', () => {
  test.each([
    ['[the lab](../exercises/x/)', ['../exercises/x/']],
    ['[a](/exercises/x/) and [b](#part)', ['/exercises/x/', '#part']],
    ['[two\nlines]( <lab/> "Title" )', ['lab/']],
    ['![a](plan.png)', ['plan.png']],
    ['See [a].\n\n[a]: ../b/', ['../b/']],
    ['[`code`](../a/)', ['../a/']],
    ['[a](https://example.org) [b](mailto:a@example.org) [c](javascript:x)', []],
    ['as `[a](../b/)` says', []],
    ['\\[a](../b/) and [a\\](../b/)', []],
    ['[date] (soon), [name](of the team), [x]: y', []],
  ])('%s', (text, addresses) => {
    expect(lostMarkdownLinks(text).map(({ address }) => address)).toEqual(addresses);
  });

  test('a long hostile text is judged at once', () => {
    const start = performance.now();
    for (const unit of ['[', '[](', '`', '](', '[](a', '[]( ', '![](a "', '\\[', '[a]: ', '[x](a )'])
      lostMarkdownLinks(unit.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
    expect(contrast('#1F6A4A', PAPER.light)).toBe(contrast(PAPER.light, '#1F6A4A'));
  });

  test('the suggested colour always passes, and is the given one where that does', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
    fc.assert(
      fc.property(colour, fc.constantFrom(PAPER.light, PAPER.dark), (given, paper) => {
        const suggested = readable(given, paper);
        expect(contrast(suggested, paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        if (contrast(given, paper) >= LEAST_CONTRAST) expect(suggested).toBe(given);
      }),
    );
  });
});
