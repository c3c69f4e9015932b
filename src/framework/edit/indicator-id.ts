/** Ids for indicators that have none: a few of the words of their text, so that people recognise them. */
import { idFault, idFrom } from '../ids.ts';
import { asText, entriesField, field } from '../read/fields.ts';
import type { Path } from '../diagnostic.ts';
import type { Change } from './change.ts';

/** Words that say nothing by themselves. */
const SMALL_WORDS = new Set(
  `a an the and or of to in on at by for from with into onto about as than then that this these those which who whose whom it its
  their them they he she his her is are was were be been has have had do does did can could will would may might must should own
  each any some every all both so such when while where before after if else also only`.split(/\s+/),
);
const ENOUGH_WORDS = 3;
const LONGEST = 40;

interface Unnamed {
  readonly path: Path;
  readonly text: string;
  /** Whether it is plain text, or an entry that lacks only the id. */
  readonly plain: boolean;
}

/** The changes that give an id to every indicator of a competency that has none. The same data always gets the same ids. */
export function nameIndicators(data: unknown): Change[] {
  const lists: [Path, unknown][] = [
    [['indicators'], field(data, 'indicators')],
    ...entriesField(data, 'levels').map(([name, level]): [Path, unknown] => [
      ['levels', name, 'indicators'],
      field(level, 'indicators'),
    ]),
  ];
  const taken = new Set<string>();
  const unnamed: Unnamed[] = [];
  for (const [path, list] of lists) {
    for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
      const id = asText(field(item, 'id'));
      const former = field(item, 'formerly');
      for (const name of [id, ...(Array.isArray(former) ? former : [])]) if (typeof name === 'string') taken.add(name);
      const text = asText(item) ?? asText(field(item, 'text'));
      if (id === undefined && text !== undefined)
        unnamed.push({ path: [...path, index], text, plain: typeof item === 'string' });
    }
  }
  return unnamed.map(({ path, text, plain }): Change => {
    const id = freshId(text, taken);
    taken.add(id);
    return plain ? { change: 'name-item', path, id } : { change: 'add-entry', path, key: 'id', value: id, at: 'first' };
  });
}

/** An id for a text that nothing else has: its first telling words, more of them where others begin alike. */
export function freshId(text: string, taken: ReadonlySet<string>): string {
  const all = wordsOf(text);
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const words = telling.length > 1 ? telling : all;
  for (let count = Math.min(ENOUGH_WORDS, words.length); count > 0 && count <= words.length; count++) {
    const id = words.slice(0, count).join('-');
    if (id.length > LONGEST && count > 1) break;
    if (idFault(id) === undefined && !taken.has(id)) return id;
  }
  const base = idFrom(words.slice(0, ENOUGH_WORDS).join('-').slice(0, LONGEST)) ?? `indicator-${fingerprint(text)}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function wordsOf(text: string): string[] {
  // Links say their words, not their address.
  const said = text.replace(/\]\([^)]*\)/g, ']').replace(/['’](?=\p{L})/gu, '');
  return (idFrom(said) ?? '').split('-').filter((word) => word !== '');
}

/** Six signs that stand for a text in a script that has no place in an id (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-6);
}
