/** Levels of a competency that stand next to one another, with what they say. */
import type { Competency, Level } from '../model.ts';
import type { RuleContext } from './rule.ts';
import { isPlaceholder } from './same-words.ts';
import type { Statement } from './statements.ts';

export interface LevelText {
  readonly level: Level;
  /** Its key in the file, which may be a name that the level had before. */
  readonly key: string;
  /** Its summary and indicators. */
  readonly statements: readonly Statement[];
}

export interface Neighbours {
  readonly competency: Competency;
  readonly lower: LevelText;
  readonly upper: LevelText;
}

/** Whether all that a level says is that something is still to be written. */
export function isUnwritten({ statements }: LevelText): boolean {
  return statements.every(({ text }) => isPlaceholder(text));
}

const known = new WeakMap<RuleContext, readonly Neighbours[]>();

/**
 * Each pair of levels with no written level between them, the lower one first. Levels that stand side by side are no pair. Several rules
 * ask for them.
 */
export function neighbouringLevels(context: RuleContext): readonly Neighbours[] {
  let pairs = known.get(context);
  if (pairs === undefined) {
    pairs = [...neighboursAmong(context.statements)];
    known.set(context, pairs);
  }
  return pairs;
}

/** The same among some statements, which are all that their competencies say. */
export function* neighboursAmong(statements: readonly Statement[]): Generator<Neighbours> {
  for (const [competency, own] of Map.groupBy(statements.filter(isText), (statement) => statement.competency)) {
    const texts = levelTextsOf(own);
    for (const upper of texts) {
      const below = Math.max(...texts.map(({ level }) => level.step).filter((step) => step < upper.level.step));
      for (const lower of texts) if (lower.level.step === below) yield { competency, lower, upper };
    }
  }
}

/** What each level says, from the statements that are texts of levels. */
export function levelTextsOf(own: readonly Statement[]): LevelText[] {
  const texts: LevelText[] = [];
  for (const [level, said] of Map.groupBy(own, (statement) => statement.level)) {
    const key = said[0]?.levelKey;
    if (level !== undefined && key !== undefined) texts.push({ level, key, statements: said });
  }
  return texts;
}

/** Whether a statement is what a level says, and its competency has another level to compare it with. */
function isText({ kind, level, competency }: Statement): boolean {
  return level !== undefined && competency.levels.length > 1 && (kind === 'summary' || kind === 'indicator');
}
