import { describe, expect, test } from 'vitest';
import { changedIn, historyOf, type PastState } from '../../../../src/framework/history/history.ts';
import { inForceOn } from '../../../../src/framework/history/in-force.ts';
import { recordText } from '../../../../src/framework/history/record.ts';
import { type Files, LEAD, PEOPLE, SMALL, checkFiles, modelOf, said as inFull } from '../../workspace-fixture.ts';

const HISTORY = 'frameworks/people/history.yaml';

/** The small workspace with another version of "People", and with other texts exchanged. */
function state(
  version: string,
  changes: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {},
): Files {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(SMALL)) files[path] = String(text);
  files[PEOPLE] = (files[PEOPLE] ?? '').replace(/^version: .*$/m, `version: ${version}`);
  for (const [path, [from, to]] of Object.entries(changes)) {
    if (files[path]?.replace(from, to) === files[path]) throw new Error(`${path} does not say "${from}".`);
    files[path] = (files[path] ?? '').replace(from, to);
  }
  return files;
}

const past = (version: string, changes = {}): PastState => ({
  name: `people@${version}`,
  frameworks: ['people'],
  model: modelOf(state(version, changes)),
});

function history(files: Files, states: readonly PastState[]) {
  const model = modelOf(files);
  const framework = model.frameworks.find(({ id }) => id === 'people');
  if (framework === undefined) throw new Error('There is no framework "people".');
  return { framework, versions: historyOf(framework, model, states) };
}

describe('a history from earlier states', () => {
  const { versions } = history(state('2.0.0', { [LEAD]: ['title: Team lead', 'title: Lead of a team'] }), [
    past('1.0.0'),
    past('0.9.0', { [PEOPLE]: ['title: People', 'title: Persons'] }),
  ]);

  test('has every version once, newest first, each compared with the one before', () => {
    expect(versions.map(({ version }) => version)).toEqual(['2.0.0', '1.0.0', '0.9.0']);
    expect(versions.map(({ current }) => current)).toEqual([true, false, false]);
    expect(versions[0]?.changes).toEqual([
      { kind: 'rewords', entity: 'role', id: 'team-lead', text: expect.stringContaining('Lead of a team') },
    ]);
    expect(versions[1]?.changes?.map(({ text }) => text)).toEqual(['The framework "Persons" is now called "People".']);
    expect(versions[2]?.changes).toBeUndefined();
  });

  test('gives a first day to the version that said it first', () => {
    // All three files say the same: two of them were left as they stood.
    expect(versions.map(({ version, from }) => [version, from])).toEqual([
      ['2.0.0', undefined],
      ['1.0.0', undefined],
      ['0.9.0', '2026-10-01'],
    ]);
    // Nobody knows when 1.0.0 took over.
    expect(inForceOn(versions, '2026-12-01')).toMatchObject({ held: { version: '0.9.0' }, mayHaveEnded: true });
  });

  test('gives a version what its own file says anew', () => {
    const later = history(state('2.0.0', { [PEOPLE]: [/^effective: .*$/m, `effective: { from: 2027-02-01 }`] }), [
      past('1.0.0'),
    ]);
    expect(later.versions.map(({ from, to }) => [from, to])).toEqual([
      ['2027-02-01', undefined],
      ['2026-10-01', '2027-01-31'],
    ]);
    expect(inForceOn(later.versions, '2027-02-02')).toMatchObject({ held: { version: '2.0.0' }, mayHaveEnded: false });
    const approvals = (...all: string[]) => [/$/, `approvals: [${all.join(', ')}]\n`] as const;
    const [council, board] = ['{ by: works-council, on: 2026-09-09 }', '{ by: board, on: 2027-01-05 }'];
    const agreed = history(state('2.0.0', { [PEOPLE]: approvals(council, board) }), [
      past('1.0.0', { [PEOPLE]: approvals(council) }),
    ]);
    expect(agreed.versions.map((version) => version.approvals.map(({ by }) => by))).toEqual([
      ['board'],
      ['works-council'],
    ]);
  });

  test('finds the versions that changed a role, under an earlier id, too', () => {
    const named = (role: { id: string; formerly: string[] }) =>
      changedIn(versions, 'role', role).map(({ version }) => version);
    expect(named({ id: 'team-lead', formerly: [] })).toEqual(['2.0.0']);
    expect(named({ id: 'head', formerly: ['team-lead'] })).toEqual(['2.0.0']);
    expect(named({ id: 'hr-partner', formerly: [] })).toEqual([]);
  });
});

describe('a kept history', () => {
  const files = {
    ...state('1.2.0', { [PEOPLE]: [/^effective: .*$/m, 'effective: { from: 2026-10-01 }'] }),
    [HISTORY]: `versions:
  - version: 1.1.0
    effective: { from: 2026-01-01 }
    summary: Kept words.
    changes: [{ kind: raises, entity: role, about: team-lead, text: Asks more. }]
  - { version: 1.0.0, effective: { from: 2025-03-01, to: 2025-06-30 } }
`,
  };

  test('needs no git; a version ends on the day before the next one, where it does not say more', () => {
    const { versions } = history(files, []);
    expect(versions.map(({ version, from, to }) => [version, from, to])).toEqual([
      ['1.2.0', '2026-10-01', undefined],
      ['1.1.0', '2026-01-01', '2026-09-30'],
      ['1.0.0', '2025-03-01', '2025-06-30'],
    ]);
    const on = (day: string) => inForceOn(versions, day)?.held.version;
    expect(['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-09-30', '2026-10-01'].map(on)).toEqual([
      undefined,
      '1.0.0',
      '1.0.0',
      undefined,
      '1.1.0',
      '1.2.0',
    ]);
  });

  test('goes before what the tags say, and is completed by them', () => {
    const { versions } = history(files, [past('1.1.0'), past('0.8.0')]);
    expect(versions.map(({ version }) => version)).toEqual(['1.2.0', '1.1.0', '1.0.0', '0.8.0']);
    expect(versions[1]?.summary).toBe('Kept words.');
    expect(versions[1]?.changes?.map(({ text }) => text)).toEqual(['Asks more.']);
    // Between 0.8.0 and what is known of 1.1.0 lies 1.0.0, of which nobody noted what it changed.
    expect(versions[2]?.changes).toBeUndefined();
  });

  test('is written without a change to what an author wrote', () => {
    const written = `# Ours.\nversions:\n  # The first.\n  - version: 1.0.0\n    summary: In our words.\n`;
    const { versions } = history(state('1.2.0'), [past('1.1.0'), past('1.0.0')]);
    const text = recordText(versions, written);
    expect(text).toMatch(/^# Ours\.\nversions:\n {2}- version: 1\.2\.0\n/);
    expect(text).toContain('  # The first.\n  - version: 1.0.0\n    summary: In our words.\n');
    expect(text?.match(/version:/g)).toHaveLength(3);
    expect(checkFiles({ ...state('1.2.0'), [HISTORY]: text ?? '' }).diagnostics).toEqual([]);
    expect(recordText(versions, text)).toBeUndefined();
  });
});

describe('a mistake in history.yaml is said once, where it is', () => {
  const said = (text: string) =>
    checkFiles({ ...state('1.2.0'), [HISTORY]: text }).diagnostics.map(
      ({ line, rule, message }) => `${line} ${rule}: ${message}`,
    );

  test('a version that does not fall', () => {
    const files = { ...state('1.2.0'), [HISTORY]: 'versions:\n  - version: 1.0.0\n  - version: 1.1.0\n' };
    expect(inFull(files, checkFiles(files).diagnostics)).toMatchInlineSnapshot(`
      "frameworks/people/history.yaml 3:14–3:19 ‹1.1.0›
      error versions-out-of-order /versions/1/version
      Version 1.1.0 stands below 1.0.0, and is not lower.
      Put the newest version first."
    `);
  });

  test('a version beyond the present one', () => {
    expect(said('versions:\n  - version: 1.3.0\n  - version: 1.1.0\n')).toEqual([
      '2 versions-out-of-order: The history knows version 1.3.0, and framework.yaml is still at 1.2.0.',
    ]);
  });

  test('two versions on one day', () => {
    expect(
      said(`versions:
  - { version: 1.1.0, effective: { from: 2026-01-01 } }
  - { version: 1.0.0, effective: { from: 2025-01-01, to: 2026-01-01 } }
`),
    ).toEqual([
      '3 dates-out-of-order: Version 1.0.0 ends on 2026-01-01, and 1.1.0 begins on 2026-01-01: on no day do two versions hold.',
    ]);
  });

  test('a version that goes on into the present one', () => {
    expect(said('versions:\n  - version: 1.2.0\n  - { version: 1.1.0, effective: { to: 2026-12-31 } }\n')).toEqual([
      '3 dates-out-of-order: Version 1.1.0 ends on 2026-12-31, and 1.2.0 begins on 2026-10-01: on no day do two versions hold.',
    ]);
  });

  test('a day that does not exist', () => {
    expect(said('versions:\n  - { version: 1.1.0, effective: { from: 2026-02-30 } }\n')).toEqual([
      '2 impossible-date: There is no 2026-02-30 in the calendar.',
    ]);
  });
});
