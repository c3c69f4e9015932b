import { beginsClause, isRefused } from './clause.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { textsWithSigns } from './texts-with-signs.ts';
import { rareWordingFinder, type Wording } from './wording.ts';

const GROUP =
  '(?:the |their |our |a |each )?(?:team|department|unit|colleagues|peers|staff|employees|managers|workforce|company|organisation|organization|cohort|office|sales force)';
const PART =
  '(?:top|bottom|upper|lower|best) (?:\\d{1,3} ?(?:%|per ?cent)|quartile|quarter|third|half|fifth|tenth|decile|ten|five|three)';
const OTHERS =
  '(?:most|all|any|other|their)(?: of)?(?: the| their| other)* (?:colleagues?|peers?|team members?|co-?workers?)';
const EMPLOYEES =
  '(?:employees|people|colleagues|staff|individuals|team members|members of (?:the|their) team|(?:the |their )team members|(?:their )?(?:direct )?reports)';
const EACH_OTHER = '(?:against (?:each other|one another|(?:their )?peers)|from (?:the )?best to (?:the )?worst)';
const AMONG =
  '(?:ranks?|ranked|is|are|be|being|stays?|performs?|scores?|belongs?) (?:always |among |in |to |within |at |amongst )+(?:the )?';

export const RANKINGS: readonly Wording[] = [
  { pattern: `(?:${AMONG})?${PART} of (?:all )?(?:performers|${GROUP})`, instead: '', unless: isRefused },
  {
    pattern: `${AMONG}${PART}(?= ?(?:[.,;]|$))`,
    instead: '',
    // Pages and products may be among the best as well.
    unless: (before) => !beginsClause(before) || isRefused(before),
  },
  {
    pattern: `(?:better|faster|stronger) than ${OTHERS}|outperforms? ${OTHERS}`,
    instead: '',
    unless: isRefused,
  },
  {
    pattern: `(?:best|strongest|weakest|top|lowest)[- ](?:performer|performing (?:employee|member)|employee|seller) (?:in|of|on) ${GROUP}|employee of the (?:month|quarter|year)`,
    instead: '',
    unless: isRefused,
  },
  {
    pattern: `stack[- ]ranks?|(?:applies|apply|uses?|keeps? to|introduces?|enforces?|follows?) (?:an? |the )?(?:forced|stack(?:ed)?)[- ](?:distribution|ranking|curve)|rank(?:s|ed|ing)? (?:all |the |their )?${EMPLOYEES} ${EACH_OTHER}`,
    instead: '',
    unless: isRefused,
  },
];

const find = rareWordingFinder(RANKINGS);

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
    for (const text of textsWithSigns(context)) {
      const found = find(text);
      if (found.length === 0) continue;
      const { file, path } = text;
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
