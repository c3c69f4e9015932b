/** The contract for other tools: exactly what the format's guide shows. */

import { expect, test } from 'vitest';
import { Texts } from '../../../src/framework/read/texts.ts';
import type { Findings } from '../../../src/report/findings.ts';
import { json } from '../../../src/report/json.ts';

const summary = { files: 3, frameworks: 1, competencies: 1, roles: 1, errors: 1, warnings: 1 };

test('an object with version, summary and diagnostics, keys in order, a newline at the end', () => {
  const found: Findings = {
    // Written in another order, so that the order is the report's own.
    summary: { warnings: 1, errors: 1, roles: 1, competencies: 1, frameworks: 1, files: 3 },
    files: new Texts([{ file: 'frameworks/people/roles/em.yaml', text: 'secret' }]),
    diagnostics: [
      {
        hint: 'Did you mean "giving-feedback"?',
        message: 'There is no competency "giving-feedbak" in "People".',
        pointer: '/expectations/giving-feedbak',
        rule: 'unknown-competency',
        severity: 'error',
        endColumn: 17,
        endLine: 9,
        column: 3,
        line: 9,
        file: 'frameworks/people/roles/em.yaml',
      },
      {
        file: 'frameworks/people/competencies/a.yaml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        severity: 'warning',
        rule: 'long-id',
        pointer: '',
        message: 'This id is “long”.',
      },
    ],
  };
  expect(json(found)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "summary": {
        "files": 3,
        "frameworks": 1,
        "competencies": 1,
        "roles": 1,
        "errors": 1,
        "warnings": 1
      },
      "diagnostics": [
        {
          "file": "frameworks/people/roles/em.yaml",
          "line": 9,
          "column": 3,
          "endLine": 9,
          "endColumn": 17,
          "severity": "error",
          "rule": "unknown-competency",
          "pointer": "/expectations/giving-feedbak",
          "message": "There is no competency \\"giving-feedbak\\" in \\"People\\".",
          "hint": "Did you mean \\"giving-feedback\\"?"
        },
        {
          "file": "frameworks/people/competencies/a.yaml",
          "line": 1,
          "column": 1,
          "endLine": 1,
          "endColumn": 1,
          "severity": "warning",
          "rule": "long-id",
          "pointer": "",
          "message": "This id is “long”."
        }
      ]
    }
    "
  `);
});

test('where nothing is wrong, the list is empty', () => {
  const found: Findings = { summary: { ...summary, errors: 0, warnings: 0 }, files: new Texts([]), diagnostics: [] };
  expect(JSON.parse(json(found))).toEqual({
    version: 1,
    summary: { ...summary, errors: 0, warnings: 0 },
    diagnostics: [],
  });
});
