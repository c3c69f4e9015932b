/** The change report as people and tools get it. */

import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { compareWorkspaces } from '../../../src/framework/change/compare.ts';
import { changeJson } from '../../../src/report/change-json.ts';
import { changeMarkdown } from '../../../src/report/change-markdown.ts';
import { changePretty } from '../../../src/report/change-pretty.ts';
import {
  ARCHITECTURE,
  CANDOUR,
  FEEDBACK,
  type Files,
  LEAD,
  modelOf,
  PARTNER,
  PEOPLE,
  SMALL,
  slip,
} from '../workspace-fixture.ts';

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

      **Raises what is asked of 1 role: Team lead (1 place). 1 text has other words, reaching 2 roles: please check that it asks no more.**

      - **Version too small.** People stays at 1.2.0, but this is a major change: set "version: 2.0.0" in its framework.yaml.

      ### Asks more of people

      - "Team lead": "Giving feedback" is expected at Practitioner, was Working.

      ### Other words: is the meaning the same?

      - An indicator of "Giving feedback" at Working is reworded.
        Reaches 2 roles: HR partner and Team lead.
        _A number changed: does this ask more?_
        _Taken for one text reworded, because the two share 83% of their words. If they are two things, say so in the review._
        > Gives feedback within ~~five~~ **three** working days.

      ### Who decided, and from when

      - People (adopted): holds from 2026-10-01 until 2028-09-30; no approval on record; owned by people-ops&#64;example.org.
      "
    `);
  });

  test('says so where nothing has changed', () => {
    expect(changeMarkdown(report(SMALL))).toContain('Nothing that people read or must meet has changed.');
  });

  test('a change of words alone is not vouched for', () => {
    const words = slip(FEEDBACK, 'what they did and', 'what they have done and');
    const patched = { ...words, [PEOPLE]: String(words[PEOPLE]).replace('1.2.0', '1.2.1') };
    const out = changeMarkdown(report(patched));
    expect(out).toContain(
      '**No level or expectation goes up; 1 text has other words, reaching 2 roles: please check that it asks no more.**',
    );
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

describe('the first sentences', () => {
  const first = (after: Files, before: Files = SMALL): string =>
    changePretty(report(after, before)).split('\n')[0] ?? '';
  const lowered = slip(PARTNER, 'giving-feedback: practitioner', 'giving-feedback: working');

  test('more asked of everybody', () => {
    const more = slip(CANDOUR, '  - Says what', '  - Asks back.\n  - Says what');
    expect(first(more)).toBe('Raises what is asked of everybody, whatever their role: 1 place.');
    expect(first({ ...more, [LEAD]: String(RAISED[LEAD]) })).toBe(
      'Raises what is asked of everybody, whatever their role: 1 place; and of 1 role: Team lead (1 place).',
    );
    expect(changeMarkdown(report(more))).toContain('  Reaches everybody, whatever their role.\n');
  });

  test('less asked of some', () => {
    expect(first(lowered)).toBe('Asks less of 1 role: HR partner (1 place); nothing new of anybody.');
    expect(first(slip(FEEDBACK, 'within five', 'within three', lowered))).toBe(
      'Asks less of 1 role: HR partner (1 place). No level or expectation goes up; 1 text has other words, reaching 2 roles: please check that it asks no more.',
    );
  });

  test('what is gone asks nobody for more, whatever version it needs', () => {
    const without = Object.fromEntries(
      Object.entries(SMALL).filter(([path]) => !path.startsWith('frameworks/people/')),
    );
    const out = report(without);
    expect(out.bump).toBe('major');
    expect(changePretty(out)).toMatch(
      /^Asks nothing new of anybody: 1 change, which raises no bar\.\n\nAsks less, or takes/,
    );
  });

  test('an id that is lost', () => {
    expect(first(slip(FEEDBACK, 'id: describes-one-event', 'id: one-event'))).toBe(
      'Asks nothing new of anybody: 1 change, which raises no bar. 1 indicator has lost the id by which plans and self-placements find it.',
    );
  });

  test('names alone', () => {
    expect(first(slip(ARCHITECTURE, 'title: Practitioner', 'title: Skilled'))).toBe(
      'Asks nothing new of anybody: 1 change, of names or order.',
    );
  });

  test('dates alone', () => {
    const out = changeMarkdown(report(slip(PEOPLE, 'from: 2026-10-01', 'from: 2027-01-01')));
    expect(out).toContain(
      '**Nothing that people read or must meet has changed. What was decided, or from when it holds, has: see below.**',
    );
    expect(out).toContain(
      '- People (adopted): holds from 2027-01-01 until 2028-09-30, where it was from 2026-10-01 until 2028-09-30 before; no approval on record',
    );
  });
});

describe('the version', () => {
  test('that goes down is told as such', () => {
    expect(changeMarkdown(report(slip(PEOPLE, '1.2.0', '0.9.0')))).toContain(
      '- **The version goes down.** People goes from 1.2.0 to 0.9.0, and a version never goes down: set "version: 1.2.0" in its framework.yaml.',
    );
  });

  test('may have to be larger where other words ask for more', () => {
    const days = slip(FEEDBACK, 'within five', 'within three');
    expect(changePretty(report(days))).toContain(
      'this is a patch change: set "version: 1.2.1" in its framework.yaml, or "version: 2.0.0" if the other words ask more.',
    );
    expect(changePretty(report(slip(PEOPLE, '1.2.0', '1.2.1', days)))).toContain(
      'People: 1.2.0 → 1.2.1, enough for a patch change, if the other words ask no more.',
    );
  });

  test('whose first day cannot be meant is told', () => {
    const two = slip(PEOPLE, '1.2.0', '2.0.0', RAISED);
    expect(changePretty(compareWorkspaces(modelOf(SMALL), modelOf(two), '2026-11-27'))).toContain(
      'Version 2.0.0 of People would hold from 2026-10-01, the day of 1.2.0 and already past: write the day from which the new version holds.',
    );
  });
});

describe('an item', () => {
  test('of a scale that frameworks share is told once', () => {
    const out = changeMarkdown(report(slip(ARCHITECTURE, 'title: Practitioner', 'title: Skilled')));
    expect(out.match(/is now called "Skilled"/g)).toHaveLength(1);
    expect(out).toContain('  In Core and People.\n');
  });

  test('with many roles names them all, folded', () => {
    const roles = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((one) => [
        `frameworks/people/roles/role-${one.toLowerCase()}.yaml`,
        `title: Role ${one}\nfamily: people\ngrade: p3\nexpectations: { giving-feedback: working }\n`,
      ]),
    );
    const before = { ...SMALL, ...roles };
    const after = slip(FEEDBACK, 'within five', 'within three', before);
    const out = changeMarkdown(report(slip(FEEDBACK, 'Describes one', 'Describes the', after), before));
    const names = 'HR partner, Role A, Role B, Role C, Role D, Role E, Role F and Team lead';
    expect(out).toContain(`  <details><summary>All 8 roles by name</summary>${names}</details>`);
    expect(out).toContain('  Reaches the same 8 roles.\n');
  });

  test('of which hardly a word is left shows the two texts, and asks', () => {
    const out = report(slip(FEEDBACK, 'Describes one specific event.', 'Asks for the other view at once.'));
    expect(changeMarkdown(out)).toContain(
      `  _Hardly a word is left: is this another indicator? Then give it another id._
  > Was: Describes one specific event.\\
  > Now: Asks for the other view at once.
`,
    );
    expect(changePretty(out)).toContain('    was: Describes one specific event.\n    now: Asks for the other view');
  });

  test('that begins like a list or a heading is text', () => {
    for (const sign of ['#', '-', '1.', '1)', '+']) {
      const after = slip(FEEDBACK, '- Gives feedback within', `- '${sign} Notes it in'\n      - Gives feedback within`);
      expect(render(changeMarkdown(report(after)))).toContain(`<blockquote>\n<p>${sign} Notes it in</p>`);
    }
  });

  test('has its marks read as marks, whatever the punctuation', () => {
    const sentence = fc
      .array(
        fc.constantFrom('gives', '"feedback"', '(soon)', 'event,', '*', '_x_', '~~', 'days.', 'é!', '–', 'a', '$5'),
        {
          minLength: 4,
          maxLength: 12,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const text = (said: string): string => `'${said.replaceAll("'", "''")} end of it'`;
        const with_ = (said: string): Files =>
          slip(FEEDBACK, 'text: Describes one specific event.', `text: ${text(said)}`);
        const html = render(changeMarkdown(report(with_(after), with_(before))));
        const struck = html.replace(/<s>[^<]*<\/s>|<p>Was:[^<]*<br>/g, '').replace(/<[^>]+>/g, '');
        const plain = (all: string): string => all.replace(/\s+/g, ' ');
        if (before !== after) expect(plain(struck.replaceAll('&quot;', '"'))).toContain(plain(`${after} end of it`));
      }),
      { numRuns: 60 },
    );
  });
});

/** As a page that reads Markdown shows it. */
function render(markdown: string): string {
  return new MarkdownIt({ html: true }).render(markdown);
}

describe('the report in a terminal', () => {
  test('marks words without colour as well', () => {
    expect(changePretty(report(MIXED))).toMatchInlineSnapshot(`
      "Raises what is asked of 1 role: Team lead (1 place). 1 text has other words, reaching 2 roles: please check that it asks no more.

      Asks more of people
        "Team lead": "Giving feedback" is expected at Practitioner, was Working.

      Other words: is the meaning the same?
        An indicator of "Giving feedback" at Working is reworded.
          reaches 2 roles: HR partner and Team lead
          Gives feedback within [-five-] {+three+} working days.
          A number changed: does this ask more?
          Taken for one text reworded, because the two share 83% of their words. If they are two things, say so in the review.

      People stays at 1.2.0, but this is a major change: set "version: 2.0.0" in its framework.yaml.

      People (adopted): holds from 2026-10-01 until 2028-09-30; no approval on record; owned by people-ops@example.org.
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
          effectiveTo: '2028-09-30',
          approvals: [],
          newApprovals: [],
          goneApprovals: [],
          owners: ['people-ops@example.org'],
        },
      },
    });
  });
});
