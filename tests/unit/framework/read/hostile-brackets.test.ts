/** Quotation marks and brackets that do not pair. */

import { describe } from 'vitest';
import { type Case, testFiles } from './hostile.ts';

const QUOTATION_MARKS: readonly Case[] = [
  ['double, open on the first line', 'title: "Candour\ndefinition: Asks.\nkind: skill\n', '1 yaml-syntax'],
  [
    'double, open in mid-file',
    'title: Candour\ndefinition: "Asks first.\nkind: skill\nlevels:\n  working: Asks.\n',
    '2 yaml-syntax',
  ],
  [
    'double, open before another quoted text',
    'title: Candour\ndefinition: "Asks first.\nkind: "skill"\n',
    '2 yaml-syntax',
  ],
  ['double, open on the last line', 'title: Candour\ndefinition: "Asks first.\n', '2 yaml-syntax'],
  ['double, open at the very end', 'title: Candour\ndefinition: "Asks first.', '2 yaml-syntax'],
  ['double, open in a list', 'title: Candour\nindicators:\n  - "Asks.\n  - Does.\n  - Sees.\n', '3 yaml-syntax'],
  [
    'double, open in a list with another quoted text',
    'title: Candour\nindicators:\n  - Asks.\n  - "Does.\n  - "Sees."\n',
    '4 yaml-syntax',
  ],
  [
    'double, open between brackets',
    'title: Candour\nrelated: ["coaching, giving-feedback]\nkind: skill\n',
    '2 yaml-syntax',
  ],
  [
    'double, open between braces',
    'title: Candour\ndevelopment:\n  - { title: "Read, kind: education }\n  - { title: Do }\n',
    '3 yaml-syntax',
  ],
  [
    'double, open far down',
    'title: Candour\nlevels:\n  working:\n    summary: "Asks.\n    indicators:\n      - Asks one.\n  expert:\n    summary: Does.\n',
    '4 yaml-syntax',
  ],
  ['double, open before a name', '"title: Candour\nkind: skill\n', '1 yaml-syntax'],
  ['double, alone', 'title: Candour\ndefinition: "\n', '2 yaml-syntax'],
  ['double, words behind it', 'title: Candour\ndefinition: "Asks" first.\nkind: skill\n', '2 yaml-syntax'],
  ['double, at the end of an unquoted text', 'title: Candour\ndefinition: Asks first."\n', 'fine'],
  ['double, over blank lines', 'title: Candour\ndefinition: "Asks\n\n\n  first"\nkind: skill\n', 'fine'],
  ['single, open on the first line', "title: 'Candour\ndefinition: Asks.\nkind: skill\n", '1 yaml-syntax'],
  [
    'single, open in mid-file',
    "title: Candour\ndefinition: 'Asks first.\nkind: skill\nlevels:\n  working: Asks.\n",
    '2 yaml-syntax',
  ],
  [
    'single, open before another quoted text',
    "title: Candour\ndefinition: 'Asks first.\nkind: 'skill'\n",
    '2 yaml-syntax',
  ],
  ['single, open on the last line', "title: Candour\ndefinition: 'Asks first.\n", '2 yaml-syntax'],
  ['single, open at the very end', "title: Candour\ndefinition: 'Asks first.", '2 yaml-syntax'],
  ['single, open in a list', "title: Candour\nindicators:\n  - 'Asks.\n  - Does.\n  - Sees.\n", '3 yaml-syntax'],
  [
    'single, open in a list with another quoted text',
    "title: Candour\nindicators:\n  - Asks.\n  - 'Does.\n  - 'Sees.'\n",
    '4 yaml-syntax',
  ],
  [
    'single, open between brackets',
    "title: Candour\nrelated: ['coaching, giving-feedback]\nkind: skill\n",
    '2 yaml-syntax',
  ],
  [
    'single, open between braces',
    "title: Candour\ndevelopment:\n  - { title: 'Read, kind: education }\n  - { title: Do }\n",
    '3 yaml-syntax',
  ],
  [
    'single, open far down',
    "title: Candour\nlevels:\n  working:\n    summary: 'Asks.\n    indicators:\n      - Asks one.\n  expert:\n    summary: Does.\n",
    '4 yaml-syntax',
  ],
  ['single, open before a name', "'title: Candour\nkind: skill\n", '1 yaml-syntax'],
  ['single, alone', "title: Candour\ndefinition: '\n", '2 yaml-syntax'],
  ['single, words behind it', "title: Candour\ndefinition: 'Asks' first.\nkind: skill\n", '2 yaml-syntax'],
  ['single, at the end of an unquoted text', "title: Candour\ndefinition: Asks first.'\n", 'fine'],
  ['single, over blank lines', "title: Candour\ndefinition: 'Asks\n\n\n  first'\nkind: skill\n", 'fine'],
  ['double within double', 'title: Candour\ndefinition: "Says "no" when needed."\nkind: skill\n', '2 yaml-syntax'],
  ['an apostrophe within single', "title: Candour\ndefinition: 'Doesn't ask.'\nkind: skill\n", '2 yaml-syntax'],
  ['an apostrophe doubled', "title: Candour\ndefinition: 'Doesn''t ask.'\n", 'fine'],
  ['a path of Windows', 'title: Candour\ndefinition: "C:\\people\\x"\n', '2 yaml-syntax'],
  ['escaped', 'title: Candour\ndefinition: "Says \\"no\\"."\n', 'fine'],
  ['the closing one escaped', 'title: Candour\ndefinition: "Asks\\"\nkind: skill\n', '2 yaml-syntax'],
  ['typographic', 'title: Candour\ndefinition: \u201cAsks first.\u201d\n', 'fine'],
  ['typographic, around a colon', 'title: Candour\ndefinition: \u201cAsks: first.\u201d\n', '2 yaml-syntax'],
];

const BRACKETS: readonly Case[] = [
  ['[ open from the start', '[title: Candour\nkind: skill\n', '1 yaml-syntax'],
  [
    '[ open in mid-file',
    'title: Candour\nrelated: [coaching, giving-feedback\nkind: skill\nlevels:\n  working: Asks.\n',
    '2 yaml-syntax',
  ],
  ['[ open at the end', 'title: Candour\nrelated: [coaching', '2 yaml-syntax'],
  ['[ open over lines', 'title: Candour\nrelated: [\n  coaching,\n', '2 yaml-syntax'],
  ['[ alone', '[', '1 yaml-syntax'],
  ['[ closed by the other', 'title: Candour\nrelated: [coaching}\nkind: skill\n', '2 yaml-syntax'],
  ['] too many', 'title: Candour\nrelated: [coaching]]\nkind: skill\n', '2 yaml-syntax'],
  ['] alone on a line', 'title: Candour\n]\nkind: skill\n', '2 yaml-syntax'],
  ['[ at the beginning of a text', 'title: Candour\ndefinition: [Draft] Asks first.\nkind: skill\n', '2 yaml-syntax'],
  ['[ at the beginning of an item', 'title: Candour\nindicators:\n  - [Draft] Asks.\n  - Does.\n', '3 yaml-syntax'],
  ['[ open in an item', 'title: Candour\nindicators:\n  - Asks.\n  - [Does\n  - Sees.\nkind: skill\n', '4 yaml-syntax'],
  ['{ open from the start', '{title: Candour\nkind: skill\n', '1 yaml-syntax'],
  [
    '{ open in mid-file',
    'title: Candour\nrelated: {coaching, giving-feedback\nkind: skill\nlevels:\n  working: Asks.\n',
    '2 yaml-syntax',
  ],
  ['{ open at the end', 'title: Candour\nrelated: {coaching', '2 yaml-syntax'],
  ['{ open over lines', 'title: Candour\nrelated: {\n  coaching,\n', '2 yaml-syntax'],
  ['{ alone', '{', '1 yaml-syntax'],
  ['{ closed by the other', 'title: Candour\nrelated: {coaching]\nkind: skill\n', '2 yaml-syntax'],
  ['} too many', 'title: Candour\nrelated: { a: b }}\nkind: skill\n', '2 yaml-syntax'],
  ['} alone on a line', 'title: Candour\n}\nkind: skill\n', '2 yaml-syntax'],
  ['{ at the beginning of a text', 'title: Candour\ndefinition: {Draft} Asks first.\nkind: skill\n', '2 yaml-syntax'],
  ['{ at the beginning of an item', 'title: Candour\nindicators:\n  - {Draft} Asks.\n  - Does.\n', '3 yaml-syntax'],
  ['{ open in an item', 'title: Candour\nindicators:\n  - Asks.\n  - {Does\n  - Sees.\nkind: skill\n', '4 yaml-syntax'],
  ['over lines', 'title: Candour\nrelated: [\n  coaching,\n  giving-feedback ]\nkind: skill\n', 'fine'],
  ['a missing comma in a map', 'title: Candour\ndevelopment:\n  - { title: Read kind: education }\n', '3 yaml-syntax'],
  ['a missing comma in a list', 'title: Candour\nrelated: [coaching giving-feedback]\n', '2 wrong-value'],
  ['two commas', 'title: Candour\nrelated: [coaching,, giving-feedback]\n', '2 yaml-syntax'],
  ['a comma at the beginning', 'title: Candour\nrelated: [, coaching]\n', '2 yaml-syntax'],
  ['a comma at the end', 'title: Candour\nrelated: [coaching, giving-feedback,]\n', 'fine'],
  [
    'a comma in a text',
    'title: Candour\ndevelopment:\n  - { title: Read, discuss, do, kind: education }\n',
    '3 unknown-key',
  ],
  ['a colon without space', 'title: Candour\ndevelopment:\n  - {title:Read}\n', '3 unknown-key'],
  ['a colon in a text', 'title: Candour\ndevelopment:\n  - { title: Read: it }\n', '3 yaml-syntax'],
  [
    'one list open in another map',
    'title: Candour\ndevelopment: [{ title: Read, kind: education]\nkind: skill\n',
    '2 yaml-syntax',
  ],
  [
    'an outer list open behind closed items',
    'title: Candour\ndevelopment: [\n  { title: Read },\n  { title: Do }\nkind: skill\n',
    '2 yaml-syntax',
  ],
  ['in a running text', 'title: Candour\ndefinition: Asks [first] and {then}.\n', 'fine'],
  ['a comment', 'title: Candour\nrelated: [coaching # x\n  ]\n', 'fine'],
  ['a hash', 'title: Candour\nrelated: [#a, b]\n', '2 yaml-syntax'],
  ['JSON', '{"title": "Candour", "levels": {"working": "x"}}\n', 'fine'],
  ['JSON without spaces', '{"title":"Candour","levels":{"working":"x"}}', 'fine'],
  ['JSON with a comma at the end', '{"title": "Candour",}\n', 'fine'],
];

describe('quotation marks', () => testFiles(QUOTATION_MARKS));

describe('brackets', () => testFiles(BRACKETS));
