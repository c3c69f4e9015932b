/** One change in words, whatever it is printed as: whom it reaches, what to look at, and how its texts are shown. */
import type { Change } from '../framework/change/change.ts';
import type { Doubt } from '../framework/change/doubts.ts';
import { type Passage, passagesBetween } from '../framework/compare/words.ts';
import { counted } from './findings.ts';
import { inWords } from './list-words.ts';

/** A change as a reader meets it: one of what several frameworks share is told once. */
export interface Told extends Change {
  /** Ids of the frameworks whose files it changes; one for nearly all. */
  readonly frameworks: readonly string[];
}

/** The changes with those of a shared scale told once, for all frameworks that use it; each of these still answers in its version. */
export function toldOnce(changes: readonly Change[]): readonly Told[] {
  const told = new Map<string, Told>();
  for (const [index, change] of changes.entries()) {
    const { entity, level, kind, summary, before, after, needs } = change;
    const isShared = entity === 'framework' && level !== undefined;
    const key = isShared ? JSON.stringify([kind, level, summary, before, after, needs]) : String(index);
    const known = told.get(key);
    const roles = new Map([...(known?.affectedRoles ?? []), ...change.affectedRoles].map((role) => [role.key, role]));
    told.set(key, {
      ...change,
      affectedRoles: [...roles.values()].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)),
      frameworks: [...(known?.frameworks ?? []), change.framework],
    });
  }
  return [...told.values()];
}

/** More roles than this are not all named in a sentence. */
export const NAMED = 6;

/** Whom a change reaches: in a few words, and by all names where the words leave some out. Undefined where it reaches nobody. */
export function reached(change: Change): { readonly words: string; readonly all: readonly string[] } | undefined {
  const titles = change.affectedRoles.map((role) => role.title);
  if (change.everyone) return { words: 'everybody, whatever their role', all: [] };
  if (titles.length === 0) return undefined;
  if (titles.length === 1 && change.entity === 'role' && titles[0] === change.title) return undefined;
  if (titles.length > NAMED) return { words: counted(titles.length, 'role'), all: titles };
  return { words: `${counted(titles.length, 'role')}: ${inWords(titles)}`, all: [] };
}

/** What only a reader can judge about a change, and what its author may do about it: a sentence or two each. */
export function remarks({ doubts = [], likeness, advice }: Change): readonly string[] {
  const alike =
    likeness === undefined
      ? []
      : [
          `Taken for one text reworded, because the two share ${Math.round(likeness * 100)}% of their words. If they are two things, say so in the review.`,
        ];
  return [...doubtSentences(doubts), ...alike, ...(advice === undefined ? [] : [advice])];
}

const SIGNS: Readonly<Record<Exclude<Doubt, 'hardly-a-word'>, string>> = {
  number: 'a number',
  time: 'a word of time',
  negation: 'a negation',
};

function doubtSentences(doubts: readonly Doubt[]): readonly string[] {
  if (doubts.includes('hardly-a-word'))
    return ['Hardly a word is left: is this another indicator? Then give it another id.'];
  const signs = doubts.flatMap((doubt) => (doubt === 'hardly-a-word' ? [] : [SIGNS[doubt]]));
  if (signs.length === 0) return [];
  const named = inWords(signs);
  return [`${named.charAt(0).toUpperCase()}${named.slice(1)} changed: does this ask more?`];
}

/** The texts of a change: passages to be marked, or two texts to be read one after the other, or one line that says it all. */
export type Wording =
  | { readonly as: 'passages'; readonly passages: readonly Passage[] }
  | { readonly as: 'both'; readonly before: string; readonly after: string }
  | { readonly as: 'line'; readonly text: string };

/** How the texts of a change are shown; undefined where its summary has said it all. */
export function wordingOf(change: Change): Wording | undefined {
  const [before, after] = [change.before, change.after].map((text) => text?.replace(/\s*\n\s*/g, ' · ').trim());
  if (change.kind === 'rewords' && before !== undefined && after !== undefined) {
    const passages = passagesBetween(before, after);
    return passages === undefined ? { as: 'both', before, after } : { as: 'passages', passages };
  }
  if (isTold(change)) return undefined;
  const text = [before, after].filter((one) => one !== undefined && one !== '').join(' → ');
  return text === '' ? undefined : { as: 'line', text };
}

/** Whether its summary says all that before and after do: a level raised, another id, something whose title is all there is to it. */
function isTold({ kind, entity, aspect, before, after, summary }: Change): boolean {
  if (kind === 'renames' || aspect === 'weight') return true;
  if (entity === 'role' && (kind === 'raises' || kind === 'lowers')) return true;
  const only = before ?? after;
  return (before === undefined || after === undefined) && only !== undefined && summary.includes(`"${only}"`);
}
