/** Runs one rule over the example workspace with some files laid over it. */
import { check } from '../../../../src/framework/check.ts';
import { exampleFiles, TODAY } from '../../../../src/framework/rules/example-workspace.ts';
import type { EditorialRule, RuleExample } from '../../../../src/framework/rules/rule.ts';
import { said, sourcesOf } from '../../workspace-fixture.ts';

/** What the rule finds: place and message, in order. Throws where the files have errors, so that no test passes on half a workspace. */
export function findings(rule: EditorialRule, overlay: RuleExample, today = TODAY): string[] {
  const files = exampleFiles(overlay);
  const { diagnostics } = check(sourcesOf(files), [], today);
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (errors.length > 0) throw new Error(said(files, errors));
  return diagnostics
    .filter((one) => one.rule === rule.id)
    .map(({ file, pointer, message }) => `${file.replace(/^frameworks\//, '')} ${pointer}: ${message}`);
}
