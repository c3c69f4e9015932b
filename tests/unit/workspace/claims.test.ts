/** Misnamed and misplaced files and folders: each is said once, with what it should be called, and nothing else is. */

import { describe, expect, test } from 'vitest';
import { loadTree } from '../../../src/workspace/load-tree.ts';
import {
  ARCHITECTURE,
  COACHING,
  CORE,
  type Files,
  FEEDBACK,
  LEAD,
  PARTNER,
  PEOPLE,
  PROFILE,
  SITE,
  SMALL,
  said,
  slip,
  treeOf,
  withoutAdvice,
  workspace,
} from '../workspace-fixture.ts';

const look = (files: Files, links: readonly string[] = []): string =>
  said(files, withoutAdvice(loadTree('workspace', treeOf(files, links)).diagnostics));
/** `SMALL` with one file under another name. */
const moved = (from: string, to: string, files: Files = SMALL): Files =>
  workspace({ ...files, [from]: undefined, [to]: files[from] });
/** `SMALL` with a whole folder under another name. */
const renamed = (from: string, to: string, files: Files = SMALL): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(from) ? `${to}${path.slice(from.length)}` : path,
      text,
    ]),
  );

test('a workspace in its place says nothing and is counted', () => {
  const { diagnostics, summary, files } = loadTree('workspace', treeOf(SMALL));
  expect(withoutAdvice(diagnostics)).toEqual([]);
  expect(summary).toMatchObject({ files: 10, frameworks: 2, competencies: 4, roles: 3, errors: 0 });
  expect([...files.keys()].sort()).toEqual(Object.keys(SMALL).sort());
});

test('names that begin with a dot are left alone', () => {
  expect(
    look(
      workspace({
        'frameworks/.DS_Store': 'x',
        'frameworks/people/.gitkeep': '',
        '.git/config': 'x',
        'content/.keep': '',
      }),
    ),
  ).toBe('');
});

test('content may be there without site.yaml', () => {
  expect(
    look(
      workspace({
        'content/evidence.yaml': 'sources: {}\n',
        'content/guides/review.mdx': '---\ntitle: Review\nsummary: How to.\naudience: manager\n---\nText\n',
      }),
    ),
  ).toBe('');
});

test('what lies beside the workspace is none of its business', () => {
  expect(look(workspace({ 'README.md': 'x', 'scripts/build.sh': 'x', 'package.json': '{}' }))).toBe('');
});

describe('a file with another ending', () => {
  test('.yml', () => {
    expect(look(moved(COACHING, 'frameworks/people/competencies/coaching.yml'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "coaching.yml" means nothing here.
      Rename it to "coaching.yaml"."
    `);
    expect(look(moved(PEOPLE, 'frameworks/people/framework.yml'))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "framework.yml" means nothing here.
      Rename it to "framework.yaml"."
    `);
    expect(look(moved(ARCHITECTURE, 'frameworks/job-architecture.yml'))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "job-architecture.yml" means nothing here.
      Rename it to "job-architecture.yaml"."
    `);
  });

  test('.yml beside the same .yaml', () => {
    expect(look(workspace({ 'frameworks/people/competencies/coaching.yml': 'title: Coaching\n' })))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.yml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "coaching.yml" means nothing here.
      There is a "coaching.yaml" already: delete one of the two."
    `);
  });

  test('.json, .md, .txt and none', () => {
    expect(look(moved(COACHING, 'frameworks/people/competencies/coaching.json'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching.json 1:1–1:1 ‹›
      error unclaimed-file (file)
      "coaching.json" means nothing here.
      This folder holds one .yaml file for each competency."
    `);
    expect(look(workspace({ 'frameworks/people/competencies/README.md': 'x' }))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/README.md 1:1–1:1 ‹›
      error unclaimed-file (file)
      "README.md" means nothing here.
      This folder holds one .yaml file for each competency."
    `);
    expect(look(workspace({ 'frameworks/people/notes.txt': 'x' }))).toMatchInlineSnapshot(`
      "frameworks/people/notes.txt 1:1–1:1 ‹›
      error unclaimed-file (file)
      "notes.txt" means nothing here.
      Here belong framework.yaml, history.yaml, competencies/ and roles/."
    `);
    expect(look(moved(COACHING, 'frameworks/people/competencies/coaching'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/coaching 1:1–1:1 ‹›
      error unclaimed-file (file)
      "coaching" means nothing here.
      Rename it to "coaching.yaml"."
    `);
  });
});

describe('a folder that is misnamed', () => {
  test('competences', () => {
    expect(look(renamed('frameworks/people/competencies/', 'frameworks/people/competences/'))).toMatchInlineSnapshot(`
      "frameworks/people/competences 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "competences" means nothing here.
      Did you mean "competencies"?"
    `);
    expect(look(renamed('frameworks/people/competencies/', 'frameworks/people/Competencies/'))).toMatchInlineSnapshot(`
      "frameworks/people/Competencies 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "Competencies" means nothing here.
      Did you mean "competencies"?"
    `);
  });

  test('skills, which resembles nothing', () => {
    expect(look(renamed('frameworks/people/competencies/', 'frameworks/people/skills/'))).toMatchInlineSnapshot(`
      "frameworks/people/skills 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "skills" means nothing here.
      Here belong framework.yaml, history.yaml, competencies/ and roles/."
    `);
  });

  test('beside the right one', () => {
    expect(look(moved(COACHING, 'frameworks/people/competences/coaching.yaml'))).toMatchInlineSnapshot(`
      "frameworks/people/competences 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "competences" means nothing here.
      Move what is in it to "competencies"."
    `);
  });

  test('of a framework', () => {
    expect(look(renamed('frameworks/core/', 'frameworks/Core Values/'))).toMatchInlineSnapshot(`
      "frameworks/Core Values 1:1–1:1 ‹›
      error bad-id (file)
      "Core Values" cannot be an id: ids are small letters, digits and single hyphens.
      Rename it to "core-values"."
    `);
    expect(look(renamed('frameworks/core/', 'frameworks/con/'))).toMatchInlineSnapshot(`
      "frameworks/con 1:1–1:1 ‹›
      error reserved-id (file)
      A folder cannot be called "con": the word has a meaning of its own in addresses, in YAML or in Windows.
      Choose a more telling name."
    `);
  });

  test('of all frameworks', () => {
    expect(look(renamed('frameworks/', 'framework/'))).toMatchInlineSnapshot(`
      "frameworks 1:1–1:1 ‹›
      error missing-framework (file)
      There is no folder "frameworks" here, so there is nothing to check.
      Did you mean to call "framework" "frameworks"?"
    `);
    expect(look({ 'README.md': 'x' })).toMatchInlineSnapshot(`
      "frameworks 1:1–1:1 ‹›
      error missing-framework (file)
      There is no folder "frameworks" here, so there is nothing to check.
      Is this the folder of a workspace?"
    `);
  });

  test('in a folder of content that nothing reads yet, nothing is judged, and that is said', () => {
    const files = { 'content/cycles/2027.yaml': ': : no yaml [', 'content/objectives/2027/Some Unit.txt': 'x' };
    expect(look(workspace(files))).toMatchInlineSnapshot(`
      "content/cycles 1:1–1:1 ‹›
      warning unread-folder (file)
      Nothing reads "content/cycles" yet: what is in it is neither checked nor shown.
      Keep it if you like. Nobody will see it on the site.

      content/objectives 1:1–1:1 ‹›
      warning unread-folder (file)
      Nothing reads "content/objectives" yet: what is in it is neither checked nor shown.
      Keep it if you like. Nobody will see it on the site."
    `);
  });

  test('of content', () => {
    expect(look(workspace({ [SITE]: 'title: Alderby\n', 'content/workshop/feedback/index.mdx': 'x' })))
      .toMatchInlineSnapshot(`
      "content/workshop 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "workshop" means nothing here.
      Did you mean "workshops"?"
    `);
    expect(look(workspace({ 'content/Site.yaml': 'title: Alderby\n' }))).toMatchInlineSnapshot(`
      "content/Site.yaml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "Site.yaml" means nothing here.
      Did you mean "site.yaml"?"
    `);
  });
});

describe('one file for many', () => {
  test('roles.yaml and competencies.yaml', () => {
    const files = workspace({ [LEAD]: undefined, [PARTNER]: undefined, 'frameworks/people/roles.yaml': 'x: y\n' });
    expect(look(files)).toMatchInlineSnapshot(`
      "frameworks/people/roles.yaml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "roles.yaml" means nothing here.
      Make a folder "roles" with one file for each: roles/<id>.yaml."
    `);
  });

  test('a framework that is a file', () => {
    expect(look(workspace({ 'frameworks/sales.yaml': 'title: Sales\n' }))).toMatchInlineSnapshot(`
      "frameworks/sales.yaml 1:1–1:1 ‹›
      error unclaimed-file (file)
      "sales.yaml" means nothing here.
      If it is a framework, call it sales/framework.yaml."
    `);
  });

  test('folders inside competencies', () => {
    expect(look(moved(COACHING, 'frameworks/people/competencies/developing/coaching.yaml'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/developing 1:1–1:1 ‹›
      error unclaimed-file (file)
      A folder "developing" means nothing here.
      Here belongs one file for each competency, without folders."
    `);
  });
});

describe('a name that cannot be an id', () => {
  test('with capitals and spaces', () => {
    expect(look(moved(COACHING, 'frameworks/people/competencies/Coaching Skills.yaml'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/Coaching Skills.yaml 1:1–1:1 ‹›
      error bad-id (file)
      "Coaching Skills.yaml" cannot be an id: ids are small letters, digits and single hyphens.
      Rename it to "coaching-skills.yaml"."
    `);
    expect(look(moved(COACHING, 'frameworks/people/competencies/360.yaml'))).toMatchInlineSnapshot(`
      "frameworks/people/competencies/360.yaml 1:1–1:1 ‹›
      error bad-id (file)
      "360.yaml" cannot be an id: ids are small letters, digits and single hyphens.
      Rename it: an id begins with a letter."
    `);
  });

  test('that is reserved', () => {
    const files = workspace({
      'frameworks/people/roles/none.yaml': 'title: None\n',
      'frameworks/people/competencies/nul.yaml': 'title: Nul\n',
    });
    expect(look(files)).toMatchInlineSnapshot(`
      "frameworks/people/competencies/nul.yaml 1:1–1:1 ‹›
      error reserved-id (file)
      A file cannot be called "nul.yaml": the word has a meaning of its own in addresses, in YAML or in Windows.
      Choose a more telling name.

      frameworks/people/roles/none.yaml 1:1–1:1 ‹›
      error reserved-id (file)
      A file cannot be called "none.yaml": the word has a meaning of its own in addresses, in YAML or in Windows.
      Choose a more telling name."
    `);
  });

  test('that is too long', () => {
    const long = 'a'.repeat(81);
    expect(
      look(workspace({ [`frameworks/people/competencies/${long}.yaml`]: 'title: Long\nlevels: { working: x }\n' })),
    ).toMatchInlineSnapshot(`
      "frameworks/people/competencies/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml 1:1–1:1 ‹›
      warning long-id (file)
      This id has 81 characters; more than 80 make an address that breaks in mails.
      Choose a shorter name, and keep the old one in "formerly"; the title may be as long as it needs."
    `);
    expect(look(workspace({ [`frameworks/people/competencies/${long.repeat(2)}.yaml`]: 'title: Long\n' })))
      .toMatchInlineSnapshot(`
      "frameworks/people/competencies/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml 1:1–1:1 ‹›
      error bad-id (file)
      The name "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" has 162 characters; an id has 100 at the most.
      Rename it to "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml"."
    `);
    expect(
      loadTree(
        'w',
        treeOf(workspace({ [`frameworks/people/competencies/${'a'.repeat(80)}.yaml`]: 'title: x\n' })),
      ).diagnostics.filter((one) => one.rule === 'long-id'),
    ).toEqual([]);
  });
});

describe('something that is missing', () => {
  test('the job architecture', () => {
    expect(look(workspace({ [ARCHITECTURE]: undefined }))).toMatchInlineSnapshot(`
      "frameworks/job-architecture.yaml 1:1–1:1 ‹›
      error missing-architecture (file)
      The job architecture is missing: the file that holds the scales, grades and families.
      Add frameworks/job-architecture.yaml."
    `);
  });

  test('every framework', () => {
    expect(look({ [ARCHITECTURE]: SMALL[ARCHITECTURE] ?? '' })).toMatchInlineSnapshot(`
      "frameworks 1:1–1:1 ‹›
      error missing-framework (file)
      There is no framework here yet.
      Add a folder with a framework.yaml to frameworks/."
    `);
  });

  test('the file of a framework', () => {
    expect(look(workspace({ [PEOPLE]: undefined }))).toMatchInlineSnapshot(`
      "frameworks/people/framework.yaml 1:1–1:1 ‹›
      error missing-framework-file (file)
      The folder "people" has no framework.yaml.
      Add one with title, summary, version, status and language."
    `);
  });

  test('the file of a framework that has a strange folder as well: two mistakes', () => {
    const files = renamed(
      'frameworks/people/competencies/',
      'frameworks/people/skills/',
      workspace({ [PEOPLE]: undefined }),
    );
    expect(look(files).match(/^error .*/gm)).toEqual([
      'error missing-framework-file (file)',
      'error unclaimed-file (file)',
    ]);
  });

  test('competencies or roles may be', () => {
    const alone = { [ARCHITECTURE]: SMALL[ARCHITECTURE] ?? '', [CORE]: SMALL[CORE] ?? '' };
    expect(look(alone)).toBe('');
  });
});

test('a symbolic link is not followed', () => {
  const files = workspace({ [PROFILE]: undefined });
  expect(look(files, [PROFILE])).toMatchInlineSnapshot(`
    "frameworks/core/roles/grade-p3.yaml 1:1–1:1 ‹›
    error symbolic-link (file)
    "grade-p3.yaml" is a symbolic link; a workspace holds its files itself.
    Put the file itself here."
  `);
});

test('a mistake in what can be seen is still said', () => {
  const files = slip(
    LEAD,
    'family: performance',
    'family: perfomance',
    moved(FEEDBACK, 'frameworks/people/competencies/giving-feedback.yml'),
  );
  expect(look(files).match(/^error .*/gm)).toEqual(['error unclaimed-file (file)', 'error unknown-family /family']);
});

test('a misnamed file silences what may mean it, by name or by title, and nothing else', () => {
  const files = moved(COACHING, COACHING.replace('coaching.yaml', 'Coachings 2.yml'));
  const lead = (entry: string): Files =>
    workspace({
      ...files,
      [LEAD]: (files[LEAD] as string).replace('expectations:\n', `expectations:\n  ${entry}: working\n`),
    });
  expect(look(lead('coahing')).match(/^error .*/gm)).toEqual(['error unclaimed-file (file)']);
  expect(look(lead('negotiation')).match(/^error .*/gm)).toEqual([
    'error unclaimed-file (file)',
    'error unknown-competency /expectations/negotiation',
  ]);
});
