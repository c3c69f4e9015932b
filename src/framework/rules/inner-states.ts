/** Words for what goes on inside a person, which nobody else can see. */

/** What somebody has inside. */
export const STATES =
  '(?:understanding|awareness|knowledge|appreciation|familiarity|grasp|recognition|commitment|dedication|passion|enthusiasm|interest|willingness|expertise|experience|ability|capability|capacity|competence|proficiency|mindset)';
/** Up to three words before it: "a good", "an in-depth". */
const BEFORE = '(?:(?!(?:the|their|your|how|that|and|or|of|in|for|to|with) )[a-z-]+ ){0,4}?';

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

/** Whether a text begins with what cannot be seen. */
export function isUnseen(text: string): boolean {
  return HEAD.test(text);
}

/** The words of a text that name what cannot be seen, as they are written. */
export function unseenIn(text: string): string | undefined {
  const head = HEAD.exec(text)?.groups?.words;
  if (head !== undefined) return head;
  const second = SECOND.exec(text);
  if (second?.groups?.words === undefined || SUBORDINATE.test(text.slice(0, second.index))) return undefined;
  return second.groups.words;
}
