import { behavioursOf } from './behaviours.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import type { EditorialRule } from './rule.ts';

/** What somebody has inside. */
const STATES =
  '(?:understanding|awareness|knowledge|appreciation|familiarity|grasp|recognition|commitment|dedication|passion|enthusiasm|interest|willingness|expertise|experience|ability|capability|capacity|competence|proficiency|mindset)';
/** Up to three words before it: "a good", "an in-depth". */
const BEFORE = '(?:(?!(?:the|their|your|how|that|and|or)\\b)[a-z-]+ ){0,4}';

/**
 * Verbs and phrases of which the person described is the subject: at the head of the statement, after an adverb, or where a second
 * clause begins.
 */
const HEADS = [
  'understands?',
  'knows?',
  'appreciates?',
  'realises?|realizes?',
  'believes?',
  'thinks?',
  'feels?',
  'cares? about',
  'enjoys?',
  `(?:(?:is|are|be|being|remains?|stays?) )?(?:fully |very |well |keenly )?(?:aware of|aware that|familiar with|knowledgeable|conscious of|mindful of|interested in|passionate about|committed to|dedicated to|motivated (?:by|to)|willing to|eager to|keen to|comfortable with|open to)`,
  `(?:shows?|demonstrates?|displays?|exhibits?|possesses?|has|have|holds?|brings?) ${BEFORE}${STATES}`,
];
const HEAD = new RegExp(`^(?:[a-z]+ly |also )?(?<words>${HEADS.join('|')})(?![a-z-])`, 'i');
/** The same after "and", which begins a new clause if nothing before it makes a subordinate one. */
const SECOND = new RegExp(`,? and (?:also |[a-z]+ly )?(?<words>${HEADS.join('|')})(?![a-z-])`, 'i');
const SUBORDINATE =
  /\b(?:to|help|helps|let|lets|so|that|which|who|whose|what|how|why|when|where|if|can|could|should|must|will|they|users?|people|others|teams?)\b/i;

export const rule: EditorialRule = {
  id: 'not-observable',
  severity: 'warning',
  title: 'Describe what somebody does, not what goes on inside them',
  looksFor:
    'Indicators and anchors about what somebody understands, knows, believes or cares about, has experience of or is committed to. Statements of competencies whose kind is `knowledge` or `task` are left alone.',
  why: 'Nobody can see an understanding; people see what somebody does with it. Where the text does not name that, the rating rests on how confident somebody seems.',
  bad: { [FEEDBACK]: feedback({ working: ['Understands why feedback has to come soon.'] }) },
  good: { [FEEDBACK]: feedback({ working: ['Gives feedback within one week of the event.'] }) },
  judges: 'file',
  *check(context) {
    for (const { competency, file, path, own } of behavioursOf(context)) {
      if (competency.kind === 'knowledge' || competency.kind === 'task') continue;
      const words = unseen(own);
      if (words === undefined) continue;
      yield {
        file,
        path,
        part: 'value',
        message: `"${words}" is something inside a person, which nobody else can see.`,
        hint: 'Write what somebody does who has it: explains it to a newcomer, names an exception, picks between two options and says why.',
      };
    }
  },
};

/** The words that name what cannot be seen. */
function unseen(text: string): string | undefined {
  const head = HEAD.exec(text)?.groups?.words;
  if (head !== undefined) return head;
  const second = SECOND.exec(text);
  if (second?.groups?.words === undefined || SUBORDINATE.test(text.slice(0, second.index))) return undefined;
  return second.groups.words;
}
