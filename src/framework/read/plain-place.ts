/** Where the parts of a plain file stand: by reading it a second time and taking notes, which is quicker than `yaml` is once. */
import type { Path, Span } from '../diagnostic.ts';
import { readPlain, withPlainBreaks } from './plain.ts';
import type { Notes } from './plain-cursor.ts';

/** Answers as `Parsed.place` would, for a text that `readPlain` can read. */
export function plainPlaces(text: string): (path: Path, part: 'key' | 'value') => Span {
  const outline = new Outline();
  readPlain(text, outline);
  const lines = withPlainBreaks(text);
  const lineStarts = [0];
  for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (path, part) => {
    const [start, end] = outline.range(path, part, (offset) => lineStarts[lineAt(lineStarts, offset) + 1]);
    const first = lineAt(lineStarts, start);
    const last = lineAt(lineStarts, end);
    return {
      line: first + 1,
      column: start - (lineStarts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (lineStarts[last] ?? 0) + 1,
    };
  };
}

type Range = readonly [start: number, end: number];

interface Part {
  /** Of its name, where it has one. */
  name: Range | undefined;
  /** Of a text, number, truth value or nothing; of the first bracket of a list or map in brackets. */
  value: Range | undefined;
  scalar: boolean;
  readonly parts: Map<string, Part>;
}

class Outline implements Notes {
  readonly #root: Part = { name: undefined, value: undefined, scalar: false, parts: new Map() };
  readonly #open: Part[] = [this.#root];

  enter(step: string | number, nameStart: number, nameEnd: number): void {
    const name = nameStart < 0 ? undefined : ([nameStart, nameEnd] as const);
    const part: Part = { name, value: undefined, scalar: false, parts: new Map() };
    this.#open.at(-1)?.parts.set(String(step), part);
    this.#open.push(part);
  }

  value(start: number, end: number, kind: 'scalar' | 'collection'): void {
    const part = this.#open.at(-1);
    if (part === undefined) return;
    part.value = [start, end];
    part.scalar = kind === 'scalar';
  }

  leave(): void {
    this.#open.pop();
  }

  /** Of the part that a path leads to, or of the nearest above it; `nextLine` gives the start of the line behind an offset. */
  range(path: Path, wanted: 'key' | 'value', nextLine: (offset: number) => number | undefined): Range {
    let part = this.#root;
    for (const step of path) {
      const next = part.parts.get(String(step));
      if (next === undefined) break;
      part = next;
    }
    const [start, end] = (wanted === 'value' ? oneLine(part, nextLine) : undefined) ?? part.name ?? firstOf(part);
    return [start, path.length === 0 ? start : end];
  }
}

/** The range of a scalar; for one of several lines that of its first, or undefined where its name can stand for it. */
function oneLine({ name, value, scalar }: Part, nextLine: (offset: number) => number | undefined): Range | undefined {
  if (!scalar || value === undefined) return undefined;
  const next = nextLine(value[0]);
  if (next === undefined || value[1] < next) return value;
  return name === undefined ? [value[0], next - 1] : undefined;
}

/** What stands first in something without a name. */
function firstOf({ value, scalar, parts }: Part): Range {
  const [first] = parts.values();
  if (scalar || first === undefined) return value ?? [0, 0];
  return first.name ?? firstOf(first);
}

function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
