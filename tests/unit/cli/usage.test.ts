import { describe, expect, test } from 'vitest';
import { choice, readArguments, refusePositionals, UsageError, workspaceRoot } from '../../../src/cli/usage.ts';

const options = {
  root: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  'max-warnings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a person is told when the words make no sense. */
const complaint = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '(none)';
};

describe('the words of a verb', () => {
  test('are options and paths, in any order', () => {
    const { values, positionals } = readArguments(
      ['a.yaml', '--root', 'x', 'b.yaml', '--max-warnings=3', '-h'],
      options,
    );
    expect(values).toEqual({ root: 'x', format: 'pretty', 'max-warnings': '3', help: true });
    expect(positionals).toEqual(['a.yaml', 'b.yaml']);
  });

  test('after two dashes are paths', () => {
    expect(readArguments(['--', '--root'], options).positionals).toEqual(['--root']);
  });

  test.each([
    [['--rot', 'x'], 'There is no option --rot. Did you mean "--root"?'],
    [['--max-warning=3'], 'There is no option --max-warning. Did you mean "--max-warnings"?'],
    [['--colour'], 'There is no option --colour. See --help.'],
    [['--root'], '--root needs a value. See --help.'],
    [['--root', '--format', 'json'], '--root needs a value. See --help.'],
    [['--help=yes'], '--help takes no value. See --help.'],
    [['-x'], 'There is no option -x. See --help.'],
  ])('%j make no sense', (argv, message) => {
    expect(complaint(() => readArguments(argv, options))).toBe(message);
  });
});

test('a choice is one of those allowed', () => {
  expect(choice('--format', 'json', ['pretty', 'json'])).toBe('json');
  expect(complaint(() => choice('--format', 'jsno', ['pretty', 'json']))).toBe(
    '--format cannot be "jsno". Did you mean "json"?',
  );
  expect(complaint(() => choice('--format', 'xml', ['pretty', 'json']))).toBe(
    '--format cannot be "xml". To choose from: pretty, json.',
  );
});

test('a workspace is a folder that exists', () => {
  expect(workspaceRoot('.')).toBe(process.cwd());
  expect(workspaceRoot(undefined)).toBe(process.cwd());
  expect(complaint(() => workspaceRoot('/no/such/folder'))).toBe('There is no folder /no/such/folder.');
  expect(complaint(() => workspaceRoot('package.json'))).toMatch(/^There is no folder .*package\.json\.$/);
});

test('a verb without paths refuses them', () => {
  expect(complaint(() => refusePositionals(['x']))).toBe('"x" is not expected here. See --help.');
  expect(complaint(() => refusePositionals([]))).toBe('(none)');
});
