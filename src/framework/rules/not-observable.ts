import { behavioursOf } from './behaviours.ts';
import { verbForm } from './english-verbs.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { isUnseen, STATES, unseenIn } from './inner-states.ts';
import { opening } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { secondHalf } from './second-behaviour.ts';

export const rule: EditorialRule = {
  id: 'not-observable',
  severity: 'warning',
  title: 'Describe what somebody does, not what goes on inside them',
  looksFor:
    'Indicators and anchors about what somebody understands, knows, believes or cares about, has experience of or is committed to. It says so where only the first half is of that kind and the rest can stay. Statements of competencies whose kind is `knowledge` or `task` are left alone.',
  why: 'Nobody can see an understanding; people see what somebody does with it. Where the text does not name that, the rating rests on how confident somebody seems.',
  bad: { [FEEDBACK]: feedback({ working: ['Understands why feedback has to come soon.'] }) },
  good: { [FEEDBACK]: feedback({ working: ['Gives feedback within one week of the event.'] }) },
  judges: 'file',
  *check(context) {
    for (const statement of behavioursOf(context)) {
      const { competency, file, own } = statement;
      if (competency.kind === 'knowledge' || competency.kind === 'task') continue;
      const words = unseenIn(own);
      if (words === undefined || SHOWN.test(own)) continue;
      yield { file, path: statement.path, part: 'value', ...finding(words, own) };
    }
  },
};

/** "Shows commitment to good practice, teaching new starters": what it looks like is said. */
const SHOWN = /^(?:shows?|demonstrates?) [^,]*, (?:by )?[a-z]+ing (?!in\b)[^,]+$/i;

/** What comes of this thinking is soon seen: "thinks of new ways of working", unlike "thinks of others". */
const COMES_UP_WITH =
  /\bthinks? (?:up|of (?:[a-z-]+ ){0,4}?(?:ways?|ideas?|solutions?|options?|alternatives?|approach(?:es)?|answers?|examples?|methods?|improvements?))\b/i;

function finding(words: string, text: string): { readonly message: string; readonly hint: string } {
  if (/^thinks?$/i.test(words) && COMES_UP_WITH.test(text))
    return {
      message: 'What someone thinks of is not seen before they do something with it.',
      hint: /s$/i.test(words)
        ? 'Write "proposes", "tries out" or "introduces".'
        : 'Write "propose", "try out" or "introduce".',
    };
  return { message: complaint(words), hint: advice(words, text) };
}

/** What is the matter with words for what cannot be seen, as they are written. */
function complaint(words: string): string {
  if (/\bexperience$/i.test(words)) return 'Experience is what someone has done before. Say what they do now.';
  // "Show an awareness", "has a basic knowledge"
  if (STATE_AT_END.test(words)) return `"${words}" does not say what others would see.`;
  return `Nobody can see whether someone "${inThirdPerson(words.toLowerCase())}".`;
}

const STATE_AT_END = new RegExp(`^[a-z]+ .*${STATES}$`, 'i');

function inThirdPerson(words: string): string {
  if (/^(?:is|remains|stays) /.test(words)) return words;
  if (/^(?:are|be|being) /.test(words)) return words.replace(/^[a-z]+/, 'is');
  if (
    /^(?:fully|very|well|keenly|aware|familiar|knowledgeable|conscious|mindful|interested|passionate|committed|dedicated|motivated|willing|eager|keen|comfortable|open)\b/.test(
      words,
    )
  )
    return `is ${words}`;
  return words.replace(/^(?:remain|stay|[a-z]+?)(?:s)?\b/, (verb) => (verb.endsWith('s') ? verb : `${verb}s`));
}

/** A verb that can be seen right behind the one that cannot: "understand and use", "understand, teach and supervise". */
const AND_DOES = /^(?<words>[a-z]+)(?<comma>, [a-z]+)* and (?:[a-z]+ly )?(?<verb>[a-z]+)/i;
/** "Understands how to escalate", "shows an understanding of how to frame problems": a verb that can be seen behind both. */
const HOW_TO = /^(?<all>(?: of)? how to) (?<verb>[a-z]+)\b/i;
/** A second clause that says what somebody does with it. */
const WITH_IT = /,? (?:and|which) (?:you )?(?<does>can (?!be\b)[a-z].*)$/i;

function advice(words: string, text: string): string {
  if (/\bexperience$/i.test(words))
    return 'Begin with the verb that comes after it. Experience by itself belongs to the requirements of a role.';
  const next = AND_DOES.exec(text)?.groups;
  if (next?.words?.toLowerCase() === words.toLowerCase() && next.verb !== undefined && isSeen(next.verb, text))
    return next.comma === undefined
      ? `Delete "${next.words} and": what comes after it can be seen.`
      : `Delete "${next.words}": what comes after it can be seen.`;
  const does = WITH_IT.exec(text)?.groups?.does ?? secondHalf(text);
  const heads = text.toLowerCase().startsWith(words.toLowerCase());
  if (heads && does !== undefined) return keep(does.replace(/^can /i, ''));
  const how = heads ? HOW_TO.exec(text.slice(words.length))?.groups : undefined;
  if (how?.verb !== undefined && isSeen(how.verb, text))
    return `Delete "${words}${how.all}" and keep the verb, or let them explain how.`;
  return 'Say what they do that shows it: use it in a piece of work, explain it to a newcomer, or choose between two options and say why.';
}

/** How to keep the half that can be seen. What it only points back to goes with the other half. */
function keep(does: string): string {
  const back = /^[a-z]+ (?<word>their|its|them|it)\b/i.exec(does)?.groups?.word;
  const named = back === undefined ? '' : ` with the noun in place of "${back}",`;
  return `Keep what others see, "${opening(does, 5)}",${named} and leave out the rest or say how it shows.`;
}

/** Whether a verb of a text is followed by something that can be seen. */
function isSeen(verb: string, text: string): boolean {
  return verbForm(verb) !== undefined && !isUnseen(text.slice(text.search(new RegExp(`\\b${verb}\\b`, 'i'))));
}
