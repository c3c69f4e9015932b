import { isRefused } from './clause.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import { type EditorialRule, isEnglish } from './rule.ts';
import { textsAboutWork } from './texts-about-work.ts';
import { type Wording, wordingFinder } from './wording.ts';

const GROUP =
  '(?:the |their |our |a |each )?(?:team|department|unit|group|colleagues|peers|staff|employees|managers|workforce|company|organisation|organization|cohort|office|sales force)';
const PART =
  '(?:top|bottom|upper|lower|best|first) (?:\\d{1,3} ?(?:%|per ?cent)|quartile|quarter|third|half|fifth|tenth|decile|ten|five|three)';
const EMPLOYEES =
  '(?:employees|people|colleagues|staff|individuals|team members|members of (?:the|their) team|(?:the |their )team members)';

const RANKINGS: readonly Wording[] = [
  {
    pattern: `(?:ranks?|ranked|is|are|be|being|stays?|performs?|scores?|belongs?) (?:always |among |in |to |within |at |amongst )+(?:the )?${PART}(?: of (?:performers|${GROUP}))?|${PART} of (?:all )?(?:performers|${GROUP})`,
    instead: '',
    unless: (before, after) => isRefused(before) || /^ of (?!(?:the|all|their|our) )/i.test(after),
  },
  {
    pattern: `(?:better|faster|more|stronger) than (?:most |all |any |the )?(?:of )?(?:the |their |other |any |all )*(?:colleagues?|peers?|team members?|co-?workers?|members of the team)|outperforms? (?:most |all |any )?(?:of )?(?:the |their |other |all )*(?:colleagues?|peers?|team members?|co-?workers?|team)`,
    instead: '',
    unless: isRefused,
  },
  {
    pattern: `(?:best|strongest|weakest|top|lowest)[- ](?:performer|performing (?:employee|member)|employee|seller|member) (?:in|of|on) ${GROUP}|employee of the (?:month|quarter|year)`,
    instead: '',
    unless: isRefused,
  },
  {
    pattern: `stack[- ]rank(?:s|ed|ing)?|forced (?:distribution|ranking|curve)|(?:ranks?|ranking) (?:all |the |their )?(?:direct )?${EMPLOYEES} (?:against|from|by)(?: [a-z]+){0,3}|rank(?:s|ing)? (?:their )?(?:direct )?reports (?:against|from|by)(?: [a-z]+){0,3}`,
    instead: '',
    unless: isRefused,
  },
];

const find = wordingFinder(RANKINGS);

export const rule: EditorialRule = {
  id: 'ranked-people',
  severity: 'warning',
  title: 'Measure people by the work, not by each other',
  looksFor:
    'Expectations that rank people against each other: “in the top 10% of the team”, “better than their peers”, “stack ranking”. Ranking risks, tasks or products is work. It reads competencies and roles.',
  why: 'Whoever meets such a sentence does so because somebody else does not, and a whole team that improves still has a bottom half. It tells nobody what to do, and people who are ranked against each other have a reason not to help.',
  bad: { [FEEDBACK]: feedback({ expert: ['Ranks in the top 10% of the team for feedback given.'] }) },
  good: { [FEEDBACK]: feedback({ expert: ['Removes a form that made people save feedback for the review.'] }) },
  judges: 'file',
  *check(context) {
    for (const { framework, file, path, own } of textsAboutWork(context)) {
      const found = isEnglish(framework) ? find(own) : [];
      if (found.length === 0) continue;
      yield {
        file,
        path,
        part: 'value',
        message: `${quotedList(found.map(({ words }) => words))} ${found.length === 1 ? 'ranks' : 'rank'} people against each other.`,
        hint: 'Write what the work looks like when it is done well, so that everybody can meet it.',
      };
    }
  },
};
