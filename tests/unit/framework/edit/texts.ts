/** The same data written in every way that people and tools write YAML: for tests that must hold whatever the layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../../../src/framework/read/read-source.ts';
import { random } from '../read/mutations.ts';

type Random = () => number;

/** The YAML files of the starter workspace, by their path in it. */
export const STARTER: ReadonlyMap<string, string> = starterFiles();

function starterFiles(): Map<string, string> {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const paths = readdirSync(`${root}frameworks`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `frameworks/${path.replaceAll('\\', '/')}`);
  return new Map([...paths, 'content/site.yaml'].sort().map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));
}

/** What a text says, as the reader of files reads it; undefined where it has faults. */
export function dataOf(text: string): unknown {
  return readSource('test.yaml', text).data;
}

/** Ways in which a whole file is written. */
interface Manner {
  readonly newline: string;
  readonly step: number;
  /** How far the dashes of a list stand in from the name of the list. */
  readonly dash: number;
  readonly next: Random;
  /** How likely a remark, a blank line or an unusual way of writing is, from 0 to 1. */
  readonly oddity: number;
}

/** Data written as one file in a manner that the seed decides. It may come out as something else: compare `dataOf`. */
export function printed(data: unknown, seed: number): string {
  const next = random(seed);
  const step = pick(next, [2, 2, 2, 4]);
  const manner: Manner = {
    newline: pick(next, ['\n', '\n', '\r\n']),
    step,
    dash: pick(next, [0, 2, step]),
    next,
    oddity: pick(next, [0, 0.05, 0.2, 0.5]),
  };
  const lines = [
    ...(maybe(manner) ? ['# A remark at the top', ''] : []),
    ...(maybe(manner) ? ['---'] : []),
    ...block(data, 0, manner),
  ];
  if (maybe(manner)) lines.push('# The last remark');
  const end = pick(next, ['\n', '\n', '\n', '', '\n\n']);
  return lines.join('\n').replace(/\n*$/, end).replaceAll('\n', manner.newline);
}

function pick<T>(next: Random, from: readonly T[]): T {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

function maybe({ next, oddity }: Manner): boolean {
  return next() < oddity;
}

function block(value: unknown, column: number, manner: Manner): string[] {
  const pad = ' '.repeat(column);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const gap = maybe(manner) ? `-${' '.repeat(3)}` : '- ';
      const inner = isBlock(item) && next(manner) > manner.oddity;
      if (!inner) return remarked(`${pad}${gap}`, leaf(item, column, manner), column, manner);
      const [first = '', ...others] = block(item, column + gap.length, manner);
      if (/^\s*(#|$)/.test(first)) return [`${pad}-`, first, ...others];
      return [`${pad}${gap}${first.trimStart()}`, ...others];
    });
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, item]) => {
    const before = [...(maybe(manner) ? [''] : []), ...(maybe(manner) ? [`${pad}# about ${key}`] : [])];
    const name = `${pad}${scalar(key, true, manner)}:`;
    if (isBlock(item) && next(manner) > manner.oddity / 2) {
      const dash = Array.isArray(item) ? manner.dash : manner.step;
      return [...before, maybe(manner) ? `${name} # all of it` : name, ...block(item, column + dash, manner)];
    }
    return [...before, ...remarked(`${name} `, leaf(item, column, manner), column, manner)];
  });
}

function next({ next: draw }: Manner): number {
  return draw();
}

/** A value behind its name or dash, at times with a remark on its line or below it. */
function remarked(before: string, value: string, column: number, manner: Manner): string[] {
  const lines = `${before}${value}`.split('\n');
  if (/^[|>]/.test(value)) return lines;
  if (maybe(manner)) lines[lines.length - 1] += '  # a remark, with: "signs"';
  if (maybe(manner)) lines.push(`${' '.repeat(column + 1)}# and one below`);
  return lines;
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** A value that begins on the line of its name; further lines are indented by more than `column`. */
function leaf(value: unknown, column: number, manner: Manner): string {
  if (typeof value === 'object' && value !== null) return flow(value, column, manner);
  if (typeof value !== 'string') return String(value);
  const way = maybe(manner) ? pick(manner.next, ['folded', 'literal', 'wrapped']) : '';
  const inner = ' '.repeat(column + manner.step + 1);
  if (way === 'literal' && /^[^\s].*[^\s]$/s.test(value))
    return `${pick(manner.next, ['|-', '|-', '|- # kept'])}\n${value.replace(/^(?=.)/gm, inner)}`;
  if (way === 'folded' && /^\S+( \S+)+$/.test(value)) return `>-\n${inner}${wrapped(value, inner, manner)}`;
  const written = scalar(value, false, manner);
  return way === 'wrapped' && /^\S+( \S+)+$/.test(value) ? wrapped(written, inner, manner) : written;
}

function wrapped(text: string, indent: string, { next: draw }: Manner): string {
  return text.replace(/ (?=\S)/g, (blank) => (draw() < 0.3 ? `\n${indent}` : blank));
}

function flow(value: object, column: number, manner: Manner): string {
  const list = Array.isArray(value);
  const items = Object.entries(value).map(([key, item]) => {
    const written =
      typeof item === 'object' && item !== null
        ? flow(item, column, { ...manner, oddity: 0 })
        : flowScalar(item, manner);
    return list ? written : `${scalar(key, true, manner, true)}: ${written}`;
  });
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (items.length === 0) return maybe(manner) ? `${open} ${close}` : `${open}${close}`;
  const comma = maybe(manner) ? ',' : '';
  if (maybe(manner)) {
    const inner = `\n${' '.repeat(column + 2)}`;
    const lines = items.map((item, index) => {
      const sign = index < items.length - 1 ? ',' : comma;
      return `${inner}${item}${sign}${maybe(manner) ? ' # said, and meant' : ''}`;
    });
    return `${open}${lines.join('')}\n${' '.repeat(column + 1)}${close}`;
  }
  const room = list ? (maybe(manner) ? ' ' : '') : ' ';
  return `${open}${room}${items.join(', ')}${comma}${room}${close}`;
}

function flowScalar(value: unknown, manner: Manner): string {
  return typeof value === 'string' ? scalar(value, false, manner, true) : String(value);
}

function scalar(text: string, key: boolean, manner: Manner, inFlow = false): string {
  const way = maybe(manner) ? pick(manner.next, ['single', 'double']) : 'plain';
  const safe =
    inFlow || key ? /^[A-Za-z][\w ./-]*[\w.]$|^[A-Za-z]$/ : /^[A-Za-z](?:[^:#\n]|:(?=\S))*[^\s:#]$|^[A-Za-z]$/;
  const bare = safe.test(text) && !/^(true|false|null|~)$/i.test(text);
  if (way === 'plain' && bare) return text;
  if (way !== 'double' && !text.includes('\n')) return `'${text.replaceAll("'", "''")}'`;
  const quoted = JSON.stringify(text);
  return maybe(manner)
    ? quoted.replace(/[éo]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : quoted;
}
