/** Which statements say what somebody does, and so are judged as behaviour. */
import { isEnglish, type RuleContext } from './rule.ts';
import type { Statement } from './statements.ts';

const known = new WeakMap<RuleContext, readonly Statement[]>();

/**
 * The statements in English that roles expect people to live up to: indicators, anchors, and the summary of a level that has nothing
 * else. A summary above indicators is a heading, and what a competency is about may be called by its name there. Several rules ask for
 * them.
 */
export function behavioursOf(context: RuleContext): readonly Statement[] {
  let behaviours = known.get(context);
  if (behaviours === undefined) {
    behaviours = context.statements.filter(isBehaviour);
    known.set(context, behaviours);
  }
  return behaviours;
}

function isBehaviour(statement: Statement): boolean {
  const { kind, competency } = statement;
  return (kind === 'indicator' || kind === 'anchor' || isLoneSummary(statement)) && isEnglish(competency.framework);
}

/** Whether a statement is all that its level says. */
export function isLoneSummary({ kind, competency, level }: Statement): boolean {
  if (kind !== 'summary') return false;
  const own = competency.levels.find((one) => one.level === level);
  return own === undefined || own.indicators.length === 0;
}
