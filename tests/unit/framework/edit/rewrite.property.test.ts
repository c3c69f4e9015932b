import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../../../../src/framework/diagnostic.ts';
import { type Change, changed } from '../../../../src/framework/edit/change.ts';
import { noteFormerId } from '../../../../src/framework/edit/formerly.ts';
import { rewrite } from '../../../../src/framework/edit/rewrite.ts';
import { hiddenIn } from '../../../../src/framework/read/guard.ts';
import { readSource } from '../../../../src/framework/read/read-source.ts';
import { dataOf, printed, STARTER } from './texts.ts';

// The longer ones add time and nothing else.
const SOURCES = [...STARTER.values()]
  .filter((text) => text.length < 4000)
  .map((text) => ({ text, data: dataOf(text) }));

/** Texts that a careless writer of YAML would break. */
const AWKWARD = fc.oneof(
  fc.constantFrom(
    ...[
      'yes: no',
      '- dash',
      '# remark',
      'a #b',
      'a: b',
      "it's",
      '"quoted"',
      '[a]',
      '{ a: b }',
      'true',
      'null',
      '~',
      '12',
      '1.0',
      '0x1F',
    ],
    ...[
      '@home',
      '*star',
      '&and',
      '!bang',
      '%per',
      '`tick`',
      '|',
      '>',
      '?',
      '-',
      ':',
      ' blank ',
      'two\nlines',
      'a\n\nb',
      'tab\there',
    ],
    ...[
      'naïve café',
      '日本語',
      'שלום',
      '😀 smile',
      '\u2028',
      '\u2067שלום\u2069',
      '\u0000',
      '\ud800',
      'ends with:',
      'back\\slash',
      '2026-09-01',
      "''",
      '""',
      ',',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 12 }),
);

const NAMES = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

function* places(value: unknown, path: Path = []): Generator<Place> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A change that makes sense for some data, of whatever kind. */
function changeOf(data: unknown): fc.Arbitrary<Change> {
  const all = [...places(data)];
  const texts = all.filter(({ value }) => typeof value === 'string').map(({ path }) => path);
  const entries = all.filter(({ path }) => path.length > 0 && typeof path.at(-1) === 'string').map(({ path }) => path);
  const lists = all.filter(({ value }) => Array.isArray(value)).map(({ path }) => path);
  const maps = all.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
  const items = texts.filter((path) => typeof path.at(-1) === 'number');
  const words = all.flatMap(({ path, value }) =>
    typeof value === 'string' && value.length > 3 ? [{ path, value }] : [],
  );
  const of = <T>(from: readonly T[], make: (one: T) => fc.Arbitrary<Change>): fc.Arbitrary<Change>[] =>
    from.length === 0 ? [] : [fc.constantFrom(...from).chain(make)];
  return fc.oneof(
    ...of(texts, (path) => AWKWARD.map((to): Change => ({ change: 'replace', path, to }))),
    ...of(words, ({ path, value }) =>
      fc
        .nat(value.length)
        .chain((at) =>
          fc
            .constantFrom('.', ' and more', '', 'é')
            .map((word): Change => ({ change: 'replace', path, to: value.slice(0, at) + word + value.slice(at + 1) })),
        ),
    ),
    ...of(words, ({ path, value }) => fc.constant<Change>({ change: 'replace', path, to: `${value}.` })),
    ...of(entries, (path) => fc.oneof(NAMES, AWKWARD).map((to): Change => ({ change: 'rename-key', path, to }))),
    ...of(lists, (path) => fc.oneof(NAMES, AWKWARD).map((value): Change => ({ change: 'add-item', path, value }))),
    ...of(maps, ({ path, value }) =>
      fc
        .record({
          key: fc.oneof(NAMES, AWKWARD),
          value: fc.oneof(AWKWARD, fc.array(AWKWARD, { maxLength: 3 })),
          at: fc.oneof(
            fc.constantFrom('first' as const, 'last' as const),
            fc.constantFrom(...Object.keys(value as object), 'x').map((after) => ({ after })),
          ),
        })
        .map((entry): Change => ({ change: 'add-entry', path, ...entry })),
    ),
    ...of(maps, ({ path }) => NAMES.chain((old) => fc.constantFrom(...noteFormerId(data, path, old, 'now')))),
    ...of(items, (path) => NAMES.map((id): Change => ({ change: 'name-item', path, id }))),
  );
}

/** A starter file, as it is or written in another manner, and a change of it. */
const CASES = fc
  .record({ source: fc.constantFrom(...SOURCES), seed: fc.option(fc.integer(), { freq: 6 }) })
  .map(({ source, seed }) => ({ text: seed === null ? source.text : printed(source.data, seed), data: source.data }))
  .filter(({ text, data }) => JSON.stringify(dataOf(text)) === JSON.stringify(data))
  .chain(({ text, data }) => changeOf(data).map((change) => ({ text, data, change })));

/** The reader refuses some names and most hidden characters, so nothing of the kind is ever written. */
function isReadable(change: Change): boolean {
  const { path: _, ...said } = change;
  const texts = Object.values(said).flat().map(String);
  const name = change.change === 'rename-key' ? change.to : change.change === 'add-entry' ? change.key : '';
  return name !== '__proto__' && name !== '<<' && texts.every((text) => hiddenIn(text) === undefined);
}

test('a change is made, and the data differ exactly as it says', () => {
  fc.assert(
    fc.property(CASES, ({ text, data, change }) => {
      const wanted = changed(data, change);
      const { text: after, done } = rewrite(text, [change]);
      if (wanted === undefined) expect(done).toEqual([]);
      else if (isReadable(change)) expect(done).toEqual([change]);
      if (done.length === 0) {
        expect(after).toBe(text);
        return;
      }
      expect(JSON.stringify(dataOf(after))).toBe(JSON.stringify(wanted));
    }),
    { numRuns: Number(process.env.RUNS ?? 250) },
  );
});

/** The remarks that `printed` scatters over a file. */
const REMARK =
  /# (?:A remark at the top|about \S+|all of it|a remark, with: "signs"|and one below|kept|said, and meant|The last remark)/g;

test('remarks and line breaks stay as they are, and what is added moves nothing', () => {
  fc.assert(
    fc.property(CASES, ({ text, change }) => {
      const { text: after } = rewrite(text, [change]);
      expect(after.match(REMARK)).toEqual(text.match(REMARK));
      if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      else expect(after).not.toContain('\r\n');
      if (change.change !== 'replace' && change.change !== 'rename-key') expect(isPartOf(text, after)).toBe(true);
    }),
    { numRuns: Number(process.env.RUNS ?? 120) },
  );
});

/** Whether one text becomes the other by insertions alone. */
function isPartOf(text: string, longer: string): boolean {
  let at = 0;
  for (const letter of longer) if (text.startsWith(letter, at)) at += letter.length;
  return at === text.length;
}

test('no line changes but those of the text that is replaced', () => {
  fc.assert(
    fc.property(CASES, ({ text, change }) => {
      fc.pre(change.change === 'replace' || change.change === 'rename-key');
      const lines = text.split('\n');
      const after = rewrite(text, [change]).text.split('\n');
      const same = lines.findIndex((line, index) => line !== after[index]);
      if (same === -1) return;
      let behind = 0;
      while (behind < lines.length - same && lines.at(-1 - behind) === after.at(-1 - behind)) behind++;
      const touched = lines.slice(same, lines.length - behind).join('\n');
      // The lines that changed hold one text: no other entry begins among them, and no remark is lost.
      const source = readSource('test.yaml', text);
      const place = source.place(change.path, change.change === 'replace' ? 'value' : 'key');
      expect(same + 1).toBeGreaterThanOrEqual(place.line);
      expect(touched.split('\n').length).toBeLessThanOrEqual(writtenLines(lines, place.line - 1));
    }),
    { numRuns: Number(process.env.RUNS ?? 120) },
  );
});

/** How many lines a text that begins on a line may cover: those below that are indented deeper than its entry, or blank. */
function writtenLines(lines: readonly string[], first: number): number {
  const indent = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  let last = first + 1;
  while (last < lines.length && (lines[last]?.trim() === '' || indent(lines[last] ?? '') > indent(lines[first] ?? '')))
    last++;
  return last - first;
}

test('a second application changes nothing', () => {
  fc.assert(
    fc.property(CASES, ({ text, change }) => {
      const once = rewrite(text, [change]).text;
      // An item that has become an entry is not at its path any more.
      expect(rewrite(once, [change]).text).toBe(once);
    }),
    { numRuns: Number(process.env.RUNS ?? 120) },
  );
});

test('many changes at once are those that are made one after the other', () => {
  fc.assert(
    fc.property(
      CASES.chain(({ text, data }) =>
        fc.array(changeOf(data), { minLength: 2, maxLength: 6 }).map((changes) => ({ text, data, changes })),
      ),
      ({ text, data, changes }) => {
        const { text: after, done, left } = rewrite(text, changes);
        expect([...done, ...left]).toHaveLength(changes.length);
        const wanted = changes
          .filter((change) => done.includes(change))
          .reduce<unknown>((now, change) => changed(now, change), data);
        expect(JSON.stringify(dataOf(after))).toBe(JSON.stringify(wanted));
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 80) },
  );
});
