import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../src/framework/change/change.ts';
import { compareWorkspaces } from '../../../../src/framework/change/compare.ts';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  COMMUNICATION,
  FEEDBACK,
  type Files,
  LEAD,
  modelOf,
  PARTNER,
  PEOPLE,
  PROFILE,
  SMALL,
  slip,
  workspace,
} from '../../workspace-fixture.ts';

function report(after: Files, before: Files = SMALL): ReturnType<typeof compareWorkspaces> {
  return compareWorkspaces(modelOf(before), modelOf(after));
}

/** A change in one line: `major raises people/team-lead @working → Team lead`. */
function line(change: Change): string {
  const { needs, kind, framework, id, level, affectedRoles } = change;
  return `${needs} ${kind} ${framework}/${id}${level ? ` @${level}` : ''} → ${affectedRoles.map((role) => role.title).join(', ') || 'nobody'}`;
}

function lines(after: Files, before: Files = SMALL): string[] {
  return report(after, before).changes.map(line);
}

describe('what a change means', () => {
  test('nothing changed: nothing said, no version needed', () => {
    expect(report(SMALL)).toMatchObject({ changes: [], bump: 'none', declared: new Map() });
  });

  test('a raised expectation is one change, on the role that raises it', () => {
    const [change, ...rest] = report(slip(LEAD, 'giving-feedback: working', 'giving-feedback: practitioner')).changes;
    expect(rest).toEqual([]);
    expect(line(change as Change)).toBe('major raises people/team-lead @practitioner → Team lead');
    expect(change?.summary).toBe('"Team lead": "Giving feedback" is expected at Practitioner, was Working.');
  });

  test.each([
    [
      'a level that was put in below the old one',
      '      - { id: practitioner,',
      '      - { id: solid, title: Solid }\n      - { id: practitioner,',
      'giving-feedback: solid',
      'minor lowers people/hr-partner @solid → HR partner',
    ],
    [
      'a level below the old one, while two were added further down',
      '      - { id: foundation,',
      '      - { id: novice, title: Novice }\n      - { id: starter, title: Starter }\n      - { id: foundation,',
      'giving-feedback: working',
      'minor lowers people/hr-partner @working → HR partner',
    ],
    [
      'a level above the old one, while the lowest was taken away',
      '      - { id: foundation, title: Foundation }\n',
      '',
      'giving-feedback: expert',
      'major raises people/hr-partner @expert → HR partner',
    ],
    [
      'a level above the old one, which was taken away',
      '      - { id: practitioner, title: Practitioner }\n',
      '',
      'giving-feedback: expert',
      'major raises people/hr-partner @expert → HR partner',
    ],
  ])('on a scale that has changed, %s is told for what it is', (_, from, to, expectation, told) => {
    const files = workspace({
      ...SMALL,
      ...slip(ARCHITECTURE, from, to),
      [FEEDBACK]: String(SMALL[FEEDBACK]).replace(
        '  practitioner: Reports the change seen since earlier feedback.\n',
        '',
      ),
      [LEAD]: String(SMALL[LEAD])
        .replace('desired: practitioner', 'desired: expert')
        .replace('practitioner', 'working'),
      [PROFILE]: String(SMALL[PROFILE]).replace('practitioner', 'working'),
      [PARTNER]: String(SMALL[PARTNER]).replace('giving-feedback: practitioner', expectation),
      [COMMUNICATION]: String(SMALL[COMMUNICATION]).replace(/^ {2}practitioner:.*\n(?: {4}.*\n)*/m, ''),
    });
    const changes = report(files).changes.filter(({ id, kind }) => id === 'hr-partner' && kind !== 'moves');
    expect(changes.map(line)).toEqual([told]);
  });

  test('what has become essential is told, although its level was lowered', () => {
    const before = slip(
      LEAD,
      '{ level: working, desired: practitioner }',
      '{ level: practitioner, importance: desirable }',
    );
    const after = slip(LEAD, '{ level: working, desired: practitioner }', 'working');
    const [change, ...rest] = report(after, before).changes;
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: 'raises', needs: 'major' });
    expect(change?.less).toBeUndefined();
    expect(change?.summary).toBe(
      '"Team lead": "Coaching" is expected at Working, was Practitioner, and is essential now, was desirable.',
    );
  });

  test('what comes back from retirement must be met again by those who are expected to', () => {
    const retired = slip(FEEDBACK, 'title: Giving feedback\n', 'title: Giving feedback\nstatus: retired\n');
    expect(lines(SMALL, retired)).toEqual(['major adds people/giving-feedback → HR partner, Team lead']);
    const role = slip(LEAD, 'title: Team lead\n', 'title: Team lead\nstatus: retired\n');
    const [change, ...rest] = report(SMALL, role).changes.filter(({ entity }) => entity === 'role');
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: 'adds', needs: 'minor', summary: 'The role "Team lead" is in force again.' });
  });

  test('an indicator that moves to another level under a new id is still that indicator', () => {
    const there = '      - { id: describes-one-event, text: Describes one specific event. }\n';
    const here =
      '  practitioner:\n    summary: Reports the change seen since earlier feedback.\n    indicators:\n      - { id: one-event, formerly: [describes-one-event], text: Describes one specific event of the week. }\n';
    const after = slip(
      FEEDBACK,
      '  practitioner: Reports the change seen since earlier feedback.\n',
      here,
      slip(FEEDBACK, there, ''),
    );
    expect(report(after).changes.map(({ kind, summary }) => [kind, summary])).toEqual([
      ['moves', 'One thing is asked later in "Giving feedback": at Practitioner, was Working.'],
      ['rewords', 'An indicator of "Giving feedback" at Practitioner is reworded.'],
    ]);
  });

  test('a lowered one asks nothing new', () => {
    expect(lines(slip(PARTNER, 'giving-feedback: practitioner', 'giving-feedback: working'))).toEqual([
      'minor lowers people/hr-partner @working → HR partner',
    ]);
  });

  test('a profile that raises tells it once, with all who extend it', () => {
    expect(lines(slip(PROFILE, 'communication: working', 'communication: practitioner'))).toEqual([
      'major raises core/grade-p3 @practitioner → HR partner',
    ]);
  });

  test('a role that does not follow its profile is not reached', () => {
    const own = slip(PARTNER, 'expectations:', 'expectations:\n  core/communication: working');
    expect(
      lines({ ...own, ...pick(slip(PROFILE, 'communication: working', 'communication: practitioner'), PROFILE) }, own),
    ).toEqual(['major raises core/grade-p3 @practitioner → nobody']);
  });

  test('an added indicator reaches those who are expected at its level or above', () => {
    const after = slip(
      FEEDBACK,
      '      - Gives feedback within',
      '      - Asks for the other view first.\n      - Gives feedback within',
    );
    expect(lines(after)).toEqual(['major adds people/giving-feedback @working → HR partner, Team lead']);
    const above = slip(
      FEEDBACK,
      'practitioner: Reports the change seen since earlier feedback.',
      'practitioner: Reports the change seen since earlier feedback.\n  expert:\n    indicators: [Changes how we give it.]',
    );
    expect(lines(above)).toEqual(['minor adds people/giving-feedback @expert → nobody']);
  });

  test('a reworded indicator is told from a new one by its id, else by likeness that a reviewer can see', () => {
    const byId = report(
      slip(FEEDBACK, 'text: Describes one specific event.', 'text: Names a single thing that happened.'),
    ).changes;
    expect(byId.map(line)).toEqual(['patch rewords people/giving-feedback @working → HR partner, Team lead']);
    expect(byId[0]?.likeness).toBeUndefined();
    const alike = report(
      slip(FEEDBACK, 'Gives feedback within five working days.', 'Gives feedback within three working days.'),
    ).changes;
    expect(alike.map(line)).toEqual(['patch rewords people/giving-feedback @working → HR partner, Team lead']);
    expect(alike[0]?.likeness).toBeCloseTo(10 / 12, 6);
    const other = lines(slip(FEEDBACK, 'Gives feedback within five working days.', 'Thanks people by name.'));
    expect(other).toEqual([
      'major adds people/giving-feedback @working → HR partner, Team lead',
      'minor removes people/giving-feedback @working → HR partner, Team lead',
    ]);
  });

  test('an indicator with an id that moves to a lower level asks it earlier, of those who were not held to it', () => {
    const before = slip(
      FEEDBACK,
      'practitioner: Reports the change seen since earlier feedback.',
      'practitioner:\n    indicators:\n      - { id: reports-change, text: Reports the change seen. }',
    );
    const moved = slip(
      FEEDBACK,
      '      - Gives feedback within five working days.\n  practitioner: Reports the change seen since earlier feedback.',
      '      - Gives feedback within five working days.\n      - { id: reports-change, text: Reports the change seen. }\n  practitioner:\n    summary: Comes back to it.',
    );
    const changes = report(
      moved,
      slip(
        FEEDBACK,
        'practitioner: Reports the change seen since earlier feedback.',
        'practitioner:\n    summary: Comes back to it.\n    indicators:\n      - { id: reports-change, text: Reports the change seen. }',
      ),
    ).changes;
    expect(before).not.toEqual(moved);
    expect(changes.map(line)).toEqual(['major moves people/giving-feedback @working → Team lead']);
    expect(changes[0]?.summary).toBe('One thing is asked earlier in "Giving feedback": at Working, was Practitioner.');
  });

  test('a renamed competency keeps its meaning, also for the roles that still use the old name', () => {
    const after = workspace({
      [COACHING]: undefined,
      'frameworks/people/competencies/coaching-people.yaml': `${String(SMALL[COACHING])}formerly: [coaching]\n`,
    });
    expect(lines(after)).toEqual(['patch renames people/coaching-people → Team lead']);
  });

  test('a competency that goes is one change, not one for each role', () => {
    const after = workspace({
      [COACHING]: undefined,
      [FEEDBACK]: String(SMALL[FEEDBACK]).replace('related: [coaching]\n', ''),
      [LEAD]: String(SMALL[LEAD]).replace('  coaching: { level: working, desired: practitioner }\n', ''),
    });
    expect(lines(after)).toEqual(['minor removes people/coaching → Team lead']);
  });

  test('a new competency is minor by itself, and major where a role expects it', () => {
    const file = {
      'frameworks/people/competencies/delegating.yaml': 'title: Delegating\nlevels:\n  working: Says who decides.\n',
    };
    expect(lines(workspace(file))).toEqual(['minor adds people/delegating → nobody']);
    const expected = {
      ...file,
      [LEAD]: String(SMALL[LEAD]).replace('expectations:', 'expectations:\n  delegating: working'),
    };
    expect(lines(workspace(expected))).toEqual([
      'major adds people/team-lead @working → Team lead',
      'minor adds people/delegating → Team lead',
    ]);
  });

  test('a role that goes takes the moves to it along, and one that comes brings new ones', () => {
    const gone = workspace({ [PARTNER]: undefined, [LEAD]: String(SMALL[LEAD]).replace(/worksWith[\s\S]*$/, '') });
    expect(lines(gone)).toEqual(['minor removes people/hr-partner → HR partner']);
    expect(lines(SMALL, gone)).toEqual([
      'minor adds people/hr-partner → HR partner',
      'minor adds people/team-lead → Team lead',
    ]);
  });

  test('a move that goes is told by its kind; one to a role of another id stays', () => {
    const without = slip(LEAD, 'moves:\n  - { to: hr-partner, type: track-change }\n', '');
    expect(report(without).changes.map((change) => change.summary)).toEqual([
      'From "Team lead" no change of track leads to "HR partner" any more.',
    ]);
    const renamed = workspace({
      [PARTNER]: undefined,
      'frameworks/people/roles/partner.yaml': `${SMALL[PARTNER]}formerly: [hr-partner]\n`,
      [LEAD]: String(SMALL[LEAD]).replaceAll('hr-partner', 'partner'),
    });
    expect(report(renamed).changes.map((change) => change.summary)).toEqual([
      '"HR partner" has a new id, partner, in place of hr-partner.',
    ]);
  });

  test('essential where it was desirable raises the bar; the other way round lowers it', () => {
    const desirable = slip(
      LEAD,
      'core/communication: practitioner',
      'core/communication: { level: practitioner, importance: desirable }',
    );
    expect(lines(SMALL, desirable)).toEqual(['major raises people/team-lead @practitioner → Team lead']);
    expect(lines(desirable)).toEqual(['minor lowers people/team-lead @practitioner → Team lead']);
  });

  test('a level renamed in the scale is no change of any expectation', () => {
    const files = Object.fromEntries(
      Object.entries(SMALL).map(([path, text]) => [
        path,
        String(text).replaceAll('{ id: working, title: Working }', '{ id: able, title: Able, formerly: [working] }'),
      ]),
    );
    expect(lines(files)).toEqual([
      'patch renames core/core @able → nobody',
      'patch renames people/people @able → HR partner, Team lead',
    ]);
  });

  test('a grade of the architecture concerns everybody in it and no version', () => {
    const after = slip(ARCHITECTURE, 'id: m1, title: M1', 'id: m1, title: Lead 1');
    expect(lines(after)).toEqual(['none renames job-architecture/job-architecture → Team lead']);
    expect(report(after).declared).toEqual(new Map());
  });

  test('a value without a ladder that asks more asks it of everybody', () => {
    const { changes } = report(slip(CANDOUR, '  - Says what', '  - Asks back.\n  - Says what'));
    expect(changes.map(({ everyone }) => everyone)).toEqual([true]);
    const less = report(SMALL, slip(CANDOUR, '  - Says what', '  - Asks back.\n  - Says what')).changes;
    expect(less).toMatchObject([{ kind: 'removes', everyone: true, less: true }]);
    expect(
      lines(
        slip(
          CANDOUR,
          '  - Says what went wrong',
          '  - Admits a mistake in the meeting where it shows.\n  - Says what went wrong',
        ),
      ),
    ).toEqual(['major adds people/candour → HR partner, Team lead']);
  });

  test('a new value holds for everybody at once; one for specialists waits for a role that expects it', () => {
    const value = (scope: string): Files =>
      workspace({ 'frameworks/people/competencies/care.yaml': `title: Care\n${scope}indicators: [Asks first.]\n` });
    expect(lines(value(''))).toEqual(['major adds people/care → HR partner, Team lead']);
    expect(lines(value('scope: technical\n'))).toEqual(['minor adds people/care → nobody']);
  });

  test('an indicator that lost its id is a change that plans notice, whatever became of its words', () => {
    const one = 'id: describes-one-event, text: Describes one specific event.';
    const renamed = report(slip(FEEDBACK, one, 'id: one-event, text: Describes one specific event.')).changes;
    expect(renamed.map(line)).toEqual(['minor renames people/giving-feedback @working → HR partner, Team lead']);
    expect(renamed[0]).toMatchObject({
      aspect: 'id',
      summary: 'An indicator of "Giving feedback" at Working has lost its id describes-one-event (now one-event).',
      advice: 'Plans and self-placements will not find it. Put the id back, or add "formerly: [describes-one-event]".',
    });
    const bare = report(slip(FEEDBACK, `{ ${one} }`, 'Describes one specific thing.')).changes;
    expect(bare.map(line)).toEqual([
      'minor renames people/giving-feedback @working → HR partner, Team lead',
      'patch rewords people/giving-feedback @working → HR partner, Team lead',
    ]);
    expect(bare[0]?.advice).toBe('Plans and self-placements will not find it. Put the id back.');
    const kept = slip(FEEDBACK, one, `${one.replace('describes-', '')}, formerly: [describes-one-event]`);
    expect(report(kept).changes).toEqual([]);
  });

  test('other words under another id are two things, and the report says how alike they are', () => {
    const { changes } = report(
      slip(FEEDBACK, 'id: describes-one-event, text: Describes one specific', 'id: new, text: Describes one single'),
    );
    expect(changes.map(({ kind, needs }) => `${needs} ${kind}`)).toEqual(['major adds', 'minor removes']);
    expect(changes[0]?.advice).toMatch(/^It shares 75% of its words with the one that had the id describes-one-event/);
  });

  test('other words come with what may ask for more in them', () => {
    const { changes } = report(slip(FEEDBACK, 'within five working days', 'within three working days'));
    expect(changes.map(({ doubts }) => doubts)).toEqual([['number']]);
    const note = slip(LEAD, 'coaching: { level: working,', 'coaching: { level: working, note: After a year.,');
    expect(report(note).changes).toMatchObject([{ kind: 'rewords', after: 'After a year.' }]);
    expect(report(slip(LEAD, 'After a year.', 'After two years.', note), note).changes).toMatchObject([
      { kind: 'rewords', before: 'After a year.', after: 'After two years.', doubts: ['number', 'time'] },
    ]);
  });

  test('a weight is neither words nor a level', () => {
    expect(
      report(slip(LEAD, 'coaching: { level: working,', 'coaching: { level: working, weight: 3,')).changes,
    ).toMatchObject([
      {
        kind: 'moves',
        aspect: 'weight',
        summary: '"Team lead": "Coaching" counts more: with weight 3, was 1.',
        needs: 'minor',
      },
    ]);
  });

  test('a requirement that is essential now is named', () => {
    const before = slip(LEAD, 'worksWith', 'requirements: [{ text: A year of leading., need: desirable }]\nworksWith');
    const after = slip(LEAD, 'need: desirable', 'need: essential', before);
    expect(report(after, before).changes).toMatchObject([
      {
        kind: 'raises',
        needs: 'major',
        summary: 'A requirement of "Team lead" is essential now, was desirable: A year of leading.',
      },
    ]);
    expect(report(before, after).changes).toMatchObject([{ kind: 'lowers', needs: 'minor', less: true }]);
  });

  test('a level that bears another name is desired as before', () => {
    expect(report(slip(ARCHITECTURE, 'title: Practitioner', 'title: Skilled')).changes.map(({ kind }) => kind)).toEqual(
      ['renames', 'renames'],
    );
  });

  test('a role that is retired names its successor, and one that is removed asks whether it should not be retired', () => {
    const retired = slip(PARTNER, 'title: HR partner', 'title: HR partner\nstatus: retired\nreplacedBy: [team-lead]');
    expect(report(retired).changes.map(({ summary }) => summary)).toContain(
      'The role "HR partner" is retired; "Team lead" takes its place.',
    );
    const gone = workspace({ [PARTNER]: undefined, [LEAD]: String(SMALL[LEAD]).replace(/worksWith[\s\S]*$/, '') });
    expect(report(gone).changes.map(({ advice }) => advice)).toEqual([
      'Old reviews may refer to it: retire it instead?',
    ]);
  });

  test('other words in a definition', () => {
    expect(
      lines(slip(COMMUNICATION, 'title: Communication', 'title: Communication\ndefinition: Says it plainly.')),
    ).toEqual(['patch rewords core/communication → HR partner, Team lead']);
  });
});

test('five changes at once are told as these five, and ask for a major version', () => {
  const raised = slip(PARTNER, 'giving-feedback: practitioner', 'giving-feedback: expert');
  const added = slip(
    FEEDBACK,
    '      - Gives feedback',
    '      - Asks for the other view.\n      - Gives feedback',
    raised,
  );
  const worded = slip(FEEDBACK, 'Describes one specific event.', 'Describes one single event.', added);
  const {
    [COACHING]: coaching = '',
    [LEAD]: _removed,
    ...rest
  } = slip(FEEDBACK, '[coaching]', '[coaching-people]', worded);
  const after = {
    ...rest,
    'frameworks/people/competencies/coaching-people.yaml': `${String(coaching)}formerly: [coaching]\n`,
  };
  expect(report(after).changes.map(({ needs, kind, id }) => `${needs} ${kind} ${id}`)).toEqual([
    'major raises hr-partner',
    'major adds giving-feedback',
    'minor removes team-lead',
    'patch renames coaching-people',
    'patch rewords giving-feedback',
  ]);
  const versioned = (version: string) => slip(PEOPLE, 'version: 1.2.0', `version: ${version}`, after);
  expect(report(versioned('1.3.0')).declared.get('people')?.enough).toBe(false);
  expect(report(versioned('2.0.0')).declared.get('people')?.enough).toBe(true);
});

describe('the version that it needs', () => {
  const raised = slip(LEAD, 'giving-feedback: working', 'giving-feedback: practitioner');
  const versioned = (version: string, files: Files): Files => ({
    ...files,
    [PEOPLE]: String(files[PEOPLE]).replace('version: 1.2.0', `version: ${version}`),
  });

  test.each([
    ['1.2.0', false],
    ['1.2.1', false],
    ['1.3.0', false],
    ['2.0.0', true],
    ['1.0.0', false],
  ])('a raised bar at %s: enough is %s', (version, enough) => {
    expect(report(versioned(version, raised)).declared.get('people')).toEqual({
      from: '1.2.0',
      to: version,
      needed: 'major',
      enough,
    });
  });

  test('a typo asks for a patch', () => {
    const typo = slip(FEEDBACK, 'Tells people what they did', 'Tells people what they have done');
    expect(report(typo).bump).toBe('patch');
    expect(report(versioned('1.2.1', typo)).declared.get('people')?.enough).toBe(true);
  });

  test('each framework answers for its own files', () => {
    const profile = slip(PROFILE, 'communication: working', 'communication: practitioner');
    expect([...report(profile).declared.keys()]).toEqual(['core']);
  });

  test('a draft binds nobody, and is free in its version until it is adopted', () => {
    const draft = (files: Files): Files => ({
      ...files,
      [PEOPLE]: String(files[PEOPLE]).replace('status: adopted', 'status: draft'),
    });
    expect(report(draft(raised), draft(SMALL)).declared.get('people')?.enough).toBe(true);
    expect(report(SMALL, draft(SMALL)).declared.get('people')).toMatchObject({ needed: 'major', enough: false });
  });

  test('one that goes down is never enough', () => {
    expect(report(versioned('1.1.0', SMALL)).declared.get('people')).toMatchObject({ needed: 'none', enough: false });
    const draft = slip(PEOPLE, 'status: adopted', 'status: draft', versioned('1.1.0', SMALL));
    expect(report(draft).declared.get('people')?.enough).toBe(false);
  });

  test('a larger version that would hold from a day of the past, or from that of the version before, is doubted', () => {
    const start = (files: Files, today?: string) =>
      compareWorkspaces(modelOf(SMALL), modelOf(files), today).governance.get('people')?.doubtfulStart;
    const two = versioned('2.0.0', raised);
    expect(start(two, '2026-11-27')).toEqual({ isSame: true, isPast: true });
    expect(start(two)).toEqual({ isSame: true, isPast: false });
    // The version before was still to begin, so this one overtakes it.
    expect(start(two, '2026-09-15')).toBeUndefined();
    expect(start(slip(PEOPLE, 'from: 2026-10-01', 'from: 2026-11-01', two), '2026-11-27')).toEqual({
      isSame: false,
      isPast: true,
    });
    expect(start(slip(PEOPLE, 'from: 2026-10-01', 'from: 2027-01-01', two), '2026-11-27')).toBeUndefined();
    expect(start(versioned('1.2.1', SMALL), '2026-11-27')).toBeUndefined();
  });

  test('dates and approvals that are other come along, even if nothing else has changed', () => {
    const moved = report(slip(PEOPLE, 'from: 2026-10-01', 'from: 2027-01-01'));
    expect(moved).toMatchObject({ changes: [], declared: new Map() });
    expect(moved.governance.get('people')).toMatchObject({
      effectiveFrom: '2027-01-01',
      earlier: { from: '2026-10-01', to: '2028-09-30' },
    });
    const approved = { ...SMALL, [PEOPLE]: `${SMALL[PEOPLE]}approvals: [{ by: works-council, on: 2026-09-12 }]\n` };
    expect(report(SMALL, approved).governance.get('people')?.goneApprovals).toHaveLength(1);
  });

  test('who approved comes along, and whether it was for this change', () => {
    const approved = {
      ...raised,
      [PEOPLE]: `${String(raised[PEOPLE])}approvals: [{ by: works-council, on: 2026-09-12, ref: BV-7 }]\n`,
    };
    expect(report(approved).governance.get('people')).toMatchObject({
      effectiveFrom: '2026-10-01',
      newApprovals: [{ by: 'works-council', on: '2026-09-12', ref: 'BV-7' }],
      owners: ['people-ops@example.org'],
    });
    expect(
      report(slip(FEEDBACK, 'Tells people', 'Tells others'), approved).governance.get('people')?.newApprovals,
    ).toEqual([]);
  });
});

function pick(files: Files, path: string): Files {
  const text = files[path];
  return text === undefined ? {} : { [path]: text };
}
