import { FEEDBACK, feedback } from './example-workspace.ts';
import { isUnseen } from './inner-states.ts';
import { opening } from './own-words.ts';
import { type EditorialRule, isEnglish } from './rule.ts';
import { leadingVerb, secondBehaviour } from './second-behaviour.ts';
import { sentencesOf } from './sentences.ts';

export const rule: EditorialRule = {
  id: 'two-statements',
  severity: 'warning',
  title: 'Write one behaviour to an indicator',
  looksFor:
    'Indicators that ask for two things: a second verb with its own object after “and”, a second sentence, or “and/or”. Two nouns or two verbs that share an object are one thing: “reviews and merges changes”; so is a second half that only goes on about the first: “describes an option and the reasons for it”.',
  why: 'Somebody who does the one and not the other can be rated neither way. Asked in a 360, people answer about whichever half they saw.',
  bad: { [FEEDBACK]: feedback({ working: ['Describes a single event and agrees a date for the next talk.'] }) },
  good: {
    [FEEDBACK]: feedback({
      working: [
        'Describes a single event that both people can recall.',
        'Agrees a date for the next talk before the first one ends.',
      ],
    }),
  },
  judges: 'file',
  *check({ statements }) {
    for (const statement of statements) {
      const { competency, kind, file } = statement;
      if (kind !== 'indicator' || !isEnglish(competency.framework)) continue;
      const message = twofold(statement.own);
      if (message === undefined) continue;
      yield {
        file,
        path: statement.path,
        part: 'value',
        message,
        hint: 'Make two indicators of it, or keep the one that tells this level from the one below.',
      };
    }
  },
};

/** What makes a text two statements, as a sentence. */
function twofold(text: string): string | undefined {
  // Most indicators have nothing that could join two.
  if (!/and/i.test(text) && !/[;.!?]\s/.test(text)) return undefined;
  if (/\band ?\/ ?or\b/i.test(text)) return '"and/or" leaves open whether one of the two is enough.';
  const sentences = sentencesOf(text);
  const behaviours = sentences.filter((sentence) => leadingVerb(sentence.split(' ')) !== undefined);
  if (behaviours.length > 1) {
    const second = opening(behaviours[1] ?? '', 4);
    return `These are ${sentences.length} sentences in one indicator; "${second}" begins a second behaviour.`;
  }
  for (const sentence of sentences) {
    // Where the first half is nothing that could be seen, `not-observable` says what to do with the two.
    const second = isUnseen(sentence) ? undefined : secondBehaviour(sentence);
    if (second !== undefined) return `"${opening(second, 5)}" begins a second behaviour.`;
  }
  return undefined;
}
