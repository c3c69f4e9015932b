import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import {
  COACHING,
  exampleFiles,
  FEEDBACK,
  FRAMEWORK,
  TODAY,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule as futureDate } from '../../../../src/framework/rules/future-date.ts';
import { rule as withoutId } from '../../../../src/framework/rules/indicator-without-id.ts';
import { rule as missingOwner } from '../../../../src/framework/rules/missing-owner.ts';
import { rule as noSuggestion } from '../../../../src/framework/rules/no-development-suggestion.ts';
import { rule as staleReview } from '../../../../src/framework/rules/stale-review.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { findings } from './rule-fixture.ts';

const framework = (more: string, status = 'adopted'): Record<string, string> => ({
  [FRAMEWORK]: `title: People\nsummary: All.\nversion: 1.0.0\nstatus: ${status}\nlanguage: en\n${more}`,
});

test.each([
  ['2026-11-23', '2026-11-23', []],
  ['2025-11-23', '2026-11-23', []],
  ['2025-11-22', '2026-11-23', ['/reviewed: "People" was last reviewed on 22 November 2025, more than a year ago.']],
  ['2024-02-29', '2025-02-28', []],
  ['2024-02-29', '2025-03-01', ['/reviewed: "People" was last reviewed on 29 February 2024, more than a year ago.']],
  ['2019-12-31', '2026-11-23', ['/reviewed: "People" was last reviewed on 31 December 2019, more than a year ago.']],
])('reviewed on %s, looked at on %s', (reviewed, today, expected) => {
  const found = findings(staleReview, framework(`reviewed: ${reviewed}\n`), today);
  expect(found).toEqual(expected.map((text) => `people/framework.yaml ${text}`));
});

test('an adopted framework without a review is stale, a draft is not', () => {
  expect(findings(staleReview, framework(''))).toEqual([
    'people/framework.yaml /title: "People" is adopted and does not say when it was last reviewed.',
  ]);
  expect(findings(staleReview, framework('', 'draft'))).toEqual([]);
  expect(findings(staleReview, framework('reviewed: 2001-01-01\n', 'retired'))).toEqual([]);
});

test('what has happened has no day that is still to come', () => {
  const days = 'reviewed: 2027-09-08\nbasis: { method: survey, on: 2026-12-01 }\neffective: { from: 2027-01-01 }\n';
  const agreed = 'approvals:\n  - { by: staff-forum, on: 2026-11-27 }\n  - { by: works-council, on: 2028-09-10 }\n';
  expect(findings(futureDate, framework(`${days}${agreed}`), '2026-11-27')).toEqual([
    'people/framework.yaml /reviewed: This day is still to come: 8 September 2027.',
    'people/framework.yaml /basis/on: This day is still to come: 1 December 2026.',
    'people/framework.yaml /approvals/1/on: This day is still to come: 10 September 2028.',
  ]);
  const history = 'versions:\n  - version: 0.9.0\n    approvals: [{ by: works-council, on: 2027-01-01 }]\n';
  expect(findings(futureDate, { 'frameworks/people/history.yaml': history }, '2026-11-27')).toEqual([
    'people/history.yaml /versions/0/approvals/0/on: This day is still to come: 1 January 2027.',
  ]);
});

test('where it is tomorrow already, tomorrow is today', () => {
  expect(findings(futureDate, framework('reviewed: 2027-01-01\n', 'draft'), '2026-12-31')).toEqual([]);
  expect(findings(futureDate, framework('reviewed: 2027-01-02\n', 'draft'), '2026-12-31')).toHaveLength(1);
});

test('an adopted framework needs an owner, unless all its competencies have their own', () => {
  expect(findings(missingOwner, framework(''))).toEqual([
    'people/framework.yaml /title: "People" is adopted, and nobody is named who answers for it.',
  ]);
  expect(findings(missingOwner, framework('', 'draft'))).toEqual([]);
  const owned = (title: string): string => `title: ${title}\nindicators: [Ends on time.]\nowners: [a@example.org]\n`;
  const own = { ...framework(''), [FEEDBACK]: owned('Feedback') };
  expect(findings(missingOwner, own)).toHaveLength(1);
  expect(findings(missingOwner, { ...own, [COACHING]: owned('Coaching') })).toEqual([]);
});

const bare = 'title: Coaching\nlevels: { foundation: Asks., working: Ends., expert: Coaches. }\n';
const bareFeedback = bare.replace('Coaching', 'Giving feedback');
const grows = '\ndevelopment: [{ title: Swap cases, kind: exposure }]\n';

test.each([
  [
    'each that lacks one',
    bare,
    `${bareFeedback}${grows}`,
    ['people/competencies/coaching.yaml /title: "Coaching" does not say how to grow it.'],
  ],
  [
    'once where there is none at all',
    bare,
    bareFeedback,
    ['people/framework.yaml /title: None of the 2 competencies of "People" says how to grow it.'],
  ],
  ['not what is retired', `${bare}status: retired\n`, `${bareFeedback}${grows}`, []],
  ['not a task', `${bare}kind: task\n`, `${bareFeedback}${grows}`, []],
])('without a suggestion how to grow: %s', (_, coaching, feedback, expected) => {
  expect(findings(noSuggestion, { [COACHING]: coaching, [FEEDBACK]: feedback })).toEqual(expected);
});

test.each([
  [
    'levels: { working: { indicators: [Asks., Ends.] } }',
    '/levels/working/indicators/0: None of the 2 indicators of "Coaching" has an id.',
  ],
  [
    'levels: { working: { indicators: [{ id: a, text: Asks. }, Ends with a step.] } }',
    '/levels/working/indicators/1: One of the 2 indicators of "Coaching" has no id: "Ends with a step".',
  ],
  [
    'levels: { working: { indicators: [{ id: a, text: Asks. }, Ends., { text: Waits. }] } }',
    '/levels/working/indicators/1: 2 of the 3 indicators of "Coaching" have no id; the first is "Ends".',
  ],
  ['indicators: [Asks.]', '/indicators/0: The indicator of "Coaching" has no id.'],
  ['levels: { working: Asks. }', undefined],
  ['levels: { working: { indicators: [{ id: a, text: Asks. }] } }', undefined],
])('indicators without id: %s', (lines, message) => {
  const found = findings(withoutId, { [COACHING]: `title: Coaching\n${lines}\n` });
  expect(found).toEqual(message === undefined ? [] : [`people/competencies/coaching.yaml ${message}`]);
});

test('an id that is lost is put back rather than invented', () => {
  const files = exampleFiles({ [COACHING]: 'title: Coaching\nindicators:\n  - text: Asks first.\n' });
  const { diagnostics } = check(sourcesOf(files), [], TODAY);
  const [one] = diagnostics.filter(({ rule }) => rule === withoutId.id);
  expect(`${one?.line}: ${one?.hint}`).toBe(
    '3: If it had one, put the old id back: "Files changed" in the pull request shows it, and --fix would invent another. To a new one "npx espalier validate --fix" gives an id; your wording stays the same.',
  );
});

test('a silence at the title is meant for all indicators, as is one at the first', () => {
  const silence = '# espalier-ignore indicator-without-id -- it is about to be retired\n';
  const silenced = [
    `${silence}title: Coaching\nindicators: [Asks.]\n`,
    `title: Coaching\nindicators:\n  ${silence}  - Asks.\n  - Ends.\n`,
  ];
  for (const text of silenced) expect(findings(withoutId, { [COACHING]: text })).toEqual([]);
});

test('where many competencies lack ids, the framework is told once, beside what a silence is about', () => {
  const plain = (title: string): string => `title: ${title}\nindicators: [Asks., Ends.]\n`;
  const files = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id) => [`frameworks/people/competencies/${id}.yaml`, plain(id.toUpperCase())]),
  );
  expect(findings(withoutId, files)).toEqual([
    'people/framework.yaml /title: 8 indicators in 4 competencies of this framework have no id, so reviews and plans may lose their place when the wording changes.',
  ]);
  const one = 'frameworks/people/competencies/e.yaml';
  const silenced = `# espalier-ignore indicator-without-id -- it is about to be retired\n${plain('E')}`;
  expect(findings(withoutId, { ...files, [one]: silenced })).toHaveLength(1);
  expect(findings(withoutId, { ...files, [one]: plain('E') })[0]).toContain('10 indicators in 5 competencies');
});

test('in a draft, ids may wait', () => {
  const overlay = { ...framework('', 'draft'), [COACHING]: 'title: Coaching\nindicators: [Asks.]\n' };
  expect(findings(withoutId, overlay)).toEqual([]);
});
