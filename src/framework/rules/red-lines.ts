/** Which files may cross one of the lines that no text of a framework crosses: pay, potential as a label, people ranked against people. */
import type { Source } from '../read/source.ts';

/**
 * Met by every text that one of the three rules finds. Nearly no file has anything of the kind, and looking for all of it at once takes as
 * long as looking for any one of it.
 */
const RARE =
  /\b(?:(?:EUR|GBP|USD|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|JPY|INR|euros?)\b|pounds|dollars|francs|crowns|potential|hi-?po|(?:nine|9)[- ]box|rank|outperform|than (?:most|all|any|other|their)|perform(?:er|ing)|employee|seller (?:in|of|on)|stack|forced|(?:top|bottom|upper|lower|best) (?:\d|quart|third|half|fifth|tenth|decile|ten|five|three))|[€£$¥]|\d ?(?:[km]|thousand|million)? ?(?:EUR|GBP|USD|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|JPY|INR|euro|pounds|dollars|francs|crowns)/i;

const known = new WeakMap<Source, boolean>();

/** Whether a file may have something for one of the three rules. */
export function mayCrossALine(source: Source): boolean {
  let may = known.get(source);
  if (may === undefined) {
    may = RARE.test(source.text);
    known.set(source, may);
  }
  return may;
}
