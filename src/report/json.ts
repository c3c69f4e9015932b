/** Diagnostics for other tools: a contract, versioned, described in the format's guide. */
import type { Findings } from './findings.ts';

/** One JSON object with summary and diagnostics; its keys always in the same order. */
export function json(found: Findings): string {
  const { files, frameworks, competencies, roles, errors, warnings } = found.summary;
  const diagnostics = found.diagnostics.map(
    ({ file, line, column, endLine, endColumn, severity, rule, pointer, message, hint }) => ({
      file,
      line,
      column,
      endLine,
      endColumn,
      severity,
      rule,
      pointer,
      message,
      ...(hint === undefined ? {} : { hint }),
    }),
  );
  return `${JSON.stringify({ version: 1, summary: { files, frameworks, competencies, roles, errors, warnings }, diagnostics }, null, 2)}\n`;
}
