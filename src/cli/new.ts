/** `espalier new`: a commented file to start from. */
import type { Diagnostic } from '../framework/diagnostic.ts';
import { didYouMean } from '../framework/suggest.ts';
import { diskTree } from '../workspace/disk.ts';
import { loadTree, readTree } from '../workspace/load-tree.ts';
import { Overlay } from '../workspace/overlay.ts';
import { BEGIN_KINDS, type BeginKind, Inquiry, type NewFiles, OPTIONS, type Practice } from './begin.ts';
import { answer, Stopped, type Terminal, terminal } from './questions.ts';
import { EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';
import { written } from './written.ts';

const HELP = `Usage: npx espalier new KIND [ID] [options]

Writes a file to start from: what you say is in it, and everything else explains itself behind a #, where nobody sees it.
On a terminal it asks for what is missing; elsewhere it takes options. It never overwrites anything.

  KIND                ${BEGIN_KINDS.join(', ')}
  ID                  the name of the file or folder: small letters, digits and hyphens, such as giving-feedback

  --title TEXT        the name that people read
  --framework ID      for a competency or a role: the framework it belongs to
  --definition TEXT   for a competency: what is done, and what for
  --kind KIND         for a competency: competency, skill, knowledge, behaviour, value or task
  --scope SCOPE       for a competency: core, leadership, functional or technical
  --group ID          for a competency: the group of the framework under which it is shown
  --summary TEXT      for a framework, a role, a workshop or an exercise: what it is there for
  --family ID         for a role: its family
  --grade ID          for a role: its grade
  --language TAG      for a framework: the language it is written in, such as en-GB
  --scale ID          for a framework: its scale, where there are several
  --audience WHO      for a workshop: employee, manager, chair or facilitator
  --owner OWNER       for a framework, a workshop or an exercise: who answers for the words
  --competency TITLE  for a framework: its first competency; for an exercise or a workshop: what is
                      rated or trained, as framework/id
  --role TITLE        for a framework: its first role
  --root DIR          the workspace; the current folder if not given
  --help              this text

Exit code: 0 written, 1 it would not be sound, 2 could not run.
`;

const TEXT = { type: 'string' } as const;

/** Runs the verb; returns its exit code. `who` is asked where an answer is missing; by default whoever sits at the terminal. */
export async function run(argv: readonly string[], who: () => Terminal | undefined = terminal): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: TEXT,
    ...{
      title: TEXT,
      framework: TEXT,
      definition: TEXT,
      kind: TEXT,
      scope: TEXT,
      group: TEXT,
      summary: TEXT,
      family: TEXT,
      grade: TEXT,
    },
    ...{ language: TEXT, audience: TEXT, scale: TEXT, owner: TEXT, competency: TEXT, role: TEXT },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const { root: folder, help: _, ...given } = values;
  const [word, id, surplus] = positionals;
  if (surplus !== undefined)
    throw new UsageError(
      `new takes a kind and an id, and "${surplus}" would be a third word. A title goes in quotes, after --title.`,
    );
  const root = workspaceRoot(folder);
  const asked = who();
  try {
    const kind = await kindMeant(word, asked);
    refuseForeign(kind, given);
    const inquiry = new Inquiry(
      readTree(diskTree(root)),
      given,
      asked,
      kind === 'exercise' || kind === 'workshop' ? practice(root) : undefined,
    );
    const files = await inquiry.begin(kind, id);
    return write(root, files);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.stderr.write('\nStopped. Nothing was written.\n');
    return EXIT.couldNotRun;
  } finally {
    asked?.close();
  }
}

/** The exercises, the workshops and the sources that the workspace has, whatever else is wrong in it. */
function practice(root: string): Practice {
  const { files, evidence } = loadTree(root, diskTree(root));
  const named = (pattern: RegExp): string[] => [...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
  return {
    exercises: named(/^content\/exercises\/(.+)\.yaml$/),
    workshops: named(/^content\/workshops\/(.+)\/index\.mdx$/),
    evidence,
  };
}

async function kindMeant(word: string | undefined, asked: Terminal | undefined): Promise<BeginKind> {
  const question = { option: undefined, ask: 'What to begin', required: true, choices: BEGIN_KINDS };
  const said = word ?? (asked && (await answer(question, undefined, asked)));
  if (said === undefined) throw new UsageError(`Say what to begin: ${BEGIN_KINDS.join(', ')}.`);
  const kind = BEGIN_KINDS.find((one) => one === said);
  if (kind !== undefined) return kind;
  throw new UsageError(
    `There is no kind "${said}" to begin. ${didYouMean(said, BEGIN_KINDS) ?? `To choose from: ${BEGIN_KINDS.join(', ')}.`}`,
  );
}

/** An option that says nothing about this kind is a slip that nobody should find out later. */
function refuseForeign(kind: BeginKind, given: Readonly<Record<string, string | undefined>>): void {
  for (const [option, value] of Object.entries(given)) {
    if (value !== undefined && !OPTIONS[kind].includes(option)) {
      throw new UsageError(
        `A ${kind} has no --${option}. It takes ${OPTIONS[kind].map((one) => `--${one}`).join(', ')}.`,
      );
    }
  }
}

/** Writes the files if they are sound, and says what to do next. */
function write(root: string, files: NewFiles): number {
  const tree = diskTree(root);
  const overlay = new Overlay(tree);
  for (const { path, text } of files) overlay.write(path, text);
  const known = loadTree(root, tree).diagnostics;
  const isKnown = (one: Diagnostic): boolean =>
    known.some(({ file, rule, message }) => file === one.file && rule === one.rule && message === one.message);
  const fault = loadTree(root, overlay).diagnostics.find((one) => one.severity === 'error' && !isKnown(one));
  if (fault !== undefined) {
    process.stderr.write(
      `Nothing was written, since it would not be sound. ${fault.message} ${fault.hint ?? ''}`.trimEnd().concat('\n'),
    );
    return EXIT.problems;
  }
  const refused = written(root, overlay);
  if (refused !== undefined) {
    process.stderr.write(`${refused}\n`);
    return EXIT.problems;
  }
  for (const { path } of files) process.stdout.write(`Wrote ${path}\n`);
  process.stdout.write(
    'Next: open it, take the # away from what you need and put your own words there, then run "npx espalier validate".\n',
  );
  return EXIT.fine;
}
