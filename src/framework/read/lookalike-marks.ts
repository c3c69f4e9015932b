/**
 * Characters that a word processor puts in the place of those that YAML knows: a dash for the hyphen of a list, curly quotation marks,
 * a no-break space. They are hard to see, and what a parser says of them leads elsewhere.
 */
import { endOfLine, lineAt, startOfLine } from './lines.ts';

/** What is wrong and what to do, and where in the text looked at it begins. */
export interface LookalikeMark {
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

const ODD_SPACE = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000]';
const DASH = '[\\u2010-\\u2015\\u2212\\u2022\\u00B7\\u25CF\\u25AA\\uFE58\\uFF0D]';

const LIST_MARK = new RegExp(`^ *(${DASH})(?:\\s|${ODD_SPACE})`, 'u');
const STAR = /^ *\* +[^\s*]/;
const AFTER_DASH = new RegExp(`^ *-(${ODD_SPACE})`, 'u');
const AFTER_COLON = new RegExp(`^ *(?:- +)?[\\w/.-]+:(${ODD_SPACE})`, 'u');
const COLON = /^ *(?:- +)?[\w/.-]+ ?([\uFF1A\uFE55\u2236\uA789\u02D0])/;
const CURLY = /^ *(?:- +)?(?:[\w/.-]+: +)?[“”„‟«»‘’‚‹]/;

/** The mark of another kind in a line, or at the beginning of a value that was meant as lines; undefined where there is none. */
export function lookalikeMark(line: string): LookalikeMark | undefined {
  return listMark(line) ?? oddColon(line) ?? oddSpace(line) ?? curlyQuote(line);
}

/** The first mark of another kind with which an item of a list was to begin, or what stands in the place of the space behind it. */
export function listMark(line: string): LookalikeMark | undefined {
  const [begin, mark] = LIST_MARK.exec(line) ?? [];
  if (begin !== undefined && mark !== undefined) {
    return {
      index: begin.indexOf(mark),
      message: `"${mark}" (${code(mark)}) does not begin an item of a list: that takes the hyphen of the keyboard.`,
      hint: 'Begin each item with "- ", a hyphen and a space.',
    };
  }
  if (STAR.test(line)) {
    return {
      index: line.indexOf('*'),
      message: '"*" does not begin an item of a list here.',
      hint: 'Begin each item with "- ", a hyphen and a space; put a text that really begins with a star in quotes.',
    };
  }
  const [hyphen, space] = AFTER_DASH.exec(line) ?? [];
  return hyphen === undefined || space === undefined ? undefined : spaceAfter('hyphen', hyphen.length - 1, space);
}

function oddColon(line: string): LookalikeMark | undefined {
  const [begin, colon] = COLON.exec(line) ?? [];
  if (begin === undefined || colon === undefined) return undefined;
  return {
    index: begin.length - 1,
    message: `"${colon}" (${code(colon)}) only looks like a colon.`,
    hint: 'Write the colon of the keyboard and a space: ": ".',
  };
}

function oddSpace(line: string): LookalikeMark | undefined {
  const [begin, space] = AFTER_COLON.exec(line) ?? [];
  return begin === undefined || space === undefined ? undefined : spaceAfter('colon', begin.length - 1, space);
}

function spaceAfter(mark: string, index: number, space: string): LookalikeMark {
  return {
    index,
    message: `What follows the ${mark} only looks like a space (${code(space)}).`,
    hint: 'Delete it, and press the space bar.',
  };
}

/** Curly marks around a text that needs straight ones. */
export function curlyQuote(line: string): LookalikeMark | undefined {
  const begin = CURLY.exec(line)?.[0];
  if (begin === undefined) return undefined;
  return {
    index: begin.length - 1,
    message: `The text begins with a curly quotation mark (${begin.slice(-1)}), which YAML takes for a letter.`,
    hint: 'Put the whole text in straight ones: "…" or \'…\'.',
  };
}

/** The mark of another kind in the line at an offset; `index` is that in the whole text, `end` where the line ends. */
export function lookalikeAt(text: string, offset: number): (LookalikeMark & { readonly end: number }) | undefined {
  const found = lookalikeMark(lineAt(text, offset));
  return found && { ...found, index: startOfLine(text, offset) + found.index, end: endOfLine(text, offset) };
}

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
