/** Small workspaces for tests: in memory where nothing needs a disk, in a temporary folder where something does. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Checked, check } from '../../src/framework/check.ts';
import type { Diagnostic } from '../../src/framework/diagnostic.ts';
import type {
  FrameworkSources,
  LocaleSources,
  NamedSource,
  WorkspaceSources,
} from '../../src/framework/link/sources.ts';
import type { Competency, Expectation, Model, Role } from '../../src/framework/model.ts';
import { readSource } from '../../src/framework/read/read-source.ts';
import { Source } from '../../src/framework/read/source.ts';
import { RULES } from '../../src/framework/rules/all.ts';
import type { Tree } from '../../src/workspace/tree.ts';

/** The files of a workspace by their path: text, or bytes where the encoding matters. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const ARCHITECTURE = 'frameworks/job-architecture.yaml';
export const PEOPLE = 'frameworks/people/framework.yaml';
export const FEEDBACK = 'frameworks/people/competencies/giving-feedback.yaml';
export const COACHING = 'frameworks/people/competencies/coaching.yaml';
export const CANDOUR = 'frameworks/people/competencies/candour.yaml';
export const LEAD = 'frameworks/people/roles/team-lead.yaml';
export const PARTNER = 'frameworks/people/roles/hr-partner.yaml';
export const CORE = 'frameworks/core/framework.yaml';
export const COMMUNICATION = 'frameworks/core/competencies/communication.yaml';
export const PROFILE = 'frameworks/core/roles/grade-p3.yaml';
export const SITE = 'content/site.yaml';

/** A workspace without a fault that has one or two of everything. */
export const SMALL: Files = {
  [ARCHITECTURE]: `tracks:
  - { id: professional, title: Professional }
  - { id: management, title: Management }
grades:
  - { id: p3, title: P3, track: professional, rank: 30, band: HR-B4 }
  - { id: p4, title: P4, track: professional, rank: 40 }
  - { id: m1, title: M1, track: management, rank: 40 }
families:
  - { id: people, title: People }
  - { id: performance, title: Performance, parent: people }
scales:
  - id: four-step
    title: Proficiency
    use: proficiency
    cumulative: true
    levels:
      - { id: foundation, title: Foundation }
      - { id: working, title: Working }
      - { id: practitioner, title: Practitioner }
      - { id: expert, title: Expert }
  - id: review
    title: Review rating
    use: performance
    levels:
      - { id: not-met, title: Not met }
      - { id: met, title: Met }
      - { id: exceeded, title: Exceeded }
`,
  [PEOPLE]: `title: People
summary: What we expect of those who work with people.
version: 1.2.0
status: adopted
language: en
groups:
  - { id: developing-others, title: Developing others }
  - { id: being-fair, title: Being fair }
owners: [people-ops@example.org]
reviewed: 2026-09-01
effective: { from: 2026-10-01, to: 2028-09-30 }
source: https://example.org/people
`,
  [FEEDBACK]: `title: Giving feedback
definition: Tells people what they did and what it led to.
group: developing-others
code: PF-1
levels:
  working:
    summary: Gives specific feedback within days.
    indicators:
      - { id: describes-one-event, text: Describes one specific event. }
      - Gives feedback within five working days.
  practitioner: Reports the change seen since earlier feedback.
anchors:
  review: { at: working, met: Gives it in time., exceeded: Others ask for it. }
related: [coaching]
`,
  [COACHING]: `title: Coaching
group: developing-others
code: PF-2
levels:
  working: Asks an open question before offering a solution.
development:
  - { title: Shadow a conversation, kind: experience, level: working }
`,
  [CANDOUR]: `title: Candour
group: being-fair
indicators:
  - Says what went wrong before being asked.
`,
  [LEAD]: `title: Team lead
family: performance
grade: m1
expectations:
  giving-feedback: working
  coaching: { level: working, desired: practitioner }
  core/communication: practitioner
worksWith: [hr-partner]
moves:
  - { to: hr-partner, type: track-change }
`,
  [PARTNER]: `title: HR partner
family: performance
grade: p3
extends: [core/grade-p3]
expectations:
  giving-feedback: practitioner
`,
  [CORE]: `title: Core
summary: What we expect of everyone.
version: 1.0.0
status: adopted
language: en
`,
  [COMMUNICATION]: `title: Communication
levels:
  working: Says the main thing first.
`,
  [PROFILE]: `title: Everyone at P3
abstract: true
grade: p3
expectations:
  communication: working
`,
};

/** `SMALL` with some files added or replaced; those that are `undefined` are left out. */
export function workspace(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const files: Record<string, string | Uint8Array> = {};
  for (const [path, text] of Object.entries({ ...SMALL, ...changes })) {
    if (text !== undefined) files[path] = text;
  }
  return files;
}

/** `files` with the first `right` in one file written as `wrong`, as by a slip of the pen. */
export function slip(path: string, right: string, wrong: string, files: Files = SMALL): Files {
  const text = files[path];
  if (typeof text !== 'string' || !text.includes(right)) throw new Error(`${path} does not say "${right}"`);
  return { ...files, [path]: text.replace(right, () => wrong) };
}

/** `files` with lines added at the end of one file. */
export function more(path: string, lines: string, files: Files = SMALL): Files {
  return { ...files, [path]: `${String(files[path] ?? '')}${lines}` };
}

/** The sources of files that all stand where they belong; misnamed ones are the business of `workspace/`. */
export function sourcesOf(files: Files): WorkspaceSources {
  const source = (path: string): Source | undefined => {
    const content = files[path];
    if (content === undefined) return undefined;
    return readSource(path, content);
  };
  const named = (id: string, list: 'competencies' | 'roles'): NamedSource[] =>
    Object.keys(files).flatMap((path) => {
      const name = new RegExp(`^frameworks/${id}/${list}/([^/]+)\\.yaml$`).exec(path)?.[1];
      const found = name && source(path);
      return found ? [{ id: name, source: found }] : [];
    });
  const misplaced = Object.keys(files).filter(
    (path) =>
      !/^(content\/locales\/[^/]+\/)?frameworks\/(job-architecture\.yaml|[^/]+\/((framework|history)\.yaml|(competencies|roles)\/[^/]+\.yaml))$/.test(
        path,
      ) && !/^(content\/locales\/[^/]+\/)?content\/site\.yaml$/.test(path),
  );
  if (misplaced.length > 0) throw new Error(`no kind claims ${misplaced.join(', ')}`);
  const languages = new Set(Object.keys(files).flatMap((path) => /^content\/locales\/([^/]+)\//.exec(path)?.[1] ?? []));
  const locales = [...languages].map((language): LocaleSources => {
    const folder = `content/locales/${language}`;
    const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
    return {
      language,
      folder,
      files: inside.flatMap((path) => {
        const found = source(path);
        return found ? [{ path: path.slice(folder.length + 1), source: found }] : [];
      }),
    };
  });
  const ids = new Set(Object.keys(files).flatMap((path) => /^frameworks\/([^/]+)\//.exec(path)?.[1] ?? []));
  return {
    architecture: source(ARCHITECTURE),
    site: source(SITE),
    frameworks: [...ids].map((id): FrameworkSources => ({
      id,
      file: source(`frameworks/${id}/framework.yaml`),
      history: source(`frameworks/${id}/history.yaml`),
      folder: new Source(`frameworks/${id}/framework.yaml`, new Uint8Array()),
      competencies: named(id, 'competencies'),
      roles: named(id, 'roles'),
      competenciesIncomplete: false,
      rolesIncomplete: false,
      misnamed: { competencies: [], roles: [] },
    })),
    frameworksIncomplete: false,
    ...(locales.length > 0 && { locales }),
  };
}

/** What is wrong with a workspace in memory, and its model where nothing is. Advice of the editorial rules has its own tests and is left out. */
export function checkFiles(files: Files): Checked {
  const checked = check(sourcesOf(files), []);
  return { ...checked, diagnostics: withoutAdvice(checked.diagnostics) };
}

/** Diagnostics without those of the editorial rules. */
export function withoutAdvice(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const editorial = new Set<string>(RULES.map((rule) => rule.id));
  return diagnostics.filter((one) => !editorial.has(one.rule));
}

/** The model of a workspace in memory. Throws where it has errors, so that no test passes on half a model. */
export function modelOf(files: Files): Model {
  const { model, diagnostics } = checkFiles(files);
  if (model === undefined) throw new Error(said(files, diagnostics));
  return model;
}

export function roleOf(model: Model, key: string): Role {
  return found(model.roles.get(key), key);
}

export function competencyOf(model: Model, key: string): Competency {
  return found(model.competencies.get(key), key);
}

/** What a role expects, as `competency level` in the order of the model. */
export function expected(model: Model, role: string): string[] {
  return roleOf(model, role).expectations.map(({ competency, level }) => `${competency.key} ${level.id}`);
}

/** The expectation of one competency by one role, after inheritance. */
export function expectation(model: Model, role: string, competency: string): Expectation {
  return found(
    roleOf(model, role).expectations.find((one) => one.competency.key === competency),
    `${role} → ${competency}`,
  );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the model has no ${name}`);
  return value;
}

/** What checking says, as text to be read aloud: see `said`. Empty where nothing is wrong. */
export function complaints(files: Files): string {
  return said(files, checkFiles(files).diagnostics);
}

/**
 * Diagnostics as text for snapshots, everything included: file, span and the marked words; severity, rule and pointer; message;
 * hint; what would be mended. Positions of the marked words are looked up in the files, so a span that is off by one shows.
 */
export function said(files: Files, diagnostics: readonly Diagnostic[]): string {
  const blocks = diagnostics.map((one) => {
    const { file, line, column, endLine, endColumn, severity, rule, pointer, message, hint, mends = [] } = one;
    const content = files[file] ?? '';
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const lines = text.split('\n').slice(line - 1, endLine);
    const last = lines.length - 1;
    const marked = lines
      .map((each, i) => each.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
      .join('⏎');
    return [
      `${file} ${line}:${column}–${endLine}:${endColumn} ‹${marked}›`,
      `${severity} ${rule} ${pointer === '' ? '(file)' : pointer}`,
      message,
      ...(hint === undefined ? [] : [hint]),
      ...mends.map(({ from, to }) => `(--fix: ${from} → ${to})`),
    ].join('\n');
  });
  return blocks.join('\n\n');
}

/** A workspace in memory as a disk would show it; a path that ends with a slash is an empty folder, `links` are symbolic links. */
export function treeOf(files: Files, links: readonly string[] = []): Tree {
  const paths = [...Object.keys(files), ...links];
  return {
    entries(folder) {
      const start = folder === '' ? '' : `${folder}/`;
      const inside = paths.filter((path) => path.startsWith(start) && path !== start);
      const names = [...new Set(inside.map((path) => path.slice(start.length).split('/')[0] ?? ''))];
      return names.map((name) => {
        const path = `${start}${name}`;
        return { name, kind: links.includes(path) ? 'link' : path in files ? 'file' : 'folder' };
      });
    },
    bytes(path) {
      const content = files[path];
      if (content === undefined) return { why: 'unreadable', size: 0 };
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}

/** Writes files to a temporary folder, calls `use` with its path and deletes it afterwards. */
export async function onDisk<T>(files: Files, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'espalier-test-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
