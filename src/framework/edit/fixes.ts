/** What `validate --fix` may do about a diagnostic: changes of form that need nobody's judgement. */
import type { Diagnostic, Mend } from '../diagnostic.ts';
import { field } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import type { Change } from './change.ts';
import { nameIndicators } from './indicator-id.ts';

/** A change that mends what a rule found. */
export interface Fix {
  readonly rule: string;
  readonly change: Change;
}

/** Rules whose mends are more than another text in the place of one: from the data of the file. */
const BY_RULE: Readonly<Record<string, (data: unknown) => Change[]>> = {
  'indicator-without-id': nameIndicators,
};

/** The fixes for the diagnostics of one file. */
export function fixesFor(source: Source, diagnostics: readonly Diagnostic[]): Fix[] {
  return diagnostics.flatMap(({ rule, mends = [] }) => {
    const make = Object.hasOwn(BY_RULE, rule) ? BY_RULE[rule] : undefined;
    const changes = make?.(source.data) ?? mends.flatMap((mend) => changeOf(source.data, mend));
    return changes.map((change) => ({ rule, change }));
  });
}

/** How a fix is told, by the number of places. */
export function fixWords(rule: string, count: number): string {
  const [singular, plural] = WORDS[rule] ?? [`place of ${rule}`, `places of ${rule}`];
  return `${count} ${count === 1 ? singular : plural}`;
}

const WORDS: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  'renamed-reference': ['reference to a former id', 'references to former ids'],
  'indicator-without-id': ['indicator without an id', 'indicators without ids'],
  'full-stops': ['full stop', 'full stops'],
};

function changeOf(data: unknown, { path, part = 'value', from, to }: Mend): Change[] {
  if (part === 'address') return [];
  if (part === 'key') return path.at(-1) === from ? [{ change: 'rename-key', path, to }] : [];
  const value = path.reduce<unknown>(
    (holder, step) => (Array.isArray(holder) ? holder[Number(step)] : field(holder, String(step))),
    data,
  );
  // Rules see texts without the blanks around them.
  if (typeof value !== 'string' || value.trim() !== from) return [];
  return [{ change: 'replace', path, to: value.replace(from, () => to) }];
}
