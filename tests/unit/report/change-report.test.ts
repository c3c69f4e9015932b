/** The change report as people and tools get it. */

import { describe, expect, test } from 'vitest';
import { compareWorkspaces } from '../../../src/framework/change/compare.ts';
import { changeJson } from '../../../src/report/change-json.ts';
import { changeMarkdown } from '../../../src/report/change-markdown.ts';
import { changePretty } from '../../../src/report/change-pretty.ts';
import { FEEDBACK, type Files, LEAD, modelOf, PEOPLE, SMALL, slip } from '../workspace-fixture.ts';

const report = (after: Files, before: Files = SMALL): ReturnType<typeof compareWorkspaces> =>
  compareWorkspaces(modelOf(before), modelOf(after));

const RAISED = slip(LEAD, 'giving-feedback: working', 'giving-feedback: practitioner');
const MIXED = slip(
  FEEDBACK,
  'Gives feedback within five working days.',
  'Gives feedback within three working days.',
  RAISED,
);

describe('the comment on a pull request', () => {
  test('says first what it means, then where, then who decided', () => {
    expect(changeMarkdown(report(MIXED))).toMatchInlineSnapshot(`
      "## What this change means for people

      **Raises what is asked of 1 role: Team lead (1 place).**

      - **Version too small.** People stays at 1.2.0, but this is a major change: set "version: 2.0.0" in its framework.yaml.

      ### Asks more of people

      - "Team lead": "Giving feedback" is expected at Practitioner, was Working.

      ### Other words, same meaning (please check)

      - An indicator of "Giving feedback" at Working is reworded.
        Reaches 2 roles: HR partner and Team lead.
        > Gives feedback within ~~five~~**three** working days.
        _Taken for one text reworded, because the two share 83% of their words. If they are two things, say so in the review._

      ### Who decided, and from when

      - People (adopted): holds from 2026-10-01; no approval on record; owned by people-ops&#64;example.org.
      "
    `);
  });

  test('says so where nothing has changed', () => {
    expect(changeMarkdown(report(SMALL))).toContain('Nothing that people read or must meet has changed.');
  });

  test('a change of words alone asks nothing new of anybody', () => {
    const words = slip(FEEDBACK, 'what they did and', 'what they have done and');
    const patched = { ...words, [PEOPLE]: String(words[PEOPLE]).replace('1.2.0', '1.2.1') };
    const out = changeMarkdown(report(patched));
    expect(out).toContain('**Asks nothing new of anybody: 1 change, all of wording or order.**');
    expect(out).toContain('- People: 1.2.0 → 1.2.1, enough for a patch change.');
  });

  test('nothing that authors wrote acts in it', () => {
    const hostile = 'Pings @everyone, see [this](https://evil.example) <img src=x> #1 `code` |';
    const out = changeMarkdown(report(slip(FEEDBACK, 'Gives feedback within five working days.', `'${hostile}'`)));
    expect(out).not.toMatch(/@everyone|<img|(?<!\\)\]\(|https:\/\//);
  });

  test('a long section is folded after its first dozen', () => {
    const many = Array.from({ length: 15 }, (_, i) => `      - Does thing number ${'x'.repeat(i + 1)} alone.`).join(
      '\n',
    );
    const out = changeMarkdown(
      report(slip(FEEDBACK, '      - Gives feedback within five', `${many}\n      - Gives feedback within five`)),
    );
    expect(out).toContain('<details><summary>3 more</summary>');
  });
});

describe('the report in a terminal', () => {
  test('marks words without colour as well', () => {
    expect(changePretty(report(MIXED))).toMatchInlineSnapshot(`
      "Raises what is asked of 1 role: Team lead (1 place).

      Asks more of people
        "Team lead": "Giving feedback" is expected at Practitioner, was Working.

      Other words, same meaning (please check)
        An indicator of "Giving feedback" at Working is reworded.
          reaches 2 roles: HR partner and Team lead
          Gives feedback within [-five-]{+three+} working days.
          taken for one text reworded: 83% of the words are shared

      People stays at 1.2.0, but this is a major change: set "version: 2.0.0" in its framework.yaml.

      People (adopted): holds from 2026-10-01; no approval on record; owned by people-ops@example.org.
      "
    `);
  });
});

describe('the report for tools', () => {
  test('keeps to its contract', () => {
    expect(JSON.parse(changeJson(report(RAISED)))).toEqual({
      version: 1,
      bump: 'major',
      declared: { people: { from: '1.2.0', to: '1.2.0', needed: 'major', enough: false } },
      changes: [
        {
          kind: 'raises',
          framework: 'people',
          entity: 'role',
          id: 'team-lead',
          level: 'practitioner',
          affectedRoles: ['people/team-lead'],
          summary: '"Team lead": "Giving feedback" is expected at Practitioner, was Working.',
          before: 'Working',
          after: 'Practitioner',
          needs: 'major',
        },
      ],
      governance: {
        people: {
          status: 'adopted',
          effectiveFrom: '2026-10-01',
          approvals: [],
          newApprovals: [],
          owners: ['people-ops@example.org'],
        },
      },
    });
  });
});
