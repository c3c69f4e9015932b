/** The tools that others check YAML with. They are no part of the project's packages: the bench fetches them when it needs them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './run.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const schemas = fileURLToPath(new URL('../../schemas/', import.meta.url));
const AJV_CLI = join(here, 'node_modules/ajv-cli/dist/index.js');
const V8R = join(here, 'node_modules/v8r/src/index.js');

/** Which files v8r checks by which schema; Espalier knows it from the folders. */
const FILES_BY_SCHEMA = {
  'job-architecture': 'frameworks/job-architecture.yaml',
  framework: 'frameworks/*/framework.yaml',
  competency: 'frameworks/*/competencies/*.yaml',
  role: 'frameworks/*/roles/*.yaml',
};

/** Installs the rivals where they are not yet; returns why that is impossible. */
export function installRivals(): string | undefined {
  if (existsSync(AJV_CLI) && existsSync(V8R)) return undefined;
  console.error('Installing ajv-cli and v8r into tests/bench/node_modules …');
  try {
    // A shell, because npm is a script of another name on Windows.
    execFileSync('npm ci --ignore-scripts --no-audit --no-fund', { cwd: here, stdio: 'pipe', shell: true });
    return undefined;
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return (
      printed
        .split('\n')
        .find((line) => /error/i.test(line))
        ?.trim() ?? 'npm ci failed'
    );
  }
}

/** The rivals at work on a workspace; `scratch` is a folder for their settings. */
export function rivals(workspace: string, scratch: string): Contestant[] {
  mkdirSync(scratch, { recursive: true });
  const anything = join(scratch, 'anything.schema.json');
  writeFileSync(anything, '{}\n');
  const ajv = (schema: string, files: string) => ({
    args: [AJV_CLI, 'validate', '--strict=false', '-s', schema, '-d', files],
    cwd: workspace,
  });
  // The catalogue stands in the settings because v8r asks the network for any other.
  const settings = join(scratch, 'v8r.json');
  const catalogue = Object.entries(FILES_BY_SCHEMA).map(([name, files]) => ({
    name,
    location: join(schemas, `${name}.schema.json`),
    fileMatch: [files],
  }));
  writeFileSync(settings, JSON.stringify({ customCatalog: { schemas: catalogue } }));
  const v8r = { args: [V8R, 'frameworks/**/*.yaml'], cwd: workspace, env: { V8R_CONFIG_FILE: settings } };
  return [
    {
      name: 'ajv-cli 5.0.0, competencies',
      command: ajv(join(schemas, 'competency.schema.json'), FILES_BY_SCHEMA.competency),
    },
    { name: 'ajv-cli 5.0.0, no schema', command: ajv(anything, 'frameworks/**/*.yaml') },
    // 99 says that it found something: it takes `2026-09-01` for a date, which no schema can ask for.
    { name: 'v8r 6.1.0', command: v8r, done: [0, 99] },
  ];
}
