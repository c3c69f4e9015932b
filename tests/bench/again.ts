/** How long somebody waits who has just changed something: for the second check, and for the change report. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkspace } from './generated/workspace.ts';
import { type Contestant, race } from './run.ts';
import { median, seconds, section, spread, table, whole } from './table.ts';
import { espalier, forget, placesToMeasure } from './workspaces.ts';

const ROUNDS = 5;
/** Competencies of the generated workspaces. */
const SIZES = [100, 1000, 5000];
const EDITS = 20;

/** Prints the part; `scratch` is a folder that does not exist yet. */
export async function benchAgain(scratch: string): Promise<void> {
  section(
    'Again',
    'A first check, and a later one after one file was changed; "above Node" is what the later one takes longer than a Node that does',
    `nothing, started by turns with it. A workspace is remembered from its second check on, which is the last one before the clock starts. Then the change report between two revisions in git, between which ${EDITS} files were changed.`,
  );
  const generated = SIZES.map((competencies) => {
    const root = join(scratch, `generated-${competencies}`);
    writeWorkspace(root, { frameworks: 1, competencies, roles: competencies / 20 });
    return { name: `${whole(competencies)} generated`, root };
  });
  const real = placesToMeasure(['ft', 'uk-gdad', 'nice'])
    .filter(({ name }) => name !== 'starter')
    .map(({ name, root }) => {
      const copy = join(scratch, name);
      cpSync(root, copy, { recursive: true });
      return { name, root: copy };
    });
  const checks = [['workspace', 'files', 'first check', 'later check', 'from–to', 'above Node']];
  const reports = [['workspace', 'files', 'change report', 'from–to']];
  for (const { name, root } of [...generated, ...real]) {
    const files = filesOf(root);
    const [idle, first, second] = await race(
      [
        { name: 'Node', command: { args: ['-e', '0'] } },
        { ...validate(root), before: forget },
        {
          ...validate(root),
          before: () => {
            spawnSync(process.execPath, [espalier, 'validate', '--root', root], { stdio: 'ignore' });
            edit(files, 1);
          },
        },
      ],
      ROUNDS,
    );
    if (idle === undefined || first === undefined || second === undefined) continue;
    const above = median(second.seconds) - median(idle.seconds);
    checks.push([
      name,
      whole(files.length),
      seconds(median(first.seconds)),
      seconds(median(second.seconds)),
      spread(second.seconds),
      `${Math.round(1000 * above)} ms`,
    ]);
    twoRevisions(root, files);
    const [report] = await race(
      [{ name, command: { args: [espalier, 'diff', 'HEAD~1', 'HEAD'], cwd: root }, done: [0, 1] }],
      3,
    );
    if (report?.failure !== undefined) console.log(`${name}: the change report ${report.failure}`);
    else if (report !== undefined)
      reports.push([name, whole(files.length), seconds(median(report.seconds)), spread(report.seconds)]);
  }
  console.log(`\n${table(checks)}\n\n${table(reports)}`);
}

function validate(root: string): Contestant {
  return { name: 'Espalier', command: { args: [espalier, 'validate', '--root', root] } };
}

/** The competency files of a workspace. */
function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /competencies[\\/].+\.yaml$/.test(name))
    .map((name) => join(root, name))
    .sort();
}

let edits = 0;

/** Changes some files, spread over all of them: each gets a line more. */
function edit(files: readonly string[], count: number): void {
  for (let number = 0; number < count; number++) {
    const file = files[Math.floor((number * files.length) / count + edits) % files.length];
    if (file !== undefined) appendFileSync(file, `# edit ${edits++}\n`);
  }
}

/** Makes a folder a repository of two revisions, the second with scattered edits that mean something. */
function twoRevisions(root: string, files: readonly string[]): void {
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Before');
  for (let number = 0; number < EDITS; number++) {
    const file = files[Math.floor((number * files.length) / EDITS)];
    if (file !== undefined) reword(file);
  }
  git('add', '.');
  git('commit', '--quiet', '-m', 'After');
}

/** Changes the title in a file. */
function reword(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: (["']?)/m, 'title: $1Newly '));
}
