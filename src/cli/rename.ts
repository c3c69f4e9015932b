/** `espalier rename`: gives a thing another id, and mends every reference to it. */
import { relative, resolve, sep } from 'node:path';
import { RenameFault } from '../framework/edit/rename.ts';
import { nameOf, THING_KINDS } from '../framework/edit/things.ts';
import { counted } from '../report/findings.ts';
import { diskTree } from '../workspace/disk.ts';
import { planRename, type RenamePlan } from '../workspace/rename.ts';
import { choice, EXIT, readArguments, UsageError, workspaceRoot } from './usage.ts';
import { written } from './written.ts';

const HELP = `Usage: npx espalier rename OLD NEW [options]

Gives a competency, a role, a framework or a workshop another id: moves its file or folder, notes the old id under "formerly" and
mends every reference to it in the workspace, in exercises and texts as well. Remarks and layout stay. Nothing is written unless the
workspace is as sound afterwards as before.

OLD is an id, such as giving-feedback; people/giving-feedback where several frameworks have one; or the path of its file or folder.
NEW is the new id alone. Ids that stand inside files are renamed with --kind, a level or a group as SCALE/ID or FRAMEWORK/ID too.

  --kind KIND         ${THING_KINDS.join(', ')}
  --dry-run           say what would change, and change nothing
  --root DIR          the workspace; the current folder if not given
  --help              this text

Exit code: 0 renamed, 1 it cannot be renamed, 2 could not run.
`;

/** Runs the verb; returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    root: { type: 'string' },
    kind: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.fine;
  }
  const [old, id, surplus] = positionals;
  if (old === undefined || id === undefined)
    throw new UsageError('Say what to rename and how, such as "npx espalier rename giving-feedback feedback".');
  if (surplus !== undefined)
    throw new UsageError(`rename takes an old and a new id, and "${surplus}" would be a third.`);
  const kind = values.kind === undefined ? undefined : choice('--kind', values.kind, THING_KINDS);
  const root = workspaceRoot(values.root);
  const plan = planRename(root, diskTree(root), { old: fromRoot(root, old), id, kind });
  if (plan instanceof RenameFault) return refuse(plan.sentence);
  if (!values['dry-run']) {
    const fault = written(root, plan.overlay);
    if (fault !== undefined) return refuse(fault);
  }
  process.stdout.write(account(plan, values['dry-run']));
  return EXIT.fine;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT.problems;
}

/** A path may be meant from where one stands. */
function fromRoot(root: string, written: string): string {
  if (!written.includes('/') && !written.includes(sep)) return written;
  const path = relative(root, resolve(written)).split(sep).join('/');
  return /^(?:frameworks|content\/workshops)\//.test(path) ? path : written;
}

function account({ thing, id, overlay, references }: RenamePlan, dry: boolean): string {
  const total = [...references.values()].reduce((sum, count) => sum + count, 0);
  const moved = overlay.moves.map(({ from, to }) => `${from} → ${to}\n`);
  const noted =
    overlay.moves.length === 0 ? [`${thing.source.file}: the id, and "${thing.id}" under "formerly"\n`] : [];
  const mended = [...references].map(([file, count]) => `${file}: ${counted(count, 'reference')}\n`);
  const all = `${dry ? 'Would rename' : 'Renamed'} the ${nameOf(thing)} to ${id}, and ${dry ? 'mend' : 'mended'} ${counted(total, 'reference')} in ${counted(references.size, 'file')}.`;
  return `${[...moved, ...noted, ...mended].join('')}${all}${dry ? ' Nothing was changed.' : ''}\n`;
}
