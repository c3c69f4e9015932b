/** `espalier owners`: who is asked to approve a change of which file, as lines of a CODEOWNERS file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeowners, codeownersBlock, ownedPractice, withBlock } from '../report/codeowners.ts';
import { counted } from '../report/findings.ts';
import { diskTree } from '../workspace/disk.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { readTree } from '../workspace/load-tree.ts';
import { folderInRepository } from '../workspace/repository.ts';
import { errorCode, plainReason } from './system-error.ts';
import { EXIT, readArguments, refusePositionals, UsageError, workspaceRoot } from './usage.ts';

const HELP = `Usage: npx espalier owners [options]

Prints the owners of frameworks, competencies, exercises and workshops as lines of a CODEOWNERS file. Put them where your host looks
for it, such as .github/CODEOWNERS: it then asks these people to approve a change of their words. Owners are mail addresses, @users
or @teams.

  --out FILE          write them to FILE; what else stands there stays
  --check FILE        write nothing; fail where FILE does not say the same
  --root DIR          the workspace; the current folder if not given
  --help              this text

Exit code: 0 fine, 1 FILE is out of date or the workspace has errors, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    out: { type: 'string' },
    check: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  refusePositionals(positionals);
  if (values.out !== undefined && values.check !== undefined)
    throw new UsageError('--out writes and --check does not: choose one of them.');
  const root = workspaceRoot(values.root);
  const { model, summary } = await loadWorkspace(root);
  if (model === undefined) {
    process.stderr.write(
      `This workspace has ${counted(summary.errors, 'error')}, so its owners are not known. Run "npx espalier validate" first.\n`,
    );
    return EXIT.problems;
  }
  const { lines, unusable } = codeowners(model, folderInRepository(root), ownedPractice(readTree(diskTree(root))));
  for (const { file, owner } of unusable) {
    process.stderr.write(`${file}: "${owner}" is no mail address, @user or @team, so it is left out.\n`);
  }
  if (lines.length === 0) process.stderr.write('Nothing names owners that can be asked, so there are no lines.\n');
  const block = codeownersBlock(lines);
  if (values.check !== undefined) return check(values.check, block);
  if (values.out !== undefined) return write(values.out, block, lines.length);
  process.stdout.write(block);
  return EXIT.fine;
}

function check(file: string, block: string): number {
  const text = textOf(file);
  if (text !== undefined && withBlock(text, block) === text) {
    process.stdout.write(`${file} is up to date.\n`);
    return EXIT.fine;
  }
  process.stderr.write(
    `${file} ${text === undefined ? 'does not exist' : 'is out of date'}: run "npx espalier owners --out ${file}".\n`,
  );
  return EXIT.problems;
}

function write(file: string, block: string, count: number): number {
  const before = textOf(file);
  const after = withBlock(before ?? '', block);
  if (after !== before) {
    try {
      mkdirSync(dirname(resolve(file)), { recursive: true });
      writeFileSync(file, after);
    } catch (error) {
      throw new UsageError(`${file} cannot be written, because ${plainReason(error)}.`);
    }
  }
  process.stdout.write(after === before ? `${file} is up to date.\n` : `Wrote ${counted(count, 'line')} to ${file}.\n`);
  return EXIT.fine;
}

function textOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`${file} cannot be read, because ${plainReason(error)}.`);
  }
}
