/** `espalier validate`: checks a workspace and says everything that is wrong with it. */
import { appendFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../framework/diagnostic.ts';
import type { Findings } from '../report/findings.ts';
import { FORMAT_NAMES, FORMATS, type Format } from '../report/formats.ts';
import { githubSummary } from '../report/github.ts';
import { ANSI, NO_PAINT } from '../report/pretty.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { Memory } from '../workspace/memory.ts';
import { folderInRepository } from '../workspace/repository.ts';
import { stateFolder } from './engine.ts';
import { nameOfOneFile } from './one-file.mjs';
import { expectShortLife } from './short-lived.ts';
import { choice, EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';

const HELP = `Usage: npx espalier validate [PATH…] [options]

Checks a workspace: every file by itself, and every reference between them.
With PATHs, says only what concerns these files or folders; everything is still read.

  --root DIR          the workspace; the current folder if not given
  --format FORMAT     ${FORMAT_NAMES.map((name) => `${name} (${FORMATS[name].for})`).join(',\n                      ')}
  --max-warnings N    more warnings than N count as a failure
  --fix               first mend what needs nobody's judgement: references to former ids, indicators without ids, full stops
  --watch             stay, and check again after each change; Ctrl-C ends it
  --help              this text

Exit code: 0 nothing wrong, 1 problems found, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    'max-warnings': { type: 'string' },
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const root = workspaceRoot(values.root);
  if (!values.watch) expectShortLife();
  const format = choice('--format', values.format, FORMAT_NAMES);
  const mostWarnings = wholeNumber(values['max-warnings']);
  if (values.fix && values.watch)
    throw new UsageError('--fix changes files and --watch waits for changes: choose one of them.');
  if (values.fix) {
    const { fix } = await import('./fix.ts');
    fix(root, concernOf(await loadWorkspace(root), root, positionals));
  }
  const once = async (): Promise<number> => {
    const memory = new Memory(join(stateFolder, 'checked'), root, { engine: nameOfOneFile(import.meta.url) });
    const found = among(await loadWorkspace(root, { memory }), root, positionals);
    print(found, format, folderInRepository(root));
    return verdict(found, mostWarnings);
  };
  const code = await once();
  if (!values.watch) return code;
  const { Watch } = await import('./watch.ts');
  const watch = new Watch(root, async () => {
    process.stderr.write(`\n${new Date().toLocaleTimeString('en-GB')}\n`);
    // The file that was to be looked at may be gone for as long as another branch is out.
    await once().catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`${error.message}\n`);
    });
  });
  process.stderr.write('Watching for changes. Ctrl-C ends it.\n');
  await watch.ended();
  return EXIT.fine;
}

function print(found: Findings, format: Format, prefix: string): void {
  process.stdout.write(FORMATS[format].render(found, { paint: process.stdout.isTTY ? ANSI : NO_PAINT, prefix }));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summary) appendFileSync(summary, githubSummary(found, prefix));
}

function verdict(found: Findings, mostWarnings: number | undefined): number {
  const { errors, warnings } = found.summary;
  if (errors > 0) return EXIT.problems;
  if (mostWarnings === undefined || warnings <= mostWarnings) return EXIT.fine;
  process.stderr.write(`There are more warnings than the ${mostWarnings} that --max-warnings allows.\n`);
  return EXIT.problems;
}

function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings needs a whole number, and "${value}" is none.`);
  return Number(value);
}

/** The findings that concern the given files or folders; all of them where none are given. */
function among(found: Findings, root: string, paths: readonly string[]): Findings {
  if (paths.length === 0) return found;
  const diagnostics = found.diagnostics.filter(concernOf(found, root, paths));
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  return { ...found, diagnostics, summary: { ...found.summary, errors, warnings: diagnostics.length - errors } };
}

/** Whether a finding concerns the given files or folders. Throws a UsageError for one that does not exist. */
function concernOf(found: Findings, root: string, paths: readonly string[]): (diagnostic: Diagnostic) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => {
    // A path may be meant from where one stands or from the workspace.
    const fromHere = relative(root, resolve(path)).split(sep).join('/');
    return fromHere.startsWith('..') || !isKnown(found, fromHere)
      ? path.replace(/^\.\//, '').replace(/\/$/, '')
      : fromHere;
  });
  for (const [index, path] of wanted.entries()) {
    if (!isKnown(found, path)) throw new UsageError(`There is no file ${paths[index] ?? path} in this workspace.`);
  }
  return ({ file }) => wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

function isKnown(found: Findings, path: string): boolean {
  const names = [...found.files.keys(), ...found.diagnostics.map((diagnostic) => diagnostic.file)];
  return path === '' || names.some((file) => file === path || file.startsWith(`${path}/`));
}
