/**
 * What is being searched for, and how it stands in the address: after `#`, which a browser never sends to a server, so even the
 * words that someone looks for stay with them.
 */

/** Filters by name, one value each; names are those of search-filters.ts. */
export type Chosen = Readonly<Record<string, string>>;

export interface Question {
  readonly words: string;
  readonly chosen: Chosen;
}

/** Names that a filter may have in an address; anything else in it is left alone. */
export const filterNames = ['kind', 'framework', 'family', 'grade', 'level'] as const;

/** The kind of pages that only authors ask for; whoever names no kind sees them after all others. */
export const lastKind = 'Rule for authors';

/** Answers start at two letters: one letter finds nearly everything. */
export const fewestLetters = 2;

/** The question in an address such as `#q=feedback&kind=Role`; a `?q=` that came from elsewhere is understood too. */
export function readQuestion(hash: string, query = ''): Question {
  const said = new URLSearchParams(hash.replace(/^#/, '') || query);
  const chosen: Record<string, string> = {};
  for (const name of filterNames) {
    const value = said.get(name);
    if (value) chosen[name] = value;
  }
  return { words: (said.get('q') ?? '').slice(0, 200), chosen };
}

/** The part of an address from `#`, empty for an empty question. */
export function writeQuestion({ words, chosen }: Question): string {
  const said = new URLSearchParams();
  if (words.trim() !== '') said.set('q', words.trim());
  for (const name of filterNames) {
    const value = chosen[name];
    if (value) said.set(name, value);
  }
  const text = said.toString();
  return text === '' ? '' : `#${text}`;
}

/** What to do with a question: wait for letters, list what the filters leave, or search. */
export function stateOf({ words, chosen }: Question): 'idle' | 'short' | 'list' | 'search' {
  const letters = words.trim().length;
  if (letters >= fewestLetters) return 'search';
  if (letters > 0) return 'short';
  return Object.keys(chosen).length > 0 ? 'list' : 'idle';
}

/** `results` in their order, but those whose id is in `last` after all others. */
export function withLast<Result extends { readonly id: string }>(
  results: readonly Result[],
  last: ReadonlySet<string>,
): readonly Result[] {
  return [...results.filter(({ id }) => !last.has(id)), ...results.filter(({ id }) => last.has(id))];
}
