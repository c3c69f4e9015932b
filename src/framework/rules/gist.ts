/** Of what a competency says, the little that tells whether it deserves a second look. */
import type { Gist } from '../read/source.ts';
import { isPlaceholder } from './same-words.ts';
import type { Statement } from './statements.ts';

/** The gist of all that one competency says. */
export function gistOf(statements: readonly Statement[]): Gist {
  let definition: readonly number[] | undefined;
  const behaviours: (readonly number[])[] = [];
  let waits = false;
  for (const statement of statements) {
    if (!isCompared(statement)) continue;
    if (partOf(statement) === 'behaviour') behaviours.push(numbersOf(statement));
    else definition ??= numbersOf(statement);
    waits ||= isPlaceholder(statement.text);
  }
  return { definition, behaviours, waits };
}

/** Whether a statement is compared with those of other competencies: definitions, summaries and indicators are. */
export function isCompared({ kind }: Statement): boolean {
  return kind === 'definition' || kind === 'summary' || kind === 'indicator';
}

/** What a statement is compared with: definitions are compared among themselves. */
export function partOf({ kind }: Statement): 'definition' | 'behaviour' {
  return kind === 'definition' ? 'definition' : 'behaviour';
}

function numbersOf({ meaning }: Statement): number[] {
  return meaning.distinct.map(({ number }) => number);
}
