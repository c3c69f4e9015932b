/** How long `espalier validate` takes, beside tools that check files one by one against a schema. */
import { join } from 'node:path';
import { writeWorkspace } from './generated/workspace.ts';
import { installRivals, rivals } from './rivals.ts';
import { type Contestant, race, ratio, type Result, run } from './run.ts';
import { megabytes, median, seconds, section, spread, table, whole } from './table.ts';
import { espalier, forget, placesToMeasure, repository } from './workspaces.ts';

const ROUNDS = 7;

/** Prints the part; `scratch` is a folder that does not exist yet. */
export async function benchValidate(scratch: string): Promise<void> {
  section(
    'Validate',
    'Espalier checks every file with its schema, every reference and every rule. "ajv-cli, competencies" checks the competencies',
    'alone, by our schema; "ajv-cli, no schema" reads all files and accepts anything; "v8r" checks each file by our schema for it.',
    'Neither looks at references. The commands run by turns; "Espalier takes" is the median of the ratios within a round: the',
    'main result, for it depends least on the machine. Each check of Espalier is a first one here: it remembers nothing of the last.',
    'Memory is the sum of the peaks of all processes.',
  );
  const missing = installRivals();
  if (missing !== undefined)
    console.log(`ajv-cli and v8r could not be installed, so Espalier runs alone (${missing}).`);

  const generated = join(scratch, 'generated');
  const { files, competencies, roles, bytesPerCompetency } = writeWorkspace(generated, {
    frameworks: 1,
    competencies: 1000,
    roles: 50,
  });
  console.log(
    `\n${whole(competencies)} generated competencies of ${whole(bytesPerCompetency)} bytes on average (${whole(files)} files with ` +
      `${roles} roles, a framework and a job architecture)\n`,
  );
  await compare(generated, join(scratch, 'generated-settings'), missing === undefined, ROUNDS);
  for (const { name, root } of placesToMeasure(['ft', 'uk-gdad', 'nice'])) {
    console.log(`\n${name}: ${await summary(root)}\n`);
    await compare(root, join(scratch, `${name}-settings`), missing === undefined, 3);
  }
  await startUp(join(scratch, 'tiny'));
}

function validate(root: string): Contestant {
  return { name: 'Espalier', command: { args: [espalier, 'validate', '--root', root] }, before: forget };
}

/** What Espalier itself says about a workspace, in one line. */
async function summary(root: string): Promise<string> {
  const { output } = await run(validate(root).command, 'wanted');
  return /^Checked (.+)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
}

async function compare(root: string, scratch: string, withRivals: boolean, rounds: number): Promise<void> {
  const results = await race([validate(root), ...(withRivals ? rivals(root, scratch) : [])], rounds);
  console.log(
    table([
      ['tool', 'median', 'from–to', 'memory', 'Espalier takes'],
      ...results.map((result) => row(result, results[0])),
    ]),
  );
  for (const { name, failure } of results) if (failure !== undefined) console.log(`${name} ${failure}`);
}

function row(result: Result, ours: Result | undefined): string[] {
  if (result.failure !== undefined) return [result.name, 'failed', '', '', ''];
  const compared = ours === undefined || result === ours ? '' : `${ratio(ours, result).toFixed(2)} × its time`;
  return [result.name, seconds(median(result.seconds)), spread(result.seconds), megabytes(result.peak), compared];
}

/** Where the time goes before the first file is read. */
async function startUp(folder: string): Promise<void> {
  writeWorkspace(folder, { frameworks: 1, competencies: 1, roles: 1 });
  const main = join(repository, 'src/cli/main.ts');
  const results = await race(
    [
      { name: 'an empty Node', command: { args: ['-e', '0'] } },
      { name: 'espalier --help', command: { args: [espalier, '--help'] } },
      { name: 'the same without its launcher', command: { args: [main, '--help'] } },
      { ...validate(folder), name: 'espalier validate, 4 files' },
    ],
    2 * ROUNDS,
  );
  console.log('\nStart-up: what a check costs before it reads much\n');
  console.log(
    table([['command', 'median', 'from–to', 'memory'], ...results.map((result) => row(result, undefined).slice(0, 4))]),
  );
}
