/** What is settled before the parser sees a text: size and nesting that would keep it busy for minutes, or exhaust it. */
import { at, type TextFault } from '../framework/read/guard.ts';

/** In UTF-16 units. The parser's time grows with the square of some texts; below this it stays under a second or two. */
export const LONGEST_TEXT = 64 * 1024;
const DEEPEST_BRACKETS = 100;
const DEEPEST_MARKS = 32;
const MOST_SIGNS = 2_000;

const MARKS = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST_MARKS}}`, 'm');

/** The first thing that must not be handed to the parser, or nothing. Linear in the length of the text. */
export function guardFault(text: string): TextFault[] {
  if (text.length > LONGEST_TEXT) {
    return [
      {
        rule: 'file-too-large',
        severity: 'error',
        ...at(text, 0, 0),
        message: `This text is too long: ${Math.ceil(text.length / 1024)} thousand characters, where ${LONGEST_TEXT / 1024} are allowed.`,
        hint: 'Make several texts of it; nobody reads one of that length.',
      },
    ];
  }
  const marks = MARKS.exec(text);
  const deep = marks?.index ?? bracketsTooDeepAt(text);
  if (deep !== undefined) {
    return [
      {
        rule: 'too-deep',
        severity: 'error',
        ...at(text, deep, 1),
        message: 'Quotations, lists or brackets are nested here deeper than any reader can follow.',
        hint: 'Close the brackets, or write it without nesting.',
      },
    ];
  }
  const signs = nthSign(text);
  if (signs === undefined) return [];
  return [
    {
      rule: 'too-deep',
      severity: 'error',
      ...at(text, signs, 1),
      message: `This text holds more than ${MOST_SIGNS.toLocaleString('en-GB')} of the signs "<", "{" and "&".`,
      hint: 'Make several texts of it, or put what is code between lines of three backticks.',
    },
  ];
}

function bracketsTooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(match[0])) {
      depth++;
      if (depth > DEEPEST_BRACKETS) return match.index;
    } else if (depth > 0) depth--;
  }
  return undefined;
}

function nthSign(text: string): number | undefined {
  let count = 0;
  for (const match of text.matchAll(/[<{&]/g)) if (++count > MOST_SIGNS) return match.index;
  return undefined;
}
