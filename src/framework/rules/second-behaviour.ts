/** Telling a second behaviour in a sentence from what belongs to the first: a second object, a clause, a purpose, a result. */
import { isAdverb, isAmbiguous, isVerb, type VerbForm, verbForm } from './english-verbs.ts';
import { isUnseen } from './inner-states.ts';

interface Lead {
  readonly index: number;
  readonly form: VerbForm;
}

/** The verb that heads a sentence, after any adverbs; undefined where none does. */
export function leadingVerb(words: readonly string[]): Lead | undefined {
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

/** Words that stand for something named before: what has one of them as its object goes on about the first behaviour. */
const BACK = /^(?:it|its|it[’']s|them|they|they[’']re|their|theirs|this|these|those|such|accordingly)$/;
/** What comes of the first behaviour, or makes sure of it: "mediate between people and mend relationships". */
const RESULT =
  /^(?:achieve|adapt to change|arrive|ensure|find|gain|inform|link|look for|mend|reach|recognise|strengthen|take responsibility|translate .* into practice|choose the (?:most [a-z]+|best)$|make (?:sure|certain|recommendations|(?:[a-z]+ )?decisions)|(?:build|manage|improve|maintain) (?:[a-z-]+ )*(?:relationships?|understanding|trust|consensus))/;
/** Verbs for looking at something, and verbs for saying what one saw: together they are one piece of work. */
const LOOKS =
  /^(?:analyse|analyze|assess|assure|audit|challenge|check|compare|consider|evaluate|examine|explore|inspect|interpret|investigate|measure|monitor|observe|read|recognise|research|review|study|test)/;
const CONCLUDES =
  /^(?:assess|communicate|contribute to recommending|decide|define|describe|distil|document|explain|highlight|identify|interpret|make|note|propose|provide|recommend|record|report|suggest|summarise|take (?:[a-z]+ )?action)/;
/** First halves that say in what surroundings or by what means somebody works, and little of what they do. */
const MEANS =
  /^(?:works? (?:collaboratively )?(?:in|within|with|across|under)|provides? direction|takes? (?:responsibility|inputs?)|builds? (?:[a-z-]+ )*relationships)\b/;

/**
 * The second behaviour of a sentence, from the word that joins it to the end: a coordinated verb in the form of the first, both with an
 * object of their own. Undefined where the second half only goes on about the first: it refers back to it, is about the same things, is
 * what comes of it, or is nothing that could be seen.
 */
export function secondBehaviour(sentence: string): string | undefined {
  for (const { first, second, joined } of halves(sentence)) if (!goesOn(first, second)) return joined;
  return undefined;
}

/** The first second half of a sentence that can be seen, without the word that joins it, even if it only goes on about the first. */
export function secondHalf(sentence: string): string | undefined {
  for (const { second } of halves(sentence)) if (!isUnseen(second.join(' '))) return second.join(' ');
  return undefined;
}

interface Halves {
  /** From its verb on. */
  readonly first: readonly string[];
  /** From its verb on. */
  readonly second: readonly string[];
  /** The second with the word that joins it. */
  readonly joined: string;
}

/** Each way in which a sentence falls into two halves with a verb and an object of their own. */
function* halves(sentence: string): Generator<Halves> {
  const words = sentence.split(' ');
  const lead = leadingVerb(words);
  if (lead === undefined) return;
  for (let at = lead.index + 2; at < words.length; at++) {
    const joint = jointBefore(words, at);
    if (joint === undefined) continue;
    let verb = at;
    while (isAdverb(bare(words[verb])) && verb < at + 2) verb++;
    if (!isSecondVerb(words, verb, lead.form) || words[verb + 1] === undefined) continue;
    if (!hasObject(words.slice(lead.index + 1, joint), lead.form) || isSubordinate(words, lead, joint)) continue;
    yield { first: words.slice(lead.index, joint), second: words.slice(verb), joined: words.slice(joint).join(' ') };
  }
}

/** Whether a second half is no behaviour of its own beside the first. Both begin with their verbs. */
function goesOn(first: readonly string[], second: readonly string[]): boolean {
  const [before, after] = [first.map(bare), second.map(bare)];
  if (after[0] === 'can') after.shift();
  if (after.some((word) => BACK.test(word)) || isUnseen(after.join(' '))) return true;
  if (MEANS.test(before.join(' ')) || RESULT.test(after.join(' '))) return true;
  if (LOOKS.test(before[0] ?? '') && CONCLUDES.test(after.join(' '))) return true;
  const named = new Set(before.filter(isNaming).map(singular));
  return after.filter(isNaming).some((word) => named.has(singular(word)));
}

/** Whether a word is long enough to name something. */
function isNaming(word: string): boolean {
  return (
    word.length > 4 &&
    !isAdverb(word) &&
    !/^(?:about|across|after|other|others|their|there|these|those|which|while|within|without|appropriate|different|people|teams?)$/.test(
      word,
    )
  );
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
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
