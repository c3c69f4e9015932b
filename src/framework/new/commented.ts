/**
 * Writing files to start from. What the author said is data; everything else waits behind a `#`, where nobody sees it: an example can
 * be learnt from, and cannot be published by accident. `##` explains, and stays a remark when an editor uncomments what is around it.
 */
import { writeText } from '../edit/scalar.ts';

/** An explanation, broken into lines of at most 110 signs. */
export function explain(text: string): string {
  const lines: string[] = [];
  let line = '##';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > 110) {
      lines.push(line);
      line = '##';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** An entry with what the author said or, where that is nothing, an example that waits to be used. */
export function entry(key: string, said: string | undefined, example: string): string {
  return said === undefined ? waiting(`${key}: ${quoted(example)}`) : `${key}: ${quoted(said)}`;
}

/** Lines that wait behind a `#`. */
export function waiting(lines: string): string {
  return lines.replace(/^(?!#)/gm, '# ');
}

/** A text as a value on one line. */
export function quoted(text: string): string {
  return writeText(text, 'plain', { flow: false, key: false });
}

/** The parts of a file, with a blank line between them. */
export function file(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

/** How to use such a file, for its top. */
export const HOW_TO_USE =
  'Lines with ## explain. Lines with one # wait to be used: delete the # and the blank behind it (Ctrl+/ in most editors), and write ' +
  'your own words in the place of the example. What stands behind a # is shown to nobody. Point at a word, and an editor with YAML ' +
  'support says what it means.';
