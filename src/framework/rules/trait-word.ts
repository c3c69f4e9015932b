import { behavioursOf } from './behaviours.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { adviceOn, rareWordingFinder, type Wording } from './wording.ts';

const DOES = 'Write what such a person does that others can see, and when.';
const ACTS = 'Write what is said or done, and leave out the mood in which it is done.';

/** Adjectives that describe a person when somebody is, stays or seems so; a system may be resilient, too. */
const ADJECTIVES =
  '(?:confident|enthusiastic|resilient|charismatic|passionate|empathetic|empathic|sympathetic|humble|honest|trustworthy|approachable|friendly|likeable|outgoing|extrovert(?:ed)?|introvert(?:ed)?|self-confident|self-assured|self-motivated|self-aware|motivated|hard-working|hardworking|diligent|conscientious|tenacious|persistent|curious|inquisitive|open-minded|creative|imaginative|intuitive|courageous|brave|bold|assertive|tactful|diplomatic|patient|calm|optimistic|cheerful|loyal|dependable|ambitious|driven|charming|credible|inspirational|inspiring|flexible|adaptable|visionary|decisive|determined|proud|mature)';
const BEING = '(?:is|are|be|being|remains?|stays?|seems?|appears?|comes? across as|acts?|keeps?)';
const NOUNS =
  '(?:confidence|resilience|charisma|empathy|humility|integrity|courage|tenacity|drive|determination|maturity|gravitas|presence|initiative|self-motivation|self-confidence|self-awareness|curiosity|creativity|optimism|loyalty|enthusiasm|passion|positivity|flexibility|assertiveness|patience)';

export const TRAITS: readonly Wording[] = [
  {
    pattern: `${BEING}(?<=(?:^|, |; |and |or |always |\\. )${BEING}) (?:[a-z]+ly )?${ADJECTIVES}(?=$|[.,;]| and\\b| or\\b| in\\b| with\\b| when\\b| under\\b| about\\b| at\\b| to\\b| by\\b| even\\b)`,
    instead: DOES,
  },
  {
    pattern: `(?:shows?|demonstrates?|displays?|exhibits?|possesses?|has|have|radiates?|exudes?|leads?|acts?|listens?|responds?) (?:a |an |with |the )?(?:(?:great|strong|real|deep|high|personal|genuine|good|natural) )?${NOUNS}(?! (?:intervals?|in (?:data|results|estimates)|to (?:review|merge)))`,
    instead: DOES,
  },
  {
    pattern:
      '(?:adopts?|takes?|has|have|shows?|brings?|keeps?|maintains?|with) an? (?:[a-z-]+ (?:and |, )?){0,3}(?:attitude|mindset|mentality|outlook|personality|temperament|(?:curious|inquisitive|open-minded|positive|can-do) (?:and [a-z-]+ )?approach)',
    instead: DOES,
  },
  { pattern: '(?:positive|can-do|right|winning|good|professional) (?:attitude|mindset|mentality)', instead: DOES },
  {
    pattern:
      '(?:confidently|enthusiastically|passionately|courageously|boldly|empathetically|patiently|calmly|cheerfully|diligently|tirelessly)',
    instead: ACTS,
  },
  { pattern: '(?:natural|born|inspirational|charismatic|strong|true|respected) leader', instead: DOES },
  {
    pattern:
      '(?:team[- ]player|people person|self-starter|go-getter|high[- ]flyer|rising star|safe pair of hands|all-rounder|born leader)',
    instead: DOES,
  },
  {
    pattern:
      '(?:emotional(?:ly)? intelligen(?:ce|t)|emotional maturity|executive presence|soft skills|strong work ethic|work ethic|growth mindset)',
    instead: DOES,
  },
];

const find = rareWordingFinder(TRAITS);

export const rule: EditorialRule = {
  id: 'trait-word',
  severity: 'warning',
  title: 'Name what people do, not what they are like',
  looksFor:
    'Words about character where behaviour belongs: “is resilient”, “confidently”, “a positive attitude”, “natural leader”, “team player”. Of things, the same words are fine: a system may be resilient.',
  why: 'Traits cannot be practised, and whom we call confident or a natural leader depends on whom we are used to see lead. What somebody did in a meeting can be learned, and disputed with evidence.',
  bad: { [FEEDBACK]: feedback({ working: ['Talks confidently about the work of others.'] }) },
  good: { [FEEDBACK]: feedback({ working: ['Names the exact piece of work when thanking a colleague.'] }) },
  judges: 'file',
  *check(context) {
    for (const statement of behavioursOf(context)) {
      const found = find(statement);
      if (found.length === 0) continue;
      const { file, path } = statement;
      yield {
        file,
        path,
        part: 'value',
        message: `${quotedList(found.map((one) => one.words))} ${found.length === 1 ? 'says' : 'say'} ${found.every(({ instead }) => instead === ACTS) ? 'how somebody comes across' : 'what somebody is like'}, not what they do.`,
        hint: adviceOn(found),
      };
    }
  },
};
