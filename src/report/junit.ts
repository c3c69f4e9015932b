/** Diagnostics as a JUnit report, for build servers that know nothing else: a test case for each file with findings. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { counted, type Findings } from './findings.ts';

/** One XML document. A file with errors failed; a file with warnings alone passed, and says so. */
export function junit(found: Findings): string {
  const byFile = Map.groupBy(found.diagnostics, (diagnostic) => diagnostic.file);
  const names = [...new Set([...found.files.keys(), ...byFile.keys()])].sort();
  const cases = names.map((file) => testCase(file, byFile.get(file) ?? []));
  const failures = names.filter((file) => byFile.get(file)?.some(isError)).length;
  const counts = `tests="${names.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Espalier" ${counts}>`,
    `  <testsuite name="validate" ${counts} skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(file: string, diagnostics: readonly Diagnostic[]): string {
  const open = `    <testcase name="${escapeXml(file)}" classname="${escapeXml(file.split('/').slice(0, 2).join('.'))}"`;
  if (diagnostics.length === 0) return `${open}/>`;
  const errors = diagnostics.filter(isError);
  const lines = (some: readonly Diagnostic[]): string => escapeXml(some.map(line).join('\n'));
  const warnings = diagnostics.filter((diagnostic) => !isError(diagnostic));
  return [
    `${open}>`,
    ...(errors.length > 0
      ? [
          `      <failure message="${escapeXml(counted(errors.length, 'error'))}" type="${escapeXml(errors[0]?.rule ?? '')}">${lines(errors)}</failure>`,
        ]
      : []),
    ...(warnings.length > 0 ? [`      <system-out>${lines(warnings)}</system-out>`] : []),
    '    </testcase>',
  ].join('\n');
}

function line({ file, line: number, column, severity, rule, message, hint }: Diagnostic): string {
  return `${file}:${number}:${column} ${severity} ${rule}: ${message}${hint === undefined ? '' : ` ${hint}`}`;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** XML 1.0 has no place for most control characters, not even escaped. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
