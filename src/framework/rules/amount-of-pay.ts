import { ADVISER } from './example-workspace.ts';
import { isEnglishText, textsOf } from './file-texts.ts';
import { ownWords } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { type Wording, wordingFinder } from './wording.ts';

const CODE = '(?:EUR|GBP|USD|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|JPY|INR)';
const NAME = '(?:euros?|pounds(?: sterling)?|dollars|francs|crowns)';
const UNIT = '(?:k|m|thousand|million)';
const NUMBER = `\\d(?:[\\d.,']{0,12}\\d)?(?: ?${UNIT})?`;
const AMOUNT = `(?:(?:${CODE} |[€£$¥] ?)${NUMBER}|${NUMBER} ?(?:[€£$¥]|${CODE}|${NAME}))`;
const UP_TO =
  '(?:up to |at least |at most |about |around |roughly |more than |less than |over |under |between |from |an? average of |the equivalent of )*';
/** The lower end of a range, with or without its currency. */
const FROM = `(?:(?:${AMOUNT}|${NUMBER}) ?(?:and|to|-|–) ?)?`;

/** An amount beside a word for pay: budgets, prices, grants and fines are work. */
const PAY: readonly Wording[] = [
  {
    pattern: `(?:earns?|earning|is paid|are paid|gets paid) ${UP_TO}${FROM}${AMOUNT}`,
    instead: '',
    // Who sells or collects earns money for others: "earns £1m in new business".
    unless: (_, after) => /^ (?:in|from|of|through|by|for|on|with|worth)\b/i.test(after),
  },
  {
    pattern: `(?:salary|salaries|wages?|remuneration|(?:base|basic|annual|hourly|monthly|gross|starting) pay|pay (?:is|range|band|scale|grade)|day rate|hourly rate)(?: of| is| are| starts?| ranges?| begins?| lies| runs?|:| at| with| for this role)* ?${UP_TO}${FROM}${AMOUNT}`,
    instead: '',
  },
  {
    pattern: `(?:an?|the|of|with|for|at|on) ${AMOUNT} (?:gross |net )?(?:annual |yearly |monthly |hourly |starting |base |basic )?(?:salary|wage|pay|remuneration)(?! (?:budget|bill|run|fund|gap|pot))`,
    instead: '',
  },
];

const find = wordingFinder(PAY);
/** Marks, blanks and line breaks that may stand between the parts of an amount. */
const BETWEEN = '[\\W_]{0,40}';
/**
 * What may be money in a file as it is written, with marks, line breaks or the address of a link between; a code behind a backslash may stand for
 * any sign. Nearly no file has anything of the kind. A figure is looked for first, which is quick.
 */
const MONEY = new RegExp(
  `\\d(?:${BETWEEN}${UNIT}?${BETWEEN}(?:[€£$¥]|(?:${CODE}|${NAME})(?![a-z])|\\]\\()|(?<=(?:[€£$¥]|${CODE}|\\))${BETWEEN}\\d))|\\\\[uUx]`,
  'i',
);

export const rule: EditorialRule = {
  id: 'amount-of-pay',
  severity: 'error',
  title: 'Keep amounts of pay out of the framework',
  looksFor:
    'An amount of money beside a word for pay, in any text of the files under `frameworks/`: “earns EUR 50,000”, “a salary of £40k”. Budgets, prices and fines are work. The `band` of a grade has a rule of its own.',
  why: 'A framework is read by everybody and kept for ever, in every version. An amount is wrong within a year, differs between places, and stays readable after it has been deleted. Pay has its own process; the grade leads to it.',
  bad: { [ADVISER]: adviser('Answers the questions of managers, and earns between 50,000 and 60,000 euros a year.') },
  good: { [ADVISER]: adviser('Answers the questions of managers.') },
  judges: 'file',
  *check({ sources, model }) {
    for (const source of sources.values()) {
      const { file } = source;
      if (!file.startsWith('frameworks/') || !MONEY.test(source.text)) continue;
      if (!isEnglishText(file, model)) continue;
      for (const [path, text] of textsOf(source.data)) {
        if (!/\d/.test(text)) continue;
        const [found] = find(ownWords(text));
        if (found === undefined) continue;
        yield {
          file: source.file,
          path,
          part: 'value',
          message: `"${found.words}" is an amount of pay, which does not belong here.`,
          hint: "Delete it: the grade's band says where it is kept.",
        };
      }
    }
  },
};

function adviser(summary: string): string {
  return `title: Adviser
summary: ${summary}
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
moves:
  - { to: senior-adviser, type: promotion }
`;
}
