/** Writing for translators: a file to fill in, and the line that remembers from which wording each text was made. */
import type { Change } from '../edit/change.ts';
import { rewrite } from '../edit/rewrite.ts';
import { writeText } from '../edit/scalar.ts';
import { field } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { addressesBefore, type TranslatedFile } from './locales.ts';
import { markOf } from './marks.ts';

/** A file for a translator: every text of the source as a remark, above an empty place for its translation. */
export function skeleton(file: TranslatedFile, isNeeded: (address: string) => boolean): string {
  const texts = file.texts.filter(({ address }) => isNeeded(address));
  const root: Branch = { children: new Map() };
  for (const { address, original } of texts) {
    let branch = root;
    for (const step of address.split('/')) {
      const next = branch.children.get(step) ?? { children: new Map() };
      branch.children.set(step, next);
      branch = next;
    }
    branch.text = original.text;
  }
  return `${lines(root, file.original.kind, '', 0).join('\n')}\n`;
}

interface Branch {
  readonly children: Map<string, Branch>;
  text?: string;
}

/** The name of the entry that says which item of a list is meant. */
const KEYS: Readonly<Record<string, string>> = { moves: 'to', jobs: 'code', links: 'url' };

function lines(branch: Branch, kind: string, holder: string, depth: number): string[] {
  const pad = '  '.repeat(depth);
  return [...branch.children].flatMap(([step, child]): string[] => {
    const isItem = step.startsWith('#') || /^\d+$/.test(step);
    if (!isItem) {
      const name = step.replaceAll('~', '/');
      if (child.text !== undefined) return [...remark(child.text, pad), `${pad}${name}:`];
      return [`${pad}${name}:`, ...lines(child, kind, step, depth + 1)];
    }
    if (child.text !== undefined) return [...remark(child.text, pad), `${pad}-`];
    const inner = lines(child, kind, holder, depth + 1);
    if (step.startsWith('#')) {
      const id = writeText(step.slice(1).replaceAll('~', '/'), 'plain', { flow: false, key: false });
      return [`${pad}- ${KEYS[holder] ?? 'id'}: ${id}`, ...inner];
    }
    // The dash stands on a line of its own, so that a remark may stand above the first entry.
    return [`${pad}-`, ...inner];
  });
}

function remark(text: string, pad: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => `${pad}# ${line.trim()}`.trimEnd());
}

/**
 * The text of a translation with its `source` line up to date: what was translated since gets a mark, what is gone loses its own.
 * Where `confirmed`, stale texts get the mark of what the source says now; else they keep the one that makes them stale.
 */
export function noted(file: TranslatedFile, confirmed: boolean): string | undefined {
  const { locale, texts } = file;
  if (locale === undefined) return undefined;
  const marks = texts.flatMap(({ address, original, translation, state }) => {
    if (state === 'missing') return [];
    if (state !== 'stale' || confirmed) return [markOf(address, original.text)];
    const before = addressesBefore(address, file.original.texts.formerly);
    const kept = [address, translation?.address ?? address, ...before].map((one) => locale.marks.moved(one, address));
    return kept.find((some) => some.length > 0) ?? [];
  });
  return withMarks(locale.source, marks);
}

/**
 * The text of a translation whose source has the same texts as before under other addresses, with its marks under these; undefined where
 * nothing has to be changed, or it cannot be.
 */
export function carried(before: TranslatedFile, after: TranslatedFile): string | undefined {
  if (before.locale === undefined || after.locale === undefined || before.texts.length !== after.texts.length)
    return undefined;
  const { marks } = before.locale;
  if (marks.all.size === 0 || before.texts.every(({ address }, index) => address === after.texts[index]?.address))
    return undefined;
  return withMarks(
    after.locale.source,
    before.texts.flatMap(({ address }, index) => marks.moved(address, after.texts[index]?.address ?? address)),
  );
}

/** A file with these marks in its `source` line; undefined where that cannot be written. */
function withMarks(source: Source, marks: readonly string[]): string | undefined {
  const line = [...new Set(marks)].join(' ');
  const before = source.text;
  const written = field(source.data, 'source');
  if (written === line || (line === '' && written === undefined)) return before;
  const change: Change =
    typeof written === 'string'
      ? { change: 'replace', path: ['source'], to: line }
      : { change: 'add-entry', path: [], key: 'source', value: line, at: 'first' };
  const { text, done } = rewrite(before, [change]);
  return done.length === 0 ? undefined : text;
}
