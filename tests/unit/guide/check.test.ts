/** What guides say of one another, of the pages and of the files of their workspace. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { STANDING_PAGES } from '../../../src/guide/pages.ts';
import type { Block, Component } from '../../../src/mdx/document.ts';
import { componentSpec } from '../../../src/mdx/components.ts';
import { check as checkFrameworks } from '../../../src/framework/check.ts';
import { feedback, exampleFiles, FEEDBACK, TODAY } from '../../../src/framework/rules/example-workspace.ts';
import { guideShelves, neighbours } from '../../../src/site/guide-shelves.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import { check, HEAD } from '../mdx/texts.ts';
import { COACHING, sourcesOf } from '../workspace-fixture.ts';

const OTHER = 'content/guides/other-guide.mdx';
const root = fileURLToPath(new URL('../../../', import.meta.url));

test('guides link to each other and to headings of each other', () => {
  const other = { [OTHER]: HEAD.replace('---\n\n', 'formerly: [old-guide]\n---\n\n').concat('## Part one\n') };
  expect(check('[a](/guides/other-guide/) [b](/guides/other-guide/#part-one)', other).said).toBe('');
  expect(check('[a](/guides/other-guide/#part-two) [b](/guides/old-guide/) [c](/guides/othr-guide/)', other).said)
    .toMatchInlineSnapshot(`
      "content/guides/feedback-well.mdx 7:1–7:35 ‹[a](/guides/other-guide/#part-two)›
      error broken-link (file)
      "Feedback well" has no heading "#part-two".
      Its headings are #part-one.

      content/guides/feedback-well.mdx 7:36–7:59 ‹[b](/guides/old-guide/)›
      warning renamed-reference (file)
      The page "/guides/old-guide/" has another address now.
      Write "/guides/other-guide/".
      (--fix: /guides/old-guide/ → /guides/other-guide/)

      content/guides/feedback-well.mdx 7:60–7:84 ‹[c](/guides/othr-guide/)›
      error broken-link (file)
      There is no page "/guides/othr-guide/" on this site.
      Did you mean "/guides/other-guide/"?"
    `);
});

test('the data at the top holds no link to another file', () => {
  const head = HEAD.replace('summary: ', 'summary: See [how](../other/). ');
  expect(check('Text', { [OTHER]: `${head}Text` }).said).toMatchInlineSnapshot(`
    "content/guides/other-guide.mdx 3:20–3:29 ‹../other/›
    error broken-link /summary
    "../other/" becomes no link here: people would read its brackets.
    Write the whole address of the page, beginning with https://, or name the page in words."
  `);
});

test('what a guide names has to be there, and to say what it is said to say', () => {
  const related = HEAD.replace('---\n\n', 'related: [feedback-wel]\n---\n\n');
  const excerpt = (file: string, lines: string): string =>
    `<Excerpt file="${file}">\n\`\`\`yaml\n${lines}\n\`\`\`\n</Excerpt>`;
  expect(check('Text', { [OTHER]: `${related}Text` }).said).toMatchInlineSnapshot(`
    "content/guides/other-guide.mdx 5:11–5:23 ‹feedback-wel›
    error unknown-guide /related/0
    There is no guide "feedback-wel".
    Did you mean "feedback-well"?"
  `);
  expect(check(excerpt(COACHING.replace('coaching', 'coachin'), 'title: Coaching')).said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:61 ‹<Excerpt file="frameworks/people/competencies/coachin.yaml">›
    error unknown-file (file)
    There is no file "frameworks/people/competencies/coachin.yaml" in this workspace.
    Did you mean "frameworks/people/competencies/coaching.yaml"?"
  `);
  expect(check(excerpt(COACHING, 'title: Mentoring')).said).toMatchInlineSnapshot(`
    "content/guides/feedback-well.mdx 7:1–7:62 ‹<Excerpt file="frameworks/people/competencies/coaching.yaml">›
    warning stale-excerpt (file)
    This shows lines of "frameworks/people/competencies/coaching.yaml" that it does not have any more; the first is "title: Mentoring".
    Copy the lines again; if they show what the reader is to write, add the property changed."
  `);
});

test('the first line that is gone is named, not those that are there still', () => {
  const lines = (text: string): string => `<Excerpt file="${COACHING}">\n\`\`\`yaml\n${text}\n\`\`\`\n</Excerpt>`;
  expect(check(lines('title: Coaching\ndefinition: Asks before it answers.')).said).toContain(
    'the first is "definition: Asks before it answers".',
  );
  // An empty line that is not there is told by the one below it.
  expect(check(lines('title: Coaching\n\ndefinition: Asks.')).said).toContain('the first is "definition: Asks".');
  // Behind an ellipsis, what follows may stand anywhere further down.
  expect(check(lines('title: Coaching\n…\ntitle: Coaching')).said).toContain('the first is "title: Coaching".');
});

test('a link to a guide that cannot be read stays silent: that guide has its own message', () => {
  const { diagnostics } = check('[a](/guides/other-guide/)', { [OTHER]: `${HEAD}{x}` });
  expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${OTHER} mdx-code`]);
});

test('while a framework has errors nothing is said of links to its pages', () => {
  const { diagnostics } = check('[a](/frameworks/people/competencies/nothing/)', { [COACHING]: 'titel: Coaching\n' });
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('broken-link');
});

test('every standing page is there, and every page that stands alone may be linked to', () => {
  const pages = readdirSync(`${root}src/pages`, { recursive: true, encoding: 'utf8' })
    // The page for those without a connection stands in for others; nobody links to it.
    .filter((path) => path.endsWith('index.astro') && !path.includes('[') && !path.startsWith('offline/'))
    .map((path) => `/${path.replace(/index\.astro$/, '')}`);
  expect([...STANDING_PAGES.keys()].sort()).toEqual(pages.sort());
});

test('a guide cannot take the address of the rules', () => {
  const { diagnostics } = check('Text', { 'content/guides/rules.mdx': `${HEAD}Text` });
  expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/guides/rules.mdx reserved-id']);
});

test('an excerpt may leave lines out, and says so', () => {
  const excerpt = (lines: string): string => `<Excerpt file="${COACHING}">\n\`\`\`yaml\n${lines}\n\`\`\`\n</Excerpt>`;
  expect(check(excerpt('title: Coaching\n...\nlevels:')).said).toBe('');
  expect(check(excerpt('levels:\n...\ntitle: Coaching')).diagnostics.map(({ rule }) => rule)).toEqual([
    'stale-excerpt',
  ]);
});

test('shelves follow the readers, neighbours the order', () => {
  const at = (audience: string, order: number): string => HEAD.replace('manager', `${audience}\norder: ${order}`);
  const { guides } = check('Text', {
    'content/guides/b.mdx': at('author', 2),
    'content/guides/a.mdx': at('author', 10),
    'content/guides/c.mdx': at('employee', 1),
  });
  expect(guideShelves(guides).map((shelf) => [shelf.audience, ...shelf.guides.map(({ id }) => id)])).toEqual([
    ['employee', 'c'],
    ['manager', 'feedback-well'],
    ['author', 'b', 'a'],
  ]);
  const [, , b, a] = guides;
  if (a === undefined || b === undefined) throw new Error('four guides');
  expect([neighbours(b, guides), neighbours(a, guides)]).toEqual([{ after: a }, { before: b }]);
});

const starter = await loadWorkspace(root);

/** Every component of a text, at any depth. */
function* componentsIn(blocks: readonly Block[]): Generator<Component> {
  for (const block of blocks) {
    if (block.type === 'component') yield block;
    if (block.type === 'component' || block.type === 'quotation') yield* componentsIn(block.children);
    if (block.type === 'list') for (const item of block.items) yield* componentsIn(item.children);
  }
}
const used = starter.guides.flatMap((guide) => [...componentsIn(guide.document.blocks)]);

test('the guides of the starter say nothing of files that is not so, and use every component', () => {
  expect(starter.diagnostics).toEqual([]);
  expect(starter.guides.length).toBeGreaterThan(9);
  expect(used.every(({ name }) => componentSpec(name))).toBe(true);
});

test('the sentence that the first guide lets people change is there to be changed', () => {
  const sentence = 'Keeps feedback to a single event that both people can recall.';
  expect(readFileSync(`${root}content/guides/your-first-change.mdx`, 'utf8')).toContain(sentence);
  expect(readFileSync(`${root}frameworks/people-leadership/competencies/giving-feedback.yaml`, 'utf8')).toContain(
    sentence,
  );
});

test('whatever they show of YAML is YAML', () => {
  const shown = used
    .filter(({ name }) => name === 'Excerpt')
    .flatMap(({ children: [code] }) => (code?.type === 'code-block' ? code.value : []));
  expect(shown.length).toBeGreaterThan(5);
  for (const lines of shown) expect(() => parse(lines.replaceAll(/^\.\.\.$/gm, '')), lines).not.toThrow();
});

test('commands they name exist', () => {
  const texts = readdirSync(`${root}content/guides`).map((name) =>
    readFileSync(`${root}content/guides/${name}`, 'utf8'),
  );
  const verbs = new Set(texts.flatMap((text) => [...text.matchAll(/\bespalier ([a-z]+)\b/g)].map((match) => match[1])));
  const known = readFileSync(`${root}src/cli/main.ts`, 'utf8');
  for (const verb of verbs) expect(known, verb).toMatch(new RegExp(`\\b${verb}\\b`));
});

test('of the examples that name a rule, the weak one breaks it and the better one breaks none', () => {
  const examples = used.filter(({ name, props }) => name === 'Example' && props.rule !== undefined);
  expect(examples.length).toBeGreaterThan(4);
  const advice = (text: string): string[] => {
    // Two levels of one competency, so that rules that compare levels have something to compare.
    const files = exampleFiles({
      [FEEDBACK]: feedback({ working: ['Gives specific feedback.'], practitioner: [text] }),
    });
    return checkFrameworks(sourcesOf(files), [], TODAY).diagnostics.map((one) => one.rule);
  };
  for (const { props } of examples) {
    expect(advice(String(props.weak)), String(props.weak)).toContain(props.rule);
    expect(advice(String(props.better)), String(props.better)).toEqual([]);
  }
});
