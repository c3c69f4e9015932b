/** The strict way through YAML: every mistake at its place, and the place of everything. Slower than `plain`, and never wrong. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import type { Path, Span } from '../diagnostic.ts';
import type { TextFault } from './guard.ts';
import { directive, refusedIn } from './refused.ts';
import { endOfLine } from './lines.ts';
import { lookalikeAt } from './lookalike-marks.ts';
import { misplacedLine } from './misplaced.ts';
import { explainSyntax } from './syntax.ts';

/** A parsed file: its data, or the faults that stand in the way, and where its parts are. */
export interface Parsed {
  /** Undefined where there are faults. */
  readonly data: unknown;
  readonly faults: readonly TextFault[];
  /**
   * Where a part of the data stands. `key` is its name, `value` what it says; a value of several lines is represented by its name or,
   * where it has none, its first line. A path into nothing gives the nearest thing above it; the whole file is the point at which it
   * begins.
   */
  place(path: Path, part: 'key' | 'value'): Span;
}

/** Parses a text that has passed the guards. Never throws. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === undefined) {
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const fault: TextFault = {
      rule: 'yaml-syntax',
      severity: 'error',
      ...start,
      message: 'This file cannot be read as YAML: it is nested in a way that no reader can follow.',
      hint: 'Compare it with a file that works, and look at the dashes and brackets.',
    };
    return { data: undefined, faults: [fault], place: () => start };
  }
  const faults = [...syntaxFaults(document, text, lines)];
  if (faults.length === 0) {
    for (const { from, to, ...words } of refusedIn(document, text, lines))
      faults.push({ severity: 'error', ...spanOf(lines, from, to), ...words });
  }
  const data: unknown = faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
  const entries = new Entries();
  return { data, faults, place: (path, part) => placeOf(document, entries, lines, path, part) };
}

/** The entries of maps by name, put in order when somebody first asks: thousands of places may be asked for in one large map. */
class Entries {
  readonly #known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  find(map: YAMLMap, name: string): Pair | undefined {
    let entries = this.#known.get(map);
    if (entries === undefined) {
      entries = new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : [])));
      this.#known.set(map, entries);
    }
    return entries.get(name);
  }
}

/** The document of a text that has passed the guards, as `yaml` gives it; undefined where it is nested beyond any reader. */
export function parse(text: string, lines: LineCounter): Document.Parsed | undefined {
  // Left to the parser, the lines within what it cannot read would not be counted.
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const { stackTraceLimit } = Error;
  // Each syntax error is an Error, and a broken file may have half a million: without their stack traces they are cheap.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      stringKeys: true,
      uniqueKeys: false, // quadratic in `yaml`; `refusedIn` finds duplicates in one walk
      merge: false,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    // The parser recurses; what the guards let through may still exhaust the stack. Anything else is a bug of ours.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first syntax error. Those behind it are mostly its consequences. */
function* syntaxFaults(document: Document.Parsed, text: string, lines: LineCounter): Generator<TextFault> {
  const tags = new Set<YAMLParseError['code']>(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE']);
  const problems = [...document.errors, ...document.warnings.filter((warning) => !tags.has(warning.code))]
    .filter((problem) => !tags.has(problem.code))
    .sort((a, b) => a.pos[0] - b.pos[0]);
  const first = problems[0];
  if (first === undefined) return;
  const [declared] = directive(text);
  if (declared !== undefined) {
    const { from, to, ...words } = declared;
    yield { severity: 'error', ...spanOf(lines, from, to), ...words };
    return;
  }
  // What stands in brackets that are never closed is read as anything but what it is.
  const unclosed = problems.find(({ message }) => /must be sufficiently indented and end with/.test(message));
  const opened = unclosed && openedAt(document, unclosed);
  const error = unclosed !== undefined && opened !== undefined && opened <= first.pos[0] ? unclosed : first;
  const mark = lookalikeAt(text, error.pos[0]);
  if (mark !== undefined) {
    const { index, end, message, hint } = mark;
    yield { rule: 'yaml-syntax', severity: 'error', ...spanOf(lines, index, end), message, hint };
    return;
  }
  const misplaced = misplacedLine(error, text);
  if (misplaced !== undefined) {
    const { offset, message, hint } = misplaced;
    yield { rule: 'yaml-syntax', severity: 'error', ...spanOf(lines, offset, endOfLine(text, offset)), message, hint };
    return;
  }
  const { from, to, ...explained } = explainSyntax(error, text, openedAt(document, error) ?? error.pos[0]);
  yield { severity: 'error', ...spanOf(lines, from, to), ...explained };
}

/** For something never closed the parser points at the end of the file; people look where it was opened. */
function openedAt(document: Document.Parsed, error: YAMLParseError): number | undefined {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return undefined;
  let opened: number | undefined;
  const quote = /closing ["']/.test(error.message);
  const bracket = /in flow (map|sequence)|flow collection|expected flow|must end with|with a [\]}]/i.test(
    error.message,
  );
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quote && quoted && node.range && node.range[0] <= error.pos[0] && node.range[1] >= error.pos[0])
        opened = node.range[0];
    },
    Collection(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (bracket && !quote && node.flow && from < error.pos[0] && to >= error.pos[0]) opened = from;
    },
  });
  return opened;
}

function placeOf(
  document: Document.Parsed,
  entries: Entries,
  lines: LineCounter,
  path: Path,
  part: 'key' | 'value',
): Span {
  let node: unknown = document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const next = entries.find(node, String(step));
      if (next === undefined) break;
      pair = next;
      node = next.value;
    } else if (isSeq(node)) {
      const next: unknown = node.items[Number(step)];
      if (next === undefined) break;
      pair = isPair(next) ? next : undefined;
      node = next;
    } else break;
  }
  const [start, end] = (part === 'value' ? oneLine(node, pair, lines) : undefined) ??
    rangeOf(pair?.key) ??
    firstRange(node) ?? [0, 0];
  return spanOf(lines, start, path.length === 0 ? start : end);
}

/** The range of a scalar; for one of several lines that of its first, or undefined where its name can stand for it. */
function oneLine(node: unknown, pair: Pair | undefined, lines: LineCounter): [number, number] | undefined {
  const range = rangeOf(node);
  if (range === undefined) return undefined;
  const nextLine = lines.lineStarts[lines.linePos(range[0]).line];
  if (nextLine === undefined || range[1] < nextLine) return range;
  return pair?.value === node ? undefined : [range[0], nextLine - 1];
}

/** The range of a scalar; a collection is represented by its name or its first entry instead. */
function rangeOf(node: unknown): [number, number] | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  return [node.range[0], node.range[1]];
}

function firstRange(node: unknown): [number, number] | undefined {
  if (isMap(node)) return firstRange(node.items[0]?.key) ?? startOf(node);
  if (isSeq(node)) return firstRange(node.items[0]) ?? startOf(node);
  return rangeOf(node);
}

function startOf(node: Node): [number, number] | undefined {
  return node.range ? [node.range[0], node.range[0] + 1] : undefined;
}

function spanOf(lines: LineCounter, start: number, end: number): Span {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return {
    line: Math.max(from.line, 1),
    column: Math.max(from.col, 1),
    endLine: Math.max(to.line, 1),
    endColumn: Math.max(to.col, 1),
  };
}
