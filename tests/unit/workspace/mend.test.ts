import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { type Mended, mend } from '../../../src/workspace/mend.ts';
import { dataOf, printed } from '../framework/edit/texts.ts';
import { CANDOUR, COACHING, FEEDBACK, type Files, LEAD, more, SMALL, slip } from '../workspace-fixture.ts';
import { inMemory, textsIn } from './in-memory.ts';

const ALL = (): boolean => true;

function counts(mended: Mended): Record<string, Record<string, number>> {
  return Object.fromEntries([...mended].map(([file, rules]) => [file, Object.fromEntries(rules)]));
}

test('references to former ids, indicators without ids and full stops', () => {
  const files = slip(
    LEAD,
    '  coaching: {',
    '  mentoring: { # by its old name\n   ',
    more(COACHING, 'formerly: [mentoring]\n'),
  );
  const uneven = slip(
    FEEDBACK,
    'Gives feedback within five working days.',
    'Gives feedback within five working days # soon',
    files,
  );
  const tree = inMemory(
    slip(FEEDBACK, '- { id: describes', '- Asks for the other view.\n      - { id: describes', uneven),
  );
  const { overlay, mended } = mend('.', tree, ALL);
  expect(counts(mended)).toEqual({
    [CANDOUR]: { 'indicator-without-id': 1 },
    [FEEDBACK]: { 'full-stops': 1, 'indicator-without-id': 2 },
    [LEAD]: { 'renamed-reference': 1 },
  });
  expect(overlay.text(LEAD)).toContain('  coaching: { # by its old name\n');
  expect(overlay.text(FEEDBACK)).toContain(`    indicators:
      - { id: asks-other-view, text: Asks for the other view. }
      - { id: describes-one-event, text: Describes one specific event. }
      - { id: gives-feedback-within, text: Gives feedback within five working days. } # soon
`);
});

test('a finding that stands for many files is mended in each of them', () => {
  const plain = (title: string): string => `title: ${title}\nindicators: [Asks first.]\n`;
  const paths = ['a', 'b', 'c', 'd'].map((id) => `frameworks/people/competencies/${id}.yaml`);
  const files: Files = { ...SMALL, ...Object.fromEntries(paths.map((path) => [path, plain(path.slice(-6, -5))])) };
  const all = counts(mend('.', inMemory(files), ALL).mended);
  for (const path of paths) expect(all[path]).toEqual({ 'indicator-without-id': 1 });
  expect(all[CANDOUR]).toEqual({ 'indicator-without-id': 1 });
  const [only = ''] = paths;
  expect([...mend('.', inMemory(files), ({ file }) => file === only).mended.keys()]).toEqual([only]);
});

test('only what is asked for is mended', () => {
  const tree = inMemory(SMALL);
  const { overlay, mended } = mend('.', tree, ({ file }) => file === CANDOUR);
  expect([...mended.keys()]).toEqual([CANDOUR]);
  expect(overlay.written.map(({ path }) => path)).toEqual([CANDOUR]);
});

test('what is silenced, switched off or not safe stays', () => {
  const silenced = slip(
    CANDOUR,
    'title:',
    '# espalier-ignore indicator-without-id -- it is about to be retired\ntitle:',
  );
  expect(mend('.', inMemory(silenced), ({ file }) => file === CANDOUR).mended.size).toBe(0);
  const off = more('content/site.yaml', 'title: A\nrules: { indicator-without-id: off }\n');
  expect(mend('.', inMemory(off), ALL).mended.size).toBe(0);
  // A slip of the pen is for people to mend, even where one can guess.
  const slipped = slip(LEAD, 'giving-feedback', 'giving-feedbak');
  expect(mend('.', inMemory(slipped), ({ file }) => file === LEAD).mended.size).toBe(0);
});

test('a second time there is nothing to mend, and the data differ only as was said', () => {
  const sources: readonly Files[] = [
    SMALL,
    slip(LEAD, '  coaching: {', '  mentoring: {', more(COACHING, 'formerly: [mentoring]\n')),
    slip(FEEDBACK, 'Gives feedback within five working days.', 'Gives feedback within five working days'),
  ];
  const files = fc.record({ from: fc.constantFrom(...sources), seed: fc.integer() }).map(({ from, seed }): Files => {
    const written = Object.entries(from).map(([path, text], index) => {
      const other = printed(dataOf(String(text)), seed + index);
      return [
        path,
        JSON.stringify(dataOf(other)) === JSON.stringify(dataOf(String(text))) ? other : String(text),
      ] as const;
    });
    return Object.fromEntries(written);
  });
  fc.assert(
    fc.property(files, (written) => {
      const tree = inMemory(written);
      const { overlay, mended } = mend('.', tree, ALL);
      expect(mend('.', overlay, ALL).mended.size).toBe(0);
      const [before, after] = [loadTree('.', tree), loadTree('.', overlay)];
      const fixable = ['renamed-reference', 'indicator-without-id', 'full-stops'];
      expect(after.diagnostics.filter(({ rule }) => fixable.includes(rule))).toEqual([]);
      expect(after.diagnostics.length).toBeLessThanOrEqual(before.diagnostics.length);
      const [texts, now] = [textsIn(tree), textsIn(overlay)];
      for (const [path, text] of texts) {
        if (!mended.has(path)) expect(now.get(path)).toBe(text);
        else expect(said(dataOf(now.get(path) ?? ''))).toEqual(said(dataOf(text)));
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
});

/** The texts of some data, without what mending may change: ids of indicators, names that are former ones, and a last full stop. */
function said(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(/\.$/, '').replace(/^mentoring$/, 'coaching');
  if (Array.isArray(data)) return data.map(said);
  if (typeof data !== 'object' || data === null) return data;
  const { id: _, ...rest } = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [String(said(key)), said(value)]),
  );
  return Object.keys(rest).join() === 'text' ? rest.text : rest;
}
