/** What an author sees while typing: the YAML language server, run with the settings that this repository brings along. */

import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRecord, LanguageServer, type Settings } from './language-server.ts';
import { KINDS, REPOSITORY, schemaOf } from './schemas.ts';

/** What a guide or a workshop says of itself stands at the top of a Markdown file, where a YAML server does not look. */
const YAML_KINDS = KINDS.filter((kind) => kind !== 'guide' && kind !== 'workshop');

const settings: Settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', REPOSITORY), 'utf8'));

/** A place where a file of each kind stands. The files need not be there: editors send the text. */
const PLACES = {
  'job-architecture': 'frameworks/job-architecture.yaml',
  framework: 'frameworks/some-framework/framework.yaml',
  history: 'frameworks/some-framework/history.yaml',
  competency: 'frameworks/some-framework/competencies/some-competency.yaml',
  role: 'frameworks/some-framework/roles/some-role.yaml',
  site: 'content/site.yaml',
  locale: 'content/locales/de/frameworks/some-framework/competencies/some-competency.yaml',
  evidence: 'content/evidence.yaml',
  'learning-path': 'content/learning-paths/some-path.yaml',
} as const;

const uriOf = (path: string): string => new URL(path, REPOSITORY).href;

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start(REPOSITORY, settings);
}, 30_000);
afterAll(() => server.stop());

test('the settings name every schema, and only schemas that exist', () => {
  const schemas = settings['yaml.schemas'];
  const names = isRecord(schemas) ? Object.keys(schemas) : [];
  expect(names.sort()).toEqual([...YAML_KINDS, 'exercise'].map((kind) => `./schemas/${kind}.schema.json`).sort());
  for (const name of names) expect(existsSync(new URL(name, REPOSITORY))).toBe(true);
});

describe.each(YAML_KINDS)('in a %s file', (kind) => {
  test('a key that nobody knows is marked, by the schema of this kind', async () => {
    const [diagnostic] = await problems(PLACES[kind], 'titel: Giving feedback\n', 'Property titel is not allowed.');
    expect(diagnostic).toMatchObject({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } } });
  });
});

describe('in an exercise file', () => {
  const path = 'content/exercises/some-exercise.yaml';

  test('what may stand in it depends on its kind, and is explained', async () => {
    const wrong = 'kind: rating-lab\nscenarios: []\n';
    const found = await problems(path, wrong, 'Property scenarios is not allowed.');
    expect(found.length).toBeGreaterThan(0);
    const uri = uriOf('content/exercises/another-exercise.yaml');
    await server.open(uri, 'kind: rating-lab\n\n');
    const offered = await completions(uri, 1, 0);
    expect([...offered.keys()]).toEqual(expect.arrayContaining(['title', 'minutes', 'sets', 'anchors']));
    expect([...offered.keys()]).not.toContain('scenarios');
  });
});

describe('in a competency file', () => {
  const text = 'title: Giving feedback\ndefinition: Tells people what they did.\n\nlevels:\n  working:\n    \n';
  const path = 'frameworks/some-framework/competencies/another.yaml';

  test('nothing is marked while it is right', async () => {
    expect(await server.open(uriOf(path), text.replace('    \n', '    summary: Gives it within days.\n'))).toEqual([]);
  });

  test('a wrong key deep in the file is marked at its line', async () => {
    const wrong = text.replace('    \n', '    indicator: [Describes one event.]\n');
    const found = await problems('frameworks/f/competencies/deep.yaml', wrong, 'Property indicator is not allowed.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ range: { start: { line: 5, character: 4 } } });
  });

  test('keys are offered, each with its description', async () => {
    const uri = uriOf('frameworks/f/competencies/keys.yaml');
    await server.open(uri, text);
    const offered = await completions(uri, 2, 0);
    const properties = schemaOf('competency').properties ?? {};
    const missing = Object.keys(properties).filter((key) => !['title', 'definition', 'levels'].includes(key));
    expect([...offered.keys()]).toEqual(expect.arrayContaining(missing));
    expect(offered.get('development')).toBe(properties.development?.description);
  });

  test('keys of a level are offered inside it, and the words of a choice behind it', async () => {
    const uri = uriOf('frameworks/f/competencies/inner.yaml');
    await server.open(uri, `${text}kind: \n`);
    expect([...(await completions(uri, 5, 4)).keys()]).toEqual(
      expect.arrayContaining(['summary', 'indicators', 'examples', 'counterexamples', 'evidence', 'questions']),
    );
    expect([...(await completions(uri, 6, 6)).keys()]).toEqual(
      expect.arrayContaining(['competency', 'skill', 'knowledge', 'behaviour', 'value', 'task']),
    );
  });

  test('hovering over a key shows what the schema says about it', async () => {
    const uri = uriOf('frameworks/f/competencies/hover.yaml');
    await server.open(uri, text);
    const hover = await server.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 3 },
    });
    const contents = isRecord(hover) && isRecord(hover.contents) ? String(hover.contents.value) : '';
    // The server escapes what Markdown would take for a mark.
    const shown = contents.replaceAll(/\\([^\w\s])/g, '$1').replaceAll('&nbsp;', ' ');
    expect(shown).toContain(schemaOf('competency').properties?.definition?.description);
    expect(shown).toContain('Tells people what they did and what it led to, in time for them to use it.');
  });
});

/** The problems with this message that the server finds in a file of this text. */
async function problems(path: string, text: string, message: string): Promise<readonly unknown[]> {
  const found = await server.open(uriOf(path), text);
  expect(found).toContainEqual(expect.objectContaining({ message }));
  return Array.isArray(found) ? found.filter((one: unknown) => isRecord(one) && one.message === message) : [];
}

/** What is offered at a place: description by label. */
async function completions(uri: string, line: number, character: number): Promise<ReadonlyMap<string, string>> {
  const answer = await server.request('textDocument/completion', {
    textDocument: { uri },
    position: { line, character },
  });
  const items: unknown = isRecord(answer) ? answer.items : answer;
  const offered = new Map<string, string>();
  for (const item of Array.isArray(items) ? items : []) {
    if (!isRecord(item)) continue;
    const words = item.documentation;
    offered.set(String(item.label), isRecord(words) ? String(words.value) : String(words ?? ''));
  }
  return offered;
}
