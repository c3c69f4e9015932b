import { behavioursOf } from './behaviours.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { isTaught, saysWhatFor } from './what-for.ts';
import { adviceOn, type Wording, wordingFinder } from './wording.ts';

const HOW = 'Delete it, or name the result that others would see.';
const BEFORE_ASKED = 'Write what is done before anybody asks for it, or delete the word.';
const WHICH = 'Say which, or what decides; delete it only where the sentence says enough without.';
const BY_WHAT = 'Say what decides; delete it only where the sentence says enough without.';
const MEASURE = 'Say by what measure: what would show that it is, or that it is not.';
const LEVEL = 'Say which level, or what it has to be enough for: “so that a method can be chosen”.';
const FILLER = 'Leave it out, and nothing is lost.';
const WHEN =
  'Say when, or when not: “if a deadline is at risk”, “unless the contract forbids it”. Delete the words if it always holds.';
const AT_WHICH = 'Say when, or what has to have happened first.';
const HOW_MANY = 'Say which ones, or name the two or three that matter most.';
const HOW_SOON = 'Write how soon or how often: “within five working days”, “once a quarter”.';
const HOW_GOOD = 'Write what others would see that makes it so; delete it only where the sentence says enough without.';

/** The nouns behind which a word of praise only repeats that somebody understands; `not-observable` speaks of these. */
const INSIDE = '(?:understanding|knowledge|awareness|grasp|appreciation|experience|expertise|skills?)';

/** Examples after it say what is meant. */
const NO_EXAMPLES = '(?!.*\\b(?:such as|for example|including|e\\.g\\.))';
/** "Determines whether it was done successfully" asks; it does not praise. */
const NO_QUESTION = '(?<!\\b(?:if|whether|how)\\b[^,;]*)';
/** "Operating more effectively" compares with today, and is what the business gains. */
const NO_COMPARISON = '(?<!\\b(?:more|less) [a-z]+)';
/** What others or a system do because of the work: "to help teams work effectively". */
const NO_RESULT = '(?<!\\b(?:helps?|enables?|lets?|allows?)\\b(?: that)? [^,;]*)';
/** "With some support when required" tells how much somebody does alone, which is a difference between levels. */
const NO_SUPPORT =
  '(?<!\\b(?:support|help|guidance|supervision|advice|assistance) (?:as|where|when|if)(?: it is)? [a-z]+)';
const AS_OR_WHEN = '(?:as|where|when|if|wherever|whenever)(?: it is)?';
/** What "good" stands before without judging how somebody works. */
const NO_PRAISE = '(?:practices?|work|value|news|enough|faith|reasons?|examples?|ideas?|time|things?|and bad)';
const DOES = '(?:works?|communicates?|listens?|writes?|performs?|plans?|collaborates?|leads?|manages?)';

/** Whether the sentence itself says by what to choose, or leaves the choice to those who learn it. */
function isDecided(before: string, after: string): boolean {
  return saysWhatFor(after) || isTaught(before);
}

/** Our own list. What is vague in one place can be exact in another, so each pattern is as narrow as it has to be. */
const VAGUE: readonly Wording[] = [
  {
    pattern: `(?:effectively|efficiently|successfully|smoothly|seamlessly|skil(?:l)?fully|expertly|optimally|satisfactorily)${NO_COMPARISON}${NO_QUESTION}${NO_RESULT}`,
    instead: HOW,
  },
  { pattern: 'actively(?<!listen(?:s|ing)? actively)(?! listen)', instead: FILLER },
  { pattern: 'proactively|proactive(?! and reactive)', instead: BEFORE_ASKED },
  {
    pattern:
      'effective(?<!\\b(?:how|is|are|was|be|remain|cost|more|less)[ -]effective)(?= (?!and\\b|or\\b|from\\b|on\\b|date\\b|decision)[a-z])',
    instead: HOW_GOOD,
  },
  {
    pattern: `${AS_OR_WHEN} (?:needed|necessary|required|practicable)(?! (?:by|in|under|for|to|of)\\b)${NO_SUPPORT}|${AS_OR_WHEN} (?:appropriate|applicable|relevant|suitable)(?=$|[.,;:)]| and\\b| or\\b)`,
    instead: WHEN,
  },
  { pattern: '(?:where|when|if|wherever|whenever) possible|as (?:much|far) as possible', instead: WHEN },
  { pattern: 'as (?:soon|early|quickly|fast|often) as possible', instead: HOW_SOON },
  { pattern: 'at (?:an?|the) (?:most )?(?:appropriate|suitable|right) (?:time|point|stage|moment)', instead: AT_WHICH },
  { pattern: '(?:in|at) (?:an?|the) (?:most )?(?:appropriate|suitable|right) (?:manner|way)', instead: BY_WHAT },
  { pattern: 'at (?:an?|the) (?:most )?(?:appropriate|suitable|right) level(?: of [a-z]+)?', instead: LEVEL },
  { pattern: `(?:appropriately|adequately|properly|suitably|sufficiently)${NO_QUESTION}`, instead: BY_WHAT },
  {
    pattern:
      '(?:appropriate|suitable|adequate|sufficient)(?<=\\b(?:is|are|be|remains?|stays?) [a-z]+)(?= (?:and|or)\\b)',
    instead: MEASURE,
  },
  {
    pattern: `(?:the most )?(?:appropriate|suitable|adequate|sufficient)(?! (?:to|for|that)\\b)(?= [a-z])${NO_EXAMPLES}`,
    instead: WHICH,
    unless: isDecided,
  },
  {
    pattern: `relevant(?<!\\b(?:is|are|still|remain|what's|for the) relevant)(?= (?!to\\b|for\\b|and\\b|or\\b)[a-z])${NO_EXAMPLES}`,
    instead: WHICH,
    unless: isDecided,
  },
  {
    pattern:
      '(?:to (?:achieve|get|reach|deliver) )?the right (?:people|things?|stakeholders|outcomes?|questions?|information|support|balance)',
    instead: WHICH,
  },
  {
    pattern: `(?:various|an? (?:wide |broad |diverse |full )?(?:range|variety|number) of)(?<!\\b(?:of|from|supports?|across|to|on|in|for) (?:various|an? [a-z ]+ of))${NO_EXAMPLES}`,
    instead: HOW_MANY,
  },
  {
    pattern:
      '(?:in a timely (?:manner|fashion|way)|timely|promptly|quickly|swiftly|regularly|frequently|periodically|on a regular basis)',
    instead: HOW_SOON,
  },
  {
    pattern: `(?:good|strong|excellent|outstanding|exceptional)(?= (?!${NO_PRAISE}\\b|${INSIDE}\\b)[a-z])`,
    instead: HOW_GOOD,
  },
  {
    pattern:
      '(?:high[- ]quality|of (?:high|good|the highest) quality(?!,)|to (?:a|the) (?:high|highest|good) standards?|high standards?|world-class|best-in-class|cutting-edge|state-of-the-art)',
    instead: HOW_GOOD,
  },
  {
    pattern: '(?:meaningful(?:ly)?|impactful|innovative|value-adding|professionally|in a professional (?:manner|way))',
    instead: HOW_GOOD,
  },
  {
    pattern: `well(?<=\\b${DOES}(?: [a-z]+)? well)(?= with\\b| under (?:supervision|pressure)\\b|[.,;]|$)`,
    instead: HOW,
  },
];

const find = wordingFinder(VAGUE);

/** Statements that name a subject: "explains how teams work effectively" asks for an explanation, and who explains need not be effective. */
const ABOUT_SOMETHING =
  /^(?:(?:explains?|describes?|discuss(?:es)?|outlines?) (?:how|why|what|when|where|which|whether|that|the|some)|understands?|(?:shows?|demonstrates?) (?:an? )?(?:[a-z-]+ ){0,2}(?:awareness|understanding|knowledge))\b/i;

export const rule: EditorialRule = {
  id: 'vague-qualifier',
  severity: 'warning',
  title: 'Write what can be seen, and leave out how well',
  looksFor:
    'Words that judge without saying by what: “effectively”, “appropriate”, “as needed”, “relevant”, “various”, “regularly”, “high-quality” and their like, in indicators, anchors and levels that are a single sentence. “Relevant” and “appropriate” are left alone where the sentence says what for: “relevant tools to ensure that the test is valid”.',
  why: 'Everyone agrees with “communicates effectively”, because everyone may fill in what they like. Two managers then rate the same work differently, and both can point to the text.',
  bad: { [FEEDBACK]: feedback({ working: ['Communicates effectively with the people whose work is discussed.'] }) },
  good: { [FEEDBACK]: feedback({ working: ['Describes a single event that both people can recall.'] }) },
  judges: 'file',
  *check(context) {
    for (const statement of behavioursOf(context)) {
      const { competency, file, own } = statement;
      // What is known is named there, and "appropriate use" may be the name of a subject.
      if (competency.kind === 'knowledge') continue;
      const found = find(own);
      if (found.length === 0 || ABOUT_SOMETHING.test(own)) continue;
      const words = quotedList(found.map((one) => one.words));
      yield {
        file,
        path: statement.path,
        part: 'value',
        message: found.every(({ instead }) => instead === FILLER)
          ? `${words} ${found.length === 1 ? 'adds' : 'add'} nothing that others would see.`
          : `${words} ${found.length === 1 ? 'leaves' : 'leave'} open what to look for: two people who watch the same work may disagree.`,
        hint: adviceOn(found),
      };
    }
  },
};
