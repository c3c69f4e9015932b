/** What in a reworded text may ask for more: signs that send a person to look, never a verdict. */
import { likeness } from '../compare/words.ts';

/** A number, a word of time or a negation came, went or changed; or hardly a word is left. */
export type Doubt = 'number' | 'time' | 'negation' | 'hardly-a-word';

/** Below this likeness of their longer words, two texts under one id are probably two things. */
const HARDLY = 0.3;

// English and German. "One" is left out: it is an article as often as a number, and "within one week" has a word of time beside it.
const NUMBERS =
  /^(\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|half|twice|thrice|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb|zweimal)$/u;
const TIMES =
  /^(minutes?|hours?|days?|weeks?|months?|quarters?|years?|hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|always|often|immediately|within|before|after|until|every|minuten?|stunden?|tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|täglich|wöchentlich|monatlich|jährlich|immer|sofort|binnen|innerhalb|bevor|nachdem)$/u;
const NEGATIONS =
  /^(not|no|never|none|nobody|nothing|neither|nor|without|cannot|unless|except|\p{L}+n['’]t|nicht|kein\p{L}*|nie|niemals|niemand|nichts|ohne|außer)$/u;

/**
 * The doubts about a text in other words. `isSame` says that its author calls the two one thing, such as by an id: then, and only then,
 * it is a doubt that hardly a word is left.
 */
export function doubtsAbout(before: string, after: string, isSame: boolean): readonly Doubt[] {
  const [old, now] = [words(before), words(after)];
  if (isSame && !hasNoBlanks(before) && likeness(telling(old), telling(now)) < HARDLY) return ['hardly-a-word'];
  const differs = (kind: RegExp): boolean => chosen(old, kind) !== chosen(now, kind);
  return [
    ...(differs(NUMBERS) ? ['number' as const] : []),
    ...(differs(TIMES) ? ['time' as const] : []),
    ...(differs(NEGATIONS) ? ['negation' as const] : []),
  ];
}

/** Short words are shared by any two sentences. */
function telling(all: readonly string[]): string {
  return all.filter((word) => word.length > 3).join(' ');
}

/** Whether a text is written without blanks between words, so that its words cannot be counted. */
function hasNoBlanks(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
}

/** Order does not count: "in five days, not six" says what "not in six days, in five" says. */
function chosen(all: readonly string[], kind: RegExp): string {
  return all
    .filter((word) => kind.test(word))
    .sort()
    .join(' ');
}
