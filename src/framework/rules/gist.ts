/** Of what a competency says, the little that tells whether it deserves a second look. */
import type { Gist } from '../read/source.ts';
import { isPlaceholder } from './same-words.ts';
import type { Statement } from './statements.ts';

/** The gist of all that one competency says. */
export function gistOf(statements: readonly Statement[]): Gist {
  const compared = statements.filter(isCompared);
  const parts = Map.groupBy(compared, partOf);
  return {
    definition: parts.get('definition')?.map(numbersOf)[0],
    behaviours: parts.get('behaviour')?.map(numbersOf) ?? [],
    waits: compared.some(({ text }) => isPlaceholder(text)),
  };
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
