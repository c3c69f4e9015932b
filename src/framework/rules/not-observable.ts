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
    for (const { competency, file, path, own } of behavioursOf(context)) {
      if (competency.kind === 'knowledge' || competency.kind === 'task') continue;
      const words = unseenIn(own);
      if (words === undefined || SHOWN.test(own)) continue;
      yield { file, path, part: 'value', message: complaint(words), hint: advice(words, own) };
    }
  },
};

/** "Shows commitment to good practice, teaching new starters": what it looks like is said. */
const SHOWN = /^(?:shows?|demonstrates?) [^,]*, (?:by )?[a-z]+ing (?!in\b)[^,]+$/i;

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
  if (text.toLowerCase().startsWith(words.toLowerCase()) && does !== undefined)
    return `Keep what others see, "${opening(does, 5)}", and leave out the rest or say how it shows.`;
  return 'Say what they do that shows it: explain it to a newcomer, name an exception, pick between two options and say why.';
}

/** Whether a verb of a text is followed by something that can be seen. */
function isSeen(verb: string, text: string): boolean {
  return verbForm(verb) !== undefined && !isUnseen(text.slice(text.search(new RegExp(`\\b${verb}\\b`, 'i'))));
}
