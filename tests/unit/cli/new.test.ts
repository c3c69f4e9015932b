import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/new.ts';
import { Stopped, type Terminal } from '../../../src/cli/questions.ts';
import { diskTree } from '../../../src/workspace/disk.ts';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import { textsIn } from '../workspace/in-memory.ts';
import { ARCHITECTURE, COACHING, LEAD, more, onDisk, SMALL, slip } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

const NOTES = 'frameworks/people/competencies/taking-notes.yaml';

/** Somebody who answers questions in order, and then presses Ctrl-C. */
function answering(...answers: string[]): { terminal: Terminal; said: string[] } {
  const said: string[] = [];
  const left = [...answers];
  return {
    said,
    terminal: {
      async question(text) {
        said.push(text);
        const next = left.shift();
        if (next === undefined) throw new Stopped();
        return next;
      },
      say: (text) => void said.push(text),
      close: () => void said.push('closed'),
    },
  };
}

async function talk(
  argv: readonly string[],
  ...answers: string[]
): Promise<{ code: number; out: string; err: string; said: string[] }> {
  const { terminal, said } = answering(...answers);
  const printed = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream === 'stdout' ? 'out' : 'err'] += String(text);
      return true;
    }),
  );
  try {
    return { code: await run(argv, () => terminal), ...printed, said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('a competency, by options alone', () =>
  onDisk(SMALL, async (root) => {
    const argv = [
      'new',
      'competency',
      'taking-notes',
      '--root',
      root,
      '--framework',
      'people',
      '--title',
      'Notes: who, what',
    ];
    const { code, out, err } = await espalier(
      ...argv,
      '--group',
      'being-fair',
      '--kind',
      'skill',
      '--scope',
      'core',
      '--definition',
      'Keeps notes.',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Wrote ${NOTES}\nNext: `);
    expect(out).toContain('run "npx espalier validate".\n');
    const text = readFileSync(join(root, NOTES), 'utf8');
    expect(text).toContain("\ntitle: 'Notes: who, what'\n");
    expect(text).toContain('\ndefinition: Keeps notes.\n');
    expect(text).toContain('\nkind: skill\n');
    expect(text).toContain('\nscope: core\n');
    expect(text).toContain('\ngroup: being-fair\n');
    expect(text).toContain('\n# levels:\n## Foundation\n#   foundation:\n');
    expect(loadTree('.', diskTree(root)).summary.errors).toBe(0);
  }));

test('a role', () =>
  onDisk(SMALL, async (root) => {
    const argv = [
      'new',
      'role',
      'note-taker',
      '--root',
      root,
      '--framework',
      'people',
      '--title',
      'Note taker',
      '--grade',
      'p3',
      '--family',
      'people',
    ];
    expect((await espalier(...argv)).code).toBe(0);
    const text = readFileSync(join(root, 'frameworks/people/roles/note-taker.yaml'), 'utf8');
    expect(text).toContain('\ngrade: p3\n');
    expect(text).toContain('\n# extends:\n#   - core/grade-p3\n');
    expect(text).toContain('\n# expectations:\n#   coaching: working\n');
    expect(loadTree('.', diskTree(root)).summary.errors).toBe(0);
  }));

test('a framework, with a first competency and a first role', () =>
  onDisk(SMALL, async (root) => {
    const argv = [
      'new',
      'framework',
      'sales',
      '--root',
      root,
      '--title',
      'Sales',
      '--summary',
      'What we expect of sales.',
    ];
    const { code, out } = await espalier(
      ...argv,
      '--competency',
      'Opening doors',
      '--role',
      'Seller',
      '--owner',
      '@example/sales',
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'Wrote frameworks/sales/framework.yaml\nWrote frameworks/sales/competencies/opening-doors.yaml\nWrote frameworks/sales/roles/seller.yaml\n',
    );
    const { model } = loadTree('.', diskTree(root));
    expect(model?.frameworks.find(({ id }) => id === 'sales')).toMatchObject({
      status: 'draft',
      version: '0.1.0',
      language: 'en',
      owners: ['@example/sales'],
    });
    expect(model?.competencies.get('sales/opening-doors')?.title).toBe('Opening doors');
    expect(model?.roles.get('sales/seller')?.title).toBe('Seller');
  }));

test('a framework alone is sound, too', () =>
  onDisk(SMALL, async (root) => {
    expect(
      (await espalier('new', 'framework', 'sales', '--root', root, '--title', 'Sales', '--summary', 'What we expect.'))
        .code,
    ).toBe(0);
    expect((await espalier('validate', '--root', root)).code).toBe(0);
  }));

test('where levels, groups and examples are used as they stand, the files are sound all the same', () =>
  onDisk(SMALL, async (root) => {
    await espalier(
      'new',
      'competency',
      'taking-notes',
      '--root',
      root,
      '--framework',
      'people',
      '--title',
      'Taking notes',
    );
    await espalier('new', 'role', 'note-taker', '--root', root, '--framework', 'people', '--title', 'Note taker');
    await espalier(
      'new',
      'framework',
      'sales',
      '--root',
      root,
      '--title',
      'Sales',
      '--summary',
      'What.',
      '--competency',
      'Opening doors',
      '--role',
      'Seller',
    );
    const files = new Map([...textsIn(diskTree(root))].map(([path, text]) => [path, text.replace(/^# /gm, '')]));
    await onDisk(Object.fromEntries(files), (used) => {
      const { diagnostics, model } = loadTree('.', diskTree(used));
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(model?.competencies.get('people/taking-notes')?.levels).toHaveLength(4);
      expect(model?.roles.get('people/note-taker')?.expectations.length).toBeGreaterThan(1);
    });
  }));

test('on a terminal it asks for what is missing, and asks again where an answer will not do', () =>
  onDisk(SMALL, async (root) => {
    const { code, said } = await talk(
      ['--root', root, '--definition', 'Keeps notes.'],
      ...[
        'competancy',
        'competency',
        'poeple',
        'people',
        '',
        'Taking notes',
        'coaching',
        'Coaching!',
        '',
        'skil',
        'skill',
        '',
        'being-fair',
      ],
    );
    expect(code).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      [
        "What to begin (framework, competency, role, workshop, exercise): ",
        "Did you mean "competency"?",
        "What to begin (framework, competency, role, workshop, exercise): ",
        "Framework (core, people): ",
        "Did you mean "people"?",
        "Framework (core, people): ",
        "Title: what is done, in two to four words: ",
        "This one is needed.",
        "Title: what is done, in two to four words: ",
        "Id, the name of the file [taking-notes]: ",
        "There is a competency people/coaching already: "Coaching".",
        "Id, the name of the file [taking-notes]: ",
        ""Coaching!" cannot be an id: ids are small letters, digits and single hyphens. How about "coaching"?",
        "Id, the name of the file [taking-notes]: ",
        "Kind (competency, skill, knowledge, behaviour, value, task) [leave open]: ",
        "Did you mean "skill"?",
        "Kind (competency, skill, knowledge, behaviour, value, task) [leave open]: ",
        "Whom it concerns (core, leadership, functional, technical) [leave open]: ",
        "Group (developing-others, being-fair) [leave open]: ",
        "closed",
      ]
    `);
    const text = readFileSync(join(root, NOTES), 'utf8');
    expect(text).toContain('\nkind: skill\n');
    expect(text).toContain('\n# scope: functional\n');
    expect(text).toContain('\ngroup: being-fair\n');
  }));

test('Ctrl-C ends it, and nothing is written', () =>
  onDisk(SMALL, async (root) => {
    const before = textsIn(diskTree(root));
    const { code, err, said } = await talk(['role', '--root', root], 'people', 'Note taker');
    expect({ code, err }).toEqual({ code: 2, err: '\nStopped. Nothing was written.\n' });
    expect(said.at(-1)).toBe('closed');
    expect(textsIn(diskTree(root))).toEqual(before);
  }));

test.each<[string[], string]>([
  [[], 'Say what to begin: framework, competency, role, workshop, exercise.'],
  [
    ['cycle', 'x'],
    'There is no kind "cycle" to begin. To choose from: framework, competency, role, workshop, exercise.',
  ],
  [['compentency', 'x'], 'Did you mean "competency"?'],
  [['competency'], 'Still missing: the id behind "new competency", --framework core|people, --title TEXT.'],
  [['competency', 'x', 'y'], 'new takes a kind and an id, and "y" would be a third word.'],
  [['competency', 'X', '--title', 'X', '--framework', 'people'], '"X" cannot be an id'],
  [['competency', 'index', '--title', 'X', '--framework', 'people'], '"index" cannot be an id'],
  [
    ['competency', 'coaching', '--title', 'X', '--framework', 'people'],
    'There is a competency people/coaching already: "Coaching".',
  ],
  [
    ['competency', 'mentoring', '--title', 'X', '--framework', 'people'],
    '"mentoring" is a former id of the competency people/coaching',
  ],
  [
    ['competency', 'x', '--title', 'X', '--framework', 'peple'],
    '--framework cannot be "peple". Did you mean "people"?',
  ],
  [['competency', 'x', '--title', ' ', '--framework', 'people'], '--title needs a value.'],
  [
    ['competency', 'x', '--title', 'X', '--framework', 'core', '--group', 'y'],
    '--group cannot be "y": "Core" has no groups.',
  ],
  [
    ['competency', 'x', '--title', 'X', '--framework', 'people', '--grade', 'p3'],
    'A competency has no --grade. It takes --framework, --title',
  ],
  [['role', 'x', '--title', 'X', '--framework', 'people', '--grade', 'p9'], '--grade cannot be "p9".'],
  [['framework', 'x', '--title', 'X'], 'Still missing: --summary TEXT.'],
  [['framework', 'people', '--title', 'X', '--summary', 'X'], 'There is a framework people already'],
  [['framework', 'x', '--title', 'X', '--summary', 'X', '--competency', '説明'], 'No id can be made of "説明"'],
])('%j will not do', (argv, sentence) =>
  onDisk(more(COACHING, 'formerly: [mentoring]\n'), async (root) => {
    const before = textsIn(diskTree(root));
    expect(await espalier('new', ...argv, '--root', root)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(sentence),
    });
    expect(textsIn(diskTree(root))).toEqual(before);
  }),
);

test('what would not be sound is not written', () =>
  onDisk(SMALL, async (root) => {
    const argv = [
      'new',
      'framework',
      'x',
      '--root',
      root,
      '--title',
      'X',
      '--summary',
      'X',
      '--language',
      'English language',
    ];
    const { code, err } = await espalier(...argv);
    expect(code).toBe(1);
    expect(err).toMatch(/^Nothing was written, since it would not be sound\. .+\n$/);
    expect(existsSync(join(root, 'frameworks/x'))).toBe(false);
  }));

test('a mistake elsewhere in the workspace is no reason not to begin', () =>
  onDisk(slip(LEAD, 'grade: m1', 'grade: m9'), async (root) => {
    expect(
      (await espalier('new', 'competency', 'taking-notes', '--root', root, '--framework', 'people', '--title', 'Notes'))
        .code,
    ).toBe(0);
  }));

test('without a scale there is nothing to begin with', () =>
  onDisk({ [ARCHITECTURE]: 'scales: []\n' }, async (root) => {
    const framework = ['new', 'framework', 'x', '--root', root, '--title', 'X', '--summary', 'X'];
    expect(await espalier(...framework)).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no scale of proficiency yet'),
    });
    expect(await espalier('new', 'role', 'x', '--root', root, '--title', 'X')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is none yet'),
    });
  }));

test('it explains itself', async () => {
  expect((await espalier('new', '--help')).out).toContain('Usage: npx espalier new KIND [ID]');
});
