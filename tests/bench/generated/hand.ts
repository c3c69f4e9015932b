/** The hand of an author: the same text in one of the ways in which people write YAML. */
import type { Random } from './random.ts';

const WIDTH = 100;
/** What cannot stand without quotes, in an entry of its own or between brackets. */
const NEEDS_QUOTES = /^[\s"'[\]{}&*!|>%@`#?,:-]|: |:$| #|\s$/;
const NEEDS_QUOTES_INSIDE = /[,[\]{}"'#:]/;

/** The lines of an entry: `lead` (such as `summary:` or `-`) and its text, which goes on below where it is long. */
export function entry(random: Random, indent: number, lead: string, text: string): string[] {
  const margin = ' '.repeat(indent);
  // What goes on below must stand deeper than the key, and a key may follow a dash.
  const below = ' '.repeat(indent + (/^- .*:$/.test(lead) ? 4 : 2));
  const dice = random.next();
  if (dice < 0.01) return [`${margin}${lead} >-`, ...folded(text, below, below)];
  const needsQuotes = NEEDS_QUOTES.test(text);
  let shown = text;
  if (dice < 0.12 || (needsQuotes && dice < 0.5)) shown = double(text);
  else if (dice < 0.22 || needsQuotes) shown = single(text);
  // Most people leave a quoted text on its line, however long that is; few fold it.
  if (shown !== text && random.chance(0.98)) return [`${margin}${lead} ${shown}`];
  return folded(shown, `${margin}${lead} `, below);
}

/** A text between brackets. */
export function inside(random: Random, text: string): string {
  if (!NEEDS_QUOTES_INSIDE.test(text) && random.chance(0.5)) return text;
  return random.chance(0.7) ? double(text) : single(text);
}

function double(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function folded(text: string, start: string, below: string): string[] {
  const lines: string[] = [];
  let line = start;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = below + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
