/** Whether a sentence with an adjective such as "relevant" says what it is for, or asks for it of others. */
import { isAdverb, isAmbiguous, isVerb, verbForm } from './english-verbs.ts';

/** A name is hardly longer, and what comes later is mostly for something else. */
const MOST_WORDS = 8;
/** Words with which something new begins. */
const BEGINS = /^(?:this|that|these|those|them|it|which|who|when|where|while|if|is|are|was|were|by|using|but)$/;
/** An article begins another name, unless it belongs to a place: "channels in the organisation". */
const ARTICLE = /^(?:an?|the)$/;
const PLACE = /^(?:across|at|for|from|in|of|on|within)$/;
/** An infinitive before one of these has no object: "stakeholders to involve in the work" are no means to an end. */
const NO_OBJECT = /^(?:across|as|at|by|during|for|from|in|into|on|with|within)$/;

/**
 * Whether a text goes on from an adjective such as "relevant" with a name and its purpose: " tools and techniques to ensure validity",
 * " tests, ensuring that nothing is lost".
 */
export function saysWhatFor(after: string): boolean {
  const words = after.trim().split(' ', MOST_WORDS + 4);
  for (let at = 1; at <= MOST_WORDS && at < words.length; at++) {
    const [before, word] = [words[at - 1] ?? '', bare(words[at])];
    if (/[.;:!?]$/.test(before) || BEGINS.test(word)) return false;
    if (ARTICLE.test(word) && !PLACE.test(bare(before))) return false;
    if (word === 'ensuring' || (word === 'so' && bare(words[at + 1]) === 'that')) return true;
    if (word === 'to' && isPurpose(words, at + 1)) return true;
    if (/^(?:and|or)$/.test(bare(before)) && verbForm(word) !== undefined && !isAmbiguous(word)) return false;
  }
  return false;
}

/**
 * Whether a text before such an adjective is about teaching others: "coach people to use". What they are to use does not rate the person
 * who teaches them, and the teaching can be seen.
 */
export function isTaught(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const teaching = /\b(?:coach(?:es)?|mentors?|teach(?:es)?|trains?)\b/i.exec(clause);
  return teaching !== null && / (?:to|in|on) /.test(clause.slice(teaching.index));
}

/** Whether a verb with an object of its own stands there: "to ensure validity", "to collect and prepare data". */
function isPurpose(words: readonly string[], verb: number): boolean {
  const at = isAdverb(bare(words[verb])) ? verb + 1 : verb;
  const next = words[at + 1];
  return isVerb(bare(words[at])) && next !== undefined && !NO_OBJECT.test(bare(next));
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/^[^a-z]+|[^a-z]+$/gi, '').toLowerCase();
}
