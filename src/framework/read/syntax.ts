/** Syntax errors of YAML in the words of somebody who has never heard of a scalar. */
import type { YAMLParseError } from 'yaml';
import type { Rule } from '../diagnostic.ts';
import { endOfLine, lineAbove, lineAt, short, startOfLine } from './lines.ts';

/** A syntax error in words. */
interface Explained {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong, what to do, and from which offset to which it shows, for a syntax error whose cause stands at `offset` of `text`. */
export function explainSyntax(
  error: YAMLParseError,
  text: string,
  offset: number,
): Explained & { rule: Rule; from: number; to: number } {
  const rule = error.code === 'MULTIPLE_DOCS' ? 'several-documents' : 'yaml-syntax';
  const line = lineAt(text, offset);
  const explained = wording(error, line, lineAbove(text, offset));
  const mark = explained === MARK ? /(?:^|[:-] +)([*&!])/.exec(line) : null;
  if (mark !== null) {
    const from = startOfLine(text, offset) + mark.index + mark[0].length - 1;
    return { rule, ...explained, from, to: endOfLine(text, from) };
  }
  return { rule, ...explained, ...marked(error, text, offset) };
}

/** Of a directive that is well-formed, too: nothing here needs one, and `%YAML 1.1` would change what words mean. */
export const DIRECTIVE: Explained = {
  message: 'A line that begins with "%" is a YAML directive; they are not used here.',
  hint: 'Delete the line.',
};

/** One character says enough only where it is the culprit itself; else the rest of the line is shown, without its indentation. */
function marked(error: YAMLParseError, text: string, offset: number): { from: number; to: number } {
  const end = endOfLine(text, offset);
  if (['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'].includes(error.code))
    return { from: offset, to: Math.min(error.pos[1], end) };
  const blanks = /^[ \t]*/.exec(text.slice(offset, end))?.[0].length ?? 0;
  const from = offset + blanks < end ? offset + blanks : offset;
  return { from, to: error.pos[1] - from > 1 ? Math.min(error.pos[1], end) : end };
}

function wording(error: YAMLParseError, line: string, above: string): Explained {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return CONFLICT;
  if (/^ *\t/.test(line)) return TAB;
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return {
        message: 'A second YAML document begins here ("---"); a file holds only one.',
        hint: 'Delete the line, or move what follows into a file of its own.',
      };
    case 'TAB_AS_INDENT':
      return TAB;
    case 'BAD_SCALAR_START':
      return {
        message: `A text cannot begin with ${quoted(error.message)} here.`,
        hint: 'Put the whole text in quotes.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash in double quotes begins a code, and this one means nothing.',
        hint: "Use single quotes ('…'), in which a backslash is only a backslash.",
      };
    case 'BAD_DIRECTIVE':
      return DIRECTIVE;
    case 'NON_STRING_KEY':
      return {
        message: 'The name of an entry must be plain text.',
        hint: 'Look for a bracket or a "?" before the colon.',
      };
    case 'KEY_OVER_1024_CHARS':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /sequence/.test(error.message) ? DASHES : colonOrIndent(line);
    case 'RESOURCE_EXHAUSTION':
      return {
        message: 'This file cannot be read as YAML: it is nested in a way that no reader can follow.',
        hint: 'Compare it with a file that works, and look at the dashes and brackets.',
      };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return MARK;
    default:
      return structure(error, line, above);
  }
}

const TAB: Explained = {
  message: 'This line is indented with a tab; YAML needs spaces.',
  hint: 'Replace the tab by two spaces for each step. Most editors can do this for the whole file.',
};

const CONFLICT: Explained = {
  message: 'This is a mark that git leaves where two people changed the same lines.',
  hint: 'Keep what is right of the lines between "<<<<<<<" and ">>>>>>>", and delete the three marks.',
};

const DASHES: Explained = {
  message: 'The dashes of this list are not in one column.',
  hint: 'Indent every "-" of the list by the same number of spaces.',
};

function structure(error: YAMLParseError, line: string, above: string): Explained {
  const { message } = error;
  if (/closing ["']/.test(message)) {
    const curly = /[“”‘’]\s*$/.exec(line)?.[0].trim();
    if (curly !== undefined) {
      return {
        message: `A quotation mark is opened here, and the one at the end of the line is of another kind (${curly}).`,
        hint: 'Write the same straight mark at both ends of the text.',
      };
    }
    return {
      message: 'A quotation mark is opened here and never closed.',
      hint: 'Add the closing quotation mark at the end of the text.',
    };
  }
  if (
    /Missing , (or : )?between|in flow (map|sequence)|flow collection|Missing space after :|Flow (map|sequence)/i.test(
      message,
    )
  ) {
    const remark = / (#\S{0,20})/.exec(line)?.[1];
    if (remark !== undefined) {
      return {
        message: `From "${remark}" on this line is a remark, so the bracket before it is never closed.`,
        hint: 'Put the text with the "#" in quotes.',
      };
    }
    return {
      message: 'The brackets here do not match, or a comma is missing between two entries.',
      hint: 'Close every [ and {, put a comma between entries, or put text that contains brackets in quotes.',
    };
  }
  if (/same column/.test(message) && /^\s*-/.test(line)) return DASHES;
  const left = leftOfAbove(line, above);
  if (left !== undefined) return left;
  if (/Sequence item without/.test(message) || (/^\s*- /.test(above) && above.search(/\S/) === line.search(/\S/))) {
    return { message: 'An entry of this list lacks its dash.', hint: 'Begin it with "- ".' };
  }
  if (/same column/.test(message) && /^\s*[\w-]+:/.test(line)) {
    return {
      message: `"${short(line)}" does not begin in the column of the entries before it.`,
      hint: 'Indent it like the entries that it belongs to.',
    };
  }
  if (/Comments must be separated/.test(message)) {
    return {
      message: 'A "#" begins a comment and needs a space before it.',
      hint: 'Add the space, or put the text in quotes.',
    };
  }
  if (/Block scalar header/.test(message) || /[:-] +[|>][-+\d]*[ \t]+[^\s#]/.test(line)) {
    return {
      message: 'After "|" or ">" the text must begin on the next line.',
      hint: 'Move the text to the next line and indent it.',
    };
  }
  return colonOrIndent(line);
}

/** An entry that stands further left than the one above it, with which it was to stand in one column. */
function leftOfAbove(line: string, above: string): Explained | undefined {
  const own = /^( *)([\w.-]+):(?: |$)/.exec(line);
  const other = /^( *)(- +)?([\w.-]+):(?: |$)/.exec(above);
  if (own === null || other === null) return undefined;
  const [, indent = '', name = ''] = own;
  const [, before = '', dash = '', first = ''] = other;
  const columns = before.length + dash.length - indent.length;
  // Left of the dash it belongs to something further up; and who writes the same name again begins another item.
  if (columns < 1 || name === first || (dash === '' ? columns > 1 : indent.length < before.length)) return undefined;
  const far = columns === 1 ? 'one column' : `${columns} columns`;
  return {
    message: `"${name}:" stands ${far} left of "${first}:" above it.`,
    hint: `If the two belong together, begin both in the same column${dash === '' ? '' : '; if another item of the list begins here, put "- " before it'}.`,
  };
}

/** Most remaining mistakes are a colon inside a text or a line at the wrong depth. */
function colonOrIndent(line: string): Explained {
  if (/(?:^|[:-] +)[*&!]/.test(line)) return MARK;
  const glued = /^\s*(?:- +)?([\w-]+):([^\s:/].*)$/.exec(line);
  if (glued !== null) {
    return { message: 'A space is missing after the colon.', hint: `Write "${short(`${glued[1]}: ${glued[2]}`)}".` };
  }
  if (/(?:^|[:-] +)(?:\[.*\]|\{.*\})\s*[^\s#]/.test(line)) {
    return {
      message: 'Something follows the closing bracket: a text that begins with a bracket must be in quotes.',
      hint: 'Put the whole text in quotes.',
    };
  }
  if (/^\s*(?:- +)?[^:]*$/.test(line) && !/^\s*-/.test(line)) {
    return {
      message: `"${short(line)}" is neither "name: value" nor part of the text above it.`,
      hint: 'Add a colon and a space after the name, or indent the line if it continues the text above.',
    };
  }
  if (/: .*: /.test(line)) {
    return {
      message: 'This text contains a colon followed by a space, which means "name: value" in YAML.',
      hint: 'Put the whole text in quotes.',
    };
  }
  if (/^\s*(?:- +)?(?:[\w-]+: +)?["'].*["']\s*[^\s#]/.test(line)) {
    return {
      message: 'Something follows the closing quotation mark.',
      hint: "Put the whole text in quotes; a quotation mark inside it is doubled ('') in single quotes or written \\\" in double quotes.",
    };
  }
  return {
    message: `"${short(line)}" does not fit here: its indentation or punctuation is not what YAML expects.`,
    hint: 'Compare its indentation with the lines around it; put text with special characters in quotes.',
  };
}

const MARK: Explained = {
  message: 'A text cannot begin with "&", "*" or "!" unless it is in quotes.',
  hint: 'Put the whole text in quotes.',
};

function quoted(message: string): string {
  const character = /character (.+)$/.exec(message)?.[1]?.replace(/^'|'$/g, '');
  return character === undefined ? 'this character' : `"${character}"`;
}
