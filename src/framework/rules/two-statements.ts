import { isAdverb, isAmbiguous, isVerb, type VerbForm, verbForm } from './english-verbs.ts';
import { FEEDBACK, feedback } from './example-workspace.ts';
import { opening } from './own-words.ts';
import { type EditorialRule, isEnglish } from './rule.ts';
import { sentencesOf } from './sentences.ts';

export const rule: EditorialRule = {
  id: 'two-statements',
  severity: 'warning',
  title: 'Write one behaviour to an indicator',
  looksFor:
    'Indicators that ask for two things: a second verb with its own object after “and”, a second sentence, or “and/or”. Two nouns or two verbs that share an object are one thing: “reviews and merges changes”.',
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
    for (const { competency, kind, file, path, own } of statements) {
      if (kind !== 'indicator' || !isEnglish(competency.framework)) continue;
      const message = twofold(own);
      if (message === undefined) continue;
      yield {
        file,
        path,
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
  if (!/\band\b|[;.!?]\s/i.test(text)) return undefined;
  if (/\band ?\/ ?or\b/i.test(text)) return '"and/or" leaves open whether one of the two is enough.';
  const sentences = sentencesOf(text);
  const behaviours = sentences.filter((sentence) => leadingVerb(sentence.split(' ')) !== undefined);
  if (behaviours.length > 1) {
    const second = opening(behaviours[1] ?? '', 4);
    return `These are ${sentences.length} sentences in one indicator; "${second}" begins a second behaviour.`;
  }
  for (const sentence of sentences) {
    const second = secondBehaviour(sentence);
    if (second !== undefined) return `"${second}" begins a second behaviour.`;
  }
  return undefined;
}

interface Lead {
  readonly index: number;
  readonly form: VerbForm;
}

/** The verb that heads a sentence, after any adverbs. */
function leadingVerb(words: readonly string[]): Lead | undefined {
  let index = 0;
  while (index < 2 && isAdverb(bare(words[index]))) index++;
  const form = verbForm(bare(words[index]));
  return form === 'describe' || form === 'describes' ? { index, form } : undefined;
}

/** Words that begin a clause inside the first behaviour; the verbs that follow may belong to it. */
const CLAUSE =
  /^(?:that|which|who|whom|whose|what|how|why|when|where|whether|if|because|since|until|unless|while|than|as|before|after)$/;
/** Words that put plain verbs under another verb: "use it to improve and …", "help teams plan and …". */
const PURPOSE = /^(?:to|so|helps?|lets?|enables?)$/;
/** Words that may do so: "can test and deploy", "make teams stop and think". */
const GOVERNS = /^(?:can|could|should|must|will|would|may|might|makes?|has|have|by|not|ensures?|supports?)$/;
/** After an ambiguous word these show that it is a verb: "designs the", "tests how"; "use evidence" alone is not decided. */
const OBJECT_AHEAD =
  /^(?:an?|the|this|these|those|their|its|his|her|your|our|others?|how|what|when|where|why|whether|any|each|every|new|one|two|both)$/;
/** Ambiguous words that are verbs where one of these follows: "work with others". */
const WITH_PREPOSITION = /^(?:(?:work|act|talk)s? (?:with|on|as|to)|leads? on|looks? (?:at|for))$/;
/** Words that belong to the verb before them and are no object yet: "draw together", "speak on behalf of". */
const PARTICLE =
  /^(?:about|after|against|away|back|behalf|down|for|from|in|into|of|off|on|onto|out|over|through|to|together|up|with)$/;

/** The words that begin a second behaviour: a coordinated verb in the form of the first, both with an object of their own. */
function secondBehaviour(sentence: string): string | undefined {
  const words = sentence.split(' ');
  const lead = leadingVerb(words);
  if (lead === undefined) return undefined;
  for (let at = lead.index + 2; at < words.length; at++) {
    const joint = jointBefore(words, at);
    if (joint === undefined) continue;
    let verb = at;
    while (isAdverb(bare(words[verb])) && verb < at + 2) verb++;
    if (!isSecondVerb(words, verb, lead.form)) continue;
    const between = words.slice(lead.index + 1, joint);
    if (!hasObject(between, lead.form) || isSubordinate(words, lead, joint)) continue;
    if (words[verb + 1] === undefined) continue;
    return opening(words.slice(joint).join(' '), 5);
  }
  return undefined;
}

/** The index of the word that joins what stands at `at` to what is before it: "and", or a semicolon. */
function jointBefore(words: readonly string[], at: number): number | undefined {
  if (bare(words[at - 1]) === 'and' && words[at - 1]?.endsWith('and')) return at - 1;
  if (words[at - 1]?.endsWith(';')) return at;
  return undefined;
}

function isSecondVerb(words: readonly string[], at: number, form: VerbForm): boolean {
  const word = bare(words[at]);
  const next = bare(words[at + 1]);
  // "understand the concepts and can apply them"
  if (form === 'describe' && word === 'can') return isVerb(next);
  if (verbForm(word) !== form || next === 'of' || /[,;]$/.test(words[at] ?? '')) return false;
  // "finds faults and mends them": what the first verb is about is the object of both.
  if (next === 'it' || next === 'them') return false;
  return !isAmbiguous(word) || OBJECT_AHEAD.test(next) || WITH_PREPOSITION.test(`${word} ${next}`);
}

/**
 * Whether the first verb has an object before the joint: more than further verbs and adverbs, which share the object that is still to
 * come, as they do after "speak for, and".
 */
function hasObject(between: readonly string[], form: VerbForm): boolean {
  if (/^(?:about|against|for|from|into|of|to|with)$/.test(bare(between.at(-1)))) return false;
  const shares = (word: string): boolean =>
    PARTICLE.test(word) || isAdverb(word) || verbForm(word) === form || /^(?:and|or|)$/.test(word);
  return !between.map(bare).every(shares);
}

/**
 * Whether the second verb may belong to a clause or a purpose inside the first behaviour. A comma before the joint ends a clause; a verb
 * with an s is no purpose.
 */
function isSubordinate(words: readonly string[], { index, form }: Lead, joint: number): boolean {
  const before = words.slice(form === 'describe' ? index : index + 1, joint).map(bare);
  if (form === 'describe' && before.some((word) => PURPOSE.test(word))) return true;
  if (words[joint - 1]?.endsWith(',') === true) return false;
  return before.some((word) => CLAUSE.test(word) || (form === 'describe' && GOVERNS.test(word)));
}

/** A word without the punctuation around it, in small letters. */
function bare(word: string | undefined): string {
  return (word ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}
