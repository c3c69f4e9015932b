/** Encodings, characters that nobody sees, and line breaks. */

import { describe } from 'vitest';
import { type Case, testFiles } from './hostile.ts';

const TITLE = 'title: Candour\n';
const BEFORE = `${TITLE}definition: Asks `;

/** Text as UTF-8 and bare bytes, one behind the other. */
function bytes(...parts: (string | number[])[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)));
}

/** Text with each UTF-16 unit as bytes, the lower one first or last. */
function utf16(text: string, order: 'le' | 'be', mark: number[] = []): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const pairs = units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
  return Uint8Array.from([...mark, ...pairs]);
}

const ENCODINGS: readonly Case[] = [
  ['UTF-16 LE with its mark', utf16(TITLE, 'le', [0xff, 0xfe]), '1 not-utf8'],
  ['UTF-16 BE with its mark', utf16(TITLE, 'be', [0xfe, 0xff]), '1 not-utf8'],
  ['UTF-16 LE without', utf16(`${BEFORE}first.\n`, 'le'), '1 not-utf8'],
  ['UTF-16 BE without', utf16(`${BEFORE}first.\n`, 'be'), '1 not-utf8'],
  ['UTF-16 LE with a foreign letter', utf16(`${TITLE}definition: “Fragt” zuerst – schön.\n`, 'le'), '1 not-utf8'],
  ['Latin-1', bytes(BEFORE, [0xfc], 'ber\n'), '2 not-utf8'],
  ['Latin-1 on the first line', bytes('title: Caf', [0xe9], '\n'), '1 not-utf8'],
  ['Latin-1 on a later line', bytes(TITLE, 'kind: skill\ndefinition: ', [0xe9]), '3 not-utf8'],
  [
    'Latin-1 behind Windows line breaks',
    bytes('title: C\r\nkind: skill\r\ndefinition: ', [0xe9], '\r\n'),
    '3 not-utf8',
  ],
  ['quotes of Windows-1252', bytes(TITLE, 'definition: ', [0x93], 'Asks', [0x94], '\n'), '2 not-utf8'],
  ['a letter cut off at the end', bytes(TITLE, 'definition: Caf', [0xc3]), '2 not-utf8'],
  ['a letter cut off at the end of a line', bytes(TITLE, 'definition: Caf', [0xc3], '\nkind: skill\n'), '2 not-utf8'],
  ['a letter cut off in mid-line', bytes(BEFORE, [0xe2, 0x82], ' x\n'), '2 not-utf8'],
  ['an overlong slash', bytes(BEFORE, [0xc0, 0xaf], '\n'), '2 not-utf8'],
  ['an overlong NUL', bytes(BEFORE, [0xc0, 0x80], '\n'), '2 not-utf8'],
  ['half a surrogate pair', bytes(BEFORE, [0xed, 0xa0, 0x80], '\n'), '2 not-utf8'],
  ['a surrogate pair', bytes(BEFORE, [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], '\n'), '2 not-utf8'],
  ['a character beyond Unicode', bytes(BEFORE, [0xf4, 0x90, 0x80, 0x80]), '2 not-utf8'],
  ['a sequence of five bytes', bytes(BEFORE, [0xf8, 0x88, 0x80, 0x80, 0x80]), '2 not-utf8'],
  ['a continuation alone', bytes(BEFORE, [0x80], '\n'), '2 not-utf8'],
  ['a byte that never occurs', bytes(TITLE, [0xff], '\n'), '2 not-utf8'],
  ['a mark and then Latin-1', bytes([0xef, 0xbb, 0xbf], TITLE, 'definition: ', [0xe9], '\n'), '2 not-utf8'],
  ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), '1 not-utf8'],
  ['a packed file', bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0]), '1 control-character'],
  ['a PDF', bytes('%PDF-1.4\n%', [0xe2, 0xe3, 0xcf, 0xd3], '\n'), '2 not-utf8'],
];

/** A character in the second line, and the answer. */
const CHARACTERS: readonly (readonly [string, string, string])[] = [
  ['NUL', '\u0000', '2 control-character'],
  ['ESC', '\u001b', '2 control-character'],
  ['BEL', '\u0007', '2 control-character'],
  ['backspace', '\b', '2 control-character'],
  ['vertical tab', '\v', '2 control-character'],
  ['form feed', '\f', '2 control-character'],
  ['DEL', '\u007f', '2 control-character'],
  ['C1', '\u0080', '2 control-character'],
  ['CSI', '\u009b', '2 control-character'],
  ['NEL', '\u0085', '2 control-character'],
  ['a byte order mark', '\ufeff', '2 control-character'],
  ['the byte order mark turned round', '\ufffe', '2 control-character'],
  ['a non-character', '\uffff', '2 control-character'],
  ['a letter that was lost', '\ufffd', '2 lost-character!'],
  ['an override', '\u202e', '2 bidirectional-override'],
  ['an embedding', '\u202b', '2 bidirectional-override'],
  ['an isolate without end', '\u2067', '2 bidirectional-override'],
  ['an end without isolate', '\u2069', '2 bidirectional-override'],
  ['an isolate with its end', '\u2067שלום\u2069', 'fine'],
  ['a line separator', '\u2028', '2 control-character'],
  ['a paragraph separator', '\u2029', '2 control-character'],
  ['a mark of direction', '\u200f', 'fine'],
  ['a space of no width', '\u200b', 'fine'],
  ['a soft hyphen', '\u00ad', 'fine'],
  ['a no-break space', '\u00a0', 'fine'],
  ['a private character', '\ue000', 'fine'],
  ['an emoji of several', '👩‍👩‍👧', 'fine'],
  ['text garbled by an earlier conversion', 'Ã¼ber', 'fine'],
];

const PLACES: readonly Case[] = [
  ['a control character in a comment', 'title: Candour # \u0000\n', '1 control-character'],
  ['a control character in a name', `ti\u0000tle: Candour\n`, '1 control-character'],
  ['a control character at the very beginning', `\u001b[31m${TITLE}`, '1 control-character'],
  ['a control character at the very end', `${TITLE}\u0000`, '2 control-character'],
  ['nothing but NUL', '\u0000'.repeat(1000), '1 control-character'],
  ['a vertical tab for a space', 'title:\u000bCandour\n', '1 control-character'],
  ['a byte order mark at the beginning', `\ufeff${TITLE}`, 'fine'],
  ['two of them', `\ufeff\ufeff${TITLE}`, '1 control-character'],
  ['one at the beginning of a later line', `${TITLE}\ufeffkind: skill\n`, '2 control-character'],
  ['one at the end', `${TITLE}\ufeff`, '2 control-character'],
  ['one alone', '\ufeff', '1 empty-file'],
  ['a line separator for a line break', 'title: Candour\u2028definition: Asks.\n', '1 control-character'],
  ['a paragraph separator in a name', 'ti\u2029tle: Candour\n', '1 control-character'],
];

const LINE_BREAKS: readonly Case[] = [
  ['of Windows', 'title: C\r\nlevels:\r\n  working: |\r\n    Asks\r\n    twice\r\n', 'fine'],
  ['of both kinds', 'title: C\r\ndefinition: Asks.\nkind: skill\r\n', 'fine'],
  ['none at the end', 'title: C\r\nkind: skill', 'fine'],
  ['of very old systems', 'title: C\rdefinition: Asks.\rkind: skill\r', '1 control-character'],
  ['one of very old systems', `${TITLE}definition: Asks\rfirst.\n`, '2 control-character'],
  ['a return too many', 'title: C\r\r\nkind: skill\r\r\n', '1 control-character'],
  ['turned round', 'title: C\n\rkind: skill\n\r', '2 control-character'],
  ['a return at the very end', 'title: C\r', '1 control-character'],
  ['of Windows and a colon in a text', 'title: C\r\ndefinition: Asks: first: then\r\n', '2 yaml-syntax'],
  ['of Windows and a wrong value', 'title: C\r\n\r\nkind: skil\r\n', '3 wrong-value'],
  ['of Windows and a name twice', 'title: C\r\nkind: skill\r\ntitle: C\r\n', '3 duplicate-key'],
  ['of Windows and open quotes', 'title: C\r\ndefinition: "Asks\r\nkind: skill\r\n', '2 yaml-syntax'],
];

describe('the encoding', () => testFiles(ENCODINGS));

describe('in a text', () =>
  testFiles(CHARACTERS.map(([what, character, answer]): Case => [what, `${BEFORE}${character}first.\n`, answer])));

describe('elsewhere', () => testFiles(PLACES));

describe('line breaks', () => testFiles(LINE_BREAKS));
