/** Looking at single lines of a text that a parser has given up on. */

/** Nobody writes a longer line by hand; in a hostile one, looking further would take long. */
const LONGEST_LOOK = 1000;

/** The line at an offset, or its beginning where it is very long. */
export function lineAt(text: string, offset: number): string {
  const start = startOfLine(text, offset);
  return text.slice(start, Math.min(endOfLine(text, offset), start + LONGEST_LOOK));
}

/** The nearest line above that is not blank, empty where there is none. */
export function lineAbove(text: string, offset: number): string {
  for (let end = startOfLine(text, offset) - 1; end > 0; end = startOfLine(text, end) - 1) {
    const line = lineAt(text, end);
    if (line.trim() !== '') return line;
  }
  return '';
}

export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line at an offset ends, without its line break. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** A line in a message: without its indentation, and not too much of it. */
export function short(line: string): string {
  const trimmed = line.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
}
