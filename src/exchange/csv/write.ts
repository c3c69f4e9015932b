/**
 * CSV as spreadsheets read it: every cell quoted, lines end in CR LF. A cell that a spreadsheet would take for a formula is
 * guarded by an apostrophe (OWASP, "CSV Injection"); a plain number such as -4.5 stays a number.
 */

const formula = /^[=+\-@\t\r\n]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?%?$/;

/** `rows` as one text, ready to be saved. Begins with a byte order mark, without which Excel reads UTF-8 as something else. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** One cell, guarded and quoted. */
export function cell(text: string): string {
  return `"${guarded(text).replace(/"/g, '""')}"`;
}

function guarded(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
