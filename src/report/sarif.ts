/** Diagnostics as SARIF 2.1.0 (OASIS), for code scanning. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { RULES } from '../framework/rules/all.ts';
import type { Findings } from './findings.ts';
import { inRepository } from './repository-path.ts';

/** One SARIF log with one run; `prefix` is the workspace's folder in the repository. */
export function sarif(found: Findings, prefix: string): string {
  const ids = [...new Set(found.diagnostics.map((diagnostic) => diagnostic.rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Espalier', rules: ids.map(describe) } },
        columnKind: 'utf16CodeUnits',
        results: found.diagnostics.map((diagnostic) => result(diagnostic, ids.indexOf(diagnostic.rule), prefix)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: string): object {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.looksFor },
    help: { text: rule.why },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number, prefix: string): object {
  const { file, line, column, endLine, endColumn, severity, rule, message, hint } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: inRepository(prefix, file).split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn: Math.max(endColumn, endLine === line ? column : 1),
          },
        },
      },
    ],
  };
}
