/** Counterbalanced pairs: two cases that differ in nothing but a name and one detail. */
import { isMap } from '../../framework/read/fields.ts';
import type { Case } from '../exercise.ts';
import { at, itemsAt, nameAt, type Reading } from './reading.ts';
import type { Placed } from './sets.ts';

type Twin = Pick<Case, 'id' | 'name' | 'role' | 'text' | 'pair'> & Partial<Pick<Case, 'evidence' | 'reference'>>;

/** Reports twins that are unknown, not mutual, in one set, or different in more than name and detail; each pair once. */
export function checkPairs(reading: Reading, placed: readonly Placed<Twin>[]): void {
  const byId = new Map(placed.map((one) => [one.value.id, one]));
  const done = new Set<string>();
  // One that names no twin is the mistake; what names it is right.
  const lost = new Set(placed.flatMap(({ value: { id, pair } }) => (pair && !byId.has(pair.with) ? [id] : [])));
  for (const one of placed) {
    const { pair, id } = one.value;
    if (pair === undefined || done.has(id)) continue;
    const twin = byId.get(pair.with);
    const place = at(reading, ...one.path, 'pair', 'with');
    if (twin === undefined || twin === one) {
      reading.findings.add(place, {
        rule: 'unknown-entry',
        message: twin === one ? `"${id}" is called its own twin.` : `There is no case "${pair.with}" here.`,
        hint: 'Name the case that differs from this one in nothing but the name and the detail.',
      });
      continue;
    }
    done.add(id).add(twin.value.id);
    if (lost.has(twin.value.id)) continue;
    const said = faultOf(one, twin);
    if (said !== undefined)
      reading.findings.add(said.part === 'with' ? place : nameAt(reading, ...twin.path, said.part), {
        rule: 'pair-differs',
        message: said.message,
        hint: said.hint,
      });
  }
}

/** Reports twins in a list that everybody reads whole, and so would see that they are twins. `where` begins the sentence. */
export function refuseTwins(reading: Reading, list: string, where: string): void {
  for (const { data, path } of itemsAt(reading, list)) {
    if (!isMap(data) || !('pair' in data)) continue;
    reading.findings.add(at(reading, ...path, 'pair'), {
      rule: 'pair-differs',
      message: `${where} every case, and would see that these two are twins.`,
      hint: 'Delete "pair:", or put the twins into the two sets of a rating lab.',
    });
  }
}

interface Fault {
  /** Where it is said: at the name of the twin, or at a part of the second one. */
  readonly part: 'with' | 'text' | 'pair' | 'role' | 'evidence' | 'reference';
  readonly message: string;
  readonly hint: string;
}

function faultOf(first: Placed<Twin>, second: Placed<Twin>): Fault | undefined {
  const [a, b] = [first.value, second.value];
  if (b.pair?.with !== a.id) {
    const message = `"${b.id}" does not say that "${a.id}" is its twin.`;
    return { part: 'with', message, hint: `Write "pair:" with "with: ${a.id}" and its own detail there.` };
  }
  if (first.set === second.set) {
    const message = `"${a.id}" and "${b.id}" stand in one set, where people would see that they are twins.`;
    return { part: 'with', message, hint: 'Put one of them into the other set.' };
  }
  for (const one of [a, b]) {
    const detail = one.pair?.detail ?? '';
    if (!one.text.includes(detail)) {
      const message = `The detail "${detail}" does not stand in the text of "${one.id}".`;
      return { part: one === b ? 'pair' : 'with', message, hint: 'Write it letter for letter as it stands there.' };
    }
  }
  const [left, right] = [bare(a), bare(b)];
  const where = left.findIndex((word, index) => word !== right[index]);
  if (where !== -1 || left.length !== right.length) {
    const from = where === -1 ? Math.min(left.length, right.length) : where;
    const shown = (words: readonly string[]): string =>
      words
        .slice(from, from + 5)
        .join(' ')
        .replace(/[○▢]/g, '…') || 'nothing more';
    const message = `Twins differ in nothing but the name and the detail, and here one says "${shown(left)}", the other "${shown(right)}".`;
    return { part: 'text', message, hint: 'Make the texts alike, or make both the detail.' };
  }
  for (const part of ['role', 'evidence', 'reference'] as const) {
    if (JSON.stringify(a[part]) === JSON.stringify(b[part])) continue;
    const message = `Twins differ in nothing but the name and the detail, and "${b.id}" has another ${part === 'reference' ? 'reference rating or reason' : part} than "${a.id}".`;
    return { part, message, hint: 'Copy it from the other one.' };
  }
  return undefined;
}

/** The words of a case with its name, its detail and its pronouns taken out. */
function bare({ name, text, pair }: Twin): string[] {
  const names = [name, ...name.split(' ')].sort((x, y) => y.length - x.length);
  let rest = text.replaceAll(pair?.detail ?? '', ' ▢ ');
  for (const one of names) rest = rest.replaceAll(new RegExp(`(?<!\\p{L})${RegExp.escape(one)}(?!\\p{L})`, 'gu'), '○');
  return rest
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(?:he|she|his|her|hers|him|himself|herself)(?!\p{L})/iu, '○'));
}
