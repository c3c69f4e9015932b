/** What people practise refers to competencies and workshops as well: in data, above texts and in their links. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RenameFault } from '../../../src/framework/edit/rename.ts';
import { diskTree } from '../../../src/workspace/disk.ts';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { mend } from '../../../src/workspace/mend.ts';
import { planRename, type RenamePlan } from '../../../src/workspace/rename.ts';
import type { Tree } from '../../../src/workspace/tree.ts';
import type { Files } from '../workspace-fixture.ts';
import { inMemory, textsIn } from './in-memory.ts';

const starter = new Map(
  [...textsIn(diskTree(fileURLToPath(new URL('../../../', import.meta.url))))].filter(([path]) =>
    /^(?:frameworks|content)\//.test(path),
  ),
);
const files = (change: (text: string) => string = (text) => text): Files =>
  Object.fromEntries([...starter].map(([path, text]) => [path, change(text)]));

const NEW = 'another-name-for-it';

function planned(tree: Tree, old: string): RenamePlan {
  const plan = planRename('.', tree, { old, id: NEW, kind: undefined });
  if (plan instanceof RenameFault) throw new Error(plan.sentence);
  return plan;
}

test.each([
  [
    'people-leadership/giving-feedback',
    ['content/exercises/rate-the-evidence.yaml', 'content/guides/collecting-evidence.mdx'],
  ],
  ['core/communication', ['content/exercises/rate-the-evidence.yaml', 'content/workshops/appeals/index.mdx']],
  [
    'constructive-feedback',
    [
      'content/learning-paths/new-manager-in-six-weeks.yaml',
      'content/workshops/running-a-360/index.mdx',
      'frameworks/people-leadership/competencies/giving-feedback.yaml',
    ],
  ],
])('%s: every reference is mended, everything else stays byte for byte, whatever ends its lines', (old, among) => {
  for (const ends of ['\n', '\r\n']) {
    const tree = inMemory(files((text) => text.replaceAll('\n', ends)));
    const before = textsIn(tree);
    const plan = planned(tree, old);
    expect([...plan.references.keys()]).toEqual(expect.arrayContaining(among));
    const id = old.split('/').at(-1) ?? old;
    for (const [path, text] of textsIn(plan.overlay)) {
      const was = before.get(path.replace(NEW, id)) ?? '';
      const back = text.replaceAll(NEW, id);
      // Where it is defined, its former name is noted.
      if (plan.overlay.moves.some(({ to }) => path === to || path === `${to}/index.mdx`))
        expect(back.replace(new RegExp(`formerly:(?: \\[${id}\\]|${ends}  - ${id})${ends}`), '')).toBe(was);
      else expect(back).toBe(was);
    }
    const rules = (one: Tree) =>
      loadTree('.', one)
        .diagnostics.map(({ rule }) => rule)
        .sort();
    expect(rules(plan.overlay)).toEqual(rules(tree));
  }
});

test('what still goes by a former name is mended by --fix, above texts, in keys and in links', () => {
  const tree = inMemory(files());
  const plan = planned(tree, 'people-leadership/giving-feedback');
  const renamed = textsIn(plan.overlay);
  // Somebody else wrote with the old name meanwhile.
  const theirs = [...plan.references.keys()].filter((path) => !starter.get(path)?.includes('<Excerpt'));
  expect(theirs.length).toBeGreaterThan(5);
  for (const path of theirs) renamed.set(path, starter.get(path) ?? '');
  const { overlay } = mend('.', inMemory(Object.fromEntries(renamed)), ({ rule }) => rule === 'renamed-reference');
  for (const path of theirs) expect([path, overlay.text(path)]).toEqual([path, plan.overlay.text(path)]);
});

test.each([
  ['practitioner', 'level'],
  ['p3', 'grade'],
  ['management', 'track'],
  ['our-values', 'group'],
  ['four-step', 'scale'],
  ['review/met', 'level'],
] as const)(
  '%s, a %s, is renamed wherever translations and exercises name it, and nothing is left to say',
  (old, kind) => {
    const plan = planRename('.', inMemory(files()), { old, id: NEW, kind });
    if (plan instanceof RenameFault) throw new Error(plan.sentence);
    const said = loadTree('.', plan.overlay).diagnostics;
    expect(said.filter(({ rule }) => rule !== 'stale-review')).toEqual([]);
  },
);
