/** Diagnostics for people: what, where with the line itself, and what to do. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { excerpt, visible } from './excerpt.ts';
import { checkedSentence, closingSentence, type Findings } from './findings.ts';

/** Dresses text for a terminal; the identity where there is none. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  good(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

const plain = (text: string): string => text;
export const NO_PAINT: Paint = { error: plain, warning: plain, good: plain, faint: plain, strong: plain };
const code = (n: number) => (text: string) => `\u001b[${n}m${text}\u001b[0m`;
export const ANSI: Paint = { error: code(31), warning: code(33), good: code(32), faint: code(2), strong: code(1) };

/** All findings as text, ending with one sentence that says how things stand. */
export function pretty(found: Findings, paint: Paint = NO_PAINT): string {
  const blocks = found.diagnostics.map((one) => block(one, found.files.line(one.file, one.line), paint));
  return `${[...blocks, closing(found, paint)].join('\n\n')}\n`;
}

function block(diagnostic: Diagnostic, written: string | undefined, paint: Paint): string {
  const { file, line, column, severity, message, hint, rule } = diagnostic;
  const lines = [
    `${paint.strong(visible(`${file}:${line}:${column}`))} ${paint[severity](severity)} ${paint.faint(rule)}`,
    `  ${visible(message)}`,
  ];
  const shown = written === undefined ? undefined : excerpt(written, diagnostic);
  if (shown !== undefined) {
    const number = String(line);
    lines.push(`  ${paint.faint(`${number} |`)} ${shown.line}`);
    lines.push(`  ${paint.faint(`${' '.repeat(number.length)} |`)} ${paint[severity](shown.carets)}`);
  }
  if (hint !== undefined) lines.push(`  ${visible(hint)}`);
  return lines.join('\n');
}

function closing(found: Findings, paint: Paint): string {
  const { errors, warnings } = found.summary;
  const dressed = errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.good;
  return `${checkedSentence(found)}\n${dressed(closingSentence(found))}`;
}
