/** `espalier diff`: what a change means for people, and whether the declared versions say so. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareWorkspaces } from '../framework/change/compare.ts';
import type { Model } from '../framework/model.ts';
import { changeJson } from '../report/change-json.ts';
import { changeMarkdown } from '../report/change-markdown.ts';
import { changePretty } from '../report/change-pretty.ts';
import { counted } from '../report/findings.ts';
import { ANSI, NO_PAINT } from '../report/pretty.ts';
import { diskTree } from '../workspace/disk.ts';
import { GitFault, gitTree } from '../workspace/git.ts';
import type { Loaded } from '../workspace/load.ts';
import { loadTree } from '../workspace/load-tree.ts';
import { choice, EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';

const HELP = `Usage: npx espalier diff BASE [HEAD] [options]

Says what a change means for people: what is raised, lowered, added, removed, renamed, reworded and moved, for whom, and
which version each framework needs. BASE and HEAD are git revisions or folders; HEAD is the workspace as it is now if not given.

  --root DIR          the workspace; the current folder if not given
  --format FORMAT     pretty (for a terminal), markdown (for a pull request) or json (for tools)
  --help              this text

Exit code: 0 the versions are large enough, 1 one is too small or goes down, or a state has errors, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    format: { type: 'string', default: 'pretty' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const [base, head, surplus] = positionals;
  if (base === undefined) throw new UsageError('Say what to compare with, such as "npx espalier diff main".');
  if (surplus !== undefined) throw new UsageError(`diff compares two states, and "${surplus}" would be a third.`);
  const root = workspaceRoot(values.root);
  const format = choice('--format', values.format, ['pretty', 'markdown', 'json']);
  const before = soundModel(state(base, root), base);
  const after = soundModel(
    head === undefined ? loadTree(root, diskTree(root)) : state(head, root),
    head ?? 'the workspace as it is now',
  );
  if (before === undefined || after === undefined) return EXIT.problems;
  // A revision has its own day, so today says nothing about it.
  const isNow = head === undefined || isFolder(head);
  const report = compareWorkspaces(before, after, isNow ? new Date().toISOString().slice(0, 10) : undefined);
  const paint = process.stdout.isTTY ? ANSI : NO_PAINT;
  const text = {
    pretty: () => changePretty(report, paint),
    markdown: () => changeMarkdown(report),
    json: () => changeJson(report),
  };
  process.stdout.write(text[format]());
  return [...report.declared.values()].every((one) => one.enough) ? EXIT.fine : EXIT.problems;
}

/** The workspace of a folder or of a git revision. A folder of that name wins, as it is what one sees. */
function state(name: string, root: string): Loaded {
  const folder = resolve(name);
  if (isFolder(folder)) return loadTree(folder, diskTree(folder));
  const tree = gitTree(root, name);
  if (tree instanceof GitFault) throw new UsageError(tree.sentence);
  return loadTree(name, tree);
}

function isFolder(name: string): boolean {
  return statSync(resolve(name), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A state with errors cannot be compared: what it expects of people is not known. */
function soundModel(loaded: Loaded, name: string): Model | undefined {
  if (loaded.model !== undefined) return loaded.model;
  const first = loaded.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  const place = first ? ` The first, ${first.file}:${first.line}: ${first.message}` : '';
  process.stderr.write(
    `${name} has ${counted(loaded.summary.errors, 'error')}, so its meaning cannot be compared.${place} Run "npx espalier validate" on it first.\n`,
  );
  return undefined;
}
