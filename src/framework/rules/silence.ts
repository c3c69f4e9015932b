/**
 * Silences: `# espalier-ignore rule-name -- why` on the line above an entry, or at the end of its line. A silence covers the entry
 * with all that is inside it, needs a reason, and is itself reported once it silences nothing.
 */
import type { Diagnostic } from '../diagnostic.ts';

export interface Silence {
  readonly rule: string;
  /** Empty where its author gave none. */
  readonly reason: string;
  /** Where the comment stands, from 1. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The lines that it covers, both included. */
  readonly from: number;
  readonly to: number;
}

const COMMENT = /(?:^|\s)#\s*espalier-ignore\b(?:[ \t]+(?<rule>[^\s#]+))?[ \t]*(?:--[ \t]*(?<reason>.*))?$/;

/** The silences of a text, in order. Most texts have none, and then this costs one search. */
export function silencesIn(text: string): Silence[] {
  if (!text.includes('espalier-ignore')) return [];
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const next = nextEntries(lines);
  return lines.flatMap((line, index): Silence[] => {
    const match = COMMENT.exec(line);
    if (match === null) return [];
    const own = line.slice(0, match.index).trim() === '';
    const first = own ? (next[index + 1] ?? index) : index;
    return [
      {
        rule: match.groups?.rule ?? '',
        reason: (match.groups?.reason ?? '').trim(),
        line: index + 1,
        column: line.indexOf('#', match.index) + 1,
        endColumn: line.length + 1,
        from: first + 1,
        to: lastLineOf(lines, first) + 1,
      },
    ];
  });
}

/** A comment that was meant as a silence and is none, and how it would be one. */
export interface FailedSilence {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly instead: string;
}

const MEANT = /(?:^|\s)#+[ \t]*espalier[-_ ]?(?:ignore[sd]?|ingore|ignroe)\b(.*)$/i;
/** The name of a rule, and behind a colon, a dash of any kind, a comma or an equals sign the reason. */
const PARTS = /^[\s:=,([{"'\u2010-\u2015-]*([a-z]+(?:-[a-z]+)*)?(.*)$/;

/** The comments of a text that are nearly silences, in order. */
export function failedSilencesIn(text: string): FailedSilence[] {
  if (!/#[ \t]*espalier/i.test(text)) return [];
  return text.split('\n').flatMap((each, index): FailedSilence[] => {
    const line = each.trimEnd();
    if (COMMENT.test(line)) return [];
    const match = MEANT.exec(line);
    if (match === null) return [];
    const [, rule = 'rule-name', rest = ''] = PARTS.exec(match[1] ?? '') ?? [];
    const reason = rest.replace(/^[\s:=,;\])}"'\u2010-\u2015-]+/, '');
    return [
      {
        line: index + 1,
        column: line.indexOf('#', match.index) + 1,
        endColumn: line.length + 1,
        instead: `# espalier-ignore ${rule} -- ${reason === '' ? 'why' : reason}`,
      },
    ];
  });
}

/** Whether a silence covers a diagnostic of its file. */
export function covers(silence: Silence, diagnostic: Pick<Diagnostic, 'rule' | 'line'>): boolean {
  return silence.rule === diagnostic.rule && diagnostic.line >= silence.from && diagnostic.line <= silence.to;
}

/** For each line, the first from there on that is neither blank nor a comment; the last line where there is none. */
function nextEntries(lines: readonly string[]): number[] {
  const next: number[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const skipped = index < lines.length - 1 && isBlank(lines[index] ?? '');
    next[index] = skipped ? (next[index + 1] ?? index) : index;
  }
  return next;
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

/** The last line of the entry that begins at `first`: all that is indented deeper, blank lines and comments between included. */
function lastLineOf(lines: readonly string[], first: number): number {
  const indent = indentOf(lines[first] ?? '');
  let last = first;
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    // A list may stand at the indentation of its name.
    const listOfName = indentOf(line) === indent && /^\s*- /.test(line) && !/^\s*- /.test(lines[first] ?? '');
    if (indentOf(line) <= indent && !listOfName) break;
    last = index;
  }
  return last;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
