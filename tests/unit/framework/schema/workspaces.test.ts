/** Real frameworks, written by others, fit the schemas. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaErrors } from '../../../../src/framework/schema/validators.ts';
import { type FileKind, KINDS, REPOSITORY } from './schemas.ts';

const PATTERNS: Readonly<Record<FileKind, string>> = {
  'job-architecture': 'frameworks/job-architecture.yaml',
  framework: 'frameworks/*/framework.yaml',
  history: 'frameworks/*/history.yaml',
  competency: 'frameworks/*/competencies/*.yaml',
  role: 'frameworks/*/roles/*.yaml',
  site: 'content/site.yaml',
  guide: 'content/guides/*.mdx',
  workshop: 'content/workshops/*/index.mdx',
  'learning-path': 'content/learning-paths/*.yaml',
  locale: 'content/locales/*/**/*.yaml',
  evidence: 'content/evidence.yaml',
};

const shared = ['uk-gdad', 'nice', 'ft'].map((name) => new URL(`../shared/workspaces/${name}/`, REPOSITORY));
const present = shared.filter((workspace) => existsSync(workspace));
if (present.length < shared.length) {
  console.warn(
    'The real workspaces (../shared/workspaces) are not all here: the starter workspace is checked in their place.',
  );
}

describe.each([REPOSITORY, ...present].map((url) => fileURLToPath(url)))('every file of %s', (root) => {
  test.each(KINDS)('that is a %s fits its schema', (kind) => {
    const files = globSync(PATTERNS[kind], { cwd: root });
    // A workspace may do without these.
    if (!['site', 'guide', 'workshop', 'learning-path', 'history', 'locale', 'evidence'].includes(kind))
      expect(files).not.toHaveLength(0);
    const wrong = files.flatMap((file) =>
      schemaErrors(kind, parse(dataOf(readFileSync(`${root}/${file}`, 'utf8')))).map((error) => ({ file, ...error })),
    );
    expect(wrong).toEqual([]);
  });
});

/** A file, or what stands between the dashes at its top. */
function dataOf(text: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text;
}
