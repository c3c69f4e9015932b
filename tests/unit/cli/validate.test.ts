/** `espalier validate` and the way to it: what it prints where, and with which exit code it ends. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { RULES } from '../../../src/framework/rules/all.ts';
import { COACHING, type Files, LEAD, more, onDisk, SITE, slip, workspace } from '../workspace-fixture.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
async function espalier(...argv: string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const catcher = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catcher('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(catcher('err')),
  ];
  try {
    return { code: await main(argv), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const validate = (files: Files, ...argv: string[]): Promise<Ran> =>
  onDisk(files, (root) => espalier('validate', '--root', root, ...argv));

/** Without the advice of the editorial rules, so that warnings can be counted. */
const QUIET = workspace({ [SITE]: `title: Alderby\nrules:\n${RULES.map((rule) => `  ${rule.id}: off\n`).join('')}` });
/** Its only fault is a warning: an old name. */
const ADVISED = more(COACHING, 'formerly: [mentoring]\n', slip(LEAD, 'coaching:', 'mentoring:', QUIET));
const WRONG = slip(LEAD, 'family: performance', 'family: perfomance', QUIET);

describe('the exit code of validate', () => {
  test('is 0 where nothing is wrong', async () => {
    expect(await validate(QUIET)).toEqual({
      code: 0,
      out: 'Checked 11 files: 2 frameworks, 4 competencies, 3 roles.\nNo problems found.\n',
      err: '',
    });
  });

  test('is 1 where there is an error, which goes to stdout', async () => {
    const ran = await validate(WRONG);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('team-lead.yaml:2:9 error unknown-family');
  });

  test('is 0 for warnings, unless there are more than --max-warnings', async () => {
    expect(await validate(ADVISED)).toMatchObject({ code: 0, err: '' });
    expect(await validate(ADVISED, '--max-warnings', '1')).toMatchObject({ code: 0, err: '' });
    expect(await validate(ADVISED, '--max-warnings', '0')).toMatchObject({
      code: 1,
      err: 'There are more warnings than the 0 that --max-warnings allows.\n',
    });
    expect(await validate(QUIET, '--max-warnings', '0')).toMatchObject({ code: 0 });
  });

  test.each([
    [['--max-warnings', 'few'], '--max-warnings needs a whole number, and "few" is none.'],
    [['--max-warnings', '-1'], '--max-warnings needs a value. See --help.'],
    [['--formt', 'json'], 'There is no option --formt. Did you mean "--format"?'],
    [['--format', 'jsno'], '--format cannot be "jsno". Did you mean "json"?'],
    [
      ['frameworks/people/roles/nobody.yaml'],
      'There is no file frameworks/people/roles/nobody.yaml in this workspace.',
    ],
  ])('is 2 for %j, with nothing on stdout', async (argv, message) => {
    expect(await validate(QUIET, ...argv)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  test('is 2 for a folder that does not exist', async () => {
    const ran = await espalier('validate', '--root', '/no/such/folder');
    expect(ran).toEqual({ code: 2, out: '', err: 'There is no folder /no/such/folder.\n' });
  });

  test('is 1 for a folder that is no workspace', async () => {
    const ran = await validate({ 'notes.txt': 'x' });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('There is no folder "frameworks" here, so there is nothing to check.');
  });
});

describe('paths', () => {
  const both = slip(COACHING, 'group: developing-others', 'group: growing', WRONG);

  test('choose what is said; everything is still read', async () => {
    const ran = await validate(both, '--format', 'json', LEAD);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      summary: { files: 11, errors: 1, warnings: 0 },
      diagnostics: [{ file: LEAD, rule: 'unknown-family' }],
    });
  });

  test('may be folders, with or without a slash, and several', async () => {
    const rules = async (...paths: string[]): Promise<string[]> => {
      const found: { diagnostics: { rule: string }[] } = JSON.parse(
        (await validate(both, '--format', 'json', ...paths)).out,
      );
      return found.diagnostics.map(({ rule }) => rule);
    };
    expect(await rules('frameworks/people/roles/')).toEqual(['unknown-family']);
    expect(await rules('./frameworks/people')).toEqual(['unknown-group', 'unknown-family']);
    expect(await rules('frameworks/people/roles', COACHING)).toEqual(['unknown-group', 'unknown-family']);
  });

  test('of sound files end well, though others are wrong', async () => {
    expect(await validate(both, 'frameworks/core')).toMatchObject({ code: 0 });
  });

  test('may be given from where one stands, as a shell completes them', async () => {
    await onDisk(both, async (root) => {
      const ran = await espalier('validate', '--root', root, '--format', 'json', join(root, LEAD));
      expect(JSON.parse(ran.out)).toMatchObject({ diagnostics: [{ file: LEAD }] });
    });
  });

  test('do not match the beginning of a name', async () => {
    expect(await validate(QUIET, 'frameworks/peop')).toMatchObject({ code: 2 });
  });
});

describe('--format json', () => {
  test('prints the contract and nothing else', async () => {
    const ran = await validate(slip(LEAD, 'coaching:', 'coahcing:', QUIET), '--format=json');
    expect(ran.err).toBe('');
    expect(ran.out).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "summary": {
          "files": 11,
          "frameworks": 2,
          "competencies": 4,
          "roles": 3,
          "errors": 1,
          "warnings": 0
        },
        "diagnostics": [
          {
            "file": "frameworks/people/roles/team-lead.yaml",
            "line": 6,
            "column": 3,
            "endLine": 6,
            "endColumn": 11,
            "severity": "error",
            "rule": "unknown-competency",
            "pointer": "/expectations/coahcing",
            "message": "There is no competency \\"coahcing\\" in \\"People\\".",
            "hint": "Did you mean \\"coaching\\"?"
          }
        ]
      }
      "
    `);
  });
});

describe('the command', () => {
  test('without a verb, or with --help, says what there is', async () => {
    for (const argv of [[], ['--help'], ['-h'], ['help']]) {
      const ran = await espalier(...argv);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(ran.out).toContain('Usage: npx espalier <verb> [options]');
      expect(ran.out).toMatch(/^ {2}validate +check a workspace/m);
    }
  });

  test('says its version and that of Node, which a report of a mistake should name', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    const out = `Espalier ${version}, Node ${process.versions.node}\n`;
    expect(await espalier('--version')).toEqual({ code: 0, out, err: '' });
  });

  test('refuses a verb that it does not know', async () => {
    expect(await espalier('valdiate')).toEqual({
      code: 2,
      out: '',
      err: 'There is no verb "valdiate". Did you mean "validate"?\n',
    });
    expect(await espalier('frobnicate')).toEqual({
      code: 2,
      out: '',
      err: 'There is no verb "frobnicate". See "npx espalier --help".\n',
    });
    expect(await espalier('constructor')).toMatchObject({ code: 2 });
  });

  test('has help for validate that names every option', async () => {
    const ran = await espalier('validate', '--help');
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const option of ['--root', '--format', '--max-warnings', '--help']) expect(ran.out).toContain(option);
  });
});

describe('as a process', () => {
  test('the bin of the package starts, and hands on words, output and exit code', async () => {
    const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    const script = join(repository, bin.espalier ?? '');
    accessSync(script, constants.X_OK);
    await onDisk(WRONG, (root) => {
      // An argument with a space and one with a quote must arrive whole.
      const ran = spawnSync(script, ['validate', '--root', root, '--format', 'json', "it's a file.yaml"], {
        encoding: 'utf8',
      });
      expect(ran).toMatchObject({
        status: 2,
        stdout: '',
        stderr: "There is no file it's a file.yaml in this workspace.\n",
      });
      const again = spawnSync(script, ['validate', '--format', 'json'], { encoding: 'utf8', cwd: root });
      expect(again).toMatchObject({ status: 1, stderr: '' });
      expect(JSON.parse(again.stdout)).toMatchObject({ diagnostics: [{ file: LEAD, rule: 'unknown-family' }] });
    });
  });
});
