/** What a framework never says of people: amounts of pay, what they might become, how they rank among each other. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import { rule as pay } from '../../../../src/framework/rules/amount-of-pay.ts';
import {
  ADVISER,
  ARCHITECTURE,
  EXAMPLE_WORKSPACE,
  exampleFiles,
  FEEDBACK,
  FRAMEWORK,
  feedback,
  TODAY,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule as potential } from '../../../../src/framework/rules/potential-label.ts';
import { rule as ranked } from '../../../../src/framework/rules/ranked-people.ts';
import type { RuleExample } from '../../../../src/framework/rules/rule.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { blamed, messages } from './text-fixture.ts';

/** What is called an amount of pay, with its place. It is an error, so the rule is asked by way of the check. */
function amounts(overlay: RuleExample): string[] {
  const { diagnostics } = check(sourcesOf(exampleFiles(overlay)), [], TODAY);
  return diagnostics.flatMap(({ rule, pointer, message }) =>
    rule === pay.id ? [`${pointer} ${/"([^"]+)"/.exec(message)?.[1]}`] : [],
  );
}

const amountIn = (text: string): string[] =>
  amounts({ [FEEDBACK]: feedback({ working: [JSON.stringify(text)] }) }).map((one) => one.replace(/^\S+ /, ''));

describe('an amount of pay', () => {
  test.each([
    ['Earns a salary of EUR 50,000 a year.', 'salary of EUR 50,000'],
    ['The role earns between 50,000 and 60,000 euros a year.', 'earns between 50,000 and 60,000 euros'],
    ['Earns £40k–£50k.', 'Earns £40k–£50k'],
    ['Is paid up to $ 25 per hour.', 'Is paid up to $ 25'],
    ['The pay range is €60k to €70k.', 'pay range is €60k to €70k'],
    ['Works at a day rate of 800 EUR.', 'day rate of 800 EUR'],
    ['Offers the £35,000 starting salary.', 'the £35,000 starting salary'],
    ["Salary: CHF 120'000.", "Salary: CHF 120'000"],
    ['Earns a salary of _5,000_ EUR a year.', 'salary of 5,000 EUR'],
    ['Earns a salary of EUR _5,000_ a year.', 'salary of EUR 5,000'],
    ['Earns a salary of [5,000](https://example.org/a) EUR a year.', 'salary of 5,000 EUR'],
    ['Earns a salary of [EUR](https://example.org/a) 5,000 a year.', 'salary of EUR 5,000'],
  ])('%s', (text, words) => {
    expect(amountIn(text)).toEqual([words]);
  });

  test.each([
    'Manages a budget of £2m a year.',
    'Approves expenses of up to £500.',
    'Pays invoices of EUR 10,000 within a week.',
    'Explains the pay gap of 8% to the works council.',
    'Earns the trust of 3 teams.',
    'Earns revenue of £5m from new customers.',
    'Earns £1m in new business each quarter.',
    'Earns € 5,000 from the sale of old books.',
    'Runs a payroll of 2,000 people.',
    'Checks that every salary is paid by the 25th.',
    'Plans a salary budget of £2m.',
    'Explains why two salaries differ by 5%.',
    'Explains salaries to 50 managers a year.',
    'Spots fraud worth $1 million.',
  ])('content: %s', (text) => {
    expect(amountIn(text)).toEqual([]);
  });

  test('stands nowhere in the files of frameworks, and is an error', () => {
    const architecture = EXAMPLE_WORKSPACE[ARCHITECTURE] ?? '';
    const role = EXAMPLE_WORKSPACE[ADVISER] ?? '';
    expect(
      amounts({
        [ARCHITECTURE]: architecture.replace('title: Foundation }', 'title: Foundation, summary: Earns about £30k. }'),
        [ADVISER]: role.replace('type: promotion', 'type: promotion, note: Earns £5k more there.'),
        [FRAMEWORK]: `${EXAMPLE_WORKSPACE[FRAMEWORK]}`.replace('who advise managers.', 'who earn over £30k.'),
      }),
    ).toEqual(['/scales/0/levels/0/summary Earns about £30k', '/summary earn over £30k', '/moves/0/note Earns £5k']);
    expect(pay.severity).toBe('error');
  });
});

describe('potential as a label', () => {
  test.each([
    ['Is a high potential.', ['Is a high potential']],
    ['Names the high potentials of each team.', ['high potentials']],
    ['Develops high-potential employees.', ['high-potential employees']],
    ['Selects managers with high potential.', ['managers with high potential']],
    ['Shows leadership potential.', ['leadership potential']],
    ['Understands the role and can show potential.', ['show potential']],
    ['Has the potential to lead a department.', ['Has the potential']],
    ['Places each employee on a nine-box grid.', ['nine-box grid']],
    ['Mentors HiPos.', ['HiPos']],
  ])('%s', (text, words) => {
    expect(blamed(potential, text)).toEqual(words);
  });

  test.each([
    'Identifies potential risks and opportunities.',
    'Finds a market with high potential growth.',
    'Builds designs with high potential for reuse.',
    'Shows the potential of open data to the board.',
    'Measures a high-potential difference between two poles.',
    'Has the potential sources of error checked.',
    'Does not call anybody a high potential.',
    'Plans a nomination without a nine-box grid.',
    'Explains the growth potential of a service.',
    'Finds faults that have the potential to lead to a loss of data.',
    'Finds markets that have potential.',
    'Talks to potential candidates and potential employees.',
  ])('content: %s', (text) => {
    expect(blamed(potential, text)).toBeUndefined();
  });
});

describe('people ranked against each other', () => {
  test.each([
    ['Ranks in the top 10% of the team.', ['Ranks in the top 10% of the team']],
    ['Is among the best five of their department.', ['Is among the best five of their department']],
    ['Stays in the upper quartile of performers.', ['Stays in the upper quartile of performers']],
    ['Gives feedback faster than their colleagues.', ['faster than their colleagues']],
    ['Outperforms most peers.', ['Outperforms most peers']],
    ['Is the best performer in the team.', ['best performer in the team']],
    ['Is in the top 5%.', ['Is in the top 5%']],
    ['Must be among the best five.', ['be among the best five']],
    ['Applies a forced distribution to the ratings.', ['Applies a forced distribution']],
    ['Stack-ranks the team each year.', ['Stack-ranks']],
    ['Ranks employees against each other.', ['Ranks employees against each other']],
  ])('%s', (text, words) => {
    expect(blamed(ranked, text)).toEqual(words);
  });

  test.each([
    'Declines to rank individuals when a request asks for a league table.',
    'Ranks open weaknesses by the harm they could do to borrowers.',
    'Lists the top 10 of the searches that find nothing.',
    'Keeps the page in the top 10% of load times.',
    'Explains why there is no forced distribution.',
    'Advises against stack ranking.',
    'Never ranks people against each other.',
    'Answers the first three of the questions.',
    'Explains it better than the manual does.',
    'Agrees the top three of the goals.',
    'Puts what matters where it is in the top half of the page.',
    'Builds pages whose speed is in the top 10%.',
    'Ranks employees by pay to find gaps between groups.',
    'Shows where the company pays more than peers.',
    'Explains what forced distribution does to a team.',
    'Explains it better than the colleague before.',
  ])('content: %s', (text) => {
    expect(blamed(ranked, text)).toBeUndefined();
  });
});

test('hostile texts are judged at once', () => {
  const start = performance.now();
  const units = [
    'is ',
    'a ',
    'high ',
    'salary of ',
    'earns 1 and ',
    '1',
    "1'",
    '1 to ',
    'top 1 % of the ',
    'young, a ',
    'not ',
    '£ ',
  ];
  for (const unit of units) {
    const text = unit.repeat(20_000);
    messages(potential, `x${text}!`);
    messages(ranked, `x${text}!`);
    amountIn(`x${text}!`);
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});
