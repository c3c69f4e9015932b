import { expect, test } from 'vitest';
import { COACHING, FEEDBACK, feedback } from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/near-duplicate.ts';
import { findings } from './rule-fixture.ts';

const AT = 'people/competencies/giving-feedback.yaml /levels/working/indicators/0/text';

/** What is found where coaching says one thing and giving feedback, which comes later, another. */
function found(earlier: string, later: string): string[] {
  const coaching = `title: Coaching\ndefinition: Helps people to find their own step.\nlevels:\n  foundation: Asks before advising.\n  working: ${earlier}\n  expert: Coaches a manager.\n`;
  return findings(rule, { [COACHING]: coaching, [FEEDBACK]: feedback({ working: [later] }) });
}

test.each([
  [
    'Asks an open question first.',
    'Asks an open question first.',
    '"Asks an open question first" stands word for word in "Coaching", Working, too.',
  ],
  [
    'Asks open questions first.',
    'Ask an open question first',
    '"Ask an open question first" says the same as "Coaching", Working: "Asks open questions first"',
  ],
  [
    'Solves issues between teams or departments at the highest level of the group.',
    'Solves issues within teams or departments at the highest level of the group.',
    '"Solves issues within teams or departments…" says nearly the same as "Coaching", Working: "Solves issues between teams or departments…"',
  ],
  [
    'Solves old and new issues of teams and departments between the highest levels of our group.',
    'Solves old and new issues of teams and departments between the highest levels of our whole group.',
    '"… of our whole group" says nearly the same as "Coaching", Working: "… of our group"',
  ],
])('"%s" and "%s"', (earlier, later, message) => {
  expect(found(earlier, later)).toEqual([`${AT}: ${message}`]);
});

test.each([
  ['Skill in threat modelling', 'Skill in threat analysis'],
  ['Skill in performing data analysis', 'Skill in performing forensic data analysis'],
  ['Knowledge of risk management principles and practices', 'Knowledge of project management principles and practices'],
  ['Makes decisions at a medium level of risk, with advice', 'Makes decisions at a high level of risk, with advice'],
  ['Asks the team.', 'Asks the team.'],
  ['This level is not yet defined.', 'This level is not yet defined.'],
  ['Examples of leadership with this skill', 'Examples of work with this skill'],
])('"%s" and "%s" are no duplicates', (earlier, later) => {
  expect(found(earlier, later)).toEqual([]);
});

test('what two competencies share is told once, with its number', () => {
  const listening = 'frameworks/people/competencies/listening.yaml';
  const shared = 'Asks an open question before offering a solution.';
  const files = {
    [listening]: `title: Listening\ndefinition: Helps people to find their own next step.\nlevels:\n  foundation: ${shared}\n  expert: Trains others.\n`,
  };
  expect(findings(rule, files)).toEqual([
    'people/competencies/listening.yaml /definition: 2 statements of "Listening" also stand in "Coaching", word for word; the first is "Helps people to find their own…".',
  ]);
});

test('two competencies that differ by their title alone are told once', () => {
  const twin = 'frameworks/people/competencies/telling.yaml';
  expect(findings(rule, { [twin]: feedback({}, 'Telling') })).toEqual([
    'people/competencies/telling.yaml /title: "Telling" and "Giving feedback" say the same from beginning to end.',
  ]);
});

test('a competency may return to its own words, and one of three copies is reported for each later place', () => {
  const own = feedback({ working: ['Asks one open question first.'], expert: ['Asks one open question first.'] });
  expect(findings(rule, { [FEEDBACK]: own })).toEqual([]);
  const third = 'frameworks/people/competencies/listening.yaml';
  const files = {
    [FEEDBACK]: feedback({ working: ['Asks an open question before offering a solution.'] }),
    [third]: 'title: Listening\nlevels:\n  working: Asks an open question before offering a solution.\n',
  };
  expect(findings(rule, files).map((line) => line.split(': ')[0])).toEqual([
    AT,
    'people/competencies/listening.yaml /levels/working',
  ]);
  expect(findings(rule, files)[1]).toContain('in "Coaching", Foundation, and in one other competency, too.');
});

test('a text that stands in more than two competencies says in how many', () => {
  const definition = 'definition: Helps people to find their own next step.\n';
  const copies = (...names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.map((name) => [`frameworks/people/competencies/${name}.yaml`, `title: ${name}\n${definition}`]),
    );
  const message = (where: string): string =>
    `: "Helps people to find their own…" stands word for word in "Coaching"${where}, too.`;
  const ends = (...names: readonly string[]): string[] =>
    findings(rule, copies(...names)).map((line) => line.replace(/^[^:]*/, ''));
  expect(ends('one')).toEqual([message('')]);
  expect(ends('one', 'two')).toEqual(Array(2).fill(message(' and in one other competency')));
  expect(ends('one', 'two', 'three')).toEqual(Array(3).fill(message(' and in 2 other competencies')));
});

test('retired competencies are not compared', () => {
  expect(
    findings(rule, {
      [FEEDBACK]: `${feedback({ working: ['Asks an open question before offering a solution.'] })}status: retired\n`,
    }),
  ).toEqual([]);
});

test('a competency for one kind of work may share a line with the one that it is a kind of', () => {
  const line = 'Asks an open question before a solution is offered.';
  const files = (title: string) => ({
    [COACHING]: `title: Coaching\nlevels:\n  working: ${line}\n`,
    [FEEDBACK]: feedback({ working: [line] }, title),
  });
  expect(findings(rule, files('Giving feedback'))).toHaveLength(1);
  expect(findings(rule, files('Coaching (sales)'))).toEqual([]);
  const definition = 'definition: Helps people to find a next step of their own.\n';
  const both = files('Coaching (sales)');
  expect(
    findings(rule, { [COACHING]: both[COACHING] + definition, [FEEDBACK]: `title: Coaching (sales)\n${definition}` }),
  ).toHaveLength(1);
});
