import { expect, test } from 'vitest';
import { allExplanations, explanationOf } from '../../../src/framework/rules/explanation.ts';
import { explainPretty, listRules } from '../../../src/report/explain-pretty.ts';

function explained(id: string): string {
  const rule = explanationOf(id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return explainPretty(rule);
}

test('an editorial rule: what, why, examples, how to set and silence it', () => {
  expect(explained('stale-review')).toMatchInlineSnapshot(`
    "stale-review warning
    Review a framework every year.

    What it looks for
      An adopted framework whose \`reviewed\` is more than a year ago or missing.

    Why
      Work changes, and a framework that nobody has read against it for a year asks people for
      things that no longer matter. Whoever is judged by it may ask when it was last looked at.

    Bad: frameworks/people/framework.yaml
      language: en-GB
      owners: [people-ops@example.org]
    > reviewed: 2025-06-30

    Good: frameworks/people/framework.yaml
      language: en-GB
      owners: [people-ops@example.org]
    > reviewed: 2026-06-30

    To set it for the whole site, in content/site.yaml:
      rules:
        stale-review: error   # off, warning or error; warning where nothing is said

    To silence it in one place, on the line above, with the reason:
      # espalier-ignore stale-review -- why the advice does not fit here
    "
  `);
});

test('a rule of the format says that it cannot be switched off', () => {
  expect(explained('unknown-grade')).toMatchInlineSnapshot(`
    "unknown-grade error
    Name grades of the job architecture.

    What it looks for
      A grade that the job architecture does not list.

    Bad: frameworks/people/roles/adviser.yaml
      summary: Answers the questions of managers.
      family: people
    > grade: p7
      expectations:
        giving-feedback: foundation

    Good: frameworks/people/roles/adviser.yaml
      summary: Answers the questions of managers.
      family: people
    > grade: p1
      expectations:
        giving-feedback: foundation

    This is a rule of the format: it can be neither switched off nor silenced.
    "
  `);
});

test('words stand for what no text can show, and for a file that is not there', () => {
  expect(explained('symbolic-link')).toContain('Bad\n  coaching.yaml → ../../../private/coaching.yaml\n');
  expect(explained('missing-architecture')).toContain(
    'Bad: frameworks/job-architecture.yaml\n  (there is no such file)\n',
  );
});

test('characters that a terminal would obey are made visible', () => {
  expect(explained('control-character')).toContain('Tells\uFFFD people');
  expect(explained('bidirectional-override')).not.toContain('\u202e');
});

test('no line of running text is wider than a page', () => {
  const wide = allExplanations()
    .flatMap((rule) => explainPretty(rule).split('\n'))
    .filter((line) => line.length > 100 && !/^Bad: |^Good: |https:|\(\d{4}\)|^[> ] /.test(line));
  expect(wide).toEqual([]);
});

test('the list names every rule with its severity', () => {
  const rules = allExplanations();
  const text = listRules(rules);
  for (const { id, severity, title } of rules)
    expect(text).toMatch(new RegExp(`^  ${id} +${severity} +${title.slice(0, 5)}`, 'm'));
});
