/** Diagnostics as annotations of a pull request on GitHub, and the whole list for the summary of the run. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { closingSentence, type Findings } from './findings.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { inRepository } from './repository-path.ts';

/** GitHub shows no more than ten of a kind for one step; the first ten are printed, errors before warnings. */
const MOST_ANNOTATIONS = 10;

/** Workflow commands, a line each; `prefix` is the workspace's folder in the repository. Ends with how things stand. */
export function github(found: Findings, prefix: string): string {
  const commands = byWeight(found.diagnostics)
    .slice(0, MOST_ANNOTATIONS)
    .map((diagnostic) => command(diagnostic, prefix));
  const rest = found.diagnostics.length - commands.length;
  const more = rest > 0 ? [`${rest} more in the summary of this run.`] : [];
  return `${[...commands, ...more, closingSentence(found)].join('\n')}\n`;
}

/** Everything that was found, as Markdown for the summary of a run. */
export function githubSummary(found: Findings, prefix: string): string {
  const blocks = ['## Checking the frameworks', closingSentence(found)];
  for (const [file, diagnostics] of Map.groupBy(found.diagnostics, (diagnostic) => diagnostic.file)) {
    const items = diagnostics.map(({ line, severity, rule, message, hint }) => {
      const said = [message, hint].filter((text) => text !== undefined).join(' ');
      return `- **${severity}**, line ${line}: ${escapeMarkdown(said)} \`${rule}\``;
    });
    blocks.push(`### ${escapeMarkdown(inRepository(prefix, file))}`, items.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function command(diagnostic: Diagnostic, prefix: string): string {
  const { file, line, column, endLine, endColumn, severity, rule, message, hint } = diagnostic;
  const properties: [string, string | number][] = [
    ['file', inRepository(prefix, file)],
    ['line', line],
    ['col', column],
    ['endLine', endLine],
    ['endColumn', endColumn],
    ['title', rule],
  ];
  const said = hint === undefined ? message : `${message}\n${hint}`;
  return `::${severity} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(said)}`;
}

/** The escapes of workflow commands: without them a text could begin a command of its own. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function byWeight(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return [...errors, ...diagnostics.filter((diagnostic) => diagnostic.severity !== 'error')];
}
