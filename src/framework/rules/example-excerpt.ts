/** What to show of a rule's examples: the lines that differ between the bad and the good one, with a little of what is around them. */
import { EXAMPLE_WORKSPACE } from './example-workspace.ts';
import type { RuleExample } from './rule.ts';

export interface ExcerptLine {
  readonly text: string;
  /** Whether it stands in this example alone. */
  readonly differs: boolean;
}

export interface ExampleExcerpt {
  readonly file: string;
  /** Runs of lines; between two of them something is left out, and after the last if that is empty. None where the example lacks the file. */
  readonly runs: readonly (readonly ExcerptLine[])[];
}

/** How many lines are shown above and below one that differs. */
const AROUND = 2;
/** How many lines of a file are shown in which nothing differs. */
const MOST = 12;

/** What to show of the first file of an example, compared with the other example; of the first file that differs, where `differing`. */
export function excerptOf(example: RuleExample, other: RuleExample, differing = false): ExampleExcerpt | undefined {
  const textIn = (overlay: RuleExample, file: string): string | undefined =>
    Object.hasOwn(overlay, file) ? overlay[file] : EXAMPLE_WORKSPACE[file];
  const files = [...new Set([...Object.keys(example), ...Object.keys(other)])];
  const file = differing
    ? files.find((one) => textIn(example, one) !== textIn(other, one) && textIn(example, one) !== undefined)
    : files[0];
  if (file === undefined) return undefined;
  const lines = linesOf(textIn(example, file));
  const others = linesOf(textIn(other, file));
  return { file, runs: runsOf(lines, textIn(other, file) === undefined ? lines : others) };
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.replace(/\n$/, '').split('\n');
}

function runsOf(lines: readonly string[], others: readonly string[]): ExcerptLine[][] {
  const common = commonLines(lines, others);
  const marked = lines.map((text, index): ExcerptLine => ({ text, differs: !common.has(index) }));
  const spots = marked.flatMap(({ differs }, index) => (differs ? [index] : []));
  if (spots.length === 0) {
    if (lines.length === others.length) return wholeOf(marked);
    // Only the other example has more lines: what stands where they would be.
    const place = lines.findIndex((line, index) => line !== others[index]);
    spots.push(place === -1 ? lines.length - 1 : place);
  }
  const runs: ExcerptLine[][] = [];
  let shown = -1;
  for (const spot of spots) {
    const from = Math.max(spot - AROUND, shown + 1, 0);
    const next = marked.slice(from, spot + AROUND + 1);
    if (from === shown + 1 && runs.length > 0) runs.at(-1)?.push(...next);
    else if (next.length > 0) runs.push(next);
    shown = Math.max(shown, spot + AROUND);
  }
  return runs;
}

/** A file in which nothing differs, or its beginning where it is long. */
function wholeOf(lines: readonly ExcerptLine[]): ExcerptLine[][] {
  if (lines.length === 0) return [];
  return lines.length <= MOST ? [[...lines]] : [lines.slice(0, MOST), []];
}

/** The indexes of the lines that are also in `others`, in the same order (a longest common subsequence). */
function commonLines(lines: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const lengths = Array.from({ length: lines.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = others.length - 1; j >= 0; j--)
      row[j] = lines[i] === others[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  }
  const common = new Set<number>();
  for (let [i, j] = [0, 0]; i < lines.length && j < others.length;) {
    if (lines[i] === others[j]) {
      common.add(i);
      i++;
      j++;
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return common;
}
