/** Syntax errors of YAML in the words of somebody who has never heard of a scalar. */
import type { YAMLParseError } from 'yaml';
import type { Rule } from '../diagnostic.ts';

/** What is wrong and what to do, for a syntax error whose cause stands at `offset` of `text`. */
export function explainSyntax(
  error: YAMLParseError,
  text: string,
  offset: number,
): { rule: Rule; message: string; hint: string } {
  const line = lineAt(text, offset);
  const explained = wording(error, line);
  return { rule: error.code === 'MULTIPLE_DOCS' ? 'several-documents' : 'yaml-syntax', ...explained };
}

function wording(error: YAMLParseError, line: string): { message: string; hint: string } {
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return {
        message: 'A second YAML document begins here ("---"); a file holds only one.',
        hint: 'Delete the line, or move what follows into a file of its own.',
      };
    case 'TAB_AS_INDENT':
      return {
        message: 'This line is indented with a tab; YAML needs spaces.',
        hint: 'Replace the tab by two spaces for each step. Most editors can do this for the whole file.',
      };
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
      return { message: 'A line that begins with "%" is a YAML directive; they are not used here.', hint: 'Delete the line.' };
    case 'NON_STRING_KEY':
      return { message: 'The name of an entry must be plain text.', hint: 'Look for a bracket or a "?" before the colon.' };
    case 'KEY_OVER_1024_CHARS':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOrIndent(line);
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
      return mark();
    default:
      return structure(error, line);
  }
}

function structure(error: YAMLParseError, line: string): { message: string; hint: string } {
  const { message } = error;
  if (/closing ["']/.test(message)) {
    return { message: 'A quotation mark is opened here and never closed.', hint: 'Add the closing quotation mark at the end of the text.' };
  }
  if (/Missing , (or : )?between|in flow (map|sequence)|flow collection|Missing space after :|Flow (map|sequence)/i.test(message)) {
    return {
      message: 'The brackets here do not match, or a comma is missing between two entries.',
      hint: 'Close every [ and {, put a comma between entries, or put text that contains brackets in quotes.',
    };
  }
  if (/same column/.test(message) && /^\s*-/.test(line)) {
    return { message: 'The dashes of this list are not in one column.', hint: 'Indent every "-" of the list by the same number of spaces.' };
  }
  if (/Sequence item without/.test(message)) {
    return { message: 'An entry of this list lacks its dash.', hint: 'Begin it with "- ".' };
  }
  if (/Comments must be separated/.test(message)) {
    return { message: 'A "#" begins a comment and needs a space before it.', hint: 'Add the space, or put the text in quotes.' };
  }
  if (/Block scalar header/.test(message)) {
    return { message: 'After "|" or ">" the text must begin on the next line.', hint: 'Move the text to the next line and indent it.' };
  }
  return colonOrIndent(line);
}

/** Most remaining mistakes are a colon inside a text or a line at the wrong depth. */
function colonOrIndent(line: string): { message: string; hint: string } {
  if (/(?:^|[:-] +)[*&!]/.test(line)) return mark();
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

function mark(): { message: string; hint: string } {
  return {
    message: 'A text cannot begin with "&", "*" or "!" unless it is in quotes.',
    hint: 'Put the whole text in quotes.',
  };
}

function quoted(message: string): string {
  const character = /character (.+)$/.exec(message)?.[1]?.replace(/^'|'$/g, '');
  return character === undefined ? 'this character' : `"${character}"`;
}

function short(line: string): string {
  const trimmed = line.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end);
}
