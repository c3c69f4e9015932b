/** Diagnostics in the Reviewdog Diagnostic Format (rdjson). */
import type { Findings } from './findings.ts';
import { inRepository } from './repository-path.ts';

/** One JSON object. The format counts columns in bytes of UTF-8, ours count UTF-16 units: they are translated here. */
export function rdjson(found: Findings, prefix: string): string {
  const bytesBefore = (file: string, line: number, column: number): number =>
    Buffer.byteLength((found.files.line(file, line) ?? '').slice(0, column - 1)) + 1;
  const diagnostics = found.diagnostics.map(
    ({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => ({
      message: hint === undefined ? message : `${message} ${hint}`,
      location: {
        path: inRepository(prefix, file),
        range: {
          start: { line, column: bytesBefore(file, line, column) },
          end: { line: endLine, column: bytesBefore(file, endLine, endColumn) },
        },
      },
      severity: severity.toUpperCase(),
      code: { value: rule },
    }),
  );
  return `${JSON.stringify({ source: { name: 'espalier' }, diagnostics }, null, 2)}\n`;
}
