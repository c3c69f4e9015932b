/** `espalier history`: the versions of a framework, and the record of them that needs no git. */
import { historyOf } from '../framework/history/history.ts';
import { recordText } from '../framework/history/record.ts';
import { didYouMean } from '../framework/suggest.ts';
import { counted } from '../report/findings.ts';
import { historyPretty } from '../report/history-pretty.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { Overlay } from '../workspace/overlay.ts';
import { diskTree } from '../workspace/disk.ts';
import { pastStates } from '../workspace/versions.ts';
import { EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';
import { written } from './written.ts';

const HELP = `Usage: npx espalier history FRAMEWORK [options]

Tells a framework version by version: from the tags in git that name versions, from its history.yaml, and as it is now. Tag a
version as "<framework>@1.2.0"; "v1.2.0" is a version of all frameworks.

  --root DIR          the workspace; the current folder if not given
  --write             add the versions that frameworks/<framework>/history.yaml lacks, so that a site that is built without
                      git shows them. What is in the file stays as it is
  --help              this text

Exit code: 0 it was told or written, 1 the workspace has errors, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const [id, surplus] = positionals;
  if (id === undefined) throw new UsageError('Say which framework, such as "npx espalier history core".');
  if (surplus !== undefined) throw new UsageError(`history tells one framework, and "${surplus}" would be a second.`);
  const root = workspaceRoot(values.root);
  const { model, summary, files } = await loadWorkspace(root);
  if (model === undefined) {
    process.stderr.write(
      `This workspace has ${counted(summary.errors, 'error')}. Run "npx espalier validate" and mend them first.\n`,
    );
    return EXIT.problems;
  }
  const framework = model.frameworks.find((one) => one.id === id);
  if (framework === undefined) {
    const known = model.frameworks.map((one) => one.id);
    throw new UsageError(
      `There is no framework "${id}". ${didYouMean(id, known) ?? `There are: ${known.join(', ')}.`}`,
    );
  }
  const { states, remarks } = pastStates(root);
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  const versions = historyOf(framework, model, states);
  if (!values.write) {
    process.stdout.write(historyPretty(framework, versions));
    return EXIT.fine;
  }
  const file = `frameworks/${framework.id}/history.yaml`;
  const text = recordText(versions, files.get(file));
  if (text === undefined) {
    process.stdout.write(`${file} has every version that is known.\n`);
    return EXIT.fine;
  }
  const overlay = new Overlay(diskTree(root));
  overlay.write(file, text);
  const fault = written(root, overlay);
  if (fault !== undefined) throw new UsageError(fault);
  process.stdout.write(`${file} is written. Say in its summaries why each version came.\n`);
  return EXIT.fine;
}
