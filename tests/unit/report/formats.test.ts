/** The formats for other tools, each read back by a parser or validator of its own kind. */

import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { parse } from 'junit2json';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { Texts } from '../../../src/framework/read/texts.ts';
import type { Diagnostic } from '../../../src/framework/diagnostic.ts';
import type { Findings } from '../../../src/report/findings.ts';
import { github, githubSummary } from '../../../src/report/github.ts';
import { junit } from '../../../src/report/junit.ts';
import { rdjson } from '../../../src/report/rdjson.ts';
import { sarif } from '../../../src/report/sarif.ts';

const FILE = 'frameworks/people/roles/em.yaml';

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    file: FILE,
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 17,
    severity: 'error',
    rule: 'unknown-competency',
    pointer: '/expectations/giving-feedbak',
    message: 'There is no competency "giving-feedbak" in "People".',
    hint: 'Did you mean "giving-feedback"?',
    ...changes,
  };
}

function findings(diagnostics: readonly Diagnostic[], text = 'expectations:\n  giving-feedbak: working\n'): Findings {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const summary = { files: 2, frameworks: 1, competencies: 1, roles: 1, errors, warnings: diagnostics.length - errors };
  return {
    diagnostics,
    files: new Texts([
      { file: FILE, text },
      { file: 'frameworks/people/framework.yaml', text: 'title: People\n' },
    ]),
    summary,
  };
}

/** Text that would do harm in a format that forgot to escape: commands, markup, mentions, characters XML has no place for. */
const HOSTILE = 'a,b: 100 %\r\n::error::x]]><script>&"\u0000\u001b @team [x](javascript:y) `z` ``` #1';

describe('workflow commands', () => {
  test('are one line each, with file, span, rule and what to do', () => {
    expect(github(findings([diagnostic()]), '')).toMatchInlineSnapshot(`
      "::error file=frameworks/people/roles/em.yaml,line=2,col=3,endLine=2,endColumn=17,title=unknown-competency::There is no competency "giving-feedbak" in "People".%0ADid you mean "giving-feedback"?
      1 error. Errors keep the site from being published.
      "
    `);
  });

  test('name files from the top of the repository', () => {
    expect(github(findings([diagnostic()]), 'people/growth/')).toContain(
      'file=people/growth/frameworks/people/roles/em.yaml,',
    );
  });

  test('are the first ten, errors before warnings; the rest is counted', () => {
    const many = [...Array.from({ length: 12 }, () => diagnostic({ severity: 'warning' })), diagnostic()];
    const lines = github(findings(many), '').split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(10);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines).toContain('3 more in the summary of this run.');
  });

  test('cannot be begun by the text of a file', () => {
    const out = github(findings([diagnostic({ file: `${HOSTILE}.yaml`, message: HOSTILE, hint: HOSTILE })]), '');
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(out).not.toContain('\r');
    const [properties = ''] = out.slice('::error '.length).split('::');
    expect(properties.split(',').map((pair) => pair.split('=')[0])).toEqual([
      'file',
      'line',
      'col',
      'endLine',
      'endColumn',
      'title',
    ]);
  });

  test('the summary of the run holds everything, by file, and acts on nothing that authors wrote', () => {
    const out = githubSummary(
      findings([diagnostic({ message: HOSTILE }), diagnostic({ severity: 'warning' })]),
      'growth',
    );
    expect(out).toContain('### growth/frameworks/people/roles/em.yaml');
    expect(out.match(/^- \*\*/gm)).toHaveLength(2);
    expect(out).not.toMatch(/<script|(?<!\\)\]\(|@team/);
  });
});

describe('SARIF', () => {
  test('says what, where and by which rule', () => {
    const log: Log = JSON.parse(
      sarif(findings([diagnostic(), diagnostic({ severity: 'warning', rule: 'vague-qualifier' })]), 'growth'),
    );
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules?.map((rule) => rule.id)).toEqual(['unknown-competency', 'vague-qualifier']);
    expect(run?.results?.map((result) => result.level)).toEqual(['error', 'warning']);
    for (const result of run?.results ?? [])
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'growth/frameworks/people/roles/em.yaml' },
      region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 17 },
    });
  });

  test('describes editorial rules, so that a code host can show why', () => {
    const log: Log = JSON.parse(sarif(findings([diagnostic({ rule: 'vague-qualifier' })]), ''));
    expect(log.runs[0]?.tool.driver.rules?.[0]?.help?.text).toMatch(/\w+/);
  });

  test('writes paths as web addresses, with blanks and letters escaped', () => {
    const log: Log = JSON.parse(
      sarif(findings([diagnostic({ file: 'frameworks/people/roles/Führung neu.yaml' })]), ''),
    );
    const uri = log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    expect(uri).toBe('frameworks/people/roles/F%C3%BChrung%20neu.yaml');
  });

  test('has a run without results where nothing is wrong', () => {
    const log: Log = JSON.parse(sarif(findings([]), ''));
    expect(log.runs[0]?.results).toEqual([]);
  });
});

describe('JUnit', () => {
  test('a file with errors failed, one with warnings or none passed', async () => {
    const report = await parse(
      junit(findings([diagnostic(), diagnostic({ severity: 'warning', file: 'frameworks/people/framework.yaml' })])),
    );
    const suite = report && 'testsuite' in report ? report.testsuite?.[0] : undefined;
    expect(suite).toMatchObject({ tests: 2, failures: 1 });
    expect(suite?.testcase?.map((one) => [one.name, one.failure?.length ?? 0])).toEqual([
      ['frameworks/people/framework.yaml', 0],
      [FILE, 1],
    ]);
  });

  test('is well-formed whatever authors write', async () => {
    const report = await parse(junit(findings([diagnostic({ message: HOSTILE, hint: '\uD800 alone' })])));
    const suite = report && 'testsuite' in report ? report.testsuite?.[0] : undefined;
    expect(JSON.stringify(suite?.testcase?.at(-1)?.failure)).toContain('<script>');
  });
});

describe('rdjson', () => {
  test('is valid by its own validator', async () => {
    const validator = new RDFormatValidator({ strictMode: true });
    const checked = await validator.validateString(
      rdjson(findings([diagnostic(), diagnostic({ severity: 'warning', message: HOSTILE })]), 'growth'),
    );
    expect(checked.errors).toEqual([]);
    expect(checked.valid).toBe(true);
  });

  test('counts columns in bytes of UTF-8, as the format asks', () => {
    const text = 'expectations:\n  übung-😀: x\n';
    const out = JSON.parse(rdjson(findings([diagnostic({ column: 12, endColumn: 13 })], text), ''));
    // "  übung-😀: " is 11 UTF-16 units before column 12; ü has one byte more, 😀 two.
    expect(out.diagnostics[0].location.range.start).toEqual({ line: 2, column: 15 });
  });
});
