/** Which statements say what somebody does, and so are judged as behaviour. */
import { isEnglish, type RuleContext } from './rule.ts';
import type { Statement } from './statements.ts';

/**
 * The statements in English that roles expect people to live up to: indicators, anchors, and the summary of a level that has nothing
 * else. A summary above indicators is a heading, and what a competency is about may be called by its name there.
 */
export function* behavioursOf({ statements }: RuleContext): Generator<Statement> {
  for (const statement of statements) {
    if (!isEnglish(statement.competency.framework)) continue;
    if (statement.kind === 'indicator' || statement.kind === 'anchor' || isLoneSummary(statement)) yield statement;
  }
}

/** Whether a statement is all that its level says. */
export function isLoneSummary({ kind, competency, level }: Statement): boolean {
  if (kind !== 'summary') return false;
  const own = competency.levels.find((one) => one.level === level);
  return own === undefined || own.indicators.length === 0;
}
