/** Figures as plain text: aligned, with the words on the left and the numbers on the right. */

/** The lines of a table; the first row holds the headings, and a column whose cells begin with a letter is set to the left. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const columns = head.map((_, place) => rows.map((row) => row[place] ?? ''));
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const left = columns.map((cells) => cells.slice(1).every((cell) => cell === '' || /^[^\d–-]/.test(cell)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, place) => (left[place] ? (row[place] ?? '').padEnd(width) : (row[place] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

/** A section of the report. */
export function section(title: string, ...paragraphs: readonly string[]): void {
  console.log(`\n${title}\n${'═'.repeat(title.length)}`);
  for (const paragraph of paragraphs) console.log(paragraph);
}

/** The value in the middle; of an even number the mean of the two. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** `0.57 s`, `12.3 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** The quickest and the slowest of several runs: `0.51–0.60`. */
export function spread(values: readonly number[]): string {
  if (values.length < 2) return 'one run';
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
}

/** `83 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** `12.3`, in kB. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** `1,052`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
