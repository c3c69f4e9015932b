/** `espalier explain`: what a rule wants and why, with a bad and a good example. */
import { allExplanations, type Explanation, explanationOf, nearestRule } from '../framework/rules/explanation.ts';
import { explainPretty, listRules } from '../report/explain-pretty.ts';
import { ANSI, NO_PAINT } from '../report/pretty.ts';
import { choice, EXIT, readArguments, UsageError } from './usage.ts';

const HELP = `Usage: npx espalier explain [RULE] [options]

Says what a rule wants and why, with a bad and a good example. Without RULE, lists all rules.

  --format FORMAT     pretty (for people) or json (for tools)
  --help              this text

Exit code: 0 explained, 2 there is no such rule.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    format: { type: 'string', default: 'pretty' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const format = choice('--format', values.format, ['pretty', 'json']);
  const [name, surplus] = positionals;
  if (surplus !== undefined)
    throw new UsageError(`explain takes one rule at a time, and "${surplus}" would be a second.`);
  const rules = name === undefined ? allExplanations() : [ruleNamed(name)];
  process.stdout.write(format === 'json' ? json(rules) : pretty(rules, name));
  return EXIT.fine;
}

function ruleNamed(name: string): Explanation {
  const found = explanationOf(name);
  if (found !== undefined) return found;
  const meant = nearestRule(name);
  throw new UsageError(
    `There is no rule "${name}". ${meant === undefined ? '"npx espalier explain" lists all of them.' : `Did you mean "${meant}"?`}`,
  );
}

function pretty(rules: readonly Explanation[], name: string | undefined): string {
  const paint = process.stdout.isTTY ? ANSI : NO_PAINT;
  const [rule] = rules;
  return name === undefined || rule === undefined ? listRules(rules, paint) : explainPretty(rule, paint);
}

function json(rules: readonly Explanation[]): string {
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
}
